// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessions/session.h"
#include "store/database.h"
#include "store/rows.h"

/// Lists and grids, read from the projections.
namespace beraad::lists {

std::vector<DossierRow> dossiers(Database &database, const DossierQuery &query);
DossierFacets facets(Database &database, const DossierParts &parts);
std::vector<TrackRow> tracks(Database &database, const TrackQuery &query);
/// The dossiers of the same tracks, which are not read: the plan of one may name very many lines.
std::vector<DossierName> dossiersWith(Database &database, const TrackQuery &query);
/// The signed ones, the latest first.
std::vector<VerdictRow> precedents(Database &database, const PrecedentQuery &query);

/// A line on which an organisation has yet to sign.
struct JudgedLine {
    DossierId dossier;
    LineId line;
    OrganisationId organisation;
};
/// Those of its own organisations on its variables, the latest dossiers first.
std::vector<JudgedLine> judgedLines(Database &database, const PrecedentQuery &query);
/// The signed ones, counted by what they said, for which purpose and granularity.
std::vector<PrecedentGroup> precedentGroups(Database &database, const PrecedentQuery &query);
std::vector<OverlapRow> overlaps(Database &database, const std::vector<VariableId> &variables, const DossierId &except);
std::vector<AgendaItem> agenda(Database &database, QDate from, QDate to);

} // namespace beraad::lists
