// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/person.h"
#include "dossier/state.h"

namespace beraad {

/// One line of a dossier's history, ready to be worded.
struct HistoryEntry {
    QDateTime at;
    PersonId actor;
    OrganisationId organisation;
    Event event;
    QString hash;
};

/// The history that goes with a view: events about lines, tracks or questions that the view does not hold are left out,
/// and what an event carries is cut down to what the view holds. Verdicts show once they are signed; before that, and
/// who reviews, to the organisation itself.
std::vector<HistoryEntry> historyFor(const DossierState &view, const std::vector<Envelope> &inOrder,
                                     const Person &person);

} // namespace beraad
