// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/timedesk.h"

#include "desk/pastpaces.h"

#include <algorithm>

namespace beraad {

namespace {

/// So often the way of a dossier is played for its forecast.
constexpr int kPlays = 200;

} // namespace

/// Only a file that may lapse has its events read: that it was asked to complete stands nowhere else.
ClockHistory TimeDesk::historyOf(const DossierId &dossier, const TrackState &track, const ClockView &view) const
{
    if (!view.rule || !view.rule->completeWithin)
        return beraad::historyOf(track);
    const auto events = m_desk.workspace().events(dossier);
    return events ? beraad::historyOf(track, *events) : beraad::historyOf(track);
}

ClockView TimeDesk::clockOf(const DossierId &dossier, const TrackState &track) const
{
    ClockView view;
    const auto rule = std::ranges::find(m_desk.clockRules(), track.plan.procedure, &ClockRule::procedure);
    if (rule != m_desk.clockRules().end())
        view.rule = *rule;
    view.reading = readClock(historyOf(dossier, track, view), view.rule ? &*view.rule : nullptr,
                             track.plan.authority.value, m_desk.today(), m_desk.workingDays());
    if (const ProcedureKind *kind = m_desk.rules().kind(track.plan.procedure); kind && kind->expectedDays >= 0)
        view.target = kind->expectedDays;
    const bool hasTarget = view.target && !view.rule && track.complete.isValid();
    if (hasTarget) {
        const int still = view.reading.gross - view.reading.net;
        view.targetDay = dayInBelgium(track.complete).addDays(*view.target + still);
    }
    return view;
}

bool TimeDesk::stopsClock(const DossierState &state, const command::AskQuestion &asked) const
{
    const TrackState *track = state.track(asked.track);
    if (!track || asked.audience != Audience::Requester)
        return false;
    const auto rule = std::ranges::find(m_desk.clockRules(), track->plan.procedure, &ClockRule::procedure);
    const Stage stage = track->stageOn(m_desk.today());
    return rule != m_desk.clockRules().end() && rule->maySuspend
        && (stage == Stage::Complete || stage == Stage::Scheduled);
}

std::optional<Outlook> TimeDesk::outlookOn(const DossierState &state) const
{
    const PastPaces::Known *past = m_desk.pastPaces() ? m_desk.pastPaces()->known() : nullptr;
    if (!past)
        return std::nullopt;
    return outlookOf(state, {past->paces, past->sittings, m_desk.workingDays(), instantOf(m_desk.now()), kPlays});
}

Forecast TimeDesk::forecastOf(const DossierState &state) const
{
    if (const auto outlook = outlookOn(state))
        if (auto played = playedForecast(*outlook, m_desk.pastPaces()->known()->decided))
            return *played;
    const auto sessions = m_desk.workspace().sessions(m_desk.today().addYears(-1), m_desk.today().addYears(1));
    const std::vector<Session> known = sessions ? *sessions : std::vector<Session>();
    return beraad::forecastOf(state,
                              {m_desk.rules(), m_desk.committees(), known, m_desk.workingDays(), m_desk.today()});
}

std::vector<TrackForecast> TimeDesk::trackForecastsOf(const DossierState &state) const
{
    const auto sessions = m_desk.workspace().sessions(m_desk.today().addYears(-1), m_desk.today().addYears(1));
    const std::vector<Session> known = sessions ? *sessions : std::vector<Session>();
    std::vector<TrackForecast> stated
        = forecastTracks(state, {m_desk.rules(), m_desk.committees(), known, m_desk.workingDays(), m_desk.today()});
    const auto outlook = outlookOn(state);
    return outlook ? playedTracks(std::move(stated), state, *outlook) : stated;
}

} // namespace beraad
