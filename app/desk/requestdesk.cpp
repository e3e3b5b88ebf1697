// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/requestdesk.h"

#include "desk/sight.h"
#include "dossier/requestmigration.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Line lineOf(const Variable &variable, const LineId &id)
{
    Line line;
    line.id = id;
    line.provider = variable.provider;
    line.dataset = variable.dataset;
    line.variable = variable.name;
    line.category = variable.category;
    line.flags = variable.flags;
    if (!variable.granularities.isEmpty())
        line.granularity = variable.granularities.front();
    return line;
}

std::vector<Completeness> RequestDesk::completenessOf(const Request &request) const
{
    const logic::Facts facts = factsOfRequest(request, m_desk.directory().with(request.organisations));
    return completeness(m_desk.form(), answersWithFacts(m_desk.form(), toJson(request)), facts);
}

Result<Line> RequestDesk::lineFor(const VariableId &id, const Request &request) const
{
    const auto variable = m_desk.workspace().variable(id);
    if (!variable)
        return std::unexpected(variable.error());
    QSet<LineId> used;
    for (const Line &line : request.lines)
        used.insert(line.id);
    int number = static_cast<int>(request.lines.size()) + 1;
    LineId free(u"l%1"_s.arg(number));
    while (used.contains(free))
        free = LineId(u"l%1"_s.arg(++number));
    return lineOf(*variable, free);
}

Request RequestDesk::underForm(const Request &request, const QString &formVersion) const
{
    Request written = request;
    if (written.formVersion.isEmpty())
        written.formVersion = formVersion;
    return migrated(written, m_desk.form(), m_desk.formMigrations()).request;
}

Result<std::vector<OverlapRow>> RequestDesk::likenessesOf(const Request &request) const
{
    QSet<QString> asked;
    std::vector<VariableId> variables;
    for (const Line &line : request.lines)
        if (const VariableId id = variableOf(line); !asked.contains(id.value)) {
            asked.insert(id.value);
            variables.push_back(id);
        }
    auto rows = m_desk.workspace().overlaps(variables, request.follows);
    if (!rows)
        return rows;
    std::erase_if(*rows, [&](const OverlapRow &row) {
        const int larger = std::max(static_cast<int>(variables.size()), row.dossier.lineCount);
        return row.dossier.purpose != request.purpose || row.shared * 2 < larger
            || !mayBeNamed(m_desk, row.dossier.id, row.dossier.storedPhase);
    });
    return rows;
}

} // namespace beraad
