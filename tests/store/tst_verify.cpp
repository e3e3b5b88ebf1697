// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importreport.h"
#include "store/workspace.h"

#include "tests/store/rawfile.h"
#include "tests/store/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

/// A hand that changes one cell, removes or adds one row anywhere in the log or its projections is found out.
class TestVerify : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void soundWorkspaceIsClean();
    void tamperedCellIsFound_data();
    void tamperedCellIsFound();
    void tamperedRowsAreFound_data();
    void tamperedRowsAreFound();
    void everyProblemIsReported();
    void rebuildMendsProjectionsButNoEvents();
    void damagedPagesAreReported();

private:
    QString freshCopy();
    std::vector<Problem> problemsOf(const QString &path);

    QTemporaryDir m_folder;
    QString m_original;
    int m_copies = 0;
};

void TestVerify::initTestCase()
{
    m_original = m_folder.filePath(u"original.beraad"_s);
    const auto workspace = Workspace::create(m_original);
    QVERIFY(workspace);
    QVERIFY(
        (*workspace)->importVariables({samples::variable(u"agodi"_s, u"register"_s, u"v1"_s, u"Eerste"_s)}, u"test"_s));
    samples::Chain chain(u"d1"_s);
    QVERIFY((*workspace)->append(samples::submission(chain, 3)));
    const OrganisationId agodi(u"agodi"_s);
    const TrackId track(u"ivc-ssh:ivc"_s);
    QVERIFY((*workspace)
                ->append({chain.next(u"agodi"_s, event::VerdictGiven{agodi, {LineId(u"l1"_s)}, {}}),
                          chain.next(u"agodi"_s, event::AdviceSigned{agodi, u"yes"_s}),
                          chain.next(u"ivc"_s, event::FoundComplete{track, {}}),
                          chain.next(u"ivc"_s,
                                     event::Scheduled{track, SessionId(u"s1"_s), CommitteeId(u"c"_s),
                                                      QDate(2026, 12, 1), 40})}));
}

QString TestVerify::freshCopy()
{
    const QString path = m_folder.filePath(u"copy%1.beraad"_s.arg(++m_copies));
    if (!QFile::copy(m_original, path))
        qFatal("cannot copy");
    return path;
}

std::vector<Problem> TestVerify::problemsOf(const QString &path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return {{path, workspace.error().detail}};
    const auto report = (*workspace)->verify();
    return report ? report->problems : std::vector<Problem>{{path, report.error().detail}};
}

void TestVerify::soundWorkspaceIsClean()
{
    QCOMPARE(problemsOf(freshCopy()), std::vector<Problem>());
}

void TestVerify::tamperedCellIsFound_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    for (const QString &table : {u"event"_s, u"dossier"_s, u"dossier_party"_s, u"dossier_line"_s, u"verdict"_s,
                                 u"track"_s, u"agenda_item"_s, u"variable_use"_s}) {
        const QString columns
            = rawfile::run(m_original,
                           u"select group_concat(name || ':' || type, ' ') from pragma_table_info('%1')"_s.arg(table))
                  .toString();
        for (const QString &column : columns.split(u' '))
            QTest::newRow(qPrintable(table + u'.' + column)) << table << column;
    }
}

void TestVerify::tamperedCellIsFound()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    const QString name = column.section(u':', 0, 0);
    const bool isNumber = column.endsWith(u"INTEGER"_s, Qt::CaseInsensitive);
    const QString path = freshCopy();
    // A flag is turned, a number moved, a text lengthened in its one row.
    const QString value = name == u"granted" && table == u"variable_use" ? u"granted + 1"_s
        : isNumber && (name.startsWith(u"is_") || name == u"granted")    ? u"1 - %1"_s.arg(name)
        : isNumber                                                       ? u"%1 + 100"_s.arg(name)
                                                                         : u"%1 || 'x'"_s.arg(name);
    rawfile::run(path,
                 u"update %1 set %2 = %3 where (select count(*) from %1) > 0 and %2 = (select min(%2) from %1)"_s.arg(
                     table, name, value));
    QVERIFY(rawfile::bytesOf(path) != rawfile::bytesOf(m_original));
    QVERIFY2(!problemsOf(path).empty(), qPrintable(table + u'.' + name));
}

