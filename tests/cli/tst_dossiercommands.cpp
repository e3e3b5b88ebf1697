// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calls.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace beraad::cli;

namespace {

QString stageOf(const QJsonObject &dossier, const QString &track)
{
    for (const QJsonValue &one : dossier[u"tracks"].toArray())
        if (one[u"id"].toString() == track)
            return one[u"stage"].toString();
    return {};
}

QStringList tracksOf(const QJsonObject &dossier, const QString &status)
{
    QStringList tracks;
    for (const QJsonValue &one : dossier[u"tracks"].toArray())
        if (one[u"status"].toString() == status)
            tracks << one[u"id"].toString();
    return tracks;
}

} // namespace

class DossierCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = m_demos.copy();
        QVERIFY(m_folder);
    }

    void submittedDossierIsThereUnderTheIdThatWasPrinted()
    {
        QVERIFY(m_folder->write(u"request.json"_s, requestFile()));
        const Ran ran = m_folder->run(u"dossier submit request.json -w demo.beraad --as an.peeters"_s);
        QVERIFY2(ran.status == 0 && ran.err.isEmpty(), said(ran));
        const QString id = ran.lines().value(0);
        const QJsonObject dossier = shown(id, u"an.peeters"_s);
        QCOMPARE(dossier[u"id"].toString(), id);
        QCOMPARE(dossier[u"request"][u"title"][u"en"].toString(), u"Registrations"_s);
        const Ran again = m_folder->run(u"dossier submit request.json -w demo.beraad --as an.peeters --json"_s);
        QVERIFY(again.object()[u"dossier"].toString() != id);
        QCOMPARE(m_folder->run(u"workspace verify demo.beraad --json"_s).object()[u"dossiers"].toInt(), 6);
    }

    void whoAsksIsAddedAndNamedWhereNobodyCould()
    {
        QVERIFY(m_folder->run(u"workspace create new.beraad"_s).status == 0);
        QVERIFY(m_folder->write(u"request.json"_s, requestFile()));
        const Ran ran = m_folder->run(u"dossier submit request.json -w new.beraad"_s);
        QVERIFY2(ran.status == 0 && ran.err.contains("cli.kuleuven was added"), said(ran));
        QCOMPARE(m_folder->run(u"dossier list -w new.beraad"_s).lines().size(), 1);
    }

    void refusedRequestLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("no JSON") << QByteArray("{\n\n]") << QString() << QByteArray("refused.json:3");
        QTest::newRow("no request") << QByteArray("{\n\"format\": \"beraad-request/1\"}") << QString()
                                    << QByteArray("$.purpose: missing");
        QTest::newRow("no lines") << requestFile({{u"lines"_s, QJsonArray()}}) << QString() << QByteArray("line");
        // Nobody asks for this organisation here: nobody is added for a request that is refused anyway.
        QTest::newRow("no lines, of somebody new") << requestFile(
            {{u"lines"_s, QJsonArray()}, {u"requester"_s, QJsonObject{{u"organisation"_s, u"bedrijf"_s}}}})
                                                   << QString() << QByteArray("line");
        QTest::newRow("a body may not have them at all")
            << read(u"tests/cases/routing/marketing-of-flemish-data/request.json"_s) << QString()
            << QByteArray("cannot");
        QTest::newRow("nobody") << requestFile() << u" --as nobody"_s << QByteArray("no person nobody");
        QTest::newRow("no requester") << requestFile() << u" --as bram.desmet"_s << QByteArray("may not submit");
        QTest::newRow("builds on what nobody sees")
            << requestFile({{u"follows"_s, u"demo-1"_s},
                            {u"kind"_s, u"accession"_s},
                            {u"requester"_s, QJsonObject{{u"organisation"_s, u"bedrijf"_s}}}})
            << QString() << QByteArray("demo-1");
    }

    void refusedRequestLeavesNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, options);
        QFETCH(QByteArray, why);
        QVERIFY(m_folder->write(u"refused.json"_s, content));
        const Ran ran = m_folder->run(u"dossier submit refused.json -w demo.beraad"_s + options);
        QVERIFY2(ran.status == 1 && ran.out.isEmpty() && ran.err.contains(why), said(ran));
        QCOMPARE(m_folder->standing(), m_demos.untouched());
    }

    void listHoldsWhatThePersonSees()
    {
        const Ran dpo = m_folder->run(u"dossier list -w demo.beraad --as bram.desmet --json"_s);
        QStringList ids;
        for (const QJsonValue &row : dpo.array())
            ids << row[u"id"].toString();
        ids.sort();
        QCOMPARE(ids, (QStringList{u"demo-1"_s, u"demo-2"_s}));
        QCOMPARE(m_folder->run(u"dossier list -w demo.beraad --as bram.desmet --limit 1"_s).lines().size(), 1);
        const Ran none = m_folder->run(u"dossier list -w demo.beraad --as anne.collard --json"_s);
        QVERIFY(none.status == 0 && none.array().isEmpty());
    }

    void unseenDossierIsRefusedByEveryCall_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call :
             {"dossier show demo-2", "dossier history demo-2", "document demo-2 --for vdab -o x.pdf",
              "document demo-2 --all x", "figures forecast demo-2", "uniqueness demo-2", "script-check demo-2 .",
              "dossier check demo-2 --for ivc-kszg", "dossier amend demo-2 -o x.json", "dossier changes amends.json",
              "review decide demo-2 --verdicts verdicts.csv",
              "session decide demo-2 ivc-ssh:ivc-kszg --outcome postponed"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }

    void unseenDossierIsRefusedByEveryCall()
    {
        QFETCH(QString, call);
        QVERIFY(
            m_folder->write(u"amends.json"_s, requestFile({{u"follows"_s, u"demo-2"_s}, {u"kind"_s, u"amendment"_s}})));
        QVERIFY(m_folder->write(u"verdicts.csv"_s, "line,verdict\nl1,approve\n"));
        const Ran ran = m_folder->run(call + u" -w demo.beraad --as an.peeters"_s);
        QVERIFY2(ran.status == 1 && ran.out.isEmpty() && ran.err.contains("demo-2"), said(ran));
        QVERIFY2(!ran.err.contains("Audit"), said(ran)); // not even by its title
        QVERIFY(m_folder->read(u"x.pdf"_s).isEmpty() && !QFile::exists(m_folder->path(u"x"_s)));
        const Ran none = m_folder->run(call.replace(u"demo-2"_s, u"demo-99"_s) + u" -w demo.beraad --as an.peeters"_s);
        QCOMPARE(none.status, 1);
    }

    void namesOfADossierComeInTheLanguageAsked_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("favourable");
        QTest::newRow("nl") << u"nl"_s << u"gunstig"_s;
        QTest::newRow("fr") << u"fr"_s << u"favorable"_s;
        QTest::newRow("de") << u"de"_s << u"zustimmend"_s;
    }

    void namesOfADossierComeInTheLanguageAsked()
    {
        QFETCH(QString, language);
        QFETCH(QString, favourable);
        const QString call = u"dossier show demo-1 -w demo.beraad --as an.peeters --lang "_s + language;
        const QString text = QString::fromUtf8(m_folder->run(call).out);
        const QJsonObject json = m_folder->run(call + u" --json"_s).object();
        QVERIFY(!json[u"tracks"].toArray().isEmpty());
        for (const QJsonValue &track : json[u"tracks"].toArray()) {
            QVERIFY(!track[u"name"].toString().isEmpty());
            QVERIFY2(text.contains(track[u"name"].toString()), qPrintable(track[u"name"].toString()));
        }
        int reasons = 0;
        for (const QJsonValue &verdict : json[u"verdicts"].toArray()) {
            const QString reason = verdict[u"reasonText"].toString();
            QCOMPARE(reason.isEmpty(), verdict[u"reason"].toString().isEmpty());
            QVERIFY2(text.contains(reason), qPrintable(reason));
            reasons += reason.isEmpty() ? 0 : 1;
        }
        QVERIFY(reasons > 0);
        QVERIFY2(text.contains(u"  %1"_s.arg(favourable)), qPrintable(text));
    }

    void historyIsChainedAndInOrder()
    {
        const QJsonArray events
            = m_folder->run(u"dossier history demo-1 -w demo.beraad --as an.peeters --json"_s).array();
        const QStringList lines = m_folder->run(u"dossier history demo-1 -w demo.beraad --as an.peeters"_s).lines();
        QCOMPARE(lines.size(), events.size());
        QCOMPARE(events.first()[u"type"].toString(), u"submitted"_s);
        QString last;
        for (qsizetype i = 0; i < events.size(); ++i) {
            QVERIFY(events[i][u"at"].toString() >= last);
            last = events[i][u"at"].toString();
            QCOMPARE(events[i][u"hash"].toString().size(), 64);
            QVERIFY(lines[i].contains(events[i][u"hash"].toString().first(12)));
            QVERIFY(lines[i].startsWith(last));
        }
    }

    void whatIsOpenIsSettledAndOpenedAgain()
    {
        QVERIFY(m_folder->write(u"request.json"_s, requestFile()));
        const QString id
            = m_folder->run(u"dossier submit request.json -w demo.beraad --as an.peeters"_s).lines().value(0);
        QCOMPARE(tracksOf(shown(id, u"an.peeters"_s), u"undecided"_s),
                 (QStringList{u"ivc-ssh:ivc-kszg"_s, u"protocol-vl:vdab"_s}));
        const QJsonValue open = shown(id, u"an.peeters"_s)[u"open"][0];
        QCOMPARE(open[u"facts"], (QJsonArray{u"recipient.flemishInstance"_s}));
        QVERIFY(open[u"asks"].toArray().contains(u"kuleuven"_s));
        const QByteArray text = m_folder->run(u"dossier show %1 -w demo.beraad --as an.peeters"_s.arg(id)).out;
        QVERIFY(text.contains("recipient.flemishInstance")); // what is to be said
        const QString settle = u"dossier settle %1 %2 -w demo.beraad --for kuleuven --json"_s;
        const QString well = settle.arg(id, u"recipient.flemishInstance true"_s);
        for (const QString &refused : {settle.arg(id, u"no.such.fact true"_s) + u" --as lies.janssens --reason x"_s,
                                       well + u" --as lies.janssens"_s, well + u" --as an.peeters --reason x"_s}) {
            const Ran ran = m_folder->run(refused);
            QVERIFY2(ran.status == 1 && ran.out.isEmpty() && !ran.err.isEmpty(), said(ran));
        }
        QCOMPARE(tracksOf(shown(id, u"an.peeters"_s), u"undecided"_s).size(), 2);
        const Ran settled = m_folder->run(well + u" --as lies.janssens --reason \"our statute says so\""_s);
        QVERIFY2(settled.status == 0, said(settled));
        QVERIFY(tracksOf(settled.object(), u"undecided"_s).isEmpty());
        QVERIFY(settled.object()[u"open"].toArray().isEmpty());
        QVERIFY(tracksOf(settled.object(), u"required"_s).contains(u"protocol-vl:vdab"_s));
        const Ran opened = m_folder->run(settle.arg(id, u"recipient.flemishInstance unknown"_s)
                                         + u" --as lies.janssens --reason \"not so sure\""_s);
        QCOMPARE(tracksOf(opened.object(), u"undecided"_s).size(), 2);
    }

    void reroutingKeepsWhatTheRulesStillSay()
    {
        const QJsonObject before = shown(u"demo-3"_s, u"wim.lambrecht"_s);
        const Ran ran = m_folder->run(
            u"dossier reroute demo-3 -w demo.beraad --as wim.lambrecht --reason \"new rules\" --json"_s);
        QVERIFY2(ran.status == 0, said(ran));
        QCOMPARE(tracksOf(ran.object(), u"required"_s), tracksOf(before, u"required"_s));
        const QByteArray standing = m_folder->standing();
        const Ran decided = m_folder->run(u"dossier reroute demo-1 -w demo.beraad --as an.peeters --reason x"_s);
        QVERIFY2(decided.status == 1 && decided.err.contains("may not reroute"), said(decided));
        QCOMPARE(m_folder->standing(), standing);
    }

    void whatIsMissingIsAskedBackInOneMessage()
    {
        const QString check = u"dossier check demo-4 -w demo.beraad --as vera.nijs --for ksz --json"_s;
        const Ran checked = m_folder->run(check);
        QCOMPARE(checked.status, 1); // something is missing
        const int missing = checked.array()[0][u"missing"].toInt();
        QVERIFY(missing > 0);
        const QString call = u"dossier return demo-4 small-cell-check:ksz -w demo.beraad --as vera.nijs --lang en"_s;
        QCOMPARE(m_folder->run(call + u" --items S99.Q1"_s).status, 1);
        QCOMPARE(m_folder->run(u"dossier return demo-4 nothing:ksz -w demo.beraad --as vera.nijs"_s).status, 1);
        QCOMPARE(m_folder->standing(), m_demos.untouched());
        const Ran returned = m_folder->run(call);
        QVERIFY2(returned.status == 0, said(returned));
        QCOMPARE(returned.lines().size(), missing);
        QCOMPARE(stageOf(shown(u"demo-4"_s, u"vera.nijs"_s), u"small-cell-check:ksz"_s), u"returned"_s);
        QCOMPARE(m_folder->run(u"dossier check demo-4 -w demo.beraad --as vera.nijs --for nobody"_s).status, 1);
    }

    void amendmentSaysHowItDiffers()
    {
        const QString amend = u"dossier amend demo-1 -w demo.beraad --as an.peeters -o amendment.json"_s;
        QCOMPARE(m_folder->run(amend + u" --nature other"_s).status, 2);
        QCOMPARE(m_folder->run(amend).status, 0);
        const QString changes = u"dossier changes amendment.json -w demo.beraad --as an.peeters --lang fr --json"_s;
        QCOMPARE(m_folder->run(changes).object()[u"weight"].toString(), u"none"_s);
        QJsonObject content = QJsonDocument::fromJson(m_folder->read(u"amendment.json"_s)).object();
        QCOMPARE(content[u"follows"].toString(), u"demo-1"_s);
        QJsonArray lines = content[u"lines"].toArray();
        const QString dropped = lines.first()[u"id"].toString();
        lines.removeFirst();
        content.insert(u"lines"_s, lines);
        QVERIFY(m_folder->write(u"amendment.json"_s, QJsonDocument(content).toJson()));
        const QJsonObject said = m_folder->run(changes).object();
        QCOMPARE(said[u"format"].toString(), u"beraad-amendment/1"_s);
        QCOMPARE(said[u"differences"].toArray().size(), 1);
        QCOMPARE(said[u"differences"][0][u"line"].toString(), dropped);
        QVERIFY(said[u"lines"].toArray().isEmpty()); // less needs no authorisation
        QVERIFY(m_folder->write(u"plain.json"_s, requestFile()));
        const Ran plain = m_folder->run(u"dossier changes plain.json -w demo.beraad --as an.peeters"_s);
        QVERIFY2(plain.status == 1 && plain.err.contains("builds on no dossier"), beraad::cli::said(plain));
    }

    void whatFollowsADecisionIsRecorded()
    {
        const QString call = u"dossier follow-up demo-1 ivc-ssh:ivc-kszg %1 -w demo.beraad --as hilde.wouters"_s;
        QCOMPARE(m_folder->run(call.arg(u"eaten"_s)).status, 2);
        QCOMPARE(m_folder->run(u"dossier follow-up demo-1 ivc-ssh:ivc-kszg extracted -w demo.beraad --as an.peeters"_s)
                     .status,
                 1);
        QCOMPARE(m_folder->standing(), m_demos.untouched());
        QCOMPARE(m_folder->run(call.arg(u"published"_s)).status, 0);
        const QJsonArray events
            = m_folder->run(u"dossier history demo-1 -w demo.beraad --as hilde.wouters --json"_s).array();
        QCOMPARE(events.last()[u"payload"][u"step"].toString(), u"published"_s);
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(QStringLiteral(BERAAD_SOURCE_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QJsonObject shown(const QString &id, const QString &person) const
    {
        return m_folder->run(u"dossier show %1 -w demo.beraad --as %2 --json"_s.arg(id, person)).object();
    }

    std::unique_ptr<CallFolder> m_folder;
    DemoCopies m_demos;
};

QTEST_GUILESS_MAIN(DossierCommandsTest)
#include "tst_dossiercommands.moc"
