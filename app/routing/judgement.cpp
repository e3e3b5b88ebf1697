// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/judgement.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

using logic::Truth;

namespace {

QString wordOf(const logic::Value &value)
{
    if (!value)
        return u"unknown"_s;
    if (value->isString())
        return value->toString();
    if (value->isBool())
        return value->toBool() ? u"true"_s : u"false"_s;
    return QString::fromUtf8(canonicalJson(*value));
}

QJsonArray toJson(const std::vector<logic::Step> &trace)
{
    QJsonArray steps;
    for (const logic::Step &step : trace) {
        const QJsonValue result = step.result ? *step.result : QJsonValue(QJsonObject{{u"unknown"_s, true}});
        steps.append(QJsonObject{{u"path"_s, step.path},
                                 {u"operation"_s, step.operation},
                                 {u"inputs"_s, step.inputs},
                                 {u"result"_s, result}});
    }
    return steps;
}

} // namespace

Reason::FactRead readOf(const FactSheet &sheet, const QString &name)
{
    return {name, wordOf(sheet.look(name)), sheet.originOf(name)};
}

Judgement::Judgement(const FactSheet &sheet, const std::vector<size_t> &active)
    : m_sheet(sheet)
    , m_rules(sheet.table().rules)
    , m_states(m_rules.size())
{
    for (const size_t rule : active)
        m_states[rule].isActive = true;
}

const Ruling &Judgement::ruling(size_t rule) const
{
    State &state = m_states[rule];
    if (!state.isActive || state.isDone || state.isRunning)
        return state.ruling; // a rule that is an exception to itself sets nothing aside
    state.isRunning = true;
    judge(rule, state);
    state.isRunning = false;
    state.isDone = true;
    return state.ruling;
}

/// Whether one known fact is enough to say no: true of most rules, and much cheaper than evaluating them.
bool Judgement::isRefuted(const Rule &rule) const
{
    return std::ranges::any_of(rule.guards, [this](const RuleGuard &guard) {
        const Symbol symbol = guard.place < 0 ? kUnknown : m_sheet.stampAt(guard.place).symbol;
        const bool isSameType = guard.areWords ? symbol >= kFirstWord : symbol == kFalse || symbol == kTrue;
        return isSameType && std::ranges::contains(guard.symbols, symbol) == guard.isNegated;
    });
}

RuleRecall &Judgement::recall(size_t index) const
{
    const auto isAsItWas = [this](const RuleRecall &recall) {
        return std::ranges::all_of(recall.reads,
                                   [this](const auto &r) { return m_sheet.stampAt(r.first) == r.second; });
    };
    std::deque<RuleRecall> &known = m_sheet.memory().rules[index];
    if (const auto found = std::ranges::find_if(known, isAsItWas); found != known.end())
        return *found;
    logic::Evaluation evaluation = m_rules[index].expression.evaluate(m_sheet.facts());
    RuleRecall &fresh = known.emplace_back();
    fresh.truth = evaluation.truth();
    fresh.unknownFacts = std::move(evaluation.unknownFacts);
    for (const QString &name : std::as_const(evaluation.read))
        if (const int place = m_sheet.table().places.value(name, -1); place >= 0)
            fresh.reads.emplace_back(place, m_sheet.stampAt(place));
    return fresh;
}

void Judgement::judge(size_t index, State &state) const
{
    const Rule &rule = m_rules[index];
    if (isRefuted(rule))
        return;
    state.recall = &recall(index);
    Ruling &ruling = state.ruling;
    ruling.own = state.recall->truth;
    ruling.holds = ruling.own;
    if (ruling.own == Truth::False)
        return;
    for (const size_t exception : rule.exceptions) {
        const Truth truth = this->ruling(exception).holds;
        if (truth == Truth::True) {
            ruling.holds = Truth::False;
            ruling.exempter = static_cast<int>(exception);
            return;
        }
        if (truth == Truth::Unknown)
            ruling.doubts.push_back(exception);
    }
    if (!ruling.doubts.empty())
        ruling.holds = Truth::Unknown;
}

QStringList Judgement::openFacts(size_t rule) const
{
    QStringList facts;
    const Ruling &mine = ruling(rule);
    if (const RuleRecall *recall = m_states[rule].recall)
        for (const QString &name : recall->unknownFacts)
            facts << m_sheet.openFactsOf(name);
    for (const size_t doubt : mine.doubts)
        facts << openFacts(doubt);
    facts.removeDuplicates();
    return facts;
}

/// The same facts give the same reason, so it is worded once.
const Reason &Judgement::reasonFor(size_t index) const
{
    RuleRecall &known = m_states[index].recall ? *m_states[index].recall : recall(index);
    if (known.reason)
        return *known.reason;
    const Rule &rule = m_rules[index];
    const logic::Evaluation evaluation = rule.expression.evaluate(m_sheet.facts(), logic::Tracing::On);
    Reason reason{rule.id, rule.text, rule.source, rule.evidence, {}, toJson(evaluation.trace)};
    for (const QString &name : evaluation.read)
        reason.facts.push_back(readOf(m_sheet, name));
    return known.reason.emplace(std::move(reason));
}

std::pair<Text, QStringList> Judgement::questionAbout(size_t rule) const
{
    for (const size_t doubt : ruling(rule).doubts)
        if (!m_rules[doubt].question.isEmpty())
            return {m_rules[doubt].question, m_rules[doubt].asks};
    if (!m_rules[rule].question.isEmpty())
        return {m_rules[rule].question, m_rules[rule].asks};
    const RuleTable &table = m_sheet.table();
    for (const QString &name : openFacts(rule)) {
        const auto notion = std::ranges::find(table.notions, name, &Notion::id);
        if (notion != table.notions.end() && !notion->question.isEmpty())
            return {notion->question, notion->asks};
        const auto fact = std::ranges::find(table.facts, name, &FactKind::id);
        if (fact != table.facts.end() && !fact->question.isEmpty())
            return {fact->question, fact->asks};
    }
    return {m_rules[rule].text, m_rules[rule].asks};
}

} // namespace beraad
