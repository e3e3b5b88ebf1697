// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/authoritydays.h"

#include "desk/sessiondesk.h"
#include "desk/timedesk.h"
#include "dossier/procedures.h"

namespace beraad {

namespace {

constexpr int kMonthsAhead = 4;

} // namespace

bool AuthorityDays::isWaiting(const TrackState &track) const
{
    return track.complete.isValid() && !track.decision && !track.isFinishedOn(m_desk.today())
        && track.stageOn(m_desk.today()) != Stage::Returned;
}

std::optional<AuthorityDays::Day> AuthorityDays::clockOf(const DossierId &dossier, const TrackState &track) const
{
    if (!isWaiting(track))
        return std::nullopt;
    const ClockView clock = TimeDesk(m_desk).clockOf(dossier, track);
    if (clock.reading.due.isValid())
        return Day{ReminderKind::Term, clock.reading.due};
    return clock.targetDay.isValid() ? std::optional(Day{ReminderKind::UsualTime, clock.targetDay}) : std::nullopt;
}

std::optional<AuthorityDays::Day> AuthorityDays::reconsiderationOf(const TrackState &track) const
{
    const event::FollowedUp *asked = track.followUp(FollowUp::ReconsiderationAsked);
    if (!asked || track.followUp(FollowUp::ReconsiderationAnswered))
        return std::nullopt;
    return Day{ReminderKind::Reconsideration, asked->on};
}

bool AuthorityDays::waitsForSession(const TrackState &track) const
{
    return isWaiting(track) && !track.scheduled && endingOf(track.plan.procedure) == Ending::Session;
}

const AuthorityDays::HandIn &AuthorityDays::handInOf(const Committee &sitting)
{
    const auto known = m_handIns.find(sitting.id);
    if (known != m_handIns.end())
        return known->second;
    const QDate today = m_desk.today();
    HandIn next;
    for (const Session &session : SessionDesk(m_desk).sessionsOf(sitting.id, today, today.addMonths(kMonthsAhead))) {
        const QDate last = handInDay(sitting, session.on, m_desk.workingDays());
        if (last < today)
            continue;
        next = {last, session.id};
        break;
    }
    return m_handIns.emplace(sitting.id, next).first->second;
}

} // namespace beraad
