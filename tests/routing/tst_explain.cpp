// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/conditionwords.h"
#include "routing/explain.h"
#include "routing/generatedrequests.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QDate kDay(2026, 11, 22);

Line lineOf(const QString &id, const QString &provider, const QString &category)
{
    Line line;
    line.id = LineId(id);
    line.provider = OrganisationId(provider);
    line.category = category;
    return line;
}

Request asking(std::vector<Line> lines)
{
    Request request;
    request.requester = OrganisationId(u"kuleuven"_s);
    request.recipients = {request.requester};
    request.purpose = u"research"_s;
    request.identifiability = u"pseudonymised"_s;
    request.systematic = true;
    request.channel = u"direct"_s;
    request.lines = std::move(lines);
    return request;
}

logic::Expression compiled(const QByteArray &condition)
{
    return logic::Expression::compile(readJson(condition, {})->root).value();
}

} // namespace

/// Why a procedure is, or is not, in a route; and conditions in words.
class TestExplain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noProviderIsAFlemishInstance();
    void aRequiredProcedureSaysByWhichRule();
    void anExceptionIsNamed();
    void whatIsNotInForceSaysSo();
    void ownDataAreNoCommunication();
    void oneFlowCanBeAskedFor();
    void anUnknownProcedureIsRefused();
    void everyRuleInForceSaysSomethingOfEveryFlow();
    void everyGroundIsEnoughByItself();
    void conditionsReadAsSentences_data();
    void conditionsReadAsSentences();
    void everyFactAndValueOfARuleHasAName();

private:
    Explanation about(const Request &request, const QString &procedure, const QString &flow = {}) const
    {
        return explain(request, m_directory, m_rules, kDay, procedure, flow).value();
    }
    Directory m_directory;
    RuleTable m_rules;
};

void TestExplain::initTestCase()
{
    m_directory = shippedDirectory().value();
    const auto rules = shippedRules();
    QVERIFY2(rules, rules ? "" : qPrintable(toPlainText(rules.error())));
    m_rules = *rules;
}

void TestExplain::noProviderIsAFlemishInstance()
{
    const Explanation found = about(asking({lineOf(u"l1"_s, u"fodfin"_s, u"fiscal"_s)}), u"protocol-vl"_s);
    QVERIFY(found.standing == Standing::NotAsked);
    QVERIFY(found.headline.in(u"en"_s).startsWith(u"Not needed"_s));
    const auto clause
        = std::ranges::find_if(found.clauses, [](const Clause &c) { return c.rules.contains(u"R-13"_s); });
    QVERIFY(clause != found.clauses.end());
    QCOMPARE(clause->text.in(u"en"_s), u"the providing body is not a Flemish instance"_s);
    QCOMPARE(clause->text.in(u"nl"_s), u"de meedelende instelling is geen Vlaamse instantie"_s);
    const auto rule = std::ranges::find(found.rules, u"R-13"_s, &RuleAnswer::rule);
    const Ground &ground = rule->sayings.front().grounds.front();
    QCOMPARE(ground.facts.front().name, u"provider.flemishInstance"_s);
    QCOMPARE(ground.facts.front().origin, u"directory"_s);
    QCOMPARE(ground.via.front().notion, u"notion.flemishProtocol"_s);
    QVERIFY(!ground.via.front().source.isEmpty());
}

void TestExplain::aRequiredProcedureSaysByWhichRule()
{
    const Explanation found = about(asking({lineOf(u"l1"_s, u"agodi"_s, u"education"_s)}), u"protocol-vl"_s);
    QVERIFY(found.standing == Standing::InRoute);
    QCOMPARE(found.clauses.front().rules, QStringList{u"R-13"_s});
    QCOMPARE(found.found.size(), 1);
    const auto rule = std::ranges::find(found.rules, u"R-13"_s, &RuleAnswer::rule);
    QVERIFY(rule->sayings.front().says == RuleSays::Asks);
    QVERIFY(!rule->sayings.front().because->facts.empty());
}

