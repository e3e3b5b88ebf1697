// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checking.h"

#include "desk/cataloguedesk.h"
#include "desk/desk.h"
#include "dossier/advice.h"

#include <QHash>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr int kMostOfOneDataset = 20'000;

bool isRefusedByAuthority(const DossierState &state, const LineId &line)
{
    return std::ranges::any_of(state.tracks, [&](const TrackState &track) {
        if (!track.decision || !std::ranges::contains(track.plan.lines, line))
            return false;
        return track.decision->outcome == Outcome::Refused || std::ranges::contains(track.decision->refused, line);
    });
}

VariableStanding standingOf(const DossierState &state, const Line &line)
{
    if (isRefusedByAuthority(state, line.id))
        return VariableStanding::Refused;
    const auto verdicts = state.verdicts.find(line.id);
    if (verdicts == state.verdicts.end() || !state.advices.contains(line.provider))
        return VariableStanding::Undecided;
    const auto verdict = verdicts->second.find(line.provider);
    if (verdict == verdicts->second.end())
        return VariableStanding::Undecided;
    if (letsGo(verdict->second.kind))
        return VariableStanding::Approved;
    return verdict->second.kind == VerdictKind::Ask ? VariableStanding::Undecided : VariableStanding::Refused;
}

/// Each variable once, in the order in which it came.
struct StandingVariables {
    std::vector<StandingVariable> all;
    QHash<VariableId, size_t> places;

    /// Of two lines with one variable the better counts: the enumerators go from approved to not asked.
    void add(const StandingVariable &variable)
    {
        const auto known = places.constFind(variable.id);
        if (known != places.cend()) {
            all[*known].standing = std::min(all[*known].standing, variable.standing);
            return;
        }
        places.insert(variable.id, all.size());
        all.push_back(variable);
    }
};

Result<void> addDataset(const OrganisationId &provider, const QString &dataset, const Desk &desk,
                        StandingVariables &variables)
{
    CatalogueQuery query;
    query.provider = provider;
    query.dataset = dataset;
    query.limit = kMostOfOneDataset;
    const auto hits = CatalogueDesk(desk).search(query);
    if (!hits)
        return std::unexpected(hits.error());
    for (const VariableHit &hit : hits->variables)
        variables.add({hit.id, hit.name, VariableStanding::NotAsked});
    return {};
}

} // namespace

Result<std::vector<StandingVariable>> standingVariablesOf(const DossierState &state, const Desk &desk)
{
    StandingVariables variables;
    std::set<std::pair<OrganisationId, QString>> datasets;
    const Request request = state.request.value_or(Request());
    for (const Line &line : request.lines) {
        variables.add({variableOf(line), line.variable, standingOf(state, line)});
        datasets.emplace(line.provider, line.dataset);
    }
    for (const auto &[provider, dataset] : datasets)
        if (const auto added = addDataset(provider, dataset, desk, variables); !added)
            return std::unexpected(added.error());
    return variables.all;
}

Result<Selection> selectionOf(const Request &request, const Desk &desk, const std::function<bool()> &isWanted)
{
    Selection selection;
    selection.identifiability = request.identifiability;
    selection.persons = request.answers.value(u"S3.Q2"_s).toInteger(0);
    for (const Line &line : request.lines) {
        if (isWanted && !isWanted())
            return refuse(ErrorCode::Cancelled, {}, u"nobody wants to know any more"_s);
        SelectedLine selected{line, {}};
        auto variable = CatalogueDesk(desk).variable(variableOf(line));
        if (variable)
            selected.variable = std::move(*variable);
        else if (variable.error().code != ErrorCode::NotFound)
            return std::unexpected(variable.error());
        if (tellsPeopleApart(selected))
            selection.lines.push_back(std::move(selected));
    }
    return selection;
}

} // namespace beraad
