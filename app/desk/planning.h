// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "planning/plan.h"

namespace beraad {

struct PlanningOptions {
    QDate to; ///< sessions until this day; invalid: as far as the calendars are filled
    bool mayMove = false; ///< what is on an agenda that has not gone out may move to another
    bool operator==(const PlanningOptions &) const = default;
};

/// All files that wait for a committee and all coming sessions, as the workspace has them now. What is on an agenda is
/// pinned, unless it may move and its agenda has not gone out. A file that must follow another one that is nowhere to
/// be planned is left out, and so is one that is not complete. A file takes as long as the committee's usually do. A
/// joint file is an item of each of its sections, which get sessions close together or none. Titles are for those who
/// may see them: a file of another committee has none.
Result<PlanningProblem> planningProblem(Desk &desk, const PlanningOptions &options = {});

/// One change that a plan proposes: a file gets a place, or another one.
struct PlanStep {
    int item = 0; ///< of the problem
    SessionId from; ///< empty: it waited
    SessionId to;
    bool operator==(const PlanStep &) const = default;
};
/// What differs from how it is now, in the order of the sessions. Items of committees that the current person does not
/// plan are not among them.
std::vector<PlanStep> stepsOf(const Desk &desk, const PlanningProblem &problem, const Assignment &plan);

/// Puts the files on the agendas, all or none: refused when one of them cannot be put there (any more).
Result<void> carryOut(Desk &desk, const PlanningProblem &problem, const std::vector<PlanStep> &steps);
/// Undoes it: what waited waits again, for `reason`; what moved goes back.
Result<void> takeBack(Desk &desk, const PlanningProblem &problem, const std::vector<PlanStep> &steps,
                      const QString &reason);

} // namespace beraad
