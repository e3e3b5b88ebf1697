// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/rulefiles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad::rulefiles {

namespace {

const QStringList &evidences()
{
    static const QStringList words{u"note"_s, u"verified"_s, u"derived"_s, u"unverified"_s};
    return words;
}

const QStringList &roles()
{
    static const QStringList words{u"provider"_s, u"recipient"_s, u"requester"_s};
    return words;
}

/// Reads members of the elements of one file and keeps its problems together.
class FileReader {
public:
    FileReader(const JsonDocument &document, Reading &reading)
        : m_document(document)
        , m_problems(reading.problems)
        , m_table(reading.table)
    {
    }
    void readProcedures();
    void readRules();

private:
    ProcedureKind procedure(JsonReader &reader);
    FactKind fact(JsonReader &reader);
    Notion notion(JsonReader &reader);
    Notion::Entry entry(JsonReader &reader);
    AuthorityRole authority(JsonReader &reader);
    void name(JsonReader &reader);
    void valueName(JsonReader &reader);
    Rule rule(JsonReader &reader);
    RuleOutcome outcome(JsonReader &reader);

    QString place(const JsonReader &reader) const { return m_document.where(reader.path()); }
    Text wording(JsonReader &reader, const QString &member, bool required = true)
    {
        return readWording(reader, member, m_problems, required);
    }
    QStringList words(JsonReader &reader, const QString &member, const QStringList &allowed);
    QJsonValue logicOf(JsonReader &reader, const QString &member);
    void closed(const JsonReader &reader, const QStringList &unvisited = {});

