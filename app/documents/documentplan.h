// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentkind.h"

namespace beraad {

/// One document of a dossier: which kind, for whom.
struct DocumentPlan {
    QString kind;
    OrganisationId authority;
    bool operator==(const DocumentPlan &) const = default;
};

/// The full set that this route asks for, by authority in the order of the route: for each authority the kinds of its
/// procedures, and the plain request where none of them is its main document; the whole request for the requester, who
/// also publishes the summary.
std::vector<DocumentPlan> documentsFor(const Route &route, const OrganisationId &requester,
                                       const std::vector<DocumentKind> &kinds);
/// Whether this kind can be made for the authority: one of its procedures runs there, in whatever variant.
bool canBeMade(const DocumentKind &kind, const OrganisationId &authority, const Route &route);
/// The kind that an authority gets when nobody names one: its first main document, else the request.
QString mainKindFor(const OrganisationId &authority, const std::vector<DocumentPlan> &plans,
                    const std::vector<DocumentKind> &kinds);

/// A procedure in force or to be chosen: its authority receives documents.
bool isAddressed(const Procedure &procedure);
/// The route with the procedures that a submission froze. Where the rules have changed since, today's reasons stay with
/// the procedures that both know; a procedure that only the old rules asked for stays, without a reason.
Route withFrozenTracks(Route route, const std::vector<TrackPlan> &tracks, const QString &rulesVersion);

} // namespace beraad
