// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/problem.h"

#include <vector>

namespace beraad {

/// The problem as a mixed integer programme, in plain arrays: a column for each item in each session that takes it, and
/// one for the distance between the halves of each joint file. A whole-number solution is a plan without violations but
/// those that are pinned.
struct PlanModel {
    struct Column {
        int item = kUnplanned; ///< of a distance: the place of the pair
        int session = kUnplanned; ///< `kUnplanned`: a distance
        double cost = 0;
    };
    std::vector<Column> columns;
    double offset = 0; ///< the cost of what is pinned, and of leaving the rest without a session

    // row by row: entries of row r are [starts[r], starts[r + 1])
    std::vector<int> starts;
    std::vector<int> indices;
    std::vector<double> values;
    std::vector<double> lower;
    std::vector<double> upper;
};

PlanModel modelOf(const PlanningProblem &problem);
/// The values of the columns in that plan.
std::vector<double> solutionOf(const PlanModel &model, const PlanningProblem &problem, const Assignment &assignment);
/// The plan that the values mean, with what is pinned.
Assignment assignmentOf(const PlanModel &model, const PlanningProblem &problem, const std::vector<double> &solution);

} // namespace beraad
