// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/route.h"
#include "smalltable.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;
using namespace smalltable;

namespace {

const QDate kDay(2026, 11, 22);

Organisation body(const QString &id, const QString &network = u"none"_s, std::optional<bool> flemish = true)
{
    Organisation organisation;
    organisation.id = OrganisationId(id);
    organisation.network = network;
    organisation.flemishInstance = flemish;
    return organisation;
}

Line lineFrom(const QString &provider, const QString &category = u"social"_s)
{
    static int count = 0;
    Line line;
    line.id = LineId(u"l%1"_s.arg(++count));
    line.provider = OrganisationId(provider);
    line.category = category;
    return line;
}

Request asking(std::vector<Line> lines, const QString &recipient = u"uni"_s)
{
    Request request;
    request.requester = OrganisationId(recipient);
    request.recipients = {request.requester};
    request.purpose = u"research"_s;
    request.identifiability = u"pseudonymised"_s;
    request.systematic = true;
    request.channel = u"direct"_s;
    request.lines = std::move(lines);
    return request;
}

const Directory &bodies()
{
    static const Directory directory({body(u"source"_s, u"extended"_s), body(u"other"_s, u"unknown"_s),
                                      body(u"uni"_s, u"none"_s, std::nullopt), body(u"town"_s),
                                      body(u"firm"_s, u"none"_s, false)});
    return directory;
}

QStringList shownIn(const Route &route)
{
    QStringList shown;
    for (const Procedure &procedure : route.procedures)
        shown << procedure.id.value + u' ' + toString(procedure.status);
    return shown;
}

const QByteArray kSocial = rule("A", is("data.category", "'social'"), require("strict", "committee"));
const QByteArray kInstead
    = rule("B", is("recipient.flemishInstance", "true"), require("mild", "provider"), "'exceptionTo': ['A'], ");
const QByteArrayList kKinds{procedure("mild", "'strictness': 1, 'expectedDays': 10, "),
                            procedure("strict", "'strictness': 9, 'expectedDays': 30, 'inForceDays': 4, ")};

} // namespace

class TestRoute : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anExceptionSetsItsRuleAside();
    void anUnknownExceptionShowsBothBranchesStricterFirst();
    void anAnswerSettlesAnOpenChoice();
    void theDirectoryOutranksAnAnswer();
    void anExceptionToAnExceptionRestoresTheRule();
    void aContestedNotionStaysOpenUntilSomebodyDecides();
    void ownDataNeedNothing();
    void aFlowWithoutARuleIsAFinding();
    void whatOneFlowRequiresNoOtherTakesAway();
    void anExclusionRefusesWhatTheFlowAsksFor();
    void aRuleHoldsOnItsDaysOnly();
    void defaultsSayThatTheyAreDefaults();
    void anExplicitUnknownIsNotADefault();
    void edgesJoinOnlyWhatRunsForTheSameFlow();
    void edgesInOneFileJoinFlowsToOneRecipient();
    void theCriticalPathIsTheLongestChain();
    void withoutAnEstimateTheWholeIsUnknown();
    void optionsAreNoTracks();
    void theJsonHasEveryMemberOfTheFormat();

private:
    void table(const QByteArrayList &rules, const QByteArray &more = {}, const QByteArrayList &kinds = kKinds);
    Route route(const Request &request, QDate on = kDay) const { return routeOf(request, bodies(), m_rules, on); }

    RuleTable m_rules;
};

void TestRoute::init()
{
    table({kSocial, kInstead});
}

void TestRoute::table(const QByteArrayList &rules, const QByteArray &more, const QByteArrayList &kinds)
{
    const Folder folder;
    folder.writeRules(rules, more);
    folder.writeProcedures(kinds);
    const auto read = readRules(folder.routing());
    QVERIFY2(read, read ? "" : qPrintable(toPlainText(read.error())));
    m_rules = *read;
}

void TestRoute::anExceptionSetsItsRuleAside()
{
    const Route found = route(asking({lineFrom(u"source"_s)}, u"town"_s));
    QCOMPARE(shownIn(found), QStringList({u"mild:source required"_s, u"strict:committee exempt"_s}));
    QCOMPARE(found.find(TrackId(u"strict:committee"_s))->because.front().rule, u"B"_s);
    QVERIFY(found.undecided.empty());
}

void TestRoute::anUnknownExceptionShowsBothBranchesStricterFirst()
{
    const Route found = route(asking({lineFrom(u"source"_s)}));
    QCOMPARE(shownIn(found), QStringList({u"mild:source undecided"_s, u"strict:committee undecided"_s}));
    QCOMPARE(found.undecided.size(), 1U);
    const Undecided &open = found.undecided.front();
    QCOMPARE(open.between, QStringList({u"strict"_s, u"mild"_s}));
    QCOMPARE(open.facts, QStringList({u"recipient.flemishInstance"_s}));
    QCOMPARE(open.question.in(u"en"_s), u"Flemish?"_s);
    QCOMPARE(open.asks, std::vector({OrganisationId(u"uni"_s)}));
}

