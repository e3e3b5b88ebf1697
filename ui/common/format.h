// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// Days, numbers and durations in the language of the moment.
namespace beraad::format {

QString day(QDate day); ///< 5 Jan 2027
QString longDay(QDate day); ///< Tuesday 5 January 2027
QString shortDay(QDate day); ///< Tue 5 Jan
QString dayAndTime(const QDateTime &at);
QString period(QDate from, QDate to); ///< from or to may be invalid: open-ended
QString number(qint64 value);
QString percent(double share, int decimals = 0);
QString days(int count); ///< 3 days
QString minutes(int count); ///< 40 min
/// today, yesterday, 3 days ago, 5 weeks ago; tomorrow, in 12 days, in 9 weeks.
QString relative(QDate day, QDate today);
/// How long something has lasted: 3 days, 5 weeks, 4 months.
QString lasting(QDate from, QDate today);

} // namespace beraad::format
