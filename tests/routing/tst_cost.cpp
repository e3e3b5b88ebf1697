// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/cost.h"
#include "routing/generatedrequests.h"
#include "routing/smalltable.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;
using namespace smalltable;

namespace {

const QDate kDay(2026, 11, 22);

Line lineOf(const QString &id, const QString &provider, const QString &category)
{
    Line line;
    line.id = LineId(id);
    line.provider = OrganisationId(provider);
    line.dataset = u"set"_s;
    line.variable = id;
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

const ChangeCost *find(const std::vector<ChangeCost> &changes, LineChange change)
{
    const auto found = std::ranges::find(changes, change, &ChangeCost::change);
    return found == changes.end() ? nullptr : &*found;
}

QStringList idsOf(const std::vector<Procedure> &procedures)
{
    QStringList ids;
    for (const Procedure &procedure : procedures)
        ids << procedure.id.value;
    return ids;
}

} // namespace

/// What a variable costs, and that the short way to it gives what routing twice gives.
class TestCost : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theOnlyLineOfAProviderTakesItsProtocolWithIt();
    void oneOfSeveralOfAKindChangesNothing();
    void changesThatDoNotApplyAreAbsent();
    void noRuleLooksAtGranularity();
    void aRuleThatLooksAtGranularityIsHeard();
    void anUnknownTimeStaysUnknown();
    void everyChangeEqualsTheDifferenceOfTwoRoutes();
    void jsonSaysTheSame();

private:
    CostTable cost(const Request &request) const { return costOf(request, m_directory, m_rules, kDay); }
    QString faultOf(const CostTable &cost, const std::vector<ChangeCost> &changes, const Request &request,
                    const std::vector<LineId> &lines) const;

    Directory m_directory;
    RuleTable m_rules;
};

void TestCost::initTestCase()
{
    m_directory = shippedDirectory().value();
    m_rules = shippedRules().value();
}

void TestCost::theOnlyLineOfAProviderTakesItsProtocolWithIt()
{
    const CostTable found
        = cost(asking({lineOf(u"l1"_s, u"agodi"_s, u"education"_s), lineOf(u"l2"_s, u"rr"_s, u"national-register"_s)}));
    const ChangeCost *dropped = find(found.lines[0].changes, LineChange::Dropped);
    QVERIFY(dropped);
    const RouteDifference &difference = found.of(*dropped);
    QVERIFY(idsOf(difference.gone).contains(u"protocol-vl:agodi"_s));
    QVERIFY(difference.added.empty());
    QVERIFY(dropped->sameness == Sameness::Differs);
    QVERIFY(difference.daysBefore >= difference.daysAfter);
    QCOMPARE(difference.dateAfter, kDay.addDays(difference.daysAfter));
    const auto staying = found.staying(found.lines[0].line, *dropped);
    QVERIFY(std::ranges::none_of(staying, [](const Procedure *p) { return p->id.value == u"protocol-vl:agodi"_s; }));
}

void TestCost::oneOfSeveralOfAKindChangesNothing()
{
    const CostTable found
        = cost(asking({lineOf(u"l1"_s, u"agodi"_s, u"education"_s), lineOf(u"l2"_s, u"agodi"_s, u"education"_s),
                       lineOf(u"l3"_s, u"rr"_s, u"national-register"_s)}));
    QCOMPARE(found.kinds.size(), 2);
    const ChangeCost *one = find(found.lines[0].changes, LineChange::Dropped);
    QVERIFY(found.of(*one).isEmpty());
    QVERIFY(one->sameness == Sameness::OthersOfItsKind);
    QCOMPARE(found.lines[0].changes, found.lines[1].changes);
    const ChangeCost *all = find(found.kinds[0].changes, LineChange::Dropped);
    QVERIFY(idsOf(found.of(*all).gone).contains(u"protocol-vl:agodi"_s));
    QCOMPARE(found.providers[0].lines.size(), 2);
    QCOMPARE(found.of(*find(found.providers[0].changes, LineChange::Dropped)), found.of(*all));
}

