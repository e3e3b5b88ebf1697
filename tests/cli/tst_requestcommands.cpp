// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calls.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad::cli;

namespace {

/// Name and status of a procedure in a JSON route: `ivc-ssh:ivc-kszg` → `required`.
QMap<QString, QString> statusesIn(const QJsonObject &route)
{
    QMap<QString, QString> statuses;
    for (const QJsonValue &procedure : route[u"procedures"].toArray())
        statuses.insert(procedure[u"id"].toString(), procedure[u"status"].toString());
    return statuses;
}

} // namespace

/// What is asked of a request file, without any workspace.
class RequestCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.take(u"tests/cases/routing/company-re-use/request.json"_s, u"company.json"_s));
        QVERIFY(m_folder.take(u"tests/cases/routing/several-sources-beside-the-ksz/request.json"_s, u"many.json"_s));
        QVERIFY(m_folder.write(u"broken.json"_s, "{ \"format\": \"beraad-request/1\",\n  \"lines\": [ }\n"));
        QVERIFY(m_folder.write(u"other.json"_s, "{ \"format\": \"beraad-request/1\",\n  \"lines\": 3 }\n"));
    }

    void routeIsThatOfTheCase()
    {
        const Ran ran = m_folder.run(u"route company.json --on 2026-11-22 --json"_s);
        QVERIFY2(ran.status == 0 && ran.err.isEmpty(), said(ran));
        QCOMPARE(ran.object()[u"format"].toString(), u"beraad-route/1"_s);
        QCOMPARE(ran.object()[u"on"].toString(), u"2026-11-22"_s);
        const auto statuses = statusesIn(ran.object());
        QCOMPARE(statuses.value(u"dga-request:agodi"_s), u"required"_s); // a company, protected data of a body
        QVERIFY(!statuses.contains(u"protocol-vl:agodi"_s));
        QCOMPARE(m_folder.run(u"route company.json --on 2026-11-22 --json"_s).out, ran.out); // in the same order
    }

    void everyReasonOfARouteStandsInTheTextInItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"nl", "fr", "de", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everyReasonOfARouteStandsInTheTextInItsLanguage()
    {
        QFETCH(QString, language);
        const QString call = u"route many.json --on 2026-11-22 --lang "_s + language;
        const QString text = QString::fromUtf8(m_folder.run(call).out);
        const QJsonArray procedures = m_folder.run(call + u" --json"_s).object()[u"procedures"].toArray();
        QVERIFY(!procedures.isEmpty());
        for (const QJsonValue &procedure : procedures) {
            QVERIFY2(text.contains(procedure[u"id"].toString()), qPrintable(text));
            for (const QJsonValue &reason : procedure[u"because"].toArray()) {
                const QString row = u"%1: %2 [%3"_s.arg(reason[u"rule"].toString(), reason[u"text"].toString(),
                                                        reason[u"evidence"].toString());
                QVERIFY2(text.contains(row), qPrintable(row));
            }
        }
        const QMap<QString, QString> required{{u"nl"_s, u"verplicht"_s},
                                              {u"fr"_s, u"obligatoire"_s},
                                              {u"de"_s, u"erforderlich"_s},
                                              {u"en"_s, u"required"_s}};
        for (const auto &[of, word] : required.asKeyValueRange())
            QCOMPARE((u'\n' + text).contains(u'\n' + word + u' '), of == language);
    }

    void dutchIsTheLanguageWhenNoneIsSaid()
    {
        QCOMPARE(m_folder.run(u"route many.json --on 2026-11-22"_s).out,
                 m_folder.run(u"route many.json --on 2026-11-22 --language nl"_s).out);
    }

    void fileThatIsNoRequestIsRefusedWithItsPlaces_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"route %1", "cost %1", "explain %1 protocol-vl"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }

    void fileThatIsNoRequestIsRefusedWithItsPlaces()
    {
        QFETCH(QString, call);
        const Ran none = m_folder.run(call.arg(u"none.json"_s));
        QVERIFY2(none.status == 1 && none.out.isEmpty() && none.err.contains("cannot read none.json"), said(none));
        const Ran broken = m_folder.run(call.arg(u"broken.json"_s));
        QVERIFY2(broken.status == 1 && broken.out.isEmpty() && broken.err.contains("broken.json:2: "), said(broken));
        const Ran other = m_folder.run(call.arg(u"other.json"_s));
        QVERIFY2(other.status == 1 && other.out.isEmpty(), said(other));
        for (const char *finding : {"other.json:2: $.lines: expected a list", "$.requester", "$.purpose"})
            QVERIFY2(other.err.contains(finding), said(other)); // all of them, not the first
    }

    void droppingTheOnlyLineLeavesNothing()
    {
        const Ran ran = m_folder.run(u"cost company.json --on 2026-11-22 --lang fr"_s);
        QVERIFY2(ran.status == 0, said(ran));
        const QStringList lines = ran.lines();
        const qsizetype dropped = lines.indexOf(QRegularExpression(u"^ +dropped +0 days.*fewer\\)$"_s));
        QVERIFY2(dropped > 0, said(ran));
        const auto statuses = statusesIn(m_folder.run(u"route company.json --on 2026-11-22 --json"_s).object());
        for (qsizetype i = 1; i <= statuses.size(); ++i) // every procedure of the route is gone, by its French name
            QVERIFY2(lines[dropped + i].contains(u"(obligatoire; "_s), qPrintable(lines[dropped + i]));
        const QJsonObject json = m_folder.run(u"cost company.json --on 2026-11-22 --json"_s).object();
        QCOMPARE(json[u"format"].toString(), u"beraad-cost/1"_s);
    }

    void absenceIsExplainedByRules()
    {
        const Ran ran = m_folder.run(u"explain company.json protocol-vl --on 2026-11-22 --lang en"_s);
        QVERIFY2(ran.status == 0 && ran.out.contains("R-13"), said(ran));
        const Ran there = m_folder.run(u"explain company.json dga-request --on 2026-11-22 --lang de"_s);
        QVERIFY2(there.status == 0 && there.out.contains("erforderlich"), said(there));
        const Ran none = m_folder.run(u"explain company.json ivc-xx"_s);
        QVERIFY2(none.status == 1 && none.err.contains("there are") && none.err.contains("ivc-ssh"), said(none));
        const Ran flow = m_folder.run(u"explain company.json ivc-ssh --flow nowhere"_s);
        QVERIFY2(flow.status == 1 && flow.err.contains("agodi>bedrijf/direct"), said(flow));
    }

    void suiteCountsWhatHolds()
    {
        QVERIFY(m_folder.write(u"suite.json"_s, R"(["sums",
{"description": "right", "rule": {"+": [1, 2]}, "data": {}, "result": 3},
{"description": "wrong", "rule": {"+": [1, 2]}, "data": {}, "result": 4}])"));
        const Ran ran = m_folder.run(u"logic test suite.json"_s);
        QVERIFY2(ran.status == 1 && ran.out == "1 passed, 1 failed\n" && ran.err.contains("suite.json:3: "), said(ran));
        QVERIFY(m_folder.write(u"suite.json"_s,
                               R"([{"description": "right", "rule": {"+": [1, 2]}, "data": {}, "result": 3}])"));
        QCOMPARE(m_folder.run(u"logic test suite.json"_s).status, 0);
        QVERIFY(m_folder.write(u"suite.json"_s, "[]"));
        QCOMPARE(m_folder.run(u"logic test suite.json"_s).status, 1); // nothing was tested
    }

private:
    CallFolder m_folder;
};

QTEST_GUILESS_MAIN(RequestCommandsTest)
#include "tst_requestcommands.moc"
