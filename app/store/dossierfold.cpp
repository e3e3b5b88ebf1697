// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dossierfold.h"

namespace beraad {

namespace {

void noteVerdictTimes(DossierFold &fold, const Envelope &envelope)
{
    const auto note = [&](const OrganisationId &organisation, const std::vector<LineId> &lines, const Verdict *given) {
        for (const LineId &line : lines) {
            const auto found = fold.state.verdicts.find(line);
            const bool stands = found != fold.state.verdicts.end() && found->second.contains(organisation);
            if (!stands)
                fold.verdictTimes.erase({line, organisation});
            else if (given && found->second.at(organisation) == *given) // else it came too late, and the old one stands
                fold.verdictTimes[{line, organisation}] = envelope.at;
        }
    };
    if (const auto *given = std::get_if<event::VerdictGiven>(&envelope.event))
        note(given->organisation, given->lines, &given->verdict);
    else if (const auto *cleared = std::get_if<event::VerdictCleared>(&envelope.event))
        note(cleared->organisation, cleared->lines, nullptr);
}

} // namespace

void advance(DossierFold &fold, const Envelope &envelope)
{
    fold.state = evolve(std::move(fold.state), envelope);
    DossierFold::Head &head = fold.heads[envelope.stream.value];
    if (envelope.sequence > head.sequence)
        head = {envelope.sequence, envelope.hash};
    if (!fold.lastEvent.isValid() || envelope.at > fold.lastEvent)
        fold.lastEvent = envelope.at;
    noteVerdictTimes(fold, envelope);
}

bool comesLast(const DossierFold &fold, const Envelope &envelope)
{
    for (auto head = fold.heads.cbegin(); head != fold.heads.cend(); ++head)
        if (head.key() != envelope.stream.value && envelope.seen.value(head.key()) < head->sequence)
            return false;
    return true;
}

DossierFold foldAll(const DossierId &id, const std::vector<Envelope> &envelopes)
{
    DossierFold fold;
    fold.state.id = id;
    for (const Envelope &envelope : inCausalOrder(envelopes))
        advance(fold, envelope);
    return fold;
}

} // namespace beraad
