// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/procedures.h"
#include "dossier/state.h"

#include <algorithm>

namespace beraad {

/*
 * A dossier has many tracks and one phase. The phase is the answer to "where does it stand?", so it follows the tracks
 * on which everything else waits:
 *
 *   1. Withdrawn and closed come before everything; without a request it is a draft.
 *   2. A live track (required, or acted on) that was sent back makes the dossier *returned*: the requester must act.
 *   3. The leading tracks are the live ones that end in a session; if there is none, those that an authority decides;
 * if there is none, protocols; if there is none, all live tracks but the advices of DPOs.
 *   4. The least advanced leading track decides: scheduled → *scheduled*; decided → *decided*; all of them in force,
 * concluded or refused, one at least not refused → *in force*, from the day of the last one. All refused → *decided*.
 *   5. Before that the review decides: every provider's DPO signed → *advised*; somebody gave a verdict or signed →
 * *under review*; the leading tracks are complete → *complete*; else *submitted*.
 *
 * Only *in force* depends on the day, so PhaseBasis holds it all.
 */

namespace {

using Tracks = std::vector<const TrackState *>;

Tracks liveTracks(const DossierState &state, bool (*belongs)(const QString &procedure))
{
    Tracks tracks;
    for (const TrackState &track : state.tracks)
        if (track.isLive() && belongs(track.plan.procedure))
            tracks.push_back(&track);
    return tracks;
}

Tracks leadingTracks(const DossierState &state)
{
    using Belongs = bool (*)(const QString &);
    static constexpr Belongs kOrder[] = {
        [](const QString &procedure) { return endingOf(procedure) == Ending::Session; },
        [](const QString &procedure) { return endingOf(procedure) == Ending::Decision; },
        [](const QString &procedure) { return isProtocol(procedure); },
        [](const QString &procedure) { return endingOf(procedure) != Ending::Advice; },
    };
    for (const Belongs belongs : kOrder)
        if (Tracks tracks = liveTracks(state, belongs); !tracks.empty())
            return tracks;
    return {};
}

Phase phaseOfReview(const DossierState &state, bool isComplete)
{
    if (state.isAdvised())
        return Phase::Advised;
    if (!state.verdicts.empty() || !state.advices.empty())
        return Phase::UnderReview;
    return isComplete ? Phase::Complete : Phase::Submitted;
}

/// Ended without anything that could enter into force.
bool isRefused(const TrackState &track)
{
    return track.decision && !track.decision->grants();
}

bool isEnded(const TrackState &track)
{
    return track.decision || track.concluded;
}

/// The day from which the last of the ended tracks holds; invalid when one of them is held up.
QDate inForceFrom(const Tracks &leading)
{
    QDate last;
    for (const TrackState *track : leading) {
        if (isRefused(*track))
            continue;
        const QDate from = track->concluded ? track->concluded->on : track->decision->inForceOn;
        if (!from.isValid() || (track->imposed && !track->concluded))
            return {};
        last = last.isValid() ? std::max(last, from) : from;
    }
    return last;
}

} // namespace

PhaseBasis DossierState::phaseBasis() const
{
    if (viewedPhase)
        return *viewedPhase;
    if (withdrawn)
        return {Phase::Withdrawn, {}};
    if (closed)
        return {Phase::Closed, {}};
    if (!request)
        return {Phase::Draft, {}};
    // The day does not matter for a track that is still with its requester or its authority.
    const auto isReturned = [](const TrackState &track) { return track.stageOn({}) == Stage::Returned; };
    if (std::ranges::any_of(tracks, isReturned))
        return {Phase::Returned, {}};

    const Tracks leading = leadingTracks(*this);
    const auto all = [&leading](auto reached) {
        return !leading.empty()
            && std::ranges::all_of(leading, [&reached](const TrackState *t) { return reached(*t); });
    };
    if (all(isEnded))
        return {Phase::Decided, inForceFrom(leading)};
    if (all([](const TrackState &track) { return isEnded(track) || track.scheduled; }))
        return {Phase::Scheduled, {}};
    return {phaseOfReview(*this, all([](const TrackState &t) { return isEnded(t) || t.complete.isValid(); })), {}};
}

Phase DossierState::phaseOn(QDate day) const
{
    return phaseBasis().on(day);
}

} // namespace beraad
