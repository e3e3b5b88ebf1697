// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/error.h"
#include "base/id.h"
#include "directory/organisation.h"

namespace beraad {

/// A dated sitting of a committee.
struct Session {
    SessionId id;
    CommitteeId committee;
    QDate on;
    int capacityMinutes = 300;
    bool extra = false; ///< not from the calendar
    bool operator==(const Session &) const = default;
};

/// A track on the agenda of a session.
struct AgendaItem {
    SessionId session;
    DossierId dossier;
    TrackId track;
    QString title;
    int minutes = 40;
    QDate waitingSince; ///< the day the file was complete
    bool operator==(const AgendaItem &) const = default;
};

/// The sessions that a committee's calendar gives in [from, to], in the order of their days. One that falls on a day
/// off moves to the next working day of that weekday (one week later). Exceptions of the calendar come on top: a
/// session that was moved keeps the id of its regular day, so that its agenda and its invitation go with it.
std::vector<Session> sessionsFromCalendar(const Committee &committee, QDate from, QDate to, const WorkingDays &days);

/// The last day on which a file must be complete to be on that session's agenda.
QDate handInDay(const Committee &committee, QDate session, const WorkingDays &days);

/// The day on which agenda and documents go out.
QDate dispatchDay(const Committee &committee, QDate session, const WorkingDays &days);

/// Ten working days after the session (law of 23 November 2023): the first day on which the decision holds is the
/// working day after them.
QDate entryIntoForce(QDate session, const WorkingDays &days);

/// Whether the item still fits: minutes used and capacity.
int minutesUsed(const std::vector<AgendaItem> &items, const SessionId &session);
Result<void> checkRoom(const Session &session, const std::vector<AgendaItem> &items, int minutes);

/// The earliest session with room on or after the day on which the file can be complete; nothing when none has.
std::optional<Session> firstWithRoom(const std::vector<Session> &sessions, const std::vector<AgendaItem> &items,
                                     const Committee &committee, QDate completeOn, int minutes,
                                     const WorkingDays &days);

} // namespace beraad