void TestCost::changesThatDoNotApplyAreAbsent()
{
    Line anonymous = lineOf(u"l1"_s, u"agodi"_s, u"education"_s);
    anonymous.form = u"anonymous"_s;
    anonymous.granularity = u"yes-no"_s;
    const CostTable found = cost(asking({anonymous, lineOf(u"l2"_s, u"agodi"_s, u"education"_s)}));
    QCOMPARE(found.lines[0].changes.size(), 1);
    QVERIFY(found.lines[0].changes[0].change == LineChange::Dropped);
    QVERIFY(find(found.lines[1].changes, LineChange::Anonymised));
    QVERIFY(!find(found.lines[1].changes, LineChange::Pseudonymised)); // it is already
    QCOMPARE(find(found.lines[1].changes, LineChange::Coarsened)->granularity, u"class"_s);
}

void TestCost::noRuleLooksAtGranularity()
{
    QVERIFY(!m_rules.asksFor(u"data.granularity"_s, kDay));
    QVERIFY(m_rules.asksFor(u"data.category"_s, kDay));
    const CostTable found = cost(asking({lineOf(u"l1"_s, u"agodi"_s, u"education"_s)}));
    for (const LineChange change : {LineChange::Coarsened, LineChange::YesNo}) {
        const ChangeCost *one = find(found.lines[0].changes, change);
        QVERIFY(found.of(*one).isEmpty());
        QVERIFY(one->sameness == Sameness::NoRuleLooks);
    }
}

void TestCost::aRuleThatLooksAtGranularityIsHeard()
{
    const Folder folder;
    folder.write(u"routing/more.json"_s,
                 "{'format': 'beraad-rules/1', 'theme': 'more', 'facts': [{'id': 'data.granularity', 'origin': "
                 "'catalogue', 'values': ['exact', 'class', 'yes-no']}]}");
    folder.writeRules({rule("EXACT", is("data.granularity", "'exact'"), require("check", "provider"))});
    folder.writeProcedures({procedure("check", "'expectedDays': 10, ")});
    const auto rules = readRules(folder.routing());
    QVERIFY2(rules, rules ? "" : qPrintable(toPlainText(rules.error())));
    Request request = asking({lineOf(u"l1"_s, u"agodi"_s, u"other"_s), lineOf(u"l2"_s, u"agodi"_s, u"other"_s)});
    request.lines[0].granularity = u"exact"_s;
    request.lines[1].granularity = u"class"_s;
    const CostTable found = costOf(request, m_directory, *rules, kDay);
    const ChangeCost *coarsened = find(found.lines[0].changes, LineChange::Coarsened);
    QCOMPARE(idsOf(found.of(*coarsened).gone), QStringList{u"check:agodi"_s});
    QCOMPARE(found.of(*coarsened).daysSaved(), std::optional(10));
    QVERIFY(find(found.lines[1].changes, LineChange::YesNo)->sameness == Sameness::RulesSayTheSame);
}

void TestCost::anUnknownTimeStaysUnknown()
{
    const Folder folder;
    folder.writeRules({rule("SOCIAL", is("data.category", "'social'"), require("slow", "provider")),
                       rule("OTHER", is("data.category", "'other'"), require("quick", "provider"))});
    folder.writeProcedures({procedure("slow"), procedure("quick", "'expectedDays': 10, ")});
    const auto rules = readRules(folder.routing());
    QVERIFY2(rules, rules ? "" : qPrintable(toPlainText(rules.error())));
    const CostTable found
        = costOf(asking({lineOf(u"l1"_s, u"agodi"_s, u"social"_s), lineOf(u"l2"_s, u"agodi"_s, u"other"_s)}),
                 m_directory, *rules, kDay);
    const RouteDifference &withoutSlow = found.of(*find(found.lines[0].changes, LineChange::Dropped));
    QCOMPARE(withoutSlow.daysBefore, -1);
    QVERIFY(!withoutSlow.dateBefore.isValid());
    QCOMPARE(withoutSlow.daysAfter, 10);
    QVERIFY(!withoutSlow.daysSaved());
    const RouteDifference &withoutQuick = found.of(*find(found.lines[1].changes, LineChange::Dropped));
    QCOMPARE(withoutQuick.daysAfter, -1);
    QCOMPARE(toJson(found, u"en"_s)[u"expectedDays"_s], QJsonValue(QJsonValue::Null));
}

