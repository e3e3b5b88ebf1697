// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace beraad {

/// A session with its agenda.
struct SessionBoard {
    Session session;
    std::vector<AgendaItem> items;
    QDate handIn;
    int usedMinutes = 0;
};

/// The sessions of the committees, what is on their agendas and what waits for them.
class SessionDesk {
public:
    explicit SessionDesk(const Desk &desk)
        : m_desk(desk)
    {
    }

    Result<std::vector<SessionBoard>> board(const CommitteeId &committee, QDate from, QDate to) const;
    std::vector<Session> sessionsOf(const CommitteeId &committee, QDate from,
                                    QDate to) const; ///< empty when the store fails
    /// Its own secretary may.
    Result<void> mayKeepCalendar(const CommitteeId &committee) const;
    Result<std::vector<TrackRow>> waitingFor(const CommitteeId &committee) const;
    /// Whether a track of its procedures is for this section, and not hidden from the person.
    bool concerns(const Committee &committee, const TrackRow &row) const;

private:
    const Desk &m_desk;
};

} // namespace beraad
