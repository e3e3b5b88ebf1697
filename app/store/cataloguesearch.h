// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cataloguerows.h"
#include "store/database.h"

namespace beraad::catalogue {

/// Finds as people type: every word may be the beginning of one, and all must occur. First the variables of exactly
/// that name or id, then names that begin so, then what is asked for most, then names and labels, then definitions,
/// codes and data sets, then those whose code list has such a code, then the middle of words; inside each of these in
/// the order of the catalogue. No step sorts the whole catalogue, so that the first letter typed costs no more than the
/// tenth. What finds nothing is tried once more with the words nearest to it.
CatalogueHits search(Database &database, const CatalogueQuery &query);

/// How many variables each value would leave, the value of its own kind apart: who chose a holder still sees the
/// others.
CatalogueFacets facetsOf(Database &database, const CatalogueQuery &query);

} // namespace beraad::catalogue
