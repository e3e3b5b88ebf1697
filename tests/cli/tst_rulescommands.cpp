// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calls.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad::cli;

class RulesCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.take(u"forms/routing"_s, u"rules"_s));
        QVERIFY(m_folder.take(u"forms/procedures"_s, u"rules"_s));
        QVERIFY(m_folder.take(u"tests/cases/routing/company-re-use"_s, u"cases/company-re-use"_s));
        QVERIFY(m_folder.take(u"tests/cases/routing/own-data-only"_s, u"cases/own-data-only"_s));
    }

    void shippedRulesAreClean()
    {
        const Ran ran = m_folder.run(u"rules check rules"_s);
        QVERIFY2(ran.status == 0 && ran.out == "clean\n" && ran.err.isEmpty(), said(ran));
        const QJsonObject json = m_folder.run(u"rules check rules --json"_s).object();
        QCOMPARE(json[u"format"].toString(), u"beraad-rules-check/1"_s);
        QVERIFY(json.contains(u"findings") && json[u"findings"].toArray().isEmpty());
    }

    void slipIsNamedByFileAndLine()
    {
        QVERIFY(m_folder.take(u"forms/routing"_s, u"slipped"_s));
        QByteArray text = m_folder.read(u"slipped/flemish.json"_s);
        const qsizetype at = text.indexOf("\"evidence\": \"verified\"");
        QVERIFY(at > 0);
        const auto line = text.first(at).count('\n') + 1;
        QVERIFY(m_folder.write(u"slipped/flemish.json"_s, text.replace(at, 22, "\"evidence\": \"certain!\"")));
        const Ran ran = m_folder.run(u"rules check slipped"_s);
        QVERIFY2(ran.status == 1 && !ran.out.startsWith("clean"), said(ran));
        const QByteArray place = "flemish.json:" + QByteArray::number(line) + ':';
        QVERIFY2(ran.err.contains(place), said(ran));
        const QJsonArray findings = m_folder.run(u"rules check slipped --json"_s).object()[u"findings"].toArray();
        QCOMPARE(findings.size(), ran.err.count('\n'));
        const Ran none = m_folder.run(u"rules check nowhere"_s);
        QVERIFY2(none.status == 1 && none.out == "1 finding\n" && none.err.contains("nowhere"), said(none));
    }

    void casesPassAndFailByName()
    {
        const Ran well = m_folder.run(u"rules test cases"_s);
        QVERIFY2(well.status == 0, said(well));
        QCOMPARE(well.lines(),
                 (QStringList{u"ok   company-re-use"_s, u"ok   own-data-only"_s, u"2 passed, 0 failed"_s}));
        // What one case expects is not what comes of the other's request.
        QVERIFY(m_folder.take(u"tests/cases/routing/company-re-use/expected.json"_s, u"mixed/wrong/expected.json"_s));
        QVERIFY(m_folder.take(u"tests/cases/routing/own-data-only/request.json"_s, u"mixed/wrong/request.json"_s));
        const Ran ill = m_folder.run(u"rules test mixed"_s);
        QVERIFY2(ill.status == 1 && ill.out.startsWith("FAIL wrong\n     "), said(ill));
        const Ran json = m_folder.run(u"rules test mixed --json"_s);
        QCOMPARE(json.status, 1);
        QCOMPARE(json.object()[u"failed"].toInt(), 1);
        QVERIFY(!json.object()[u"cases"][0][u"faults"].toArray().isEmpty());
        const Ran none = m_folder.run(u"rules test rules"_s);
        QVERIFY2(none.status == 1 && none.err.contains("no cases"), said(none));
    }

    void differenceOfTwoFoldersSaysWhatChangesForARequest()
    {
        const Ran same = m_folder.run(u"rules diff shipped rules"_s);
        QVERIFY2(same.status == 0 && same.out.trimmed().endsWith(": 0 differences"), said(same));
        QVERIFY(m_folder.take(u"forms/routing"_s, u"fewer"_s));
        QVERIFY(m_folder.take(u"forms/procedures"_s, u"fewer"_s));
        const QString file = u"fewer/duties.json"_s;
        QByteArray text = m_folder.read(file);
        const qsizetype rule = text.indexOf("\"R-23\"");
        const qsizetype from = text.indexOf("\"validFrom\": \"", rule);
        QVERIFY(rule > 0 && from > rule && from - rule < 200);
        QVERIFY(m_folder.write(file, text.replace(from + 14, 10, "2031-01-01")));
        const Ran ran = m_folder.run(
            u"rules diff shipped fewer --request cases/company-re-use/request.json --on 2026-11-22 --lang fr"_s);
        QVERIFY2(ran.status == 0 && ran.out.contains("R-23") && ran.out.trimmed().endsWith(": 1 difference"),
                 said(ran));
        QVERIFY2(ran.out.contains("- dga-request:agodi  demande"), said(ran)); // by its French name
        const Ran none = m_folder.run(u"rules diff shipped nowhere"_s);
        QVERIFY2(none.status == 1 && none.out.isEmpty() && none.err.contains("nowhere"), said(none));
        const Ran request = m_folder.run(u"rules diff shipped rules --request none.json"_s);
        QVERIFY2(request.status == 1 && request.err.contains("none.json"), said(request));
    }

private:
    CallFolder m_folder;
};

QTEST_GUILESS_MAIN(RulesCommandsTest)
#include "tst_rulescommands.moc"
