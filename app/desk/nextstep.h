// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"

namespace beraad {

/// What the secretary of a committee must do next for a track: `complete`, `schedule`, `decide`; nullptr when nothing.
/// Of a joint file each section schedules for itself, and decides when it is its turn.
const char *secretaryStep(const TrackState &track, const CommitteeId &committee, QDate today);

} // namespace beraad
