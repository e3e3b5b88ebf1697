// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rdfinput.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qsizetype kChunk = 64 * 1024;

/// Bytes that a UTF-8 character has which begins so; 0: no character begins so.
qsizetype charactersLength(uchar first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

bool isWide(QByteArrayView start)
{
    return start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff")
        || (start.size() >= 2 && (start.front() == '\0' || start.at(1) == '\0'));
}

} // namespace

RdfInput::RdfInput(SourceFile source, RdfEncoding encoding, const RdfVisitor &visitor)
    : m_source(std::move(source))
    , m_encoding(encoding)
    , m_visitor(visitor)
    , m_chunk(kChunk, Qt::Uninitialized)
{
}

size_t RdfInput::read(char *data, size_t most)
{
    size_t given = 0;
    while (given < most && !hasFailed()) {
        if (m_at == m_complete && !refill())
            break;
        const qsizetype count = std::min(qsizetype(most - given), m_complete - m_at);
        const char *from = m_chunk.constData() + m_at;
        std::memcpy(data + given, from, size_t(count));
        // The line end itself still belongs to the line that it ends.
        m_line += int(m_lastWasLineEnd) + int(std::count(from, from + count - 1, '\n'));
        m_lastWasLineEnd = from[count - 1] == '\n';
        m_at += count;
        given += size_t(count);
    }
    return hasFailed() ? 0 : given;
}

bool RdfInput::refill()
{
    const qsizetype kept = m_filled - m_complete;
    std::memmove(m_chunk.data(), m_chunk.constData() + m_complete, size_t(kept));
    m_at = 0;
    m_complete = 0;
    m_filled = kept;
    if (m_visitor.goOn && !m_visitor.goOn(m_source.done(), m_source.total())) {
        fail({ErrorCode::Cancelled, {path()}, u"the import of %1 was cancelled"_s.arg(path()), {}});
        return false;
    }
    const Result<qint64> got = m_source.read(m_chunk.data() + kept, m_chunk.size() - kept);
    if (!got) {
        fail(got.error());
        return false;
    }
    m_filled += *got;
    m_complete = *got == 0 ? m_filled : completeLength();
    m_sinceTriple += *got;
    if (m_sinceTriple > kLongestRdf + kChunk) {
        markInexact();
        fail(m_tripleLine, u"no triple ends in the %1 MB that follow"_s.arg(kLongestRdf / 1024 / 1024));
    }
    return !hasFailed() && m_complete > 0 && check(kept);
}

/// A character that is cut by the end of the chunk waits for the next one.
qsizetype RdfInput::completeLength() const
{
    if (m_encoding == RdfEncoding::ToldByXml)
        return m_filled;
    const qsizetype last = std::max(qsizetype(0), m_filled - 3);
    for (qsizetype at = m_filled - 1; at >= last; --at)
        if (const auto byte = uchar(m_chunk.at(at)); (byte & 0xc0) != 0x80)
            return at + charactersLength(byte) > m_filled ? at : m_filled;
    return m_filled;
}

bool RdfInput::check(qsizetype from)
{
    if (m_encoding == RdfEncoding::ToldByXml)
        return true;
    const QByteArrayView text(m_chunk.constData(), m_complete);
    const bool isFirst = m_line == 1 && m_source.done() <= kChunk;
    if (from == 0 && isFirst && isWide(text)) {
        fail(1, u"UTF-16 is not read, only UTF-8"_s);
        return false;
    }
    if (text.isValidUtf8() && text.indexOf('\0') < 0)
        return true;
    int line = m_line + int(m_lastWasLineEnd);
    for (qsizetype at = 0; at < text.size(); ++line) {
        const qsizetype end = text.indexOf('\n', at);
        const QByteArrayView one = text.sliced(at, (end < 0 ? text.size() : end) - at);
        if (!one.isValidUtf8() || one.indexOf('\0') >= 0)
            break;
        at += one.size() + 1;
    }
    fail(line, text.isValidUtf8() ? u"a zero byte"_s : u"not UTF-8"_s);
    return false;
}

void RdfInput::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void RdfInput::fail(int line, const QString &message)
{
    fail({ErrorCode::BadContent, {path()}, u"%1 is no RDF that can be read"_s.arg(path()), {{where(line), message}}});
}

} // namespace beraad
