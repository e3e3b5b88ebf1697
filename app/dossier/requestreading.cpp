// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/request.h"
#include "dossier/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// One reading of one file: what it may lack, and everything that is wrong or unknown in it.
struct Reading {
    const JsonDocument &document;
    bool isStrict = true;
    std::vector<Problem> problems = {};
    QStringList unknown = {};

    QString text(JsonReader &reader, const QString &member, bool required)
    {
        return required && isStrict ? reader.requiredString(member) : reader.string(member);
    }

    QString word(JsonReader &reader, const QString &member, const QStringList &allowed, bool required)
    {
        return reader.choice(member, allowed, required && isStrict);
    }

    /// The members that nobody read, noted with their line.
    QJsonObject keepUnread(const JsonReader &reader)
    {
        QJsonObject kept;
        const QJsonObject object = reader.value().toObject();
        for (const QString &path : reader.unread()) {
            const QString name = path.sliced(reader.path().size() + 1);
            kept.insert(name, object.value(name));
            unknown << document.where(path);
        }
        return kept;
    }
};

Text readTitle(JsonReader &reader, bool isRequired)
{
    const QJsonObject title = reader.object(u"title"_s);
    for (auto it = title.begin(); it != title.end(); ++it)
        if (!it->isString())
            reader.problem(u"title."_s + it.key(), u"expected text"_s);
    if (isRequired && title.isEmpty())
        reader.problem(u"title"_s, u"expected a title in at least one language"_s);
    return textFromJson(title);
}

std::vector<OrganisationId> readIds(JsonReader &reader, const QString &member)
{
    std::vector<OrganisationId> ids;
    for (const QString &id : reader.strings(member)) {
        if (id.isEmpty())
            reader.problem(u"%1[%2]"_s.arg(member).arg(ids.size()), u"expected text that is not empty"_s);
        ids.emplace_back(id);
    }
    return ids;
}

QStringList readFlags(JsonReader &reader)
{
    const QStringList flags = reader.strings(u"flags"_s);
    const QStringList allowed = words::flags();
    for (qsizetype i = 0; i < flags.size(); ++i)
        if (!allowed.contains(flags.at(i)))
            reader.problem(u"flags[%1]"_s.arg(i), u"expected one of %1"_s.arg(allowed.join(u", "_s)));
    return flags;
}

Period readPeriod(Reading &reading, JsonReader &line, QJsonObject &kept)
{
    if (!line.has(u"period"_s))
        return {};
    JsonReader reader = line.child(u"period"_s);
    const Period period{reader.day(u"from"_s), reader.day(u"to"_s)};
    // While somebody is typing a draft the end may stand before the beginning.
    if (reading.isStrict && period.from.isValid() && period.to.isValid() && period.to < period.from)
        reader.problem(u"to"_s, u"expected a day that is not before \"from\""_s);
    if (const QJsonObject other = reading.keepUnread(reader); !other.isEmpty())
        kept.insert(u"period"_s, other);
    return period;
}

Line readLine(Reading &reading, JsonReader reader)
{
    Line line;
    line.id = LineId(reader.requiredString(u"id"_s)); // verdicts and tracks point at it: a draft has it too
    line.provider = OrganisationId(reading.text(reader, u"provider"_s, true));
    line.dataset = reading.text(reader, u"dataset"_s, true);
    line.variable = reading.text(reader, u"variable"_s, true);
    line.category = reading.word(reader, u"category"_s, words::categories(), true);
    line.flags = readFlags(reader);
    line.granularity = reader.string(u"granularity"_s);
    line.form = reading.word(reader, u"form"_s, words::identifiabilities(), false);
    line.channel = reading.word(reader, u"channel"_s, words::channels(), false);
    line.recipients = readIds(reader, u"recipients"_s);
    QJsonObject keptInPeriod;
    line.period = readPeriod(reading, reader, keptInPeriod);
    line.population = reader.string(u"population"_s);
    line.why = reader.string(u"why"_s);
    line.answers = reader.object(u"answers"_s);
    line.otherMembers = reading.keepUnread(reader);
    for (auto it = keptInPeriod.begin(); it != keptInPeriod.end(); ++it)
        line.otherMembers.insert(it.key(), it.value());
    return line;
}

