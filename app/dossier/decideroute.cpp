// SPDX-License-Identifier: GPL-3.0-or-later
// Settling what is open, and working out the route again.
#include "dossier/decide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Result<void> Decision::checkKept(const event::Rerouted &rerouted, const QString &command) const
{
    std::vector<Problem> lost;
    QStringList names;
    for (const TrackState &track : m_state.tracks) {
        const bool isKept = std::ranges::contains(rerouted.tracks, track.plan.id, &TrackPlan::id);
        if (isKept || track.stopped.isValid() || (!track.decision && !track.concluded))
            continue;
        names << track.plan.id.value;
        lost.push_back({track.plan.id.value, u"is %1"_s.arg(toString(track.stageOn(m_today)))});
    }
    if (lost.empty())
        return {};
    return refuse(ErrorCode::WrongState, {command, names.join(u", "_s), u"decided"_s},
                  u"the new route no longer has %1, which was decided"_s.arg(names.join(u", "_s)), std::move(lost));
}

Result<Events> Decision::operator()(const command::Settle &settle) const
{
    if (settle.settled.reason.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {u"settle"_s}, u"settling what is open needs a reason"_s,
                      {{u"reason"_s, u"expected why"_s}});
    if (settle.settled.facts.isEmpty())
        return refuse(ErrorCode::MissingAnswer, {u"settle"_s, u"facts"_s}, u"nothing was settled"_s,
                      {{u"facts"_s, u"expected a fact and its value"_s}});
    if (factsWith(m_state.request->facts, settle.settled.facts) == m_state.request->facts)
        return refuse(ErrorCode::WrongState, {u"settle"_s, settle.settled.facts.keys().join(u", "_s), u"settled"_s},
                      u"it was settled so before"_s);
    if (auto kept = checkKept(settle.rerouted, u"settle"_s); !kept)
        return std::unexpected(kept.error());
    return Events{settle.settled, settle.rerouted};
}

Result<Events> Decision::operator()(const command::Reroute &reroute) const
{
    if (reroute.rerouted.tracks.empty())
        return refuse(ErrorCode::MissingAnswer, {u"reroute"_s, u"tracks"_s}, u"the new route is empty"_s,
                      {{u"tracks"_s, u"expected at least one track"_s}});
    if (auto kept = checkKept(reroute.rerouted, u"reroute"_s); !kept)
        return std::unexpected(kept.error());
    return Events{reroute.rerouted};
}

} // namespace beraad
