// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/factsheet.h"

using namespace Qt::StringLiterals;

namespace beraad {

using logic::Truth;

FactSheet::FactSheet(const RuleTable &table)
    : m_table(&table)
    , m_known(table.facts.size())
    , m_answers(table.notions.size())
    , m_notions(table.notions.size())
{
}

void FactSheet::know(const QString &fact, const logic::Value &value, const QString &origin)
{
    const int place = m_table->places.value(fact, -1);
    if (place < 0 || static_cast<size_t>(place) >= m_known.size())
        return; // the table does not ask for it
    m_known[static_cast<size_t>(place)] = {value, origin, true};
}

logic::Value FactSheet::at(int place) const
{
    const auto index = static_cast<size_t>(place);
    if (index < m_known.size())
        return m_known[index].value;
    switch (notion(index - m_known.size()).truth) {
    case Truth::True:
        return QJsonValue(true);
    case Truth::False:
        return QJsonValue(false);
    case Truth::Unknown:
        break;
    }
    return std::nullopt;
}

logic::Value FactSheet::look(const QString &name) const
{
    const int place = m_table->places.value(name, -1);
    return place < 0 ? std::nullopt : at(place);
}

QString FactSheet::originOf(const QString &name) const
{
    const int place = m_table->places.value(name, -1);
    const auto index = static_cast<size_t>(place);
    if (place < 0 || (index >= m_known.size() && !notion(index - m_known.size()).isAnswered))
        return u"derived"_s;
    if (index >= m_known.size())
        return u"request"_s;
    const Known &known = m_known[index];
    return known.origin.isEmpty() ? m_table->facts[index].origin : known.origin;
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
    if (state.progress == NotionState::Progress::NotYet) {
        state.progress = NotionState::Progress::Running; // a notion that hangs on itself stays unknown
        state = workOut(m_table->notions[index]);
        if (state.truth == Truth::Unknown && m_answers[index])
            state = {NotionState::Progress::Done, *m_answers[index] ? Truth::True : Truth::False, false, true, {}};
        state.progress = NotionState::Progress::Done;
    }
    return state;
}

FactSheet::NotionState FactSheet::workOut(const Notion &notion) const
{
    NotionState state;
    state.truth = Truth::False;
    for (const Notion::Entry &entry : notion.entries) {
        const logic::Evaluation evaluation = entry.expression.evaluate(facts());
        if (evaluation.truth() == Truth::False)
            continue;
        if (evaluation.truth() == Truth::True && !entry.isContested)
            return {NotionState::Progress::Done, Truth::True, false, false, {}};
        state.truth = Truth::Unknown;
        state.isContested = state.isContested || evaluation.truth() == Truth::True;
        for (const QString &name : evaluation.unknownFacts)
            state.openFacts << openFactsOf(name);
    }
    state.openFacts.removeDuplicates();
    return state;
}

QStringList FactSheet::openFactsOf(const QString &name) const
{
    const int place = m_table->places.value(name, -1);
    if (place < 0 || static_cast<size_t>(place) < m_known.size())
        return {name};
    const NotionState &state = notion(static_cast<size_t>(place) - m_known.size());
    return state.isContested || state.openFacts.isEmpty() ? QStringList{name} : state.openFacts;
}

} // namespace beraad