std::vector<Line> readLines(Reading &reading, JsonReader &reader)
{
    std::vector<Line> lines;
    QSet<LineId> ids;
    for (JsonReader &element : reader.array(u"lines"_s, reading.isStrict)) {
        Line line = readLine(reading, element);
        if (!line.id.isEmpty() && ids.contains(line.id))
            element.problem(u"id"_s, u"line \"%1\" stands twice in the request"_s.arg(line.id.value));
        ids.insert(line.id);
        lines.push_back(std::move(line));
    }
    if (reading.isStrict && lines.empty() && reader.value().toObject().value(u"lines"_s).isArray())
        reader.problem(u"lines"_s, u"expected at least one line"_s);
    return lines;
}

bool isScalar(const QJsonValue &value)
{
    return value.isBool() || value.isString() || value.isDouble();
}

/// `agreement` says of each controller what it answered; any other fact is one value, or one for each organisation.
QJsonObject readFacts(JsonReader &reader)
{
    const QJsonObject facts = reader.object(u"facts"_s);
    const auto check = [&reader](const QString &path, bool isAgreement, const QJsonValue &value) {
        if (isAgreement && !words::agreements().contains(value.toString()))
            reader.problem(path, u"expected one of %1"_s.arg(words::agreements().join(u", "_s)));
        else if (!isScalar(value))
            reader.problem(path, u"expected true, false, a number or text"_s);
    };
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const bool isAgreement = fact.key() == u"agreement"_s;
        const QString path = u"facts."_s + fact.key();
        if (!fact->isObject()) {
            check(path, isAgreement, *fact);
            continue;
        }
        const QJsonObject each = fact->toObject();
        for (auto value = each.begin(); value != each.end(); ++value)
            check(path + u'.' + value.key(), isAgreement, *value);
    }
    return facts;
}

/// What readOrganisation (directory) asks for; it takes its reader by value, so what it did not read is found here.
const QStringList &membersOfOrganisation()
{
    static const QStringList members{u"id"_s,
                                     u"name"_s,
                                     u"abbreviation"_s,
                                     u"level"_s,
                                     u"type"_s,
                                     u"network"_s,
                                     u"dpo"_s,
                                     u"registry"_s,
                                     u"source"_s,
                                     u"federalGovernment"_s,
                                     u"evidence"_s,
                                     u"holds"_s,
                                     u"categories"_s,
                                     u"contact"_s,
                                     u"provenance"_s,
                                     u"flemishInstance"_s,
                                     u"socialSecuritySource"_s};
    return members;
}

std::vector<Organisation> readOrganisations(Reading &reading, JsonReader &reader, QJsonObject &kept)
{
    std::vector<Organisation> organisations;
    for (const JsonReader &element : reader.array(u"organisations"_s)) {
        Organisation organisation = readOrganisation(element);
        QJsonObject other;
        const QJsonObject object = element.value().toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (membersOfOrganisation().contains(it.key()))
                continue;
            other.insert(it.key(), it.value());
            reading.unknown << reading.document.where(element.path() + u'.' + it.key());
        }
        if (!other.isEmpty())
            kept.insert(organisation.id.value, other);
        organisations.push_back(std::move(organisation));
    }
    return organisations;
}

OrganisationId readRequester(Reading &reading, JsonReader &reader, QJsonObject &kept)
{
    if (!reader.has(u"requester"_s) && !reading.isStrict)
        return {};
    JsonReader requester = reader.child(u"requester"_s);
    const OrganisationId id(reading.text(requester, u"organisation"_s, true));
    kept = reading.keepUnread(requester);
    return id;
}

/// A line may have its own channel and recipients; only where one has not, the request must say it.
void checkDefaults(JsonReader &reader, const Request &request)
{
    const auto anyLine = [&request](auto lacks) { return std::ranges::any_of(request.lines, lacks); };
    if (!reader.has(u"channel"_s) && anyLine([](const Line &line) { return line.channel.isEmpty(); }))
        reader.problem(u"channel"_s, u"missing; expected one of %1"_s.arg(words::channels().join(u", "_s)));
    if (request.recipients.empty() && anyLine([](const Line &line) { return line.recipients.empty(); }))
        reader.problem(u"recipients"_s, u"expected at least one recipient"_s);
}

