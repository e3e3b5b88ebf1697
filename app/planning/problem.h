// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace beraad {

/// A file that wants a place on an agenda of its committee.
struct PlanItem {
    DossierId dossier;
    TrackId track;
    CommitteeId committee;
    QString title;
    int minutes = 40;
    QDate waitingSince; ///< the day the file was complete
    QDate ready; ///< a session takes it when its hand-in day is this day or later
    QDate deadline; ///< of the law; invalid: none
    QDate target; ///< of the house; invalid: none
    PersonId rapporteur; ///< empty: nobody yet
    SessionId current; ///< on this agenda now; empty: on none
    bool pinned = false; ///< stays on its current agenda
    bool operator==(const PlanItem &) const = default;
};

struct PlanSession {
    SessionId id;
    CommitteeId committee;
    QDate on;
    QDate handIn; ///< the last day on which a file must be ready
    QDate inForce; ///< the first day on which what it decides holds
    int minutes = 300;
    bool operator==(const PlanSession &) const = default;
};

/// Two items, by their place in the list.
struct PlanPair {
    int first = 0;
    int second = 0;
    bool operator==(const PlanPair &) const = default;
};

/// What a day costs. All whole numbers, so that two plans compare exactly.
struct PlanWeights {
    int day = 2; ///< each day until the session
    int longWaitAfter = 90; ///< fairness: days of waiting in all, after which …
    int longWaitDay = 2; ///< … each day costs this on top
    int lateDay = 6; ///< on top, each day past the target of the house
    int overdueDay = 20; ///< on top, each day past the deadline of the law
    int jointDay = 1; ///< each day between the two halves of a joint file
    int move = 28; ///< taking a file off an agenda that it is on: as much as two weeks for another
    int beyond = 60; ///< a file without a session counts as one so many days after the last session
    bool operator==(const PlanWeights &) const = default;
};

/// All that a plan is made from. Lists are in no particular order; a plan speaks of items and sessions by their place.
struct PlanningProblem {
    QDate today;
    std::vector<PlanItem> items;
    std::vector<PlanSession> sessions;
    std::vector<PlanPair> order; ///< the second may only be decided when what was decided of the first holds
    std::vector<PlanPair> joint; ///< halves of one joint file: both or none, close together
    int rapporteurItems = 0; ///< at most so many items of one rapporteur a session; 0: no limit
    PlanWeights weights;
    bool operator==(const PlanningProblem &) const = default;
};

/// For each item the place of its session, or `kUnplanned`.
using Assignment = std::vector<int>;
constexpr int kUnplanned = -1;

/// Every contradiction: unknown or foreign sessions, a circle in the order, a day that is missing.
Result<void> checkProblem(const PlanningProblem &problem);

/// Whether the session takes the item at all: its own committee, in time for hand-in. A pinned item belongs to its
/// session and to no other.
bool takes(const PlanningProblem &problem, int session, int item);
/// Room for what is not pinned: never less than none, whatever was pinned by hand.
int freeMinutes(const PlanningProblem &problem, int session);
/// How many more items of this rapporteur the session takes beside those that are pinned.
int freeReports(const PlanningProblem &problem, int session, const PersonId &rapporteur);

/// What it costs that this item is decided in this session, or (`kUnplanned`) in none: 0 is a decision today.
std::int64_t costOf(const PlanningProblem &problem, int item, int session);
/// What the plan minimises: the costs of all items, and of the days between halves of joint files.
std::int64_t objectiveOf(const PlanningProblem &problem, const Assignment &assignment);

/// A rule that a plan breaks.
enum class PlanFault { NotTaken, PinMoved, TooLong, TooManyReports, OutOfOrder, HalfAlone };
struct PlanViolation {
    PlanFault fault = PlanFault::NotTaken;
    int item = kUnplanned;
    int session = kUnplanned;
    bool operator==(const PlanViolation &) const = default;
};
/// Empty: the plan may be carried out. What was pinned against a rule is shown as well.
std::vector<PlanViolation> violationsOf(const PlanningProblem &problem, const Assignment &assignment);

/// What a person counts. Items without a session count up to the last one, so the mean is then a lower bound.
struct PlanFigures {
    int items = 0;
    int planned = 0;
    double meanWaitDays = 0; ///< from the complete file to the session
    int longestWaitDays = 0;
    int overdue = 0; ///< decided after the deadline of the law, or not at all
    int late = 0; ///< after the target of the house, or not at all
    bool operator==(const PlanFigures &) const = default;
};
PlanFigures figuresOf(const PlanningProblem &problem, const Assignment &assignment);

} // namespace beraad
