// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"
#include "importing/rdffindings.h"
#include "importing/rdfgraph.h"

namespace beraad {

/// Whether an RDF file describes data sets (DCAT) or code lists (SKOS): catalogues use lists too, so one class of DCAT
/// decides. Nothing: the file, whose beginning is given, is no RDF.
Result<std::optional<CatalogueFormat>> rdfFormatOf(const QByteArray &beginning, const QString &path);

/// Data sets, series and the holders that the directory lacks (DCAT-AP 2 and 3).
Result<ImportNotes> readDcat(const CatalogueSource &source, const CatalogueSink &sink);
/// Code lists.
Result<ImportNotes> readSkos(const CatalogueSource &source, const CatalogueSink &sink);

/// One import of an RDF file: the graph is read whole, then its items are given away. Half of the progress each.
class RdfRun {
public:
    RdfRun(const CatalogueSource &source, const CatalogueSink &sink);

    const CatalogueSource &source() const { return m_source; }
    const QString &language() const { return m_source.language; }
    RdfFindings &findings() { return m_findings; }

    Result<void> read(RdfGraph &graph);
    /// Item `done` of `total`, if nobody cancelled.
    Result<void> give(CatalogueItem &&item, size_t done, size_t total) const;
    Result<ImportNotes> notes() const;

private:
    Result<void> cancelled() const;

    const CatalogueSource &m_source;
    const CatalogueSink &m_sink;
    RdfSyntax m_syntax = RdfSyntax::Turtle;
    qint64 m_bytes = 1;
    RdfFindings m_findings;
};

} // namespace beraad
