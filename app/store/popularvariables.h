// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cataloguerows.h"
#include "store/database.h"

namespace beraad::catalogue {

/// Of the variables that dossiers ask for most, those whose name or label has all words, the most asked first.
std::vector<qint64> popularVariables(Database &database, const CatalogueQuery &query, const QStringList &words);

} // namespace beraad::catalogue
