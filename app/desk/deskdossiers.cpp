// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/history.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr auto kReview = "dpo-advice"_L1; ///< the procedure

/// In which the last decision on a track fell; empty: in none.
SessionId sessionOf(const DossierState &state, const TrackId &id)
{
    const TrackState *track = state.track(id);
    if (!track)
        return {};
    if (track->decision)
        return track->decision->session;
    return track->postponements.empty() ? SessionId() : track->postponements.back().session;
}

} // namespace

Actor Desk::actorFor(const DossierState &state, const Command &command) const
{
    return beraad::actorFor(state, command, m_person, m_committees, today());
}

Result<DossierState> Desk::dossier(const DossierId &id) const
{
    auto state = m_workspace->dossier(id);
    if (!state)
        return state;
    return viewFor(*state, m_person, m_committees);
}

Result<std::vector<HistoryEntry>> Desk::history(const DossierId &id) const
{
    const auto view = dossier(id);
    if (!view)
        return std::unexpected(view.error());
    const auto envelopes = m_workspace->events(id);
    if (!envelopes)
        return std::unexpected(envelopes.error());
    return historyFor(*view, inCausalOrder(*envelopes), m_person);
}

/// What a request or a supplement names becomes readable to all who see the dossier.
Result<void> Desk::mayNameFilesOf(const DossierState &state, const Command &command) const
{
    if (const auto *submit = std::get_if<command::Submit>(&command))
        return mayName(filesOf(submit->request), submit->request);
    const auto *supplement = std::get_if<command::Supplement>(&command);
    if (!supplement || !state.request)
        return {};
    const std::vector<FileAnswer> known = filesOf(*state.request);
    std::vector<FileAnswer> fresh = filesIn(supplement->answers);
    std::erase_if(fresh, [&known](const FileAnswer &file) {
        return std::ranges::contains(known, file.content, &FileAnswer::content);
    });
    return mayName(fresh, *state.request);
}

/// One command after the other, each on what those before it made of the dossier.
Result<std::vector<Envelope>> Desk::seal(DossierState state, const std::vector<Command> &commands) const
{
    std::vector<Envelope> sealed;
    for (const Command &command : commands) {
        if (auto may = mayNameFilesOf(state, command); !may)
            return std::unexpected(may.error());
        const auto whole = completed(state, command);
        if (!whole)
            return std::unexpected(whole.error());
        auto done = beraad::carryOut(state, *whole, actorFor(state, *whole), m_committees, m_clock.now());
        if (!done)
            return done;
        for (Envelope &envelope : *done) {
            state = evolve(std::move(state), envelope);
            sealed.push_back(std::move(envelope));
        }
    }
    return sealed;
}

/// A verdict is given often, on dossiers with many lines, and names no file: it is decided without a copy of the
/// dossier.
Result<std::vector<Envelope>> Desk::sealVerdict(const DossierId &id, const Command &command) const
{
    if (const auto *given = std::get_if<command::GiveVerdict>(&command))
        if (auto fits = checkConditions(given->verdict); !fits)
            return std::unexpected(fits.error());
    Result<std::vector<Envelope>> sealed;
    const auto looked = m_workspace->lookAt(id, [&](const DossierState &state) {
        sealed = beraad::carryOut(state, command, actorFor(state, command), m_committees, m_clock.now());
    });
    return looked ? sealed : std::unexpected(looked.error());
}

Result<void> Desk::append(const DossierId &id, const std::vector<Command> &commands)
{
    const bool isVerdict = commands.size() == 1
        && (std::holds_alternative<command::GiveVerdict>(commands.front())
            || std::holds_alternative<command::ClearVerdict>(commands.front()));
    if (isVerdict) {
        const auto sealed = sealVerdict(id, commands.front());
        return sealed ? m_workspace->append(*sealed) : std::unexpected(sealed.error());
    }
    const bool opens = commands.size() == 1 && std::holds_alternative<command::Submit>(commands.front());
    auto state = m_workspace->dossier(id);
    if (!state && (state.error().code != ErrorCode::NotFound || !opens))
        return std::unexpected(state.error());
    if (!state) {
        state = DossierState();
        state->id = id;
    }
    const auto sealed = seal(*state, commands);
    if (!sealed)
        return std::unexpected(sealed.error());
    const auto sittings = sittingEventsOf(*state, commands);
    return sittings ? m_workspace->append(*sealed, *sittings) : std::unexpected(sittings.error());
}

Result<void> Desk::carryOut(const DossierId &id, const Command &command)
{
    return carryOutAll(id, {command});
}