void TestRoute::anAnswerSettlesAnOpenChoice()
{
    Request request = asking({lineFrom(u"source"_s)});
    request.facts = {{u"recipient.flemishInstance"_s, QJsonObject{{u"uni"_s, false}}}};
    const Route found = route(request);
    QCOMPARE(shownIn(found), QStringList({u"strict:committee required"_s}));
    QVERIFY(found.undecided.empty());
}

void TestRoute::theDirectoryOutranksAnAnswer()
{
    Request request = asking({lineFrom(u"source"_s)}, u"firm"_s);
    request.facts = {{u"recipient.flemishInstance"_s, true}};
    QCOMPARE(shownIn(route(request)), QStringList({u"strict:committee required"_s}));
}

void TestRoute::anExceptionToAnExceptionRestoresTheRule()
{
    table({kSocial, kInstead, rule("C", is("provider.network", "'extended'"), "", "'exceptionTo': ['B'], ")});
    const Route found = route(asking({lineFrom(u"source"_s)}, u"town"_s));
    QCOMPARE(shownIn(found), QStringList({u"mild:source exempt"_s, u"strict:committee required"_s}));
}

void TestRoute::aContestedNotionStaysOpenUntilSomebodyDecides()
{
    const QByteArray notions = "'notions': [{'id': 'notion.inside', 'text': " + wording("inside") + ", 'question': "
        + wording("Inside?") + ", 'asks': ['provider'], 'entries': [{'when': " + is("provider.network", "'extended'")
        + ", 'holds': 'contested', 'source': 'test', 'evidence': 'derived'}]}], ";
    table({kSocial, rule("B", "{'var': 'notion.inside'}", "", "'exceptionTo': ['A'], ")}, notions);
    Request request = asking({lineFrom(u"source"_s)});
    const Route open = route(request);
    QCOMPARE(open.undecided.front().between, QStringList({u"strict"_s, u"none"_s}));
    QCOMPARE(open.undecided.front().facts, QStringList({u"notion.inside"_s}));
    QCOMPARE(open.undecided.front().question.in(u"nl"_s), u"Inside?"_s);

    request.facts = {{u"notion.inside"_s, true}};
    QCOMPARE(shownIn(route(request)), QStringList({u"strict:committee exempt"_s}));
    QVERIFY(route(request).undecided.empty());
}

void TestRoute::ownDataNeedNothing()
{
    const Route found = route(asking({lineFrom(u"town"_s)}, u"town"_s));
    QCOMPARE(found.flows.size(), 1U);
    QVERIFY(found.procedures.empty());
    QVERIFY(found.findings.empty());
}

void TestRoute::aFlowWithoutARuleIsAFinding()
{
    table({kSocial});
    const Route found = route(asking({lineFrom(u"source"_s, u"other"_s)}));
    QCOMPARE(found.findings.size(), 1U);
    QCOMPARE(found.findings.front().code, u"no-rule"_s);
    QCOMPARE(found.findings.front().severity, Finding::Severity::Warning);
    QVERIFY(!found.hasErrors());
}

void TestRoute::whatOneFlowRequiresNoOtherTakesAway()
{
    Request request = asking({lineFrom(u"source"_s)}, u"town"_s);
    request.recipients.push_back(OrganisationId(u"firm"_s));
    const Route found = route(request);
    QCOMPARE(shownIn(found), QStringList({u"mild:source required"_s, u"strict:committee required"_s}));
    QCOMPARE(found.find(TrackId(u"strict:committee"_s))->flows, QStringList({u"source>firm/direct"_s}));
}

void TestRoute::anExclusionRefusesWhatTheFlowAsksFor()
{
    const QByteArray excluded
        = rule("X", is("purpose", "'marketing'"),
               "{'procedure': '*', 'status': 'refused'}, {'finding': 'excluded', 'severity': 'error'}");
    table({kSocial, kInstead, excluded});
    Request request = asking({lineFrom(u"source"_s)});
    request.purpose = u"marketing"_s;
    const Route found = route(request);
    QCOMPARE(shownIn(found), QStringList({u"mild:source refused"_s, u"strict:committee refused"_s}));
    QVERIFY(found.undecided.empty());
    QVERIFY(found.hasErrors());
}

void TestRoute::aRuleHoldsOnItsDaysOnly()
{
    table({rule("A", "true", require("strict", "committee"), "'validFrom': '2018-09-10', 'validTo': '2020-12-31', ")});
    const Request request = asking({lineFrom(u"source"_s)});
    QVERIFY(route(request, QDate(2018, 9, 9)).procedures.empty());
    QCOMPARE(route(request, QDate(2018, 9, 10)).procedures.size(), 1U);
    QCOMPARE(route(request, QDate(2020, 12, 31)).procedures.size(), 1U);
    QVERIFY(route(request, QDate(2021, 1, 1)).procedures.empty());
}

void TestRoute::defaultsSayThatTheyAreDefaults()
{
    table({rule("A", is("agreed", "false"), require("strict", "committee"))});
    const Route found = route(asking({lineFrom(u"source"_s)}));
    const Reason::FactRead read = found.procedures.front().because.front().facts.front();
    QCOMPARE(read, (Reason::FactRead{u"agreed"_s, u"false"_s, u"default"_s}));
}

