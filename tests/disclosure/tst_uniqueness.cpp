// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/uniqueness.h"

#include <QHash>
#include <QTest>

#include <cmath>
#include <functional>
#include <map>
#include <random>

namespace beraad {

/// A made-up population: for each person the category of each attribute.
using Population = std::vector<std::vector<int>>;

/// The marginals as they are counted in the population: what a statistical office publishes.
static std::vector<Marginal> marginalsOf(const Population &population)
{
    std::vector<Marginal> marginals;
    for (size_t attribute = 0; attribute < population.front().size(); ++attribute) {
        QHash<int, qint64> counts;
        for (const std::vector<int> &person : population)
            ++counts[person[attribute]];
        Marginal marginal;
        for (const qint64 count : std::as_const(counts))
            marginal.shares.push_back(double(count) / double(population.size()));
        marginals.push_back(marginal);
    }
    return marginals;
}

/// Counted one by one: the truth that the estimate is held against.
static double uniqueShareOf(const Population &population)
{
    std::map<std::vector<int>, qint64> cells;
    for (const std::vector<int> &person : population)
        ++cells[person];
    const auto alone = std::ranges::count_if(cells, [](const auto &cell) { return cell.second == 1; });
    return double(alone) / double(population.size());
}

class TestUniqueness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyStandsOutWithoutAttributes();
    void formulaHoldsForASmallCase();
    void coarserIsNeverMoreUnique();
    void manyCategoriesMakeEverybodyUnique();
    void estimateAgainstExactCounts_data();
    void estimateAgainstExactCounts();
};

void TestUniqueness::nobodyStandsOutWithoutAttributes()
{
    QCOMPARE(expectedUniqueShare({}, 1000), 0.0);
    QCOMPARE(expectedUniqueShare({}, 1), 1.0);
    const std::vector<Marginal> one{uniformMarginal(1)};
    QCOMPARE(expectedUniqueShare(one, 1000), 0.0);
}

void TestUniqueness::formulaHoldsForASmallCase()
{
    // Two persons and a fair coin: both are unique when they differ, half of the time.
    const std::vector<Marginal> coin{uniformMarginal(2)};
    QVERIFY(std::abs(expectedUniqueShare(coin, 2) - 0.5) < 0.01);
    // Two attributes, three persons: cells .56 .24 .14 .06; the sum of p(1-p)^2 over them.
    const std::vector<Marginal> two{{{0.7, 0.3}}, {{0.8, 0.2}}};
    double expected = 0;
    for (const double p : {0.56, 0.24, 0.14, 0.06})
        expected += p * (1 - p) * (1 - p);
    QVERIFY(std::abs(expectedUniqueShare(two, 3) - expected) < 0.01);
}

void TestUniqueness::coarserIsNeverMoreUnique()
{
    for (const qint64 persons : {100LL, 10'000LL, 11'700'000LL}) {
        double before = 1.1;
        for (const qint64 places : {565LL, 43LL, 11LL, 3LL, 1LL}) {
            const std::vector<Marginal> attributes{skewedMarginal(places), uniformMarginal(100), uniformMarginal(2)};
            const double share = expectedUniqueShare(attributes, persons);
            QVERIFY2(share <= before + 1e-9, qPrintable(QString::number(places)));
            QVERIFY(share >= 0 && share <= 1 + 1e-9);
            before = share;
        }
    }
}

void TestUniqueness::manyCategoriesMakeEverybodyUnique()
{
    const std::vector<Marginal> attributes{uniformMarginal(36'500), uniformMarginal(565), uniformMarginal(2),
                                           uniformMarginal(1'000)};
    QVERIFY(expectedUniqueShare(attributes, 1'000'000) > 0.99);
}

void TestUniqueness::estimateAgainstExactCounts_data()
{
    QTest::addColumn<Population>("population");
    QTest::addColumn<double>("allowed"); // difference of shares
    std::mt19937 random(20261122);
    using Draw = std::function<int()>;
    const auto from = [&random](const Marginal &marginal) -> Draw {
        std::discrete_distribution<int> drawn(marginal.shares.begin(), marginal.shares.end());
        return [drawn, &random]() mutable { return drawn(random); };
    };
    const Draw sex = from(uniformMarginal(2));
    const Draw age = from(uniformMarginal(90));
    const Draw place = from(skewedMarginal(300));
    const Draw profession = from(skewedMarginal(200));
    const Draw size = from(skewedMarginal(40));
    const Draw month = from(skewedMarginal(12));
    const Draw third = from(uniformMarginal(3));

    Population independent;
    Population skewed;
    Population dependent;
    for (int person = 0; person < 50'000; ++person) {
        independent.push_back({sex(), age(), place()});
        skewed.push_back({size(), profession(), month()});
        // Status follows age, and a third of the people work where they live: what the model leaves out.
        const int years = age();
        const int home = place();
        dependent.push_back({years, years / 30, home, third() == 0 ? home : place()});
    }
    QTest::newRow("independent") << independent << 0.01;
    QTest::newRow("skewed") << skewed << 0.01;
    QTest::newRow("dependent") << dependent << 0.3; // known to be too high
}

void TestUniqueness::estimateAgainstExactCounts()
{
    QFETCH(Population, population);
    QFETCH(double, allowed);
    const double estimate = expectedUniqueShare(marginalsOf(population), std::ssize(population));
    const double exact = uniqueShareOf(population);
    qInfo("%s: estimated %.4f, counted %.4f, error %+.4f", QTest::currentDataTag(), estimate, exact, estimate - exact);
    QVERIFY(std::abs(estimate - exact) < allowed);
    QVERIFY2(estimate > exact - 0.01, "attributes that go together must not make the estimate too low");
}

} // namespace beraad

QTEST_GUILESS_MAIN(beraad::TestUniqueness)

#include "tst_uniqueness.moc"
