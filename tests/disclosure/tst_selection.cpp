// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/selection.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace beraad {

class TestSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedCountsRead();
    void badCountsAreAllNamed();
    void codesOfThePeriodAreCounted();
    void coarserStandsOutLess();
    void unknownNumberIsSaid();
    void keysNameAPersonUnlessReplaced();
    void catalogueMarksCountToo();
    void otherLinesPlayNoPart();
};

static const std::vector<CategoryCount> &counts()
{
    static const auto shipped = shippedCategoryCounts();
    return *shipped;
}

static SelectedLine lineOf(const QString &id, const QString &granularity, const QString &flag = u"quasiIdentifier"_s)
{
    SelectedLine selected;
    selected.line.id = LineId(id);
    selected.line.granularity = granularity;
    selected.line.flags = {flag};
    return selected;
}

void TestSelection::shippedCountsRead()
{
    const auto shipped = shippedCategoryCounts();
    QVERIFY2(shipped, shipped ? "" : qPrintable(shipped.error().detail));
    for (const CategoryCount &count : *shipped)
        QCOMPARE(count.source.byLanguage.keys(), (QStringList{u"de"_s, u"en"_s, u"fr"_s, u"nl"_s}));
}

void TestSelection::badCountsAreAllNamed()
{
    const auto document = readJson(R"({"format": "beraad-categories/1", "categories": [
        {"granularity": "village", "categories": 3, "source": {"nl": "x"}, "evidence": "verified"},
        {"granularity": "region", "categories": 0, "source": {"nl": "x"}, "evidence": "verified"}]})",
                                   u"counts.json"_s);
    QVERIFY(document);
    const auto read = readCategoryCounts(*document);
    QVERIFY(!read);
    QStringList where;
    for (const Problem &problem : read.error().problems)
        where << problem.where;
    QVERIFY(where.join(u' ').contains(u"granularity"_s));
    QVERIFY(where.join(u' ').contains(u"categories[1]"_s));
}

void TestSelection::codesOfThePeriodAreCounted()
{
    SelectedLine sector = lineOf(u"l1"_s, u"exact"_s);
    sector.variable = Variable();
    sector.variable->codes = {{u"01"_s, {}, {}},
                              {u"02"_s, {}, {{}, QDate(2014, 12, 31)}},
                              {u"02"_s, {}, {QDate(2015, 1, 1), {}}},
                              {u"99"_s, {}, {{}, QDate(2009, 12, 31)}}};
    sector.line.period = {QDate(2012, 1, 1), QDate(2020, 12, 31)};
    const SelectionEstimate estimate = estimateOf({{sector}, {}, 1000}, counts());
    QCOMPARE(estimate.attributes.size(), 1U);
    QCOMPARE(estimate.attributes.front().categories, 2);
}

void TestSelection::coarserStandsOutLess()
{
    SelectedLine birth = lineOf(u"birth"_s, u"month"_s);
    birth.variable = Variable();
    birth.variable->type = u"date"_s;
    double lowBefore = 1;
    double highBefore = 1;
    for (const char *place : {"municipality", "district", "province", "region"}) {
        const SelectionEstimate estimate
            = estimateOf({{lineOf(u"home"_s, QString::fromLatin1(place)), birth}, {}, 50'000}, counts());
        QVERIFY(estimate.low <= estimate.high);
        QVERIFY(estimate.low <= lowBefore && estimate.high <= highBefore);
        lowBefore = estimate.low;
        highBefore = estimate.high;
    }
    QVERIFY(highBefore < 0.5);
}

void TestSelection::unknownNumberIsSaid()
{
    const SelectionEstimate estimate = estimateOf({{lineOf(u"l1"_s, u"group"_s)}, {}, 1000}, counts());
    QCOMPARE(estimate.attributes.size(), 1U);
    QVERIFY(!estimate.attributes.front().categories);
    QCOMPARE(estimate.high, 0.0);
}

void TestSelection::keysNameAPersonUnlessReplaced()
{
    const SelectedLine key = lineOf(u"key"_s, u"exact"_s, u"registerNumber"_s);
    QCOMPARE(estimateOf({{key}, u"identified"_s, 10}, counts()).identifying, std::vector{LineId(u"key"_s)});
    QVERIFY(estimateOf({{key}, u"pseudonymised"_s, 10}, counts()).identifying.empty());
    SelectedLine own = key;
    own.line.form = u"pseudonymised"_s;
    QVERIFY(estimateOf({{own}, u"identified"_s, 10}, counts()).identifying.empty());
}

void TestSelection::catalogueMarksCountToo()
{
    SelectedLine home = lineOf(u"home"_s, u"municipality"_s, u"special"_s);
    home.variable = Variable();
    home.variable->flags = {u"quasiIdentifier"_s};
    QCOMPARE(estimateOf({{home}, {}, 1000}, counts()).attributes.size(), 1U);
}

void TestSelection::otherLinesPlayNoPart()
{
    const SelectionEstimate estimate = estimateOf({{lineOf(u"l1"_s, u"exact"_s, u"special"_s)}, {}, 1000}, counts());
    QVERIFY(estimate.attributes.empty());
    QCOMPARE(estimate.high, 0.0);
}

} // namespace beraad

QTEST_GUILESS_MAIN(beraad::TestSelection)

#include "tst_selection.moc"
