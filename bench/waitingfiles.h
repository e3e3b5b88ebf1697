// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/committee.h"
#include "planning/problem.h"

namespace beraad::bench {

/// The three committees of the Information Security Committee, monthly, with room for 300 minutes.
std::vector<Committee> threeCommittees();

/// A made queue: every title says that it is generated. Three committees with monthly sessions until there are
/// `sessions` of them in all; files of 10 to 60 minutes that fill `filled` of the room, complete over the last half
/// year or in the coming two months; some with a deadline, a file that must follow another, or a second half in the
/// other section.
PlanningProblem waitingFiles(int items, int sessions, double filled, quint32 seed);

} // namespace beraad::bench
