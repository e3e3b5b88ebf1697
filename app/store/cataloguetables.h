// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/rows.h"

#include <functional>

/// The catalogue's tables and what is read from them; the search is in cataloguesearch.h.
namespace beraad::catalogue {

using Progress = std::function<bool(qsizetype done, qsizetype total)>;

/// All or nothing. A variable counts as changed when the digest of what was imported differs.
ImportReport import(Database &database, const std::vector<Variable> &variables, const QString &sourceName,
                    const Progress &progress);
Variable find(Database &database, const VariableId &id);
CatalogueFacets facets(Database &database);
qint64 countVariables(Database &database);
/// Compares the counts of the facets with the variables, and the index with the table.
std::vector<Problem> check(Database &database);

/// Kinds of facets, as stored.
constexpr auto kProviderFacet = QLatin1StringView("provider");
constexpr auto kCategoryFacet = QLatin1StringView("category");
constexpr auto kFlagFacet = QLatin1StringView("flag");
constexpr auto kDatasetFacet = QLatin1StringView("dataset"); ///< `provider/dataset`

/// The word that stands for a facet in the full-text index. One letter of a script that no name uses: prefixes of two
/// letters and more need not be indexed for it, and a filter costs one more list to intersect.
QString facetToken(qint64 number);

} // namespace beraad::catalogue
