// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/publisheddecisions.h"

#include "catalogue/csv.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr auto kFormat = "beraad-decisions/1"_L1;
constexpr QChar kBetween = u'|';

const QStringList &outcomes()
{
    static const QStringList words{toString(Outcome::Authorised), toString(Outcome::AuthorisedInPart),
                                   toString(Outcome::Refused)};
    return words;
}

const QStringList &requiredColumns()
{
    static const QStringList names{u"number"_s, u"body"_s, u"on"_s, u"outcome"_s, u"title"_s};
    return names;
}

const QStringList &optionalColumns()
{
    static const QStringList names{u"inForceOn"_s, u"procedure"_s,  u"requester"_s, u"holders"_s, u"purpose"_s,
                                   u"variables"_s, u"conditions"_s, u"amends"_s,    u"link"_s};
    return names;
}

QStringList variablesOf(const RegisterEntry &entry)
{
    QStringList ids;
    for (const VariableId &id : entry.variables)
        ids << id.value;
    return ids;
}

std::vector<VariableId> variablesFrom(const QStringList &ids)
{
    return {ids.begin(), ids.end()};
}

QUrl linkFrom(const QString &text, const QString &where, std::vector<Problem> &problems)
{
    const QUrl link(text, QUrl::StrictMode);
    const bool isFine
        = text.isEmpty() || (link.isValid() && (link.scheme() == u"https"_s || link.scheme() == u"http"_s));
    if (!isFine)
        problems.push_back({where, u"expected a web address (https://…), found \"%1\""_s.arg(text)});
    return isFine ? link : QUrl();
}

RegisterEntry readEntry(JsonReader &reader, std::vector<Problem> &problems)
{
    RegisterEntry entry;
    entry.number = reader.requiredString(u"number"_s);
    entry.body = reader.requiredString(u"body"_s);
    entry.procedure = reader.string(u"procedure"_s);
    entry.outcome = outcomeFromString(reader.choice(u"outcome"_s, outcomes(), true)).value_or(Outcome::Authorised);
    entry.on = reader.day(u"on"_s);
    if (!reader.has(u"on"_s))
        reader.problem(u"on"_s, u"expected the day of the decision (2026-11-22)"_s);
    entry.inForceOn = reader.day(u"inForceOn"_s);
    entry.title = reader.requiredString(u"title"_s);
    entry.requester = reader.string(u"requester"_s);
    entry.holders = reader.strings(u"holders"_s);
    entry.purpose = reader.string(u"purpose"_s);
    entry.variables = variablesFrom(reader.strings(u"variables"_s));
    entry.conditions = reader.strings(u"conditions"_s);
    entry.amends = reader.string(u"amends"_s);
    entry.link = linkFrom(reader.string(u"link"_s), reader.path() + u".link"_s, problems);
    return entry;
}

/// One record of the table, by the names of its columns.
class DecisionRow {
public:
    DecisionRow(const CsvReader &reader, const CsvColumns &columns, const CsvRow &row, std::vector<Problem> &problems)
        : m_reader(reader)
        , m_columns(columns)
        , m_row(row)
        , m_problems(problems)
    {
    }

    RegisterEntry entry()
    {
        RegisterEntry entry;
        entry.number = required(u"number"_s);
        entry.body = required(u"body"_s);
        entry.procedure = text(u"procedure"_s);
        entry.outcome = outcome();
        entry.on = day(u"on"_s, required(u"on"_s));
        entry.inForceOn = day(u"inForceOn"_s, text(u"inForceOn"_s));
        entry.title = required(u"title"_s);
        entry.requester = text(u"requester"_s);
        entry.holders = list(u"holders"_s);
        entry.purpose = text(u"purpose"_s);
        entry.variables = variablesFrom(list(u"variables"_s));
        entry.conditions = list(u"conditions"_s);
        entry.amends = text(u"amends"_s);
        entry.link = linkFrom(text(u"link"_s), m_reader.where(m_row.line, u"link"_s), m_problems);
        return entry;
    }

private:
    QString text(const QString &column) const
    {
        const qsizetype index = m_columns.indexOf(column);
        return index < 0 || index >= m_row.fields.size() ? QString() : m_row.fields.at(index).trimmed();
    }

    QString required(const QString &column)
    {
        const QString found = text(column);
        if (found.isEmpty())
            note(column, u"expected a value"_s);
        return found;
    }

    QStringList list(const QString &column) const
    {
        QStringList parts;
        for (const QString &part : text(column).split(kBetween, Qt::SkipEmptyParts))
            parts << part.trimmed();
        return parts;
    }

    QDate day(const QString &column, const QString &found)
    {
        const QDate day = QDate::fromString(found, Qt::ISODate);
        if (!found.isEmpty() && !day.isValid())
            note(column, u"expected a day (2026-11-22), found \"%1\""_s.arg(found));
        return day;
    }

    Outcome outcome()
    {
        const QString word = required(u"outcome"_s);
        if (!word.isEmpty() && !outcomes().contains(word))
            note(u"outcome"_s, u"expected one of %1, found \"%2\""_s.arg(outcomes().join(u", "_s), word));
        return outcomeFromString(word).value_or(Outcome::Authorised);
    }

