// SPDX-License-Identifier: GPL-3.0-or-later
#include "clocks/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

class Reading {
public:
    Reading(const ClockHistory &history, const ClockRule *rule, QDate today, const WorkingDays &days)
        : m_history(history)
        , m_rule(rule)
        , m_today(today)
        , m_days(days)
    {
    }
    ClockReading read(const QString &authority);

private:
    const ClockPause *pauseOn(QDate day) const;
    void countDays(const QString &authority);
    void extend();
    void setDue();
    void setLapse();
    bool countsPauses() const { return !m_rule || m_rule->maySuspend; }

    const ClockHistory &m_history;
    const ClockRule *m_rule;
    QDate m_today;
    const WorkingDays &m_days;
    ClockReading m_reading;
};

/// A day that two pauses share belongs to the one that began first.
const ClockPause *Reading::pauseOn(QDate day) const
{
    const ClockPause *first = nullptr;
    for (const ClockPause &pause : m_history.pauses) {
        const bool covers = pause.from <= day && (!pause.to.isValid() || day < pause.to);
        if (covers && (!first || pause.from < first->from))
            first = &pause;
    }
    return countsPauses() ? first : nullptr;
}

void Reading::countDays(const QString &authority)
{
    const QDate end = m_history.ended.isValid() ? m_history.ended : m_today;
    for (QDate day = m_history.complete; day < end; day = day.addDays(1)) {
        const ClockPause *pause = pauseOn(day);
        ++m_reading.gross;
        ++m_reading.daysOf[pause ? pause->actor : authority];
        m_reading.net += pause ? 0 : 1;
    }
    m_reading.isRunning = !m_history.ended.isValid() && !pauseOn(m_today);
}

void Reading::extend()
{
    if (!m_history.extension)
        return;
    const QDate announced = m_history.extension->announcedOn;
    if (!m_rule->extension) {
        m_reading.findings.push_back({u"extension"_s, u"the law knows no extension"_s});
        return;
    }
    const QDate latest = endOf(m_rule->announceWithin.value_or(m_rule->term), m_history.complete, m_days);
    if (announced > latest)
        m_reading.findings.push_back({u"extension"_s,
                                      u"announced on %1, too late after %2"_s.arg(announced.toString(Qt::ISODate),
                                                                                  latest.toString(Qt::ISODate))});
    m_reading.isExtended = announced <= latest;
}

/// Every day on which the clock stood still puts the end off by one; so it is asked again on each new day.
void Reading::setDue()
{
    QDate end = endOf(m_rule->term, m_history.complete, m_days);
    if (m_reading.isExtended)
        end = endOf(*m_rule->extension, end, m_days);
    const bool isWorking = m_rule->term.unit == TermUnit::WorkingDays;
    for (QDate day = m_history.complete; day <= end && day < m_today; day = day.addDays(1))
        if (pauseOn(day) && (!isWorking || m_days.isWorkingDay(day)))
            end = isWorking ? m_days.add(end, 1) : end.addDays(1);
    m_reading.due = end;
    const QDate last = m_history.ended.isValid() ? m_history.ended : m_today;
    m_reading.isOverdue = last > end;
}

void Reading::setLapse()
{
    if (!m_rule || !m_rule->completeWithin || !m_history.askedToComplete.isValid())
        return;
    const QDate last = endOf(*m_rule->completeWithin, m_history.askedToComplete, m_days);
    // Who asks answers for the day on which the rest came, not for how long the authority then looked at it.
    const bool isThere = m_history.supplied.isValid() || m_history.complete.isValid();
    const QDate done = m_history.supplied.isValid() ? m_history.supplied : m_history.complete;
    if ((isThere ? done : m_today) > last)
        m_reading.lapsedOn = last.addDays(1);
    else if (!isThere)
        m_reading.lapses = last;
}

ClockReading Reading::read(const QString &authority)
{
    setLapse();
    const bool hasStarted = m_history.complete.isValid() && m_history.complete <= m_today;
    if (!hasStarted || m_reading.lapsedOn.isValid())
        return m_reading;
    countDays(authority);
    if (m_rule) {
        extend();
        setDue();
    }
    return m_reading;
}

} // namespace

QDate endOf(const Term &term, QDate from, const WorkingDays &days)
{
    switch (term.unit) {
    case TermUnit::Days:
        return from.addDays(term.count);
    case TermUnit::Weeks:
        return from.addDays(7 * term.count);
    case TermUnit::Months:
        return from.addMonths(term.count);
    case TermUnit::WorkingDays:
        return days.add(from, term.count);
    }
    Q_UNREACHABLE_RETURN({});
}

ClockHistory historyOf(const TrackState &track)
{
    const auto dayOf = [](const QDateTime &at) { return at.isValid() ? dayInBelgium(at) : QDate(); };
    ClockHistory history;
    history.complete = dayOf(track.complete);
    history.ended = track.endedOn();
    for (const ClockStop &stop : track.stops)
        history.pauses.push_back({dayOf(stop.from), dayOf(stop.to), stop.ground, u"requester"_s});
    return history;
}

ClockHistory historyOf(const TrackState &track, const std::vector<Envelope> &events)
{
    ClockHistory history = historyOf(track);
    for (const Envelope &envelope : inCausalOrder(events)) {
        const auto *returned = std::get_if<event::Returned>(&envelope.event);
        const auto *found = std::get_if<event::FoundComplete>(&envelope.event);
        if (found && found->track == track.plan.id)
            break; // what comes after it no longer counts
        if (returned && returned->track == track.plan.id) {
            history.askedToComplete = dayInBelgium(envelope.at);
            history.supplied = {};
        } else if (std::holds_alternative<event::Supplemented>(envelope.event) && history.askedToComplete.isValid()
                   && !history.supplied.isValid()) {
            history.supplied = dayInBelgium(envelope.at);
        }
    }
    return history;
}

ClockReading readClock(const ClockHistory &history, const ClockRule *rule, const QString &authority, QDate today,
                       const WorkingDays &days)
{
    return Reading(history, rule, today, days).read(authority);
}

} // namespace beraad
