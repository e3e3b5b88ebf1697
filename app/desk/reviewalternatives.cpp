// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewdesk.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// A notion that more variables than these share tells nothing.
constexpr int kMostOthers = 40;

QString wordsFor(const Variable &variable)
{
    if (!variable.notion.isEmpty())
        return variable.notion;
    const auto first = variable.label.byLanguage.cbegin();
    return first == variable.label.byLanguage.cend() ? variable.name : *first;
}

} // namespace

Result<std::vector<Alternative>> ReviewDesk::alternativesFor(const Line &line, bool withOthers) const
{
    const auto variable = m_desk.workspace().variable(variableOf(line));
    if (!variable)
        return std::unexpected(variable.error());
    std::optional<CodeList> list;
    if (!variable->codeList.isEmpty())
        if (auto found = m_desk.workspace().codeList(variable->codeList))
            list = std::move(*found);
    std::vector<Variable> others;
    if (!withOthers)
        return alternativesTo(line, *variable, list ? &*list : nullptr, others);
    CatalogueQuery query;
    query.words = wordsFor(*variable);
    query.limit = kMostOthers;
    for (const VariableHit &hit : m_desk.workspace().searchVariables(query).value_or(std::vector<VariableHit>()))
        if (auto other = m_desk.workspace().variable(hit.id))
            others.push_back(std::move(*other));
    return alternativesTo(line, *variable, list ? &*list : nullptr, others);
}

} // namespace beraad
