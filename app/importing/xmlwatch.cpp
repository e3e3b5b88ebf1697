// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/xmlwatch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Real ones declare a few namespaces. Whatever entities hold, this much of them cannot nest or swell without bound.
constexpr qsizetype kLongestDoctype = 32 * 1024;
constexpr size_t kRecent = 9; // <![CDATA[

} // namespace

const QString &XmlWatch::look(QByteArrayView piece)
{
    if (!m_isStarted)
        checkEncoding(piece);
    m_isStarted = true;
    for (const char c : piece) {
        if (!m_complaint.isEmpty())
            break;
        step(c);
        m_line += c == '\n' ? 1 : 0;
    }
    return m_complaint;
}

/// In these every byte of markup is the ASCII character that it seems to be.
void XmlWatch::checkEncoding(QByteArrayView beginning)
{
    const QString start = QString::fromLatin1(beginning.first(std::min(qsizetype(300), beginning.size())));
    static const QRegularExpression kDeclared(
        u"^(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)"_s);
    static const QRegularExpression kRead(u"^(utf-8|us-ascii|iso-8859-\\d+|windows-125\\d)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kMarkup(u"^(?:\u00ef\u00bb\u00bf)?\\s*<[^\\x00]"_s);
    const auto declared = kDeclared.match(start);
    if (declared.hasMatch() && !kRead.match(declared.captured(1)).hasMatch())
        m_complaint = u"the encoding %1 is not read"_s.arg(declared.captured(1));
    else if (!kMarkup.match(start).hasMatch())
        m_complaint = u"no XML in UTF-8 or another encoding that is read"_s;
}

void XmlWatch::step(char c)
{
    switch (m_place) {
    case Place::Content:
        if (c == '<')
            m_place = Place::TagStart;
        return;
    case Place::TagStart:
        leaveTagStart(c);
        return;
    case Place::Markup:
        m_recent += c;
        openMarkup();
        return;
    case Place::StartTag:
        inStartTag(c);
        return;
    case Place::EndTag:
        if (c == '>') {
            --m_depth;
            m_place = Place::Content;
        }
        return;
    case Place::Comment:
        m_recent += c;
        skipTo("-->");
        return;
    case Place::Cdata:
        m_recent += c;
        skipTo("]]>");
        return;
    case Place::Instruction:
        m_recent += c;
        skipTo("?>");
        return;
    case Place::Doctype:
        inDoctype(c);
        return;
    }
}

void XmlWatch::leaveTagStart(char c)
{
    m_recent.clear();
    if (c == '!')
        m_place = Place::Markup;
    else if (c == '?')
        m_place = Place::Instruction;
    else if (c == '/')
        m_place = Place::EndTag;
    else {
        m_place = Place::StartTag;
        m_quote = 0;
        m_recent = c;
    }
}

void XmlWatch::openMarkup()
{
    const bool isComment = m_recent == "--";
    if (isComment || m_recent == "[CDATA[" || m_recent == "DOCTYPE") {
        m_place = isComment ? Place::Comment : m_recent == "DOCTYPE" ? Place::Doctype : Place::Cdata;
        m_recent.clear();
        m_quote = 0;
    } else if (m_recent.size() > kRecent) {
        m_complaint = u"markup that is no XML"_s;
    }
}

void XmlWatch::inStartTag(char c)
{
    if (m_quote != 0) {
        m_quote = c == m_quote ? char(0) : m_quote;
    } else if (c == '"' || c == '\'') {
        m_quote = c;
    } else if (c == '>') {
        m_place = Place::Content;
        if (m_recent != "/")
            descend();
    }
    m_recent = c;
}

void XmlWatch::descend()
{
    if (++m_depth > kDeepestRdf)
        m_complaint = u"elements nested more than %1 deep"_s.arg(kDeepestRdf);
}

/// Ends at the `>` that stands in no bracket, quote or comment. What is misread here only makes it seem longer.
void XmlWatch::inDoctype(char c)
{
    if (++m_doctypeLength > kLongestDoctype) {
        m_complaint = u"more than %1 KB of entity declarations"_s.arg(kLongestDoctype / 1024);
        return;
    }
    m_recent += c;
    if (m_isInDoctypeComment) {
        m_isInDoctypeComment = !m_recent.ends_with("-->");
    } else if (m_quote != 0) {
        m_quote = c == m_quote ? char(0) : m_quote;
    } else if (m_recent.ends_with("<!--")) {
        m_isInDoctypeComment = true;
        m_recent.clear();
    } else if (c == '"' || c == '\'') {
        m_quote = c;
    } else if (c == '[' || c == ']') {
        m_brackets += c == '[' ? 1 : -1;
    } else if (c == '>' && m_brackets <= 0) {
        m_place = Place::Content;
    }
    if (m_recent.size() > kRecent)
        m_recent.erase(0, m_recent.size() - kRecent);
}

void XmlWatch::skipTo(std::string_view end)
{
    if (m_recent.ends_with(end))
        m_place = Place::Content;
    else if (m_recent.size() > kRecent)
        m_recent.erase(0, m_recent.size() - end.size());
}

} // namespace beraad
