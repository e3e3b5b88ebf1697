// SPDX-License-Identifier: GPL-3.0-or-later
#include "clocks/clock.h"
#include "clocks/duties.h"

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

    void everyDutyHasASourceInFourLanguagesAndItsEvidence()
    {
        const auto duties = shippedDuties();
        QVERIFY2(duties, duties ? "" : qPrintable(toPlainText(duties.error())));
        for (const Duty &duty : *duties)
            QCOMPARE(dutyOf(duty.kind), duty);
        QVERIFY(dutyOf(DutyKind::MinistersTerm).source.in(u"de"_s).contains(u"23. November 2023"_s));
    }

    void aDutyWithoutLanguageOrEvidenceIsRefused()
    {
        const auto text = u"{\"format\": \"beraad-duties/1\", \"duties\": [{\"id\": \"all-sections\", "
                          "\"source\": {\"nl\": \"x\"}, \"evidence\": \"heard\"}]}"_s;
        const auto document = readJson(text.toUtf8(), u"duties.json"_s);
        QVERIFY(document);
        const auto read = readDuties(*document);
        QVERIFY(!read);
        // three languages, the evidence, and the duties that are not there
        QCOMPARE(read.error().problems.size(), qsizetype{3 + 1 + 7});
    }

    /// The table of the design, row by row: what the law gives, and where it gives nothing.
    void everyRowOfTheTableIsThere()
    {
        const ClockRule prior = ruleOf(u"prior-consultation"_s);
        QVERIFY((prior.term == Term{8, TermUnit::Weeks}) && (prior.extension == Term{6, TermUnit::Weeks}));
        QVERIFY((prior.announceWithin == Term{1, TermUnit::Months}) && prior.maySuspend && !prior.completeWithin);
        const ClockRule permit = ruleOf(u"ehds-permit"_s);
        QVERIFY((permit.term == Term{3, TermUnit::Months}) && (permit.extension == Term{3, TermUnit::Months}));
        QVERIFY((permit.completeWithin == Term{4, TermUnit::Weeks}) && !permit.maySuspend && !permit.announceWithin);
        const ClockRule reuse = ruleOf(u"dga-request"_s);
        QVERIFY((reuse.term == Term{2, TermUnit::Months}) && (reuse.extension == Term{30, TermUnit::Days}));
        QVERIFY(!reuse.completeWithin && !reuse.maySuspend && !reuse.announceWithin);
        // No statutory term was found for these: none is made up.
        const QStringList without{u"ivc-ssh"_s,      u"ivc-fed"_s,     u"ivc-united"_s,       u"protocol-vl"_s,
                                  u"protocol-fed"_s, u"rr-minister"_s, u"statbel-microdata"_s};
        for (const QString &procedure : without)
            QVERIFY2(ruleOf(procedure).procedure.isEmpty(), qPrintable(procedure));
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
        QTest::newRow("eight weeks over winter time")
            << u"prior-consultation"_s << QDate(2027, 10, 1) << QDate(2027, 11, 26);
        QTest::newRow("eight weeks from a leap day")
            << u"prior-consultation"_s << QDate(2028, 2, 29) << QDate(2028, 4, 25);
        QTest::newRow("eight weeks to a leap day")
            << u"prior-consultation"_s << QDate(2028, 1, 4) << QDate(2028, 2, 29);
        QTest::newRow("three months from a leap day") << u"ehds-permit"_s << QDate(2032, 2, 29) << QDate(2032, 5, 29);
        QTest::newRow("two months to a leap day") << u"dga-request"_s << QDate(2027, 12, 29) << QDate(2028, 2, 29);
        QTest::newRow("two months past a leap day") << u"dga-request"_s << QDate(2027, 12, 31) << QDate(2028, 2, 29);
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

    /// A month from the last day of January ends on the leap day, and so does the time to announce.
    void anExtensionIsAnnouncedByTheLeapDay()
    {
        const ClockRule rule = ruleOf(u"prior-consultation"_s);
        ClockHistory history = completeOn(QDate(2028, 1, 31));
        history.extension = ClockExtension{QDate(2028, 2, 29), u"ingewikkeld"_s, u"authority"_s};
        QCOMPARE(read(history, rule, QDate(2028, 3, 1)).due, QDate(2028, 5, 8)); // 14 weeks
        history.extension->announcedOn = QDate(2028, 3, 1);
        QVERIFY(!read(history, rule, QDate(2028, 3, 1)).isExtended);
    }

    void aPauseMayBeginOrEndOnALeapDay()
    {
        ClockHistory history = completeOn(QDate(2028, 2, 20));
        history.pauses = {{QDate(2028, 2, 29), QDate(2028, 3, 2), {}, u"requester"_s}};
        const ClockReading begins = readClock(history, nullptr, u"a"_s, QDate(2028, 3, 10), WorkingDays());
        QCOMPARE(begins.gross, 19);
        QCOMPARE(begins.net, 17);
        history.pauses = {{QDate(2028, 2, 27), QDate(2028, 2, 29), {}, u"requester"_s}};
        QCOMPARE(readClock(history, nullptr, u"a"_s, QDate(2028, 3, 10), WorkingDays()).net, 17);
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

    /// Each body has its own: substitute days that it announced, and 11 July of a Flemish one.
    void workingDaysAreThoseOfTheBody()
    {
        ClockRule rule;
        rule.term = {5, TermUnit::WorkingDays};
        const auto due = [&](QDate complete, const WorkingDays::Settings &settings) {
            return readClock(completeOn(complete), &rule, u"a"_s, complete, WorkingDays(settings)).due;
        };
        // 11 July 2028 is a Tuesday.
        QCOMPARE(due(QDate(2028, 7, 7), {}), QDate(2028, 7, 14));
        QCOMPARE(due(QDate(2028, 7, 7), {true, {}}), QDate(2028, 7, 17));
        // 1 May 2027 is a Saturday; one body gives Monday for it, and the Friday after Ascension.
        QCOMPARE(due(QDate(2027, 4, 30), {}), QDate(2027, 5, 10)); // without 6 May
        QCOMPARE(due(QDate(2027, 4, 30), {false, {QDate(2027, 5, 3), QDate(2027, 5, 7)}}), QDate(2027, 5, 12));
        // From and to the leap day, a Tuesday in 2028.
        QCOMPARE(due(QDate(2028, 2, 29), {}), QDate(2028, 3, 7));
        QCOMPARE(due(QDate(2028, 2, 22), {}), QDate(2028, 2, 29));
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

    /// 31 October 2027 has 25 hours: half past ten in the evening, UTC, is the next day on one evening and not on the
    /// other.
    void theLongDayOfAutumnIsOneDay()
    {
        TrackState track;
        track.complete = QDateTime(QDate(2027, 10, 30), QTime(22, 30), QTimeZone::UTC);
        track.stops = {{QDateTime(QDate(2027, 10, 31), QTime(22, 30), QTimeZone::UTC),
                        QDateTime(QDate(2027, 11, 1), QTime(23, 30), QTimeZone::UTC),
                        {},
                        u"vraag"_s}};
        const ClockHistory history = historyOf(track);
        QCOMPARE(history.complete, QDate(2027, 10, 31));
        QCOMPARE(history.pauses.front().from, QDate(2027, 10, 31));
        QCOMPARE(history.pauses.front().to, QDate(2027, 11, 2));
        const ClockReading reading = readClock(history, nullptr, u"ksz"_s, QDate(2027, 11, 5), WorkingDays());
        QCOMPARE(reading.gross, 5);
        QCOMPARE(reading.net, 3);
        QCOMPARE(reading.gross, grossDays(track, QDate(2027, 11, 5)));
        QCOMPARE(reading.net, netDays(track, QDate(2027, 11, 5)));
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
