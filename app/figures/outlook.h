// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "dossier/state.h"
#include "figures/pace.h"

#include <functional>
#include <map>

namespace beraad {

/// The sittings in which a procedure is decided, in their order.
using SittingDays = std::map<QString, std::vector<QDate>>; ///< by procedure

struct OutlookBasis {
    const LegPaces &paces;
    const SittingDays &sittings;
    const WorkingDays &days;
    Instant now = 0;
    int runs = 400;
    quint64 seed = 1; ///< the same seed gives the same dates
};

/// When it is likely to be decided and delivered: half of the runs were done by `likely`, nine in ten by `late`.
struct OutlookDates {
    QDate likely; ///< 50 %
    QDate late; ///< 90 %
    bool operator==(const OutlookDates &) const = default;
};

struct Outlook {
    OutlookDates decision;
    OutlookDates delivery; ///< all that it needs is there
    std::map<TrackId, OutlookDates> tracks; ///< when each of them holds
    QStringList unknown; ///< tracks of which no history says how long they take; then there are no dates
    bool operator==(const Outlook &) const = default;
};

/// Plays the rest of the dossier's way many times: every leg takes as long as one drawn from its history, given how
/// long it has been going on (from the survival curve, so that open files count); a track begins when those before it
/// hold; a committee decides on a day on which it sits; the Minister's ten working days follow. Whether it is granted
/// is not guessed: the way is played to its end.
Outlook outlookOf(const DossierState &state, const OutlookBasis &basis);
/// The same from the day on which it was filed, when nothing else was known of it.
Outlook outlookOnFiling(const Way &way, const OutlookBasis &basis);

/// How good such dates were: of files that are decided now, those whose day was said when they were filed, out of what
/// was known at the beginning of that month.
struct Calibration {
    int decided = 0; ///< files with a forecast that are decided
    int byLikely = 0; ///< of them decided by the day that was 50 %
    int byLate = 0; ///< by the day that was 90 %
    int delivered = 0;
    int deliveredByLikely = 0;
    int deliveredByLate = 0;
    int withoutForecast = 0; ///< too little was known then
    bool operator==(const Calibration &) const = default;
};

/// Ways to a decision that must have ended before a forecast is made.
inline constexpr int kLeastEnded = 30;

struct CalibrationBasis {
    const SittingDays &sittings;
    const WorkingDays &days;
    int runs = 200;
    quint64 seed = 1;
    int leastEnded = kLeastEnded;
};
/// `goOn(done, total)` is asked from time to time; false: nothing.
std::optional<Calibration> calibrate(const History &history, const CalibrationBasis &basis,
                                     const std::function<bool(int, int)> &goOn = {});

} // namespace beraad
