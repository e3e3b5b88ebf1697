// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routedraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Where flows disagree about one procedure the strongest word stands: what one flow requires, no other takes away.
int strengthOf(ProcedureStatus status)
{
    switch (status) {
    case ProcedureStatus::Required:
        return 8;
    case ProcedureStatus::Inadmissible:
        return 7;
    case ProcedureStatus::Refused:
        return 6;
    case ProcedureStatus::Undecided:
        return 5;
    case ProcedureStatus::Fallback:
        return 4;
    case ProcedureStatus::Optional:
        return 3;
    case ProcedureStatus::Shadow:
        return 2;
    case ProcedureStatus::Exempt:
        return 1;
    }
    return 0;
}

template <typename Element> void addOnce(std::vector<Element> &list, const Element &element)
{
    if (!std::ranges::contains(list, element))
        list.push_back(element);
}

} // namespace

RouteDraft::RouteDraft(const Request &request, const RuleTable &table)
    : m_request(request)
    , m_table(table)
{
}

RouteDraft::Entry &RouteDraft::entryFor(const Claim &claim)
{
    const TrackId id(claim.procedure + u':' + claim.authority.value);
    const auto found = m_byId.constFind(id);
    if (found != m_byId.cend())
        return m_entries[*found];
    m_byId.insert(id, m_entries.size());
    Entry &entry = m_entries.emplace_back();
    entry.procedure.id = id;
    entry.procedure.procedure = claim.procedure;
    entry.procedure.authority = claim.authority;
    entry.procedure.status = claim.status;
    const auto kind = std::ranges::find(m_table.procedures, claim.procedure, &ProcedureKind::id);
    entry.rank = static_cast<int>(kind - m_table.procedures.begin());
    return entry;
}

void RouteDraft::add(const Assessment &assessment, const Judgement &judgement, const FlowGroup &group, size_t flow,
                     const DataClass &data)
{
    for (const Claim &claim : assessment.claims)
        merge(claim, judgement, group, flow, data);
    for (const Finding &finding : assessment.findings)
        addFinding(finding);
    for (const Undecided &question : assessment.undecided) {
        const auto same = [&question](const Undecided &other) {
            return other.flow == question.flow && other.between == question.between;
        };
        const auto known = std::ranges::find_if(undecided, same);
        if (known == undecided.end()) {
            undecided.push_back(question);
            continue;
        }
        known->facts << question.facts;
        known->facts.removeDuplicates();
    }
}

void RouteDraft::merge(const Claim &claim, const Judgement &judgement, const FlowGroup &group, size_t flow,
                       const DataClass &data)
{
    Entry &entry = entryFor(claim);
    const int strength = strengthOf(claim.status);
    const int known = strengthOf(entry.procedure.status);
    if (strength < known)
        return;
    if (strength > known) {
        entry.procedure.status = claim.status;
        entry.procedure.because.clear();
        entry.procedure.kind.clear();
        entry.procedure.flows.clear();
        entry.flows.clear();
        entry.recipients.clear();
        entry.lines.clear();
        entry.rules.clear();
    }
    if (entry.procedure.kind.isEmpty())
        entry.procedure.kind = claim.kind;
    if (!std::ranges::contains(entry.flows, flow)) {
        entry.flows.push_back(flow);
        entry.procedure.flows << group.flow.id;
    }
    addOnce(entry.recipients, group.flow.recipient);
    entry.lines.insert(entry.lines.end(), data.lines.begin(), data.lines.end());
    if (std::ranges::contains(entry.rules, claim.rule))
        return;
    entry.rules.push_back(claim.rule);
    entry.procedure.because.push_back(judgement.reasonFor(claim.rule));
}

void RouteDraft::addFinding(Finding finding)
{
    if (!std::ranges::contains(findings, finding))
        findings.push_back(std::move(finding));
}

void RouteDraft::finish(Entry &entry) const
{
    std::ranges::sort(entry.lines);
    const auto [first, last] = std::ranges::unique(entry.lines);
    entry.lines.erase(first, last);
    for (const size_t line : entry.lines)
        entry.procedure.lines.push_back(m_request.lines[line].id);
    const ProcedureKind *kind = m_table.kind(entry.procedure.procedure);
    if (!kind)
        return;
    entry.procedure.expectedDays = kind->expectedDays < 0 ? -1 : kind->expectedDays + kind->inForceDays;
    entry.procedure.expectedSource = kind->expectedSource;
    entry.procedure.expectedBasis = kind->expectedBasis;
}

std::vector<Procedure> RouteDraft::takeProcedures()
{
    for (Entry &entry : m_entries)
        finish(entry);
    putInOrder(m_entries, m_table);
    std::vector<Procedure> procedures;
    procedures.reserve(m_entries.size());
    for (Entry &entry : m_entries)
        procedures.push_back(std::move(entry.procedure));
    m_entries.clear();
    m_byId.clear();
    return procedures;
}

} // namespace beraad