void TestVerify::tamperedRowsAreFound_data()
{
    QTest::addColumn<QString>("sql");
    for (const QString &table :
         {u"dossier_party"_s, u"dossier_line"_s, u"verdict"_s, u"track"_s, u"agenda_item"_s, u"variable_use"_s})
        QTest::newRow(qPrintable(table + u" emptied"_s)) << u"delete from "_s + table;
    QTest::newRow("dossier removed") << u"delete from dossier"_s;
    QTest::newRow("last event removed") << u"delete from event where type = 'scheduled'"_s;
    QTest::newRow("first event removed") << u"delete from event where type = 'submitted'"_s;
    QTest::newRow("all events removed") << u"delete from event"_s;
    QTest::newRow("payload redacted without a word") << u"update event set payload = null where type = 'scheduled'"_s;
    QTest::newRow("white space in a payload")
        << u"update event set payload = payload || ' ' where type = 'scheduled'"_s;
    QTest::newRow("party added") << u"insert into dossier_party values ('d1', 'fodfin', '2026-11-02T09:01:01.007Z')"_s;
    QTest::newRow("dossier added")
        << u"insert into dossier select 'd2', title, search_key, requester, requester_person, purpose, submitted, last_event, 0, 0, phase from dossier"_s;
    QTest::newRow("stray line") << u"insert into dossier_line values ('d9', 'l1', 'a/b/c', 0)"_s;
    QTest::newRow("facet miscounted") << u"update facet set variables = variables + 1 where kind = 'provider'"_s;
    QTest::newRow("index emptied") << u"delete from variable_search"_s;
}

void TestVerify::tamperedRowsAreFound()
{
    QFETCH(QString, sql);
    const QString path = freshCopy();
    rawfile::run(path, sql);
    QVERIFY(!problemsOf(path).empty());
}

void TestVerify::everyProblemIsReported()
{
    const QString path = freshCopy();
    rawfile::run(path, u"update track set authority = 'x' where id = 'ivc-ssh:ivc'"_s);
    rawfile::run(path, u"delete from agenda_item"_s);
    const std::vector<Problem> problems = problemsOf(path);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0), (Problem{u"track d1 ivc-ssh:ivc"_s, u"the row is not what the events say"_s}));
    QCOMPARE(problems.at(1), (Problem{u"agenda_item d1 ivc-ssh:ivc s1"_s, u"the row is missing"_s}));
}

void TestVerify::rebuildMendsProjectionsButNoEvents()
{
    const QString path = freshCopy();
    rawfile::run(path, u"update track set authority = 'x'"_s);
    rawfile::run(path, u"delete from variable_use"_s);
    {
        const auto workspace = Workspace::open(path);
        QVERIFY((*workspace)->rebuildProjections());
        QVERIFY((*workspace)->verify()->isClean());
    }
    rawfile::run(path, u"update event set actor = 'forged' where type = 'scheduled'"_s);
    const auto workspace = Workspace::open(path);
    QVERIFY((*workspace)->rebuildProjections());
    QVERIFY(!(*workspace)->verify()->isClean());
}

void TestVerify::damagedPagesAreReported()
{
    const QString path = freshCopy();
    QByteArray bytes = rawfile::bytesOf(path);
    const auto root = rawfile::run(path, u"select rootpage from sqlite_schema where name = 'event'"_s).toLongLong();
    for (qsizetype i = 0; i < 4096; ++i)
        bytes[(root - 1) * 4096 + i] = char(0xa5);
    rawfile::overwrite(path, bytes);
    QVERIFY(!problemsOf(path).empty());
    const auto workspace = Workspace::open(path);
    if (workspace)
        QCOMPARE((*workspace)->events(DossierId(u"d1"_s)).error().code, ErrorCode::WorkspaceDamaged);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
