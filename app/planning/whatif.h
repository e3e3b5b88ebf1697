// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "directory/committee.h"
#include "planning/plan.h"

namespace beraad {

/// The sessions that calendars give, with the days that a plan needs.
std::vector<PlanSession> planSessionsOf(const std::vector<Committee> &committees, QDate from, QDate to,
                                        const WorkingDays &days);

/// The committees sit every so many weeks from their first session in the problem on, as long as the problem reaches.
/// What is pinned stays in its session.
PlanningProblem sittingEvery(int weeks, const PlanningProblem &problem, const std::vector<Committee> &committees,
                             const WorkingDays &days);

/// One more rapporteur takes over from the others, so that all have about as many files.
PlanningProblem withOneMoreRapporteur(const PlanningProblem &problem);

/// What a change would do to the waiting: both plans are the best that were found.
struct WhatIf {
    PlanFigures before;
    PlanFigures after;
    double gapBefore = 0;
    double gapAfter = 0;
};
Result<WhatIf> whatIf(const PlanningProblem &now, const PlanningProblem &changed, const PlanLimits &limits = {});

} // namespace beraad
