// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

#include <vector>

namespace beraad {

/// An instant in milliseconds since 1970 UTC: what was written with a time zone is no other instant in another zone.
using Instant = qint64;

Instant instantOf(const QDateTime &at);
QDateTime fromInstant(Instant at); ///< in UTC

constexpr double kMillisecondsPerHour = 3'600'000;

/// Something that happened to a case.
struct LoggedEvent {
    QString activity;
    Instant at = 0;
    QString actor; ///< empty: the log does not say
    QMap<QString, QString> attributes; ///< whatever else the log holds, by its own names
    int line = 0; ///< of the file; 0: from the store
    bool operator==(const LoggedEvent &) const = default;
};

struct LoggedCase {
    QString id;
    std::vector<LoggedEvent> events; ///< by time; those of one instant as they stood in the file
    bool operator==(const LoggedCase &) const = default;
};

/// The history of another system: cases and what happened to them.
struct CaseLog {
    std::vector<LoggedCase> cases; ///< in the order of the file
    bool operator==(const CaseLog &) const = default;

    qint64 eventCount() const;
    Instant firstInstant() const; ///< 0 when there is no event
    Instant lastInstant() const; ///< what is open is open until then; 0 when there is no event
};

/// How often each activity occurs, and where in a case.
struct ActivityCount {
    QString activity;
    int events = 0;
    int cases = 0;
    int begins = 0; ///< cases that begin with it
    int ends = 0; ///< cases that end with it
    bool operator==(const ActivityCount &) const = default;
};

/// Those that occur most first.
std::vector<ActivityCount> activitiesOf(const CaseLog &log);

/// Puts the events of each case in the order of time, those of one instant as they stand; how many stood elsewhere.
qint64 sortByTime(CaseLog &log);

} // namespace beraad
