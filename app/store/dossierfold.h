// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"

namespace beraad {

/// A dossier folded from its events, with what the projections need beside the state.
struct DossierFold {
    struct Head {
        int sequence = 0;
        QString hash;
    };

    DossierState state;
    QMap<QString, Head> heads; ///< by stream
    QDateTime lastEvent;
};

/// Folds one more event, which must be the last in causal order.
void advance(DossierFold &fold, const Envelope &envelope);
/// Whether the envelope had seen all that is folded: then it comes last in causal order and nothing need be folded
/// again.
bool comesLast(const DossierFold &fold, const Envelope &envelope);
DossierFold foldAll(const DossierId &id, const std::vector<Envelope> &envelopes);

} // namespace beraad
