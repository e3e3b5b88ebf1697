// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rdfreaders.h"
#include "importing/xmlwatch.h"

#include <memory>

#include <raptor2/raptor2.h>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr size_t kPiece = 16 * 1024;
constexpr size_t kMostProblems = 100;
/// raptor wants an address to resolve against. What was relative is made relative again, so that it does not depend on
/// where the file lies.
constexpr std::string_view kBase = "x-beraad-source:/";

template <auto Free> struct Freed {
    template <typename T> void operator()(T *thing) const { Free(thing); }
};

std::string_view viewOf(raptor_uri *uri)
{
    size_t length = 0;
    const auto *text = raptor_uri_as_counted_string(uri, &length);
    std::string_view view(reinterpret_cast<const char *>(text), length);
    if (view.starts_with(kBase))
        view.remove_prefix(kBase.size());
    return view;
}

RdfNode nodeOf(const raptor_term &term)
{
    RdfNode node;
    if (term.type == RAPTOR_TERM_TYPE_URI) {
        node.text = viewOf(term.value.uri);
    } else if (term.type == RAPTOR_TERM_TYPE_BLANK) {
        node.kind = RdfNode::Kind::Blank;
        node.text = {reinterpret_cast<const char *>(term.value.blank.string), term.value.blank.string_len};
    } else {
        node.kind = RdfNode::Kind::Literal;
        node.text = {reinterpret_cast<const char *>(term.value.literal.string), term.value.literal.string_len};
        if (term.value.literal.language)
            node.language
                = {reinterpret_cast<const char *>(term.value.literal.language), term.value.literal.language_len};
    }
    return node;
}

/// One reading of one file. raptor keeps its state in a world; ours lives as long as the reading.
class RaptorParse {
public:
    RaptorParse(RdfInput &input, const RdfVisitor &visitor);

    void run();

private:
    static void onMessage(void *handle, raptor_log_message *message);
    static void onTriple(void *handle, raptor_statement *statement);
    static int refuseAddress(void *, raptor_uri *) { return 1; }

    bool isStopped() const { return m_isEnough || m_input.hasFailed(); }
    int line() const { return raptor_locator_line(raptor_parser_get_locator(m_parser.get())); }
    int lineOf(raptor_locator *locator) const;
    void feed();
    void refuseProblems();

    RdfInput &m_input;
    const RdfVisitor &m_visitor;
    XmlWatch m_watch;
    std::unique_ptr<raptor_world, Freed<raptor_free_world>> m_world;
    std::unique_ptr<raptor_parser, Freed<raptor_free_parser>> m_parser;
    std::vector<Problem> m_problems;
    qint64 m_ordinal = 0;
    bool m_isEnough = false;
};

RaptorParse::RaptorParse(RdfInput &input, const RdfVisitor &visitor)
    : m_input(input)
    , m_visitor(visitor)
    , m_world(raptor_new_world())
{
    raptor_world_set_flag(m_world.get(), RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1);
    raptor_world_set_log_handler(m_world.get(), this, onMessage);
    m_parser.reset(raptor_new_parser(m_world.get(), "rdfxml"));
    for (const raptor_option denied : {RAPTOR_OPTION_NO_NET, RAPTOR_OPTION_NO_FILE})
        raptor_parser_set_option(m_parser.get(), denied, nullptr, 1);
    raptor_parser_set_option(m_parser.get(), RAPTOR_OPTION_LOAD_EXTERNAL_ENTITIES, nullptr, 0);
    raptor_parser_set_uri_filter(m_parser.get(), refuseAddress, this);
    raptor_parser_set_statement_handler(m_parser.get(), this, onTriple);
}

void RaptorParse::run()
{
    const auto *text = reinterpret_cast<const unsigned char *>(kBase.data());
    const std::unique_ptr<raptor_uri, Freed<raptor_free_uri>> base(raptor_new_uri(m_world.get(), text));
    raptor_parser_parse_start(m_parser.get(), base.get());
    feed();
    refuseProblems();
}

void RaptorParse::feed()
{
    QByteArray piece(kPiece, Qt::Uninitialized);
    while (!isStopped() && m_problems.empty()) {
        const size_t got = m_input.read(piece.data(), kPiece);
        if (m_input.hasFailed())
            return;
        if (const QString &complaint = m_watch.look({piece.constData(), qsizetype(got)}); !complaint.isEmpty())
            return m_input.fail(m_watch.line(), complaint);
        const auto *bytes = reinterpret_cast<const unsigned char *>(piece.constData());
        const int status = raptor_parser_parse_chunk(m_parser.get(), bytes, got, got < kPiece ? 1 : 0);
        if (status != 0 && m_problems.empty() && !isStopped())
            m_problems.push_back({m_input.where(lineOf(nullptr)), u"not RDF/XML"_s});
        if (got < kPiece)
            return;
    }
}

/// Some messages come without their place; they are about the end of what was read.
int RaptorParse::lineOf(raptor_locator *locator) const
{
    const int told = locator ? raptor_locator_line(locator) : 0;
    return told > 0 ? told : m_watch.line();
}

void RaptorParse::refuseProblems()
{
    if (m_problems.empty() || isStopped())
        return;
    m_input.fail({ErrorCode::BadContent,
                  {m_input.path()},
                  u"%1 is no RDF that can be read"_s.arg(m_input.path()),
                  std::move(m_problems)});
}

void RaptorParse::onMessage(void *handle, raptor_log_message *message)
{
    auto &parse = *static_cast<RaptorParse *>(handle);
    const int line = parse.lineOf(message->locator);
    const QString text = QString::fromUtf8(message->text);
    if (message->level < RAPTOR_LOG_LEVEL_WARN || parse.m_problems.size() >= kMostProblems)
        return;
    if (message->level >= RAPTOR_LOG_LEVEL_ERROR)
        parse.m_problems.push_back({parse.m_input.where(line), text});
    else if (parse.m_visitor.irregular)
        parse.m_visitor.irregular(line, text);
}

void RaptorParse::onTriple(void *handle, raptor_statement *statement)
{
    auto &parse = *static_cast<RaptorParse *>(handle);
    if (parse.isStopped() || !parse.m_problems.empty())
        return;
    parse.m_input.tripleSeen();
    const RdfStatement triple{nodeOf(*statement->subject), viewOf(statement->predicate->value.uri),
                              nodeOf(*statement->object), parse.m_ordinal++, parse.line()};
    parse.m_isEnough = !parse.m_visitor.take(triple);
    if (parse.m_isEnough)
        raptor_parser_parse_abort(parse.m_parser.get());
}

} // namespace

void readWithRaptor(RdfInput &input, const RdfVisitor &visitor)
{
    RaptorParse(input, visitor).run();
}

} // namespace beraad
