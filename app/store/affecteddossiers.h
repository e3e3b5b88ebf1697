// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/importreport.h"
#include "store/seennumbers.h"

namespace beraad::catalogue {

/// Dossiers and drafts that ask for variables with these numbers, those with most first.
std::vector<AffectedDossier> affectedBy(Database &database, const SeenNumbers &changed, const SeenNumbers &gone);

} // namespace beraad::catalogue
