// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/survival.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace beraad;

namespace {

/// Times as rapidcheck likes them: many alike, some zero.
std::vector<Duration> someDurations(size_t least)
{
    const auto one
        = rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 400), rc::gen::arbitrary<bool>()),
                       [](const std::pair<int, bool> &drawn) { return Duration{drawn.first / 4.0, drawn.second}; });
    auto durations = *rc::gen::container<std::vector<Duration>>(one);
    while (durations.size() < least)
        durations.push_back({1.0, false});
    return durations;
}

std::vector<double> someHours()
{
    std::vector<double> hours;
    for (const Duration &duration : someDurations(1))
        hours.push_back(duration.hours);
    std::ranges::sort(hours);
    return hours;
}

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void quantilesFollowDefinitionSeven()
    {
        // The sample of ?quantile in R, types 7: quantile(c(1, 2, 4, 8), c(0, .25, .5, .9, 1)).
        const std::vector<double> sample{1, 2, 4, 8};
        QCOMPARE(quantile(sample, 0), 1.0);
        QCOMPARE(quantile(sample, 0.25), 1.75);
        QCOMPARE(quantile(sample, 0.5), 3.0);
        QCOMPARE(quantile(sample, 0.9), 6.8);
        QCOMPARE(quantile(sample, 1), 8.0);
        QCOMPARE(quantile({5}, 0.3), 5.0);
    }

    void whiskersReachTheLastValueWithinOneAndAHalfBoxes()
    {
        const auto box = boxPlotOf({1, 2, 3, 4, 5, 6, 7, 8, 30});
        QCOMPARE(box->lowQuartile, 3.0);
        QCOMPARE(box->median, 5.0);
        QCOMPARE(box->highQuartile, 7.0);
        QCOMPARE(box->lowWhisker, 1.0);
        QCOMPARE(box->highWhisker, 8.0);
        QCOMPARE(box->outliers, std::vector<double>{30});
        QVERIFY(!boxPlotOf({}));
    }

    void openOnesCountForAsLongAsTheyWereSeen()
    {
        // The treated half of the leukaemia trial of Freireich et al. (1963), which textbooks work out by hand.
        std::vector<Duration> trial{{6, false},  {6, false},  {6, false},  {7, false}, {10, false}, {13, false},
                                    {16, false}, {22, false}, {23, false}, {6, true},  {9, true},   {10, true},
                                    {11, true},  {17, true},  {19, true},  {20, true}, {25, true},  {32, true},
                                    {32, true},  {34, true},  {35, true}};
        const SurvivalCurve curve = survivalOf(trial);
        QCOMPARE(curve.n, 21);
        QCOMPARE(curve.open, 12);
        const std::vector<double> shares{0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482};
        QCOMPARE(curve.steps.size(), shares.size());
        for (size_t i = 0; i < shares.size(); ++i)
            QVERIFY(std::abs(curve.steps[i].share - shares[i]) < 0.00005);
        QVERIFY(std::abs(curve.steps[0].error - 0.0764) < 0.00005);
        QCOMPARE(curve.median(), std::optional(23.0));
        QVERIFY(!curve.quantile(0.9));
    }

    void medianOfTheEndedAloneIsTooShort()
    {
        const Middle middle = middleOf({{1, false}, {2, false}, {3, false}, {50, true}, {60, true}, {70, true}});
        QCOMPARE(middle.n, 3);
        QCOMPARE(middle.open, 3);
        QCOMPARE(middle.ofEnded, std::optional(2.0));
        QCOMPARE(middle.withOpen, std::optional(3.0));
        QVERIFY(!middleOf({{1, false}, {50, true}, {60, true}}).withOpen);
    }

    void withoutOpenOnesTheCurveIsThatOfTheShares()
    {
        QVERIFY(rc::check([] {
            std::vector<double> hours = someHours();
            std::vector<Duration> durations;
            for (const double hour : hours)
                durations.push_back({hour, false});
            const SurvivalCurve curve = survivalOf(durations);
            for (const Step &step : cumulativeCurve(hours))
                RC_ASSERT(std::abs(curve.shareAfter(step.x) - (1 - step.y)) < 1e-9);
        }));
    }

    void curvesNeverRiseAndErrorsAreNotNegative()
    {
        QVERIFY(rc::check([] {
            const auto durations = someDurations(0);
            const SurvivalCurve curve = survivalOf(durations);
            double last = 1;
            int counted = curve.open;
            for (const SurvivalStep &step : curve.steps) {
                RC_ASSERT(step.share <= last && step.share >= 0 && step.error >= 0);
                last = step.share;
                counted += step.ended;
            }
            RC_ASSERT(counted == static_cast<int>(durations.size()));
        }));
    }

    void lookingLongerAtAnOpenOneNeverShortensTheMedian()
    {
        QVERIFY(rc::check([] {
            auto durations = someDurations(1);
            const auto before = survivalOf(durations).median();
            for (Duration &duration : durations)
                duration.hours += duration.isOpen ? 10 : 0;
            const auto after = survivalOf(durations).median();
            RC_ASSERT(!after || (before && *after >= *before));
        }));
    }

    void quantilesRiseWithTheirShareAndStayInsideTheSample()
    {
        QVERIFY(rc::check([] {
            const std::vector<double> hours = someHours();
            double last = hours.front();
            for (int i = 0; i <= 20; ++i) {
                const double value = quantile(hours, i / 20.0);
                RC_ASSERT(value >= last && value <= hours.back());
                last = value;
            }
            const auto box = boxPlotOf(hours);
            RC_ASSERT(box->lowWhisker <= box->median && box->median <= box->highWhisker);
            RC_ASSERT(box->least <= box->lowWhisker && box->highWhisker <= box->most);
        }));
    }

    void drawnTimesLieAfterWhatWasWaited()
    {
        QVERIFY(rc::check([] {
            const SurvivalCurve curve = survivalOf(someDurations(1));
            const double waited = *rc::gen::inRange(0, 200);
            double last = waited;
            for (int i = 10; i >= 0; --i) {
                const double at = curve.timeAt(i / 10.0, waited);
                RC_ASSERT(at >= last);
                last = at;
            }
        }));
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
