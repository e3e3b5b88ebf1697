// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dossierfold.h"

namespace beraad {

void advance(DossierFold &fold, const Envelope &envelope)
{
    fold.state = evolve(std::move(fold.state), envelope);
    DossierFold::Head &head = fold.heads[envelope.stream.value];
    if (envelope.sequence > head.sequence)
        head = {envelope.sequence, envelope.hash};
    if (!fold.lastEvent.isValid() || envelope.at > fold.lastEvent)
        fold.lastEvent = envelope.at;
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
