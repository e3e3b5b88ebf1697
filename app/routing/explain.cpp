// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/explain.h"

#include "routing/conditionwords.h"
#include "routing/judgement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

using logic::Truth;

namespace {

/// %1 is the name of the procedure, %2 a list of bodies or a day.
Text fixed(const QString &nl, const QString &fr, const QString &de, const QString &en)
{
    return {{{u"nl"_s, nl}, {u"fr"_s, fr}, {u"de"_s, de}, {u"en"_s, en}}};
}

Text headlineOf(Standing standing)
{
    switch (standing) {
    case Standing::InRoute:
        return fixed(u"In de route: %1"_s, u"Dans l’itinéraire : %1"_s, u"Im Weg: %1"_s, u"In the route: %1"_s);
    case Standing::Exempt:
        return fixed(u"Vrijgesteld: %1"_s, u"Dispense : %1"_s, u"Befreit: %1"_s, u"Exempt: %1"_s);
    case Standing::NotAsked:
        return fixed(u"Niet nodig: %1"_s, u"Pas nécessaire : %1"_s, u"Nicht nötig: %1"_s, u"Not needed: %1"_s);
    case Standing::NotInForce:
        return fixed(u"Niet van kracht op die dag: %1"_s, u"Pas en vigueur ce jour-là : %1"_s,
                     u"An diesem Tag nicht in Kraft: %1"_s, u"Not in force on that day: %1"_s);
    case Standing::NoCommunication:
        return fixed(
            u"Niet nodig, want niets wordt meegedeeld: %1"_s, u"Pas nécessaire, car rien n’est communiqué : %1"_s,
            u"Nicht nötig, denn nichts wird mitgeteilt: %1"_s, u"Not needed, for nothing is communicated: %1"_s);
    }
    return {};
}

Text filled(Text pattern, const Text &name)
{
    for (auto it = pattern.byLanguage.begin(); it != pattern.byLanguage.end(); ++it)
        *it = it->arg(name.in(it.key()));
    return pattern;
}

/// What still has to be answered for: one rule in one flow, with the sentences that each would answer it.
struct Open {
    QString rule;
    QString flow;
    std::vector<Text> sentences;
};

class Explainer {
public:
    Explainer(const Request &request, const Directory &directory, const RuleTable &rules, QDate on)
        : m_request(request)
        , m_rules(rules)
        , m_memory(rules)
        , m_groups(flowsOf(request, tellingOf(rules)))
        , m_finder(request, directory, rules, on, m_groups, m_memory)
        , m_route(routeOf(request, directory, rules, on, m_memory))
    {
        for (size_t i = 0; i < rules.rules.size(); ++i)
            if (rules.rules[i].isValidOn(on))
                m_active.push_back(i);
    }
    Explanation about(const QString &procedure, const QString &flow);

private:
    void addRules();
    void addFlow(const FlowGroup &group);
    RuleSaying sayingOf(size_t rule, const Judgement &judgement) const;
    void addSaying(RuleAnswer &answer, RuleSaying saying);
    Standing standing() const;
    void addClauses();
    void addStandingClauses();
    std::vector<Open> openOnes() const;

