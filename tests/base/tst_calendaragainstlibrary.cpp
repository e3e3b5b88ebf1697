// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"
#include "base/publishedholidays.h"

#include <KHolidays/HolidayRegion>

#include <QSet>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

/// KDE's French list for Belgium holds all ten days; its Dutch list lacks Whit Monday and its Walloon list 1 May.
class TestCalendarAgainstLibrary : public QObject {
    Q_OBJECT

private slots:
    void ourDaysAreThoseOfTheLibraryButForTwoSundays()
    {
        const KHolidays::HolidayRegion region(u"be_fr"_s);
        QVERIFY(region.isValid());
        for (int year = 2015; year <= 2040; ++year) {
            QSet<QDate> theirs;
            for (const auto &holiday : region.rawHolidays(QDate(year, 1, 1), QDate(year, 12, 31)))
                if (holiday.dayType() == KHolidays::Holiday::NonWorkday)
                    theirs << holiday.observedStartDate();
            QSet<QDate> ours;
            for (const Holiday &holiday : WorkingDays::publicHolidays(year))
                ours << holiday.day;
            QVERIFY2(theirs.contains(ours), qPrintable(QString::number(year)));
            for (const QDate &day : theirs - ours)
                QCOMPARE(day.dayOfWeek(), 7); // Easter and Whit Sunday themselves
        }
    }

    /// The list that was written out by hand, against the same: a slip of the hand would be ours and not the rule's.
    void thePublishedListIsThatOfTheLibrary()
    {
        const KHolidays::HolidayRegion region(u"be_fr"_s);
        const auto published = publishedHolidays();
        QCOMPARE(published.size(), 15);
        for (auto it = published.begin(); it != published.end(); ++it) {
            QSet<QDate> theirs;
            for (const auto &holiday : region.rawHolidays(QDate(it.key(), 1, 1), QDate(it.key(), 12, 31)))
                if (holiday.dayType() == KHolidays::Holiday::NonWorkday)
                    theirs << holiday.observedStartDate();
            for (const QDate &day : theirs - *it)
                QCOMPARE(day.dayOfWeek(), 7);
            QVERIFY2(theirs.contains(*it), qPrintable(QString::number(it.key())));
        }
    }
};

QTEST_GUILESS_MAIN(TestCalendarAgainstLibrary)
#include "tst_calendaragainstlibrary.moc"
