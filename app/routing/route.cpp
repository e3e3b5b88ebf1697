// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/route.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

bool isCounted(const Procedure &procedure)
{
    return procedure.status == ProcedureStatus::Required || procedure.status == ProcedureStatus::Undecided;
}

/// When a procedure ends at the earliest, and which one it waited for last.
struct End {
    int days = 0;
    const Procedure *waitedFor = nullptr;
};

QHash<TrackId, End> endsOf(const Route &route)
{
    QHash<TrackId, End> ends;
    for (const Procedure &procedure : route.procedures) {
        if (!isCounted(procedure))
            continue;
        End end;
        for (const TrackId &id : procedure.after) {
            const auto before = ends.constFind(id);
            if (before != ends.cend() && (!end.waitedFor || before->days > end.days))
                end = {before->days, route.find(id)};
        }
        end.days += std::max(0, procedure.expectedDays);
        ends.insert(procedure.id, end);
    }
    return ends;
}

} // namespace

QString toString(ProcedureStatus status)
{
    switch (status) {
    case ProcedureStatus::Required:
        return u"required"_s;
    case ProcedureStatus::Optional:
        return u"optional"_s;
    case ProcedureStatus::Exempt:
        return u"exempt"_s;
    case ProcedureStatus::Undecided:
        return u"undecided"_s;
    case ProcedureStatus::Inadmissible:
        return u"inadmissible"_s;
    case ProcedureStatus::Refused:
        return u"refused"_s;
    case ProcedureStatus::Shadow:
        return u"shadow"_s;
    case ProcedureStatus::Fallback:
        return u"fallback"_s;
    }
    return {};
}

const Procedure *Route::find(const TrackId &id) const
{
    const auto found = std::ranges::find(procedures, id, &Procedure::id);
    return found == procedures.end() ? nullptr : &*found;
}

bool Route::hasErrors() const
{
    return std::ranges::contains(findings, Finding::Severity::Error, &Finding::severity);
}

int Route::expectedDays() const
{
    int longest = 0;
    for (const Procedure &procedure : procedures)
        if (isCounted(procedure) && procedure.expectedDays < 0)
            return -1;
    for (const End &end : endsOf(*this))
        longest = std::max(longest, end.days);
    return longest;
}

std::vector<TrackId> Route::criticalPath() const
{
    const QHash<TrackId, End> ends = endsOf(*this);
    const Procedure *last = nullptr;
    for (const Procedure &procedure : procedures) // in the order of the route, so that ties always fall the same way
        if (ends.contains(procedure.id) && (!last || ends[procedure.id].days > ends[last->id].days))
            last = &procedure;
    std::vector<TrackId> path;
    for (; last; last = ends[last->id].waitedFor)
        path.push_back(last->id);
    std::ranges::reverse(path);
    return path;
}

std::vector<TrackPlan> tracksOf(const Route &route)
{
    const auto runs = [](const Procedure &procedure) {
        return isCounted(procedure) || procedure.status == ProcedureStatus::Fallback;
    };
    std::vector<TrackPlan> tracks;
    for (const Procedure &procedure : route.procedures) {
        if (!runs(procedure))
            continue;
        TrackPlan track{procedure.id,
                        procedure.procedure,
                        procedure.authority,
                        toString(procedure.status),
                        procedure.lines,
                        {},
                        {}};
        for (const TrackId &id : procedure.after)
            if (const Procedure *before = route.find(id); before && runs(*before))
                track.after.push_back(id);
        for (const Reason &reason : procedure.because)
            track.rules << reason.rule;
        tracks.push_back(std::move(track));
    }
    return tracks;
}

Route restrictedTo(Route route, const std::vector<LineId> &lines)
{
    const QSet<LineId> kept(lines.begin(), lines.end());
    const auto keep = [&kept](std::vector<LineId> &of) {
        std::erase_if(of, [&kept](const LineId &line) { return !kept.contains(line); });
        return !of.empty();
    };
    std::erase_if(route.flows, [&keep](Flow &flow) { return !keep(flow.lines); });
    std::erase_if(route.procedures, [&keep](Procedure &procedure) { return !keep(procedure.lines); });
    const auto hasFlow = [&route](const QString &id) { return std::ranges::contains(route.flows, id, &Flow::id); };
    std::erase_if(route.undecided,
                  [&hasFlow](const Undecided &open) { return !open.flow.isEmpty() && !hasFlow(open.flow); });
    for (Procedure &procedure : route.procedures) {
        std::erase_if(procedure.after, [&route](const TrackId &id) { return !route.find(id); });
        erase_if(procedure.flows, [&hasFlow](const QString &id) { return !hasFlow(id); });
    }
    return route;
}

} // namespace beraad
