// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/ddidays.h"

namespace beraad {

Validity daysOf(const QString &date)
{
    const auto number = [&date](qsizetype from, qsizetype length) {
        const QStringView digits = QStringView(date).mid(from, length);
        bool isNumber = digits.size() == length;
        for (const QChar c : digits)
            isNumber = isNumber && c >= u'0' && c <= u'9';
        return isNumber ? digits.toInt() : 0;
    };
    const bool hasMonth = date.size() >= 7 && date.at(4) == u'-';
    const bool hasDay = hasMonth && date.size() >= 10 && date.at(7) == u'-';
    const bool isWhole = date.size() == 4 || (hasMonth && date.size() == 7)
        || (hasDay && (date.size() == 10 || date.at(10) == u'T' || date.at(10) == u' '));
    const int year = number(0, 4);
    if (!isWhole || year == 0)
        return {};
    if (!hasMonth)
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    if (hasDay) {
        const QDate day(year, number(5, 2), number(8, 2));
        return {day, day};
    }
    const QDate first(year, number(5, 2), 1);
    return {first, first.isValid() ? first.addMonths(1).addDays(-1) : QDate()};
}

} // namespace beraad
