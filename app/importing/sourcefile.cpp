// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sourcefile.h"

#include <KCompressionDevice>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qint64 kBeginning = 64 * 1024;
/// Text of catalogues packs 10 to 50 times; deflate could do 1,000. Small files may pack as they like.
constexpr qint64 kMostTimesPacked = 250;
constexpr qint64 kAlwaysAllowed = 64 * 1024 * 1024;

bool isGzip(QFile &file)
{
    return file.peek(2) == QByteArrayView("\x1f\x8b");
}

} // namespace

SourceFile::SourceFile(QString path, std::unique_ptr<QFile> file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{
}

SourceFile::SourceFile(SourceFile &&) noexcept = default;
SourceFile &SourceFile::operator=(SourceFile &&) noexcept = default;
SourceFile::~SourceFile() = default;

Result<SourceFile> SourceFile::open(const QString &path)
{
    SourceFile source(path, std::make_unique<QFile>(path));
    if (!source.m_file->open(QIODevice::ReadOnly))
        return source.unreadable(source.m_file->errorString());
    if (!isGzip(*source.m_file))
        return source;
    source.m_unpacked = std::make_unique<KCompressionDevice>(source.m_file.get(), false, KCompressionDevice::GZip);
    if (!source.m_unpacked->open(QIODevice::ReadOnly))
        return source.unreadable(source.m_unpacked->errorString());
    return source;
}

Result<qint64> SourceFile::read(char *data, qint64 most)
{
    QIODevice &device = m_unpacked ? static_cast<QIODevice &>(*m_unpacked) : *m_file;
    qint64 filled = 0;
    while (filled < most) {
        const qint64 got = device.read(data + filled, most - filled);
        if (got < 0)
            return unreadable(m_unpacked ? u"the gzip data are damaged"_s : m_file->errorString());
        if (m_unpacked)
            if (const Result<void> sound = checkUnpacked(got); !sound)
                return std::unexpected(sound.error());
        if (got == 0)
            break;
        filled += got;
    }
    return filled;
}

Result<void> SourceFile::checkUnpacked(qint64 got)
{
    m_given += got;
    if (m_given > kAlwaysAllowed && m_given > kMostTimesPacked * m_file->pos())
        return unreadable(u"the gzip data unpack to more than %1 times their size"_s.arg(kMostTimesPacked));
    // The device gives no error where the file just stops; only it never comes to the end of the gzip data then.
    if (got == 0 && !m_unpacked->atEnd())
        return unreadable(u"the gzip data are cut short"_s);
    return {};
}

std::unexpected<Error> SourceFile::unreadable(const QString &why) const
{
    return refuse(ErrorCode::FileUnreadable, {m_path}, u"%1: %2"_s.arg(m_path, why));
}

Result<QByteArray> beginningOf(const QString &path)
{
    Result<SourceFile> source = SourceFile::open(path);
    if (!source)
        return std::unexpected(source.error());
    QByteArray beginning(kBeginning, Qt::Uninitialized);
    return source->read(beginning.data(), kBeginning).transform([&beginning](qint64 got) {
        beginning.truncate(got);
        return beginning;
    });
}

} // namespace beraad
