// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "reminders/reminder.h"

namespace beraad {

class AuthorityDays;

/// Whether the person would hear of an occasion of that kind and day; of an invalid one: of that kind at all.
using IsSaid = std::function<bool(ReminderKind kind, QDate day)>;

/// All that somebody has to do or should know of, found in what the current person may see: in the dossiers of his
/// bodies, the sessions of his committees and the catalogue. For whom each of them is, the rules say. With `isSaid`,
/// occasions of which nothing would be said may be missing: dossiers that give no other need not be read.
Result<std::vector<Occasion>> occasionsFor(Desk &desk, const IsSaid &isSaid = {});

/// What one dossier asks of anybody, as far as a view shows it.
std::vector<Occasion> occasionsIn(const DossierState &view, Desk &desk);
std::vector<Occasion> occasionsIn(const DossierState &view, Desk &desk, AuthorityDays &days);

} // namespace beraad
