// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rdfimport.h"

#include "importing/sourcefile.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr std::string_view kDcat = "http://www.w3.org/ns/dcat#";
constexpr std::string_view kSkos = "http://www.w3.org/2004/02/skos/core#";
/// A list of codes so long is no by-work of a catalogue.
constexpr qint64 kTriplesThatTell = 200'000;
constexpr std::string_view kType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

} // namespace

Result<std::optional<CatalogueFormat>> rdfFormatOf(const QByteArray &beginning, const QString &path)
{
    const auto syntax = rdfSyntaxOf(beginning, path);
    if (!syntax)
        return std::unexpected(syntax.error());
    if (!*syntax)
        return std::nullopt;
    std::optional<CatalogueFormat> format;
    const auto look = [&format](const RdfStatement &statement) {
        if (format && statement.ordinal > kTriplesThatTell)
            return false;
        if (statement.predicate != kType || statement.object.kind != RdfNode::Kind::Iri)
            return true;
        if (statement.object.text.starts_with(kSkos))
            format = CatalogueFormat::Skos;
        else if (statement.object.text.starts_with(kDcat))
            format = CatalogueFormat::Dcat;
        return format != CatalogueFormat::Dcat;
    };
    // What is wrong further on is told by the import, with every place.
    const Result<void> read = readRdf(path, **syntax, {look, {}, {}});
    if (format)
        return format;
    if (!read)
        return std::unexpected(read.error());
    return refuse(ErrorCode::BadContent, {path},
                  u"%1 is RDF, but describes neither data sets (DCAT) nor code lists (SKOS)"_s.arg(path));
}

RdfRun::RdfRun(const CatalogueSource &source, const CatalogueSink &sink)
    : m_source(source)
    , m_sink(sink)
{
}

Result<void> RdfRun::read(RdfGraph &graph)
{
    const Result<QByteArray> beginning = beginningOf(m_source.path);
    if (!beginning)
        return std::unexpected(beginning.error());
    const auto syntax = rdfSyntaxOf(*beginning, m_source.path);
    if (!syntax)
        return std::unexpected(syntax.error());
    if (!*syntax)
        return refuse(ErrorCode::BadContent, {m_source.path}, u"%1 is no RDF"_s.arg(m_source.path));
    m_syntax = **syntax;
    RdfVisitor visitor;
    visitor.take = [&graph](const RdfStatement &statement) { return graph.take(statement); };
    visitor.goOn = [this](qint64 done, qint64 total) {
        m_bytes = std::max(qint64(1), total);
        return m_sink.goOn(std::min(done, m_bytes), 2 * m_bytes);
    };
    visitor.irregular
        = [this](int line, const QString &message) { m_findings.addAt(NoteKind::Irregular, line, message); };
    const Result<void> read = readRdf(m_source.path, m_syntax, visitor);
    if (read && graph.isFull())
        return refuse(
            ErrorCode::BadContent, {m_source.path},
            u"%1 holds more than %2 MB of catalogue"_s.arg(m_source.path).arg(RdfGraph::kMostBytes / 1024 / 1024));
    return read;
}

Result<void> RdfRun::cancelled() const
{
    return refuse(ErrorCode::Cancelled, {m_source.path}, u"the import of %1 was cancelled"_s.arg(m_source.path));
}

Result<void> RdfRun::give(CatalogueItem &&item, size_t done, size_t total) const
{
    if (!m_sink.goOn(m_bytes + m_bytes * qint64(done) / qint64(total), 2 * m_bytes))
        return cancelled();
    return m_sink.take(std::move(item));
}

Result<ImportNotes> RdfRun::notes() const
{
    bool isCancelled = false;
    const auto goOn = [&](qint64, qint64) {
        isCancelled = isCancelled || !m_sink.goOn(2 * m_bytes, 2 * m_bytes);
        return !isCancelled;
    };
    ImportNotes notes = m_findings.notes(m_source.path, m_syntax, goOn);
    if (isCancelled)
        return std::unexpected(cancelled().error());
    return notes;
}

} // namespace beraad
