// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingfiles.h"

#include "planning/whatif.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace beraad::bench {

namespace {

const QDate kToday(2026, 11, 23);
constexpr int kRapporteurs = 6; // of each committee

Committee monthly(const QString &id, int week, std::vector<int> monthsOff)
{
    Committee committee;
    committee.id = CommitteeId(id);
    committee.weekOfMonth = week;
    committee.monthsOff = std::move(monthsOff);
    committee.capacityMinutes = 300;
    committee.handInDays = 10;
    return committee;
}

/// The first so many sessions of all committees together.
std::vector<PlanSession> firstSessions(int count)
{
    auto sessions = planSessionsOf(threeCommittees(), kToday.addDays(14), kToday.addYears(4), WorkingDays());
    std::ranges::stable_sort(sessions, {}, &PlanSession::on);
    sessions.resize(std::min(sessions.size(), static_cast<size_t>(count)));
    return sessions;
}

PlanItem waitingFile(int number, QRandomGenerator &chance)
{
    static constexpr std::array kMinutes{10, 15, 20, 20, 25, 30, 40, 60};
    static const std::vector<Committee> kCommittees = threeCommittees();
    PlanItem item;
    item.dossier = DossierId(u"generated-%1"_s.arg(number, 3, 10, QLatin1Char('0')));
    item.track = TrackId(u"ivc:generated"_s);
    item.title = u"Generated file %1"_s.arg(number);
    item.committee = kCommittees[static_cast<size_t>(number) % kCommittees.size()].id;
    item.minutes = kMinutes[chance.bounded(quint32(kMinutes.size()))];
    const bool isStillToCome = chance.bounded(10) == 0;
    item.ready = kToday.addDays(isStillToCome ? 1 + chance.bounded(60) : -chance.bounded(180));
    item.waitingSince = item.ready;
    item.target = item.waitingSince.addDays(90);
    if (chance.bounded(10) == 0)
        item.deadline = std::max(kToday, item.ready).addDays(40 + chance.bounded(120));
    item.rapporteur = PersonId(u"%1-%2"_s.arg(item.committee.value).arg(chance.bounded(kRapporteurs)));
    return item;
}

/// Longer or shorter files, in steps of five minutes, until they fill that share of the room.
void fill(PlanningProblem &problem, double filled)
{
    int room = 0;
    int asked = 0;
    for (const PlanSession &session : problem.sessions)
        room += session.minutes;
    for (const PlanItem &item : problem.items)
        asked += item.minutes;
    const double factor = filled * room / asked;
    for (PlanItem &item : problem.items)
        item.minutes = std::max(5, 5 * qRound(item.minutes * factor / 5));
}

} // namespace

std::vector<Committee> threeCommittees()
{
    return {monthly(u"ivc-ssh-social"_s, 1, {}), monthly(u"ivc-ssh-health"_s, 3, {}), monthly(u"ivc-fed"_s, 1, {8})};
}

PlanningProblem waitingFiles(int items, int sessions, double filled, quint32 seed)
{
    QRandomGenerator chance(seed);
    PlanningProblem problem;
    problem.today = kToday;
    problem.sessions = firstSessions(sessions);
    problem.rapporteurItems = 4;
    for (int number = 0; number < items; ++number)
        problem.items.push_back(waitingFile(number, chance));
    // Committees take turns: 3n is social, 3n + 1 health, 3n + 2 federal.
    for (int n = 0; n + 2 < items; n += 3) {
        if (chance.bounded(8) == 0)
            problem.order.push_back({n, n + 2});
        if (chance.bounded(10) == 0)
            problem.joint.push_back({n, n + 1});
    }
    fill(problem, filled);
    return problem;
}

} // namespace beraad::bench