void TestRoute::anExplicitUnknownIsNotADefault()
{
    table({rule("A", is("agreed", "false"), require("strict", "committee"))});
    Request request = asking({lineFrom(u"source"_s)});
    request.facts = {{u"agreed"_s, u"unknown"_s}};
    QCOMPARE(route(request).undecided.front().between, QStringList({u"strict"_s, u"none"_s}));
}

void TestRoute::edgesJoinOnlyWhatRunsForTheSameFlow()
{
    table({rule("A", "true", require("advice", "provider") + ", " + require("signature", "provider"))}, {},
          {procedure("signature", "'after': ['advice'], "), procedure("advice")});
    const Route found = route(asking({lineFrom(u"source"_s), lineFrom(u"other"_s)}));
    QCOMPARE(found.find(TrackId(u"signature:source"_s))->after, std::vector({TrackId(u"advice:source"_s)}));
    QCOMPARE(found.find(TrackId(u"signature:other"_s))->after, std::vector({TrackId(u"advice:other"_s)}));
    QCOMPARE(found.procedures.front().procedure, u"advice"_s);
}

void TestRoute::edgesInOneFileJoinFlowsToOneRecipient()
{
    const QByteArrayList kinds{procedure("second", "'afterInFile': ['first'], "), procedure("first")};
    table({rule("A", is("provider.network", "'extended'"), require("first", "committee")),
           rule("B", "{'!=': [{'var': 'provider.network'}, 'extended']}", require("second", "chamber"))},
          {}, kinds);
    const Route found = route(asking({lineFrom(u"source"_s), lineFrom(u"firm"_s)}));
    QCOMPARE(found.find(TrackId(u"second:chamber"_s))->after, std::vector({TrackId(u"first:committee"_s)}));
}

void TestRoute::theCriticalPathIsTheLongestChain()
{
    const QByteArrayList kinds{procedure("advice", "'expectedDays': 14, "),
                               procedure("signature", "'expectedDays': 60, 'after': ['advice'], "),
                               procedure("session", "'expectedDays': 50, 'inForceDays': 14, ")};
    table({rule("A", "true",
                require("session", "committee") + ", " + require("signature", "provider") + ", "
                    + require("advice", "provider"))},
          {}, kinds);
    const Route found = route(asking({lineFrom(u"source"_s)}));
    QCOMPARE(found.expectedDays(), 74);
    QCOMPARE(found.criticalPath(), std::vector({TrackId(u"advice:source"_s), TrackId(u"signature:source"_s)}));
}

void TestRoute::withoutAnEstimateTheWholeIsUnknown()
{
    table({rule("A", "true", require("session", "committee"))}, {}, {procedure("session")});
    QCOMPARE(route(asking({lineFrom(u"source"_s)})).expectedDays(), -1);
    QCOMPARE(Route().expectedDays(), 0);
    QVERIFY(Route().criticalPath().empty());
}

void TestRoute::optionsAreNoTracks()
{
    table({kSocial, rule("O", "true", "{'procedure': 'mild', 'status': 'optional', 'authority': 'provider'}")});
    const Route found = route(asking({lineFrom(u"source"_s)}));
    const std::vector<TrackPlan> tracks = tracksOf(found);
    QCOMPARE(tracks.size(), 1U);
    QCOMPARE(tracks.front().id, TrackId(u"strict:committee"_s));
    QCOMPARE(tracks.front().rules, QStringList({u"A"_s}));
    QCOMPARE(tracks.front().status, u"required"_s);
}

void TestRoute::theJsonHasEveryMemberOfTheFormat()
{
    const QJsonObject json = toJson(route(asking({lineFrom(u"source"_s)})), u"fr"_s);
    QCOMPARE(json.value(u"format"_s), u"beraad-route/1"_s);
    QCOMPARE(json.value(u"on"_s), u"2026-11-22"_s);
    const QJsonObject flow = json.value(u"flows"_s)[0].toObject();
    for (const QString &member : {u"id"_s, u"provider"_s, u"recipient"_s, u"channel"_s, u"lines"_s})
        QVERIFY2(flow.contains(member), qPrintable(member));
    const QJsonObject procedure = json.value(u"procedures"_s)[0].toObject();
    for (const QString &member :
         {u"id"_s, u"procedure"_s, u"status"_s, u"authority"_s, u"flows"_s, u"after"_s, u"because"_s})
        QVERIFY2(procedure.contains(member), qPrintable(member));
    const QJsonObject reason = procedure.value(u"because"_s)[0].toObject();
    QCOMPARE(reason.value(u"text"_s), u"text of B"_s);
    QVERIFY(!reason.value(u"trace"_s).toArray().isEmpty());
    const QJsonObject open = json.value(u"undecided"_s)[0].toObject();
    QCOMPARE(open.value(u"asks"_s)[0], u"uni"_s);
    QCOMPARE(open.value(u"between"_s)[0], u"strict"_s);
}

QTEST_GUILESS_MAIN(TestRoute)
#include "tst_route.moc"
