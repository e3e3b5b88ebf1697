// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routedraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

struct ActiveRules {
    std::vector<size_t> flow;
    std::vector<size_t> request;
};

ActiveRules rulesOn(const RuleTable &table, QDate day)
{
    ActiveRules active;
    for (size_t i = 0; i < table.rules.size(); ++i)
        if (table.rules[i].isValidOn(day))
            (table.rules[i].scope == u"request"_s ? active.request : active.flow).push_back(i);
    return active;
}

Finding ownFinding(const RuleTable &table, const QString &code, const QString &about)
{
    Finding finding{Finding::Severity::Warning, code, {}, table.findings.value(code)};
    for (QString &wording : finding.text.byLanguage)
        wording = wording.arg(about);
    return finding;
}

class Router {
public:
    Router(const Request &request, const Directory &directory, const RuleTable &table, QDate on, RouteMemory &memory)
        : m_request(request)
        , m_table(table)
        , m_active(rulesOn(table, on))
        , m_groups(flowsOf(request, tellingOf(table)))
        , m_finder(request, directory, table, on, m_groups, memory)
        , m_draft(request, table)
    {
        m_route.on = on;
        m_route.rulesVersion = table.version;
    }
    Route route();

private:
    void routeRequest();
    void routeFlow(size_t flow);
    void notePartiesOf(const Flow &flow);

    const Request &m_request;
    const RuleTable &m_table;
    ActiveRules m_active;
    std::vector<FlowGroup> m_groups;
    FactFinder m_finder;
    RouteDraft m_draft;
    Route m_route;
};

void Router::routeRequest()
{
    const Judgement judgement(m_finder.ofRequest(), m_active.request);
    const Assessment assessment = assess(judgement, m_active.request, {}, m_request.requester);
    for (const Finding &finding : assessment.findings)
        m_draft.addFinding(finding);
}

void Router::notePartiesOf(const Flow &flow)
{
    for (const OrganisationId &party : {flow.provider, flow.recipient})
        if (!m_finder.find(party))
            m_draft.addFinding(ownFinding(m_table, u"unknown-organisation"_s, party.value));
}

void Router::routeFlow(size_t flow)
{
    const FlowGroup &group = m_groups[flow];
    notePartiesOf(group.flow);
    FactSheet sheet = m_finder.ofFlow(group.flow);
    for (const DataClass &data : group.classes) {
        m_finder.addClass(sheet, data);
        const Judgement judgement(sheet, m_active.flow);
        const Assessment assessment = assess(judgement, m_active.flow, group.flow, m_request.requester);
        m_draft.add(assessment, judgement, group, flow, data);
        if (!assessment.isCovered)
            m_draft.addFinding(ownFinding(m_table, u"no-rule"_s, group.flow.id));
    }
}

Route Router::route()
{
    routeRequest();
    for (size_t flow = 0; flow < m_groups.size(); ++flow)
        if (!m_groups[flow].isOwn())
            routeFlow(flow);
    m_route.procedures = m_draft.takeProcedures();
    m_route.undecided = std::move(m_draft.undecided);
    m_route.findings = std::move(m_draft.findings);
    for (FlowGroup &group : m_groups)
        m_route.flows.push_back(std::move(group.flow));
    return std::move(m_route);
}

} // namespace

Route routeOf(const Request &request, const Directory &directory, const RuleTable &rules, QDate on)
{
    RouteMemory memory(rules);
    return routeOf(request, directory, rules, on, memory);
}

Route routeOf(const Request &request, const Directory &directory, const RuleTable &rules, QDate on, RouteMemory &memory)
{
    return Router(request, directory, rules, on, memory).route();
}

} // namespace beraad
