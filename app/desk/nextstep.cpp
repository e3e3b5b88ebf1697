// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/nextstep.h"

namespace beraad {

namespace {

const char *stepOnAgenda(const TrackState &track, const CommitteeId &committee, QDate today)
{
    if (track.sectionDecision(committee))
        return nullptr;
    const event::Scheduled *own = track.sittingOf(committee);
    if (!own)
        return "schedule";
    return own == track.nextSitting() && own->on <= today ? "decide" : nullptr;
}

} // namespace

const char *secretaryStep(const TrackState &track, const CommitteeId &committee, QDate today)
{
    switch (track.stageOn(today)) {
    case Stage::Intake:
        return "complete";
    case Stage::Complete:
        return "schedule";
    case Stage::Scheduled:
        return stepOnAgenda(track, committee, today);
    case Stage::Returned:
    case Stage::Decided:
    case Stage::InForce:
    case Stage::Concluded:
    case Stage::Refused:
    case Stage::Stopped:
        return nullptr;
    }
    return nullptr;
}

} // namespace beraad
