// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"

namespace beraad {

class Desk;

/// Whether a view (of viewFor) shows more than that the dossier exists.
inline bool isSeen(const DossierState &view)
{
    return !view.tracks.empty() || (view.request && !view.request->lines.empty());
}

/// Whether the current person may read what a dossier is called: what is decided is public; what others are still
/// asking for is theirs.
bool mayBeNamed(const Desk &desk, const DossierId &id, Phase phase);

} // namespace beraad
