// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo.h"
#include "desk/desk.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace beraad;

/// The demo is made by commands, so making it at all shows that the way is open; these tests look at what it shows.
class TestDemo : public QObject {
    Q_OBJECT

private slots:
    void theDemoIsMadeOnAnyDay_data();
    void theDemoIsMadeOnAnyDay();
    void aFailedDemoLeavesNothingBehind();
    void theDayMovesForwardOnlyAndOnlyInADemo();
    void whoActsForNowIsNotRemembered();
};

void TestDemo::theDemoIsMadeOnAnyDay_data()
{
    QTest::addColumn<QDate>("today");
    QTest::newRow("a Sunday in November") << QDate(2026, 11, 22);
    QTest::newRow("a session day") << QDate(2026, 12, 1);
    QTest::newRow("the first of January") << QDate(2027, 1, 1);
    QTest::newRow("after the summer") << QDate(2027, 9, 1);
    QTest::newRow("a leap day") << QDate(2028, 2, 29);
}

void TestDemo::theDemoIsMadeOnAnyDay()
{
    QFETCH(QDate, today);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.beraad"_s);
    const FixedClock clock(QDateTime(today, QTime(10, 0), QTimeZone::UTC));
    const auto made = createDemo(path, clock);
    QVERIFY2(made, made ? "" : qPrintable(toPlainText(made.error())));
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    const auto report = (*workspace)->verify();
    QVERIFY(report && report->isClean());
    RandomIds ids;
    const auto desk = Desk::open(std::move(*workspace), clock, ids);
    QVERIFY(desk);
    QSet<Phase> phases;
    const auto rows = (*desk)->workspace().dossiers({});
    QVERIFY(rows);
    for (const DossierRow &row : *rows) {
        const auto state = (*desk)->workspace().dossier(row.id);
        QVERIFY(state);
        QVERIFY2(state->notes.isEmpty(), qPrintable(state->notes.join(u'\n')));
        phases.insert(state->phaseOn(today));
    }
    QVERIFY2(phases.contains(Phase::InForce), "one dossier must be in force");
    QVERIFY2(phases.size() >= 3, "the demo must show several phases");
}

void TestDemo::aFailedDemoLeavesNothingBehind()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/demo.beraad"_s);
    QVERIFY(!createDemo(path));
    QVERIFY(QDir(folder.path()).isEmpty());
    const QString taken = folder.filePath(u"taken.beraad"_s);
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto refused = createDemo(taken);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WorkspaceExists);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"taken.beraad"_s});
}

void TestDemo::theDayMovesForwardOnlyAndOnlyInADemo()
{
    QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(10, 0), QTimeZone::UTC));
    RandomIds ids;
    QVERIFY(createDemo(folder.filePath(u"demo.beraad"_s), clock));
    const auto open = [&](const QString &name) {
        return Desk::open(std::move(*Workspace::open(folder.filePath(name))), clock, ids);
    };
    {
        const auto desk = open(u"demo.beraad"_s);
        QVERIFY(desk && (*desk)->isDemo());
        QSignalSpy moved(desk->get(), &Desk::dayChanged);
        QVERIFY((*desk)->moveDay(QDate(2026, 12, 1)));
        QCOMPARE((*desk)->today(), QDate(2026, 12, 1));
        QCOMPARE(moved.count(), 1);
        QVERIFY(!(*desk)->moveDay(QDate(2026, 11, 30)));
        QCOMPARE((*desk)->today(), QDate(2026, 12, 1));
    }
    const auto again = open(u"demo.beraad"_s);
    QCOMPARE((*again)->today(), QDate(2026, 12, 1)); // remembered
    QVERIFY(Workspace::create(folder.filePath(u"real.beraad"_s)));
    const auto real = open(u"real.beraad"_s);
    QVERIFY(real && !(*real)->isDemo());
    QVERIFY(!(*real)->moveDay(QDate(2026, 12, 1)));
}

void TestDemo::whoActsForNowIsNotRemembered()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.beraad"_s);
    const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(10, 0), QTimeZone::UTC));
    RandomIds ids;
    QVERIFY(createDemo(path, clock));
    const PersonId requester(u"an.peeters"_s);
    const PersonId officer(u"bram.desmet"_s);
    {
        const auto desk = Desk::open(std::move(*Workspace::open(path)), clock, ids);
        QVERIFY((*desk)->actAs(requester));
        QSignalSpy changed(desk->get(), &Desk::personChanged);
        QVERIFY((*desk)->actForNowAs(officer));
        QCOMPARE((*desk)->person().id, officer);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!(*desk)->actForNowAs(PersonId(u"nobody"_s)));
        QCOMPARE((*desk)->person().id, officer);
    }
    QCOMPARE((*Desk::open(std::move(*Workspace::open(path)), clock, ids))->person().id, requester);
}

QTEST_MAIN(TestDemo)
#include "tst_demo.moc"
