// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/house.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QString kRoot = QStringLiteral(BERAAD_SOURCE_DIR);
constexpr int kLongestFile = 400;

QStringList allSources()
{
    return sourcesBelow(kRoot, u"app"_s) + sourcesBelow(kRoot, u"ui"_s);
}

QByteArray listed(const QStringList &findings)
{
    return '\n' + findings.join(u'\n').toUtf8();
}

/// The first paragraph below the heading, if there is one; what follows may explain more.
bool opensWithOneSentence(QString readme)
{
    readme = readme.trimmed();
    if (readme.startsWith(u'#'))
        readme = readme.section(u'\n', 1).trimmed();
    const QString paragraph = readme.section(u"\n\n"_s, 0, 0).simplified();
    return paragraph.endsWith(u'.') && !paragraph.contains(u". "_s) && paragraph.size() <= 300;
}

RoomTable exampleTable()
{
    return readRoomTable(u"app/base | | QtCore\napp/rules | base | QtCore\nui/common | app | QtCore QtWidgets\n"
                         "ui/review | app ui/common | QtCore QtWidgets\n"_s);
}

} // namespace

class RoomsTest : public QObject {
    Q_OBJECT

private slots:
    void tableReads()
    {
        const RoomTable table = readRoomTable(contentsOf(kRoot + u"/tests/house/rooms.txt"_s));
        QVERIFY2(table.faults.isEmpty(), listed(table.faults));
        QVERIFY(table.rules.size() > 10);
        QCOMPARE(readRoomTable(u"app/base | QtCore"_s).faults.size(), 1);
    }

    void everyIncludeFollowsAnArrow()
    {
        const RoomTable table = readRoomTable(contentsOf(kRoot + u"/tests/house/rooms.txt"_s));
        const QStringList sources = allSources();
        QVERIFY2(sources.size() > 20, "the sources were not found");
        QStringList found;
        for (const QString &path : sources)
            found += forbiddenArrows(kRoot, path, contentsOf(kRoot + u'/' + path), table);
        QVERIFY2(found.isEmpty(), listed(found));
    }

    void everyRoomOfTheTableThatExistsHasOneSentence()
    {
        QStringList found;
        for (const QString &top : {u"app"_s, u"ui"_s}) {
            const QStringList rooms = QDir(kRoot + u'/' + top).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            for (const QString &room : rooms) {
                const QString folder = top + u'/' + room;
                if (sourcesBelow(kRoot, folder).isEmpty())
                    continue;
                if (!opensWithOneSentence(contentsOf(kRoot + u'/' + folder + u"/README.md"_s)))
                    found << folder + u"/README.md: one sentence says what the room is for"_s;
            }
        }
        QVERIFY2(found.isEmpty(), listed(found));
    }

    void timeComesFromTheClock()
    {
        QStringList found;
        for (const QString &path : allSources()) {
            if (path != u"app/base/clock.cpp")
                found += readingsOfTheMachineClock(path, contentsOf(kRoot + u'/' + path));
        }
        QVERIFY2(found.isEmpty(), listed(found));
    }

    void lawIsSaidByData()
    {
        QStringList found;
        for (const QString &path : allSources())
            found += lawsInTexts(path, contentsOf(kRoot + u'/' + path));
        QVERIFY2(found.isEmpty(), listed(found));
    }

