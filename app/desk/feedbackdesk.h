// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace beraad {

/// The organisation that holds a variable.
OrganisationId holderOf(const VariableId &variable);

/// What users report to the holders of variables, and what those answer.
class FeedbackDesk {
public:
    explicit FeedbackDesk(Desk &desk)
        : m_desk(desk)
    {
    }

    /// Tells the holder of a variable that something is wrong with it. Anybody who works here may.
    Result<void> reportFault(const VariableId &variable, const FaultReported &reported);
    /// By a DPO or controller of the holder. A second answer replaces the first; both stay in the log.
    Result<void> answerFault(const VariableId &variable, const QString &report, const FaultAnswered &answered);
    Result<void> mayAnswerFaults(const VariableId &variable) const;
    /// The newest first: what the holder confirmed is for everybody, the rest for its reporter and the holder.
    Result<std::vector<FaultReport>> faultReportsOf(const VariableId &variable) const;
    /// Those that wait for an answer of the current person.
    Result<std::vector<FaultReport>> faultsToAnswer() const;

private:
    Result<void> append(const VariableId &variable, const QString &report,
                        std::variant<FaultReported, FaultAnswered> step);

    Desk &m_desk;
};

} // namespace beraad
