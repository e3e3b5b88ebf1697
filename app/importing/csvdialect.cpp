// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/csvdialect.h"

#include "importing/csvsource.h"
#include "importing/sourcefile.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// What the bytes of a file may be, seen piece by piece.
class EncodingClues {
public:
    void see(QByteArrayView piece)
    {
        if (m_beginning.size() < 4)
            m_beginning += piece.first(std::min(piece.size(), 4LL)).toByteArray();
        static_cast<void>(static_cast<QString>(m_utf8(piece)));
        for (const char c : piece) {
            ++m_seen.at(static_cast<unsigned char>(c));
            m_zeros.at(m_at++ % 2) += c == '\0' ? 1 : 0;
        }
    }

    CsvDialect dialect() const
    {
        if (m_beginning.startsWith("\xFF\xFE") || m_beginning.startsWith("\xFE\xFF"))
            return {u"UTF-16"_s, false, ','};
        // Western text in UTF-16 has a zero in nearly every second byte.
        if (m_zeros.at(1) > m_at / 4 && m_zeros.at(0) == 0)
            return {u"UTF-16LE"_s, true, ','};
        if (m_zeros.at(0) > m_at / 4 && m_zeros.at(1) == 0)
            return {u"UTF-16BE"_s, true, ','};
        if (!m_utf8.hasError())
            return {u"UTF-8"_s, false, ','};
        return {fitsWindows() ? u"windows-1252"_s : u"ISO-8859-1"_s, true, ','};
    }

private:
    /// Five bytes are no letter there.
    bool fitsWindows() const
    {
        return std::ranges::none_of(std::array{0x81, 0x8D, 0x8F, 0x90, 0x9D},
                                    [this](int byte) { return m_seen.at(static_cast<size_t>(byte)) > 0; });
    }

    QStringDecoder m_utf8{QStringDecoder::Utf8};
    QByteArray m_beginning;
    std::array<qint64, 256> m_seen{};
    std::array<qint64, 2> m_zeros{}; ///< on even and odd places
    qint64 m_at = 0;
};

} // namespace

Result<CsvDialect> dialectOf(const QString &path)
{
    auto file = SourceFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    EncodingClues clues;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    for (qint64 got = 1; got > 0;) {
        const auto read = file->read(piece.data(), piece.size());
        if (!read)
            return std::unexpected(read.error());
        got = *read;
        clues.see(QByteArrayView(piece).first(got));
    }
    CsvDialect dialect = clues.dialect();
    const auto opened = csvOpening(path, dialect.encoding)();
    if (!opened)
        return std::unexpected(opened.error());
    dialect.separator = opened->reader.separator();
    return dialect;
}

Result<CsvPreview> previewCsv(const QString &path, size_t rows)
{
    const auto dialect = dialectOf(path);
    if (!dialect)
        return std::unexpected(dialect.error());
    auto opened = csvOpening(path, dialect->encoding, dialect->separator)();
    if (!opened)
        return std::unexpected(opened.error());
    CsvPreview preview{*dialect, {}, {}};
    CsvRow row;
    if (opened->reader.next(row))
        preview.columns = row.fields;
    while (preview.rows.size() < rows && opened->reader.next(row))
        preview.rows.push_back(row.fields);
    if (!opened->reader.problems().empty())
        return refuse(ErrorCode::BadContent, {path}, u"%1 is not well-formed CSV"_s.arg(path),
                      opened->reader.problems());
    return preview;
}

} // namespace beraad
