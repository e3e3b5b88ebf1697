// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

#include <QStringList>

namespace beraad::dialect {

namespace {

// Primary result codes, see sqlite.org/rescode.html; the extended ones carry them in the low byte.
enum Code {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

int primaryCodeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

QString connectOptions(Access access, int busyTimeoutMs)
{
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    return access == Access::ReadOnly ? timeout + u";QSQLITE_OPEN_READONLY"_s : timeout;
}

QStringList settingsOf(Access access)
{
    QStringList statements{u"pragma foreign_keys = on"_s, u"pragma trusted_schema = off"_s,
                           u"pragma cache_size = -32000"_s};
    switch (access) {
    case Access::ReadOnly:
        break;
    case Access::ReadWrite:
        statements << u"pragma journal_mode = wal"_s << u"pragma synchronous = full"_s
                   << u"pragma journal_size_limit = 16777216"_s;
        break;
    case Access::Create: // the rollback journal until the file is whole, so that its header is never only in the log
        statements << u"pragma journal_mode = delete"_s << u"pragma synchronous = full"_s;
        break;
    }
    return statements;
}

ErrorCode codeOf(const QSqlError &error)
{
    switch (primaryCodeOf(error)) {
    case Busy:
    case Locked:
        return ErrorCode::WorkspaceBusy;
    case Permission:
    case ReadOnlyFile:
    case CannotOpen:
        return ErrorCode::FileUnwritable;
    case Corrupt:
    case NotADatabase:
        return ErrorCode::WorkspaceDamaged;
    default:
        return ErrorCode::StoreFailed;
    }
}

QString sentenceOf(const QSqlError &error)
{
    switch (primaryCodeOf(error)) {
    case Busy:
    case Locked:
        return u"another program is writing to it"_s;
    case Full:
        return u"there is no room left on the disk"_s;
    case InputOutput:
        return u"the disk answered with an error (%1)"_s.arg(error.nativeErrorCode());
    case ReadOnlyFile:
    case Permission:
        return u"it may not be written to"_s;
    default:
        return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    }
}

} // namespace beraad::dialect
