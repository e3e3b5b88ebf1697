// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <functional>
#include <optional>
#include <string_view>

namespace beraad {

/// The notations of RDF 1.1 that are read. JSON-LD is not among them: no library of the platform reads it.
enum class RdfSyntax { Turtle, TriG, NTriples, NQuads, RdfXml };

struct RdfNode {
    enum class Kind : quint8 { Iri, Blank, Literal };
    Kind kind = Kind::Iri;
    std::string_view text; ///< UTF-8: the IRI, the label that the file gives a blank node, or the wording
    std::string_view language; ///< of a literal, as written
};

/// One triple; of a quad the graph is left out. The views hold only until the next one.
struct RdfStatement {
    RdfNode subject;
    std::string_view predicate;
    RdfNode object;
    qint64 ordinal = 0; ///< counted from 0 in the order of the file
    int line = 0; ///< 0 unless asked for
};

struct RdfVisitor {
    /// False: enough is known, and the reading ends well.
    std::function<bool(const RdfStatement &)> take;
    /// As CatalogueSink::goOn; may be empty.
    std::function<bool(qint64 done, qint64 total)> goOn;
    /// Told of what is against the grammar but plain enough to be read; may be empty.
    std::function<void(int line, const QString &message)> irregular;
};

/// To know the line of every triple costs half as much again as the reading itself.
enum class RdfLines { NotKept, Kept };

/// Reads the triples one by one. Nothing is fetched that the file refers to. Refused with file and line: what does not
/// parse, is no UTF-8 (RDF/XML may declare another encoding), nests deeper than kDeepestRdf, or goes on for longer than
/// kLongestRdf bytes without a triple, which bounds the memory. In the notations of one triple a line every bad line is
/// reported; in the others what follows an error cannot be trusted.
Result<void> readRdf(const QString &path, RdfSyntax syntax, const RdfVisitor &visitor,
                     RdfLines lines = RdfLines::NotKept);

inline constexpr int kDeepestRdf = 256;
inline constexpr qint64 kLongestRdf = 16 * 1024 * 1024;

/// The lines of some triples, told by their ordinals in rising order. Empty when they cannot be had (any more), or when
/// `goOn` says no.
std::vector<int> linesOf(const QString &path, RdfSyntax syntax, const std::vector<qint64> &ordinals,
                         const std::function<bool(qint64 done, qint64 total)> &goOn);

/// The notation of a file that begins so; nothing: it is no RDF. JSON-LD is refused.
Result<std::optional<RdfSyntax>> rdfSyntaxOf(const QByteArray &beginning, const QString &path);

} // namespace beraad