    void note(const QString &column, const QString &message)
    {
        m_problems.push_back({m_reader.where(m_row.line, column), message});
    }

    const CsvReader &m_reader;
    const CsvColumns &m_columns;
    const CsvRow &m_row;
    std::vector<Problem> &m_problems;
};

/// A body gives a number once.
void checkTwice(const std::vector<RegisterEntry> &entries, const QString &file, std::vector<Problem> &problems)
{
    std::map<std::pair<QString, QString>, int> seen;
    for (const RegisterEntry &entry : entries)
        if (++seen[{entry.body, entry.number}] == 2)
            problems.push_back({file, u"number %1 of %2 stands there more than once"_s.arg(entry.number, entry.body)});
}

Result<std::vector<RegisterEntry>> finished(std::vector<RegisterEntry> entries, const QString &file,
                                            std::vector<Problem> problems)
{
    checkTwice(entries, file, problems);
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {file}, u"%1 is no list of decisions"_s.arg(file), std::move(problems));
    return entries;
}

} // namespace

Result<RegisterEntry> readDecision(const JsonDocument &document)
{
    std::vector<Problem> problems;
    JsonReader reader(document, problems);
    RegisterEntry entry = readEntry(reader, problems);
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is no decision"_s.arg(document.file),
                      std::move(problems));
    return entry;
}

Result<std::vector<RegisterEntry>> readDecisions(const JsonDocument &document)
{
    std::vector<Problem> problems;
    JsonReader reader(document, problems);
    if (reader.requiredString(u"format"_s) != kFormat)
        reader.problem(u"format"_s, u"expected \"%1\""_s.arg(kFormat));
    std::vector<RegisterEntry> entries;
    for (JsonReader &each : reader.array(u"decisions"_s, true))
        entries.push_back(readEntry(each, problems));
    return finished(std::move(entries), document.file, std::move(problems));
}

Result<std::vector<RegisterEntry>> readDecisionsCsv(const QByteArray &text, const QString &file)
{
    auto reader = CsvReader::open(text, file);
    if (!reader)
        return std::unexpected(reader.error());
    std::vector<Problem> problems;
    CsvRow row;
    if (!reader->next(row))
        return refuse(ErrorCode::BadContent, {file}, u"%1 is empty"_s.arg(file),
                      {{file, u"expected a first line with the names of the columns"_s}});
    const CsvColumns columns(*reader, row, requiredColumns(), optionalColumns(), problems);
    std::vector<RegisterEntry> entries;
    while (problems.empty() || !entries.empty()) {
        if (!reader->next(row))
            break;
        entries.push_back(DecisionRow(*reader, columns, row, problems).entry());
    }
    std::ranges::copy(reader->problems(), std::back_inserter(problems));
    return finished(std::move(entries), file, std::move(problems));
}

Result<std::vector<RegisterEntry>> readDecisionsFile(const QString &path)
{
    if (QFileInfo(path).suffix().compare(u"csv"_s, Qt::CaseInsensitive) != 0) {
        const auto document = readJsonFile(path);
        return document ? readDecisions(*document) : std::unexpected(document.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path}, file.errorString());
    return readDecisionsCsv(file.readAll(), path);
}

QJsonObject toJson(const RegisterEntry &entry)
{
    QJsonObject object{{u"number"_s, entry.number},
                       {u"body"_s, entry.body},
                       {u"outcome"_s, toString(entry.outcome)},
                       {u"on"_s, entry.on.toString(Qt::ISODate)},
                       {u"title"_s, entry.title}};
    const auto add = [&object](const QString &name, const QJsonValue &value) {
        if (!value.toString().isEmpty() || !value.toArray().isEmpty())
            object.insert(name, value);
    };
    add(u"procedure"_s, entry.procedure);
    add(u"inForceOn"_s, entry.inForceOn.toString(Qt::ISODate));
    add(u"requester"_s, entry.requester);
    add(u"holders"_s, QJsonArray::fromStringList(entry.holders));
    add(u"purpose"_s, entry.purpose);
    add(u"variables"_s, QJsonArray::fromStringList(variablesOf(entry)));
    add(u"conditions"_s, QJsonArray::fromStringList(entry.conditions));
    add(u"amends"_s, entry.amends);
    add(u"link"_s, entry.link.toString());
    return object;
}

QByteArray decisionsAsJson(const std::vector<RegisterEntry> &entries)
{
    QJsonArray decisions;
    for (const RegisterEntry &entry : entries)
        decisions << toJson(entry);
    return QJsonDocument(QJsonObject{{u"format"_s, QString(kFormat)}, {u"decisions"_s, decisions}}).toJson();
}

QByteArray decisionsAsCsv(const std::vector<RegisterEntry> &entries)
{
    const QStringList columns = requiredColumns() + optionalColumns();
    QString text = columns.join(u',') + u"\r\n"_s;
    for (const RegisterEntry &entry : entries) {
        const QJsonObject object = toJson(entry);
        QStringList fields;
        for (const QString &column : columns) {
            const QJsonValue value = object.value(column);
            fields << csvField(value.isArray() ? value.toVariant().toStringList().join(kBetween) : value.toString());
        }
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace beraad
