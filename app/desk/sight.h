// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"

namespace beraad {

/// Whether a view (of viewFor) shows more than that the dossier exists.
inline bool isSeen(const DossierState &view)
{
    return !view.tracks.empty() || (view.request && !view.request->lines.empty());
}

} // namespace beraad
