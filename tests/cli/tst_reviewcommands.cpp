// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calls.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace beraad::cli;

/// What a data protection officer does with a dossier; in the demo one line of RSZ waits in demo-2.
class ReviewCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = m_demos.copy();
        QVERIFY(m_folder);
    }

    void queueHoldsWhatWaitsFirst()
    {
        const QJsonArray tasks = m_folder->run(u"review queue -w demo.beraad --as nathalie.lambert --json"_s).array();
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks[0][u"dossier"].toString(), u"demo-2"_s);
        QCOMPARE(tasks[0][u"stage"].toString(), u"waiting"_s);
        QCOMPARE(tasks[0][u"decided"].toInt(), 0);
        QCOMPARE(tasks[1][u"stage"].toString(), u"signed"_s);
        const QStringList lines = m_folder->run(u"review queue -w demo.beraad --as nathalie.lambert"_s).lines();
        QVERIFY(lines.size() == 2 && lines[0].startsWith(u"demo-2  rsz  waiting  0/1"_s));
        QCOMPARE(lines[0].indexOf(u"Audit"_s), lines[1].indexOf(u"Doorstroom"_s)); // under each other
        const Ran requester = m_folder->run(u"review queue -w demo.beraad --as an.peeters --json"_s);
        QVERIFY(requester.status == 0 && requester.array().isEmpty());
    }

    void verdictsAreRecordedAndSigned_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("CSV") << u"v.csv"_s
                             << QByteArray("line,verdict,reason,sentence\nl2,refuse,proportionality,Te veel.\n");
        QTest::newRow("JSON") << u"v.json"_s
                              << QByteArray(R"([{"line": "l2", "verdict": "refuse", "reason": "proportionality",
                                                 "sentence": "Te veel."}])");
    }

    void verdictsAreRecordedAndSigned()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QVERIFY(m_folder->write(name, content));
        const Ran ran = m_folder->run(
            u"review decide demo-2 -w demo.beraad --as nathalie.lambert --sign \"Ongunstig.\" --verdicts "_s + name);
        QVERIFY2(ran.status == 0 && ran.out == "1 verdict, signed\n", said(ran));
        const QJsonObject dossier
            = m_folder->run(u"dossier show demo-2 -w demo.beraad --as nathalie.lambert --lang en --json"_s).object();
        const QJsonValue verdict = dossier[u"verdicts"][0];
        QCOMPARE(verdict[u"line"].toString(), u"l2"_s);
        QCOMPARE(verdict[u"verdict"].toString(), u"refuse"_s);
        QCOMPARE(verdict[u"reason"].toString(), u"proportionality"_s);
        QCOMPARE(verdict[u"sentence"].toString(), u"Te veel."_s);
        QVERIFY(!verdict[u"reasonText"].toString().isEmpty());
        QCOMPARE(dossier[u"advices"][0][u"conclusion"].toString(), u"Ongunstig."_s);
        QCOMPARE(m_folder->run(u"workspace verify demo.beraad"_s).status, 0);
    }

    void oneWrongRowRefusesAll_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("a word that is no verdict")
            << u"v.csv"_s << QByteArray("line,verdict\nl2,approve\nl2,perhaps\n") << QByteArray("v.csv:3: \"perhaps\"");
        QTest::newRow("a line of somebody else")
            << u"v.csv"_s << QByteArray("line,verdict\nl2,approve\nl1,approve\n") << QByteArray("v.csv:3: ");
        QTest::newRow("no column") << u"v.csv"_s << QByteArray("line\nl2\n") << QByteArray("verdict");
        QTest::newRow("unknown member") << u"v.json"_s
                                        << QByteArray("[{\"line\": \"l2\",\n\"verdict\": \"approve\", \"weather\": 1}]")
                                        << QByteArray("weather");
        QTest::newRow("broken JSON") << u"v.json"_s << QByteArray("[\n{]") << QByteArray("v.json:2");
        QTest::newRow("no list") << u"v.json"_s << QByteArray("{}") << QByteArray("expected a list");
        QTest::newRow("a reason of no list")
            << u"v.csv"_s << QByteArray("line,verdict,reason\nl2,refuse,because\n")
            << QByteArray("v.csv:2: \"because\" is no reason for refuse; expected one of ");
        QTest::newRow("a reason of another verdict")
            << u"v.csv"_s << QByteArray("line,verdict,reason\nl2,refuse,justified\n") << QByteArray("\"justified\"");
        QTest::newRow("a condition of no list")
            << u"v.csv"_s << QByteArray("line,verdict,conditions\nl2,conditions,rain\n")
            << QByteArray("v.csv:2: nobody knows a condition \"rain\"");
        QTest::newRow("refused without a reason")
            << u"v.csv"_s << QByteArray("line,verdict\nl2,refuse\n") << QByteArray("reason");
    }

    void oneWrongRowRefusesAll()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, why);
        QVERIFY(m_folder->write(name, content));
        const Ran ran
            = m_folder->run(u"review decide demo-2 -w demo.beraad --as nathalie.lambert --verdicts "_s + name);
        QVERIFY2(ran.status == 1 && ran.out.isEmpty() && ran.err.contains(why), said(ran));
        QCOMPARE(m_folder->standing(), m_demos.untouched());
    }

    void verdictsOfAnotherBodyAreRefused()
    {
        QVERIFY(m_folder->write(u"v.csv"_s, "line,verdict\nl2,approve\n"));
        QCOMPARE(m_folder->run(u"review decide demo-2 -w demo.beraad --as nathalie.lambert"_s).status, 2);
        for (const char *person : {"els.baert", "bram.desmet", "hilde.wouters"}) {
            const Ran ran = m_folder->run(u"review decide demo-2 -w demo.beraad --verdicts v.csv --as "_s
                                          + QString::fromLatin1(person));
            QVERIFY2(ran.status == 1 && ran.out.isEmpty() && !ran.err.isEmpty(), said(ran));
        }
        QCOMPARE(m_folder->standing(), m_demos.untouched());
    }

    void reviewIsGivenToAColleagueOnly()
    {
        const QString call = u"review assign demo-2 %1 -w demo.beraad --as nathalie.lambert"_s;
        QCOMPARE(m_folder->run(call.arg(u"nathalie.lambert"_s)).status, 2); // for which organisation?
        const Ran other = m_folder->run(call.arg(u"bram.desmet"_s) + u" --for rsz"_s);
        QVERIFY2(other.status == 1 && other.err.contains("bram.desmet"), said(other));
        QCOMPARE(m_folder->run(call.arg(u"nathalie.lambert"_s) + u" --for rsz"_s).status, 0);
        const QJsonArray tasks = m_folder->run(u"review queue -w demo.beraad --as nathalie.lambert --json"_s).array();
        QCOMPARE(tasks[0][u"assignee"].toString(), u"nathalie.lambert"_s);
    }

    void conflictHidesTheDossier()
    {
        const QString list = u"dossier list -w demo.beraad --as karel.maes --json"_s;
        QCOMPARE(m_folder->run(list).array().size(), 1);
        const Ran ran = m_folder->run(u"review conflict demo-1 -w demo.beraad --as karel.maes --reason co-author"_s);
        QVERIFY2(ran.status == 0, said(ran));
        QVERIFY(m_folder->run(list).array().isEmpty());
        QCOMPARE(m_folder->run(u"dossier show demo-1 -w demo.beraad --as karel.maes"_s).status, 1);
        QCOMPARE(m_folder->run(u"review conflict demo-1 -w demo.beraad --as karel.maes"_s).status, 1); // said already
    }

    void scriptThatUsesWhatWasNotApprovedIsFound()
    {
        QVERIFY(m_folder->write(u"scripts/a.R"_s, "x <- data$schooltype\n"));
        const QString call = u"script-check demo-1 scripts -w demo.beraad --as an.peeters --json"_s;
        const QJsonObject report = m_folder->run(call).object();
        QCOMPARE(report[u"format"].toString(), u"beraad-script-check/1"_s);
        QCOMPARE(report[u"uses"].toArray().size(), 1);
        QCOMPARE(report[u"uses"][0][u"id"].toString(), u"agodi/schooltype/schooltype"_s);
        QCOMPARE(report[u"uses"][0][u"places"][0][u"line"].toInt(), 1);
        const Ran none = m_folder->run(u"script-check demo-1 nowhere -w demo.beraad --as an.peeters"_s);
        QVERIFY2(none.status == 1 && none.err.contains("cannot read nowhere"), said(none));
    }

    void uniquenessIsOfThePopulationThatWasSaid()
    {
        const QString call = u"uniqueness demo-1 -w demo.beraad --as an.peeters --json"_s;
        const QJsonObject own = m_folder->run(call).object();
        QCOMPARE(own[u"persons"].toInt(), 61000); // the answer to S3.Q2
        const QJsonObject fewer = m_folder->run(call + u" --persons 50"_s).object();
        QCOMPARE(fewer[u"persons"].toInt(), 50);
        QVERIFY(fewer[u"high"].toDouble() >= own[u"high"].toDouble());
        QVERIFY(fewer[u"low"].toDouble() <= fewer[u"high"].toDouble());
    }

private:
    std::unique_ptr<CallFolder> m_folder;
    DemoCopies m_demos;
};

QTEST_GUILESS_MAIN(ReviewCommandsTest)
#include "tst_reviewcommands.moc"
