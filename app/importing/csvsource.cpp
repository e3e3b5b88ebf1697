// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/csvsource.h"

#include "importing/sourcefile.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qint64 kPiece = 256 * 1024;

bool isUtf16(QByteArrayView text)
{
    return text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF");
}

/// The pieces of one file as UTF-8.
class FilePieces {
public:
    FilePieces(std::shared_ptr<SourceFile> file, const QString &encoding)
        : m_file(std::move(file))
    {
        if (!encoding.isEmpty() && encoding != u"UTF-8"_s)
            m_decoder.emplace(encoding);
    }

    std::expected<QByteArray, QString> operator()()
    {
        QByteArray piece(kPiece, Qt::Uninitialized);
        const Result<qint64> got = m_file->read(piece.data(), kPiece);
        if (!got)
            return std::unexpected(got.error().detail);
        piece.truncate(*got);
        return m_decoder ? decoded(piece) : plain(std::move(piece));
    }

private:
    std::expected<QByteArray, QString> plain(QByteArray piece)
    {
        if (std::exchange(m_isFirst, false) && isUtf16(piece))
            return std::unexpected(u"the text is UTF-16; save it as UTF-8"_s);
        return piece;
    }

    std::expected<QByteArray, QString> decoded(const QByteArray &piece)
    {
        const QString text = m_decoder->decode(piece);
        if (m_decoder->hasError())
            return std::unexpected(u"a letter that is not %1"_s.arg(QString::fromLatin1(m_decoder->name())));
        return text.toUtf8();
    }

    std::shared_ptr<SourceFile> m_file; ///< the progress asks it too
    std::optional<QStringDecoder> m_decoder;
    bool m_isFirst = true;
};

} // namespace

CsvOpening csvOpening(const QString &path, const QString &encoding, std::optional<char> separator)
{
    return [=]() -> Result<OpenCsv> {
        Result<SourceFile> opened = SourceFile::open(path);
        if (!opened)
            return std::unexpected(opened.error());
        const auto file = std::make_shared<SourceFile>(std::move(*opened));
        // The pieces are copied with the function that holds them, so what they remember is shared.
        const auto pieces = std::make_shared<FilePieces>(file, encoding);
        return OpenCsv{CsvReader::open([pieces] { return (*pieces)(); }, path, separator),
                       [file] { return std::pair(file->done(), file->total()); }};
    };
}

} // namespace beraad