    const Request &m_request;
    const RuleTable &m_rules;
    RouteMemory m_memory;
    std::vector<FlowGroup> m_groups;
    FactFinder m_finder;
    Route m_route;
    std::vector<size_t> m_active;
    std::vector<size_t> m_asking; ///< rules that can ask for it, in the order of `m_out.rules`
    bool m_hasFlows = false;
    Explanation m_out;
};

const RuleOutcome *outcomeFor(const Rule &rule, const QString &procedure)
{
    const auto found = std::ranges::find(rule.outcomes, procedure, &RuleOutcome::procedure);
    return found == rule.outcomes.end() ? nullptr : &*found;
}

void Explainer::addRules()
{
    for (size_t i = 0; i < m_rules.rules.size(); ++i) {
        const Rule &rule = m_rules.rules[i];
        const RuleOutcome *outcome = outcomeFor(rule, m_out.procedure);
        if (!outcome)
            continue;
        m_asking.push_back(i);
        m_out.rules.push_back({rule.id,
                               rule.text,
                               conditionText(rule.expression.root(), false, m_rules),
                               rule.source,
                               rule.evidence,
                               outcome->status,
                               rule.validFrom,
                               rule.validTo,
                               std::ranges::contains(m_active, i),
                               {}});
    }
}

RuleSaying Explainer::sayingOf(size_t rule, const Judgement &judgement) const
{
    const Ruling &ruling = judgement.ruling(rule);
    RuleSaying saying;
    if (ruling.holds == Truth::True) {
        saying.says = RuleSays::Asks;
        saying.because = judgement.reasonFor(rule);
    } else if (ruling.exempter >= 0) {
        saying.says = RuleSays::SetAside;
        saying.because = judgement.reasonFor(static_cast<size_t>(ruling.exempter));
    } else if (ruling.holds == Truth::Unknown) {
        saying.says = RuleSays::Open;
        saying.because = judgement.reasonFor(rule);
        saying.question = judgement.questionAbout(rule).first;
    } else {
        saying.grounds = groundsOfFailure(m_rules.rules[rule].expression, judgement.sheet());
    }
    return saying;
}

void Explainer::addSaying(RuleAnswer &answer, RuleSaying saying)
{
    const auto isSame = [&saying](const RuleSaying &known) {
        return known.says == saying.says && known.grounds == saying.grounds && known.because == saying.because
            && known.question == saying.question;
    };
    const auto known = std::ranges::find_if(answer.sayings, isSame);
    if (known == answer.sayings.end()) {
        answer.sayings.push_back(std::move(saying));
        return;
    }
    if (!known->flows.contains(saying.flows.front()))
        known->flows << saying.flows;
    known->lines.insert(known->lines.end(), saying.lines.begin(), saying.lines.end());
}

void Explainer::addFlow(const FlowGroup &group)
{
    if (group.isOwn() || (!m_out.flow.isEmpty() && group.flow.id != m_out.flow))
        return;
    m_hasFlows = true;
    FactSheet sheet = m_finder.ofFlow(group.flow);
    for (const DataClass &data : group.classes) {
        m_finder.addClass(sheet, data);
        const Judgement judgement(sheet, m_active);
        for (size_t i = 0; i < m_asking.size(); ++i) {
            if (!m_out.rules[i].isInForce)
                continue;
            RuleSaying saying = sayingOf(m_asking[i], judgement);
            saying.flows << group.flow.id;
            for (const size_t line : data.lines)
                saying.lines.push_back(m_request.lines[line].id);
            addSaying(m_out.rules[i], std::move(saying));
        }
    }
}

Standing Explainer::standing() const
{
    if (!m_hasFlows)
        return Standing::NoCommunication;
    if (std::ranges::none_of(m_out.rules, &RuleAnswer::isInForce))
        return Standing::NotInForce;
    if (m_out.found.empty())
        return Standing::NotAsked;
    const bool isExempt
        = std::ranges::all_of(m_out.found, [](const Procedure &p) { return p.status == ProcedureStatus::Exempt; });
    return isExempt ? Standing::Exempt : Standing::InRoute;
}

/// In the route, by the rules that put it there, or freed from it by the exceptions.
void Explainer::addStandingClauses()
{
    for (const Procedure &procedure : m_out.found)
        for (const Reason &reason : procedure.because) {
            const auto known = std::ranges::find(m_out.clauses, reason.text, &Clause::text);
            Clause &clause = known == m_out.clauses.end() ? m_out.clauses.emplace_back(reason.text) : *known;
            if (!clause.rules.contains(reason.rule))
                clause.rules << reason.rule;
            for (const QString &flow : procedure.flows)
                if (!clause.flows.contains(flow) && (m_out.flow.isEmpty() || flow == m_out.flow))
                    clause.flows << flow;
        }
}

std::vector<Open> Explainer::openOnes() const
{
    std::vector<Open> open;
    for (const RuleAnswer &rule : m_out.rules)
        for (const RuleSaying &saying : rule.sayings)
            for (const QString &flow : saying.flows) {
                Open one{rule.rule, flow, {}};
                for (const Ground &ground : saying.grounds)
                    one.sentences.push_back(ground.text);
                if (one.sentences.empty() && saying.because)
                    one.sentences.push_back(saying.because->text);
                open.push_back(std::move(one));
            }
    return open;
}

/// Few sentences that answer every rule in every flow: each time the one that answers most of what is left.
void Explainer::addClauses()
{
    std::vector<Open> open = openOnes();
    while (!open.empty()) {
        const Text *best = nullptr;
        std::ptrdiff_t most = 0;
        for (const Open &one : open)
            for (const Text &sentence : one.sentences) {
                const auto count = std::ranges::count_if(
                    open, [&](const Open &other) { return std::ranges::contains(other.sentences, sentence); });
                if (count > most) {
                    most = count;
                    best = &sentence;
                }
            }
        if (!best)
            return;
        Clause clause{*best, {}, {}};
        for (const Open &one : open) {
            if (!std::ranges::contains(one.sentences, clause.text))
                continue;
            clause.rules << one.rule;
            clause.flows << one.flow;
        }
        clause.rules.removeDuplicates();
        clause.flows.removeDuplicates();
        std::erase_if(open, [&](const Open &one) { return std::ranges::contains(one.sentences, clause.text); });
        m_out.clauses.push_back(std::move(clause));
    }
}

Explanation Explainer::about(const QString &procedure, const QString &flow)
{
    m_out.procedure = procedure;
    m_out.name = m_rules.kind(procedure)->name;
    m_out.on = m_route.on;
    m_out.flow = flow;
    addRules();
    for (const FlowGroup &group : m_groups)
        addFlow(group);
    for (const Procedure &track : m_route.procedures)
        if (track.procedure == procedure && (flow.isEmpty() || track.flows.contains(flow)))
            m_out.found.push_back(track);
    m_out.standing = standing();
    m_out.headline = filled(headlineOf(m_out.standing), m_out.name);
    if (m_out.standing == Standing::NotAsked)
        addClauses();
    else
        addStandingClauses();
    return std::move(m_out);
}

} // namespace

