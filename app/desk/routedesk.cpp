// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/routedesk.h"

#include "desk/dossierlist.h"
#include "desk/requestdesk.h"
#include "documents/documentplan.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Whether somebody could still route it again.
bool isOpen(Phase phase)
{
    switch (phase) {
    case Phase::Draft:
    case Phase::Submitted:
    case Phase::Returned:
    case Phase::Complete:
    case Phase::UnderReview:
    case Phase::Advised:
    case Phase::Scheduled:
        return true;
    case Phase::Decided:
    case Phase::InForce:
    case Phase::Closed:
    case Phase::Withdrawn:
        return false;
    }
    return false;
}

} // namespace

Route RouteDesk::routeOf(const Request &request) const
{
    return routeOn(request, m_desk.today());
}

Route RouteDesk::routeOfAsking(const Variable &variable) const
{
    Request request;
    if (!m_desk.person().organisations.empty())
        request.requester = m_desk.person().organisations.front();
    request.recipients = {request.requester};
    request.purpose = u"research"_s;
    request.identifiability = u"pseudonymised"_s;
    request.systematic = true;
    request.channel = u"direct"_s;
    request.lines = {lineOf(variable, LineId(u"l1"_s))};
    return routeOf(request);
}

Route RouteDesk::routeOn(const Request &request, QDate day) const
{
    Route route = beraad::routeOf(request, m_desk.directory().with(request.organisations), m_desk.rules(), day);
    // What cannot be compared is routed whole: nothing counts as authorised that is not seen to be.
    if (const auto amendment = RequestDesk(m_desk).amendmentOf(request); amendment && *amendment)
        return restrictedTo(std::move(route), (*amendment)->lines);
    return route;
}

Route RouteDesk::frozenRoute(const DossierState &state) const
{
    std::vector<TrackPlan> plans;
    std::ranges::transform(state.tracks, std::back_inserter(plans), &TrackState::plan);
    return withFrozenTracks(routeOn(*state.request, state.routedOn), plans, state.rulesVersion);
}

Result<Explanation> RouteDesk::explain(const Request &request, const QString &procedure) const
{
    return beraad::explain(request, m_desk.directory().with(request.organisations), m_desk.rules(), m_desk.today(),
                           procedure);
}

CostTable RouteDesk::costOf(const Request &request) const
{
    return beraad::costOf(request, m_desk.directory().with(request.organisations), m_desk.rules(), m_desk.today());
}

Result<std::vector<Undecided>> RouteDesk::openChoicesOf(const DossierId &id) const
{
    const auto whole = m_desk.workspace().dossier(id);
    if (!whole)
        return std::unexpected(whole.error());
    const auto view = viewFor(*whole, m_desk.person(), m_desk.committees());
    if (!whole->request || !view.request)
        return {};
    const Route route = routeOn(*whole->request, whole->routedOn);
    const auto isSeen = [&](const LineId &line) { return view.request->find(line) != nullptr; };
    std::vector<Undecided> open = route.undecided;
    std::erase_if(open, [&](const Undecided &choice) {
        const auto flow = std::ranges::find(route.flows, choice.flow, &Flow::id);
        return flow == route.flows.end() ? view.request->lines.empty() : std::ranges::none_of(flow->lines, isSeen);
    });
    return open;
}

event::Rerouted RouteDesk::reroutedBy(const Request &request, QDate on, const QString &reason) const
{
    const Route route = routeOn(request, on);
    return {on, route.rulesVersion, tracksOf(route), reason};
}

Result<command::Settle> RouteDesk::settlement(const DossierId &id, const event::Settled &settled) const
{
    const auto state = m_desk.workspace().dossier(id);
    if (!state)
        return std::unexpected(state.error());
    Request request = state->request.value_or(Request());
    request.facts = factsWith(request.facts, settled.facts);
    return command::Settle{settled, reroutedBy(request, state->routedOn, settled.reason)};
}

Result<command::Reroute> RouteDesk::rerouting(const DossierId &id, const QString &reason) const
{
    const auto state = m_desk.workspace().dossier(id);
    if (!state)
        return std::unexpected(state.error());
    return command::Reroute{reroutedBy(state->request.value_or(Request()), m_desk.today(), reason)};
}

Result<std::vector<DossierEffect>> RouteDesk::effectsOfRules(const RuleTable &other) const
{
    DossierQuery all;
    all.limit = std::numeric_limits<int>::max();
    const auto rows = DossierList(m_desk).dossiers(all);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<DossierId> ids;
    std::vector<NamedRequest> requests;
    for (const DossierRow &row : *rows) {
        const auto state = m_desk.dossier(row.id);
        if (!state && state.error().code == ErrorCode::NotPermitted)
            continue;
        if (!state)
            return std::unexpected(state.error());
        const bool isSeen = state->request && !state->request->lines.empty();
        if (!isSeen || !isOpen(state->phaseOn(m_desk.today())))
            continue;
        ids.push_back(row.id);
        requests.push_back({row.title, *state->request});
    }
    std::vector<DossierEffect> effects;
    auto found = effectsOn(requests, m_desk.directory(), m_desk.rules(), other, m_desk.today());
    for (size_t i = 0; i < found.size(); ++i)
        effects.push_back({ids[i], std::move(found[i])});
    return effects;
}

} // namespace beraad
