// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/rows.h"

namespace beraad {

/// Reads the whole file in one snapshot and reports all that does not hold: SQLite's pages and indexes, references,
/// every hash chain, every row of the projections against what the events say, counts and the search index. Writes
/// nothing.
VerifyReport verifyWorkspace(Database &database);

} // namespace beraad