/// The oracle: the whole request changed and routed anew.
QString TestCost::faultOf(const CostTable &cost, const std::vector<ChangeCost> &changes, const Request &request,
                          const std::vector<LineId> &lines) const
{
    const Route before = routeOf(request, m_directory, m_rules, kDay);
    for (const ChangeCost &one : changes) {
        Request after = request;
        after.lines.clear();
        for (const Line &line : request.lines) {
            const bool isMeant = std::ranges::contains(lines, line.id);
            const auto altered = changed(line, request, one.change);
            if (!isMeant || (!altered && one.change != LineChange::Dropped))
                after.lines.push_back(line);
            else if (altered)
                after.lines.push_back(*altered);
        }
        RouteDifference expected = differenceBetween(before, routeOf(after, m_directory, m_rules, kDay));
        const RouteDifference &found = cost.of(one);
        const auto statuses = [](const RouteDifference &difference) {
            QStringList words;
            for (const Procedure &p : difference.gone)
                words << u"-%1 %2"_s.arg(p.id.value, toString(p.status));
            for (const Procedure &p : difference.added)
                words << u"+%1 %2"_s.arg(p.id.value, toString(p.status));
            for (const auto &p : difference.moved)
                words << u"%1 %2 > %3"_s.arg(p.before.id.value, toString(p.before.status), toString(p.after.status));
            for (const Undecided &open : difference.closed)
                words << u"-? "_s + open.flow + open.between.join(u'/');
            for (const Undecided &open : difference.opened)
                words << u"+? "_s + open.flow + open.between.join(u'/');
            for (const Finding &finding : difference.findingsGone)
                words << u"-! "_s + finding.text.in(u"nl"_s);
            for (const Finding &finding : difference.findingsAdded)
                words << u"+! "_s + finding.text.in(u"nl"_s);
            words << u"%1 > %2"_s.arg(difference.daysBefore).arg(difference.daysAfter);
            words.sort();
            return words;
        };
        if (statuses(found) != statuses(expected))
            return u"%1 of %2 …: %3\nbut routing again gives %4"_s.arg(toString(one.change), lines.front().value,
                                                                       statuses(found).join(u"; "_s),
                                                                       statuses(expected).join(u"; "_s));
    }
    return {};
}

void TestCost::everyChangeEqualsTheDifferenceOfTwoRoutes()
{
    GeneratedRequests requests(m_directory, 1140);
    int different = 0;
    for (int i = 0; i < 40; ++i) {
        Request request = requests.next(3 + i % 4);
        if (i % 2 == 0) // several of a kind
            for (const Line &line : std::vector<Line>(request.lines)) {
                request.lines.push_back(line);
                request.lines.back().id = LineId(line.id.value + u"b"_s);
            }
        const CostTable found = cost(request);
        QString fault;
        for (const LineCost &line : found.lines)
            if (fault.isEmpty())
                fault = faultOf(found, line.changes, request, {line.line});
        for (const KindCost &kind : found.kinds)
            if (fault.isEmpty())
                fault = faultOf(found, kind.changes, request, kind.lines);
        for (const ProviderCost &provider : found.providers)
            if (fault.isEmpty())
                fault = faultOf(found, provider.changes, request, provider.lines);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u"\n"_s + describe(request)));
        different += static_cast<int>(found.differences.size()) - 1;
    }
    QVERIFY2(different > 150, "too few differences to say anything");
}

void TestCost::jsonSaysTheSame()
{
    const CostTable found
        = cost(asking({lineOf(u"l1"_s, u"agodi"_s, u"education"_s), lineOf(u"l2"_s, u"rr"_s, u"national-register"_s)}));
    const QJsonObject json = toJson(found, u"fr"_s);
    QCOMPARE(json[u"format"_s].toString(), u"beraad-cost/1"_s);
    const QJsonObject dropped = json[u"lines"_s][0][u"changes"_s][0].toObject();
    QCOMPARE(dropped[u"change"_s].toString(), u"dropped"_s);
    QCOMPARE(dropped[u"differs"_s].toBool(), true);
    const RouteDifference &difference = found.of(found.lines[0].changes[0]);
    QCOMPARE(static_cast<size_t>(dropped[u"leaves"_s].toArray().size()), difference.gone.size());
    QCOMPARE(dropped[u"expectedDays"_s].toInt(), difference.daysAfter);
    const QJsonObject coarsened = json[u"lines"_s][0][u"changes"_s][1].toObject();
    QCOMPARE(coarsened[u"why"_s].toString(), u"no-rule-looks"_s);
}

QTEST_GUILESS_MAIN(TestCost)
#include "tst_cost.moc"
