// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/ruleentries.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Builds an entry; what is empty stands in no file.
class Entry {
public:
    Entry &text(const QString &member, const QString &value)
    {
        return json(member, value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value));
    }
    Entry &words(const QString &member, const Text &value)
    {
        return json(member, value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : toJson(value));
    }
    Entry &list(const QString &member, const QStringList &value)
    {
        return array(member, QJsonArray::fromStringList(value));
    }
    Entry &array(const QString &member, const QJsonArray &value)
    {
        return json(member, value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value));
    }
    Entry &day(const QString &member, QDate value)
    {
        return text(member, value.isValid() ? value.toString(Qt::ISODate) : QString());
    }
    Entry &flag(const QString &member, bool value)
    {
        return json(member, value ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined));
    }
    /// `absent` is what the reader gives for a number that does not stand there.
    Entry &number(const QString &member, int value, int absent)
    {
        return json(member, value == absent ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value));
    }
    Entry &json(const QString &member, const QJsonValue &value)
    {
        if (!value.isUndefined())
            m_members.insert(member, value);
        return *this;
    }
    QJsonObject members() const { return m_members; }

private:
    QJsonObject m_members;
};

QJsonObject toJson(const RuleOutcome &outcome)
{
    return Entry()
        .text(u"procedure"_s, outcome.procedure)
        .text(u"status"_s, outcome.status)
        .text(u"authority"_s, outcome.authority)
        .text(u"finding"_s, outcome.finding)
        .text(u"severity"_s, outcome.severity)
        .json(u"kind"_s, outcome.kind)
        .members();
}

QJsonObject toJson(const FactKind &fact)
{
    return Entry()
        .text(u"origin"_s, fact.origin)
        .text(u"kind"_s, fact.kind)
        .list(u"values"_s, fact.values)
        .json(u"default"_s, fact.byDefault)
        .json(u"unknownAs"_s, fact.unknownAs)
        .words(u"question"_s, fact.question)
        .list(u"asks"_s, fact.asks)
        .members();
}

QJsonObject toJson(const FactName &name)
{
    QJsonObject values;
    for (auto value = name.values.cbegin(); value != name.values.cend(); ++value)
        values.insert(value.key(), beraad::toJson(value.value()));
    return Entry()
        .words(u"text"_s, name.name)
        .words(u"holds"_s, name.holds)
        .words(u"fails"_s, name.fails)
        .json(u"values"_s, values)
        .members();
}

QJsonObject toJson(const Notion &notion)
{
    QJsonArray entries;
    for (const Notion::Entry &entry : notion.entries)
        entries.append(Entry()
                           .json(u"when"_s, entry.when)
                           .json(u"holds"_s, entry.isContested ? QJsonValue(u"contested"_s) : QJsonValue(true))
                           .text(u"source"_s, entry.source)
                           .text(u"evidence"_s, entry.evidence)
                           .members());
    return Entry()
        .words(u"text"_s, notion.text)
        .text(u"rule"_s, notion.rule)
        .array(u"entries"_s, entries)
        .words(u"question"_s, notion.question)
        .list(u"asks"_s, notion.asks)
        .members();
}

QJsonObject toJson(const AuthorityRole &role)
{
    QJsonArray choices;
    for (const AuthorityRole::Choice &choice : role.choices) {
        const QJsonValue organisation = choice.isFact ? QJsonValue(QJsonObject{{u"var"_s, choice.organisation}})
                                                      : QJsonValue(choice.organisation);
        choices.append(QJsonObject{{u"when"_s, choice.when}, {u"organisation"_s, organisation}});
    }
    return Entry().words(u"text"_s, role.text).array(u"choices"_s, choices).members();
}

QJsonObject toJson(const ProcedureKind &kind)
{
    constexpr int kUnknown = -1;
    return Entry()
        .words(u"name"_s, kind.name)
        .words(u"clock"_s, kind.clock)
        .number(u"expectedDays"_s, kind.expectedDays, kUnknown)
        .number(u"lateDays"_s, kind.lateDays, kUnknown)
        .number(u"inForceDays"_s, kind.inForceDays, 0)
        .words(u"expectedSource"_s, kind.expectedBasis)
        .text(u"evidence"_s, kind.evidence)
        .list(u"after"_s, kind.after)
        .list(u"afterInFile"_s, kind.afterInFile)
        .flag(u"isCommittee"_s, kind.isCommittee)
        .flag(u"covers"_s, kind.covers)
        .number(u"strictness"_s, kind.strictness, 0)
        .members();
}

template <typename List, typename Id> ruleentries::ById gathered(const List &list, Id id)
{
    ruleentries::ById entries;
    for (const auto &one : list)
        entries[std::invoke(id, one)].push_back(toJson(one));
    return entries;
}

template <typename Map> ruleentries::ById keyed(const Map &map)
{
    ruleentries::ById entries;
    for (auto one = map.cbegin(); one != map.cend(); ++one)
        if constexpr (std::is_same_v<typename Map::mapped_type, Text>)
            entries[one.key()].push_back(Entry().words(u"text"_s, one.value()).members());
        else
            entries[one.key()].push_back(toJson(one.value()));
    return entries;
}

} // namespace

QJsonObject toJson(const Rule &rule)
{
    QJsonArray outcomes;
    for (const RuleOutcome &outcome : rule.outcomes)
        outcomes.append(toJson(outcome));
    return Entry()
        .text(u"id"_s, rule.id)
        .text(u"scope"_s, rule.scope)
        .day(u"validFrom"_s, rule.validFrom)
        .day(u"validTo"_s, rule.validTo)
        .json(u"condition"_s, rule.condition)
        .list(u"exceptionTo"_s, rule.exceptionTo)
        .array(u"outcomes"_s, outcomes)
        .words(u"text"_s, rule.text)
        .words(u"question"_s, rule.question)
        .list(u"asks"_s, rule.asks)
        .text(u"source"_s, rule.source)
        .text(u"evidence"_s, rule.evidence)
        .members();
}

namespace ruleentries {

ById entriesOf(const RuleTable &table, EntryDifference::Kind kind)
{
    switch (kind) {
    case EntryDifference::Kind::Rule:
        return gathered(table.rules, &Rule::id);
    case EntryDifference::Kind::Notion:
        return gathered(table.notions, &Notion::id);
    case EntryDifference::Kind::Fact:
        return gathered(table.facts, &FactKind::id);
    case EntryDifference::Kind::Name:
        return keyed(table.factNames);
    case EntryDifference::Kind::Authority:
        return gathered(table.authorities, &AuthorityRole::role);
    case EntryDifference::Kind::Procedure:
        return gathered(table.procedures, &ProcedureKind::id);
    case EntryDifference::Kind::Finding:
        return keyed(table.findings);
    }
    return {};
}

} // namespace ruleentries

} // namespace beraad
