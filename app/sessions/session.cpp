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

QDate nextWorkingWeek(QDate day, const WorkingDays &days)
{
    while (day.isValid() && !days.isWorkingDay(day))
        day = day.addDays(7);
    return day;
}

std::vector<QDate> monthlyDays(const Committee &committee, QDate from, QDate to)
{
    std::vector<QDate> found;
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1))
        found.push_back(weekdayOfMonth(month.year(), month.month(), committee.weekday, committee.weekOfMonth));
    return found;
}

std::vector<QDate> weeklyDays(const Committee &committee, QDate from, QDate to)
{
    const int step = 7 * committee.everyWeeks;
    const qint64 past = committee.firstOn.daysTo(from);
    std::vector<QDate> found;
    for (QDate day = committee.firstOn.addDays(past > 0 ? (past + step - 1) / step * step : 0); day <= to;
         day = day.addDays(step))
        found.push_back(day);
    return found;
}

/// Without the exceptions.
std::vector<QDate> regularDays(const Committee &committee, QDate from, QDate to, const WorkingDays &days)
{
    const QDate before = from.addMonths(-1); // a session of the month before may have moved into the range
    std::vector<QDate> found;
    for (const QDate planned :
         committee.everyWeeks > 0 ? weeklyDays(committee, before, to) : monthlyDays(committee, before, to)) {
        if (std::ranges::contains(committee.monthsOff, planned.month()))
            continue;
        const QDate day = nextWorkingWeek(planned, days);
        if (day.isValid() && day >= from && day <= to && !std::ranges::contains(found, day))
            found.push_back(day);
    }
    return found;
}

bool isExtra(const Committee &committee, QDate day)
{
    return std::ranges::any_of(committee.exceptions, [day](const CalendarException &exception) {
        return exception.change == SittingChange::Extra && exception.on == day;
    });
}

/// Where the session of that regular or extra day is held; invalid when it is not.
QDate heldOn(const Committee &committee, QDate day)
{
    for (const CalendarException &exception : committee.exceptions)
        if (exception.on == day && exception.change != SittingChange::Extra)
            return exception.change == SittingChange::Moved ? exception.to : QDate();
    return day;
}

/// Regular and extra days whose session may be held in the range.
std::vector<QDate> calendarDays(const Committee &committee, QDate from, QDate to, const WorkingDays &days)
{
    std::vector<QDate> found = regularDays(committee, from, to, days);
    const auto add = [&found](QDate day) {
        if (!std::ranges::contains(found, day))
            found.push_back(day);
    };
    for (const CalendarException &exception : committee.exceptions) {
        const bool isRegular = !regularDays(committee, exception.on, exception.on, days).empty();
        if (isRegular || isExtra(committee, exception.on))
            add(exception.on);
    }
    return found;
}

QDate workingDaysBefore(QDate session, int count, const WorkingDays &days)
{
    QDate day = session;
    while (day.isValid() && count > 0) {
        day = day.addDays(-1);
        if (days.isWorkingDay(day))
            --count;
    }
    return day;
}

} // namespace

std::vector<Session> sessionsFromCalendar(const Committee &committee, QDate from, QDate to, const WorkingDays &days)
{
    std::vector<Session> sessions;
    if (!from.isValid() || !to.isValid() || from > to)
        return sessions;
    for (const QDate day : calendarDays(committee, from, to, days)) {
        const QDate held = heldOn(committee, day);
        const SessionId id(u"%1-%2"_s.arg(committee.id.value, day.toString(Qt::ISODate)));
        if (held.isValid() && held >= from && held <= to)
            sessions.push_back({id, committee.id, held, committee.capacityMinutes, isExtra(committee, day)});
    }
    std::ranges::stable_sort(sessions, {}, &Session::on);
    return sessions;
}

QDate handInDay(const Committee &committee, QDate session, const WorkingDays &days)
{
    return workingDaysBefore(session, committee.handInDays, days);
}

QDate dispatchDay(const Committee &committee, QDate session, const WorkingDays &days)
{
    return workingDaysBefore(session, committee.dispatchDays, days);
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
