// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include <limits>

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

Result<std::vector<DossierEffect>> Desk::effectsOfRules(const RuleTable &other) const
{
    DossierQuery all;
    all.limit = std::numeric_limits<int>::max();
    const auto rows = dossiers(all);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<DossierId> ids;
    std::vector<NamedRequest> requests;
    for (const DossierRow &row : *rows) {
        const auto state = dossier(row.id);
        if (!state && state.error().code == ErrorCode::NotPermitted)
            continue;
        if (!state)
            return std::unexpected(state.error());
        const bool isSeen = state->request && !state->request->lines.empty();
        if (!isSeen || !isOpen(state->phaseOn(today())))
            continue;
        ids.push_back(row.id);
        requests.push_back({row.title, *state->request});
    }
    std::vector<DossierEffect> effects;
    auto found = effectsOn(requests, m_directory, m_rules, other, today());
    for (size_t i = 0; i < found.size(); ++i)
        effects.push_back({ids[i], std::move(found[i])});
    return effects;
}

} // namespace beraad
