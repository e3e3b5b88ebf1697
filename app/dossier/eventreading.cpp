// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/event.h"
#include "dossier/eventmembers.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

void readMember(JsonReader &reader, const QString &member, QString &out)
{
    out = reader.string(member);
}

void readMember(JsonReader &reader, const QString &member, QStringList &out)
{
    out = reader.strings(member);
}

void readMember(JsonReader &reader, const QString &member, bool &out)
{
    out = reader.boolean(member).value_or(false);
}

void readMember(JsonReader &reader, const QString &member, int &out)
{
    out = reader.integer(member).value_or(0);
}

void readMember(JsonReader &reader, const QString &member, QDate &out)
{
    out = reader.day(member);
}

void readMember(JsonReader &reader, const QString &member, QJsonObject &out)
{
    out = reader.object(member);
}

void readMember(JsonReader &reader, const QString &member, VerdictKind &out)
{
    const auto kind = verdictKindFromString(reader.string(member));
    if (!kind)
        reader.problem(member, u"not a verdict"_s);
    out = kind.value_or(VerdictKind::Ask);
}

void readMember(JsonReader &reader, const QString &member, Audience &out)
{
    const auto audience = audienceFromString(reader.string(member));
    if (!audience)
        reader.problem(member, u"not an audience"_s);
    out = audience.value_or(Audience::Own);
}

void readMember(JsonReader &reader, const QString &member, Outcome &out)
{
    const auto outcome = outcomeFromString(reader.string(member));
    if (!outcome)
        reader.problem(member, u"not an outcome"_s);
    out = outcome.value_or(Outcome::Postponed);
}

void readMember(JsonReader &reader, const QString &member, FollowUp &out)
{
    const auto step = followUpFromString(reader.string(member));
    if (!step)
        reader.problem(member, u"not a step after a decision"_s);
    out = step.value_or(FollowUp::Extracted);
}

/// Lenient: what was once submitted is read again for ever, whatever a submission must hold today.
void readMember(JsonReader &reader, const QString &member, Request &out)
{
    const JsonDocument document{{}, reader.object(member), {}};
    if (auto request = readRequest(document, Strictness::Lenient))
        out = std::move(*request);
    else
        for (const Problem &problem : request.error().problems)
            reader.problem(member, problem.where + u": "_s + problem.message);
}

template <typename Tag> void readMember(JsonReader &reader, const QString &member, Id<Tag> &out)
{
    out = Id<Tag>(reader.string(member));
}

template <typename Tag> void readMember(JsonReader &reader, const QString &member, std::vector<Id<Tag>> &out)
{
    for (const QString &id : reader.strings(member))
        out.emplace_back(id);
}

template <typename T> void readDescribed(JsonReader &reader, T &out);

void readMember(JsonReader &reader, const QString &member, std::vector<AskedBack> &out)
{
    for (JsonReader &element : reader.array(member))
        readDescribed(element, out.emplace_back());
}

/// A code alone, or an object where something is said beside it.
void readMember(JsonReader &reader, const QString &member, std::vector<Condition> &out)
{
    const QJsonValue list = reader.anything(member);
    if (!list.isArray())
        reader.problem(member, u"expected a list of conditions"_s);
    const QJsonArray elements = list.toArray();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(member).arg(i);
        if (elements.at(i).isString()) {
            out.push_back({elements.at(i).toString()});
            continue;
        }
        const JsonDocument document{{}, elements.at(i), {}};
        std::vector<Problem> problems;
        JsonReader element(document, problems);
        readDescribed(element, out.emplace_back());
        for (const Problem &problem : problems)
            reader.problem(place, problem.where + u": "_s + problem.message);
        if (problems.empty() && out.back().isPlain())
            reader.problem(place, u"a condition that says nothing more stands as its code"_s);
    }
}

void readMember(JsonReader &reader, const QString &member, Verdict &out)
{
    JsonReader child = reader.child(member);
    readDescribed(child, out);
}

void readMember(JsonReader &reader, const QString &member, std::vector<TrackPlan> &out)
{
    for (JsonReader &element : reader.array(member))
        readDescribed(element, out.emplace_back());
}

struct Reading {
    JsonReader &reader;

    template <typename T> void operator()(const char *name, T &value)
    {
        const QString member = QLatin1StringView(name);
        if (!reader.has(member))
            reader.problem(member, u"missing"_s);
        else
            readMember(reader, member, value);
    }
    /// An empty one would not be written again as it was hashed.
    template <typename T> void optional(const char *name, T &value)
    {
        const QString member = QLatin1StringView(name);
        if (!reader.has(member))
            return;
        readMember(reader, member, value);
        if (value == T())
            reader.problem(member, u"says nothing and should be left out"_s);
    }
};

