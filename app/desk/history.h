// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "directory/person.h"

namespace beraad {

/// The history that goes with a view: events about lines, tracks or questions that the view does not hold are left out,
/// and what an event carries is cut down to what the view holds. Verdicts show once they are signed; before that, and
/// who reviews, to the organisation itself.
std::vector<HistoryEntry> historyFor(const DossierState &view, const std::vector<Envelope> &inOrder,
                                     const Person &person);

} // namespace beraad
