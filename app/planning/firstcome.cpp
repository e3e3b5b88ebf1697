// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/firstcome.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace beraad {

namespace {

class FirstCome {
public:
    explicit FirstCome(const PlanningProblem &problem);
    Assignment plan();

private:
    void place(int item);
    void placeBefore(int item);
    int firstSessionFor(int item) const;
    bool fits(int session, int item) const;
    bool isInOrder(int session, int item) const;
    void seat(int item, int session);
    void unseat(int item);
    void dropLoneHalves();
    void dropWhatNowWaits();

    const PlanningProblem &m_problem;
    std::vector<int> m_byDay; ///< sessions
    std::vector<int> m_minutes; ///< free, of each session
    std::map<std::pair<int, PersonId>, int> m_reports; ///< of what is not pinned
    Assignment m_plan;
    std::vector<bool> m_isDone;
};

FirstCome::FirstCome(const PlanningProblem &problem)
    : m_problem(problem)
    , m_byDay(problem.sessions.size())
    , m_plan(problem.items.size(), kUnplanned)
    , m_isDone(problem.items.size(), false)
{
    std::iota(m_byDay.begin(), m_byDay.end(), 0);
    std::ranges::stable_sort(m_byDay, {},
                             [&](int session) { return problem.sessions[static_cast<size_t>(session)].on; });
    for (int session = 0; session < std::ssize(problem.sessions); ++session)
        m_minutes.push_back(freeMinutes(problem, session));
}

bool FirstCome::isInOrder(int session, int item) const
{
    return std::ranges::all_of(m_problem.order, [&](const PlanPair &pair) {
        if (pair.second != item)
            return true;
        const int first = m_plan[static_cast<size_t>(pair.first)];
        return first != kUnplanned
            && m_problem.sessions[static_cast<size_t>(first)].inForce
            <= m_problem.sessions[static_cast<size_t>(session)].on;
    });
}

bool FirstCome::fits(int session, int item) const
{
    const PlanItem &wanted = m_problem.items[static_cast<size_t>(item)];
    if (!takes(m_problem, session, item) || m_minutes[static_cast<size_t>(session)] < wanted.minutes)
        return false;
    if (m_problem.rapporteurItems > 0 && !wanted.rapporteur.isEmpty()) {
        const auto found = m_reports.find({session, wanted.rapporteur});
        const int used = found == m_reports.end() ? 0 : found->second;
        if (used >= freeReports(m_problem, session, wanted.rapporteur))
            return false;
    }
    return isInOrder(session, item);
}

int FirstCome::firstSessionFor(int item) const
{
    const auto found = std::ranges::find_if(m_byDay, [&](int session) { return fits(session, item); });
    return found == m_byDay.end() ? kUnplanned : *found;
}

void FirstCome::seat(int item, int session)
{
    const PlanItem &wanted = m_problem.items[static_cast<size_t>(item)];
    m_plan[static_cast<size_t>(item)] = session;
    if (session == kUnplanned || wanted.pinned)
        return; // what is pinned has had its room from the beginning
    m_minutes[static_cast<size_t>(session)] -= wanted.minutes;
    ++m_reports[{session, wanted.rapporteur}];
}

void FirstCome::unseat(int item)
{
    const PlanItem &wanted = m_problem.items[static_cast<size_t>(item)];
    int &session = m_plan[static_cast<size_t>(item)];
    if (session == kUnplanned || wanted.pinned)
        return;
    m_minutes[static_cast<size_t>(session)] += wanted.minutes;
    --m_reports[{session, wanted.rapporteur}];
    session = kUnplanned;
}

void FirstCome::placeBefore(int item)
{
    for (const PlanPair &pair : m_problem.order)
        if (pair.second == item)
            place(pair.first);
}

void FirstCome::place(int item)
{
    if (m_isDone[static_cast<size_t>(item)])
        return;
    m_isDone[static_cast<size_t>(item)] = true;
    placeBefore(item);
    seat(item, firstSessionFor(item));
}

void FirstCome::dropLoneHalves()
{
    for (const PlanPair &halves : m_problem.joint) {
        const bool isFirst = m_plan[static_cast<size_t>(halves.first)] != kUnplanned;
        const bool isSecond = m_plan[static_cast<size_t>(halves.second)] != kUnplanned;
        if (isFirst != isSecond)
            unseat(isFirst ? halves.first : halves.second);
    }
}

void FirstCome::dropWhatNowWaits()
{
    for (const PlanPair &pair : m_problem.order)
        if (m_plan[static_cast<size_t>(pair.first)] == kUnplanned)
            unseat(pair.second);
}

Assignment FirstCome::plan()
{
    for (int item = 0; item < std::ssize(m_plan); ++item) {
        const PlanItem &wanted = m_problem.items[static_cast<size_t>(item)];
        const auto pin = std::ranges::find(m_problem.sessions, wanted.current, &PlanSession::id);
        if (!wanted.pinned)
            continue;
        m_isDone[static_cast<size_t>(item)] = true;
        seat(item, static_cast<int>(pin - m_problem.sessions.begin()));
    }
    std::vector<int> arrivals(m_plan.size());
    std::iota(arrivals.begin(), arrivals.end(), 0);
    std::ranges::stable_sort(arrivals, {},
                             [&](int item) { return m_problem.items[static_cast<size_t>(item)].waitingSince; });
    for (const int item : arrivals)
        place(item);
    // Dropping one half may leave behind what waits for it, which may be a half itself.
    for (Assignment before; before != m_plan;) {
        before = m_plan;
        dropLoneHalves();
        dropWhatNowWaits();
    }
    return m_plan;
}

} // namespace

Assignment firstComePlan(const PlanningProblem &problem)
{
    return FirstCome(problem).plan();
}

} // namespace beraad
