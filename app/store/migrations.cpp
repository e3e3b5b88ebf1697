// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "base/hash.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr auto kReadVersion = "pragma user_version"_L1;
constexpr auto kRecorded = "select number, name, checksum from migration order by number"_L1;
constexpr auto kRecord = "insert into migration (number, name, checksum) values (:number, :name, :checksum)"_L1;

/// Where the piece that starts at `from` ends: behind the closing quote, the end of the comment, or one character on.
qsizetype endOfPiece(QStringView script, qsizetype from)
{
    const QChar c = script.at(from);
    if (c == u'\'' || c == u'"') {
        const qsizetype closing = script.indexOf(c, from + 1); // a doubled quote just opens the next piece
        return closing < 0 ? script.size() : closing + 1;
    }
    if (script.sliced(from).startsWith(u"--")) {
        const qsizetype end = script.indexOf(u'\n', from);
        return end < 0 ? script.size() : end;
    }
    return from + 1;
}

Migration readMigration(const QString &file)
{
    QFile source(QString(dialect::kMigrationFolder) + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        fail(ErrorCode::StoreFailed, {file}, u"the migration %1 cannot be read"_s.arg(file));
    const QByteArray text = source.readAll();
    return {file.left(4).toInt(), file, sha256(text), statementsOf(QString::fromUtf8(text))};
}

void apply(Database &database, const Migration &migration)
{
    Transaction transaction(database);
    if (schemaVersion(database) >= migration.number)
        return; // another process was first while we waited for the lock
    for (const QString &statement : migration.statements)
        database.execute(statement);
    database.prepare(kRecord)
        .bind(u":number"_s, qint64{migration.number})
        .bind(u":name"_s, migration.name)
        .bind(u":checksum"_s, migration.checksum)
        .run();
    // Pragmas take no bound values; these two numbers are our own constants.
    database.execute(u"pragma user_version = %1"_s.arg(migration.number));
    database.execute(u"pragma application_id = %1"_s.arg(dialect::kApplicationId));
    transaction.commit();
}

void checkRecorded(Database &database, const std::vector<Migration> &migrations, int version)
{
    std::vector<Problem> problems;
    int recorded = 0;
    Statement rows = database.prepare(kRecorded);
    for (rows.run(); rows.next(); ++recorded) {
        const qsizetype index = rows.number(0) - 1;
        if (index != recorded || index >= std::ssize(migrations))
            problems.push_back({rows.text(1), u"is recorded but was never a step of this program"_s});
        else if (rows.text(2) != migrations.at(static_cast<size_t>(index)).checksum)
            problems.push_back({rows.text(1), u"the recorded checksum is not that of the step"_s});
    }
    if (recorded != version)
        problems.push_back(
            {u"migration"_s, u"%1 steps are recorded, the version says %2"_s.arg(recorded).arg(version)});
    if (!problems.empty())
        fail(ErrorCode::WorkspaceDamaged, {database.path()},
             u"%1 was not built by the steps of this program"_s.arg(database.path()), std::move(problems));
}

} // namespace

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype end = endOfPiece(script, at);
        const QStringView piece = QStringView(script).sliced(at, end - at);
        if (piece == u";") {
            statements << current.trimmed();
            current.clear();
        } else if (!piece.startsWith(u"--")) {
            current += piece;
        }
        at = end;
    }
    if (!current.trimmed().isEmpty())
        statements << current.trimmed();
    statements.removeAll(QString());
    return statements;
}

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder{QString(dialect::kMigrationFolder)};
    for (const QString &file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        migrations.push_back(readMigration(file));
    for (size_t i = 0; i < migrations.size(); ++i)
        Q_ASSERT_X(migrations[i].number == static_cast<int>(i) + 1, "migrations",
                   "numbers must follow each other from 1");
    if (migrations.empty())
        fail(ErrorCode::StoreFailed, {}, u"no migrations ship with this program"_s);
    return migrations;
}

void migrate(Database &database, const std::vector<Migration> &migrations)
{
    const int version = schemaVersion(database);
    const int known = static_cast<int>(migrations.size());
    if (version > known)
        refuseNewer(database.path(), version, known);
    if (version > 0)
        checkRecorded(database, migrations, version);
    for (const Migration &migration : migrations)
        if (migration.number > version)
            apply(database, migration);
}

int schemaVersion(Database &database)
{
    return database.answer(kReadVersion).toInt();
}

void refuseNewer(const QString &path, int version, int known)
{
    fail(ErrorCode::WorkspaceNewer, {path, QString::number(version), QString::number(known)},
         u"%1 was written by a newer program (schema %2; this program knows %3)"_s.arg(path).arg(version).arg(known));
}

} // namespace beraad