void TestExplain::anExceptionIsNamed()
{
    Request once = asking({lineOf(u"l1"_s, u"agodi"_s, u"education"_s)});
    once.systematic = false;
    const Explanation found = about(once, u"protocol-vl"_s);
    QVERIFY(found.standing == Standing::Exempt);
    QCOMPARE(found.clauses.front().rules, QStringList{u"R-13a"_s});
    const auto rule = std::ranges::find(found.rules, u"R-13"_s, &RuleAnswer::rule);
    QVERIFY(rule->sayings.front().says == RuleSays::SetAside);
    QCOMPARE(rule->sayings.front().because->rule, u"R-13a"_s);
}

void TestExplain::whatIsNotInForceSaysSo()
{
    const Explanation found = about(asking({lineOf(u"l1"_s, u"agodi"_s, u"education"_s)}), u"vtc-machtiging"_s);
    QVERIFY(found.standing == Standing::NotInForce);
    QCOMPARE(found.rules.size(), 1);
    QCOMPARE(found.rules.front().validTo, QDate(2018, 6, 25));
    QVERIFY(found.rules.front().sayings.empty());
}

void TestExplain::ownDataAreNoCommunication()
{
    const Explanation found = about(asking({lineOf(u"l1"_s, u"kuleuven"_s, u"education"_s)}), u"protocol-vl"_s);
    QVERIFY(found.standing == Standing::NoCommunication);
}

void TestExplain::oneFlowCanBeAskedFor()
{
    const Request request
        = asking({lineOf(u"l1"_s, u"agodi"_s, u"education"_s), lineOf(u"l2"_s, u"fodfin"_s, u"fiscal"_s)});
    QVERIFY(about(request, u"protocol-vl"_s).standing == Standing::InRoute);
    QVERIFY(about(request, u"protocol-vl"_s, u"fodfin>kuleuven/direct"_s).standing == Standing::NotAsked);
    QVERIFY(!explain(request, m_directory, m_rules, kDay, u"protocol-vl"_s, u"nobody>kuleuven/direct"_s));
}

void TestExplain::anUnknownProcedureIsRefused()
{
    const auto found = explain(asking({}), m_directory, m_rules, kDay, u"protocol"_s);
    QVERIFY(!found);
    QVERIFY(found.error().code == ErrorCode::NotFound);
    QVERIFY(found.error().detail.contains(u"protocol-vl"_s));
}

void TestExplain::everyRuleInForceSaysSomethingOfEveryFlow()
{
    GeneratedRequests requests(m_directory, 33);
    for (int i = 0; i < 15; ++i) {
        const Request request = requests.next(4);
        const Route route = routeOf(request, m_directory, m_rules, kDay);
        for (const ProcedureKind &kind : m_rules.procedures) {
            const Explanation found = about(request, kind.id);
            for (const RuleAnswer &rule : found.rules) {
                QSet<QString> said;
                for (const RuleSaying &saying : rule.sayings) {
                    said.unite(QSet<QString>(saying.flows.begin(), saying.flows.end()));
                    const bool isReasoned = saying.because || !saying.grounds.empty();
                    QVERIFY2(isReasoned, qPrintable(rule.rule + u"\n"_s + describe(request)));
                }
                for (const Flow &flow : route.flows)
                    QVERIFY2(!rule.isInForce || flow.provider == flow.recipient || said.contains(flow.id),
                             qPrintable(rule.rule + u' ' + flow.id));
            }
            const bool isIn = std::ranges::contains(route.procedures, kind.id, &Procedure::procedure);
            QCOMPARE(found.standing == Standing::InRoute || found.standing == Standing::Exempt, isIn);
            QVERIFY2(isIn || found.standing != Standing::NotAsked || !found.clauses.empty(), qPrintable(kind.id));
        }
    }
}

