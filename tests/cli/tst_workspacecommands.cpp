// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calls.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad::cli;

class WorkspaceCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Ran made = m_folder.run(u"demo create demo.beraad"_s);
        QVERIFY2(made.status == 0 && made.out.isEmpty(), said(made));
    }

    void newWorkspaceIsEmptyAndSound()
    {
        QCOMPARE(m_folder.run(u"workspace create new.beraad"_s).status, 0);
        const QJsonObject info = m_folder.run(u"workspace info new.beraad --json"_s).object();
        for (const char *member : {"dossiers", "drafts", "events", "attachments", "variables"})
            QCOMPARE(info[QLatin1StringView(member)].toInt(-1), 0);
        QVERIFY(info[u"schema"].toInt() > 0);
        const QJsonObject verified = m_folder.run(u"workspace verify new.beraad --json"_s).object();
        QCOMPARE(verified[u"format"].toString(), u"beraad-verify/1"_s);
        QVERIFY(verified[u"clean"].toBool() && verified[u"problems"].toArray().isEmpty());
    }

    void whatStandsThereIsNotMadeAgain_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("workspace") << u"workspace create demo.beraad"_s;
        QTest::newRow("demo") << u"demo create demo.beraad"_s;
        QTest::newRow("history") << u"generate-history -w demo.beraad --dossiers 2"_s;
    }

    void whatStandsThereIsNotMadeAgain()
    {
        QFETCH(QString, line);
        const QByteArray before = m_folder.standing();
        const Ran ran = m_folder.run(line);
        QVERIFY2(ran.status == 1 && ran.out.isEmpty() && ran.err.contains("demo.beraad exists already"), said(ran));
        QCOMPARE(m_folder.standing(), before);
    }

    void folderThatIsNotThereIsNamed()
    {
        for (const QString &call : {u"workspace create "_s, u"demo create "_s}) {
            const Ran ran = m_folder.run(call + u"nowhere/w.beraad"_s);
            QVERIFY2(ran.status == 1 && ran.err.contains("nowhere"), said(ran));
        }
        QVERIFY(!QFile::exists(m_folder.path(u"nowhere"_s)));
    }

    void textAndJsonTellTheSameCounts()
    {
        const QJsonObject info = m_folder.run(u"workspace info demo.beraad --json"_s).object();
        QCOMPARE(info[u"dossiers"].toInt(), 4);
        QCOMPARE(info[u"drafts"].toInt(), 1);
        const QStringList lines = m_folder.run(u"workspace info demo.beraad"_s).lines();
        QCOMPARE(lines.size(), info.size());
        for (const QString &line : lines) {
            const QStringList cells = line.split(u' ', Qt::SkipEmptyParts);
            QCOMPARE(cells.size(), 2);
            QCOMPARE(info[cells.first()].toInteger(-1), cells.last().toLongLong());
        }
        const Ran verified = m_folder.run(u"workspace verify demo.beraad"_s);
        const QString counts = u"4 dossiers, %1 events, %2 attachments, clean\n"_s.arg(info[u"events"].toInt())
                                   .arg(info[u"attachments"].toInt());
        QCOMPARE(QString::fromUtf8(verified.out), counts);
    }

    void aChangedByteIsFound()
    {
        QByteArray content = m_folder.read(u"demo.beraad"_s);
        const qsizetype place = content.indexOf("Audit van de doeltreffendheid");
        QVERIFY(place > 0);
        for (qsizetype at = place; at >= 0; at = content.indexOf("Audit van de doeltreffendheid", at + 1))
            content[at] = 'O';
        QVERIFY(m_folder.write(u"changed.beraad"_s, content));
        const Ran text = m_folder.run(u"workspace verify changed.beraad"_s);
        QVERIFY2(text.status == 1 && !text.err.isEmpty(), said(text));
        const Ran json = m_folder.run(u"workspace verify changed.beraad --json"_s);
        QCOMPARE(json.status, 1);
        QVERIFY(!json.object()[u"clean"].toBool(true));
        QVERIFY(!json.object()[u"problems"].toArray().isEmpty());
    }

    void peopleAreThoseWhoCanAct()
    {
        const QJsonArray people = m_folder.run(u"workspace people demo.beraad --json"_s).array();
        QStringList ids;
        for (const QJsonValue &person : people)
            ids << person[u"id"].toString();
        QVERIFY(ids.contains(u"an.peeters"_s) && ids.contains(u"hilde.wouters"_s));
        QVERIFY(std::ranges::is_sorted(ids));
        QStringList firsts;
        for (const QString &line : m_folder.run(u"workspace people demo.beraad"_s).lines())
            firsts << line.section(u' ', 0, 0);
        QCOMPARE(firsts, ids);
        QCOMPARE(m_folder.run(u"dossier list -w demo.beraad --as "_s + ids.last()).status, 0);
        QCOMPARE(m_folder.run(u"workspace people nowhere.beraad"_s).status, 1);
    }

    void tidyingFreesOnlyWhatNobodyNames()
    {
        const QByteArray before = m_folder.standing();
        const Ran ran = m_folder.run(u"workspace tidy demo.beraad --json"_s);
        QVERIFY2(ran.status == 0, said(ran));
        const int kept = m_folder.run(u"workspace info demo.beraad --json"_s).object()[u"attachments"].toInt();
        QCOMPARE(ran.object(), (QJsonObject{{u"freed"_s, 0}, {u"bytes"_s, 0}, {u"kept"_s, kept}}));
        QVERIFY(kept > 0); // what the demo's request names
        QCOMPARE(m_folder.standing(), before);
        QCOMPARE(m_folder.run(u"workspace tidy nowhere.beraad"_s).status, 1);
    }

private:
    CallFolder m_folder;
};

QTEST_GUILESS_MAIN(WorkspaceCommandsTest)
#include "tst_workspacecommands.moc"
