// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/rulediff.h"
#include "smalltable.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;
using namespace smalltable;

namespace {

using Kind = EntryDifference::Kind;

const QDate kDay(2026, 11, 22);
const QByteArray kSocial = rule("A", is("data.category", "'social'"), require("strict", "committee"));

RuleTable tableOf(const QByteArrayList &rules, const QByteArrayList &procedures = {procedure("strict")},
                  const QByteArray &more = {})
{
    const Folder folder;
    folder.writeRules(rules, more);
    folder.writeProcedures(procedures);
    return readRules(folder.routing()).value();
}

Request socialRequest()
{
    Request request;
    request.requester = OrganisationId(u"kuleuven"_s);
    request.recipients = {request.requester};
    request.channel = u"direct"_s;
    Line line;
    line.id = LineId(u"l1"_s);
    line.provider = OrganisationId(u"vdab"_s);
    line.category = u"social"_s;
    request.lines = {line};
    return request;
}

} // namespace

class TestRuleDiff : public QObject {
    Q_OBJECT

private slots:
    void theSameTableDiffersInNothing();
    void aRuleInAnotherPlaceIsTheSameRule();
    void whatIsNewAndWhatIsGoneIsNamed();
    void changedMembersAreShownWithBothValues_data();
    void changedMembersAreShownWithBothValues();
    void aRuleThatEndsAndItsSuccessorAreTwoDifferences();
    void oneIdWithTwoPeriodsIsPairedByPeriod();
    void notionsAndProceduresCountToo();
    void aRuleAsItStandsInTheFileReadsAsTheSameRule();
    void aRequestIsRoutedUnderBoth();
    void aRequestThatNoChangeTouchesKeepsItsRoute();
    void theJsonNamesEveryChange();
};

void TestRuleDiff::theSameTableDiffersInNothing()
{
    const RuleTable shipped = shippedRules().value();
    QVERIFY(shipped.rules.size() > 40);
    QVERIFY(differenceBetween(shipped, shipped).empty());
}

void TestRuleDiff::aRuleInAnotherPlaceIsTheSameRule()
{
    const QByteArray other = rule("B", is("purpose", "'research'"), require("strict", "committee"));
    const RuleTable before = tableOf({kSocial, other});
    const RuleTable after = tableOf({other, kSocial});
    QVERIFY(before.version != after.version);
    QVERIFY(differenceBetween(before, after).empty());
}

void TestRuleDiff::whatIsNewAndWhatIsGoneIsNamed()
{
    const QByteArray other = rule("B", is("purpose", "'research'"), require("strict", "committee"));
    const auto differences = differenceBetween(tableOf({kSocial}), tableOf({other}));
    QCOMPARE(differences.size(), 2U);
    QCOMPARE(differences[0].id, u"A"_s);
    QVERIFY(differences[0].isRemoved() && !differences[0].isAdded());
    QCOMPARE(differences[1].id, u"B"_s);
    QVERIFY(differences[1].isAdded() && !differences[1].isRemoved());
    QCOMPARE(differences[1].after.value(u"source"_s), QJsonValue(u"test"_s));
}

void TestRuleDiff::changedMembersAreShownWithBothValues_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("fresh");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *name, const QByteArray &old, const QByteArray &fresh) {
        QTest::newRow(name) << old << fresh << QString::fromLatin1(name);
    };
    row("condition", "'social'", "'other'");
    row("outcomes", "'status': 'required'", "'status': 'optional'");
    row("validFrom", "2018-01-01", "2019-01-01");
    row("source", "'source': 'test'", "'source': 'law of 2027'");
    row("evidence", "'derived'", "'verified'");
    row("text", "'fr': 'text of A'", "'fr': 'autre texte'");
    row("scope", "'flow'", "'request'");
    row("validTo", "'condition'", "'validTo': '2030-12-31', 'condition'");
    row("exceptionTo", "'condition'", "'exceptionTo': ['Z'], 'condition'");
    row("question", "'condition'", "'question': " + wording("Well?") + ", 'condition'");
    row("asks", "'condition'", "'asks': ['provider'], 'condition'");
}

void TestRuleDiff::changedMembersAreShownWithBothValues()
{
    QFETCH(const QByteArray, old);
    QFETCH(const QByteArray, fresh);
    QFETCH(const QString, member);
    const QByteArray changed = QByteArray(kSocial).replace(old, fresh);
    QVERIFY(changed != kSocial);
    const QByteArray other = rule("Z", is("purpose", "'research'"), require("strict", "committee"));
    const auto differences = differenceBetween(tableOf({kSocial, other}), tableOf({changed, other}));
    QCOMPARE(differences.size(), 1U);
    QVERIFY(differences[0].kind == Kind::Rule);
    QCOMPARE(differences[0].id, u"A"_s);
    QCOMPARE(differences[0].members, QStringList{member});
    QVERIFY(differences[0].before.value(member) != differences[0].after.value(member));
}

void TestRuleDiff::aRuleThatEndsAndItsSuccessorAreTwoDifferences()
{
    const QByteArray ended = QByteArray(kSocial).replace("'condition'", "'validTo': '2026-12-31', 'condition'");
    const QByteArray next
        = rule("A", is("data.category", "'social'"), require("strict", "committee"), "'validFrom': '2027-01-01', ");
    const auto differences = differenceBetween(tableOf({kSocial}), tableOf({ended, next}));
    QCOMPARE(differences.size(), 2U);
    QCOMPARE(differences[0].members, QStringList{u"validTo"_s});
    QVERIFY(differences[1].isAdded());
    QCOMPARE(differences[1].after.value(u"validFrom"_s), QJsonValue(u"2027-01-01"_s));
}

