// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/entry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// By the decision itself, or by the body that holds it.
bool isRefused(const DossierState &state, const TrackState &track, const Line &line)
{
    if (track.decision && std::ranges::contains(track.decision->refused, line.id))
        return true;
    const auto verdicts = state.verdicts.find(line.id);
    if (verdicts == state.verdicts.end() || !state.advices.contains(line.provider))
        return false;
    const auto own = verdicts->second.find(line.provider);
    return own != verdicts->second.end() && own->second.kind == VerdictKind::Refuse;
}

void addLines(RegisterEntry &entry, const DossierState &state, const TrackState &track)
{
    for (const LineId &id : track.plan.lines) {
        const Line *line = state.request->find(id);
        if (!line)
            continue;
        if (!entry.holders.contains(line->provider.value))
            entry.holders << line->provider.value;
        if (entry.outcome != Outcome::Refused && !isRefused(state, track, *line))
            entry.variables.emplace_back(line->provider.value + u'/' + line->dataset + u'/' + line->variable);
    }
}

} // namespace

std::optional<RegisterEntry> entryOf(const DossierId &dossier, const TrackState &track)
{
    const bool isDecided = track.decision && track.decision->outcome != Outcome::Postponed
        && track.decision->outcome != Outcome::Withdrawn;
    if (!isDecided && !track.concluded)
        return std::nullopt;
    RegisterEntry entry;
    entry.dossier = dossier;
    entry.track = track.plan.id;
    entry.procedure = track.plan.procedure;
    entry.body = track.plan.authority.value;
    if (isDecided) {
        entry.number = track.decision->number;
        entry.outcome = track.decision->outcome;
        entry.on = track.decision->on;
        entry.inForceOn = track.imposed ? QDate() : track.decision->inForceOn;
        entry.conditions = track.decision->conditions;
    } else {
        entry.number = track.concluded->reference;
        entry.on = entry.inForceOn = track.concluded->on;
    }
    return entry;
}

std::optional<RegisterEntry> entryOf(const DossierState &state, const TrackState &track)
{
    auto entry = entryOf(state.id, track);
    if (!entry || !state.request)
        return std::nullopt;
    entry->title = state.request->title.in(state.request->language);
    entry->requester = state.request->requester.value;
    entry->purpose = state.request->purpose;
    addLines(*entry, state, track);
    return entry;
}

std::optional<RegisterEntry> publicEntry(RegisterEntry entry, QDate today)
{
    if (entry.isPublished())
        return entry;
    const bool holds = entry.inForceOn.isValid() && entry.inForceOn <= today && entry.outcome != Outcome::Refused;
    if (!holds)
        return std::nullopt;
    entry.variables.clear();
    entry.conditions.clear();
    return entry;
}

} // namespace beraad
