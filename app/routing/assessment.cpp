// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routedraft.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

using logic::Truth;

namespace {

ProcedureStatus statusOf(const QString &word)
{
    if (word == u"optional"_s)
        return ProcedureStatus::Optional;
    if (word == u"refused"_s)
        return ProcedureStatus::Refused;
    if (word == u"inadmissible"_s)
        return ProcedureStatus::Inadmissible;
    if (word == u"shadow"_s)
        return ProcedureStatus::Shadow;
    if (word == u"fallback"_s)
        return ProcedureStatus::Fallback;
    return ProcedureStatus::Required;
}

Finding::Severity severityOf(const QString &word)
{
    if (word == u"error"_s)
        return Finding::Severity::Error;
    return word == u"info"_s ? Finding::Severity::Info : Finding::Severity::Warning;
}

bool isRequired(const RuleOutcome &outcome)
{
    return !outcome.procedure.isEmpty() && outcome.status == u"required"_s;
}

/// Refused or not yet admissible: unlike optional ones, such an outcome changes what people must do.
bool isBar(const RuleOutcome &outcome)
{
    return outcome.status == u"refused"_s || outcome.status == u"inadmissible"_s;
}

class Assessor {
public:
    Assessor(const Judgement &judgement, const Flow &flow, const OrganisationId &requester)
        : m_judgement(judgement)
        , m_table(judgement.sheet().table())
        , m_flow(flow)
        , m_requester(requester)
    {
    }
    Assessment on(const std::vector<size_t> &active);

private:
    void apply(size_t rule);
    void exempt(size_t rule, size_t exempter);
    void raise(size_t rule);
    void raiseBars(size_t rule);
    void applyMild(size_t rule);
    void ask(size_t rule, QStringList between);
    void claim(const RuleOutcome &outcome, ProcedureStatus status, size_t rule);
    void dropSettled();
    void excludeAll();
    OrganisationId authorityOf(const QString &word) const;
    OrganisationId playerOf(const AuthorityRole &role) const;
    std::vector<OrganisationId> partiesOf(const QStringList &roles) const;
    bool covers(const QString &procedure) const;