    const JsonDocument &m_document;
    std::vector<Problem> &m_problems;
    RuleTable &m_table;
};

QStringList FileReader::words(JsonReader &reader, const QString &member, const QStringList &allowed)
{
    const QStringList found = reader.strings(member);
    for (const QString &word : found)
        if (!allowed.contains(word))
            reader.problem(member, u"\"%1\" is not one of %2"_s.arg(word, allowed.join(u", "_s)));
    return found;
}

/// A member that may be any JSON: the reader is not asked for it, so `closed` is told.
QJsonValue FileReader::logicOf(JsonReader &reader, const QString &member)
{
    if (!reader.has(member))
        reader.problem(member, u"missing; expected a condition"_s);
    return reader.value().toObject().value(member);
}

void FileReader::closed(const JsonReader &reader, const QStringList &unvisited)
{
    for (const QString &path : reader.unread())
        if (!unvisited.contains(path.sliced(reader.path().size() + 1)))
            m_problems.push_back({m_document.where(path), u"unknown member"_s});
}

ProcedureKind FileReader::procedure(JsonReader &reader)
{
    ProcedureKind kind;
    kind.id = reader.requiredString(u"id"_s);
    kind.name = wording(reader, u"name"_s);
    kind.clock = wording(reader, u"clock"_s);
    kind.expectedDays = reader.integer(u"expectedDays"_s).value_or(-1);
    kind.lateDays = reader.integer(u"lateDays"_s).value_or(-1);
    kind.inForceDays = reader.integer(u"inForceDays"_s).value_or(0);
    kind.expectedBasis = wording(reader, u"expectedSource"_s);
    kind.expectedSource = kind.expectedBasis.in(u"nl"_s);
    reader.choice(u"expectedEvidence"_s, evidences(), true);
    kind.after = reader.strings(u"after"_s);
    kind.afterInFile = reader.strings(u"afterInFile"_s);
    kind.isCommittee = reader.boolean(u"isCommittee"_s).value_or(false);
    kind.covers = reader.boolean(u"covers"_s).value_or(false);
    kind.strictness = reader.integer(u"strictness"_s).value_or(0);
    reader.requiredString(u"source"_s);
    kind.evidence = reader.choice(u"evidence"_s, evidences(), true);
    kind.where = place(reader);
    if (kind.lateDays >= 0 && kind.lateDays < kind.expectedDays)
        reader.problem(u"lateDays"_s, u"is smaller than expectedDays"_s);
    closed(reader);
    return kind;
}

FactKind FileReader::fact(JsonReader &reader)
{
    FactKind fact;
    fact.id = reader.requiredString(u"id"_s);
    fact.origin = reader.choice(u"origin"_s, {u"directory"_s, u"request"_s, u"catalogue"_s, u"derived"_s}, true);
    fact.values = reader.strings(u"values"_s);
    fact.kind = reader.choice(u"kind"_s, {u"flag"_s, u"day"_s, u"number"_s, u"list"_s, u"organisation"_s},
                              fact.values.isEmpty());
    const QJsonObject members = reader.value().toObject();
    fact.byDefault = members.value(u"default"_s);
    fact.unknownAs = members.value(u"unknownAs"_s);
    fact.question = wording(reader, u"question"_s, false);
    fact.asks = words(reader, u"asks"_s, roles());
    fact.where = place(reader);
    closed(reader, {u"default"_s, u"unknownAs"_s});
    return fact;
}

Notion::Entry FileReader::entry(JsonReader &reader)
{
    Notion::Entry entry;
    entry.when = logicOf(reader, u"when"_s);
    const QJsonValue holds = reader.value().toObject().value(u"holds"_s);
    entry.isContested = holds == QJsonValue(u"contested"_s);
    if (!entry.isContested && holds != QJsonValue(true))
        reader.problem(u"holds"_s, u"expected true or \"contested\""_s);
    entry.source = reader.requiredString(u"source"_s);
    entry.evidence = reader.choice(u"evidence"_s, evidences(), true);
    closed(reader, {u"when"_s, u"holds"_s});
    return entry;
}

Notion FileReader::notion(JsonReader &reader)
{
    Notion notion;
    notion.id = reader.requiredString(u"id"_s);
    if (!notion.id.startsWith(u"notion."_s))
        reader.problem(u"id"_s, u"expected a name that starts with \"notion.\""_s);
    notion.text = wording(reader, u"text"_s);
    notion.rule = reader.string(u"rule"_s);
    for (JsonReader &element : reader.array(u"entries"_s, true))
        notion.entries.push_back(entry(element));
    notion.question = wording(reader, u"question"_s, false);
    notion.asks = words(reader, u"asks"_s, roles());
    notion.where = place(reader);
    closed(reader);
    return notion;
}

AuthorityRole FileReader::authority(JsonReader &reader)
{
    AuthorityRole role;
    role.role = reader.requiredString(u"role"_s);
    role.text = wording(reader, u"text"_s);
    for (JsonReader &element : reader.array(u"choices"_s, true)) {
        AuthorityRole::Choice choice;
        choice.when = logicOf(element, u"when"_s);
        const QJsonValue named = element.value().toObject().value(u"organisation"_s);
        choice.isFact = named.isObject();
        choice.organisation = choice.isFact ? named.toObject().value(u"var"_s).toString() : named.toString();
        if (choice.organisation.isEmpty())
            element.problem(u"organisation"_s, u"expected an organisation id or {\"var\": fact}"_s);
        closed(element, {u"when"_s, u"organisation"_s});
        role.choices.push_back(std::move(choice));
    }
    reader.requiredString(u"source"_s);
    reader.choice(u"evidence"_s, evidences(), true);
    role.where = place(reader);
    closed(reader);
    return role;
}

void FileReader::name(JsonReader &reader)
{
    FactName &name = m_table.factNames[reader.requiredString(u"fact"_s)];
    const bool isFlag = reader.has(u"holds"_s);
    name.name = wording(reader, u"text"_s, !isFlag);
    name.holds = wording(reader, u"holds"_s, isFlag);
    name.fails = wording(reader, u"fails"_s, isFlag);
    name.where = place(reader);
    closed(reader);
}

void FileReader::valueName(JsonReader &reader)
{
    const QString value = reader.requiredString(u"value"_s);
    const Text text = wording(reader, u"text"_s);
    for (const QString &fact : reader.strings(u"facts"_s)) {
        FactName &name = m_table.factNames[fact];
        name.values.insert(value, text);
        if (name.where.isEmpty())
            name.where = place(reader);
    }
    closed(reader);
}

RuleOutcome FileReader::outcome(JsonReader &reader)
{
    static const QStringList statuses{u"required"_s,     u"optional"_s, u"refused"_s,
                                      u"inadmissible"_s, u"shadow"_s,   u"fallback"_s};
    RuleOutcome outcome;
    outcome.procedure = reader.string(u"procedure"_s);
    outcome.finding = reader.string(u"finding"_s);
    if (outcome.procedure.isEmpty() == outcome.finding.isEmpty())
        reader.problem({}, u"expected either a procedure or a finding"_s);
    outcome.status = reader.choice(u"status"_s, statuses, !outcome.procedure.isEmpty());
    outcome.authority = reader.string(u"authority"_s);
    if (!outcome.procedure.isEmpty() && outcome.procedure != u"*"_s && outcome.authority.isEmpty())
        reader.problem(u"authority"_s, u"missing; expected a role or an organisation id"_s);
    outcome.severity = reader.choice(u"severity"_s, {u"info"_s, u"warning"_s, u"error"_s}, !outcome.finding.isEmpty());
    outcome.kind = reader.value().toObject().value(u"kind"_s);
    closed(reader, {u"kind"_s});
    return outcome;
}

Rule FileReader::rule(JsonReader &reader)
{
    Rule rule;
    rule.id = reader.requiredString(u"id"_s);
    rule.scope = reader.choice(u"scope"_s, {u"flow"_s, u"request"_s}, true);
    rule.validFrom = reader.day(u"validFrom"_s);
    rule.validTo = reader.day(u"validTo"_s);
    if (!rule.validFrom.isValid() && !reader.has(u"validFrom"_s))
        reader.problem(u"validFrom"_s, u"missing; from which day does it hold?"_s);
    if (rule.validTo.isValid() && rule.validTo < rule.validFrom)
        reader.problem(u"validTo"_s, u"is before validFrom"_s);
    rule.condition = logicOf(reader, u"condition"_s);
    rule.exceptionTo = reader.strings(u"exceptionTo"_s);
    for (JsonReader &element : reader.array(u"outcomes"_s))
        rule.outcomes.push_back(outcome(element));
    if (rule.outcomes.empty() && rule.exceptionTo.isEmpty())
        reader.problem(u"outcomes"_s, u"a rule without outcomes must be an exception to another"_s);
    rule.text = wording(reader, u"text"_s);
    rule.question = wording(reader, u"question"_s, false);
    rule.asks = words(reader, u"asks"_s, roles());
    rule.source = reader.requiredString(u"source"_s);
    rule.evidence = reader.choice(u"evidence"_s, evidences(), true);
    rule.where = place(reader);
    rule.file = m_document.file;
    closed(reader, {u"condition"_s});
    return rule;
}

void FileReader::readProcedures()
{
    JsonReader reader(m_document, m_problems);
    reader.string(u"format"_s);
    for (JsonReader &element : reader.array(u"procedures"_s, true))
        m_table.procedures.push_back(procedure(element));
    closed(reader);
}

void FileReader::readRules()
{
    JsonReader reader(m_document, m_problems);
    reader.string(u"format"_s);
    reader.requiredString(u"theme"_s);
    for (JsonReader &element : reader.array(u"facts"_s))
        m_table.facts.push_back(fact(element));
    for (JsonReader &element : reader.array(u"notions"_s))
        m_table.notions.push_back(notion(element));
    for (JsonReader &element : reader.array(u"authorities"_s))
        m_table.authorities.push_back(authority(element));
    for (JsonReader &element : reader.array(u"names"_s))
        name(element);
    for (JsonReader &element : reader.array(u"valueNames"_s))
        valueName(element);
    for (JsonReader &element : reader.array(u"findings"_s)) {
        const QString code = element.requiredString(u"code"_s);
        m_table.findings.insert(code, wording(element, u"text"_s));
        closed(element);
    }
    qsizetype place = 0;
    for (JsonReader &element : reader.array(u"rules"_s)) {
        m_table.rules.push_back(rule(element));
        m_table.rules.back().place = place++;
    }
    closed(reader);
}

} // namespace

void readProcedures(const JsonDocument &document, Reading &reading)
{
    FileReader(document, reading).readProcedures();
}

void readRuleFile(const JsonDocument &document, Reading &reading)
{
    FileReader(document, reading).readRules();
}

} // namespace beraad::rulefiles
