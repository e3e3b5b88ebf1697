// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connections.h"
#include "store/rows.h"

namespace beraad {

/// What the organisations of the query noted on its variables in dossiers on which they have yet to sign. No rows are
/// kept of these: the dossiers are read.
std::vector<VerdictRow> unsignedPrecedents(Connection &connection, const PrecedentQuery &query);

} // namespace beraad
