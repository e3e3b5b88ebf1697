// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/world.h"
#include "figures/dossierlegs.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

Instant utc(QDate day, QTime time)
{
    return instantOf(QDateTime(day, time, QTimeZone::UTC));
}

History historyOf(const World &world)
{
    History history;
    addTo(history, world.state.id, world.envelopes, instantOf(world.now));
    return history;
}

std::vector<Passage> passagesOf(const History &history, Leg leg, const char *procedure = "")
{
    PassageFilter filter;
    filter.leg = toString(leg);
    filter.procedure = QString::fromLatin1(procedure);
    return filtered(history.passages, filter);
}

} // namespace

class DossierLegsTest : public QObject {
    Q_OBJECT

private slots:
    void wordsOfLegsReadBack()
    {
        for (const Leg leg : allLegs())
            QCOMPARE(legFromString(toString(leg)), std::optional(leg));
        QVERIFY(!legFromString(u"draft"_s));
    }

    void everyLegOfAFinishedDossierHasItsHours()
    {
        World world;
        world.submit(); // 1 September, 09:01
        world.on(QDate(2026, 9, 8));
        world.findComplete();
        world.on(QDate(2026, 9, 10));
        world.adviseAll();
        world.on(QDate(2026, 9, 15));
        world.decideIt(); // on an agenda at 09:01, decided on 6 October at 09:01
        world.on(QDate(2026, 10, 22));
        world.finish();
        const History history = historyOf(world);
        const auto completeness = passagesOf(history, Leg::Completeness);
        QCOMPARE(completeness.size(), 1U);
        QCOMPARE(completeness[0].hours(), 7 * 24.0);
        QCOMPARE(completeness[0].authority, u"ivc"_s);
        QCOMPARE(passagesOf(history, Leg::Report)[0].hours(), 7 * 24.0);
        QCOMPARE(passagesOf(history, Leg::Session)[0].hours(), 21 * 24.0);
        // In force from the first moment of 21 October in Belgium: 22:00 UTC of the day before.
        QCOMPARE(*passagesOf(history, Leg::Minister)[0].to, utc(QDate(2026, 10, 20), QTime(22, 0)));
        QCOMPARE(passagesOf(history, Leg::Contract)[0].from, utc(QDate(2026, 10, 20), QTime(22, 0)));
        QCOMPARE(passagesOf(history, Leg::Advice).size(), 4U);
        QVERIFY(std::ranges::none_of(history.passages, &Passage::isOpen));
        QCOMPARE(*passagesOf(history, Leg::Whole)[0].to, instantOf(world.now));
        QCOMPARE(history.decisions.size(), 1U);
        QCOMPARE(history.verdicts.size(), 4U);
    }

    void whatWaitsIsOpenAndNotDropped()
    {
        World world;
        world.upTo(Phase::Complete);
        world.on(QDate(2026, 9, 29));
        const History history = historyOf(world);
        const auto report = passagesOf(history, Leg::Report);
        QCOMPARE(report.size(), 1U);
        QVERIFY(report[0].isOpen() && !report[0].isLeft);
        QCOMPARE(report[0].seen, instantOf(world.now));
        QVERIFY(passagesOf(history, Leg::Session).empty());
        QVERIFY(passagesOf(history, Leg::Contract).empty()); // waits for the decision: it has not begun
        QCOMPARE(passagesOf(history, Leg::ToDecision).size(), 1U);
        QVERIFY(passagesOf(history, Leg::ToDecision)[0].isOpen());
    }

    void aWithdrawnDossierIsSeenUntilItWasWithdrawn()
    {
        World world;
        world.upTo(Phase::Withdrawn);
        const Instant withdrawn = instantOf(world.now);
        world.on(QDate(2026, 12, 1));
        const auto completeness = passagesOf(historyOf(world), Leg::Completeness);
        QVERIFY(completeness[0].isOpen() && completeness[0].isLeft);
        QCOMPARE(completeness[0].seen, withdrawn);
    }

    void timeAtTheRequesterIsALegOfItsOwn()
    {
        World world;
        world.upTo(Phase::Returned); // at 09:02
        world.on(QDate(2026, 9, 11));
        world.must(world.requester, command::Supplement{u"DPIA"_s, {}});
        world.on(QDate(2026, 9, 12));
        world.findComplete();
        const auto supplement = passagesOf(historyOf(world), Leg::Supplement);
        QCOMPARE(supplement.size(), 1U);
        QCOMPARE(supplement[0].actor, u"kuleuven"_s);
        QCOMPARE(supplement[0].hours(), 10 * 24.0 - 1.0 / 60);
    }

    void stopsAreTakenOffTheNetTime()
    {
        World world;
        world.submit();
        world.on(QDate(2026, 9, 2));
        world.findComplete(); // 09:01
        world.on(QDate(2026, 9, 4));
        world.must(world.secretary,
                   command::AskQuestion{World::id("ivc-ssh:ivc"), {}, u"q1"_s, u"Welke lonen?"_s, true});
        world.on(QDate(2026, 9, 9));
        world.must(world.requester, command::AnswerQuestion{u"q1"_s, u"Bruto"_s});
        world.on(QDate(2026, 9, 10));
        world.adviseAll();
        world.on(QDate(2026, 9, 12));
        world.must(world.secretary, world.sitting(QDate(2026, 10, 6)));
        const History history = historyOf(world);
        const auto report = passagesOf(history, Leg::Report);
        QCOMPARE(report[0].hours(), 10 * 24.0);
        QCOMPARE(report[0].netHours(), 5 * 24.0);
        QCOMPARE(history.stops.size(), 1U);
        QCOMPARE(*history.stops[0].to - history.stops[0].from, qint64(5 * 24 * kMillisecondsPerHour));
    }

    void hoursOverTheChangeOfTheClockAreThoseThatPassed()
    {
        World world;
        world.now = QDateTime(QDate(2026, 10, 24), QTime(10, 0), QTimeZone("Europe/Brussels")).toUTC();
        world.submit();
        world.now = QDateTime(QDate(2026, 10, 25), QTime(10, 0), QTimeZone("Europe/Brussels")).toUTC();
        world.findComplete();
        QCOMPARE(passagesOf(historyOf(world), Leg::Completeness)[0].hours(), 25.0);
    }

    void filterTakesWhatBeganInThePeriod()
    {
        World world;
        world.upTo(Phase::InForce);
        const History history = historyOf(world);
        PassageFilter filter;
        filter.from = QDate(2026, 9, 2);
        for (const Passage &passage : filtered(history.passages, filter))
            QVERIFY(passage.from >= utc(QDate(2026, 9, 1), QTime(22, 0)));
        filter.to = QDate(2026, 8, 31);
        QVERIFY(filtered(history.passages, filter).empty());
        filter = {};
        filter.authority = u"agodi"_s;
        QVERIFY(!filtered(history.passages, filter).empty());
    }
};

QTEST_GUILESS_MAIN(DossierLegsTest)
#include "tst_dossierlegs.moc"
