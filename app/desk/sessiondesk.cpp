// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sessiondesk.h"

#include "desk/sight.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Which section of a chamber a track belongs to: health when one of its lines is, social otherwise. A track with both
/// kinds of lines is for both sections (a joint dossier).
bool concernsSection(const Request &request, const TrackPlan &plan, const QString &section)
{
    bool health = false;
    bool other = false;
    for (const Line &line : request.lines) {
        if (std::ranges::contains(plan.lines, line.id))
            (line.category == u"health"_s ? health : other) = true;
    }
    return section.isEmpty() || (section == u"health"_s ? health : other || !health);
}

/// As the session takes its items.
void order(std::vector<AgendaItem> &items, const Sitting &sitting)
{
    std::ranges::stable_sort(items, {}, [&](const AgendaItem &item) {
        return std::ranges::find(sitting.order, SittingItem{item.dossier, item.track}) - sitting.order.begin();
    });
}

} // namespace

std::vector<Session> SessionDesk::sessionsOf(const CommitteeId &id, QDate from, QDate to) const
{
    auto sessions = m_desk.workspace().sessions(from, to).value_or(std::vector<Session>());
    std::erase_if(sessions, [&id](const Session &session) { return session.committee != id; });
    return sessions;
}

Result<std::vector<SessionBoard>> SessionDesk::board(const CommitteeId &id, QDate from, QDate to) const
{
    const Committee *sitting = m_desk.committee(id);
    if (!sitting)
        return refuse(ErrorCode::NotFound, {id.value}, u"no committee %1"_s.arg(id.value));
    const auto sessions = m_desk.workspace().sessions(from, to);
    if (!sessions)
        return std::unexpected(sessions.error());
    const auto items = m_desk.workspace().agenda(from, to);
    if (!items)
        return std::unexpected(items.error());
    std::vector<SessionBoard> boards;
    for (const Session &session : *sessions) {
        if (session.committee != id)
            continue;
        SessionBoard board{
            session, {}, handInDay(*sitting, session.on, m_desk.workingDays()), minutesUsed(*items, session.id)};
        std::ranges::copy_if(*items, std::back_inserter(board.items),
                             [&](const AgendaItem &item) { return item.session == session.id; });
        if (const auto held = m_desk.workspace().sitting(session.id))
            order(board.items, foldSitting(session.id, *held));
        for (AgendaItem &item : board.items)
            if (const auto view = m_desk.dossier(item.dossier); !view || !isSeen(*view))
                item.title.clear(); // of the other section, or hidden from this person
        boards.push_back(std::move(board));
    }
    return boards;
}

Result<void> SessionDesk::mayKeepCalendar(const CommitteeId &id) const
{
    if (!m_desk.committee(id))
        return refuse(ErrorCode::NotFound, {id.value}, u"no committee %1"_s.arg(id.value));
    if (m_desk.person().has(Role::Secretary) && std::ranges::contains(m_desk.person().committees, id))
        return {};
    return refuse(ErrorCode::NotPermitted, {id.value},
                  u"%1 may not change when %2 sits: its secretary may"_s.arg(m_desk.person().id.value, id.value));
}

Result<std::vector<TrackRow>> SessionDesk::waitingFor(const CommitteeId &id) const
{
    const Committee *sitting = m_desk.committee(id);
    if (!sitting)
        return refuse(ErrorCode::NotFound, {id.value}, u"no committee %1"_s.arg(id.value));
    TrackQuery query;
    query.procedures = sitting->procedures;
    query.openOnly = true;
    const auto rows = m_desk.workspace().tracks(query);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<TrackRow> waiting;
    for (const TrackRow &row : *rows) {
        const bool isPlaced = row.state.sittingOf(id) || row.state.sectionDecision(id) || row.state.decision;
        if (!isPlaced && concerns(*sitting, row))
            waiting.push_back(row);
    }
    return waiting;
}

bool SessionDesk::concerns(const Committee &sitting, const TrackRow &row) const
{
    const auto state = m_desk.workspace().dossier(row.dossier);
    return state && state->request && !state->conflicts.contains(m_desk.person().id)
        && concernsSection(*state->request, row.state.plan, sitting.section);
}

} // namespace beraad
