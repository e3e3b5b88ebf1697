// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/problem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QDate lastDay(const PlanningProblem &problem)
{
    QDate last = problem.today;
    for (const PlanSession &session : problem.sessions)
        last = std::max(last, session.on);
    return last;
}

std::int64_t daysPast(QDate limit, QDate day)
{
    return limit.isValid() ? std::max<std::int64_t>(0, limit.daysTo(day)) : 0;
}

/// Grows ever faster with the day, so that the longest waiting are not put off for ever.
std::int64_t costOfDay(const PlanWeights &weights, const PlanItem &item, QDate day)
{
    const QDate longWait = item.waitingSince.addDays(weights.longWaitAfter);
    return weights.day * item.waitingSince.daysTo(day) + weights.longWaitDay * daysPast(longWait, day)
        + weights.lateDay * daysPast(item.target, day) + weights.overdueDay * daysPast(item.deadline, day);
}

const PlanItem &itemAt(const PlanningProblem &problem, int item)
{
    return problem.items[static_cast<size_t>(item)];
}

const PlanSession &sessionAt(const PlanningProblem &problem, int session)
{
    return problem.sessions[static_cast<size_t>(session)];
}

bool isPinnedTo(const PlanItem &item, const PlanSession &session)
{
    return item.pinned && item.current == session.id;
}

bool isSound(const std::vector<PlanPair> &pairs, size_t count)
{
    return std::ranges::all_of(pairs, [count](const PlanPair &pair) {
        const auto isItem = [count](int place) { return place >= 0 && static_cast<size_t>(place) < count; };
        return isItem(pair.first) && isItem(pair.second) && pair.first != pair.second;
    });
}

/// Takes away what waits for nothing until nothing is left; what is left waits for itself.
bool hasCircle(const PlanningProblem &problem)
{
    std::vector<PlanPair> left = problem.order;
    const auto waits = [&left](const PlanPair &pair) {
        return std::ranges::any_of(left, [&](const PlanPair &other) { return other.second == pair.first; });
    };
    for (size_t before = 0; !left.empty() && before != left.size();) {
        before = left.size();
        std::vector<PlanPair> next;
        std::ranges::copy_if(left, std::back_inserter(next), waits);
        left = std::move(next);
    }
    return !left.empty();
}

void checkItem(const PlanningProblem &problem, size_t place, std::vector<Problem> &problems)
{
    const PlanItem &item = problem.items[place];
    const QString where = u"items[%1]"_s.arg(place);
    if (item.minutes <= 0)
        problems.push_back({where, u"expected the minutes that it takes"_s});
    if (!item.waitingSince.isValid() || !item.ready.isValid())
        problems.push_back({where, u"expected the day from which it waits and the day on which it is ready"_s});
    const auto isIts = [&](const PlanSession &session) { return isPinnedTo(item, session); };
    if (item.pinned && std::ranges::none_of(problem.sessions, isIts))
        problems.push_back({where, u"pinned to %1, which is no session of the plan"_s.arg(item.current.value)});
}

void checkSession(const PlanningProblem &problem, size_t place, std::vector<Problem> &problems)
{
    const PlanSession &session = problem.sessions[place];
    const QString where = u"sessions[%1]"_s.arg(place);
    if (!session.on.isValid() || !session.handIn.isValid() || !session.inForce.isValid() || session.on < problem.today)
        problems.push_back({where, u"expected a coming day, its hand-in day and the day on which it holds"_s});
    if (std::ranges::count(problem.sessions, session.id, &PlanSession::id) > 1)
        problems.push_back({where, u"%1 is there twice"_s.arg(session.id.value)});
}

} // namespace

