// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogueitem.h"
#include "importing/csvmapping.h"
#include "importing/importnotes.h"

namespace beraad {

/// What a source is. `Csv` is our own (docs/catalogue-csv.md) or somebody else's; docs/catalogue-imports.md has the
/// rest.
enum class CatalogueFormat { Csv, Ddi, Statistical, Dcat, Skos };

/// The words of `--format`: csv, ddi, statistical, dcat, skos.
QString nameOf(CatalogueFormat format);
Result<CatalogueFormat> catalogueFormatFrom(const QString &word);

/// A file to read, and what the file itself may not say. What it does say goes first.
struct CatalogueSource {
    QString path;
    OrganisationId holder; ///< of data sets that name none
    QString dataset; ///< id of the data set, for a file that describes just one; empty: made from the file's own title
    QString category; ///< of variables whose source has no such word; empty: `other`
    QString language = QStringLiteral("nl"); ///< of texts that carry no language
    Directory directory; ///< to find the holders that the file names
    std::optional<CsvMapping> mapping = {}; ///< of a CSV file that is not ours
};

/// Which format the file has, from its beginning (also inside gzip), not from its name alone.
Result<CatalogueFormat> formatOf(const QString &path);

/// Reads the whole source into the sink, and tells what it could not take over as it stood. All problems are reported
/// with file and line (`BadContent`); memory stays bounded whatever the file holds.
Result<ImportNotes> readCatalogue(const CatalogueSource &source, CatalogueFormat format, const CatalogueSink &sink);

} // namespace beraad
