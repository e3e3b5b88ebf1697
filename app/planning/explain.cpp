// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr size_t kMostOthers = 3; // more names explain no more

class Explainer {
public:
    Explainer(const PlanningProblem &problem, const Assignment &plan)
        : m_problem(problem)
        , m_plan(plan)
    {
    }
    PlanExplanation explain(int item) const;

private:
    const PlanItem &item(int place) const { return m_problem.items[static_cast<size_t>(place)]; }
    const PlanSession &session(int place) const { return m_problem.sessions[static_cast<size_t>(place)]; }
    int sessionOf(int place) const { return m_plan[static_cast<size_t>(place)]; }
    int sessionBefore(int item) const;
    bool isCurrent(int item) const;
    std::vector<int> awaited(int item, int session) const;
    std::vector<int> reported(int item, int session) const;
    std::vector<int> otherHalf(int item) const;
    std::vector<int> moreUrgent(int item, int session) const;
    bool hasRoom(int item, int session) const;

    const PlanningProblem &m_problem;
    const Assignment &m_plan;
};

/// The last session before its own that could have taken the item; of one without a session, the last of all.
int Explainer::sessionBefore(int place) const
{
    const int own = sessionOf(place);
    int before = kUnplanned;
    for (int other = 0; other < std::ssize(m_problem.sessions); ++other) {
        const bool isEarlier = own == kUnplanned || session(other).on < session(own).on;
        const bool isLater = before == kUnplanned || session(other).on > session(before).on;
        if (isEarlier && isLater && takes(m_problem, other, place))
            before = other;
    }
    return before;
}

bool Explainer::isCurrent(int place) const
{
    const int own = sessionOf(place);
    return own != kUnplanned && session(own).id == item(place).current;
}

/// What must hold first, and does not yet on the day of that session.
std::vector<int> Explainer::awaited(int place, int at) const
{
    std::vector<int> others;
    for (const PlanPair &pair : m_problem.order) {
        if (pair.second != place)
            continue;
        const int first = sessionOf(pair.first);
        if (first == kUnplanned || session(first).inForce > session(at).on)
            others.push_back(pair.first);
    }
    return others;
}

std::vector<int> Explainer::reported(int place, int at) const
{
    const PersonId &rapporteur = item(place).rapporteur;
    if (m_problem.rapporteurItems == 0 || rapporteur.isEmpty())
        return {};
    std::vector<int> others;
    for (int other = 0; other < std::ssize(m_plan); ++other)
        if (sessionOf(other) == at && item(other).rapporteur == rapporteur)
            others.push_back(other);
    return std::ssize(others) >= m_problem.rapporteurItems ? others : std::vector<int>();
}

std::vector<int> Explainer::otherHalf(int place) const
{
    std::vector<int> others;
    for (const PlanPair &halves : m_problem.joint) {
        if (halves.first == place)
            others.push_back(halves.second);
        if (halves.second == place)
            others.push_back(halves.first);
    }
    return others;
}

bool Explainer::hasRoom(int place, int at) const
{
    int used = 0;
    for (int other = 0; other < std::ssize(m_plan); ++other)
        if (sessionOf(other) == at)
            used += item(other).minutes;
    return used + item(place).minutes <= session(at).minutes;
}

/// Those on that agenda for which the time until the item's own session would cost more, minute for minute; the dearest
/// first. For an item without a session, the time is that until nobody knows when.
std::vector<int> Explainer::moreUrgent(int place, int at) const
{
    const int own = sessionOf(place);
    const auto worth = [&](int other) {
        const std::int64_t saved = costOf(m_problem, other, own) - costOf(m_problem, other, at);
        return static_cast<double>(saved) / item(other).minutes;
    };
    std::vector<int> others;
    for (int other = 0; other < std::ssize(m_plan); ++other)
        if (sessionOf(other) == at && !item(other).pinned && worth(other) >= worth(place))
            others.push_back(other);
    std::ranges::stable_sort(others, std::ranges::greater(), worth);
    return others;
}

std::vector<int> firstFew(std::vector<int> others)
{
    others.resize(std::min(others.size(), kMostOthers));
    return others;
}

PlanExplanation Explainer::explain(int place) const
{
    if (item(place).pinned)
        return {PlanReason::Pinned, kUnplanned, {}};
    const int before = sessionBefore(place);
    if (before == kUnplanned)
        return {sessionOf(place) == kUnplanned ? PlanReason::NoSession : PlanReason::Earliest, kUnplanned, {}};
    if (auto others = awaited(place, before); !others.empty())
        return {PlanReason::WaitsFor, before, firstFew(std::move(others))};
    if (auto others = reported(place, before); !others.empty())
        return {PlanReason::RapporteurBusy, before, firstFew(std::move(others))};
    if (hasRoom(place, before)) {
        if (isCurrent(place))
            return {PlanReason::Stays, before, {}};
        return {PlanReason::Together, before, otherHalf(place)};
    }
    if (auto others = moreUrgent(place, before); !others.empty())
        return {PlanReason::MoreUrgent, before, firstFew(std::move(others))};
    return {isCurrent(place) ? PlanReason::Stays : PlanReason::NoRoom, before, {}};
}

} // namespace

QString toString(PlanReason reason)
{
    switch (reason) {
    case PlanReason::Pinned:
        return u"pinned"_s;
    case PlanReason::Earliest:
        return u"earliest"_s;
    case PlanReason::WaitsFor:
        return u"waits-for"_s;
    case PlanReason::Together:
        return u"together"_s;
    case PlanReason::RapporteurBusy:
        return u"rapporteur-busy"_s;
    case PlanReason::MoreUrgent:
        return u"more-urgent"_s;
    case PlanReason::NoRoom:
        return u"no-room"_s;
    case PlanReason::Stays:
        return u"stays"_s;
    case PlanReason::NoSession:
        return u"no-session"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<PlanExplanation> explanationsOf(const PlanningProblem &problem, const Assignment &assignment)
{
    const Explainer explainer(problem, assignment);
    std::vector<PlanExplanation> all;
    for (int item = 0; item < std::ssize(problem.items); ++item)
        all.push_back(explainer.explain(item));
    return all;
}

} // namespace beraad
