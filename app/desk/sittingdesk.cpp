// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sittingdesk.h"

#include "desk/sessiondesk.h"
#include "desk/sight.h"
#include "desk/wholesitting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Result<SittingBoard> SittingDesk::sitting(const SessionId &id) const
{
    auto board = wholeSitting(m_desk, id);
    if (!board)
        return board;
    const CommitteeId &sits = board->basis.session.committee;
    const bool isInside = (m_desk.person().has(Role::Secretary) || m_desk.person().has(Role::Member))
        && std::ranges::contains(m_desk.person().committees, sits);
    if (!isInside)
        return refuse(ErrorCode::NotPermitted, {sits.value},
                      u"what happens in a session of %1 is for its members and secretaries"_s.arg(sits.value));
    for (SittingBoardItem &item : board->items) {
        item.view = viewFor(item.view, m_desk.person(), m_desk.committees());
        if (!isSeen(item.view))
            item.track = {};
    }
    return board;
}

Result<void> SittingDesk::mayRecord(const SessionId &id, const SittingStep &step) const
{
    const auto board = wholeSitting(m_desk, id);
    if (!board)
        return std::unexpected(board.error());
    if (std::holds_alternative<sitting::Decided>(step))
        return refuse(ErrorCode::WrongState, {u"session"_s, id.value},
                      u"a decision is recorded in its dossier, and with it in the session"_s);
    return SessionDesk(m_desk).mayKeepCalendar(board->basis.session.committee).and_then([&] {
        return checkStep(board->sitting, board->basis, step);
    });
}

Result<void> SittingDesk::record(const SessionId &id, const SittingStep &step)
{
    if (auto may = mayRecord(id, step); !may)
        return may;
    const auto events = m_desk.workspace().sitting(id);
    if (!events)
        return std::unexpected(events.error());
    auto appended
        = m_desk.workspace().appendSitting(nextEvent(foldSitting(id, *events), step, m_desk.person().id, m_desk.now()));
    if (appended)
        emit m_desk.sittingChanged(id);
    return appended;
}

} // namespace beraad
