// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/routechange.h"

namespace beraad {

bool concernsPeople(ProcedureStatus status)
{
    switch (status) {
    case ProcedureStatus::Required:
    case ProcedureStatus::Undecided:
    case ProcedureStatus::Fallback:
    case ProcedureStatus::Inadmissible:
    case ProcedureStatus::Refused:
        return true;
    case ProcedureStatus::Optional:
    case ProcedureStatus::Exempt:
    case ProcedureStatus::Shadow:
        return false;
    }
    return false;
}

RouteChange changeBetween(const Route &before, const Route &after)
{
    RouteChange change;
    for (const Procedure &now : after.procedures) {
        const Procedure *then = before.find(now.id);
        const bool was = then && concernsPeople(then->status);
        if (concernsPeople(now.status) && !was)
            change.added.push_back(now);
        else if (concernsPeople(now.status) && then->status != now.status)
            change.moved.push_back({now, then->status});
    }
    for (const Procedure &then : before.procedures) {
        const Procedure *now = after.find(then.id);
        if (concernsPeople(then.status) && (!now || !concernsPeople(now->status)))
            change.removed.push_back(then);
    }
    return change;
}

} // namespace beraad
