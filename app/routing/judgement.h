// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/factsheet.h"

namespace beraad {

/// A fact as a reader sees it: name, value as text, origin.
Reason::FactRead readOf(const FactSheet &sheet, const QString &name);

/// What became of one rule for one kind of data in one flow.
struct Ruling {
    logic::Truth own = logic::Truth::False; ///< of its condition
    logic::Truth holds = logic::Truth::False; ///< after its exceptions
    int exempter = -1; ///< the exception that sets it aside
    std::vector<size_t> doubts; ///< exceptions of which it is not known whether they do
};

/// All rules of one scope and one day against one fact sheet, worked out when asked.
class Judgement {
public:
    /// `active`: the rules that are in force, in the order of the table.
    Judgement(const FactSheet &sheet, const std::vector<size_t> &active);

    const Ruling &ruling(size_t rule) const;
    /// The facts on which an unknown ruling hangs.
    QStringList openFacts(size_t rule) const;
    const Reason &reasonFor(size_t rule) const;
    /// The question to put to people about an unknown ruling, and the roles that can answer it.
    std::pair<Text, QStringList> questionAbout(size_t rule) const;
    const FactSheet &sheet() const { return m_sheet; }

private:
    struct State {
        bool isActive = false;
        bool isDone = false;
        bool isRunning = false;
        Ruling ruling;
        RuleRecall *recall = nullptr; ///< nothing when a guard was enough to say no
    };
    void judge(size_t rule, State &state) const;
    bool isRefuted(const Rule &rule) const;
    RuleRecall &recall(size_t rule) const;

    const FactSheet &m_sheet;
    const std::vector<Rule> &m_rules;
    mutable std::vector<State> m_states;
};

} // namespace beraad