void TestRuleDiff::oneIdWithTwoPeriodsIsPairedByPeriod()
{
    const QByteArray old
        = rule("A", "true", require("strict", "committee"), "'validFrom': '2018-01-01', 'validTo': '2020-12-31', ");
    const QByteArray now
        = rule("A", is("data.category", "'social'"), require("strict", "committee"), "'validFrom': '2021-01-01', ");
    QVERIFY(differenceBetween(tableOf({old, now}), tableOf({now, old})).empty());
}

void TestRuleDiff::notionsAndProceduresCountToo()
{
    const auto notions = [](const QByteArray &value) {
        return "'notions': [{'id': 'notion.small', 'text': " + wording("small") + ", 'entries': [{'when': "
            + is("data.category", value) + ", 'holds': true, 'source': 'test', 'evidence': 'derived'}]}], ";
    };
    const RuleTable before = tableOf({kSocial}, {procedure("strict")}, notions("'social'"));
    const RuleTable after
        = tableOf({kSocial}, {procedure("strict", "'expectedDays': 5, 'lateDays': 9, ")}, notions("'other'"));
    const auto differences = differenceBetween(before, after);
    QCOMPARE(differences.size(), 2U);
    QVERIFY(differences[0].kind == Kind::Notion);
    QCOMPARE(differences[0].members, QStringList{u"entries"_s});
    QVERIFY(differences[1].kind == Kind::Procedure);
    QCOMPARE(differences[1].members, (QStringList{u"expectedDays"_s, u"lateDays"_s}));
}

/// What a difference shows is what the file says: no member of any shipped rule is lost or made up.
void TestRuleDiff::aRuleAsItStandsInTheFileReadsAsTheSameRule()
{
    const RuleTable shipped = shippedRules().value();
    size_t seen = 0;
    const QDir folder(u":/routing"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // An authority that is empty says as much as none.
        const QByteArray text = file.readAll().replace(", \"authority\": \"\"", "");
        const JsonDocument document = readJson(text, name).value();
        for (const QJsonValue &row : document.root.toObject().value(u"rules"_s).toArray()) {
            const QJsonObject written = row.toObject();
            const bool stands
                = std::ranges::any_of(shipped.rules, [&written](const Rule &rule) { return toJson(rule) == written; });
            QVERIFY2(stands, qPrintable(written.value(u"id"_s).toString()));
            ++seen;
        }
    }
    QCOMPARE(seen, shipped.rules.size());
}

void TestRuleDiff::aRequestIsRoutedUnderBoth()
{
    const Directory directory = shippedDirectory().value();
    const RuleTable before = tableOf({kSocial});
    const RuleTable after = tableOf({QByteArray(kSocial).replace("'required'", "'optional'")});
    const auto effects = effectsOn({{u"mine"_s, socialRequest()}}, directory, before, after, kDay);
    QCOMPARE(effects.size(), 1U);
    QCOMPARE(effects[0].name, u"mine"_s);
    QCOMPARE(effects[0].difference.moved.size(), 1U);
    QVERIFY(effects[0].difference.moved[0].before.status == ProcedureStatus::Required);
    QVERIFY(effects[0].difference.moved[0].after.status == ProcedureStatus::Optional);
}

void TestRuleDiff::aRequestThatNoChangeTouchesKeepsItsRoute()
{
    const Directory directory = shippedDirectory().value();
    const QByteArray other = rule("B", is("purpose", "'marketing'"), require("strict", "committee"));
    Request research = socialRequest();
    research.purpose = u"research"_s;
    const auto effects
        = effectsOn({{u"mine"_s, research}}, directory, tableOf({kSocial}), tableOf({kSocial, other}), kDay);
    QVERIFY(effects[0].difference.isEmpty());
    // The table of a day that has not come yet changes nothing today.
    const RuleTable later = tableOf(
        {rule("A", is("data.category", "'social'"), require("strict", "committee"), "'validFrom': '2027-01-01', ")});
    QVERIFY(!effectsOn({{u"mine"_s, research}}, directory, tableOf({kSocial}), later, kDay)[0].difference.isEmpty());
    QVERIFY(effectsOn({{u"mine"_s, research}}, directory, tableOf({kSocial}), later, QDate(2027, 1, 1))[0]
                .difference.isEmpty());
}

void TestRuleDiff::theJsonNamesEveryChange()
{
    const Directory directory = shippedDirectory().value();
    const RuleTable before = tableOf({kSocial});
    const RuleTable after = tableOf({QByteArray(kSocial).replace("'required'", "'optional'")});
    const auto effects = effectsOn({{u"mine"_s, socialRequest()}}, directory, before, after, kDay);
    const QJsonObject json = rulesDiffJson(before, after, effects, u"nl"_s);
    QCOMPARE(json.value(u"format"_s), QJsonValue(u"beraad-rules-diff/1"_s));
    QCOMPARE(json.value(u"before"_s), QJsonValue(before.version));
    const QJsonObject change = json.value(u"changes"_s).toArray().at(0).toObject();
    QCOMPARE(change.value(u"change"_s), QJsonValue(u"changed"_s));
    const QJsonObject outcomes = change.value(u"members"_s).toObject().value(u"outcomes"_s).toObject();
    QVERIFY(outcomes.value(u"before"_s).isArray() && outcomes.value(u"after"_s).isArray());
    const QJsonObject request = json.value(u"requests"_s).toArray().at(0).toObject();
    QCOMPARE(request.value(u"name"_s), QJsonValue(u"mine"_s));
    QCOMPARE(request.value(u"differs"_s), QJsonValue(true));
    QCOMPARE(request.value(u"moved"_s).toArray().at(0).toObject().value(u"statusBefore"_s), QJsonValue(u"required"_s));
}

QTEST_GUILESS_MAIN(TestRuleDiff)
#include "tst_rulediff.moc"
