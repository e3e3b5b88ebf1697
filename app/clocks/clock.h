// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/json.h"
#include "dossier/state.h"

#include <map>
#include <optional>

namespace beraad {

enum class TermUnit { Days, Weeks, Months, WorkingDays };

struct Term {
    int count = 0;
    TermUnit unit = TermUnit::Days;
    bool operator==(const Term &) const = default;
};

/// The last day of a term that began on `from`, which is not counted. A month later is the same day of the month, or
/// its last day when it has no such day: 29 February from 31 January of a leap year.
QDate endOf(const Term &term, QDate from, const WorkingDays &days);

/// What the law says of the time of one procedure.
struct ClockRule {
    QString procedure;
    Term term; ///< from the complete file
    std::optional<Term> extension;
    std::optional<Term> announceWithin; ///< from the start; nothing: inside the term
    std::optional<Term> completeWithin; ///< from the day on which the rest was asked for; later the file lapses
    bool maySuspend = false; ///< waiting for an answer stops the clock
    QString source;
    QString evidence;
    bool operator==(const ClockRule &) const = default;
};

Result<std::vector<ClockRule>> readClocks(const JsonDocument &document);
Result<std::vector<ClockRule>> shippedClocks();

/// The clock stood still from one day until another, which counts again.
struct ClockPause {
    QDate from;
    QDate to; ///< invalid: still standing still
    QString ground;
    QString actor; ///< for whom everybody waited
    bool operator==(const ClockPause &) const = default;
};

struct ClockExtension {
    QDate announcedOn;
    QString reason;
    QString actor;
    bool operator==(const ClockExtension &) const = default;
};

/// What happened to one file.
struct ClockHistory {
    QDate askedToComplete; ///< the last time; invalid: never
    QDate supplied; ///< when the rest came; invalid: not since it was asked for
    QDate complete; ///< invalid: not yet
    QDate ended; ///< decided, concluded; invalid: not yet
    std::vector<ClockPause> pauses;
    std::optional<ClockExtension> extension;
    bool operator==(const ClockHistory &) const = default;
};

/// Of a track, by Belgian days. Everybody waits for the requester while a question stops the clock.
ClockHistory historyOf(const TrackState &track);
/// With what only the events of its dossier say: when the rest was asked for, and when it came.
ClockHistory historyOf(const TrackState &track, const std::vector<Envelope> &events);

/// How the time stands on a day. Days are calendar days; each is somebody's.
struct ClockReading {
    int gross = 0; ///< since the complete file
    int net = 0; ///< without the pauses
    std::map<QString, int> daysOf; ///< of whom everybody waited for: sums up to gross
    QDate due; ///< the last day of the term with extension and pauses; invalid: no term, or not started
    bool isExtended = false;
    bool isRunning = false;
    bool isOverdue = false; ///< the term was over before it ended, or today
    QDate lapses; ///< the last day on which the rest may come; invalid: it is not waited for, or the law gives no term
    QDate lapsedOn; ///< the first day on which the file has lapsed; invalid: it has not
    std::vector<Problem> findings; ///< an extension that came too late, one that the law does not know
    bool operator==(const ClockReading &) const = default;
};

/// Without a rule there is no term: time is counted all the same, pauses included.
ClockReading readClock(const ClockHistory &history, const ClockRule *rule, const QString &authority, QDate today,
                       const WorkingDays &days);

} // namespace beraad
