// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewdesk.h"

#include "desk/requestdesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr auto kReview = "dpo-advice"_L1; ///< the procedure

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

Result<std::vector<ReviewTask>> ReviewDesk::queue() const
{
    std::vector<ReviewTask> tasks;
    if (!m_desk.person().has(Role::Dpo))
        return tasks;
    for (const OrganisationId &organisation : m_desk.person().organisations) {
        TrackQuery query;
        query.procedures = {QString(kReview)};
        query.authority = organisation;
        const auto dossiers = m_desk.workspace().dossiersWith(query);
        if (!dossiers)
            return std::unexpected(dossiers.error());
        for (const DossierName &dossier : *dossiers)
            if (auto task = taskOf(dossier, organisation))
                tasks.push_back(std::move(*task));
    }
    std::ranges::stable_sort(tasks, {},
                             [](const ReviewTask &task) { return std::pair(task.isSigned, task.waitingSince); });
    return tasks;
}

std::optional<ReviewTask> ReviewDesk::taskOf(const DossierName &dossier, const OrganisationId &organisation) const
{
    const ProcedureKind *kind = m_desk.rules().kind(QString(kReview));
    std::optional<ReviewTask> task;
    const auto looked = m_desk.workspace().lookAt(dossier.dossier, [&](const DossierState &state) {
        if (!state.request || state.withdrawn || state.conflicts.contains(m_desk.person().id))
            return;
        task = reviewTaskOf(state, organisation, m_desk.today(), kind ? kind->expectedDays : -1,
                            kind ? kind->lateDays : -1);
        task->title = dossier.title;
    });
    return looked ? task : std::nullopt;
}

std::vector<Person> ReviewDesk::colleaguesFor(const OrganisationId &organisation) const
{
    std::vector<Person> colleagues;
    std::ranges::copy_if(m_desk.persons(), std::back_inserter(colleagues),
                         [&](const Person &person) { return person.has(Role::Dpo) && person.speaksFor(organisation); });
    return colleagues;
}

Result<std::vector<ReviewLine>> ReviewDesk::linesOf(const DossierState &view, const OrganisationId &organisation) const
{
    if (!view.request)
        return {};
    std::vector<ReviewLine> lines = linesFor(view, organisation);
    const auto names = m_desk.workspace().variableNames(variablesOf(lines));
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
Result<void> ReviewDesk::addChanges(std::vector<ReviewLine> &lines, const DossierState &view) const
{
    if (view.request->follows.isEmpty())
        return {};
    const auto whole = m_desk.workspace().dossier(view.id);
    if (!whole)
        return std::unexpected(whole.error());
    const auto amendment = RequestDesk(m_desk).amendmentOf(*whole->request);
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
