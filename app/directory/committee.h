// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json.h"
#include "base/text.h"
#include "directory/provenance.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <vector>

namespace beraad {

enum class SittingChange { Cancelled, Moved, Extra };
QString toString(SittingChange change);

/// One day on which a committee departs from its regular days.
struct CalendarException {
    SittingChange change = SittingChange::Cancelled;
    QDate on; ///< the regular day; of an extra session its own day
    QDate to; ///< of Moved
    QString reason;
    bool operator==(const CalendarException &) const = default;
};

/// What equal numbers for and against mean, by the committee's own rules.
enum class TieRule { Unknown, ChairDecides, Refused };
QString toString(TieRule rule);

/// Of whom more than half must be in favour.
enum class MajorityRule { Unknown, OfVotesCast, OfThosePresent };
QString toString(MajorityRule rule);

/// A committee that sits: which procedures it decides and when it sits by default.
struct Committee {
    CommitteeId id;
    Text name;
    QStringList procedures; ///< procedure ids that it decides: `ivc-ssh`
    QString section; ///< `social`, `health`, or empty
    int weekOfMonth = 1; ///< 1: the first such weekday of the month
    int weekday = 2; ///< ISO: 2 is Tuesday
    std::vector<int> monthsOff; ///< e.g. 8: no session in August
    int everyWeeks = 0; ///< 2: every other week counted from `firstOn`; 0: once a month, as above
    QDate firstOn;
    std::vector<CalendarException> exceptions;
    QTime startsAt; ///< Belgian time; invalid: not known
    QString place;
    int capacityMinutes = 300;
    int handInDays
        = 21; ///< working days before the session on which a file must be complete (a setting: no term found)
    int dispatchDays = 5; ///< working days before the session on which agenda and documents go out (a setting)
    int quorum = 0; ///< members who must be present; 0: not known
    MajorityRule majority = MajorityRule::Unknown;
    TieRule onTie = TieRule::Unknown;
    QStringList languages; ///< in which it works
    QString numbering; ///< prefix of its file numbers: `IVC/KSZG`
    QString source;
    QString evidence;
    ProvenanceMap provenance; ///< of single members where it differs from the committee's own
    bool operator==(const Committee &) const = default;
};

Committee readCommittee(JsonReader reader);
QJsonObject toJson(const Committee &committee);

} // namespace beraad
