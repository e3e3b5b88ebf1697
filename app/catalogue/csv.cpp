// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/csv.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qsizetype kMaxFields = 1000; ///< a record with more is no table but an accident or an attack
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
    return CsvReader(std::move(text), std::move(file));
}

CsvReader::CsvReader(QByteArray text, QString file)
    : m_text(std::move(text))
    , m_file(std::move(file))
{
    findSeparator();
}

void CsvReader::findSeparator()
{
    static constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> seen{};
    skipEmptyLines();
    bool isQuoted = false;
    bool isFieldStart = true;
    for (qsizetype i = m_at; i < m_text.size(); ++i) {
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

bool CsvReader::next(CsvRow &row)
{
    skipEmptyLines();
    row.fields.clear();
    row.line = m_line;
    if (isAtEnd())
        return false;
    while (true) {
        QString field = takeField();
        if (row.fields.size() < kMaxFields)
            row.fields << std::move(field);
        else if (row.fields.size() == kMaxFields) {
            note(row.line, u"more than %1 fields in one record"_s.arg(kMaxFields));
            row.fields << QString();
        }
        if (isAtEnd() || m_text.at(m_at) != m_separator)
            break;
        ++m_at;
    }
    takeLineEnd();
    return true;
}

QString CsvReader::where(int line, const QString &column) const
{
    return column.isEmpty() ? u"%1:%2"_s.arg(m_file).arg(line) : u"%1:%2: %3"_s.arg(m_file).arg(line).arg(column);
}

bool CsvReader::isAtFieldEnd() const
{
    return isAtEnd() || m_text.at(m_at) == m_separator || m_text.at(m_at) == '\n' || m_text.at(m_at) == '\r';
}

void CsvReader::skipEmptyLines()
{
    while (!isAtEnd() && (m_text.at(m_at) == '\n' || m_text.at(m_at) == '\r'))
        takeLineEnd();
}

void CsvReader::takeLineEnd()
{
    if (isAtEnd())
        return;
    const bool isPair = m_text.at(m_at) == '\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

QString CsvReader::takeField()
{
    return !isAtEnd() && m_text.at(m_at) == '"' ? takeQuoted() : takePlain();
}

// RFC 4180 has no quotation mark here, but every other reader takes `5" pipe` as it stands, and nothing is in doubt.
QString CsvReader::takePlain()
{
    const qsizetype start = m_at;
    while (!isAtFieldEnd())
        ++m_at;
    return QString::fromUtf8(QByteArrayView(m_text).sliced(start, m_at - start));
}

QString CsvReader::takeQuoted()
{
    const int openedOn = m_line;
    QByteArray field;
    qsizetype start = ++m_at;
    while (true) {
        while (!isAtEnd() && m_text.at(m_at) != '"') {
            const char c = m_text.at(m_at);
            const bool isLoneReturn = c == '\r' && (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != '\n');
            m_line += c == '\n' || isLoneReturn ? 1 : 0;
            ++m_at;
        }
        field.append(QByteArrayView(m_text).sliced(start, m_at - start));
        if (isAtEnd()) {
            note(openedOn, u"a quotation mark that is never closed"_s);
            return QString::fromUtf8(field);
        }
        if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != '"')
            break;
        start = m_at + 1; // the second of two marks stands for one
        m_at += 2;
    }
    ++m_at;
    if (!isAtFieldEnd()) {
        note(m_line, u"text after a closing quotation mark"_s);
        takePlain();
    }
    return QString::fromUtf8(field);
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
