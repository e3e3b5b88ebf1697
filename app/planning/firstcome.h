// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/problem.h"

namespace beraad {

/// The plain rule to compare with: in the order in which files became complete, each in the first session that still
/// has room for it. It keeps the law's order, pins and the load of rapporteurs, and weighs nothing.
Assignment firstComePlan(const PlanningProblem &problem);

} // namespace beraad
