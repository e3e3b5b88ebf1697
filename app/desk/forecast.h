// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "dossier/state.h"
#include "figures/outlook.h"
#include "routing/ruletable.h"
#include "sessions/session.h"

namespace beraad {

/// When a dossier is likely through; invalid days: cannot be said, `unknown` names why. Played from how long each step
/// took here before, once enough files were decided; until then the sum of stated expectations along the critical path.
struct Forecast {
    QDate likely; ///< all that it needs holds; half of the plays were done by then
    QDate late; ///< nine in ten were; of stated expectations: a cautious date
    QDate decided; ///< half of the plays were decided by then; invalid when it was not played
    QDate decidedLate; ///< nine in ten were
    int decidedFiles = 0; ///< on which the plays rest; 0: it was not played
    QStringList unknown; ///< track ids for which no expectation is known
    QStringList basis; ///< sources of the stated expectations used
};

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
