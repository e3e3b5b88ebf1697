// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"
#include "store/cataloguerows.h"
#include "store/database.h"

/// What is read from the catalogue's tables; the search is in cataloguesearch.h, writing in catalogueimport.h.
namespace beraad::catalogue {

Variable find(Database &database, const VariableId &id);
/// The same inside a transaction of the caller.
Variable readVariable(Database &database, const VariableId &id);
/// By id; a variable that is not in the catalogue is not in them.
QHash<VariableId, VariableNames> namesOf(Database &database, const std::vector<VariableId> &variables);
qint64 countVariables(Database &database);
/// Compares the counts of the facets with the variables, and the index with the table.
std::vector<Problem> check(Database &database);

} // namespace beraad::catalogue
