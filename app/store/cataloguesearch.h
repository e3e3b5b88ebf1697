// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/rows.h"

namespace beraad::catalogue {

/// Finds as people type: every word may be the beginning of one, and all must occur. First the variables of exactly
/// that name or id, then names that begin so, then names and labels, then definitions, codes and data sets; inside each
/// of these in the order of the catalogue. No step sorts, so that the first letter typed costs no more than the tenth.
std::vector<VariableHit> search(Database &database, const CatalogueQuery &query);

/// The words of what was typed: letters and digits only, so that no sign can reach the full-text grammar.
QStringList searchWords(const QString &typed);
/// A name, or its beginning, as it is compared: `Bruto_Loon` is `bruto loon`.
QString nameKey(const QString &name);

} // namespace beraad::catalogue
