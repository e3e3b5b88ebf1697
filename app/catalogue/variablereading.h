// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogueitem.h"
#include "catalogue/cataloguerow.h"

namespace beraad {

/// Reads the rows into the sink, a variable as soon as its last row is there; those whose rows stand apart come at the
/// end. Rows are read twice. All problems of the file are reported; those who take must forget what they have then.
Result<void> readVariables(CatalogueRows &rows, const CatalogueSink &sink);

} // namespace beraad
