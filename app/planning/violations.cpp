// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/problem.h"

#include <map>

namespace beraad {

namespace {

void checkItems(const PlanningProblem &problem, const Assignment &plan, std::vector<PlanViolation> &found)
{
    for (size_t i = 0; i < plan.size(); ++i) {
        const int item = static_cast<int>(i);
        const bool isTaken = plan[i] != kUnplanned && takes(problem, plan[i], item);
        if (problem.items[i].pinned && !isTaken)
            found.push_back({PlanFault::PinMoved, item, plan[i]});
        else if (plan[i] != kUnplanned && !isTaken)
            found.push_back({PlanFault::NotTaken, item, plan[i]});
    }
}

void checkLoads(const PlanningProblem &problem, const Assignment &plan, std::vector<PlanViolation> &found)
{
    std::map<int, int> minutes;
    std::map<std::pair<int, PersonId>, int> reports;
    for (size_t i = 0; i < plan.size(); ++i) {
        if (plan[i] == kUnplanned)
            continue;
        const PlanItem &item = problem.items[i];
        const int used = minutes[plan[i]] += item.minutes;
        if (used > problem.sessions[static_cast<size_t>(plan[i])].minutes)
            found.push_back({PlanFault::TooLong, static_cast<int>(i), plan[i]});
        if (problem.rapporteurItems == 0 || item.rapporteur.isEmpty())
            continue;
        if (++reports[{plan[i], item.rapporteur}] > problem.rapporteurItems)
            found.push_back({PlanFault::TooManyReports, static_cast<int>(i), plan[i]});
    }
}

bool isInOrder(const PlanningProblem &problem, int first, int second)
{
    if (second == kUnplanned)
        return true;
    const auto &sessions = problem.sessions;
    return first != kUnplanned
        && sessions[static_cast<size_t>(first)].inForce <= sessions[static_cast<size_t>(second)].on;
}

} // namespace

std::vector<PlanViolation> violationsOf(const PlanningProblem &problem, const Assignment &plan)
{
    std::vector<PlanViolation> found;
    checkItems(problem, plan, found);
    checkLoads(problem, plan, found);
    for (const PlanPair &pair : problem.order) {
        const int second = plan[static_cast<size_t>(pair.second)];
        if (!isInOrder(problem, plan[static_cast<size_t>(pair.first)], second))
            found.push_back({PlanFault::OutOfOrder, pair.second, second});
    }
    for (const PlanPair &halves : problem.joint) {
        const int first = plan[static_cast<size_t>(halves.first)];
        const int second = plan[static_cast<size_t>(halves.second)];
        if ((first == kUnplanned) != (second == kUnplanned))
            found.push_back({PlanFault::HalfAlone, first == kUnplanned ? halves.second : halves.first,
                             first == kUnplanned ? second : first});
    }
    return found;
}

} // namespace beraad
