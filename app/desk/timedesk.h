// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clocks/clock.h"
#include "desk/desk.h"
#include "desk/forecast.h"

namespace beraad {

/// How the time of a track stands: by law where the law gives it a term, else against what is usual.
struct ClockView {
    ClockReading reading;
    std::optional<ClockRule> rule;
    std::optional<int> target; ///< days that are usual; nothing: not known
    QDate targetDay; ///< only without a rule
};

/// How much time dossiers took, and how much they will likely take.
class TimeDesk {
public:
    explicit TimeDesk(const Desk &desk)
        : m_desk(desk)
    {
    }

    /// `track`: as the person sees it in the dossier.
    ClockView clockOf(const DossierId &dossier, const TrackState &track) const;
    /// A question to the requester stops the clock of its track where the law lets it, as long as that runs.
    bool stopsClock(const DossierState &state, const command::AskQuestion &asked) const;
    Forecast forecastOf(const DossierState &state) const;
    std::vector<TrackForecast> trackForecastsOf(const DossierState &state) const;

private:
    ClockHistory historyOf(const DossierId &dossier, const TrackState &track, const ClockView &view) const;
    /// Nothing as long as too little is known of the past.
    std::optional<Outlook> outlookOn(const DossierState &state) const;

    const Desk &m_desk;
};

} // namespace beraad
