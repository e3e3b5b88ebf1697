// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "store/migrations.h"
#include "tests/store/rawfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestWorkspaceFile : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newWorkspaceOpensAgainEmpty();
    void creatingNeverOverwrites();
    void creatingLeavesNothingBehindWhenItFails();
    void missingFileIsRefused();
    void folderIsRefused();
    void foreignBytesAreRefused_data();
    void foreignBytesAreRefused();
    void newerSchemaIsRefusedAndUntouched();
    void newerSchemaThatStandsInTheLogOnlyIsRefused();
    void foreignDatabaseIsRefusedAndUntouched();
    void truncatedFileIsRefusedAndUntouched();
    void olderSchemaIsTakenForward();
    void changedMigrationIsDamage();
    void unwritableFolderIsRefused();
    void scriptIsCutAtItsOwnSemicolons();
    void fileIsDurableAndChecked();
    void everyThreadMayRead();

private:
    QString path(const QString &name = u"w.beraad"_s) const { return m_folder->filePath(name); }
    void create() const { QVERIFY(Workspace::create(path())); }
    void refusedUntouched(ErrorCode code) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceFile::refusedUntouched(ErrorCode code) const
{
    const QByteArray before = rawfile::bytesOf(path());
    const auto opened = Workspace::open(path());
    QVERIFY(!opened);
    QVERIFY2(opened.error().code == code, qPrintable(opened.error().detail));
    QVERIFY(opened.error().detail.contains(path()));
    QCOMPARE(rawfile::bytesOf(path()), before);
}

void TestWorkspaceFile::newWorkspaceOpensAgainEmpty()
{
    create();
    const auto opened = Workspace::open(path());
    QVERIFY(opened);
    const auto info = (*opened)->info();
    QVERIFY(info);
    QCOMPARE(info->schemaVersion, int(shippedMigrations().size()));
    QCOMPARE(info->events, 0);
    const auto report = (*opened)->verify();
    QVERIFY(report);
    QVERIFY2(report->isClean(), report->isClean() ? "" : qPrintable(report->problems.front().message));
}

void TestWorkspaceFile::creatingNeverOverwrites()
{
    rawfile::overwrite(path(), "precious");
    const auto created = Workspace::create(path());
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::WorkspaceExists);
    QCOMPARE(rawfile::bytesOf(path()), "precious");
}

void TestWorkspaceFile::creatingLeavesNothingBehindWhenItFails()
{
    const auto created = Workspace::create(path(u"no/such/folder/w.beraad"_s));
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::FileUnwritable);
    create();
    QVERIFY(!Workspace::create(path()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"w.beraad"_s});
}

void TestWorkspaceFile::missingFileIsRefused()
{
    const auto opened = Workspace::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WorkspaceMissing);
    QVERIFY(!QFile::exists(path()));
}

void TestWorkspaceFile::folderIsRefused()
{
    QVERIFY(QDir().mkpath(path()));
    const auto opened = Workspace::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WorkspaceDamaged);
}

void TestWorkspaceFile::foreignBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("SQLite format 3");
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("header without a database") << (QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0'));
}

void TestWorkspaceFile::foreignBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    rawfile::overwrite(path(), bytes);
    refusedUntouched(ErrorCode::WorkspaceDamaged);
}

void TestWorkspaceFile::newerSchemaIsRefusedAndUntouched()
{
    create();
    rawfile::run(path(), u"pragma user_version = 999"_s);
    refusedUntouched(ErrorCode::WorkspaceNewer);
    const auto opened = Workspace::open(path());
    QCOMPARE(opened.error().args.value(1), u"999"_s);
}

void TestWorkspaceFile::newerSchemaThatStandsInTheLogOnlyIsRefused()
{
    create();
    const QString live = path(u"live.beraad"_s);
    QVERIFY(QFile::copy(path(), live));
    {
        QSqlDatabase writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crashed"_s);
        writer.setDatabaseName(live);
        QVERIFY(writer.open());
        QSqlQuery query(writer);
        QVERIFY(query.exec(u"pragma user_version = 999"_s));
        query.finish();
        // What a crash leaves behind: the file as it was, and a log that holds the newer version.
        QFile::remove(path());
        QVERIFY(QFile::copy(live, path()));
        QVERIFY(QFile::copy(live + u"-wal"_s, path() + u"-wal"_s));
    }
    QSqlDatabase::removeDatabase(u"crashed"_s);
    QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);
    refusedUntouched(ErrorCode::WorkspaceNewer);
}

