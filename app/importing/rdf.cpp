// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rdf.h"

#include "importing/rdfreaders.h"

#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

Result<void> readOnce(const QString &path, RdfSyntax syntax, const RdfVisitor &visitor, RdfLines lines, bool &isInexact)
{
    Result<SourceFile> source = SourceFile::open(path);
    if (!source)
        return std::unexpected(source.error());
    const bool isXml = syntax == RdfSyntax::RdfXml;
    RdfInput input(std::move(*source), isXml ? RdfEncoding::ToldByXml : RdfEncoding::Utf8, visitor);
    if (isXml)
        readWithRaptor(input, visitor);
    else
        readWithSerd(input, syntax, visitor, lines);
    isInexact = !isXml && input.isInexact();
    if (input.hasFailed())
        return std::unexpected(input.failure());
    return {};
}

QByteArray withoutComments(const QByteArray &beginning)
{
    QByteArray rest = beginning.startsWith("\xef\xbb\xbf") ? beginning.sliced(3) : beginning;
    for (rest = rest.trimmed(); rest.startsWith('#'); rest = rest.trimmed())
        rest = rest.contains('\n') ? rest.sliced(rest.indexOf('\n')) : QByteArray();
    return rest;
}

bool startsWithAny(const QByteArray &text, std::initializer_list<QByteArrayView> words)
{
    const QByteArray start = text.first(std::min(qsizetype(16), text.size())).toLower();
    return std::ranges::any_of(words, [&start](QByteArrayView word) { return start.startsWith(word); });
}

bool isXml(const QByteArray &text)
{
    if (startsWithAny(text, {"<?xml", "<!"}))
        return true;
    // `<http://…>` starts a triple, `<rdf:RDF ` an element.
    const qsizetype end = text.indexOf('>');
    return text.startsWith('<') && text.left(end).contains(" xmlns");
}

std::optional<RdfSyntax> syntaxNamed(const QString &path)
{
    static const std::array<std::pair<QLatin1StringView, RdfSyntax>, 4> kEndings{{
        {".nt"_L1, RdfSyntax::NTriples},
        {".nq"_L1, RdfSyntax::NQuads},
        {".trig"_L1, RdfSyntax::TriG},
        {".ttl"_L1, RdfSyntax::Turtle},
    }};
    QString name = path.toLower();
    if (name.endsWith(".gz"_L1))
        name.chop(3);
    for (const auto &[ending, syntax] : kEndings)
        if (name.endsWith(ending))
            return syntax;
    return std::nullopt;
}

} // namespace

Result<void> readRdf(const QString &path, RdfSyntax syntax, const RdfVisitor &visitor, RdfLines lines)
{
    bool isInexact = false;
    const Result<void> read = readOnce(path, syntax, visitor, lines, isInexact);
    if (read || !isInexact || lines == RdfLines::Kept)
        return read;
    // The same failure once more, now with its exact line.
    const RdfVisitor nobody{[](const RdfStatement &) { return true; }, visitor.goOn, {}};
    const Result<void> again = readOnce(path, syntax, nobody, RdfLines::Kept, isInexact);
    return again ? read : again;
}

std::vector<int> linesOf(const QString &path, RdfSyntax syntax, const std::vector<qint64> &ordinals,
                         const std::function<bool(qint64 done, qint64 total)> &goOn)
{
    std::vector<int> lines;
    const auto take = [&](const RdfStatement &statement) {
        while (lines.size() < ordinals.size() && ordinals[lines.size()] == statement.ordinal)
            lines.push_back(statement.line);
        return lines.size() < ordinals.size();
    };
    if (!ordinals.empty() && !readRdf(path, syntax, {take, goOn, {}}, RdfLines::Kept))
        return {};
    return lines.size() == ordinals.size() ? lines : std::vector<int>();
}

Result<std::optional<RdfSyntax>> rdfSyntaxOf(const QByteArray &beginning, const QString &path)
{
    const QByteArray text = withoutComments(beginning);
    if (startsWithAny(text, {"{", "["}) && (text.contains("\"@context\"") || text.contains("\"@graph\"")))
        return refuse(ErrorCode::BadContent, {path},
                      u"%1 is JSON-LD, which is not read; Turtle, N-Triples and RDF/XML are"_s.arg(path));
    if (isXml(text)) {
        const bool isRdf = text.contains("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        return isRdf ? std::optional(RdfSyntax::RdfXml) : std::nullopt;
    }
    if (const auto named = syntaxNamed(path))
        return named;
    // Turtle says all that N-Triples can say.
    const bool isTurtle = startsWithAny(text, {"@prefix", "@base", "prefix ", "base <", "<http", "<urn:", "_:"});
    return isTurtle ? std::optional(RdfSyntax::Turtle) : std::nullopt;
}

} // namespace beraad
