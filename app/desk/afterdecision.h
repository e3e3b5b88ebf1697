// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "clocks/duties.h"
#include "dossier/state.h"

#include <optional>

namespace beraad {

/// What comes after a decision.
enum class AfterKind {
    Decided,
    MinistersTerm, ///< ten working days in which the Minister may impose changes
    ChangesImposed,
    InForce,
    Contract,
    Extracted,
    Delivered,
    Published,
    ReconsiderationAsked,
    ReconsiderationAnswered,
    Destroyed,
};
QString toString(AfterKind kind);

/// One step, done or still to do, with the day that law or the file gives it.
struct AfterStep {
    AfterKind kind = AfterKind::Decided;
    TrackId track; ///< on which it is recorded
    QDate due; ///< invalid: no day is known
    QDate done; ///< invalid: not yet
    QString reference; ///< a number, an address
    std::optional<DutyKind> duty; ///< why, and where that stands; nothing: nobody asks for it
    bool operator==(const AfterStep &) const = default;

    bool isOverdueOn(QDate day) const { return !done.isValid() && due.isValid() && day > due; }
};

/// The steps that follow the decisions and agreements of a dossier, in their order; empty before the first of them.
std::vector<AfterStep> stepsAfterDecision(const DossierState &state, QDate today);
/// Those that belong to one track.
std::vector<AfterStep> stepsAfterDecision(const DossierState &state, const TrackId &track, QDate today);

} // namespace beraad