Result<void> Desk::carryOutAll(const DossierId &id, const std::vector<Command> &commands)
{
    auto done = append(id, commands);
    if (!done)
        return done;
    emit dossierChanged(id);
    for (const Command &command : commands)
        if (const auto *decision = std::get_if<command::Decide>(&command))
            if (const auto state = m_workspace->dossier(id); state && !sessionOf(*state, decision->track).isEmpty())
                emit sittingChanged(sessionOf(*state, decision->track));
    return done;
}

Result<void> Desk::mayCarryOut(const DossierId &id, const Command &command) const
{
    Result<void> may;
    const auto looked = m_workspace->lookAt(id, [&](const DossierState &state) {
        // Which section decides a joint file, and after which, is the desk's to know.
        const auto *decision = std::get_if<command::Decide>(&command);
        const Command given = decision ? completedDecision(state, *decision).value_or(command) : command;
        may = authorise(state, given, actorFor(state, given), m_committees, today());
        if (!may)
            return;
        if (const auto events = decide(state, given, today()); !events)
            may = std::unexpected(events.error());
    });
    if (!looked || !may || !std::holds_alternative<command::Decide>(command))
        return looked ? may : looked;
    const auto state = m_workspace->dossier(id);
    const auto sittings = state ? sittingEventsOf(*state, {command}) : std::unexpected(state.error());
    return sittings ? Result<void>() : std::unexpected(sittings.error());
}

Result<std::vector<Undecided>> Desk::openChoicesOf(const DossierId &id) const
{
    const auto whole = m_workspace->dossier(id);
    if (!whole)
        return std::unexpected(whole.error());
    const auto view = viewFor(*whole, m_person, m_committees);
    if (!whole->request || !view.request)
        return {};
    const Route route = routeOn(*whole->request, whole->routedOn);
    const auto isSeen = [&](const LineId &line) { return view.request->find(line) != nullptr; };
    std::vector<Undecided> open = route.undecided;
    std::erase_if(open, [&](const Undecided &choice) {
        const auto flow = std::ranges::find(route.flows, choice.flow, &Flow::id);
        return flow == route.flows.end() ? view.request->lines.empty() : std::ranges::none_of(flow->lines, isSeen);
    });
    return open;
}

event::Rerouted Desk::reroutedBy(const Request &request, QDate on, const QString &reason) const
{
    const Route route = routeOn(request, on);
    return {on, route.rulesVersion, tracksOf(route), reason};
}

Result<command::Settle> Desk::settlement(const DossierId &id, const event::Settled &settled) const
{
    const auto state = m_workspace->dossier(id);
    if (!state)
        return std::unexpected(state.error());
    Request request = state->request.value_or(Request());
    request.facts = factsWith(request.facts, settled.facts);
    return command::Settle{settled, reroutedBy(request, state->routedOn, settled.reason)};
}

Result<void> Desk::reroute(const DossierId &id, const QString &reason)
{
    const auto state = m_workspace->dossier(id);
    if (!state)
        return std::unexpected(state.error());
    return carryOut(id, command::Reroute{reroutedBy(state->request.value_or(Request()), today(), reason)});
}

Result<std::vector<ReviewTask>> Desk::reviewQueue() const
{
    std::vector<ReviewTask> tasks;
    if (!m_person.has(Role::Dpo))
        return tasks;
    for (const OrganisationId &organisation : m_person.organisations) {
        TrackQuery query;
        query.procedures = {QString(kReview)};
        query.authority = organisation;
        const auto dossiers = m_workspace->dossiersWith(query);
        if (!dossiers)
            return std::unexpected(dossiers.error());
        for (const DossierName &dossier : *dossiers)
            if (auto task = reviewTask(dossier, organisation))
                tasks.push_back(std::move(*task));
    }
    // What still waits comes first, the oldest on top.
    std::ranges::stable_sort(tasks, {},
                             [](const ReviewTask &task) { return std::pair(task.isSigned, task.waitingSince); });
    return tasks;
}

std::optional<ReviewTask> Desk::reviewTask(const DossierName &dossier, const OrganisationId &organisation) const
{
    const ProcedureKind *kind = m_rules.kind(QString(kReview));
    std::optional<ReviewTask> task;
    const auto looked = m_workspace->lookAt(dossier.dossier, [&](const DossierState &state) {
        if (!state.request || state.withdrawn || state.conflicts.contains(m_person.id))
            return;
        task = reviewTaskOf(state, organisation, today(), kind ? kind->expectedDays : -1, kind ? kind->lateDays : -1);
        task->title = dossier.title;
    });
    return looked ? task : std::nullopt;
}

} // namespace beraad