/// With only the facts of one ground known, and all else unknown, the condition must still fail.
void TestExplain::everyGroundIsEnoughByItself()
{
    GeneratedRequests requests(m_directory, 34);
    int checked = 0;
    for (int i = 0; i < 10; ++i) {
        const Request request = requests.next(3);
        for (const ProcedureKind &kind : m_rules.procedures)
            for (const RuleAnswer &answer : about(request, kind.id).rules)
                for (const RuleSaying &saying : answer.sayings)
                    for (const Ground &ground : saying.grounds) {
                        ++checked;
                        RouteMemory memory(m_rules);
                        FactSheet sheet(m_rules, memory);
                        for (const Reason::FactRead &fact : ground.facts) {
                            const auto read = readJson(fact.value.toUtf8(), {});
                            const QJsonValue value = read ? read->root : QJsonValue(fact.value);
                            const int place = m_rules.places.value(fact.name);
                            if (static_cast<size_t>(place) < m_rules.facts.size() && fact.value != u"unknown"_s)
                                sheet.know(place, logic::Value(value), FactOrigin::Request);
                        }
                        const auto rule = std::ranges::find_if(
                            m_rules.rules, [&](const Rule &r) { return r.id == answer.rule && r.isValidOn(kDay); });
                        const auto truth = rule->expression.evaluate(sheet.facts()).truth();
                        QVERIFY2(truth == logic::Truth::False,
                                 qPrintable(answer.rule + u": "_s + ground.text.in(u"en"_s)));
                    }
    }
    QVERIFY(checked > 1000);
}

void TestExplain::conditionsReadAsSentences_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("equal") << QByteArray(R"({"==": [{"var": "provider.network"}, "extended"]})") << u"en"_s
                           << u"the network of social security of the providing body is “extended”"_s;
    QTest::newRow("flag") << QByteArray(R"({"!": {"==": [{"var": "systematic"}, true]}})") << u"nl"_s
                          << u"de mededeling is niet systematisch"_s;
    QTest::newRow("flag is false") << QByteArray(R"({"!=": [{"var": "systematic"}, false]})") << u"nl"_s
                                   << u"de mededeling is systematisch"_s;
    QTest::newRow("list") << QByteArray(R"({"in": [{"var": "purpose"}, ["research", "statistics"]]})") << u"de"_s
                          << u"der Zweck ist eines von „wissenschaftliche Forschung“ oder „Statistik“"_s;
    QTest::newRow("nested")
        << QByteArray(
               R"({"and": [{"var": "data.special"}, {"or": [{"==": [{"var": "channel"}, "ksz"]}, {">=": [{"var": "controllersLinked"}, 2]}]}]})")
        << u"en"_s
        << u"the data are of a special category and (the channel is “Crossroads Bank for Social Security” or the number of controllers whose personal data come together is at least 2)"_s;
    QTest::newRow("denied")
        << QByteArray(
               R"({"!": {"or": [{"==": [{"var": "channel"}, "ksz"]}, {"<": [{"var": "controllersLinked"}, 2]}]}})")
        << u"fr"_s
        << u"le canal n’est pas « Banque Carrefour de la sécurité sociale » et le nombre de responsables dont les données à caractère personnel sont réunies est d’au moins 2"_s;
    QTest::newRow("null") << QByteArray(R"({"!=": [{"var": "trustedThirdParty"}, null]})") << u"en"_s
                          << u"the trusted third party is given"_s;
    QTest::newRow("notion") << QByteArray(R"({"!": {"var": "notion.personal"}})") << u"en"_s
                            << u"does not apply: “personal data: all that is not anonymous”"_s;
    QTest::newRow("among") << QByteArray(R"({"in": ["social", {"var": "categoriesJoined"}]})") << u"en"_s
                           << u"“social data” is among the categories that come together"_s;
}

void TestExplain::conditionsReadAsSentences()
{
    QFETCH(QByteArray, condition);
    QFETCH(QString, language);
    QFETCH(QString, words);
    QCOMPARE(conditionInWords(compiled(condition), m_rules, language), words);
}

void TestExplain::everyFactAndValueOfARuleHasAName()
{
    for (const FactKind &fact : m_rules.facts) {
        const FactName name = m_rules.factNames.value(fact.id);
        const bool isFlag = fact.kind == u"flag"_s;
        QVERIFY2(isFlag ? !name.holds.isEmpty() && !name.fails.isEmpty() : !name.name.isEmpty(), qPrintable(fact.id));
        for (const QString &value : fact.values)
            QVERIFY2(name.values.contains(value), qPrintable(fact.id + u' ' + value));
    }
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
