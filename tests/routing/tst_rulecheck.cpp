// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/ruletable.h"
#include "smalltable.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;
using namespace smalltable;

class TestRuleCheck : public QObject {
    Q_OBJECT

private slots:
    void shippedRulesAreClean();
    void shippedRulesNameTheirSources();
    void everyProcedureOfTheFieldIsThere_data();
    void everyProcedureOfTheFieldIsThere();
    void aSmallTableIsClean();
    void slipsAreFoundWithTheirPlace_data();
    void slipsAreFoundWithTheirPlace();
    void allProblemsAreReported();
    void aFolderWithoutRulesIsAProblem();
};

void TestRuleCheck::shippedRulesAreClean()
{
    QStringList found;
    for (const QString &folder : {u":/routing"_s, QStringLiteral(BERAAD_SOURCE_DIR "/forms")})
        for (const Problem &problem : checkRules(folder))
            found << problem.where + u": "_s + problem.message;
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestRuleCheck::shippedRulesNameTheirSources()
{
    const auto rules = shippedRules();
    QVERIFY(rules);
    QCOMPARE(rules->version.size(), 12);
    for (const Rule &rule : rules->rules) {
        QVERIFY2(!rule.source.isEmpty() && !rule.evidence.isEmpty(), qPrintable(rule.id));
        QVERIFY2(rule.text.byLanguage.size() == 4, qPrintable(rule.id));
        // What is only remembered may never pass for verified.
        if (rule.source.contains(u"uit het geheugen"_s))
            QCOMPARE(rule.evidence, u"unverified"_s);
    }
}

void TestRuleCheck::everyProcedureOfTheFieldIsThere_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"ivc-ssh",
                           "ivc-fed",
                           "ivc-united",
                           "general-18-140",
                           "protocol-vl",
                           "protocol-fed",
                           "rr-minister",
                           "statbel-microdata",
                           "dpo-advice",
                           "dpia",
                           "prior-consultation",
                           "title4-agreement",
                           "ttp",
                           "ttp-vsa",
                           "ksz-contract",
                           "vtc-advice",
                           "ethics",
                           "ehds-permit",
                           "dga-request",
                           "register-note",
                           "small-cell-check",
                           "vtc-machtiging",
                           "sc-social",
                           "sc-health",
                           "sc-rr",
                           "sc-fed",
                           "sc-stat"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestRuleCheck::everyProcedureOfTheFieldIsThere()
{
    QFETCH(const QString, id);
    const auto rules = shippedRules();
    QVERIFY(rules);
    const ProcedureKind *kind = rules->kind(id);
    QVERIFY(kind);
    QCOMPARE(kind->name.byLanguage.size(), 4);
    QCOMPARE(kind->clock.byLanguage.size(), 4);
    QVERIFY(kind->expectedDays >= 0 && kind->lateDays >= kind->expectedDays);
    QVERIFY(!kind->expectedSource.isEmpty());
    const bool isAsked = std::ranges::any_of(rules->rules, [&id](const Rule &rule) {
        return std::ranges::contains(rule.outcomes, id, &RuleOutcome::procedure);
    });
    QVERIFY2(isAsked, "no rule ever asks for it");
}

namespace {

const QByteArray kGood = rule("A", is("data.category", "'social'"), require("strict", "committee"));

void writeGood(const Folder &folder)
{
    folder.writeRules({kGood});
    folder.writeProcedures({procedure("strict")});
}

} // namespace

void TestRuleCheck::aSmallTableIsClean()
{
    const Folder folder;
    writeGood(folder);
    QVERIFY(checkRules(folder.routing()).empty());
    QVERIFY2(checkRules(folder.path()).empty(), "a folder that holds routing/ means it");
}

void TestRuleCheck::slipsAreFoundWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("procedures");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");

    const auto slip = [](const char *name, const QByteArray &rules, const char *where, const char *message,
                         const QByteArray &procedures = procedure("strict")) {
        QTest::newRow(name) << rules << procedures << QString::fromLatin1(where) << QString::fromLatin1(message);
    };
    const auto without = [](const QByteArray &part) { return QByteArray(kGood).replace(part, ""); };
    slip("unknown fact", rule("A", is("data.kategory", "'social'"), require("strict", "x")), "rules.json:2",
         "unknown fact \"data.kategory\"");
    slip("word that a fact never has", rule("A", is("data.category", "'sociaal'"), require("strict", "x")),
         "rules.json:2", "\"data.category\" is never \"sociaal\"");
    slip("flag compared with a word", rule("A", is("agreed", "'yes'"), require("strict", "x")), "rules.json:2",
         "is true or false");
    slip("unknown operator", rule("A", "{'equals': [1, 1]}", require("strict", "x")), "rules.json:2",
         "unknown operator \"equals\"");
    slip("missing language", QByteArray(kGood).replace(", 'de': 'text of A'", ""), "rules.json:2", "missing in de");
    slip("missing source", without("'source': 'test', "), "rules.json:2", "missing");
    slip("missing evidence", without(", 'evidence': 'derived'"), "rules.json:2", "expected one of note");
    slip("wrong evidence", QByteArray(kGood).replace("'evidence': 'derived'", "'evidence': 'sure'"), "rules.json:2",
         "expected one of note");
    slip("missing day", without("'validFrom': '2018-01-01', "), "rules.json:2", "from which day");
    slip("ends before it starts",
         rule("A", "true", require("strict", "x"), "'validFrom': '2018-01-01', 'validTo': '2017-01-01', "),
         "rules.json:2", "before validFrom");
    slip("unknown member", QByteArray(kGood).replace("'scope'", "'remark': 'x', 'scope'"), "rules.json:2",
         "unknown member");
    slip("unknown procedure", rule("A", "true", require("strikt", "x")), "rules.json:2",
         "unknown procedure \"strikt\"");
    slip("no outcome", rule("A", "true", ""), "rules.json:2", "must be an exception");
    slip("exception to nothing", rule("A", "true", "", "'exceptionTo': ['Q'], "), "rules.json:2", "unknown rule \"Q\"");
    slip("exceptions in a circle",
         rule("A", "true", "", "'exceptionTo': ['B'], ") + ",\n" + rule("B", "true", "", "'exceptionTo': ['A'], "),
         "rules.json:2", "an exception to itself");
    slip("same rule twice for one day", kGood + ",\n" + kGood, "rules.json:3", "stands twice for the same days");
    slip("edge to an unknown procedure", kGood, "procedures.json:2", "unknown procedure \"nothing\"",
         procedure("strict", "'after': ['nothing'], "));
    slip("edges in a circle", kGood, "procedures.json:2", "after itself",
         procedure("strict", "'after': ['b'], ") + ",\n" + procedure("b", "'afterInFile': ['strict'], "));
    slip("later than late", kGood, "procedures.json:2", "smaller than expectedDays",
         procedure("strict", "'expectedDays': 9, 'lateDays': 3, "));
    slip("not JSON", kGood + ",", "rules.json", "");
}

