// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"

namespace beraad {

/// Whether the file, by its name, describes tables: `datapackage.json`, `x.schema.json`, `x.csv-metadata.json`.
bool isTableDescription(const QString &path);

/// The description of a table that stands beside it: CSVW first, then Frictionless.
std::optional<QString> descriptionBeside(const QString &path);

/// Reads what a Frictionless data package or table schema, or CSVW metadata, says of the columns of a table: each is a
/// variable. When the source is one of several tables that are described, only that one.
Result<ImportNotes> readTableDescription(const CatalogueSource &source, const QString &description,
                                         const CatalogueSink &sink);

} // namespace beraad
