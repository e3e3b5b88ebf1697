// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/nextstep.h"

namespace beraad {

const char *secretaryStep(const TrackState &track, QDate today)
{
    switch (track.stageOn(today)) {
    case Stage::Intake:
        return "complete";
    case Stage::Complete:
        return "schedule";
    case Stage::Scheduled:
        return track.scheduled && track.scheduled->on <= today ? "decide" : nullptr;
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
