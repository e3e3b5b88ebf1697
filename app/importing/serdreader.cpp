// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rdfreaders.h"

#include <cstdarg>
#include <cstdio>
#include <string>
#include <unordered_map>

#include <serd/serd.h>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr size_t kPage = 16 * 1024;
constexpr size_t kMostProblems = 100;
constexpr size_t kMostPrefixes = 10'000;

SerdSyntax serdSyntax(RdfSyntax syntax)
{
    switch (syntax) {
    case RdfSyntax::Turtle:
        return SERD_TURTLE;
    case RdfSyntax::TriG:
        return SERD_TRIG;
    case RdfSyntax::NTriples:
        return SERD_NTRIPLES;
    case RdfSyntax::NQuads:
        return SERD_NQUADS;
    case RdfSyntax::RdfXml:
        break;
    }
    Q_UNREACHABLE_RETURN(SERD_TURTLE);
}

std::string_view viewOf(const SerdNode &node)
{
    return {reinterpret_cast<const char *>(node.buf), node.n_bytes};
}

bool hasScheme(std::string_view iri)
{
    const size_t end = iri.find_first_of(":/?#");
    return end != std::string_view::npos && iri[end] == ':';
}

struct StringHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// One reading of one file. serd calls back for each triple; IRIs are made whole here.
class SerdParse {
public:
    SerdParse(RdfInput &input, RdfSyntax syntax, const RdfVisitor &visitor, RdfLines lines);
    ~SerdParse() { serd_reader_free(m_reader); }
    Q_DISABLE_COPY_MOVE(SerdParse)

    void run();

private:
    struct Message {
        int line = 0;
        QString text;
    };

    static SerdParse &self(void *handle) { return *static_cast<SerdParse *>(handle); }
    static size_t feed(void *buffer, size_t size, size_t count, void *stream);
    static int hasNoError(void *) { return 0; }
    static SerdStatus onError(void *handle, const SerdError *error);
    static SerdStatus onBase(void *handle, const SerdNode *uri);
    static SerdStatus onPrefix(void *handle, const SerdNode *name, const SerdNode *uri);
    static SerdStatus onTriple(void *handle, SerdStatementFlags flags, const SerdNode *graph, const SerdNode *subject,
                               const SerdNode *predicate, const SerdNode *object, const SerdNode *datatype,
                               const SerdNode *language);
    static SerdStatus onEnd(void *handle, const SerdNode *node);

    bool isLineBased() const { return m_syntax == RdfSyntax::NTriples || m_syntax == RdfSyntax::NQuads; }
    bool isStopped() const { return m_isEnough || m_input.hasFailed(); }
    void settle(SerdStatus status);
    void refuseProblems();
    SerdStatus take(const SerdNode &subject, const SerdNode &predicate, const SerdNode &object,
                    const SerdNode *language);
    bool follow(SerdStatementFlags flags, const SerdNode &predicate, const SerdNode &object);
    bool resolve(const SerdNode &node, std::string &whole, std::string_view &result);
    bool expand(std::string_view name, std::string &whole, std::string_view &result);
    void resolveAgainstBase(const SerdNode &node, std::string &whole);

    RdfInput &m_input;
    RdfSyntax m_syntax;
    const RdfVisitor &m_visitor;
    RdfLines m_lines;
    SerdReader *m_reader;
    std::unordered_map<std::string, std::string, StringHash, std::equal_to<>> m_prefixes;
    std::string m_base;
    std::array<std::string, 3> m_whole; ///< IRIs made whole, of subject, predicate and object
    std::vector<Message> m_pending; ///< what serd said in the piece being read
    std::vector<Problem> m_problems;
    qint64 m_ordinal = 0;
    int m_depth = 0;
    bool m_isEnough = false;
};

SerdParse::SerdParse(RdfInput &input, RdfSyntax syntax, const RdfVisitor &visitor, RdfLines lines)
    : m_input(input)
    , m_syntax(syntax)
    , m_visitor(visitor)
    , m_lines(lines)
    , m_reader(serd_reader_new(serdSyntax(syntax), this, nullptr, onBase, onPrefix, onTriple, onEnd))
{
    // Lax, serd would read blanks in IRIs, but never come to the end of a file that stops in one.
    serd_reader_set_strict(m_reader, true);
    serd_reader_set_error_sink(m_reader, onError, this);
}

