// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/committee.h"
#include "directory/person.h"
#include "dossier/state.h"

namespace beraad {

/// Why a file was sent back is between the authority of the track and the requester. Everybody else who sees the track
/// sees that it was, and when. `state`: whole, or as the person sees it.
bool seesWhySentBack(const DossierState &state, const TrackId &track, const Person &person,
                     const std::vector<Committee> &committees);

} // namespace beraad
