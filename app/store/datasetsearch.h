// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cataloguerows.h"
#include "store/database.h"

namespace beraad::catalogue {

/// Data sets with the words of the query, those first whose name has them. Where variables were found too, only a few
/// that nobody published variables of or whose own name matches. None when the query narrows by what only variables
/// have.
std::vector<DatasetHit> searchDatasets(Database &database, const CatalogueQuery &query, bool isAlone);

/// The same for words that stand in for what was typed, as terms of the index.
std::vector<DatasetHit> datasetsNear(Database &database, const CatalogueQuery &query, const QString &terms);

} // namespace beraad::catalogue
