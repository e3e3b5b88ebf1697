// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace beraad::format {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr int kWeeksFrom = 15; // days are precise up to two weeks
constexpr int kMonthsFrom = 120;

/// German writes a full stop after the day, French an ordinal after the first.
QString withDay(QDate day, const QString &pattern)
{
    const QLocale::Language language = QLocale().language();
    const bool isOrdinal = language == QLocale::French && day.day() == 1;
    return QLocale().toString(day,
                              pattern.arg(language == QLocale::German ? u"d."_s
                                              : isOrdinal             ? u"d'er'"_s
                                                                      : u"d"_s));
}

} // namespace

QString day(QDate day)
{
    return withDay(day, u"%1 MMM yyyy"_s);
}

QString longDay(QDate day)
{
    return withDay(day, u"dddd %1 MMMM yyyy"_s);
}

QString shortDay(QDate day)
{
    return withDay(day, u"ddd %1 MMM"_s);
}

QString dayAndTime(const QDateTime &at)
{
    return day(at.toLocalTime().date()) + QLocale().toString(at.toLocalTime(), u" HH:mm"_s);
}

QString period(QDate from, QDate to)
{
    if (from.isValid() && to.isValid())
        return Tr::tr("%1 – %2", "period: first day, last day").arg(day(from), day(to));
    if (from.isValid())
        return Tr::tr("from %1", "open-ended period").arg(day(from));
    if (to.isValid())
        return Tr::tr("until %1", "period without a beginning").arg(day(to));
    return Tr::tr("no limit in time", "period without beginning and end");
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(double share, int decimals)
{
    return QLocale().toString(share * 100, 'f', decimals) + u"\u202f%"_s;
}

QString days(int count)
{
    return Tr::tr("%n day(s)", "duration", count);
}

QString minutes(int count)
{
    return Tr::tr("%1 min", "duration in minutes").arg(number(count));
}

QString relative(QDate day, QDate today)
{
    const int distance = int(today.daysTo(day));
    if (distance == 0)
        return Tr::tr("today");
    if (distance == 1)
        return Tr::tr("tomorrow");
    if (distance == -1)
        return Tr::tr("yesterday");
    const int size = std::abs(distance);
    if (size < kWeeksFrom)
        return distance > 0 ? Tr::tr("in %n day(s)", nullptr, size) : Tr::tr("%n day(s) ago", nullptr, size);
    if (size < kMonthsFrom)
        return distance > 0 ? Tr::tr("in %n week(s)", nullptr, size / 7) : Tr::tr("%n week(s) ago", nullptr, size / 7);
    return distance > 0 ? Tr::tr("in %n month(s)", nullptr, size / 30) : Tr::tr("%n month(s) ago", nullptr, size / 30);
}

QString lasting(QDate from, QDate today)
{
    const int size = int(std::abs(from.daysTo(today)));
    if (size < kWeeksFrom)
        return days(size);
    if (size < kMonthsFrom)
        return Tr::tr("%n week(s)", "duration", size / 7);
    return Tr::tr("%n month(s)", "duration", size / 30);
}

} // namespace beraad::format