void TestRuleCheck::slipsAreFoundWithTheirPlace()
{
    QFETCH(const QByteArray, rules);
    QFETCH(const QByteArray, procedures);
    QFETCH(const QString, where);
    QFETCH(const QString, message);
    const Folder folder;
    folder.writeRules({rules});
    folder.writeProcedures({procedures});
    QStringList found;
    bool isFound = false;
    for (const Problem &problem : checkRules(folder.routing())) {
        found << problem.where + u": "_s + problem.message;
        isFound = isFound || (problem.where.contains(where) && problem.message.contains(message));
    }
    QVERIFY2(isFound, qPrintable(u"found only:\n"_s + found.join(u'\n')));
}

void TestRuleCheck::allProblemsAreReported()
{
    const Folder folder;
    folder.writeRules({rule("A", is("wrong", "1"), require("wrong", "x")), rule("B", "true", "")});
    folder.writeProcedures({procedure("strict")});
    QVERIFY(checkRules(folder.routing()).size() >= 3);
    QVERIFY(!readRules(folder.routing()));
}

void TestRuleCheck::aFolderWithoutRulesIsAProblem()
{
    const QTemporaryDir empty;
    QCOMPARE(checkRules(empty.path()).size(), 1U);
    QVERIFY(!readRules(empty.path()));
}

QTEST_GUILESS_MAIN(TestRuleCheck)
#include "tst_rulecheck.moc"
