// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/sight.h"

#include <QRegularExpression>

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

const Committee *Desk::committee(const CommitteeId &id) const
{
    const auto found = std::ranges::find(m_committees, id, &Committee::id);
    return found == m_committees.end() ? nullptr : &*found;
}

std::vector<Session> Desk::sessionsOf(const CommitteeId &id, QDate from, QDate to) const
{
    auto sessions = m_workspace->sessions(from, to).value_or(std::vector<Session>());
    std::erase_if(sessions, [&id](const Session &session) { return session.committee != id; });
    return sessions;
}

Result<std::vector<SessionBoard>> Desk::board(const CommitteeId &id, QDate from, QDate to) const
{
    const Committee *sitting = committee(id);
    if (!sitting)
        return refuse(ErrorCode::NotFound, {id.value}, u"no committee %1"_s.arg(id.value));
    const auto sessions = m_workspace->sessions(from, to);
    if (!sessions)
        return std::unexpected(sessions.error());
    const auto items = m_workspace->agenda(from, to);
    if (!items)
        return std::unexpected(items.error());
    std::vector<SessionBoard> boards;
    for (const Session &session : *sessions) {
        if (session.committee != id)
            continue;
        SessionBoard board{
            session, {}, handInDay(*sitting, session.on, m_workingDays), minutesUsed(*items, session.id)};
        std::ranges::copy_if(*items, std::back_inserter(board.items),
                             [&](const AgendaItem &item) { return item.session == session.id; });
        if (const auto held = m_workspace->sitting(session.id))
            order(board.items, foldSitting(session.id, *held));
        for (AgendaItem &item : board.items)
            if (const auto view = dossier(item.dossier); !view || !isSeen(*view))
                item.title.clear(); // of the other section, or hidden from this person
        boards.push_back(std::move(board));
    }
    return boards;
}

Result<std::vector<TrackRow>> Desk::waitingFor(const CommitteeId &id) const
{
    const Committee *sitting = committee(id);
    if (!sitting)
        return refuse(ErrorCode::NotFound, {id.value}, u"no committee %1"_s.arg(id.value));
    TrackQuery query;
    query.procedures = sitting->procedures;
    query.openOnly = true;
    const auto rows = m_workspace->tracks(query);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<TrackRow> waiting;
    for (const TrackRow &row : *rows) {
        const bool isPlaced = row.state.sittingOf(id) || row.state.sectionDecision(id) || row.state.decision;
        if (!isPlaced && sits(*sitting, row))
            waiting.push_back(row);
    }
    return waiting;
}

bool Desk::sits(const Committee &sitting, const TrackRow &row) const
{
    const auto state = m_workspace->dossier(row.dossier);
    return state && state->request && !state->conflicts.contains(m_person.id)
        && concernsSection(*state->request, row.state.plan, sitting.section);
}

Result<void> Desk::schedule(const DossierId &id, const TrackId &track, const SessionId &session, int minutes)
{
    const QDate from = today().addYears(-1);
    const QDate to = today().addYears(2);
    const auto sessions = m_workspace->sessions(from, to);
    if (!sessions)
        return std::unexpected(sessions.error());
    const auto found = std::ranges::find(*sessions, session, &Session::id);
    if (found == sessions->end())
        return refuse(ErrorCode::NotFound, {session.value}, u"no session %1"_s.arg(session.value));
    const auto items = m_workspace->agenda(from, to);
    if (!items)
        return std::unexpected(items.error());
    if (auto room = checkRoom(*found, *items, minutes); !room)
        return room;
    return carryOut(id, command::Schedule{track, session, found->committee, found->on, minutes});
}

Result<QString> Desk::nextNumber(const CommitteeId &id, QDate on) const
{
    const Committee *sitting = committee(id);
    if (!sitting)
        return refuse(ErrorCode::NotFound, {id.value}, u"no committee %1"_s.arg(id.value));
    TrackQuery query;
    query.procedures = sitting->procedures;
    query.limit = 100000;
    const auto rows = m_workspace->tracks(query);
    if (!rows)
        return std::unexpected(rows.error());
    // Numbers run through the year over all sections of the chamber: 26/001, 26/002, …
    const QString year = on.toString(u"yy"_s);
    static const QRegularExpression shape(u"^(\\d\\d)/(\\d{3,})$"_s);
    int last = 0;
    for (const TrackRow &row : *rows) {
        const auto match = shape.match(row.state.decision ? row.state.decision->number : QString());
        if (match.hasMatch() && match.captured(1) == year)
            last = std::max(last, match.captured(2).toInt());
    }
    return u"%1/%2"_s.arg(year).arg(last + 1, 3, 10, QLatin1Char('0'));
}

} // namespace beraad