    const Judgement &m_judgement;
    const RuleTable &m_table;
    const Flow &m_flow;
    const OrganisationId &m_requester;
    Assessment m_out;
    std::optional<size_t> m_exclusion;
};

Assessment Assessor::on(const std::vector<size_t> &active)
{
    std::vector<size_t> open;
    QSet<size_t> shownWithBase;
    for (const size_t rule : active) {
        const Ruling &ruling = m_judgement.ruling(rule);
        if (ruling.holds == Truth::True)
            apply(rule);
        else if (ruling.exempter >= 0)
            exempt(rule, static_cast<size_t>(ruling.exempter));
        else if (ruling.holds == Truth::Unknown)
            open.push_back(rule);
        for (const size_t doubt : ruling.holds == Truth::Unknown ? ruling.doubts : std::vector<size_t>())
            shownWithBase.insert(doubt);
    }
    for (const size_t rule : open)
        if (!shownWithBase.contains(rule))
            raise(rule);
    for (const size_t rule : open)
        if (!shownWithBase.contains(rule))
            raiseBars(rule);
    dropSettled();
    if (m_exclusion)
        excludeAll();
    return std::move(m_out);
}

void Assessor::apply(size_t index)
{
    const Rule &rule = m_table.rules[index];
    for (const RuleOutcome &outcome : rule.outcomes) {
        if (outcome.procedure == u"*"_s)
            m_exclusion = index;
        else if (!outcome.procedure.isEmpty())
            claim(outcome, statusOf(outcome.status), index);
        else
            m_out.findings.push_back({severityOf(outcome.severity), outcome.finding, rule.id, rule.text});
    }
}

void Assessor::exempt(size_t index, size_t exempter)
{
    for (const RuleOutcome &outcome : m_table.rules[index].outcomes)
        if (isRequired(outcome))
            claim(outcome, ProcedureStatus::Exempt, exempter);
}

/// Both branches of a rule of which it is not known whether it holds.
void Assessor::raise(size_t index)
{
    const Ruling &ruling = m_judgement.ruling(index);
    QStringList between;
    const auto add = [&](size_t rule) {
        const auto before = between.size();
        for (const RuleOutcome &outcome : m_table.rules[rule].outcomes)
            if (isRequired(outcome)) {
                between << outcome.procedure;
                claim(outcome, ProcedureStatus::Undecided, rule);
            }
        return between.size() > before;
    };
    if (!add(index))
        return applyMild(index);
    bool mayBeNothing = ruling.own == Truth::Unknown;
    for (const size_t doubt : ruling.doubts)
        mayBeNothing = !add(doubt) || mayBeNothing;
    between.removeDuplicates();
    if (mayBeNothing)
        between << u"none"_s;
    ask(index, std::move(between));
}

/// What would not bind anybody is shown as if it held: a fallback, an option, a shadow.
void Assessor::applyMild(size_t index)
{
    for (const RuleOutcome &outcome : m_table.rules[index].outcomes)
        if (!outcome.procedure.isEmpty() && !isRequired(outcome) && !isBar(outcome))
            claim(outcome, statusOf(outcome.status), index);
}

/// A bar that may fall, where nobody has yet said that the procedure itself is open.
void Assessor::raiseBars(size_t index)
{
    for (const RuleOutcome &outcome : m_table.rules[index].outcomes) {
        const auto isShown = [&](const Claim &claim) {
            return claim.procedure == outcome.procedure && claim.status == ProcedureStatus::Undecided;
        };
        if (outcome.procedure.isEmpty() || outcome.procedure == u"*"_s || !isBar(outcome)
            || std::ranges::any_of(m_out.claims, isShown))
            continue;
        claim(outcome, ProcedureStatus::Undecided, index);
        ask(index, {outcome.procedure, u"none"_s});
    }
}

void Assessor::ask(size_t rule, QStringList between)
{
    const auto strictness = [this](const QString &procedure) {
        const ProcedureKind *kind = m_table.kind(procedure);
        return kind ? kind->strictness : -1;
    };
    std::ranges::stable_sort(between, std::greater{}, strictness);
    const auto same = [&](const Undecided &other) { return other.between == between; };
    const QStringList facts = m_judgement.openFacts(rule);
    if (const auto known = std::ranges::find_if(m_out.undecided, same); known != m_out.undecided.end()) {
        known->facts << facts;
        known->facts.removeDuplicates();
        return;
    }
    auto [question, roles] = m_judgement.questionAbout(rule);
    m_out.undecided.push_back(
        {m_flow.id, between, std::move(question), partiesOf(roles), facts, m_table.rules[rule].id});
}

void Assessor::claim(const RuleOutcome &outcome, ProcedureStatus status, size_t rule)
{
    QString kind;
    if (!outcome.kind.isUndefined())
        kind = outcome.kindExpression.evaluate(m_judgement.sheet().facts()).value.value_or(QJsonValue()).toString();
    m_out.claims.push_back({outcome.procedure, authorityOf(outcome.authority), status, std::move(kind), rule});
    if (status != ProcedureStatus::Shadow && covers(outcome.procedure))
        m_out.isCovered = true;
}

bool Assessor::covers(const QString &procedure) const
{
    const ProcedureKind *kind = m_table.kind(procedure);
    return kind && kind->covers;
}

/// An open rule asks nothing more where another requires all of its branches anyway.
void Assessor::dropSettled()
{
    const auto isSettled = [this](const QString &procedure) {
        return procedure == u"none"_s || std::ranges::any_of(m_out.claims, [&procedure](const Claim &claim) {
                   return claim.procedure == procedure && claim.status == ProcedureStatus::Required;
               });
    };
    std::erase_if(m_out.undecided,
                  [&](const Undecided &undecided) { return std::ranges::all_of(undecided.between, isSettled); });
}

/// A purpose that is excluded refuses whatever the flow would otherwise have asked for.
void Assessor::excludeAll()
{
    for (Claim &claim : m_out.claims) {
        if (claim.status == ProcedureStatus::Exempt || claim.status == ProcedureStatus::Shadow)
            continue;
        claim.status = ProcedureStatus::Refused;
        claim.rule = *m_exclusion;
    }
    m_out.undecided.clear();
    m_out.isCovered = true;
}

OrganisationId Assessor::authorityOf(const QString &word) const
{
    if (word == u"provider"_s)
        return m_flow.provider;
    if (word == u"recipient"_s)
        return m_flow.recipient;
    if (word == u"requester"_s)
        return m_requester;
    const auto role = std::ranges::find(m_table.authorities, word, &AuthorityRole::role);
    return role == m_table.authorities.end() ? OrganisationId(word) : playerOf(*role);
}

OrganisationId Assessor::playerOf(const AuthorityRole &role) const
{
    const FactSheet &sheet = m_judgement.sheet();
    for (const AuthorityRole::Choice &choice : role.choices) {
        if (choice.expression.evaluate(sheet.facts()).truth() != Truth::True)
            continue;
        if (!choice.isFact)
            return OrganisationId(choice.organisation);
        return OrganisationId(sheet.look(choice.organisation).value_or(QJsonValue()).toString());
    }
    return m_flow.provider;
}

std::vector<OrganisationId> Assessor::partiesOf(const QStringList &roles) const
{
    std::vector<OrganisationId> parties;
    for (const QString &role : roles)
        if (const OrganisationId party = authorityOf(role); !party.isEmpty() && !std::ranges::contains(parties, party))
            parties.push_back(party);
    return parties;
}

} // namespace

Assessment assess(const Judgement &judgement, const std::vector<size_t> &active, const Flow &flow,
                  const OrganisationId &requester)
{
    return Assessor(judgement, flow, requester).on(active);
}

} // namespace beraad