/// An object of objects, one for each question: `read` reads one of them. What it did not ask for is kept.
template <typename Value, typename Read>
QMap<QString, Value> readByQuestion(Reading &reading, JsonReader &reader, const QString &member, QJsonObject &kept,
                                    Read read)
{
    QMap<QString, Value> values;
    if (!reader.has(member))
        return values;
    JsonReader all = reader.child(member);
    QJsonObject keptOfAll;
    for (const QString &id : all.value().toObject().keys()) {
        JsonReader one = all.child(id);
        values.insert(id, read(one));
        if (const QJsonObject other = reading.keepUnread(one); !other.isEmpty())
            keptOfAll.insert(id, other);
    }
    if (!keptOfAll.isEmpty())
        kept.insert(member, keptOfAll);
    return values;
}

AnswerOrigin readOrigin(JsonReader &reader)
{
    return {reader.requiredString(u"from"_s), reader.day(u"on"_s)};
}

FormerAnswer readFormerAnswer(JsonReader &reader)
{
    FormerAnswer former{reader.string(u"formVersion"_s), textFromJson(reader.object(u"label"_s)), {}};
    former.value = reader.anything(u"value"_s);
    if (former.value.isUndefined())
        reader.problem(u"value"_s, u"missing; expected what was answered"_s);
    return former;
}

Request readMembers(Reading &reading, JsonReader &reader)
{
    Request request;
    QJsonObject keptOfRequester;
    QJsonObject keptOfOrganisations;
    reader.choice(u"format"_s, {u"beraad-request/1"_s}, true);
    request.title = readTitle(reader, reading.isStrict);
    request.language = reader.choice(u"language"_s, words::languages(), false, u"nl"_s);
    const QString kind = reader.choice(u"kind"_s, words::kinds(), false, u"new"_s);
    request.kind = requestKindFromString(kind).value_or(RequestKind::New);
    request.follows = DossierId(reader.string(u"follows"_s));
    request.requester = readRequester(reading, reader, keptOfRequester);
    request.recipients = readIds(reader, u"recipients"_s);
    request.purpose = reading.word(reader, u"purpose"_s, words::purposes(), true);
    request.identifiability = reading.word(reader, u"identifiability"_s, words::identifiabilities(), true);
    request.systematic = reader.boolean(u"systematic"_s);
    request.channel = reading.word(reader, u"channel"_s, words::channels(), false);
    request.trustedThirdParty = OrganisationId(reader.string(u"trustedThirdParty"_s));
    request.answers = reader.object(u"answers"_s);
    QJsonObject keptByQuestion;
    request.formVersion = reader.string(u"formVersion"_s);
    request.origins = readByQuestion<AnswerOrigin>(reading, reader, u"origins"_s, keptByQuestion, readOrigin);
    request.formerAnswers
        = readByQuestion<FormerAnswer>(reading, reader, u"formerAnswers"_s, keptByQuestion, readFormerAnswer);
    request.facts = readFacts(reader);
    request.organisations = readOrganisations(reading, reader, keptOfOrganisations);
    request.lines = readLines(reading, reader);
    request.otherMembers = reading.keepUnread(reader);
    for (auto it = keptByQuestion.begin(); it != keptByQuestion.end(); ++it)
        request.otherMembers.insert(it.key(), it.value());
    if (!keptOfRequester.isEmpty())
        request.otherMembers.insert(u"requester"_s, keptOfRequester);
    if (!keptOfOrganisations.isEmpty())
        request.otherMembers.insert(u"organisations"_s, keptOfOrganisations);
    return request;
}

} // namespace

Result<Request> readRequest(const JsonDocument &document, Strictness strictness, QStringList *unknownMembers)
{
    Reading reading{document, strictness == Strictness::Strict};
    JsonReader reader(document, reading.problems);
    Request request;
    if (document.root.isObject())
        request = readMembers(reading, reader);
    if (document.root.isObject() && reading.isStrict)
        checkDefaults(reader, request);
    if (!reading.problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is not a request file"_s.arg(document.file),
                      std::move(reading.problems));
    if (unknownMembers)
        *unknownMembers = std::move(reading.unknown);
    return request;
}

} // namespace beraad
