// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/wholesitting.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr int kYearsAround = 5; ///< in which a session is looked for by its id

SittingItem itemOf(const AgendaItem &entry)
{
    return {entry.dossier, entry.track};
}

Result<Session> anySession(const Desk &desk, const SessionId &id)
{
    const auto sessions
        = desk.workspace().sessions(desk.today().addYears(-kYearsAround), desk.today().addYears(kYearsAround));
    if (!sessions)
        return std::unexpected(sessions.error());
    const auto found = std::ranges::find(*sessions, id, &Session::id);
    if (found == sessions->end())
        return refuse(ErrorCode::NotFound, {id.value}, u"no session %1"_s.arg(id.value));
    return *found;
}

} // namespace

Result<SittingBoard> wholeSitting(const Desk &desk, const SessionId &id)
{
    const auto session = anySession(desk, id);
    if (!session)
        return std::unexpected(session.error());
    const Committee *sits = desk.committee(session->committee);
    const auto events = desk.workspace().sitting(id);
    const auto agenda = desk.workspace().agenda(session->on, session->on);
    if (!sits || !events || !agenda)
        return !events ? std::unexpected(events.error())
            : !agenda  ? std::unexpected(agenda.error())
                       : refuse(ErrorCode::NotFound, {session->committee.value}, u"no such committee"_s);
    SittingBoard board{{*session, *sits, {}, {}, {}, desk.today()}, foldSitting(id, *events), {}};
    std::ranges::transform(desk.membersOf(sits->id), std::back_inserter(board.basis.members), &Person::id);
    std::map<QString, int> minutes;
    for (const AgendaItem &entry : *agenda)
        if (entry.session == id) {
            board.basis.items.push_back(itemOf(entry));
            minutes[entry.dossier.value + u' ' + entry.track.value] = entry.minutes;
        }
    std::vector<SittingItem> all = board.basis.items;
    for (const SittingMatter &matter : board.sitting.matters)
        if (matter.decided && !std::ranges::contains(all, matter.item))
            all.push_back(matter.item); // postponed: it left the agenda
    for (const SittingItem &item : inSittingOrder(board.sitting, all)) {
        const auto state = desk.workspace().dossier(item.dossier);
        if (!state)
            return std::unexpected(state.error());
        for (const auto &[person, conflict] : state->conflicts)
            board.basis.conflicts[{item.dossier, person}] = conflict.reason;
        const TrackState *track = state->track(item.track);
        board.items.push_back(
            {item, minutes[item.dossier.value + u' ' + item.track.value], *state, track ? *track : TrackState()});
    }
    return board;
}

} // namespace beraad