void TestWorkspaceFile::foreignDatabaseIsRefusedAndUntouched()
{
    rawfile::run(path(), u"create table t (a)"_s);
    refusedUntouched(ErrorCode::WorkspaceDamaged);
    rawfile::run(path(), u"pragma application_id = 12345"_s);
    refusedUntouched(ErrorCode::WorkspaceDamaged);
}

void TestWorkspaceFile::truncatedFileIsRefusedAndUntouched()
{
    create();
    const QByteArray whole = rawfile::bytesOf(path());
    for (const qsizetype size : {whole.size() - 1, whole.size() / 2, qsizetype{4096}, qsizetype{120}}) {
        rawfile::overwrite(path(), whole.first(size));
        refusedUntouched(ErrorCode::WorkspaceDamaged);
    }
}

void TestWorkspaceFile::olderSchemaIsTakenForward()
{
    {
        Database database(path(), dialect::Access::Create, 1000);
        const std::vector<Migration> all = shippedMigrations();
        migrate(database, {all.front()});
        QCOMPARE(schemaVersion(database), 1);
        database.execute(u"insert into setting (key, value) values ('language', 'fr')"_s);
    }
    const auto opened = Workspace::open(path());
    QVERIFY2(opened, opened ? "" : qPrintable(toPlainText(opened.error())));
    QCOMPARE((*opened)->info()->schemaVersion, int(shippedMigrations().size()));
    QCOMPARE(*(*opened)->setting(u"language"_s, {}), u"fr"_s);
    QVERIFY((*opened)->verify()->isClean());
}

void TestWorkspaceFile::changedMigrationIsDamage()
{
    create();
    rawfile::run(path(), u"update migration set checksum = 'other' where number = 2"_s);
    const auto opened = Workspace::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WorkspaceDamaged);
    QCOMPARE(opened.error().problems.size(), 1);
    QCOMPARE(opened.error().problems.front().where, u"0002-dossiers.sql"_s);
}

void TestWorkspaceFile::unwritableFolderIsRefused()
{
    create();
    const QFile::Permissions all = QFile::permissions(m_folder->path());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const bool stillWritable = QFileInfo(m_folder->path()).isWritable();
    const auto opened = Workspace::open(path());
    const auto created = Workspace::create(path(u"second.beraad"_s));
    QFile::setPermissions(m_folder->path(), all);
    if (stillWritable)
        QSKIP("this user may write everywhere, so no folder can refuse");
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileUnwritable);
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::FileUnwritable);
}

void TestWorkspaceFile::scriptIsCutAtItsOwnSemicolons()
{
    const QString script
        = u"-- a; b\ncreate table t (a text default ';'); -- c;\ninsert into \"odd;name\" values ('it''s; --');;\nselect 1"_s;
    QCOMPARE(statementsOf(script),
             (QStringList{u"create table t (a text default ';')"_s, u"insert into \"odd;name\" values ('it''s; --')"_s,
                          u"select 1"_s}));
}

void TestWorkspaceFile::fileIsDurableAndChecked()
{
    create();
    Database database(path(), dialect::Access::ReadWrite, 100);
    QCOMPARE(database.answer("pragma journal_mode"_L1).toString(), u"wal"_s);
    QCOMPARE(database.answer("pragma synchronous"_L1).toInt(), 2);
    QCOMPARE(database.answer("pragma foreign_keys"_L1).toInt(), 1);
    QCOMPARE(database.answer("pragma application_id"_L1).toUInt(), dialect::kApplicationId);
    const int loose = database
                          .answer("select count(*) from pragma_table_list where type = 'table' and strict = 0"
                                  " and name not like 'sqlite_%' and name not like '%_search%'"_L1)
                          .toInt();
    QCOMPARE(loose, 0); // every table of ours is strict
}

void TestWorkspaceFile::everyThreadMayRead()
{
    auto workspace = Workspace::create(path());
    QVERIFY(workspace);
    QVERIFY((*workspace)->saveSetting(u"language"_s, u"nl"_s));
    for (int i = 0; i < 3; ++i) {
        QString read;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { read = (*workspace)->setting(u"language"_s, {}).value_or(u"failed"_s); }));
        thread->start();
        QVERIFY(thread->wait(10000));
        QCOMPARE(read, u"nl"_s);
    }
    workspace->reset();
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
