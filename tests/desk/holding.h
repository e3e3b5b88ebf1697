// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/sittingdesk.h"

namespace beraad {

/// The secretary's record of a session in which all members are there and in favour of one item; acts as the person of
/// the desk. The first fault, or nothing.
inline Result<void> holdSession(Desk &desk, const SessionId &session, const SittingItem &item)
{
    const auto board = SittingDesk(desk).sitting(session);
    if (!board)
        return std::unexpected(board.error());
    std::vector<SittingStep> steps;
    std::map<PersonId, Ballot> ballots;
    for (const PersonId &member : board->basis.members) {
        steps.push_back(sitting::Attended{member});
        ballots[member] = Ballot::Favour;
    }
    steps.push_back(sitting::Chaired{board->basis.members.empty() ? PersonId() : board->basis.members.front()});
    steps.push_back(sitting::Ruled{RulingAbout::Quorum, {}, QStringLiteral("Alle leden zijn er.")});
    steps.push_back(sitting::Voted{item, ballots});
    for (const SittingStep &step : steps)
        if (auto done = SittingDesk(desk).record(session, step); !done)
            return done;
    return {};
}

} // namespace beraad
