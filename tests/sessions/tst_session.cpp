// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/session.h"

#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

Committee committee(const QString &id, int week, std::vector<int> monthsOff = {})
{
    Committee result;
    result.id = CommitteeId(id);
    result.procedures = {u"ivc-ssh"_s};
    result.weekOfMonth = week;
    result.weekday = 2;
    result.monthsOff = std::move(monthsOff);
    result.capacityMinutes = 100;
    result.handInDays = 21;
    return result;
}

Committee social()
{
    return committee(u"ivc-ssh-social"_s, 1);
}
Committee health()
{
    return committee(u"ivc-ssh-health"_s, 3);
}
Committee federal()
{
    return committee(u"ivc-fed"_s, 1, {8});
}

QList<QDate> daysOf(const std::vector<Session> &sessions)
{
    QList<QDate> days;
    for (const Session &session : sessions)
        days << session.on;
    return days;
}

AgendaItem item(const Session &session, int minutes)
{
    return {session.id, DossierId(u"d"_s), TrackId(u"ivc-ssh:ivc"_s), {}, minutes, {}};
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void realDecisionsFellOnCalendarDays_data()
    {
        QTest::addColumn<bool>("isHealth");
        QTest::addColumn<QDate>("day");
        for (const QDate day :
             {QDate(2003, 10, 7), QDate(2008, 7, 1), QDate(2009, 7, 7), QDate(2012, 3, 6), QDate(2013, 6, 4),
              QDate(2015, 9, 1), QDate(2020, 4, 7), QDate(2020, 5, 5), QDate(2020, 6, 2), QDate(2020, 7, 7),
              QDate(2020, 12, 1), QDate(2021, 2, 2), QDate(2021, 3, 2)})
            QTest::addRow("social %s", qPrintable(day.toString(Qt::ISODate))) << false << day;
        for (const QDate day : {QDate(2011, 9, 20), QDate(2012, 2, 21), QDate(2013, 5, 21), QDate(2017, 12, 19)})
            QTest::addRow("health %s", qPrintable(day.toString(Qt::ISODate))) << true << day;
    }
    void realDecisionsFellOnCalendarDays()
    {
        QFETCH(bool, isHealth);
        QFETCH(QDate, day);
        const auto sessions = sessionsFromCalendar(isHealth ? health() : social(), day.addDays(-3), day.addDays(3), {});
        QCOMPARE(daysOf(sessions), QList{day});
        QVERIFY(!sessions.front().extra);
    }

    void aYearHasTwelveSessionsAndTheFederalChamberEleven()
    {
        QCOMPARE(sessionsFromCalendar(social(), QDate(2026, 1, 1), QDate(2026, 12, 31), {}).size(), 12u);
        const auto sessions = sessionsFromCalendar(federal(), QDate(2026, 1, 1), QDate(2026, 12, 31), {});
        QCOMPARE(sessions.size(), 11u);
        for (const Session &session : sessions)
            QVERIFY(session.on.month() != 8);
        QVERIFY(daysOf(sessionsFromCalendar(federal(), QDate(2020, 10, 1), QDate(2020, 10, 31), {}))
                == QList{QDate(2020, 10, 6)});
    }

    void aSessionOnAHolidayMovesAWeek_data()
    {
        QTest::addColumn<bool>("isHealth");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("1 May 2018") << false << QDate(2018, 5, 1) << QDate(2018, 5, 8);
        QTest::newRow("1 January 2030") << false << QDate(2030, 1, 1) << QDate(2030, 1, 8);
        QTest::newRow("21 July 2026") << true << QDate(2026, 7, 1) << QDate(2026, 7, 28);
    }
    void aSessionOnAHolidayMovesAWeek()
    {
        QFETCH(bool, isHealth);
        QFETCH(QDate, from);
        QFETCH(QDate, expected);
        const QDate to(from.year(), from.month(), from.daysInMonth());
        QCOMPARE(daysOf(sessionsFromCalendar(isHealth ? health() : social(), from, to, {})), QList{expected});
    }

    void aSessionMovedOutOfItsMonthIsFoundThere()
    {
        Committee late = committee(u"late"_s, 4);
        late.weekday = 5;
        // The fourth Friday of December 2026 is Christmas, the next one New Year's Day: it moves into January.
        QCOMPARE(daysOf(sessionsFromCalendar(late, QDate(2027, 1, 1), QDate(2027, 1, 14), {})),
                 QList{QDate(2027, 1, 8)});
        QVERIFY(sessionsFromCalendar(late, QDate(2026, 12, 1), QDate(2026, 12, 31), {}).empty());
    }

    void partsOfARangeGiveTheSessionsOfTheWhole()
    {
        const QDate from(2024, 1, 1);
        const QDate to(2030, 12, 31);
        const QList<QDate> whole = daysOf(sessionsFromCalendar(health(), from, to, {}));
        QList<QDate> parts;
        for (QDate day = from; day <= to; day = day.addDays(10))
            parts << daysOf(sessionsFromCalendar(health(), day, std::min(day.addDays(9), to), {}));
        QCOMPARE(parts, whole);
        QCOMPARE(whole.size(), 84);
    }

    void exceptionsCancelMoveAndAdd()
    {
        Committee changed = social();
        changed.exceptions = {{SittingChange::Cancelled, QDate(2027, 2, 2), {}, u"te weinig dossiers"_s},
                              {SittingChange::Moved, QDate(2027, 3, 2), QDate(2027, 3, 4), u"verlof"_s},
                              {SittingChange::Extra, QDate(2027, 3, 26), {}, u"achterstand"_s}};
        const auto sessions = sessionsFromCalendar(changed, QDate(2027, 1, 1), QDate(2027, 4, 30), {});
        QCOMPARE(daysOf(sessions),
                 (QList{QDate(2027, 1, 5), QDate(2027, 3, 4), QDate(2027, 3, 26), QDate(2027, 4, 6)}));
        QCOMPARE(sessions.at(1).id.value, u"ivc-ssh-social-2027-03-02"_s); // its agenda goes with it
        QVERIFY(!sessions.at(1).extra);
        QVERIFY(sessions.at(2).extra);
    }

    void aMovedSessionIsFoundWhereItIsHeldAndNotWhereItWas()
    {
        Committee changed = social();
        changed.exceptions = {{SittingChange::Moved, QDate(2027, 3, 2), QDate(2027, 5, 27), u"verbouwing"_s}};
        QVERIFY(sessionsFromCalendar(changed, QDate(2027, 3, 1), QDate(2027, 3, 31), {}).empty());
        QCOMPARE(daysOf(sessionsFromCalendar(changed, QDate(2027, 5, 20), QDate(2027, 5, 31), {})),
                 QList{QDate(2027, 5, 27)});
    }

    void anExceptionOfADayThatIsNotRegularChangesNothing()
    {
        Committee changed = social();
        changed.exceptions = {{SittingChange::Cancelled, QDate(2027, 3, 3), {}, u"r"_s},
                              {SittingChange::Moved, QDate(2027, 3, 5), QDate(2027, 3, 8), u"r"_s}};
        QCOMPARE(daysOf(sessionsFromCalendar(changed, QDate(2027, 3, 1), QDate(2027, 3, 31), {})),
                 QList{QDate(2027, 3, 2)});
    }

    void anExtraSessionMayMoveAndGo()
    {
        Committee changed = federal();
        const QDate extra(2027, 8, 10);
        changed.exceptions
            = {{SittingChange::Extra, extra, {}, u"r"_s}, {SittingChange::Moved, extra, QDate(2027, 8, 12), u"r"_s}};
        const auto moved = sessionsFromCalendar(changed, QDate(2027, 8, 1), QDate(2027, 8, 31), {});
        QCOMPARE(daysOf(moved), QList{QDate(2027, 8, 12)});
        QVERIFY(moved.front().extra);
        changed.exceptions.back() = {SittingChange::Cancelled, extra, {}, u"r"_s};
        QVERIFY(sessionsFromCalendar(changed, QDate(2027, 8, 1), QDate(2027, 8, 31), {}).empty());
    }

    void everyOtherWeekCountsFromItsFirstDay()
    {
        Committee often = federal();
        often.everyWeeks = 2;
        often.firstOn = QDate(2027, 1, 5);
        QCOMPARE(daysOf(sessionsFromCalendar(often, QDate(2027, 3, 20), QDate(2027, 4, 20), {})),
                 (QList{QDate(2027, 3, 30), QDate(2027, 4, 13)}));
        QVERIFY(sessionsFromCalendar(often, QDate(2026, 12, 1), QDate(2027, 1, 4), {}).empty());
        const auto year = sessionsFromCalendar(often, QDate(2027, 1, 1), QDate(2027, 12, 31), {});
        QCOMPARE(year.size(), 23u); // the 26 of the year but for 3, 17 and 31 August
    }

    void whatGoesOutGoesOutOnAWorkingDay()
    {
        // Five working days before 5 January 2027: the New Year and a weekend lie between.
        QCOMPARE(dispatchDay(social(), QDate(2027, 1, 5), {}), QDate(2026, 12, 28));
    }

    void idsNameTheCommitteeAndTheDay()
    {
        const auto sessions = sessionsFromCalendar(social(), QDate(2027, 1, 1), QDate(2027, 1, 31), {});
        QCOMPARE(sessions.front().id.value, u"ivc-ssh-social-2027-01-05"_s);
        QCOMPARE(sessions.front().capacityMinutes, 100);
    }

    void anEmptyOrInvalidRangeHasNoSession()
    {
        QVERIFY(sessionsFromCalendar(social(), QDate(2027, 2, 1), QDate(2027, 1, 1), {}).empty());
        QVERIFY(sessionsFromCalendar(social(), QDate(), QDate(2027, 1, 1), {}).empty());
    }

    void handInIsThatManyWorkingDaysBefore()
    {
        const QDate session(2026, 12, 1);
        const QDate day = handInDay(social(), session, {});
        QCOMPARE(WorkingDays().between(day.addDays(-1), session.addDays(-1)), 21);
        QVERIFY(WorkingDays().isWorkingDay(day));
        QCOMPARE(day, QDate(2026, 10, 30)); // 11 November is no working day
    }

    void aDecisionHoldsOnTheWorkingDayAfterTen_data()
    {
        QTest::addColumn<QDate>("session");
        QTest::addColumn<QDate>("inForce");
        QTest::newRow("plain") << QDate(2026, 10, 6) << QDate(2026, 10, 21);
        QTest::newRow("Armistice") << QDate(2026, 11, 3) << QDate(2026, 11, 19);
        QTest::newRow("Christmas and New Year") << QDate(2026, 12, 15) << QDate(2026, 12, 31);
        QTest::newRow("over the year") << QDate(2026, 12, 22) << QDate(2027, 1, 8);
        QTest::newRow("from a leap day") << QDate(2028, 2, 29) << QDate(2028, 3, 15);
        QTest::newRow("to a leap day") << QDate(2028, 2, 14) << QDate(2028, 2, 29);
        QTest::newRow("over summer time and Easter") << QDate(2027, 3, 23) << QDate(2027, 4, 8);
        QTest::newRow("over winter time and All Saints") << QDate(2027, 10, 19) << QDate(2027, 11, 4);
    }
    void aDecisionHoldsOnTheWorkingDayAfterTen()
    {
        QFETCH(QDate, session);
        QFETCH(QDate, inForce);
        QCOMPARE(entryIntoForce(session, {}), inForce);
    }

    void substituteDaysAndThe11thOfJulyPutItOff()
    {
        const QDate session(2028, 7, 4);
        QCOMPARE(entryIntoForce(session, {}), QDate(2028, 7, 19));
        QCOMPARE(entryIntoForce(session, WorkingDays({true, {}})), QDate(2028, 7, 20));
        QCOMPARE(entryIntoForce(session, WorkingDays({true, {QDate(2028, 7, 17)}})), QDate(2028, 7, 24));
    }

    void aFullSessionIsRefusedWithTheRoomThatIsLeft()
    {
        const auto sessions = sessionsFromCalendar(social(), QDate(2027, 1, 1), QDate(2027, 1, 31), {});
        const Session &session = sessions.front();
        const std::vector<AgendaItem> items{item(session, 40), item(session, 35)};
        QCOMPARE(minutesUsed(items, session.id), 75);
        QVERIFY(checkRoom(session, items, 25).has_value());
        const auto refused = checkRoom(session, items, 26);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NoCapacity);
        QCOMPARE(refused.error().args, (QStringList{session.id.value, u"26"_s, u"25"_s}));
        QVERIFY(!checkRoom(session, items, 0));
    }

    void theFirstSessionWithRoomRespectsHandInAndCapacity()
    {
        const auto sessions = sessionsFromCalendar(social(), QDate(2027, 1, 1), QDate(2027, 6, 30), {});
        const QDate complete = handInDay(social(), sessions.at(1).on, {});
        QCOMPARE(firstWithRoom(sessions, {}, social(), complete, 40, {})->id, sessions.at(1).id);
        QCOMPARE(firstWithRoom(sessions, {}, social(), complete.addDays(1), 40, {})->id, sessions.at(2).id);
        const std::vector<AgendaItem> full{item(sessions.at(1), 80)};
        QCOMPARE(firstWithRoom(sessions, full, social(), complete, 40, {})->id, sessions.at(2).id);
        QVERIFY(!firstWithRoom(sessions, {}, social(), QDate(2027, 6, 30), 40, {}));
        QVERIFY(!firstWithRoom(sessions, {}, social(), complete, 101, {}));
        QVERIFY(!firstWithRoom(sessions, {}, health(), complete, 40, {}));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