QString toString(RuleSays says)
{
    switch (says) {
    case RuleSays::Asks:
        return u"asks"_s;
    case RuleSays::Open:
        return u"open"_s;
    case RuleSays::SetAside:
        return u"set-aside"_s;
    case RuleSays::Refuted:
        return u"refuted"_s;
    }
    return {};
}

QString toString(Standing standing)
{
    switch (standing) {
    case Standing::InRoute:
        return u"in-route"_s;
    case Standing::Exempt:
        return u"exempt"_s;
    case Standing::NotAsked:
        return u"not-asked"_s;
    case Standing::NotInForce:
        return u"not-in-force"_s;
    case Standing::NoCommunication:
        return u"no-communication"_s;
    }
    return {};
}

Result<Explanation> explain(const Request &request, const Directory &directory, const RuleTable &rules, QDate on,
                            const QString &procedure, const QString &flow)
{
    if (!rules.kind(procedure)) {
        QStringList known;
        for (const ProcedureKind &kind : rules.procedures)
            known << kind.id;
        return refuse(ErrorCode::NotFound, {procedure},
                      u"no procedure \"%1\"; there are %2"_s.arg(procedure, known.join(u", "_s)), {});
    }
    if (const auto groups = flowsOf(request); !flow.isEmpty()
        && std::ranges::none_of(groups, [&flow](const FlowGroup &group) { return group.flow.id == flow; })) {
        QStringList known;
        for (const FlowGroup &group : groups)
            known << group.flow.id;
        return refuse(ErrorCode::NotFound, {flow}, u"no flow \"%1\"; there are %2"_s.arg(flow, known.join(u", "_s)),
                      {});
    }
    return Explainer(request, directory, rules, on).about(procedure, flow);
}

} // namespace beraad
