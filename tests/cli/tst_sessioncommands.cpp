// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calls.h"
#include "cli/demoday.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad::cli;

/// What a secretary does with sessions; one story after the other on one workspace.
class SessionCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.run(u"demo create demo.beraad"_s).status == 0);
        const QJsonArray coming = sessions();
        QVERIFY(coming.size() >= 8);
        m_coming = coming.last()[u"session"].toString(); // nothing will be planned so late
        const QDate on = QDate::fromString(coming.last()[u"on"].toString(), Qt::ISODate);
        beraad::WorkingDays days;
        m_other = on.addDays(-7);
        while (!days.isWorkingDay(m_other))
            m_other = m_other.addDays(-1);
        const QJsonObject dossier
            = m_folder.run(u"dossier show demo-1 -w demo.beraad --as hilde.wouters --json"_s).object();
        for (const QJsonValue &track : dossier[u"tracks"].toArray())
            if (track.toObject().contains(u"session"_s))
                m_held = track[u"session"].toString();
        QVERIFY(!m_held.isEmpty());
    }

    void listKeepsToCommitteeAndDays()
    {
        for (const QJsonValue &session : sessions())
            QCOMPARE(session[u"committee"].toString(), u"ivc-ssh-social"_s);
        const QJsonArray all = m_folder.run(u"session list -w demo.beraad --json"_s).array();
        QVERIFY(all.size() > sessions().size());
        const QString first = sessions().first()[u"on"].toString();
        const Ran one
            = m_folder.run(u"session list -w demo.beraad --for ivc-ssh-social --from %1 --to %1"_s.arg(first));
        QVERIFY2(one.status == 0 && one.lines().size() == 1 && one.out.contains("0 of 300 minutes"), said(one));
        QCOMPARE(m_folder.run(u"session list -w demo.beraad --from 2027-02-01 --to 2027-01-01"_s).status, 2);
        const Ran nobody = m_folder.run(u"session list -w demo.beraad --for nobody"_s);
        QVERIFY2(nobody.status == 1 && nobody.err.contains("no committee nobody"), said(nobody));
    }

    void calendarIsChangedByItsSecretaryWithAReason_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("add") << u"session add ivc-ssh-social DAY"_s;
        QTest::newRow("move") << u"session move SESSION DAY"_s;
        QTest::newRow("cancel") << u"session cancel SESSION"_s;
    }

    void calendarIsChangedByItsSecretaryWithAReason()
    {
        QFETCH(QString, line);
        line.replace(u"SESSION"_s, m_coming).replace(u"DAY"_s, m_other.toString(Qt::ISODate));
        line += u" -w demo.beraad"_s;
        const QByteArray before = m_folder.standing();
        for (const char *refused :
             {" --as hilde.wouters", " --as an.peeters --reason x", " --as marc.dubois --reason x"}) {
            const Ran ran = m_folder.run(line + QString::fromLatin1(refused));
            QVERIFY2(ran.status == 1 && ran.out.isEmpty() && !ran.err.isEmpty(), said(ran));
        }
        QCOMPARE(m_folder.standing(), before);
    }

    void extraSessionComesMovesAndGoes()
    {
        const qsizetype before = sessions().size();
        const QString as = u" -w demo.beraad --as hilde.wouters --reason \"many files\""_s;
        const QString day = m_other.toString(Qt::ISODate);
        QCOMPARE(m_folder.run(u"session add ivc-ssh-social "_s + day + as).status, 0);
        QCOMPARE(sessions().size(), before + 1);
        QCOMPARE(m_folder.run(u"session add ivc-ssh-social "_s + day + as).status, 1); // it is there
        const QString extra = sessions()[before - 1][u"session"].toString();
        QCOMPARE(sessions()[before - 1][u"on"].toString(), day);
        QVERIFY(sessions()[before - 1][u"extra"].toBool());
        const QString invite = u"session invite %1 -w demo.beraad --as hilde.wouters -o i.ics"_s.arg(extra);
        QCOMPARE(m_folder.run(invite).status, 0);
        QVERIFY(m_folder.read(u"i.ics"_s).startsWith("BEGIN:VCALENDAR"));
        QVERIFY(m_folder.read(u"i.ics"_s).contains(m_other.toString(u"yyyyMMdd"_s).toUtf8()));
        QCOMPARE(m_folder.run(u"session cancel "_s + extra + as).status, 0);
        QCOMPARE(sessions().size(), before);
        QCOMPARE(m_folder.run(u"session cancel "_s + extra + as).status, 1);
        QCOMPARE(m_folder.run(u"session move "_s + m_coming + u' ' + day + as).status, 0);
        QCOMPARE(sessions().last()[u"session"].toString(), m_coming); // it keeps its id
        QCOMPARE(sessions().last()[u"on"].toString(), day);
        QCOMPARE(m_folder.run(u"session invite nothing -w demo.beraad --as hilde.wouters -o n.ics"_s).status, 1);
        QVERIFY(!QFile::exists(m_folder.path(u"n.ics"_s)));
    }

    void heldSessionIsShownToThoseWhoSitThere()
    {
        const QString call = u"session show %1 -w demo.beraad --as %2"_s;
        const QJsonObject session = m_folder.run(call.arg(m_held, u"veerle.aerts"_s)).object();
        QCOMPARE(session[u"session"].toString(), m_held);
        QCOMPARE(session[u"items"][0][u"dossier"].toString(), u"demo-1"_s);
        QCOMPARE(session[u"items"][0][u"outcome"].toString(), u"authorised"_s);
        QCOMPARE(session[u"items"][0][u"ballots"].toObject().size(), session[u"present"].toArray().size());
        const Ran other = m_folder.run(call.arg(m_held, u"an.peeters"_s));
        QVERIFY2(other.status == 1 && other.out.isEmpty(), said(other));
        QCOMPARE(m_folder.run(call.arg(u"nothing"_s, u"veerle.aerts"_s)).status, 1);
    }

    void papersOfASessionAreWritten_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("agenda") << u"session agenda SESSION --pdf x.pdf"_s;
        QTest::newRow("minutes") << u"session minutes SESSION -o x.pdf"_s;
        QTest::newRow("deliberation") << u"session deliberation demo-1 ivc-ssh:ivc-kszg -o x.pdf"_s;
        QTest::newRow("letter") << u"session letter demo-1 ivc-ssh:ivc-kszg -o x.pdf"_s;
    }

    void papersOfASessionAreWritten()
    {
        QFETCH(QString, call);
        QFile::remove(m_folder.path(u"x.pdf"_s));
        const QString named = QString(call).replace(u"SESSION"_s, m_held) + u" -w demo.beraad --lang de"_s;
        const Ran other = m_folder.run(named + u" --as anne.collard"_s); // of another committee
        QVERIFY2(other.status == 1 && other.out.isEmpty() && !other.err.isEmpty(), said(other));
        QVERIFY(!QFile::exists(m_folder.path(u"x.pdf"_s)));
        const Ran ran = m_folder.run(named + u" --as hilde.wouters"_s);
        QVERIFY2(ran.status == 0 && ran.err.isEmpty(), said(ran));
        QVERIFY(m_folder.read(u"x.pdf"_s).startsWith("%PDF-"));
        QVERIFY(m_folder.read(u"x.pdf"_s).contains("de-BE"));
    }

    void bothPapersOfAnAgendaOrNone()
    {
        // Nobody can be invited any more to a session that was held.
        const QString call = u"session agenda %1 -w demo.beraad --as hilde.wouters --pdf both.pdf --ics both.ics"_s;
        const Ran held = m_folder.run(call.arg(m_held));
        QVERIFY2(held.status == 1, said(held));
        QVERIFY(!QFile::exists(m_folder.path(u"both.pdf"_s)) && !QFile::exists(m_folder.path(u"both.ics"_s)));
        QCOMPARE(m_folder.run(call.arg(m_coming)).status, 0);
        QVERIFY(m_folder.read(u"both.pdf"_s).startsWith("%PDF-") && m_folder.read(u"both.ics"_s).startsWith("BEGIN:"));
        QCOMPARE(m_folder.run(u"session agenda %1 -w demo.beraad --as hilde.wouters"_s.arg(m_coming)).status, 2);
    }

    void stepsAreRecordedAllOrNone_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("the second does not fit")
            << QByteArray(R"([{"type": "attended", "payload": {"person": "luc.marchal", "present": false}},
                             {"type": "chaired", "payload": {"person": "nobody"}}])")
            << QByteArray("step 2 (chaired): nobody");
        QTest::newRow("no list") << QByteArray("{}") << QByteArray("expected a list of steps");
        QTest::newRow("unknown type") << QByteArray("[{\"type\": \"slept\", \"payload\": {}}]")
                                      << QByteArray("\"slept\"");
        QTest::newRow("every wrong one") << QByteArray(
            "[{\"type\": \"slept\"},\n{\"type\": \"attended\", \"payload\": {\"who\": \"x\"}}]")
                                         << QByteArray("steps.json:2: $[1].payload.person");
        QTest::newRow("broken") << QByteArray("[\n") << QByteArray("steps.json:2");
    }

    void stepsAreRecordedAllOrNone()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QByteArray, why);
        QVERIFY(m_folder.write(u"steps.json"_s, steps));
        const QString show = u"session show %1 -w demo.beraad --as hilde.wouters"_s.arg(m_held);
        const QByteArray before = m_folder.run(show).out;
        const Ran ran
            = m_folder.run(u"session record %1 -w demo.beraad --as hilde.wouters --steps steps.json"_s.arg(m_held));
        QVERIFY2(ran.status == 1 && ran.out.isEmpty() && ran.err.contains(why), said(ran));
        QCOMPARE(m_folder.run(show).out, before);
    }

    void closedMinutesTakeNothingMore()
    {
        QVERIFY(m_folder.write(u"steps.json"_s,
                               R"([{"type": "attended", "payload": {"person": "luc.marchal", "present": false}},
                                   {"type": "closed", "payload": {}}])"));
        const QString record = u"session record %1 -w demo.beraad --steps steps.json --as "_s.arg(m_held);
        QCOMPARE(m_folder.run(record + u"veerle.aerts"_s).status, 1); // a member is not the secretary
        QCOMPARE(m_folder.run(record + u"hilde.wouters"_s).out, "2 steps recorded\n");
        const QJsonObject session
            = m_folder.run(u"session show %1 -w demo.beraad --as hilde.wouters"_s.arg(m_held)).object();
        QVERIFY(session[u"closed"].toBool());
        QVERIFY(!session[u"present"].toArray().contains(u"luc.marchal"_s));
        const Ran again = m_folder.run(record + u"hilde.wouters"_s);
        QVERIFY2(again.status == 1 && again.err.contains("closed"), said(again));
    }

    void planIsAcceptedByWhoKeepsTheAgenda()
    {
        const QString plan = u"plan -w demo.beraad --json"_s;
        const QJsonObject proposed = m_folder.run(plan).object();
        QCOMPARE(proposed[u"items"].toArray().size(), 1);
        QCOMPARE(proposed[u"items"][0][u"dossier"].toString(), u"demo-2"_s);
        QCOMPARE(proposed[u"figures"][u"planned"].toInt(), 1);
        const QByteArray before = m_folder.standing();
        const Ran other = m_folder.run(plan + u" --accept --as an.peeters"_s);
        QVERIFY2(other.status == 1 && other.out.isEmpty() && other.err.contains("an.peeters"), said(other));
        QCOMPARE(m_folder.standing(), before);
        const Ran accepted = m_folder.run(plan + u" --accept --as hilde.wouters"_s);
        QVERIFY2(accepted.status == 0 && accepted.err == "1 file put on agendas\n", said(accepted));
        const QJsonObject kept = m_folder.run(plan).object();
        QCOMPARE(kept[u"items"][0][u"now"].toString(), proposed[u"items"][0][u"session"].toString());
        QCOMPARE(kept[u"items"][0][u"reason"].toString(), u"pinned"_s);
    }

    void decisionIsRecordedOnTheDayOfTheSession()
    {
        const QString decide = u"session decide demo-2 ivc-ssh:ivc-kszg -w demo.beraad --as %1 --outcome %2"_s;
        const QByteArray before = m_folder.standing();
        QCOMPARE(m_folder.run(decide.arg(u"hilde.wouters"_s, u"perhaps"_s)).status, 2);
        const Ran early = m_folder.run(decide.arg(u"hilde.wouters"_s, u"postponed"_s) + u" --reason x"_s);
        QVERIFY2(early.status == 1 && early.out.isEmpty(), said(early));
        QVERIFY(moveDayToTheSessionOf(u"demo-2"_s));
        QCOMPARE(m_folder.run(decide.arg(u"veerle.aerts"_s, u"postponed"_s) + u" --reason x"_s).status, 1);
        const Ran votes = m_folder.run(decide.arg(u"hilde.wouters"_s, u"authorised"_s));
        QVERIFY2(votes.status == 1 && votes.out.isEmpty(), said(votes)); // nobody was there, nobody voted
        QCOMPARE(eventsIn(m_folder.standing()), eventsIn(before));
        const Ran well = m_folder.run(decide.arg(u"hilde.wouters"_s, u"postponed"_s) + u" --reason \"an annex\""_s);
        QVERIFY2(well.status == 0 && well.out == "postponed\n", said(well));
        QCOMPARE(m_folder.run(u"workspace verify demo.beraad"_s).status, 0);
    }

    void digestIsOfThePersonAndTheDay()
    {
        const QJsonObject digest
            = m_folder.run(u"digest -w demo.beraad --person an.peeters --on 2030-01-01 --lang fr --json"_s).object();
        QCOMPARE(digest[u"format"].toString(), u"beraad-digest/1"_s);
        QCOMPARE(digest[u"person"].toString(), u"an.peeters"_s);
        QCOMPARE(digest[u"on"].toString(), u"2030-01-01"_s);
        QVERIFY(!digest[u"reminders"].toArray().isEmpty());
        const QByteArray text
            = m_folder.run(u"digest -w demo.beraad --person an.peeters --on 2030-01-01 --lang fr"_s).out;
        for (const QJsonValue &reminder : digest[u"reminders"].toArray())
            QVERIFY2(text.contains(reminder[u"what"].toString().toUtf8()), text);
        const Ran nobody = m_folder.run(u"digest -w demo.beraad --person nobody"_s);
        QVERIFY2(nobody.status == 1 && nobody.err.contains("nobody"), said(nobody));
    }

private:
    QJsonArray sessions() const
    {
        return m_folder.run(u"session list -w demo.beraad --for ivc-ssh-social --json"_s).array();
    }

    static QByteArray eventsIn(const QByteArray &standing)
    {
        const qsizetype at = standing.indexOf("\"events\"");
        return standing.sliced(at, standing.indexOf('\n', at) - at);
    }

    bool moveDayToTheSessionOf(const QString &dossier) const
    {
        const QJsonObject object
            = m_folder.run(u"dossier show %1 -w demo.beraad --as hilde.wouters --json"_s.arg(dossier)).object();
        QString session;
        for (const QJsonValue &track : object[u"tracks"].toArray())
            session += track[u"session"].toString();
        for (const QJsonValue &one : sessions())
            if (one[u"session"].toString() == session)
                return moveDemoTo(m_folder.path(u"demo.beraad"_s),
                                  QDate::fromString(one[u"on"].toString(), Qt::ISODate));
        return false;
    }

    CallFolder m_folder;
    QString m_held;
    QString m_coming;
    QDate m_other; ///< on which nobody sits
};

QTEST_GUILESS_MAIN(SessionCommandsTest)
#include "tst_sessioncommands.moc"
