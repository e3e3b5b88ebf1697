// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QString kRequest = u"request"_s;

bool runsUnder(const DocumentKind &kind, const Procedure &procedure)
{
    return kind.procedures.contains(procedure.procedure) && isAddressed(procedure);
}

bool isVariant(const DocumentKind &kind, const Procedure &procedure)
{
    return kind.variants.isEmpty() || kind.variants.contains(procedure.kind);
}

std::optional<ProcedureStatus> statusFromString(const QString &word)
{
    for (const ProcedureStatus status :
         {ProcedureStatus::Required, ProcedureStatus::Optional, ProcedureStatus::Exempt, ProcedureStatus::Undecided,
          ProcedureStatus::Inadmissible, ProcedureStatus::Refused, ProcedureStatus::Shadow, ProcedureStatus::Fallback})
        if (toString(status) == word)
            return status;
    return std::nullopt;
}

/// The frozen facts of a track laid over what today's rules say of it.
Procedure frozen(const TrackPlan &plan, const Procedure *today)
{
    Procedure procedure = today ? *today : Procedure();
    procedure.id = plan.id;
    procedure.procedure = plan.procedure;
    procedure.authority = plan.authority;
    procedure.status = statusFromString(plan.status).value_or(ProcedureStatus::Required);
    procedure.lines = plan.lines;
    procedure.after = plan.after;
    return procedure;
}

} // namespace

bool isAddressed(const Procedure &procedure)
{
    return !procedure.authority.isEmpty()
        && (procedure.status == ProcedureStatus::Required || procedure.status == ProcedureStatus::Undecided
            || procedure.status == ProcedureStatus::Fallback);
}

std::vector<DocumentPlan> documentsFor(const Route &route, const OrganisationId &requester,
                                       const std::vector<DocumentKind> &kinds)
{
    std::vector<OrganisationId> authorities;
    for (const Procedure &procedure : route.procedures)
        if (isAddressed(procedure) && !std::ranges::contains(authorities, procedure.authority))
            authorities.push_back(procedure.authority);
    if (!std::ranges::contains(authorities, requester))
        authorities.push_back(requester);
    std::vector<DocumentPlan> plans;
    for (const OrganisationId &authority : authorities) {
        bool hasMain = false;
        for (const DocumentKind &kind : kinds) {
            if (kind.isAdvice())
                continue; // it goes out from the authority once there are verdicts, and is not made by the requester
            const bool exists = std::ranges::any_of(route.procedures, [&](const Procedure &procedure) {
                return procedure.authority == authority && runsUnder(kind, procedure) && isVariant(kind, procedure);
            });
            if (exists)
                plans.push_back({kind.id, authority});
            hasMain = hasMain || (exists && kind.isMain);
        }
        if (!hasMain || authority == requester)
            plans.push_back({kRequest, authority});
    }
    for (const DocumentKind &kind : kinds)
        if (kind.addressee == Addressee::Public)
            plans.push_back({kind.id, requester});
    return plans;
}

bool canBeMade(const DocumentKind &kind, const OrganisationId &authority, const Route &route)
{
    return kind.procedures.isEmpty() || std::ranges::any_of(route.procedures, [&](const Procedure &procedure) {
               return procedure.authority == authority && runsUnder(kind, procedure);
           });
}

QString mainKindFor(const OrganisationId &authority, const std::vector<DocumentPlan> &plans,
                    const std::vector<DocumentKind> &kinds)
{
    for (const DocumentPlan &plan : plans) {
        const DocumentKind *kind = plan.authority == authority ? findKind(kinds, plan.kind) : nullptr;
        if (kind && kind->isMain)
            return plan.kind;
    }
    return kRequest;
}

Route withFrozenTracks(Route route, const std::vector<TrackPlan> &tracks, const QString &rulesVersion)
{
    const bool isSame = route.rulesVersion == rulesVersion;
    std::vector<Procedure> procedures;
    for (const Procedure &procedure : route.procedures) {
        const auto plan = std::ranges::find(tracks, procedure.id, &TrackPlan::id);
        if (plan != tracks.end())
            procedures.push_back(frozen(*plan, &procedure));
        else if (isSame && !isAddressed(procedure))
            procedures.push_back(procedure); // exempt, optional, shadow: no tracks, but the same rules say them
    }
    for (const TrackPlan &plan : tracks)
        if (!route.find(plan.id))
            procedures.push_back(frozen(plan, nullptr));
    route.procedures = std::move(procedures);
    route.rulesVersion = rulesVersion;
    return route;
}

} // namespace beraad
