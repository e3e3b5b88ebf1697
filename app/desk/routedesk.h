// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "routing/cost.h"
#include "routing/explain.h"
#include "routing/rulediff.h"

namespace beraad {

/// What other rules would make of an open dossier.
struct DossierEffect {
    DossierId dossier;
    RouteEffect effect; ///< its name is the title
};

/// The way that requests and dossiers take through the procedures, by the rules of this program.
class RouteDesk {
public:
    explicit RouteDesk(const Desk &desk)
        : m_desk(desk)
    {
    }

    /// For today; of a request that builds on a decided one, what is not authorised yet.
    Route routeOf(const Request &request) const;
    /// Of a request for this variable alone, by the current person's organisation.
    Route routeOfAsking(const Variable &variable) const;
    Route frozenRoute(const DossierState &state) const; ///< of a filed dossier, with its tracks
    /// Why a procedure is, or is not, in the route of today.
    Result<Explanation> explain(const Request &request, const QString &procedure) const;
    /// What each variable costs in procedures and days, today.
    CostTable costOf(const Request &request) const;
    /// What the route of a filed dossier leaves open, for the day for which it was routed, as far as the person sees
    /// the flow.
    Result<std::vector<Undecided>> openChoicesOf(const DossierId &id) const;
    /// The command that chooses where the route is open, with the tracks that follow. `facts` stand in the format of a
    /// request; `"unknown"` opens a choice again.
    Result<command::Settle> settlement(const DossierId &id, const event::Settled &settled) const;
    /// The command that works the route out for today by the rules of this program; dossiers keep theirs until somebody
    /// asks.
    Result<command::Reroute> rerouting(const DossierId &id, const QString &reason) const;
    /// What other rules would make of the open dossiers that the person may see, routed today; nothing is written.
    Result<std::vector<DossierEffect>> effectsOfRules(const RuleTable &other) const;

private:
    Route routeOn(const Request &request, QDate day) const;
    event::Rerouted reroutedBy(const Request &request, QDate on, const QString &reason) const;

    const Desk &m_desk;
};

} // namespace beraad