void SerdParse::run()
{
    // Fed byte by byte, serd cannot be ahead of the triple that it reports, and its line is known.
    const size_t page = m_lines == RdfLines::Kept ? 1 : kPage;
    serd_reader_start_source_stream(m_reader, feed, hasNoError, this, nullptr, page);
    SerdStatus status = SERD_SUCCESS;
    while (!isStopped() && status == SERD_SUCCESS) {
        m_depth = 0;
        status = serd_reader_read_chunk(m_reader);
        settle(status);
        if (status > SERD_FAILURE && isLineBased() && m_problems.size() < kMostProblems && !isStopped())
            status = serd_reader_skip_until_byte(m_reader, '\n');
    }
    serd_reader_end_stream(m_reader);
    refuseProblems();
}

void SerdParse::settle(SerdStatus status)
{
    std::vector<Message> pending;
    pending.swap(m_pending);
    if (isStopped() || status <= SERD_FAILURE)
        return;
    if (pending.empty())
        pending.push_back({m_input.line(), QString::fromUtf8(reinterpret_cast<const char *>(serd_strerror(status)))});
    // One mistake makes serd complain at every level that it climbs out of; the first says what it was.
    m_problems.push_back({m_input.where(pending.front().line), pending.front().text});
}

void SerdParse::refuseProblems()
{
    if (m_problems.empty() || m_input.hasFailed())
        return;
    m_input.fail({ErrorCode::BadContent,
                  {m_input.path()},
                  u"%1 is no RDF that can be read"_s.arg(m_input.path()),
                  std::move(m_problems)});
}

size_t SerdParse::feed(void *buffer, size_t size, size_t count, void *stream)
{
    SerdParse &parse = self(stream);
    return parse.isStopped() ? 0 : parse.m_input.read(static_cast<char *>(buffer), size * count);
}

SerdStatus SerdParse::onError(void *handle, const SerdError *error)
{
    SerdParse &parse = self(handle);
    if (parse.m_pending.size() >= kMostProblems)
        return SERD_SUCCESS;
    std::array<char, 512> text{};
    va_list arguments;
    va_copy(arguments, *error->args);
    std::vsnprintf(text.data(), text.size(), error->fmt, arguments);
    va_end(arguments);
    parse.m_pending.push_back({int(error->line), QString::fromUtf8(text.data()).trimmed()});
    return SERD_SUCCESS;
}

SerdStatus SerdParse::onBase(void *handle, const SerdNode *uri)
{
    SerdParse &parse = self(handle);
    std::string whole;
    std::string_view result;
    parse.resolve(*uri, whole, result);
    parse.m_base = result;
    return SERD_SUCCESS;
}

SerdStatus SerdParse::onPrefix(void *handle, const SerdNode *name, const SerdNode *uri)
{
    SerdParse &parse = self(handle);
    if (parse.m_prefixes.size() >= kMostPrefixes) {
        parse.m_input.markInexact();
        parse.m_input.fail(parse.m_input.line(), u"more than %1 prefixes"_s.arg(kMostPrefixes));
        return SERD_ERR_BAD_SYNTAX;
    }
    std::string whole;
    std::string_view result;
    parse.resolve(*uri, whole, result);
    parse.m_prefixes.insert_or_assign(std::string(viewOf(*name)), std::string(result));
    return SERD_SUCCESS;
}

SerdStatus SerdParse::onTriple(void *handle, SerdStatementFlags flags, const SerdNode *, const SerdNode *subject,
                               const SerdNode *predicate, const SerdNode *object, const SerdNode *,
                               const SerdNode *language)
{
    SerdParse &parse = self(handle);
    if (parse.isStopped() || !parse.follow(flags, *predicate, *object))
        return SERD_ERR_BAD_SYNTAX;
    return parse.take(*subject, *predicate, *object, language);
}

