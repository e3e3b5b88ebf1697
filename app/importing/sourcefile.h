// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFile>

#include <memory>

class KCompressionDevice;

namespace beraad {

/// A file read piece by piece from its beginning to its end, unpacked on the way when it is gzip (told by its first
/// bytes, not by its name). A truncated or damaged gzip is an error, and so is one that swells out of all proportion.
class SourceFile {
public:
    static Result<SourceFile> open(const QString &path);
    SourceFile(SourceFile &&) noexcept;
    SourceFile &operator=(SourceFile &&) noexcept;
    ~SourceFile();

    const QString &path() const { return m_path; }
    /// At most `most` bytes into `data`; fewer only at the end, and then 0.
    Result<qint64> read(char *data, qint64 most);
    /// Bytes of the file itself, packed or not, for progress.
    qint64 done() const { return m_file->pos(); }
    qint64 total() const { return m_file->size(); }

private:
    SourceFile(QString path, std::unique_ptr<QFile> file);

    std::unexpected<Error> unreadable(const QString &why) const;
    Result<void> checkUnpacked(qint64 got);

    QString m_path;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<KCompressionDevice> m_unpacked; ///< nothing: the file is not packed
    qint64 m_given = 0;
};

/// The first 64 KB of what the file holds, unpacked, to see which format it has.
Result<QByteArray> beginningOf(const QString &path);

} // namespace beraad
