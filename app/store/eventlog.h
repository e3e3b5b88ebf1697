// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessions/sitting.h"
#include "store/connections.h"

namespace beraad {

/// Appends and renews the projections in one transaction; a broken chain refuses all (`WorkspaceConflict`).
void appendEvents(Connection &connection, const std::vector<Envelope> &envelopes,
                  const std::vector<SittingEvent> &sittings = {});
/// In causal order. Empty when the dossier has none.
std::vector<Envelope> eventsOf(Database &database, const DossierId &dossier);
/// Every dossier with an event, by id.
std::vector<DossierId> dossiersWithEvents(Database &database);
/// The state of now, until anything else is asked of the connection; `NotFound` when there is no event.
const DossierState &stateOf(Connection &connection, const DossierId &dossier);
void rebuildProjections(Connection &connection);

/// One row of the log as it stands, and whether its texts are those that the program would write.
struct StoredEvent {
    QString where; ///< `dossier stream sequence`
    Result<Envelope> envelope; ///< or why it does not read
    bool isVerbatim = false;
};
std::vector<StoredEvent> storedEventsOf(Database &database, const DossierId &dossier);

} // namespace beraad
