// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QLatin1StringView>
#include <QSqlError>

/// All that is SQLite's own. Another engine gets its own version of this file, of the migrations folder and of the
/// full-text expressions in cataloguesearch; every other query is plain SQL that PostgreSQL reads too.
namespace beraad::dialect {

using namespace Qt::StringLiterals;

/// A list bound as JSON text, to be used after `in`: `in (BERAAD_SQL_LIST(:procedures))`.
#define BERAAD_SQL_LIST(bind) "select value from json_each(" bind ")"

enum class Access { ReadOnly, ReadWrite, Create };

constexpr auto kDriver = "QSQLITE"_L1;
constexpr auto kMigrationFolder = ":/migrations/sqlite"_L1;
constexpr quint32 kApplicationId = 0x42455241; ///< "BERA", at offset 68 of the file
constexpr auto kBeginRead = "begin deferred"_L1;
constexpr auto kBeginWrite = "begin immediate"_L1;

/// For QSqlDatabase::setConnectOptions.
QString connectOptions(Access access, int busyTimeoutMs);
/// Statements for a fresh connection. FULL: a commit that was answered survives a power cut.
QStringList settingsOf(Access access);
/// SQLite's result code as ours.
ErrorCode codeOf(const QSqlError &error);
/// One sentence on what the engine said, without the driver's decoration.
QString sentenceOf(const QSqlError &error);

} // namespace beraad::dialect
