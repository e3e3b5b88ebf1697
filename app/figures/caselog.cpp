// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/caselog.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace beraad {

Instant instantOf(const QDateTime &at)
{
    return at.toMSecsSinceEpoch();
}

QDateTime fromInstant(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC);
}

qint64 CaseLog::eventCount() const
{
    qint64 count = 0;
    for (const LoggedCase &logged : cases)
        count += std::ssize(logged.events);
    return count;
}

Instant CaseLog::firstInstant() const
{
    Instant first = 0;
    bool isFound = false;
    for (const LoggedCase &logged : cases) {
        for (const LoggedEvent &event : logged.events) {
            first = isFound ? std::min(first, event.at) : event.at;
            isFound = true;
        }
    }
    return first;
}

Instant CaseLog::lastInstant() const
{
    Instant last = 0;
    bool isFound = false;
    for (const LoggedCase &logged : cases) {
        for (const LoggedEvent &event : logged.events) {
            last = isFound ? std::max(last, event.at) : event.at;
            isFound = true;
        }
    }
    return last;
}

std::vector<ActivityCount> activitiesOf(const CaseLog &log)
{
    QHash<QString, ActivityCount> counts;
    for (const LoggedCase &logged : log.cases) {
        QSet<QString> seen;
        for (const LoggedEvent &event : logged.events) {
            ActivityCount &count = counts[event.activity];
            ++count.events;
            if (!seen.contains(event.activity))
                ++count.cases;
            seen.insert(event.activity);
        }
        if (logged.events.empty())
            continue;
        ++counts[logged.events.front().activity].begins;
        ++counts[logged.events.back().activity].ends;
    }
    std::vector<ActivityCount> result;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        result.push_back(it.value());
        result.back().activity = it.key();
    }
    std::ranges::sort(result, [](const ActivityCount &a, const ActivityCount &b) {
        return a.events != b.events ? a.events > b.events : a.activity < b.activity;
    });
    return result;
}

qint64 sortByTime(CaseLog &log)
{
    qint64 moved = 0;
    for (LoggedCase &logged : log.cases) {
        const auto later = [](const LoggedEvent &a, const LoggedEvent &b) { return a.at < b.at; };
        if (std::ranges::is_sorted(logged.events, later))
            continue;
        for (size_t i = 1; i < logged.events.size(); ++i)
            moved += logged.events[i].at < logged.events[i - 1].at ? 1 : 0;
        std::ranges::stable_sort(logged.events, later);
    }
    return moved;
}

} // namespace beraad
