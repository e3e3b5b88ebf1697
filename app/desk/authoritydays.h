// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "reminders/reminder.h"

namespace beraad {

/// The days by which the authority of a track is reminded, from what stands in its row: its dossier need not be read.
class AuthorityDays {
public:
    explicit AuthorityDays(const Desk &desk)
        : m_desk(desk)
    {
    }

    struct Day {
        ReminderKind kind = ReminderKind::Term;
        QDate day;
    };
    /// Until when it should be decided, by law or as usual; nothing when it does not wait for that.
    std::optional<Day> clockOf(const DossierId &dossier, const TrackState &track) const;
    /// Since when somebody waits to be heard again.
    std::optional<Day> reconsiderationOf(const TrackState &track) const;
    /// Whether it is complete and on no agenda yet.
    bool waitsForSession(const TrackState &track) const;

    struct HandIn {
        QDate last; ///< invalid: no session is known
        SessionId session;
    };
    /// For the next session of a committee that can still be reached. Looked up once.
    const HandIn &handInOf(const Committee &sitting);

private:
    bool isWaiting(const TrackState &track) const;

    const Desk &m_desk;
    std::map<CommitteeId, HandIn> m_handIns;
};

} // namespace beraad
