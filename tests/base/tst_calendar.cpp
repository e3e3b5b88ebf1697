// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"
#include "base/publishedholidays.h"

#include <QTest>

#include <algorithm>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestCalendar : public QObject {
    Q_OBJECT

private slots:
    void easterFallsWhereTheAlmanacsSay_data()
    {
        QTest::addColumn<QDate>("easterMonday");
        // Published dates, the earliest (22 March 1818, 2285) and latest (25 April 1943, 2038) possible among them.
        for (const QDate sunday : {QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(1954, 4, 18), QDate(1981, 4, 19),
                                   QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2015, 4, 5), QDate(2019, 4, 21),
                                   QDate(2020, 4, 12), QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5),
                                   QDate(2027, 3, 28), QDate(2030, 4, 21), QDate(2038, 4, 25), QDate(2285, 3, 22)})
            QTest::addRow("%d", sunday.year()) << sunday.addDays(1);
    }
    void easterFallsWhereTheAlmanacsSay()
    {
        QFETCH(QDate, easterMonday);
        const auto holidays = WorkingDays::publicHolidays(easterMonday.year());
        const auto found = std::ranges::find(holidays, u"Paasmaandag"_s, &Holiday::name);
        QVERIFY(found != holidays.end());
        QCOMPARE(found->day, easterMonday);
    }

    void theTenHolidaysOf2026AreKnown()
    {
        QList<QDate> days;
        for (const Holiday &holiday : WorkingDays::publicHolidays(2026))
            days << holiday.day;
        const QList<QDate> expected{{2026, 1, 1},  {2026, 4, 6},  {2026, 5, 1},  {2026, 5, 14},  {2026, 5, 25},
                                    {2026, 7, 21}, {2026, 8, 15}, {2026, 11, 1}, {2026, 11, 11}, {2026, 12, 25}};
        QCOMPARE(days, expected);
    }

    void theHolidaysOf2018To2032AreThoseOfThePublishedList()
    {
        const auto published = publishedHolidays();
        QCOMPARE(published.size(), 15);
        for (auto it = published.begin(); it != published.end(); ++it) {
            QSet<QDate> ours;
            for (const Holiday &holiday : WorkingDays::publicHolidays(it.key()))
                ours << holiday.day;
            QCOMPARE(it->size(), 10);
            QCOMPARE(ours, *it);
        }
    }

    void everyYearHasTenHolidaysInOrderAndNoneIsAWorkingDay()
    {
        for (int year = 1975; year <= 2100; ++year) {
            const auto holidays = WorkingDays::publicHolidays(year);
            QCOMPARE(holidays.size(), 10u);
            QVERIFY(std::ranges::is_sorted(holidays, {}, &Holiday::day));
            for (const Holiday &holiday : holidays)
                QVERIFY2(!WorkingDays().isWorkingDay(holiday.day), qPrintable(holiday.day.toString(Qt::ISODate)));
        }
    }

    void aDayIsOffExactlyWhenItIsAWeekendOrInTheList()
    {
        const WorkingDays days(WorkingDays::Settings{true, {QDate(2027, 8, 16)}});
        for (int year = 2015; year <= 2040; ++year) {
            const auto off = days.daysOff(year);
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
                const bool isListed = std::ranges::contains(off, day, &Holiday::day);
                QCOMPARE(days.isWorkingDay(day), !isListed && day.dayOfWeek() <= 5);
            }
        }
    }

    void elevenJulyCountsUnlessTheBodyIsFlemish()
    {
        const QDate day(2025, 7, 11); // a Friday
        QVERIFY(WorkingDays().isWorkingDay(day));
        QVERIFY(!WorkingDays(WorkingDays::Settings{true, {}}).isWorkingDay(day));
    }

    void aSubstituteDayIsOffOnlyWhenItIsAnnounced()
    {
        const QDate monday(2026, 8, 17); // 15 August 2026 is a Saturday
        QVERIFY(WorkingDays().isWorkingDay(monday));
        const WorkingDays days(WorkingDays::Settings{false, {monday}});
        QVERIFY(!days.isWorkingDay(monday));
        const auto off = days.daysOff(2026);
        QCOMPARE(std::ranges::count(off, true, &Holiday::substitute), 1);
    }

    void tenWorkingDaysSkipWeekendsAndHolidays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("two plain weeks") << QDate(2026, 10, 6) << QDate(2026, 10, 20);
        QTest::newRow("Armistice in between") << QDate(2026, 11, 3) << QDate(2026, 11, 18);
        QTest::newRow("Easter Monday in between") << QDate(2027, 3, 16) << QDate(2027, 3, 31);
        QTest::newRow("Christmas and New Year") << QDate(2026, 12, 22) << QDate(2027, 1, 7);
        QTest::newRow("from a Sunday") << QDate(2026, 10, 4) << QDate(2026, 10, 16);
    }
    void tenWorkingDaysSkipWeekendsAndHolidays()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QCOMPARE(WorkingDays().add(from, 10), to);
        QCOMPARE(WorkingDays().between(from, to), 10);
    }

    void addingAndCountingAreInverse()
    {
        const WorkingDays days;
        for (int offset = 0; offset < 800; ++offset) {
            const QDate from = QDate(2025, 1, 1).addDays(offset);
            for (int count = 1; count < 30; count += 4) {
                const QDate to = days.add(from, count);
                QVERIFY(days.isWorkingDay(to));
                QCOMPARE(days.between(from, to), count);
            }
        }
    }

    void nothingIsCountedBackwardsOrWithoutADay()
    {
        QCOMPARE(WorkingDays().between(QDate(2026, 5, 5), QDate(2026, 5, 5)), 0);
        QCOMPARE(WorkingDays().between(QDate(2026, 5, 5), QDate(2026, 5, 1)), 0);
        QCOMPARE(WorkingDays().between(QDate(), QDate(2026, 5, 1)), 0);
        QCOMPARE(WorkingDays().add(QDate(2026, 5, 5), 0), QDate(2026, 5, 5));
        QVERIFY(!WorkingDays().add(QDate(), 3).isValid());
        QVERIFY(!WorkingDays().isWorkingDay(QDate()));
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
