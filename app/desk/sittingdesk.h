// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "sessions/sittingrules.h"

namespace beraad {

/// An item of a session, as the current person may see it.
struct SittingBoardItem {
    SittingItem item;
    int minutes = 0;
    DossierState view; ///< without a request: hidden from this person
    TrackState track;
};
/// A session as it is held.
struct SittingBoard {
    SittingBasis basis;
    Sitting sitting;
    std::vector<SittingBoardItem> items; ///< in the order in which they are taken; also those that it postponed
};

/// A session as it is held, for its members and secretaries.
class SittingDesk {
public:
    explicit SittingDesk(Desk &desk)
        : m_desk(desk)
    {
    }

    Result<SittingBoard> sitting(const SessionId &session) const;
    /// By its secretary. A decision is recorded with itself (`Decide`), and needs a chair, a quorum and votes.
    Result<void> record(const SessionId &session, const SittingStep &step);
    Result<void> mayRecord(const SessionId &session, const SittingStep &step) const;

private:
    Desk &m_desk;
};

} // namespace beraad
