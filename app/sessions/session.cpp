// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// `week` 1 is the first such weekday of the month. Invalid when the month has no such week or the committee no such
/// weekday.
QDate weekdayOfMonth(int year, int month, int weekday, int week)
{
    if (weekday < Qt::Monday || weekday > Qt::Sunday || week < 1)
        return {};
    const QDate first(year, month, 1);
    const int toWeekday = (weekday - first.dayOfWeek() + 7) % 7;
    const QDate day = first.addDays(toWeekday + 7 * (week - 1));
    return day.month() == month ? day : QDate();
}

Session sessionOn(const Committee &committee, QDate day)
{
    const SessionId id(u"%1-%2"_s.arg(committee.id.value, day.toString(Qt::ISODate)));
    return {id, committee.id, day, committee.capacityMinutes, false};
}

} // namespace

std::vector<Session> sessionsFromCalendar(const Committee &committee, QDate from, QDate to, const WorkingDays &days)
{
    std::vector<Session> sessions;
    if (!from.isValid() || !to.isValid() || from > to)
        return sessions;
    // A session of the month before may have moved into the first days of the range.
    for (QDate month = QDate(from.year(), from.month(), 1).addMonths(-1); month <= to; month = month.addMonths(1)) {
        if (std::ranges::contains(committee.monthsOff, month.month()))
            continue;
        QDate day = weekdayOfMonth(month.year(), month.month(), committee.weekday, committee.weekOfMonth);
        while (day.isValid() && day <= to && !days.isWorkingDay(day))
            day = day.addDays(7);
        if (day.isValid() && day >= from && day <= to)
            sessions.push_back(sessionOn(committee, day));
    }
    return sessions;
}

QDate handInDay(const Committee &committee, QDate session, const WorkingDays &days)
{
    QDate day = session;
    for (int count = committee.handInDays; day.isValid() && count > 0;) {
        day = day.addDays(-1);
        if (days.isWorkingDay(day))
            --count;
    }
    return day;
}

QDate entryIntoForce(QDate session, const WorkingDays &days)
{
    static constexpr int kMinistersTerm = 10; // working days, law of 23 November 2023
    return days.add(session, kMinistersTerm + 1);
}

int minutesUsed(const std::vector<AgendaItem> &items, const SessionId &session)
{
    int minutes = 0;
    for (const AgendaItem &item : items)
        if (item.session == session)
            minutes += item.minutes;
    return minutes;
}

Result<void> checkRoom(const Session &session, const std::vector<AgendaItem> &items, int minutes)
{
    const int used = minutesUsed(items, session.id);
    if (minutes > 0 && used + minutes <= session.capacityMinutes)
        return {};
    const int left = std::max(0, session.capacityMinutes - used);
    return refuse(ErrorCode::NoCapacity, {session.id.value, QString::number(minutes), QString::number(left)},
                  u"session %1 has %2 minutes left, %3 are asked"_s.arg(session.id.value).arg(left).arg(minutes));
}

std::optional<Session> firstWithRoom(const std::vector<Session> &sessions, const std::vector<AgendaItem> &items,
                                     const Committee &committee, QDate completeOn, int minutes, const WorkingDays &days)
{
    std::optional<Session> first;
    for (const Session &session : sessions) {
        const bool isItsOwn = session.committee == committee.id && (!first || session.on < first->on);
        if (!isItsOwn || handInDay(committee, session.on, days) < completeOn)
            continue;
        if (checkRoom(session, items, minutes))
            first = session;
    }
    return first;
}

} // namespace beraad
