// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/completing.h"
#include "desk/evidencedesk.h"
#include "desk/history.h"
#include "dossier/returnsight.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

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
    auto history = historyFor(*view, inCausalOrder(*envelopes), m_person);
    for (HistoryEntry &entry : history)
        if (auto *sent = std::get_if<event::Returned>(&entry.event);
            sent && !seesWhySentBack(*view, sent->track, m_person, m_committees))
            *sent = {sent->track, {}, {}, {}};
    return history;
}

/// What a request or a supplement names becomes readable to all who see the dossier.
Result<void> Desk::mayNameFilesOf(const DossierState &state, const Command &command)
{
    if (const auto *submit = std::get_if<command::Submit>(&command))
        return EvidenceDesk(*this).mayName(filesOf(submit->request), submit->request);
    const auto *supplement = std::get_if<command::Supplement>(&command);
    if (!supplement || !state.request)
        return {};
    const std::vector<FileAnswer> known = filesOf(*state.request);
    std::vector<FileAnswer> fresh = filesIn(supplement->answers);
    std::erase_if(fresh, [&known](const FileAnswer &file) {
        return std::ranges::contains(known, file.content, &FileAnswer::content);
    });
    return EvidenceDesk(*this).mayName(fresh, *state.request);
}

/// One command after the other, each on what those before it made of the dossier.
Result<std::vector<Envelope>> Desk::seal(DossierState state, const std::vector<Command> &commands)
{
    std::vector<Envelope> sealed;
    for (const Command &command : commands) {
        if (auto may = mayNameFilesOf(state, command); !may)
            return std::unexpected(may.error());
        const auto whole = completed(*this, state, command);
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
        if (auto fits = checkConditions(*this, given->verdict); !fits)
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
    const auto sittings = sittingEventsOf(*this, *state, commands);
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
        const Command given = decision ? completedDecision(*this, state, *decision).value_or(command) : command;
        may = authorise(state, given, actorFor(state, given), m_committees, today());
        if (!may)
            return;
        if (const auto events = decide(state, given, today()); !events)
            may = std::unexpected(events.error());
    });
    if (!looked || !may || !std::holds_alternative<command::Decide>(command))
        return looked ? may : looked;
    const auto state = m_workspace->dossier(id);
    const auto sittings = state ? sittingEventsOf(*this, *state, {command}) : std::unexpected(state.error());
    return sittings ? Result<void>() : std::unexpected(sittings.error());
}

} // namespace beraad
