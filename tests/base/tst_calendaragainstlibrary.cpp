// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

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
};

QTEST_GUILESS_MAIN(TestCalendarAgainstLibrary)
#include "tst_calendaragainstlibrary.moc"