SerdStatus SerdParse::onEnd(void *handle, const SerdNode *)
{
    --self(handle).m_depth;
    return SERD_SUCCESS;
}

/// serd calls itself for every bracket that it is in; the flags tell where one opens. A list closes with its `rdf:nil`.
bool SerdParse::follow(SerdStatementFlags flags, const SerdNode &predicate, const SerdNode &object)
{
    if (flags == 0)
        return true;
    for (const SerdStatementFlag opening : {SERD_ANON_S_BEGIN, SERD_ANON_O_BEGIN, SERD_LIST_S_BEGIN, SERD_LIST_O_BEGIN})
        m_depth += (flags & opening) != 0 ? 1 : 0;
    if (m_depth > kDeepestRdf) {
        m_input.markInexact();
        m_input.fail(m_input.line(), u"brackets nested more than %1 deep"_s.arg(kDeepestRdf));
        return false;
    }
    const bool endsList = (flags & SERD_LIST_CONT) != 0 && object.type == SERD_URI
        && viewOf(predicate) == "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"
        && viewOf(object) == "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";
    m_depth -= endsList ? 1 : 0;
    return true;
}

SerdStatus SerdParse::take(const SerdNode &subject, const SerdNode &predicate, const SerdNode &object,
                           const SerdNode *language)
{
    RdfStatement statement;
    const auto fill = [this](const SerdNode &node, std::string &whole, RdfNode &result) {
        result.kind = node.type == SERD_LITERAL ? RdfNode::Kind::Literal
            : node.type == SERD_BLANK           ? RdfNode::Kind::Blank
                                                : RdfNode::Kind::Iri;
        if (result.kind == RdfNode::Kind::Iri)
            return resolve(node, whole, result.text);
        result.text = viewOf(node);
        return true;
    };
    if (!fill(subject, m_whole[0], statement.subject) || !resolve(predicate, m_whole[1], statement.predicate)
        || !fill(object, m_whole[2], statement.object))
        return SERD_ERR_BAD_CURIE;
    if (language)
        statement.object.language = viewOf(*language);
    statement.ordinal = m_ordinal++;
    statement.line = m_lines == RdfLines::Kept ? m_input.line() : 0;
    m_input.tripleSeen();
    m_isEnough = !m_visitor.take(statement);
    return SERD_SUCCESS;
}

bool SerdParse::resolve(const SerdNode &node, std::string &whole, std::string_view &result)
{
    result = viewOf(node);
    if (node.type == SERD_CURIE)
        return expand(result, whole, result);
    // Without a base a relative IRI stays as it is, so that it does not depend on where the file lies.
    if (!m_base.empty() && !hasScheme(result)) {
        resolveAgainstBase(node, whole);
        result = whole;
    }
    return true;
}

bool SerdParse::expand(std::string_view name, std::string &whole, std::string_view &result)
{
    const size_t colon = name.find(':');
    const std::string_view prefix = name.substr(0, colon);
    const auto found = colon == std::string_view::npos ? m_prefixes.end() : m_prefixes.find(prefix);
    if (found == m_prefixes.end()) {
        const QString shown = QString::fromUtf8(prefix.data(), qsizetype(prefix.size()));
        m_input.markInexact();
        m_pending.insert(m_pending.begin(), {m_input.line(), u"the prefix '%1' is not declared"_s.arg(shown)});
        return false;
    }
    whole.assign(found->second).append(name.substr(colon + 1));
    result = whole;
    return true;
}

void SerdParse::resolveAgainstBase(const SerdNode &node, std::string &whole)
{
    SerdURI base = SERD_URI_NULL;
    serd_uri_parse(reinterpret_cast<const uint8_t *>(m_base.c_str()), &base);
    SerdNode resolved = serd_node_new_uri_from_string(node.buf, &base, nullptr);
    whole = viewOf(resolved);
    serd_node_free(&resolved);
}

} // namespace

void readWithSerd(RdfInput &input, RdfSyntax syntax, const RdfVisitor &visitor, RdfLines lines)
{
    SerdParse(input, syntax, visitor, lines).run();
}

} // namespace beraad
