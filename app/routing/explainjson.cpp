// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/conditionwords.h"
#include "routing/explain.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

template <typename List, typename ToJson> QJsonArray arrayOf(const List &list, ToJson &&toJson)
{
    QJsonArray array;
    for (const auto &element : list)
        array.append(toJson(element));
    return array;
}

class Writer {
public:
    Writer(const RuleTable &rules, const QString &language)
        : m_rules(rules)
        , m_language(language)
    {
    }
    QJsonObject write(const Explanation &explanation) const;

private:
    QJsonArray facts(const std::vector<Reason::FactRead> &facts) const;
    QJsonObject reason(const Reason &reason) const;
    QJsonObject ground(const Ground &ground) const;
    QJsonObject saying(const RuleSaying &saying) const;
    QJsonObject rule(const RuleAnswer &rule) const;

    const RuleTable &m_rules;
    const QString &m_language;
};

QJsonArray Writer::facts(const std::vector<Reason::FactRead> &facts) const
{
    return arrayOf(facts, [this](const Reason::FactRead &fact) {
        return QJsonObject{{u"name"_s, fact.name},
                           {u"value"_s, fact.value},
                           {u"text"_s, valueInWords(fact.name, fact.value, m_rules, m_language)},
                           {u"origin"_s, fact.origin}};
    });
}

QJsonObject Writer::reason(const Reason &reason) const
{
    return {{u"rule"_s, reason.rule},
            {u"text"_s, reason.text.in(m_language)},
            {u"source"_s, reason.source},
            {u"evidence"_s, reason.evidence},
            {u"facts"_s, facts(reason.facts)}};
}

QJsonObject Writer::ground(const Ground &ground) const
{
    const auto via = [this](const Ground::Via &one) {
        return QJsonObject{{u"notion"_s, one.notion},
                           {u"text"_s, one.text.in(m_language)},
                           {u"source"_s, one.source},
                           {u"evidence"_s, one.evidence}};
    };
    return {{u"text"_s, ground.text.in(m_language)},
            {u"facts"_s, facts(ground.facts)},
            {u"via"_s, arrayOf(ground.via, via)}};
}

QJsonObject Writer::saying(const RuleSaying &saying) const
{
    QJsonObject json{{u"says"_s, toString(saying.says)},
                     {u"flows"_s, QJsonArray::fromStringList(saying.flows)},
                     {u"lines"_s, arrayOf(saying.lines, [](const LineId &id) { return id.value; })},
                     {u"grounds"_s, arrayOf(saying.grounds, [this](const Ground &one) { return ground(one); })}};
    if (saying.because)
        json.insert(u"because"_s, reason(*saying.because));
    if (!saying.question.isEmpty())
        json.insert(u"question"_s, saying.question.in(m_language));
    return json;
}

QJsonObject Writer::rule(const RuleAnswer &rule) const
{
    return {{u"rule"_s, rule.rule},
            {u"text"_s, rule.text.in(m_language)},
            {u"condition"_s, rule.condition.in(m_language)},
            {u"source"_s, rule.source},
            {u"evidence"_s, rule.evidence},
            {u"status"_s, rule.status},
            {u"validFrom"_s, rule.validFrom.toString(Qt::ISODate)},
            {u"validTo"_s, rule.validTo.isValid() ? rule.validTo.toString(Qt::ISODate) : QString()},
            {u"inForce"_s, rule.isInForce},
            {u"sayings"_s, arrayOf(rule.sayings, [this](const RuleSaying &one) { return saying(one); })}};
}

QJsonObject Writer::write(const Explanation &explanation) const
{
    const auto track = [this](const Procedure &procedure) {
        return QJsonObject{{u"id"_s, procedure.id.value},
                           {u"status"_s, toString(procedure.status)},
                           {u"authority"_s, procedure.authority.value},
                           {u"flows"_s, QJsonArray::fromStringList(procedure.flows)},
                           {u"because"_s, arrayOf(procedure.because, [this](const Reason &r) { return reason(r); })}};
    };
    const auto clause = [this](const Clause &one) {
        return QJsonObject{{u"text"_s, one.text.in(m_language)},
                           {u"rules"_s, QJsonArray::fromStringList(one.rules)},
                           {u"flows"_s, QJsonArray::fromStringList(one.flows)}};
    };
    return {{u"format"_s, u"beraad-explanation/1"_s},
            {u"procedure"_s, explanation.procedure},
            {u"name"_s, explanation.name.in(m_language)},
            {u"on"_s, explanation.on.toString(Qt::ISODate)},
            {u"flow"_s, explanation.flow},
            {u"standing"_s, toString(explanation.standing)},
            {u"answer"_s, explanation.headline.in(m_language)},
            {u"clauses"_s, arrayOf(explanation.clauses, clause)},
            {u"tracks"_s, arrayOf(explanation.found, track)},
            {u"rules"_s, arrayOf(explanation.rules, [this](const RuleAnswer &one) { return rule(one); })}};
}

} // namespace

QJsonObject toJson(const Explanation &explanation, const RuleTable &rules, const QString &language)
{
    return Writer(rules, language).write(explanation);
}

} // namespace beraad
