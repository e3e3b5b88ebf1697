// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importing.h"

#include "importing/csvcatalogue.h"
#include "importing/ddi.h"
#include "importing/rdfimport.h"
#include "importing/sourcefile.h"
#include "importing/statistical.h"
#include "importing/tabledescription.h"

using namespace Qt::StringLiterals;

namespace beraad {

QString nameOf(CatalogueFormat format)
{
    switch (format) {
    case CatalogueFormat::Csv:
        return u"csv"_s;
    case CatalogueFormat::Ddi:
        return u"ddi"_s;
    case CatalogueFormat::Statistical:
        return u"statistical"_s;
    case CatalogueFormat::Dcat:
        return u"dcat"_s;
    case CatalogueFormat::Skos:
        return u"skos"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<CatalogueFormat> catalogueFormatFrom(const QString &word)
{
    for (const CatalogueFormat format : {CatalogueFormat::Csv, CatalogueFormat::Ddi, CatalogueFormat::Statistical,
                                         CatalogueFormat::Dcat, CatalogueFormat::Skos})
        if (nameOf(format) == word)
            return format;
    return refuse(ErrorCode::BadContent, {word}, u"%1 is no catalogue format"_s.arg(word));
}

Result<CatalogueFormat> formatOf(const QString &path)
{
    const Result<QByteArray> beginning = beginningOf(path);
    if (!beginning)
        return std::unexpected(beginning.error());
    if (isTableDescription(path))
        return CatalogueFormat::Csv;
    if (isStatistical(*beginning))
        return CatalogueFormat::Statistical;
    if (isDdi(*beginning))
        return CatalogueFormat::Ddi;
    const auto rdf = rdfFormatOf(*beginning, path);
    if (!rdf)
        return std::unexpected(rdf.error());
    return rdf->value_or(CatalogueFormat::Csv);
}

Result<ImportNotes> readCatalogue(const CatalogueSource &source, CatalogueFormat format, const CatalogueSink &sink)
{
    switch (format) {
    case CatalogueFormat::Csv:
        return readCsvCatalogue(source, sink);
    case CatalogueFormat::Ddi:
        return readDdi(source, sink);
    case CatalogueFormat::Statistical:
        return readStatistical(source, sink);
    case CatalogueFormat::Dcat:
        return readDcat(source, sink);
    case CatalogueFormat::Skos:
        return readSkos(source, sink);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace beraad
