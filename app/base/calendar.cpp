// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Easter Sunday of the Gregorian calendar (the church's tables in whole numbers, after Meeus, Astronomical Algorithms,
/// ch. 8).
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
    const int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * toSunday) / 451;
    const int march = epact + toSunday - 7 * late + 114;
    return {year, march / 31, march % 31 + 1};
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// Without allocation: lists of deadlines ask this for every day on their way.
bool isPublicHoliday(QDate day)
{
    struct MonthDay {
        int month;
        int day;
    };
    static constexpr MonthDay kFixed[] = {{1, 1}, {5, 1}, {7, 21}, {8, 15}, {11, 1}, {11, 11}, {12, 25}};
    const bool isFixed = std::ranges::any_of(
        kFixed, [day](const MonthDay &fixed) { return fixed.month == day.month() && fixed.day == day.day(); });
    if (isFixed || day.month() < 3 || day.month() > 6)
        return isFixed;
    const qint64 afterEaster = easterSunday(day.year()).daysTo(day);
    return afterEaster == 1 || afterEaster == 39 || afterEaster == 50;
}

} // namespace

QDate dayInBelgium(const QDateTime &at)
{
    static const QTimeZone brussels("Europe/Brussels");
    return brussels.isValid() ? at.toTimeZone(brussels).date() : at.toUTC().date();
}

std::vector<Holiday> WorkingDays::publicHolidays(int year)
{
    const QDate easter = easterSunday(year);
    std::vector<Holiday> holidays{
        {QDate(year, 1, 1), u"Nieuwjaarsdag"_s},
        {easter.addDays(1), u"Paasmaandag"_s},
        {QDate(year, 5, 1), u"Feest van de Arbeid"_s},
        {easter.addDays(39), u"Onze-Lieve-Heer-Hemelvaart"_s},
        {easter.addDays(50), u"Pinkstermaandag"_s},
        {QDate(year, 7, 21), u"Nationale feestdag"_s},
        {QDate(year, 8, 15), u"Onze-Lieve-Vrouw-Hemelvaart"_s},
        {QDate(year, 11, 1), u"Allerheiligen"_s},
        {QDate(year, 11, 11), u"Wapenstilstand"_s},
        {QDate(year, 12, 25), u"Kerstmis"_s},
    };
    std::ranges::stable_sort(holidays, {}, &Holiday::day); // Ascension can fall before 1 May (2008)
    return holidays;
}

std::vector<Holiday> WorkingDays::daysOff(int year) const
{
    std::vector<Holiday> days = publicHolidays(year);
    if (m_settings.flemishCommunityDay)
        days.push_back({QDate(year, 7, 11), u"Feest van de Vlaamse Gemeenschap"_s});
    for (const QDate day : m_settings.extraDaysOff)
        if (day.year() == year)
            days.push_back({day, u"Vervangende of brugdag"_s, true});
    std::ranges::stable_sort(days, {}, &Holiday::day);
    return days;
}

bool WorkingDays::isWorkingDay(QDate day) const
{
    if (!day.isValid() || isWeekend(day) || isPublicHoliday(day))
        return false;
    if (m_settings.flemishCommunityDay && day.month() == 7 && day.day() == 11)
        return false;
    return !std::ranges::contains(m_settings.extraDaysOff, day);
}

QDate WorkingDays::add(QDate from, int count) const
{
    QDate day = from;
    while (day.isValid() && count > 0) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            --count;
    }
    return day;
}

int WorkingDays::between(QDate from, QDate to) const
{
    int count = 0;
    if (!from.isValid() || !to.isValid())
        return count;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        if (isWorkingDay(day))
            ++count;
    return count;
}

} // namespace beraad
