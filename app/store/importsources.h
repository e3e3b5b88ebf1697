// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/importreport.h"

/// Where the catalogue came from.
namespace beraad::importsources {

/// The number of the source of this name, made when there is none; with its latest settings.
qint64 keep(Database &database, const ImportSource &source);
std::vector<ImportSource> all(Database &database);

} // namespace beraad::importsources