/// The schema is closed: a member that we do not know would be lost, and with it the hash.
template <typename T> void readDescribed(JsonReader &reader, T &out)
{
    Reading reading{reader};
    event::visitMembers(reading, out);
    for (const QString &path : reader.unread())
        reader.problem(path.sliced(reader.path().size() + 1), u"not known to this version"_s);
}

template <size_t Index> Event readAlternative(JsonReader &reader)
{
    std::variant_alternative_t<Index, Event> alternative;
    readDescribed(reader, alternative);
    return alternative;
}

template <size_t... Index> Event readByIndex(JsonReader &reader, qsizetype wanted, std::index_sequence<Index...>)
{
    using Read = Event (*)(JsonReader &);
    static constexpr Read kReaders[] = {&readAlternative<Index>...};
    return kReaders[wanted](reader);
}

QDateTime readInstant(JsonReader &reader, const QString &member)
{
    const QString text = reader.requiredString(member);
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid() || !text.endsWith(u'Z'))
        reader.problem(member, u"expected an instant as 2026-11-22T09:00:00.000Z"_s);
    return at;
}

QMap<QString, int> readHeads(JsonReader &reader, const QString &member)
{
    QMap<QString, int> heads;
    const QJsonObject object = reader.object(member);
    for (auto it = object.begin(); it != object.end(); ++it) {
        heads.insert(it.key(), it->toInt());
        if (!it->isDouble() || it->toInt() < 1)
            reader.problem(member + u'.' + it.key(), u"expected a sequence number"_s);
    }
    return heads;
}

} // namespace

Result<Event> eventFromJson(const QString &type, const QJsonObject &payload)
{
    const qsizetype index = eventTypes().indexOf(type);
    if (index < 0)
        return refuse(ErrorCode::BadContent, {type}, u"no event is called \"%1\""_s.arg(type));
    const JsonDocument document{{}, payload, {}};
    std::vector<Problem> problems;
    JsonReader reader(document, problems);
    Event event = readByIndex(reader, index, std::make_index_sequence<std::variant_size_v<Event>>());
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {type}, u"not a \"%1\" event"_s.arg(type), std::move(problems));
    return event;
}

Result<std::vector<Condition>> readConditionsOfVerdict(const QJsonValue &list)
{
    std::vector<Condition> conditions;
    if (list.isUndefined())
        return conditions;
    const JsonDocument document{{}, QJsonObject{{u"conditions"_s, list}}, {}};
    std::vector<Problem> problems;
    JsonReader reader(document, problems);
    readMember(reader, u"conditions"_s, conditions);
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {u"conditions"_s}, u"not the conditions of a verdict"_s,
                      std::move(problems));
    return conditions;
}

Result<Envelope> envelopeFromJson(const QJsonObject &object)
{
    const JsonDocument document{{}, object, {}};
    std::vector<Problem> problems;
    JsonReader reader(document, problems);
    Envelope envelope;
    envelope.dossier = DossierId(reader.requiredString(u"dossier"_s));
    envelope.stream = OrganisationId(reader.requiredString(u"stream"_s));
    envelope.sequence = reader.integer(u"sequence"_s).value_or(0);
    if (envelope.sequence < 1)
        reader.problem(u"sequence"_s, u"expected a sequence number"_s);
    envelope.previous = reader.string(u"previous"_s);
    envelope.seen = readHeads(reader, u"seen"_s);
    envelope.at = readInstant(reader, u"at"_s);
    envelope.actor = PersonId(reader.requiredString(u"actor"_s));
    envelope.hash = reader.requiredString(u"hash"_s);
    const QString type = reader.requiredString(u"type"_s);
    auto event = eventFromJson(type, reader.object(u"payload"_s));
    for (const QString &path : reader.unread())
        reader.problem(path.sliced(reader.path().size() + 1), u"not known to this version"_s);
    if (!event)
        problems.insert(problems.end(), event.error().problems.begin(), event.error().problems.end());
    if (!event && event.error().problems.empty())
        reader.problem(u"type"_s, event.error().detail);
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {type}, u"not an envelope of an event"_s, std::move(problems));
    envelope.event = std::move(*event);
    return envelope;
}

} // namespace beraad
