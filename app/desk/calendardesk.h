// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace beraad {

/// When the committees sit, and what is put on their agendas.
class CalendarDesk {
public:
    explicit CalendarDesk(Desk &desk)
        : m_desk(desk)
    {
    }

    /// The coming sessions follow at once; one that the calendar no longer has stays while it has an agenda.
    Result<void> saveCalendar(const Committee &changed);
    Result<void> addSession(const CommitteeId &committee, QDate on, const QString &reason);
    /// With its agenda.
    Result<void> moveSession(const SessionId &session, QDate to, const QString &reason);
    /// Its items wait again.
    Result<void> cancelSession(const SessionId &session, const QString &reason);
    /// Refused when the session has no room left.
    Result<void> schedule(const DossierId &id, const TrackId &track, const SessionId &session, int minutes);

private:
    Result<void> followCalendar(const Committee &sitting);
    Result<Session> comingSession(const SessionId &id) const;
    Result<void> forEachItem(const Session &session, const std::function<Command(const AgendaItem &)> &commandFor);
    Result<void> checkSittingDay(const CommitteeId &id, QDate day, const QString &reason) const;

    Desk &m_desk;
};

} // namespace beraad
