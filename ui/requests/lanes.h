// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/forecast.h"
#include "ui/common/status.h"

namespace beraad {

/// Something that happened, or is expected to, on one day of a track.
struct LaneMark {
    enum class Kind { Received, Complete, Returned, Advice, Session, Decision, InForce, Concluded, Stopped };
    Kind kind = Kind::Received;
    QDate day;
    bool isExpected = false;
    QString text; ///< "Found complete on 3 Aug 2026"
    bool operator==(const LaneMark &) const = default;
};

/// A stretch of a track.
struct LaneSpan {
    enum class Kind { Waiting, Intake, Running, Stopped, Effect, Forecast };
    Kind kind = Kind::Running;
    QDate from;
    QDate to;
    bool operator==(const LaneSpan &) const = default;
};

/// One track on the time axis.
struct Lane {
    TrackId id;
    OrganisationId authority;
    QString title;
    QString authorityName;
    StatusLook look;
    std::vector<LaneSpan> spans;
    std::vector<LaneMark> marks;
    std::vector<TrackId> after;
    QDate start; ///< first day that is drawn
    QDate end; ///< last one, expected or recorded; invalid: cannot be said
    bool isCritical = false;
    bool isLive = true; ///< false: optional or fallback, nobody acted on it yet
    bool operator==(const Lane &) const = default;
};

/// The lanes of a dossier, grouped by authority in the order in which the route names them.
std::vector<Lane> lanesOf(const DossierState &state, const Desk &desk);
/// The chain of tracks that the last day hangs on.
std::vector<TrackId> criticalChain(const DossierState &state, const std::vector<TrackForecast> &forecasts);
/// All that a lane shows, in words.
QString describe(const Lane &lane);

} // namespace beraad
