// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/forecast.h"

#include "sessions/session.h"

#include <QHash>

#include <algorithm>

namespace beraad {

namespace {

/// The recorded end of a track; invalid while it runs.
QDate recordedEnd(const TrackState &track, QDate today)
{
    if (track.concluded)
        return track.concluded->on;
    if (track.decision && !track.imposed && track.decision->outcome != Outcome::Postponed)
        return track.decision->inForceOn.isValid() ? track.decision->inForceOn : track.decision->on;
    return track.isFinishedOn(today) ? today : QDate();
}

QDate nextSessionOn(const TrackState &track, const ForecastBasis &basis, QDate ready)
{
    if (track.scheduled)
        return track.scheduled->on;
    QDate best;
    for (const Session &session : basis.sessions) {
        const auto committee = std::ranges::find(basis.committees, session.committee, &Committee::id);
        const bool decides
            = committee != basis.committees.end() && committee->procedures.contains(track.plan.procedure);
        if (decides && session.on >= ready && (!best.isValid() || session.on < best))
            best = session.on;
    }
    return best;
}

QDate expectedEnd(const TrackState &track, const ForecastBasis &basis, QDate start, Pace pace)
{
    const ProcedureKind *kind = basis.rules.kind(track.plan.procedure);
    if (!kind || kind->expectedDays < 0)
        return {};
    const int days = pace == Pace::Late ? std::max(kind->lateDays, kind->expectedDays) : kind->expectedDays;
    const QDate from = track.complete.isValid() ? std::max(track.complete.date(), start) : start;
    const QDate ready = std::max(from.addDays(days), basis.today);
    if (!kind->isCommittee)
        return ready;
    const QDate session = nextSessionOn(track, basis, ready);
    return session.isValid() ? entryIntoForce(session, basis.days) : ready;
}

} // namespace

std::vector<TrackForecast> forecastTracks(const DossierState &state, const ForecastBasis &basis, Pace pace)
{
    std::vector<TrackForecast> result;
    QHash<TrackId, QDate> ends;
    for (const TrackState &track : state.tracks) { // in an order that respects `after`
        QDate start = state.submitted.date();
        bool known = true;
        for (const TrackId &before : track.plan.after) {
            const auto found = ends.constFind(before);
            if (found == ends.cend())
                continue; // not in this dossier
            known = known && found->isValid();
            start = std::max(start, *found);
        }
        TrackForecast forecast{track.plan.id, start, recordedEnd(track, basis.today), true};
        if (!forecast.end.isValid()) {
            forecast.isRecorded = false;
            if (known)
                forecast.end = expectedEnd(track, basis, start, pace);
        }
        ends.insert(track.plan.id, forecast.end);
        result.push_back(forecast);
    }
    return result;
}

namespace {

/// Not on the way: nobody waits for what is optional or only stands by.
bool isAside(const TrackState &track)
{
    return track.plan.status == QStringLiteral("optional") || track.plan.status == QStringLiteral("fallback");
}

} // namespace

Forecast forecastOf(const DossierState &state, const ForecastBasis &basis)
{
    Forecast forecast;
    for (const TrackForecast &track : forecastTracks(state, basis)) {
        const TrackState *full = state.track(track.track);
        if (isAside(*full))
            continue;
        if (!track.end.isValid()) {
            forecast.unknown << track.track.value;
            continue;
        }
        if (!forecast.likely.isValid() || track.end > forecast.likely)
            forecast.likely = track.end;
        const ProcedureKind *kind = basis.rules.kind(full->plan.procedure);
        if (!track.isRecorded && kind && !kind->expectedSource.isEmpty()
            && !forecast.basis.contains(kind->expectedSource))
            forecast.basis << kind->expectedSource;
    }
    if (!forecast.unknown.isEmpty()) {
        forecast.likely = {};
        return forecast;
    }
    for (const TrackForecast &track : forecastTracks(state, basis, Pace::Late))
        if (!isAside(*state.track(track.track)))
            forecast.late = std::max(forecast.late, track.end);
    return forecast;
}

std::vector<TrackForecast> playedTracks(std::vector<TrackForecast> stated, const DossierState &state,
                                        const Outlook &outlook)
{
    QHash<TrackId, QDate> ends;
    for (TrackForecast &forecast : stated) { // in an order that respects `after`
        const auto played = outlook.tracks.find(forecast.track);
        if (!forecast.isRecorded && played != outlook.tracks.end() && played->second.likely.isValid()) {
            forecast.end = played->second.likely;
            for (const TrackId &before : state.track(forecast.track)->plan.after)
                forecast.start = std::max(forecast.start, ends.value(before));
            forecast.start = std::min(forecast.start, forecast.end);
        }
        ends.insert(forecast.track, forecast.end);
    }
    return stated;
}

std::optional<Forecast> playedForecast(const Outlook &outlook, int decidedFiles)
{
    if (!outlook.unknown.isEmpty() || !outlook.delivery.likely.isValid())
        return std::nullopt;
    Forecast forecast;
    forecast.likely = outlook.delivery.likely;
    forecast.late = outlook.delivery.late;
    forecast.decided = outlook.decision.likely;
    forecast.decidedLate = outlook.decision.late;
    forecast.decidedFiles = decidedFiles;
    return forecast;
}

} // namespace beraad
