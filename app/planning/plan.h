// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/problem.h"

#include <atomic>
#include <optional>

namespace beraad {

/// Why an item is where the plan puts it.
enum class PlanReason {
    Pinned, ///< the secretary fixed it
    Earliest, ///< no earlier session could take it
    WaitsFor, ///< what `others` decides does not hold before
    Together, ///< near the other half of the joint file, `others`
    RapporteurBusy, ///< the rapporteur reports on `others` before
    MoreUrgent, ///< the session before is filled with `others`, for which a day costs more
    NoRoom, ///< no gap was long enough in the session before
    Stays, ///< taking it off its agenda gains less than it costs
    NoSession, ///< no session of the plan can take it
};
QString toString(PlanReason reason);

/// Said of one item; `session` is the one before, in which it does not sit.
struct PlanExplanation {
    PlanReason reason = PlanReason::Earliest;
    int session = kUnplanned;
    std::vector<int> others; ///< items
    bool operator==(const PlanExplanation &) const = default;
};

struct PlanLimits {
    double seconds = 9;
    double gap = 0.001; ///< a tenth of a per cent counts as the best
    const std::atomic<bool> *cancelled = nullptr; ///< looked at while it is solved; does not own
};

/// A plan, how good it is at least, and why each item is where it is.
struct Plan {
    Assignment sessions;
    std::int64_t objective = 0;
    double bound = 0; ///< no plan costs less
    double gap = 0; ///< (objective - bound) / objective: 0 is the best there is
    bool isProven = false; ///< the gap asked for was reached
    double seconds = 0; ///< of processor time
    PlanFigures figures;
    std::vector<PlanExplanation> why; ///< of each item
    std::vector<PlanViolation> conflicts; ///< only what was pinned against a rule
};

/// The best plan that is found within the limits; the same problem gives the same plan as long as time does not run
/// out. Never worse than first come.
Result<Plan> planOf(const PlanningProblem &problem, const PlanLimits &limits = {});

/// Why, for any plan: this one, the first-come rule, or one made by hand.
std::vector<PlanExplanation> explanationsOf(const PlanningProblem &problem, const Assignment &assignment);

} // namespace beraad
