// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/factsheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

using logic::Truth;

FactSheet::FactSheet(const RuleTable &table, RouteMemory &memory)
    : m_table(&table)
    , m_memory(&memory)
    , m_known(table.facts.size())
    , m_answers(table.notions.size())
    , m_notions(table.notions.size())
{
}

void FactSheet::know(int place, const logic::Value &value, FactOrigin origin)
{
    if (place >= 0) // the table may not ask for it
        m_known[static_cast<size_t>(place)] = {value, {m_memory->symbolOf(value), origin}};
}

void FactSheet::know(int place, const QString &word, FactOrigin origin)
{
    if (place < 0)
        return;
    if (word.isEmpty() || word == u"unknown"_s)
        m_known[static_cast<size_t>(place)] = {std::nullopt, {kUnknown, origin}};
    else
        m_known[static_cast<size_t>(place)] = {QJsonValue(word), {m_memory->symbolOf(word), origin}};
}

Stamp FactSheet::stampAt(int place) const
{
    const auto index = static_cast<size_t>(place);
    if (index < m_known.size())
        return m_known[index].stamp;
    const NotionState &state = notion(index - m_known.size());
    const FactOrigin origin = state.isAnswered ? FactOrigin::Request : FactOrigin::Derived;
    switch (state.found.truth) {
    case Truth::True:
        return {kTrue, origin};
    case Truth::False:
        return {kFalse, origin};
    case Truth::Unknown:
        break;
    }
    return {kUnknown, origin};
}

logic::Value FactSheet::look(const QString &name) const
{
    const int place = m_table->places.value(name, -1);
    if (place < 0)
        return std::nullopt;
    if (static_cast<size_t>(place) < m_known.size())
        return m_known[static_cast<size_t>(place)].value;
    const Symbol symbol = stampAt(place).symbol;
    return symbol == kUnknown ? logic::Value() : logic::Value(QJsonValue(symbol == kTrue));
}

QString FactSheet::originOf(const QString &name) const
{
    const int place = m_table->places.value(name, -1);
    const FactOrigin origin = place < 0 ? FactOrigin::Nowhere : stampAt(place).origin;
    if (origin != FactOrigin::Nowhere || place < 0)
        return toString(origin);
    return m_table->facts[static_cast<size_t>(place)].origin; // where it would have come from
}

logic::Facts FactSheet::facts() const
{
    return [this](const QString &name) { return look(name); };
}

void FactSheet::forgetNotions()
{
    m_notions.assign(m_table->notions.size(), {});
}

const FactSheet::NotionState &FactSheet::notion(size_t index) const
{
    NotionState &state = m_notions[index];
    if (state.progress != NotionState::Progress::NotYet)
        return state;
    state.progress = NotionState::Progress::Running; // a notion that hangs on itself stays unknown
    state.found = workOut(index);
    if (state.found.truth == Truth::Unknown && m_answers[index]) {
        state.found.truth = *m_answers[index] ? Truth::True : Truth::False;
        state.isAnswered = true;
    }
    state.progress = NotionState::Progress::Done;
    return state;
}

NotionRecall FactSheet::workOut(size_t index) const
{
    const auto isAsItWas = [this](const NotionRecall &recall) {
        return std::ranges::all_of(recall.reads, [this](const auto &r) { return stampAt(r.first) == r.second; });
    };
    std::deque<NotionRecall> &known = m_memory->notions[index];
    if (const auto found = std::ranges::find_if(known, isAsItWas); found != known.end())
        return *found;
    NotionRecall result;
    result.truth = Truth::False;
    for (const Notion::Entry &entry : m_table->notions[index].entries) {
        const logic::Evaluation evaluation = entry.expression.evaluate(facts());
        for (const QString &name : evaluation.read)
            if (const int place = m_table->places.value(name, -1); place >= 0)
                result.reads.emplace_back(place, stampAt(place));
        if (evaluation.truth() == Truth::False)
            continue;
        result.truth = Truth::Unknown;
        if (evaluation.truth() == Truth::True && !entry.isContested) {
            result.truth = Truth::True;
            break;
        }
        result.isContested = result.isContested || evaluation.truth() == Truth::True;
        for (const QString &name : evaluation.unknownFacts)
            result.openFacts << openFactsOf(name);
    }
    result.openFacts.removeDuplicates();
    known.push_back(result);
    return result;
}

QStringList FactSheet::openFactsOf(const QString &name) const
{
    const int place = m_table->places.value(name, -1);
    if (place < 0 || static_cast<size_t>(place) < m_known.size())
        return {name};
    const NotionRecall &found = notion(static_cast<size_t>(place) - m_known.size()).found;
    return found.isContested || found.openFacts.isEmpty() ? QStringList{name} : found.openFacts;
}

} // namespace beraad
