// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "reminders/reminder.h"

namespace beraad {

/// All that somebody has to do or should know of, found in what the current person may see: in the dossiers of his
/// bodies, the sessions of his committees and the catalogue. For whom each of them is, the rules say.
Result<std::vector<Occasion>> occasionsFor(Desk &desk);

/// What one dossier asks of anybody, as far as a view shows it.
std::vector<Occasion> occasionsIn(const DossierState &view, Desk &desk);

} // namespace beraad
