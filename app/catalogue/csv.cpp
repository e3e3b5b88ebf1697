// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/csv.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qsizetype kMaxFields = 1000; ///< a record with more is no table but an accident or an attack
constexpr qsizetype kMaxRecord = qsizetype(16) << 20; ///< bytes; likewise
constexpr qsizetype kKept = 65536; ///< bytes that are taken before they are let go: moving the rest costs
constexpr size_t kMaxProblems = 1000;

int lineOfFirstInvalidUtf8(const QByteArray &text)
{
    int line = 1;
    for (qsizetype start = 0; start < text.size(); ++line) {
        const qsizetype end = text.indexOf('\n', start);
        const qsizetype length = (end < 0 ? text.size() : end) - start;
        if (!QByteArrayView(text).sliced(start, length).isValidUtf8())
            break;
        start += length + 1;
    }
    return line;
}

std::unexpected<Error> refuseText(const QString &file, int line, const QString &reason)
{
    return refuse(ErrorCode::BadContent, {file}, u"%1 is not a CSV file in UTF-8"_s.arg(file),
                  {{u"%1:%2"_s.arg(file).arg(line), reason}});
}

} // namespace

Result<CsvReader> CsvReader::open(QByteArray text, QString file)
{
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        return refuseText(file, 1, u"the text is UTF-16; save it as UTF-8"_s);
    if (!text.isValidUtf8())
        return refuseText(file, lineOfFirstInvalidUtf8(text),
                          u"a letter is not UTF-8 (Windows-1252 or Latin-1 perhaps); save it as UTF-8"_s);
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return refuseText(file, static_cast<int>(text.first(nul).count('\n')) + 1,
                          u"a zero byte; this is not a text file"_s);
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    CsvReader reader(std::move(text), {}, std::move(file));
    reader.findSeparator();
    return reader;
}

CsvReader CsvReader::open(CsvPieces pieces, QString file, std::optional<char> separator)
{
    CsvReader reader({}, std::move(pieces), std::move(file));
    reader.m_isChecked = false;
    if (reader.has(2) && reader.m_text.startsWith("\xEF\xBB\xBF"))
        reader.m_at = 3;
    if (separator)
        reader.m_separator = *separator;
    else
        reader.findSeparator();
    return reader;
}

CsvReader::CsvReader(QByteArray text, CsvPieces pieces, QString file)
    : m_text(std::move(text))
    , m_pieces(std::move(pieces))
    , m_file(std::move(file))
{
}

void CsvReader::findSeparator()
{
    static constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> seen{};
    skipEmptyLines();
    bool isQuoted = false;
    bool isFieldStart = true;
    for (qsizetype i = m_at; has(i); ++i) {
        const char c = m_text.at(i);
        if (c == '"' && (isQuoted || isFieldStart))
            isQuoted = !isQuoted;
        if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        const auto found = std::ranges::find(candidates, c);
        isFieldStart = found != candidates.end();
        if (!isQuoted && isFieldStart)
            ++seen.at(static_cast<size_t>(found - candidates.begin()));
    }
    const auto most = std::ranges::max_element(seen); // the first of equals, so a comma where nothing separates
    m_separator = candidates.at(static_cast<size_t>(most - seen.begin()));
}

bool CsvReader::readOn()
{
    if (m_text.size() - m_start > kMaxRecord) {
        stop(u"a record of more than %1 MB"_s.arg(kMaxRecord >> 20));
        return false;
    }
    const auto piece = m_pieces();
    if (!piece || piece->isEmpty()) {
        m_pieces = {};
        if (!piece)
            note(m_line, piece.error());
        return false;
    }
    m_text += *piece;
    return true;
}

/// Nothing more is read: what follows would only be reported over and over.
void CsvReader::stop(const QString &message)
{
    note(m_line, message);
    m_pieces = {};
    m_text.truncate(m_at);
}

bool CsvReader::next(CsvRow &row)
{
    row.fields.clear();
    const bool isThere = nextRecord();
    row.line = m_recordLine;
    for (const Field &field : m_fields)
        row.fields << QString::fromUtf8(QByteArrayView(m_text).sliced(field.start, field.length));
    return isThere;
}

bool CsvReader::nextRecord()
{
    m_fields.clear();
    skipEmptyLines();
    if (m_pieces && m_at > kKept) {
        m_text.remove(0, m_at);
        m_at = 0;
    }
    m_start = m_at;
    m_recordLine = m_line;
    if (isAtEnd())
        return false;
    bool isTooWide = false;
    while (true) {
        takeField();
        if (std::ssize(m_fields) > kMaxFields) {
            m_fields.pop_back();
            isTooWide = true;
        }
        if (isAtEnd() || m_text.at(m_at) != m_separator)
            break;
        ++m_at;
    }
    if (isTooWide) {
        note(m_recordLine, u"more than %1 fields in one record"_s.arg(kMaxFields));
        m_fields.emplace_back(m_at, 0);
    }
    if (!m_isChecked && !isText()) {
        stop(u"a zero byte, or a letter that is not UTF-8 (Windows-1252 or Latin-1 perhaps); save it as UTF-8"_s);
        return false;
    }
    takeLineEnd();
    return true;
}