Result<void> checkProblem(const PlanningProblem &problem)
{
    std::vector<Problem> problems;
    if (!problem.today.isValid())
        problems.push_back({u"today"_s, u"expected a day"_s});
    for (size_t i = 0; i < problem.items.size(); ++i)
        checkItem(problem, i, problems);
    for (size_t s = 0; s < problem.sessions.size(); ++s)
        checkSession(problem, s, problems);
    const bool arePairsSound
        = isSound(problem.order, problem.items.size()) && isSound(problem.joint, problem.items.size());
    if (!arePairsSound)
        problems.push_back({u"order"_s, u"expected pairs of two items"_s});
    else if (hasCircle(problem))
        problems.push_back({u"order"_s, u"some items wait for each other in a circle"_s});
    if (problems.empty())
        return {};
    return refuse(ErrorCode::BadContent, {u"planning"_s}, u"this cannot be planned"_s, std::move(problems));
}

bool takes(const PlanningProblem &problem, int session, int item)
{
    const PlanItem &wanted = itemAt(problem, item);
    const PlanSession &sitting = sessionAt(problem, session);
    if (wanted.pinned)
        return isPinnedTo(wanted, sitting);
    const bool isCurrent = wanted.current == sitting.id; // it was let in when it was put there
    return sitting.committee == wanted.committee && (isCurrent || wanted.ready <= sitting.handIn);
}

int freeMinutes(const PlanningProblem &problem, int session)
{
    const PlanSession &sitting = sessionAt(problem, session);
    int minutes = sitting.minutes;
    for (const PlanItem &item : problem.items)
        if (isPinnedTo(item, sitting))
            minutes -= item.minutes;
    return std::max(0, minutes);
}

int freeReports(const PlanningProblem &problem, int session, const PersonId &rapporteur)
{
    const PlanSession &sitting = sessionAt(problem, session);
    const auto pinned = std::ranges::count_if(problem.items, [&](const PlanItem &item) {
        return item.rapporteur == rapporteur && isPinnedTo(item, sitting);
    });
    return std::max(0, problem.rapporteurItems - static_cast<int>(pinned));
}

std::int64_t costOf(const PlanningProblem &problem, int item, int session)
{
    const PlanItem &wanted = itemAt(problem, item);
    const PlanWeights &weights = problem.weights;
    const QDate day = session == kUnplanned ? lastDay(problem).addDays(weights.beyond) : sessionAt(problem, session).on;
    const bool isMoved
        = !wanted.current.isEmpty() && (session == kUnplanned || sessionAt(problem, session).id != wanted.current);
    return costOfDay(weights, wanted, day) - costOfDay(weights, wanted, problem.today) + (isMoved ? weights.move : 0);
}

std::int64_t objectiveOf(const PlanningProblem &problem, const Assignment &assignment)
{
    std::int64_t cost = 0;
    for (size_t i = 0; i < assignment.size(); ++i)
        cost += costOf(problem, static_cast<int>(i), assignment[i]);
    for (const PlanPair &halves : problem.joint) {
        const int first = assignment[static_cast<size_t>(halves.first)];
        const int second = assignment[static_cast<size_t>(halves.second)];
        if (first != kUnplanned && second != kUnplanned)
            cost += problem.weights.jointDay
                * std::abs(sessionAt(problem, first).on.daysTo(sessionAt(problem, second).on));
    }
    return cost;
}

PlanFigures figuresOf(const PlanningProblem &problem, const Assignment &assignment)
{
    PlanFigures figures{static_cast<int>(problem.items.size()), 0, 0, 0, 0, 0};
    const QDate last = lastDay(problem);
    std::int64_t waited = 0;
    for (size_t i = 0; i < assignment.size(); ++i) {
        const PlanItem &item = problem.items[i];
        const bool isPlanned = assignment[i] != kUnplanned;
        const QDate day = isPlanned ? sessionAt(problem, assignment[i]).on : last;
        const std::int64_t wait = item.waitingSince.daysTo(day);
        waited += wait;
        figures.planned += isPlanned;
        figures.longestWaitDays = std::max(figures.longestWaitDays, static_cast<int>(wait));
        figures.overdue += item.deadline.isValid() && (!isPlanned || day > item.deadline);
        figures.late += item.target.isValid() && (!isPlanned || day > item.target);
    }
    if (figures.items > 0)
        figures.meanWaitDays = static_cast<double>(waited) / figures.items;
    return figures;
}

} // namespace beraad
