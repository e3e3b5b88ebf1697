// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/variablejoin.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr size_t kMostCodes = 500'000; ///< of one variable: five times the longest classification in use

/// What may differ between the wordings of one variable.
Variable withoutWording(Variable variable)
{
    variable.label = {};
    variable.definition = {};
    variable.validity = {};
    return variable;
}

bool isBefore(const Validity &a, const Validity &b)
{
    if (!a.from.isValid() || !b.from.isValid())
        return !a.from.isValid() && b.from.isValid();
    return a.from < b.from;
}

/// Whether the row says the same code again, or says it for the days after; the code then holds for these too.
bool goesOn(Code &code, const Code &row)
{
    if (code.label != row.label)
        return false;
    if (code.validity == row.validity)
        return true;
    if (!code.validity.to.isValid() || code.validity.to.addDays(1) != row.validity.from)
        return false;
    code.validity.to = row.validity.to;
    return true;
}

} // namespace

void VariableJoin::add(RowKind kind, const CatalogueRow &row)
{
    if (kind == RowKind::Variable)
        addWording(RowReading(m_rows, row, m_findings).variable(), row.line);
    else
        addCode(row);
}

void VariableJoin::addWording(Variable &&variable, int line)
{
    const auto isSame = [&](const Wording &wording) { return wording.variable == variable; };
    if (!m_rows.isForeign() || std::ranges::none_of(m_wordings, isSame))
        m_wordings.push_back({std::move(variable), line});
}

void VariableJoin::addCode(const CatalogueRow &row)
{
    if (m_codes.size() == kMostCodes) {
        problem(row.line, u"more than %1 codes of one variable"_s.arg(kMostCodes));
        m_codes.resize(1); // said once for every so many
    }
    CodeRow entry{RowReading(m_rows, row, m_findings).code(), row.line, {}};
    if (m_codes.empty() && m_wordings.empty()) {
        const auto part = [&row](CatalogueColumn column) { return QString::fromUtf8(row[column]); };
        entry.variable = variableId(OrganisationId(part(CatalogueColumn::Provider)), part(CatalogueColumn::Dataset),
                                    part(CatalogueColumn::VariableName));
    }
    m_codes.push_back(std::move(entry));
}

std::optional<Variable> VariableJoin::finish()
{
    std::optional<Variable> result;
    if (m_wordings.empty()) {
        // Without the rows that were refused, what refers to them would be reported a second time.
        if (m_findings.isEmpty())
            for (const CodeRow &row : m_codes)
                problem(row.line, u"no variable %1 in this file"_s.arg(m_codes.front().variable.value));
    } else if (areWordingsSound()) {
        result = joined();
        joinCodes(*result);
    }
    m_wordings.clear();
    m_codes.clear();
    return result;
}

bool VariableJoin::areWordingsSound()
{
    std::ranges::stable_sort(m_wordings, isBefore, [](const Wording &wording) { return wording.variable.validity; });
    const qsizetype before = m_findings.count();
    const Wording &present = m_wordings.back();
    for (size_t i = 0; i + 1 < m_wordings.size(); ++i) {
        const Wording &wording = m_wordings.at(i);
        const Wording &next = m_wordings.at(i + 1);
        const auto [first, second] = std::minmax(wording.line, next.line);
        if (wording.variable.validity.overlaps(next.variable.validity))
            m_findings.add(
                m_rows.where(second, CatalogueColumn::VariableName),
                u"variable %1 stands on line %2 too, on the same days"_s.arg(wording.variable.id.value).arg(first));
        else if (withoutWording(wording.variable) != withoutWording(present.variable))
            m_findings.add(m_rows.where(wording.line, CatalogueColumn::VariableName),
                           u"variable %1 stands on line %2 too: only label, definition and days may differ"_s
                               .arg(wording.variable.id.value)
                               .arg(present.line));
    }
    return m_findings.count() == before;
}

/// The days between two wordings count as days of the variable: it has one validity.
Variable VariableJoin::joined()
{
    Variable result = std::move(m_wordings.back().variable);
    const Validity present = result.validity;
    result.validity.from = m_wordings.size() > 1 ? m_wordings.front().variable.validity.from : present.from;
    m_wordings.pop_back();
    for (Wording &each : m_wordings) {
        VariableVersion version{each.variable.validity, std::move(each.variable.label),
                                std::move(each.variable.definition)};
        const bool isSame = !result.former.empty() && result.former.back().label == version.label
            && result.former.back().definition == version.definition;
        if (isSame && result.former.back().validity.to.addDays(1) == version.validity.from)
            result.former.back().validity.to = version.validity.to;
        else
            result.former.push_back(std::move(version));
    }
    const auto last = result.former.empty() ? nullptr : &result.former.back();
    if (last && last->label == result.label && last->definition == result.definition
        && last->validity.to.addDays(1) == present.from)
        result.former.pop_back();
    return result;
}

/// A code may come back with another meaning later, but on one day it means one thing.
void VariableJoin::joinCodes(Variable &variable)
{
    QHash<QString, std::vector<std::pair<size_t, int>>> known; // where in the variable, and the line
    variable.codes.reserve(m_codes.size());
    for (CodeRow &row : m_codes) {
        auto &same = known[row.code.code];
        if (m_rows.isForeign() && std::ranges::any_of(same, [&](const auto &other) {
                return goesOn(variable.codes.at(other.first), row.code);
            }))
            continue;
        for (const auto &[index, line] : same)
            if (variable.codes.at(index).validity.overlaps(row.code.validity))
                problem(row.line,
                        u"code \"%1\" stands on line %2 too, at the same time"_s.arg(row.code.code).arg(line));
        same.emplace_back(variable.codes.size(), row.line);
        variable.codes.push_back(std::move(row.code));
    }
}

} // namespace beraad
