// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "desk/views.h"
#include "figures/outlook.h"
#include "routing/ruletable.h"

namespace beraad {

/// What a forecast is made of besides the dossier itself.
struct ForecastBasis {
    const RuleTable &rules;
    const std::vector<Committee> &committees;
    const std::vector<Session> &sessions; ///< known ones; a committee's decision cannot fall on another day
    const WorkingDays &days;
    QDate today;
};

/// The day on which each track is likely finished, walking the hard edges: a recorded day where there is one, else the
/// stated expectation after the tracks before it, moved to the next session for a committee and on to the entry into
/// force.
struct TrackForecast {
    TrackId track;
    QDate start;
    QDate end; ///< invalid: no expectation is known
    bool isRecorded = false;
};

enum class Pace { Likely, Late }; ///< the expected days of a procedure, or its cautious ones
std::vector<TrackForecast> forecastTracks(const DossierState &state, const ForecastBasis &basis,
                                          Pace pace = Pace::Likely);
Forecast forecastOf(const DossierState &state, const ForecastBasis &basis);
/// The same tracks with the days by which half of the plays had them; what is recorded stays.
std::vector<TrackForecast> playedTracks(std::vector<TrackForecast> stated, const DossierState &state,
                                        const Outlook &outlook);
/// From how long each step took before, in `decidedFiles` files; nothing when some step of it has no history.
std::optional<Forecast> playedForecast(const Outlook &outlook, int decidedFiles);

} // namespace beraad
