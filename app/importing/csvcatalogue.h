// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"

namespace beraad {

/// Reads variables from CSV: from our own; from a table of variables through the mapping of the source; or, of a table
/// of data, from the description (Frictionless, CSVW) that stands beside it or is the source itself.
Result<ImportNotes> readCsvCatalogue(const CatalogueSource &source, const CatalogueSink &sink);

} // namespace beraad
