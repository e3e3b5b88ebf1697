// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the tracks when the route of a filed dossier is worked out again.
#include "dossier/evolve.h"

#include "base/calendar.h"
#include "dossier/procedures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

void Evolution::operator()(const event::Settled &settled)
{
    if (!m_state.request)
        return note(u"nothing submitted"_s);
    m_state.request->facts = factsWith(m_state.request->facts, settled.facts);
    m_state.settlements.push_back({settled, m_envelope.at, m_envelope.actor, m_envelope.stream});
}

/// The advice of a body covers all its lines: what it signed is not asked again.
void Evolution::concludeSignedAdvice(TrackState &track) const
{
    const auto signedAt = m_state.adviceTimes.find(track.plan.authority);
    const bool isSigned = endingOf(track.plan.procedure) == Ending::Advice && signedAt != m_state.adviceTimes.end();
    if (isSigned && !track.concluded)
        track.concluded = event::Concluded{track.plan.id, dayInBelgium(signedAt->second), {}};
}

/// An amendment is routed whole and cut to what differs, so that the tracks say what is asked anew. Where they name no
/// line at all, nothing counts as decided.
void Evolution::findStanding(const std::vector<TrackPlan> &plans)
{
    m_state.standing.clear();
    if (m_state.request->follows.isEmpty())
        return;
    QSet<LineId> asked;
    for (const TrackPlan &plan : plans)
        asked.unite(QSet<LineId>(plan.lines.begin(), plan.lines.end()));
    if (asked.isEmpty())
        return;
    for (const Line &line : m_state.request->lines)
        if (!asked.contains(line.id))
            m_state.standing.insert(line.id);
}

/// Tracks that stay keep what happened to them; new ones start now; of the others, those that somebody acted on stop
/// and stay to be seen, and the untouched ones go.
void Evolution::operator()(const event::Rerouted &rerouted)
{
    if (!m_state.request)
        return note(u"nothing submitted"_s);
    m_state.rulesVersion = rerouted.rulesVersion;
    m_state.routedOn = rerouted.on;
    findStanding(rerouted.tracks);
    std::vector<TrackState> before = std::exchange(m_state.tracks, {});
    const auto idOf = [](const TrackState &track) { return track.plan.id; };
    for (const TrackPlan &plan : rerouted.tracks) {
        const auto found = std::ranges::find(before, plan.id, idOf);
        TrackState track;
        track.received = m_envelope.at;
        if (found != before.end()) {
            track = std::move(*found);
            track.stopped = {}; // a dossier that was ended is not routed again, so an earlier route stopped it
            before.erase(found);
        }
        track.plan = plan;
        concludeSignedAdvice(track);
        m_state.tracks.push_back(std::move(track));
    }
    for (TrackState &left : before) {
        if (left.isUntouched())
            continue;
        if (!left.isFinishedOn(dayInBelgium(m_envelope.at)))
            left.stopped = m_envelope.at;
        m_state.tracks.push_back(std::move(left));
    }
}

} // namespace beraad
