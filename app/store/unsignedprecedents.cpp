// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unsignedprecedents.h"

#include "base/calendar.h"
#include "store/eventlog.h"
#include "store/lists.h"

namespace beraad {

namespace {

std::optional<VerdictRow> noteOn(const lists::JudgedLine &judged, const DossierState &state)
{
    const Line *line = state.request ? state.request->find(judged.line) : nullptr;
    const auto verdicts = state.verdicts.find(judged.line);
    if (!line || verdicts == state.verdicts.end() || !verdicts->second.contains(judged.organisation))
        return {};
    VerdictRow row;
    row.dossier = state.id;
    row.dossierTitle = state.request->title.in(state.request->language);
    row.line = line->id;
    row.variable = variableOf(*line);
    row.organisation = judged.organisation;
    row.purpose = state.request->purpose;
    row.granularity = line->granularity;
    row.verdict = verdicts->second.at(judged.organisation);
    row.dossierPhase = state.phaseOn(dayInBelgium(state.submitted));
    return row;
}

} // namespace

std::vector<VerdictRow> unsignedPrecedents(Connection &connection, const PrecedentQuery &query)
{
    std::vector<VerdictRow> rows;
    if (query.own.empty())
        return rows;
    for (const lists::JudgedLine &judged : lists::judgedLines(connection.database, query))
        if (auto note = noteOn(judged, stateOf(connection, judged.dossier)))
            rows.push_back(std::move(*note));
    return rows;
}

} // namespace beraad
