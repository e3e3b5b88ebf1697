// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewdesk.h"

#include "desk/sight.h"
#include "dossier/advice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

void add(PrecedentCount &count, const PrecedentGroup &group, bool isAlike)
{
    const bool isGranted = letsGo(group.kind);
    (isGranted ? count.granted : count.refused) += group.count;
    if (isAlike)
        (isGranted ? count.alikeGranted : count.alikeRefused) += group.count;
}

/// For which the dossier asks; empty when it is not there yet.
QString purposeOf(const Workspace &workspace, const DossierId &dossier)
{
    QString purpose;
    // A draft has no events: nothing is found, and nothing is wrong.
    std::ignore = workspace.lookAt(
        dossier, [&](const DossierState &state) { purpose = state.request ? state.request->purpose : QString(); });
    return purpose;
}

} // namespace

Result<std::vector<VerdictRow>> ReviewDesk::precedentsOf(const Line &line, const DossierId &except) const
{
    const bool isReviewer = m_desk.person().has(Role::Dpo) || m_desk.person().has(Role::Controller);
    PrecedentQuery query{{variableOf(line)}, except};
    if (isReviewer)
        query.own = m_desk.person().organisations;
    auto rows = m_desk.workspace().precedents(query);
    if (!rows)
        return rows;
    const QString purpose = purposeOf(m_desk.workspace(), except);
    std::ranges::stable_sort(*rows, std::ranges::greater(), [&](const VerdictRow &row) {
        return std::pair(row.purpose == purpose && row.granularity == line.granularity, row.purpose == purpose);
    });
    for (VerdictRow &row : *rows) {
        if (row.dossier.isEmpty() || mayBeNamed(m_desk, row.dossier, row.dossierPhase)) // published: for everybody
            continue;
        row.dossierTitle.clear();
        row.verdict.sentence.clear();
        row.line = {};
    }
    return rows;
}

Result<QHash<LineId, PrecedentCount>> ReviewDesk::precedentCounts(const std::vector<Line> &lines,
                                                                  const DossierId &except) const
{
    std::vector<VariableId> variables;
    QHash<VariableId, std::vector<PrecedentGroup>> groups;
    for (const Line &line : lines)
        if (const VariableId id = variableOf(line); !groups.contains(id)) {
            groups.insert(id, {});
            variables.push_back(id);
        }
    auto found = m_desk.workspace().precedentGroups({variables, except});
    if (!found)
        return std::unexpected(found.error());
    for (PrecedentGroup &group : *found)
        if (group.kind != VerdictKind::Ask)
            groups[group.variable].push_back(std::move(group));
    const QString purpose = purposeOf(m_desk.workspace(), except);
    QHash<LineId, PrecedentCount> counts;
    counts.reserve(std::ssize(lines));
    for (const Line &line : lines)
        for (const PrecedentGroup &group : std::as_const(groups)[variableOf(line)])
            add(counts[line.id], group, group.purpose == purpose && group.granularity == line.granularity);
    return counts;
}

} // namespace beraad
