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

RouteChange changeOf(const RouteDifference &difference)
{
    RouteChange change;
    const auto add = [](std::vector<Procedure> &list, const Procedure &procedure) {
        if (concernsPeople(procedure.status))
            list.push_back(procedure);
    };
    for (const Procedure &procedure : difference.added)
        add(change.added, procedure);
    for (const Procedure &procedure : difference.gone)
        add(change.removed, procedure);
    for (const RouteDifference::Moved &moved : difference.moved) {
        if (concernsPeople(moved.before.status) && concernsPeople(moved.after.status))
            change.moved.push_back({moved.after, moved.before.status});
        else {
            add(change.added, moved.after);
            add(change.removed, moved.before);
        }
    }
    return change;
}

} // namespace beraad
