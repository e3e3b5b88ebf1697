// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer needs of all lines at once.
#include "desk/desk.h"

namespace beraad {

namespace {

std::vector<VariableId> variablesOf(const std::vector<ReviewLine> &lines)
{
    std::vector<VariableId> variables;
    QSet<VariableId> known;
    for (const ReviewLine &line : lines)
        if (const VariableId id = variableOf(line.line); !known.contains(id)) {
            known.insert(id);
            variables.push_back(id);
        }
    return variables;
}

std::vector<ReviewLine> linesFor(const DossierState &view, const OrganisationId &organisation)
{
    const auto judged = view.linesToJudge(organisation);
    const auto standing = view.standingLines(organisation);
    QSet<LineId> own(judged.begin(), judged.end());
    own.unite(QSet<LineId>(standing.begin(), standing.end()));
    std::vector<ReviewLine> lines;
    for (const Line &line : view.request->lines)
        if (own.contains(line.id))
            lines.push_back({line, {}, {}, {}, !view.isAsked(line.id)});
    return lines;
}

} // namespace

Result<std::vector<ReviewLine>> Desk::reviewLines(const DossierState &view, const OrganisationId &organisation) const
{
    if (!view.request)
        return {};
    std::vector<ReviewLine> lines = linesFor(view, organisation);
    const auto names = m_workspace->variableNames(variablesOf(lines));
    if (!names)
        return std::unexpected(names.error());
    const auto counts = precedentCounts(view.request->lines, view.id);
    if (!counts)
        return std::unexpected(counts.error());
    for (ReviewLine &line : lines) {
        line.precedents = counts->value(line.line.id);
        const VariableNames known = names->value(variableOf(line.line));
        line.label = known.label;
        line.datasetLabel = known.datasetLabel;
    }
    if (auto compared = addChanges(lines, view); !compared)
        return std::unexpected(compared.error());
    return lines;
}

/// Compared on the whole request: to a provider, the lines of others would seem to have been dropped.
Result<void> Desk::addChanges(std::vector<ReviewLine> &lines, const DossierState &view) const
{
    if (view.request->follows.isEmpty())
        return {};
    const auto whole = m_workspace->dossier(view.id);
    if (!whole)
        return std::unexpected(whole.error());
    const auto amendment = amendmentOf(*whole->request);
    if (!amendment)
        return std::unexpected(amendment.error());
    QHash<LineId, QStringList> changes;
    for (const Difference &difference : (*amendment)->differences)
        if (!changes[difference.line].contains(difference.kind))
            changes[difference.line] << difference.kind;
    for (ReviewLine &line : lines)
        line.changes = changes.value(line.line.id);
    return {};
}

} // namespace beraad
