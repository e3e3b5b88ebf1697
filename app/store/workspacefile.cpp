// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacefile.h"

#include "store/catalogueimport.h"
#include "store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

// The first page of a database, see sqlite.org/fileformat.html, section 1.3.
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kPageSizeOffset = 16;
constexpr qsizetype kPageCountOffset = 28;
constexpr qsizetype kUserVersionOffset = 60;
constexpr qsizetype kApplicationIdOffset = 68;

[[noreturn]] void refuseDamaged(const QString &path, const QString &what)
{
    fail(ErrorCode::WorkspaceDamaged, {path, what}, u"%1: %2"_s.arg(path, what));
}

void checkVersion(const QString &path, quint32 application, int version)
{
    if (application != dialect::kApplicationId)
        refuseDamaged(path, u"this database was not made by Beraad"_s);
    const int known = static_cast<int>(shippedMigrations().size());
    if (version > known)
        refuseNewer(path, version, known);
    if (version < 1)
        refuseDamaged(path, u"its schema has no version"_s);
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

/// Without a log the first page says how long the file is; SQLite itself would read a last page that was cut short.
void checkLength(const QString &path, const QByteArray &header, qint64 size)
{
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + kPageSizeOffset);
    const qint64 bytes
        = (pageSize == 1 ? 65536 : pageSize) * qFromBigEndian<quint32>(header.constData() + kPageCountOffset);
    if (!hasLog(path) && size < bytes)
        refuseDamaged(path, u"it was cut short: %1 bytes of %2 are there"_s.arg(size).arg(bytes));
}

void checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(ErrorCode::FileUnreadable, {path, file.errorString()},
             u"cannot read %1: %2"_s.arg(path, file.errorString()));
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        refuseDamaged(path, u"this is not a workspace"_s);
    checkVersion(path, qFromBigEndian<quint32>(header.constData() + kApplicationIdOffset),
                 static_cast<int>(qFromBigEndian<quint32>(header.constData() + kUserVersionOffset)));
    checkLength(path, header, file.size());
}

/// After a crash the newest header may stand in the write-ahead log only.
void checkThroughLog(const QString &path, int busyTimeoutMs)
{
    if (!hasLog(path))
        return;
    Database database(path, dialect::Access::ReadOnly, busyTimeoutMs);
    checkVersion(path, database.answer("pragma application_id"_L1).toUInt(), schemaVersion(database));
}

void checkWritable(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!file.isWritable())
        fail(ErrorCode::FileUnwritable, {path}, u"%1 may not be written to"_s.arg(path));
    if (!folder.isWritable()) // the log stands beside the file
        fail(ErrorCode::FileUnwritable, {folder.filePath()},
             u"the folder %1 may not be written to"_s.arg(folder.filePath()));
}

void removeWithLogs(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

void buildAndMove(const QString &building, const QString &path, int busyTimeoutMs)
{
    {
        Database database(building, dialect::Access::Create, busyTimeoutMs);
        migrate(database, shippedMigrations());
    }
    if (QFile::rename(building, path)) // refuses to overwrite
        return;
    if (QFileInfo::exists(path))
        fail(ErrorCode::WorkspaceExists, {path}, u"%1 exists already"_s.arg(path));
    fail(ErrorCode::FileUnwritable, {path}, u"%1 cannot be created"_s.arg(path));
}

} // namespace

void createWorkspaceFile(const QString &path, int busyTimeoutMs)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        fail(ErrorCode::WorkspaceExists, {path}, u"%1 exists already"_s.arg(path));
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        fail(ErrorCode::FileUnwritable, {path}, u"the folder %1 does not exist"_s.arg(folder));
    const QString building = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    try {
        buildAndMove(building, path, busyTimeoutMs);
    } catch (const StoreFault &) {
        removeWithLogs(building);
        throw;
    }
}

void prepareWorkspaceFile(const QString &path, int busyTimeoutMs)
{
    const QFileInfo file(path);
    if (!file.exists())
        fail(ErrorCode::WorkspaceMissing, {path}, u"%1 does not exist"_s.arg(path));
    if (!file.isFile())
        refuseDamaged(path, u"this is not a file"_s);
    checkHeader(path);
    checkThroughLog(path, busyTimeoutMs);
    checkWritable(path);
    Database database(path, dialect::Access::ReadWrite, busyTimeoutMs);
    if (database.answer("pragma journal_mode"_L1).toString() != u"wal")
        fail(ErrorCode::StoreFailed, {path}, u"%1: this file system does not carry a write-ahead log"_s.arg(path));
    migrate(database, shippedMigrations());
    catalogue::renewIndexIfOld(database);
}

} // namespace beraad
