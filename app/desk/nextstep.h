// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"

namespace beraad {

/// What a secretary must do next for a track: `complete`, `schedule`, `decide`; nullptr when nothing.
const char *secretaryStep(const TrackState &track, QDate today);

} // namespace beraad
