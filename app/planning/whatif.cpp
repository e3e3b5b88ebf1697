// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/whatif.h"

#include "sessions/session.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

PlanSession planSession(const Session &session, const Committee &committee, const WorkingDays &days)
{
    return {session.id,
            session.committee,
            session.on,
            handInDay(committee, session.on, days),
            entryIntoForce(session.on, days),
            session.capacityMinutes};
}

bool isPinnedTo(const PlanningProblem &problem, const SessionId &session)
{
    return std::ranges::any_of(problem.items,
                               [&](const PlanItem &item) { return item.pinned && item.current == session; });
}

std::map<PersonId, std::vector<int>> filesOfRapporteurs(const PlanningProblem &problem)
{
    std::map<PersonId, std::vector<int>> files;
    for (int item = 0; item < std::ssize(problem.items); ++item) {
        const PlanItem &file = problem.items[static_cast<size_t>(item)];
        if (!file.rapporteur.isEmpty() && !file.pinned)
            files[file.rapporteur].push_back(item);
    }
    return files;
}

} // namespace

std::vector<PlanSession> planSessionsOf(const std::vector<Committee> &committees, QDate from, QDate to,
                                        const WorkingDays &days)
{
    std::vector<PlanSession> sessions;
    for (const Committee &committee : committees)
        for (const Session &session : sessionsFromCalendar(committee, from, to, days))
            sessions.push_back(planSession(session, committee, days));
    return sessions;
}

PlanningProblem sittingEvery(int weeks, const PlanningProblem &problem, const std::vector<Committee> &committees,
                             const WorkingDays &days)
{
    PlanningProblem changed = problem;
    std::erase_if(changed.sessions, [&](const PlanSession &session) { return !isPinnedTo(problem, session.id); });
    for (const Committee &committee : committees) {
        QDate first;
        QDate last;
        for (const PlanSession &session : problem.sessions) {
            if (session.committee != committee.id)
                continue;
            first = first.isValid() ? std::min(first, session.on) : session.on;
            last = last.isValid() ? std::max(last, session.on) : session.on;
        }
        Committee often = committee;
        often.everyWeeks = weeks;
        often.firstOn = first;
        for (const PlanSession &session : planSessionsOf({often}, first, last, days))
            if (!std::ranges::contains(changed.sessions, session.id, &PlanSession::id))
                changed.sessions.push_back(session);
    }
    return changed;
}

PlanningProblem withOneMoreRapporteur(const PlanningProblem &problem)
{
    PlanningProblem changed = problem;
    std::map<PersonId, std::vector<int>> files = filesOfRapporteurs(problem);
    if (files.empty())
        return changed;
    size_t all = 0;
    for (const auto &[rapporteur, own] : files)
        all += own.size();
    const size_t share = all / (files.size() + 1);
    const PersonId helper(u"+1"_s); // no id of a person has a plus
    for (size_t taken = 0; taken < share; ++taken) {
        auto &busiest
            = std::ranges::max_element(files, {}, [](const auto &entry) { return entry.second.size(); })->second;
        changed.items[static_cast<size_t>(busiest.back())].rapporteur = helper;
        busiest.pop_back();
    }
    return changed;
}

Result<WhatIf> whatIf(const PlanningProblem &now, const PlanningProblem &changed, const PlanLimits &limits)
{
    const auto before = planOf(now, limits);
    if (!before)
        return std::unexpected(before.error());
    const auto after = planOf(changed, limits);
    if (!after)
        return std::unexpected(after.error());
    return WhatIf{before->figures, after->figures, before->gap, after->gap};
}

} // namespace beraad
