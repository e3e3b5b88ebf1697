// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/selection.h"
#include "dossier/state.h"
#include "scripts/scriptcheck.h"

namespace beraad {

class Desk;

/// The variables of a dossier, as far as `state` shows it, and those of the data sets that it draws on: what a script
/// of the dossier may, or may not, name. Approved: the holder's signed verdict lets it go, also coarser or with
/// conditions, and no authority refused.
Result<std::vector<StandingVariable>> standingVariablesOf(const DossierState &state, const Desk &desk);

/// What the lines of a request say about people. `persons` comes from question S3.Q2; 0: not answered.
Result<Selection> selectionOf(const Request &request, const Desk &desk);

} // namespace beraad
