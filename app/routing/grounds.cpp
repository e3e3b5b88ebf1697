// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/grounds.h"

#include "routing/conditionwords.h"
#include "routing/judgement.h"
#include "rules/evaluator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using logic::Node;
using logic::Operator;
using logic::Truth;

Truth opposite(Truth truth)
{
    return truth == Truth::True ? Truth::False : Truth::True;
}

void gatherFacts(const Node &node, QStringList &names)
{
    if (node.operation == Operator::Var && !node.arguments.empty())
        names << node.arguments.front().literal.toString();
    for (const Node &argument : node.arguments)
        gatherFacts(argument, names);
}

class GroundFinder {
public:
    explicit GroundFinder(const FactSheet &sheet)
        : m_sheet(sheet)
        , m_table(sheet.table())
    {
    }
    /// Grounds on which the node is `wanted`; the caller knows that it is.
    std::vector<Ground> grounds(const Node &node, Truth wanted) const;
    Truth truthOf(const Node &node) const;

private:
    std::vector<Ground> anyOf(const Node &node, Truth wanted) const;
    std::vector<Ground> allOf(const Node &node, Truth wanted) const;
    std::vector<Ground> ofNotion(const Notion &notion, const Node &node, Truth wanted) const;
    Ground leaf(const Node &node, Truth wanted) const;
    Reason::FactRead read(const QString &name) const { return readOf(m_sheet, name); }

    const FactSheet &m_sheet;
    const RuleTable &m_table;
};

Truth GroundFinder::truthOf(const Node &node) const
{
    logic::Evaluation evaluation;
    return logic::Evaluator(logic::Tracing::Off, evaluation).evaluate(node, m_sheet.facts()).truth;
}

Ground GroundFinder::leaf(const Node &node, Truth wanted) const
{
    QStringList names;
    gatherFacts(node, names);
    names.removeDuplicates();
    Ground ground{conditionText(node, wanted == Truth::False, m_table), {}, {}};
    for (const QString &name : std::as_const(names))
        ground.facts.push_back(read(name));
    return ground;
}

/// A conjunction fails by each of its parts that fails; a disjunction holds by each that holds.
std::vector<Ground> GroundFinder::anyOf(const Node &node, Truth wanted) const
{
    std::vector<Ground> all;
    for (const Node &argument : node.arguments) {
        if (truthOf(argument) != wanted)
            continue;
        for (Ground &ground : grounds(argument, wanted))
            if (!std::ranges::contains(all, ground.text, &Ground::text))
                all.push_back(std::move(ground));
    }
    return all;
}

/// A disjunction fails only by all of its parts together: one ground, made of the first of each.
std::vector<Ground> GroundFinder::allOf(const Node &node, Truth wanted) const
{
    Ground whole{conditionText(node, wanted == Truth::False, m_table), {}, {}};
    for (const Node &argument : node.arguments)
        for (const std::vector<Ground> found = grounds(argument, wanted); const Ground &ground : found) {
            for (const Reason::FactRead &fact : ground.facts)
                if (!std::ranges::contains(whole.facts, fact))
                    whole.facts.push_back(fact);
            whole.via.insert(whole.via.end(), ground.via.begin(), ground.via.end());
            break;
        }
    return {whole};
}

/// A notion with one entry is seen through; with several it stands by its own name, with every fact that it reads.
std::vector<Ground> GroundFinder::ofNotion(const Notion &notion, const Node &node, Truth wanted) const
{
    if (notion.entries.size() == 1) {
        const Notion::Entry &entry = notion.entries.front();
        if (truthOf(entry.expression.root()) != wanted)
            return {leaf(node, wanted)}; // a person has decided it
        std::vector<Ground> found = grounds(entry.expression.root(), wanted);
        for (Ground &ground : found)
            ground.via.insert(ground.via.begin(), {notion.id, notion.text, entry.source, entry.evidence});
        return found;
    }
    Ground ground = leaf(node, wanted);
    for (const Notion::Entry &entry : notion.entries) {
        if (wanted == Truth::True && truthOf(entry.expression.root()) != Truth::True)
            continue;
        ground.via.push_back({notion.id, notion.text, entry.source, entry.evidence});
        for (const QString &name : entry.expression.factNames())
            if (const Reason::FactRead fact = read(name); !std::ranges::contains(ground.facts, fact))
                ground.facts.push_back(fact);
    }
    return {ground};
}

std::vector<Ground> GroundFinder::grounds(const Node &node, Truth wanted) const
{
    switch (node.operation) {
    case Operator::And:
        return wanted == Truth::False ? anyOf(node, wanted) : allOf(node, wanted);
    case Operator::Or:
        return wanted == Truth::True ? anyOf(node, wanted) : allOf(node, wanted);
    case Operator::Not:
        return node.arguments.empty() ? std::vector{leaf(node, wanted)}
                                      : grounds(node.arguments.front(), opposite(wanted));
    case Operator::Var:
        if (!node.arguments.empty()) {
            const QString name = node.arguments.front().literal.toString();
            const auto notion = std::ranges::find(m_table.notions, name, &Notion::id);
            if (notion != m_table.notions.end())
                return ofNotion(*notion, node, wanted);
        }
        return {leaf(node, wanted)};
    default:
        return {leaf(node, wanted)};
    }
}

} // namespace

std::vector<Ground> groundsOfFailure(const logic::Expression &condition, const FactSheet &sheet)
{
    const GroundFinder finder(sheet);
    if (finder.truthOf(condition.root()) != Truth::False)
        return {};
    return finder.grounds(condition.root(), Truth::False);
}

} // namespace beraad