QByteArrayView CsvReader::field(qsizetype index) const
{
    const Field &field = m_fields.at(static_cast<size_t>(index));
    return QByteArrayView(m_text).sliced(field.start, field.length);
}

bool CsvReader::isText() const
{
    return std::ranges::all_of(m_fields, [this](const Field &each) {
        const QByteArrayView field = QByteArrayView(m_text).sliced(each.start, each.length);
        return !field.contains('\0') && field.isValidUtf8();
    });
}

QString CsvReader::where(int line, const QString &column) const
{
    return column.isEmpty() ? u"%1:%2"_s.arg(m_file).arg(line) : u"%1:%2: %3"_s.arg(m_file).arg(line).arg(column);
}

bool CsvReader::isAtFieldEnd()
{
    return isAtEnd() || m_text.at(m_at) == m_separator || m_text.at(m_at) == '\n' || m_text.at(m_at) == '\r';
}

void CsvReader::skipEmptyLines()
{
    while (!isAtEnd() && (m_text.at(m_at) == '\n' || m_text.at(m_at) == '\r')) {
        takeLineEnd();
        m_start = m_at;
    }
}

void CsvReader::takeLineEnd()
{
    if (isAtEnd())
        return;
    const bool isPair = m_text.at(m_at) == '\r' && has(m_at + 1) && m_text.at(m_at + 1) == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

void CsvReader::takeField()
{
    if (!isAtEnd() && m_text.at(m_at) == '"')
        takeQuoted();
    else
        takePlain();
}

// RFC 4180 has no quotation mark here, but every other reader takes `5" pipe` as it stands, and nothing is in doubt.
void CsvReader::takePlain()
{
    const qsizetype start = m_at;
    while (!isAtFieldEnd()) {
        const char *const text = m_text.constData();
        const qsizetype size = m_text.size();
        while (m_at < size && text[m_at] != m_separator && text[m_at] != '\n' && text[m_at] != '\r')
            ++m_at;
    }
    m_fields.emplace_back(start, m_at - start);
}

/// To the next quotation mark, counting lines, or to the end.
void CsvReader::skipToQuote()
{
    while (!isAtEnd() && m_text.at(m_at) != '"') {
        const char c = m_text.at(m_at);
        const bool isLoneReturn = c == '\r' && (!has(m_at + 1) || m_text.at(m_at + 1) != '\n');
        m_line += c == '\n' || isLoneReturn ? 1 : 0;
        ++m_at;
    }
}

/// Each second mark of two is taken out where it stands, so that the field is one piece of the text.
void CsvReader::takeQuoted()
{
    const int openedOn = m_line;
    const qsizetype start = ++m_at;
    qsizetype end = start;
    while (true) {
        const qsizetype from = m_at;
        skipToQuote();
        const qsizetype length = m_at - from;
        if (end != from && length > 0)
            std::memmove(m_text.data() + end, m_text.constData() + from, static_cast<size_t>(length));
        end += length;
        if (isAtEnd()) {
            note(openedOn, u"a quotation mark that is never closed"_s);
            m_fields.emplace_back(start, end - start);
            return;
        }
        ++m_at;
        if (!has(m_at) || m_text.at(m_at) != '"')
            break;
        m_text.data()[end++] = '"';
        ++m_at;
    }
    m_fields.emplace_back(start, end - start);
    if (!isAtFieldEnd()) {
        note(m_line, u"text after a closing quotation mark"_s);
        takePlain();
        m_fields.pop_back();
    }
}

void CsvReader::note(int line, const QString &message)
{
    if (m_problems.size() < kMaxProblems)
        m_problems.push_back({where(line), message});
}

CsvColumns::CsvColumns(const CsvReader &reader, const CsvRow &header, const QStringList &required,
                       const QStringList &optional, std::vector<Problem> &problems)
{
    for (const QString &field : header.fields) {
        const QString name = field.trimmed();
        if (!required.contains(name) && !optional.contains(name))
            problems.push_back(
                {reader.where(header.line),
                 u"no column is called \"%1\"; expected %2"_s.arg(name, (required + optional).join(u", "_s))});
        else if (m_names.contains(name))
            problems.push_back({reader.where(header.line), u"column %1 stands twice"_s.arg(name)});
        m_names << name;
    }
    for (const QString &name : required)
        if (!m_names.contains(name))
            problems.push_back({reader.where(header.line), u"column %1 is missing"_s.arg(name)});
}

Result<std::vector<CsvRow>> readCsv(const QByteArray &text, const QString &file)
{
    Result<CsvReader> reader = CsvReader::open(text, file);
    if (!reader)
        return std::unexpected(reader.error());
    std::vector<CsvRow> rows;
    CsvRow row;
    while (reader->next(row))
        rows.push_back(row);
    if (!reader->problems().empty())
        return refuse(ErrorCode::BadContent, {file}, u"%1 is not well-formed CSV"_s.arg(file), reader->problems());
    return rows;
}

QString csvField(const QString &text)
{
    const auto mustQuote = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    if (std::ranges::none_of(text, mustQuote))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace beraad
