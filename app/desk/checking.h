// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/selection.h"
#include "dossier/state.h"
#include "scripts/scriptcheck.h"

#include <functional>

namespace beraad {

class Desk;

/// The variables of a dossier, as far as `state` shows it, and those of the data sets that it draws on: what a script
/// of the dossier may, or may not, name. Approved: the holder's signed verdict lets it go, also coarser or with
/// conditions, and no authority refused.
Result<std::vector<StandingVariable>> standingVariablesOf(const DossierState &state, const Desk &desk);

/// Those lines of a request that tell people apart. `persons` comes from question S3.Q2; 0: not answered. Reads the
/// catalogue line by line, in any thread; ends with `Cancelled` once `isWanted` says no.
Result<Selection> selectionOf(const Request &request, const Desk &desk, const std::function<bool()> &isWanted = {});

} // namespace beraad
