// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/entry.h"
#include "store/database.h"
#include "store/rows.h"

/// What was decided, here and elsewhere.
namespace beraad::decisions {

/// By the tracks of these procedures; without variables, which only the dossier knows.
std::vector<RegisterEntry> made(Database &database, const QStringList &procedures);
std::vector<RegisterEntry> published(Database &database);
/// In one transaction; a decision that is there already is replaced.
DecisionImport keep(Database &database, const std::vector<RegisterEntry> &entries);
/// The dossiers whose request builds on this one.
std::vector<DossierId> followersOf(Database &database, const DossierId &dossier);
/// What published decisions say of the variable, the latest first; and counted as signed verdicts are.
std::vector<VerdictRow> precedents(Database &database, const PrecedentQuery &query);
std::vector<PrecedentGroup> precedentGroups(Database &database, const PrecedentQuery &query);

} // namespace beraad::decisions
