// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/sight.h"
#include "dossier/procedures.h"

#include <QRegularExpression>

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

} // namespace

Result<Session> Desk::anySession(const SessionId &id) const
{
    const auto sessions = m_workspace->sessions(today().addYears(-kYearsAround), today().addYears(kYearsAround));
    if (!sessions)
        return std::unexpected(sessions.error());
    const auto found = std::ranges::find(*sessions, id, &Session::id);
    if (found == sessions->end())
        return refuse(ErrorCode::NotFound, {id.value}, u"no session %1"_s.arg(id.value));
    return *found;
}

const Person *Desk::findPerson(const PersonId &id) const
{
    const auto found = std::ranges::find(m_persons, id, &Person::id);
    return found == m_persons.end() ? nullptr : &*found;
}

std::vector<Person> Desk::membersOf(const CommitteeId &id) const
{
    std::vector<Person> members;
    std::ranges::copy_if(m_persons, std::back_inserter(members), [&](const Person &person) {
        return person.has(Role::Member) && std::ranges::contains(person.committees, id);
    });
    return members;
}

Result<SittingBoard> Desk::wholeSitting(const SessionId &id) const
{
    const auto session = anySession(id);
    if (!session)
        return std::unexpected(session.error());
    const Committee *sits = committee(session->committee);
    const auto events = m_workspace->sitting(id);
    const auto agenda = m_workspace->agenda(session->on, session->on);
    if (!sits || !events || !agenda)
        return !events ? std::unexpected(events.error())
            : !agenda  ? std::unexpected(agenda.error())
                       : refuse(ErrorCode::NotFound, {session->committee.value}, u"no such committee"_s);
    SittingBoard board{{*session, *sits, {}, {}, {}, today()}, foldSitting(id, *events), {}};
    std::ranges::transform(membersOf(sits->id), std::back_inserter(board.basis.members), &Person::id);
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
        const auto state = m_workspace->dossier(item.dossier);
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

Result<SittingBoard> Desk::sitting(const SessionId &id) const
{
    auto board = wholeSitting(id);
    if (!board)
        return board;
    const CommitteeId &sits = board->basis.session.committee;
    const bool isInside = (m_person.has(Role::Secretary) || m_person.has(Role::Member))
        && std::ranges::contains(m_person.committees, sits);
    if (!isInside)
        return refuse(ErrorCode::NotPermitted, {sits.value},
                      u"what happens in a session of %1 is for its members and secretaries"_s.arg(sits.value));
    for (SittingBoardItem &item : board->items) {
        item.view = viewFor(item.view, m_person, m_committees);
        if (!isSeen(item.view))
            item.track = {};
    }
    return board;
}

Result<void> Desk::mayRecordSitting(const SessionId &id, const SittingStep &step) const
{
    const auto board = wholeSitting(id);
    if (!board)
        return std::unexpected(board.error());
    if (std::holds_alternative<sitting::Decided>(step))
        return refuse(ErrorCode::WrongState, {u"session"_s, id.value},
                      u"a decision is recorded in its dossier, and with it in the session"_s);
    return mayKeepCalendar(board->basis.session.committee).and_then([&] {
        return checkStep(board->sitting, board->basis, step);
    });
}

Result<void> Desk::recordSitting(const SessionId &id, const SittingStep &step)
{
    if (auto may = mayRecordSitting(id, step); !may)
        return may;
    const auto events = m_workspace->sitting(id);
    if (!events)
        return std::unexpected(events.error());
    auto appended = m_workspace->appendSitting(nextEvent(foldSitting(id, *events), step, m_person.id, now()));
    if (appended)
        emit sittingChanged(id);
    return appended;
}

Result<std::vector<SittingEvent>> Desk::sittingEventsOf(const DossierState &state,
                                                        const std::vector<Command> &commands) const
{
    std::vector<SittingEvent> events;
    for (const Command &command : commands) {
        const auto *decision = std::get_if<command::Decide>(&command);
        const TrackState *track = decision ? state.track(decision->track) : nullptr;
        if (!track || endingOf(track->plan.procedure) != Ending::Session || !track->scheduled)
            continue;
        const auto given = completedDecision(state, *decision);
        const auto *whole = given ? std::get_if<command::Decide>(&*given) : nullptr;
        const auto board = wholeSitting(whole ? whole->session : track->scheduled->session);
        if (!board)
            return std::unexpected(board.error());
        const SittingItem item{state.id, decision->track};
        if (auto fits = checkDecision(board->sitting, board->basis, item, decision->outcome); !fits)
            return std::unexpected(fits.error());
        events.push_back(nextEvent(board->sitting,
                                   sitting::Decided{item, decision->outcome, decision->number, decision->motivation},
                                   m_person.id, now()));
    }
    return events;
}

Result<Command> Desk::completedFile(const DossierState &state, command::FindComplete found) const
{
    const TrackState *track = state.track(found.track);
    if (!track || !found.fileNumber.isEmpty() || endingOf(track->plan.procedure) != Ending::Session)
        return found;
    for (const CommitteeId &id : committeesOf(state, track->plan, m_committees)) {
        if (committee(id)->numbering.isEmpty())
            continue;
        const auto number = nextFileNumber(id, today());
        if (!number)
            return std::unexpected(number.error());
        found.fileNumber = *number;
        return found;
    }
    return found;
}

Result<Command> Desk::completedDecision(const DossierState &state, command::Decide decision) const
{
    const TrackState *track = state.track(decision.track);
    if (!track || !track->scheduled || endingOf(track->plan.procedure) != Ending::Session)
        return decision;
    auto deciding = committeesOf(state, track->plan, m_committees);
    const bool isJoint = deciding.size() > 1;
    if (isJoint && track->sittingIn(decision.session)) {
        decision.sections = std::move(deciding);
        return decision;
    }
    const event::Scheduled *next = isJoint ? track->nextSitting() : nullptr;
    decision.session = next ? next->session : track->scheduled->session;
    if (isJoint)
        decision.sections = std::move(deciding);
    return decision;
}

Result<void> Desk::checkRapporteur(const DossierState &state, const command::NameRapporteur &named) const
{
    const TrackState *track = state.track(named.track);
    if (named.person.isEmpty() || !track)
        return {};
    const Person *person = findPerson(named.person);
    const auto deciding = committeesOf(state, track->plan, m_committees);
    const bool sits = person && (person->has(Role::Member) || person->has(Role::Secretary))
        && std::ranges::any_of(person->committees,
                               [&](const CommitteeId &id) { return std::ranges::contains(deciding, id); });
    return sits ? Result<void>()
                : refuse(ErrorCode::NotFound, {named.person.value},
                         u"%1 is no member or secretary of the committee"_s.arg(named.person.value));
}

Result<QString> Desk::nextFileNumber(const CommitteeId &id, QDate on) const
{
    const Committee *registers = committee(id);
    if (!registers)
        return refuse(ErrorCode::NotFound, {id.value}, u"no committee %1"_s.arg(id.value));
    TrackQuery query;
    query.procedures = registers->procedures;
    query.limit = 100000;
    const auto rows = m_workspace->tracks(query);
    if (!rows)
        return std::unexpected(rows.error());
    const QString start = registers->numbering + on.toString(u"/yy/"_s);
    int last = 0;
    for (const TrackRow &row : *rows)
        if (row.state.fileNumber.startsWith(start))
            last = std::max(last, row.state.fileNumber.sliced(start.size()).toInt());
    return start + QString::number(last + 1).rightJustified(3, u'0');
}

} // namespace beraad
