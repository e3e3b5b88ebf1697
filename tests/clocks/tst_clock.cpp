// SPDX-License-Identifier: GPL-3.0-or-later
#include "clocks/clock.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

ClockRule ruleOf(const QString &procedure)
{
    const auto rules = shippedClocks();
    const auto found = std::ranges::find(*rules, procedure, &ClockRule::procedure);
    return found == rules->end() ? ClockRule() : *found;
}

ClockReading read(const ClockHistory &history, const ClockRule &rule, QDate today)
{
    return readClock(history, &rule, u"authority"_s, today, WorkingDays());
}

ClockHistory completeOn(QDate day)
{
    ClockHistory history;
    history.complete = day;
    return history;
}

} // namespace

class TestClock : public QObject {
    Q_OBJECT

private slots:
    void everyTermHasASourceAndItsEvidence()
    {
        const auto rules = shippedClocks();
        QVERIFY2(rules, rules ? "" : qPrintable(toPlainText(rules.error())));
        QCOMPARE(rules->size(), size_t(3));
        for (const ClockRule &rule : *rules)
            QVERIFY(!rule.source.isEmpty() && !rule.evidence.isEmpty());
    }

    void termsEndOnTheirLastDay_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QDate>("complete");
        QTest::addColumn<QDate>("due");
        QTest::newRow("eight weeks") << u"prior-consultation"_s << QDate(2026, 3, 2) << QDate(2026, 4, 27);
        QTest::newRow("eight weeks over summer time")
            << u"prior-consultation"_s << QDate(2027, 3, 1) << QDate(2027, 4, 26);
        QTest::newRow("three months") << u"ehds-permit"_s << QDate(2029, 4, 10) << QDate(2029, 7, 10);
        QTest::newRow("three months to a leap day") << u"ehds-permit"_s << QDate(2031, 11, 30) << QDate(2032, 2, 29);
        QTest::newRow("three months to a short February")
            << u"ehds-permit"_s << QDate(2029, 11, 30) << QDate(2030, 2, 28);
        QTest::newRow("two months from a leap day") << u"dga-request"_s << QDate(2028, 2, 29) << QDate(2028, 4, 29);
    }
    void termsEndOnTheirLastDay()
    {
        QFETCH(QString, procedure);
        QFETCH(QDate, complete);
        QFETCH(QDate, due);
        const ClockRule rule = ruleOf(procedure);
        QCOMPARE(read(completeOn(complete), rule, complete).due, due);
        QVERIFY(!read(completeOn(complete), rule, due).isOverdue);
        QVERIFY(read(completeOn(complete), rule, due.addDays(1)).isOverdue);
    }

    void anExtensionCountsOnlyWhenItIsAnnouncedInTime_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QDate>("announced");
        QTest::addColumn<QDate>("due");
        QTest::newRow("within the month") << u"prior-consultation"_s << QDate(2026, 4, 2) << QDate(2026, 6, 8);
        QTest::newRow("a day late") << u"prior-consultation"_s << QDate(2026, 4, 3) << QDate(2026, 4, 27);
        QTest::newRow("inside the term") << u"ehds-permit"_s << QDate(2026, 6, 2) << QDate(2026, 9, 2);
        QTest::newRow("after the term") << u"ehds-permit"_s << QDate(2026, 6, 3) << QDate(2026, 6, 2);
        QTest::newRow("thirty days") << u"dga-request"_s << QDate(2026, 5, 1) << QDate(2026, 6, 1);
    }
    void anExtensionCountsOnlyWhenItIsAnnouncedInTime()
    {
        QFETCH(QString, procedure);
        QFETCH(QDate, announced);
        QFETCH(QDate, due);
        ClockHistory history = completeOn(QDate(2026, 3, 2));
        const ClockRule rule = ruleOf(procedure);
        const QDate without = read(history, rule, QDate(2026, 3, 2)).due;
        history.extension = ClockExtension{announced, u"ingewikkeld"_s, u"authority"_s};
        const ClockReading reading = read(history, rule, announced);
        QCOMPARE(reading.due, due);
        QCOMPARE(reading.isExtended, due != without);
        QCOMPARE(reading.findings.empty(), reading.isExtended);
    }

    void anExtensionThatTheLawDoesNotKnowIsAFinding()
    {
        ClockRule rule = ruleOf(u"dga-request"_s);
        rule.extension.reset();
        ClockHistory history = completeOn(QDate(2026, 3, 2));
        history.extension = ClockExtension{QDate(2026, 3, 3), {}, {}};
        QCOMPARE(read(history, rule, QDate(2026, 3, 4)).findings.size(), size_t(1));
    }

    /// As in a real file: 161 days from beginning to end, 61 of which it waited for the requester.
    void aFileWith161DaysHas100OfTheAuthority()
    {
        ClockHistory history = completeOn(QDate(2026, 1, 12));
        history.ended = QDate(2026, 6, 22);
        history.pauses = {{QDate(2026, 2, 2), QDate(2026, 3, 14), u"vraag"_s, u"requester"_s},
                          {QDate(2026, 4, 1), QDate(2026, 4, 22), u"vraag"_s, u"requester"_s}};
        const ClockReading reading = readClock(history, nullptr, u"authority"_s, QDate(2026, 11, 22), WorkingDays());
        QCOMPARE(reading.gross, 161);
        QCOMPARE(reading.net, 100);
        QCOMPARE(reading.daysOf.at(u"authority"_s), 100);
        QCOMPARE(reading.daysOf.at(u"requester"_s), 61);
        QVERIFY(!reading.isRunning);
        QVERIFY(!reading.due.isValid()); // no term was found
    }

    void pausesThatOverlapCountOnceAndBelongToTheFirst()
    {
        ClockHistory history = completeOn(QDate(2026, 1, 1));
        history.ended = QDate(2026, 2, 10);
        history.pauses = {{QDate(2026, 1, 20), QDate(2026, 1, 30), {}, u"controller"_s},
                          {QDate(2026, 1, 10), QDate(2026, 1, 25), {}, u"requester"_s}};
        const ClockReading reading = readClock(history, nullptr, u"authority"_s, QDate(2026, 3, 1), WorkingDays());
        QCOMPARE(reading.gross, 40);
        QCOMPARE(reading.net, 20);
        QCOMPARE(reading.daysOf.at(u"requester"_s), 15);
        QCOMPARE(reading.daysOf.at(u"controller"_s), 5);
    }

    void aPausePutsTheEndOffWhereTheLawAllowsIt()
    {
        ClockHistory history = completeOn(QDate(2026, 3, 2));
        history.pauses = {{QDate(2026, 3, 10), QDate(2026, 3, 20), {}, u"requester"_s}};
        QCOMPARE(read(history, ruleOf(u"prior-consultation"_s), QDate(2026, 4, 1)).due, QDate(2026, 5, 7));
        QCOMPARE(read(history, ruleOf(u"dga-request"_s), QDate(2026, 4, 1)).due, QDate(2026, 5, 2));
        QCOMPARE(read(history, ruleOf(u"dga-request"_s), QDate(2026, 4, 1)).net, 30); // nothing stops it
    }

    void whileTheClockStandsStillItsEndMovesDayByDay()
    {
        ClockHistory history = completeOn(QDate(2026, 3, 2));
        history.pauses = {{QDate(2026, 3, 10), {}, {}, u"requester"_s}};
        const ClockRule rule = ruleOf(u"prior-consultation"_s);
        QCOMPARE(read(history, rule, QDate(2026, 3, 10)).due, QDate(2026, 4, 27));
        QCOMPARE(read(history, rule, QDate(2026, 3, 15)).due, QDate(2026, 5, 2));
        const ClockReading late = read(history, rule, QDate(2027, 1, 1));
        QVERIFY(!late.isOverdue && !late.isRunning);
        QCOMPARE(late.net, 8);
    }

    void workingDaysLeaveOutHolidays()
    {
        ClockRule rule;
        rule.term = {10, TermUnit::WorkingDays};
        rule.maySuspend = true;
        ClockHistory history = completeOn(QDate(2026, 12, 15));
        QCOMPARE(read(history, rule, QDate(2026, 12, 15)).due, QDate(2026, 12, 30));
        history.pauses = {{QDate(2026, 12, 24), QDate(2026, 12, 28), {}, u"requester"_s}}; // one working day
        QCOMPARE(read(history, rule, QDate(2027, 1, 10)).due, QDate(2026, 12, 31));
    }

    void aFileThatIsNotCompletedInTimeLapses()
    {
        const ClockRule rule = ruleOf(u"ehds-permit"_s);
        ClockHistory history;
        history.askedToComplete = QDate(2029, 5, 1);
        QVERIFY(!read(history, rule, QDate(2029, 5, 29)).lapsedOn.isValid());
        QCOMPARE(read(history, rule, QDate(2029, 5, 30)).lapsedOn, QDate(2029, 5, 30));
        history.complete = QDate(2029, 5, 29);
        QVERIFY(!read(history, rule, QDate(2029, 7, 1)).lapsedOn.isValid());
        history.complete = QDate(2029, 5, 30);
        QVERIFY(read(history, rule, QDate(2029, 7, 1)).lapsedOn.isValid());
        QCOMPARE(read(history, rule, QDate(2029, 7, 1)).gross, 0);
        QVERIFY(!read(history, ruleOf(u"dga-request"_s), QDate(2029, 7, 1)).lapsedOn.isValid());
    }

    void nothingIsCountedBeforeTheFileIsComplete()
    {
        const ClockReading reading = read({}, ruleOf(u"dga-request"_s), QDate(2026, 3, 1));
        QCOMPARE(reading, ClockReading());
    }

    void daysAreBelgianOnBothSidesOfTheChangeOfTheClock()
    {
        TrackState track;
        // Half past eleven in the evening, UTC: the next day in Belgium, in winter and in summer.
        track.complete = QDateTime(QDate(2027, 3, 26), QTime(23, 30), QTimeZone::UTC);
        track.stops = {{QDateTime(QDate(2027, 3, 28), QTime(22, 30), QTimeZone::UTC),
                        QDateTime(QDate(2027, 3, 30), QTime(21, 30), QTimeZone::UTC),
                        {},
                        u"vraag"_s}};
        const ClockHistory history = historyOf(track);
        QCOMPARE(history.complete, QDate(2027, 3, 27));
        QCOMPARE(history.pauses.front().from, QDate(2027, 3, 29));
        QCOMPARE(history.pauses.front().to, QDate(2027, 3, 30));
        const ClockReading reading = readClock(history, nullptr, u"ksz"_s, QDate(2027, 4, 1), WorkingDays());
        QCOMPARE(reading.gross, grossDays(track, QDate(2027, 4, 1)));
        QCOMPARE(reading.net, netDays(track, QDate(2027, 4, 1)));
        QCOMPARE(reading.net, 4);
    }

    void whatIsNoListOfTermsIsRefusedWithEveryFault()
    {
        const auto document = readJson(R"({"format": "beraad-clocks/1", "clocks": [
            {"procedure": "x", "term": {"count": 0, "unit": "years"}, "evidence": "rumour"}]})",
                                       u"x"_s);
        const auto refused = readClocks(*document);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.size(), size_t(4));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