    void everySourceNamesItsLicence()
    {
        QStringList found;
        for (const QString &path : allSources() + sourcesBelow(kRoot, u"tests"_s) + sourcesBelow(kRoot, u"bench"_s)) {
            if (!contentsOf(kRoot + u'/' + path).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
                found << path + u": the first line is not the SPDX line"_s;
        }
        QVERIFY2(found.isEmpty(), listed(found));
    }

    void noFileIsTooLong()
    {
        QStringList found;
        for (const QString &path : allSources()) {
            const qsizetype lines = contentsOf(kRoot + u'/' + path).count(u'\n');
            if (lines > kLongestFile)
                found << u"%1: %2 lines; split it by meaning"_s.arg(path).arg(lines);
        }
        QVERIFY2(found.isEmpty(), listed(found));
    }

    // The checks themselves: each one sees what it is there to see.
    void arrowAgainstTheHouseIsSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("isAllowed");
        QTest::addRow("down") << u"app/rules/x.cpp"_s << u"\"base/error.h\""_s << true;
        QTest::addRow("up") << u"app/base/x.cpp"_s << u"\"rules/logic.h\""_s << false;
        QTest::addRow("up, by a path that leaves the room")
            << u"app/base/x.cpp"_s << u"\"../rules/logic.h\""_s << false;
        QTest::addRow("own room") << u"app/base/x.cpp"_s << u"\"error.h\""_s << true;
        QTest::addRow("ui to app") << u"ui/review/x.cpp"_s << u"\"rules/logic.h\""_s << true;
        QTest::addRow("app to ui") << u"app/rules/x.cpp"_s << u"\"ui/pch.h\""_s << false;
        QTest::addRow("nowhere") << u"app/base/x.cpp"_s << u"\"base/no-such-file.h\""_s << false;
        QTest::addRow("standard library") << u"app/base/x.cpp"_s << u"<vector>"_s << true;
        QTest::addRow("Qt Core") << u"app/base/x.cpp"_s << u"<QString>"_s << true;
        QTest::addRow("Qt Core, with its module") << u"app/base/x.cpp"_s << u"<QtCore/QString>"_s << true;
        QTest::addRow("Qt Gui below ui") << u"app/base/x.cpp"_s << u"<QPainter>"_s << false;
        QTest::addRow("Qt Widgets below ui") << u"app/rules/x.cpp"_s << u"<QWidget>"_s << false;
        QTest::addRow("Qt Widgets by the header's old name") << u"app/rules/x.cpp"_s << u"<qwidget.h>"_s << false;
        QTest::addRow("Qt Sql outside the store") << u"app/rules/x.cpp"_s << u"<QSqlQuery>"_s << false;
        QTest::addRow("SQLite outside the store") << u"app/rules/x.cpp"_s << u"<sqlite3.h>"_s << false;
        QTest::addRow("Qt Widgets in ui") << u"ui/review/x.cpp"_s << u"<QWidget>"_s << true;
        QTest::addRow("a room that nobody listed") << u"app/attic/x.cpp"_s << u"<vector>"_s << false;
    }

    void arrowAgainstTheHouseIsSeen()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(bool, isAllowed);
        const QStringList found = forbiddenArrows(kRoot, path, u"#include "_s + include + u'\n', exampleTable());
        QCOMPARE(found.isEmpty(), isAllowed);
    }

    void readmeWithoutASentenceIsSeen()
    {
        QVERIFY(opensWithOneSentence(u"# base\n\nTime, days and strict JSON.\n\nMore. And more.\n"_s));
        QVERIFY(!opensWithOneSentence(QString()));
        QVERIFY(!opensWithOneSentence(u"# base\n"_s));
        QVERIFY(!opensWithOneSentence(u"One thing. Another thing.\n"_s));
    }

    void lawInATextIsSeen()
    {
        QCOMPARE(lawsInTexts(u"x.cpp"_s, u"tr(\"Ten days (law of 5 May 2018)\");"_s).size(), 1);
        QCOMPARE(lawsInTexts(u"x.cpp"_s, u"return u\"AVG, art. 36\"_s;"_s).size(), 1);
        QCOMPARE(lawsInTexts(u"x.cpp"_s, u"int days = 10; // law of 5 May 2018"_s).size(), 0);
        QCOMPARE(lawsInTexts(u"x.cpp"_s, u"tr(\"What the law says\");"_s).size(), 0);
    }

    void machineClockIsSeen()
    {
        QCOMPARE(readingsOfTheMachineClock(u"x.cpp"_s, u"auto t = QDateTime::currentDateTimeUtc();"_s).size(), 1);
        QCOMPARE(readingsOfTheMachineClock(u"x.cpp"_s, u"return QDate::currentDate();"_s).size(), 1);
        QCOMPARE(readingsOfTheMachineClock(u"x.cpp"_s, u"setCurrentDate(day); clock.today();"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_rooms.moc"
