// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/memory.h"
#include "routing/rulefiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::rulefiles {

namespace {

using logic::Node;
using logic::Operator;

logic::Expression compile(const QJsonValue &condition, const QString &where, std::vector<Problem> &problems)
{
    auto expression = logic::Expression::compile(condition);
    if (!expression) {
        problems.push_back({where, expression.error().detail});
        return {};
    }
    return *std::move(expression);
}

/// The name of the fact when the node looks up exactly one.
QString factOf(const Node &node)
{
    const bool isPlain = node.operation == Operator::Var && node.arguments.size() == 1;
    return isPlain && node.arguments.front().literal.isString() ? node.arguments.front().literal.toString() : QString();
}

/// Nothing when the values are not all texts or all flags: JsonLogic compares loosely between types, a guard does not.
std::optional<RuleGuard> makeGuard(const QString &fact, const QJsonArray &values, bool isNegated)
{
    const bool areWords = std::ranges::all_of(values, [](const QJsonValue &value) { return value.isString(); });
    const bool areFlags = std::ranges::all_of(values, [](const QJsonValue &value) { return value.isBool(); });
    if (values.isEmpty() || !(areWords || areFlags))
        return std::nullopt;
    RuleGuard guard;
    guard.fact = fact;
    guard.values = values;
    guard.isNegated = isNegated;
    guard.areWords = areWords;
    return guard;
}

std::optional<RuleGuard> guardOf(const Node &node)
{
    if (const QString fact = factOf(node); !fact.isEmpty())
        return makeGuard(fact, {false}, true); // {"var": notion}: refuted when it is false
    if (node.arguments.size() != 2)
        return std::nullopt;
    const QString fact = factOf(node.arguments[0]);
    const Node &other = node.arguments[1];
    if (fact.isEmpty() || other.operation != Operator::Literal)
        return std::nullopt;
    if (node.operation == Operator::Equal)
        return makeGuard(fact, {other.literal}, false);
    if (node.operation == Operator::NotEqual)
        return makeGuard(fact, {other.literal}, true);
    if (node.operation == Operator::In && other.literal.isArray())
        return makeGuard(fact, other.literal.toArray(), false);
    return std::nullopt;
}

std::vector<RuleGuard> guardsOf(const Node &root)
{
    std::vector<RuleGuard> guards;
    const auto add = [&guards](const Node &node) {
        if (auto guard = guardOf(node))
            guards.push_back(*std::move(guard));
    };
    if (root.operation != Operator::And)
        add(root);
    else
        for (const Node &conjunct : root.arguments)
            add(conjunct);
    return guards;
}

void compileRules(Reading &reading)
{
    for (Rule &rule : reading.table.rules) {
        rule.expression = compile(rule.condition, rule.where, reading.problems);
        rule.guards = guardsOf(rule.expression.root());
        for (RuleOutcome &outcome : rule.outcomes)
            if (!outcome.kind.isUndefined())
                outcome.kindExpression = compile(outcome.kind, rule.where, reading.problems);
    }
    for (Notion &notion : reading.table.notions)
        for (Notion::Entry &entry : notion.entries)
            entry.expression = compile(entry.when, notion.where, reading.problems);
    for (AuthorityRole &role : reading.table.authorities)
        for (AuthorityRole::Choice &choice : role.choices)
            choice.expression = compile(choice.when, role.where, reading.problems);
}

void prepareGuard(RuleGuard &guard, RuleTable &table)
{
    guard.place = table.places.value(guard.fact, -1);
    for (const QJsonValue &value : std::as_const(guard.values)) {
        if (value.isBool()) {
            guard.symbols.push_back(value.toBool() ? kTrue : kFalse);
            continue;
        }
        const auto next = kFirstWord + static_cast<Symbol>(table.words.size());
        if (!table.words.contains(value.toString()))
            table.words.insert(value.toString(), next);
        guard.symbols.push_back(table.words.value(value.toString()));
    }
}

void givePlaces(Reading &reading)
{
    QHash<QString, int> &places = reading.table.places;
    const auto place = [&](const QString &id, const QString &where) {
        if (places.contains(id))
            reading.problems.push_back({where, u"\"%1\" is defined twice"_s.arg(id)});
        else
            places.insert(id, static_cast<int>(places.size()));
    };
    for (const FactKind &fact : reading.table.facts)
        place(fact.id, fact.where);
    for (const Notion &notion : reading.table.notions)
        place(notion.id, notion.where);
    for (Rule &rule : reading.table.rules)
        for (RuleGuard &guard : rule.guards)
            prepareGuard(guard, reading.table);
}

bool periodsMeet(const Rule &a, const Rule &b)
{
    const bool aEndsBefore = a.validTo.isValid() && a.validTo < b.validFrom;
    const bool bEndsBefore = b.validTo.isValid() && b.validTo < a.validFrom;
    return !aEndsBefore && !bEndsBefore;
}

void resolveExceptions(Reading &reading)
{
    std::vector<Rule> &rules = reading.table.rules;
    QHash<QString, std::vector<size_t>> byId;
    for (size_t i = 0; i < rules.size(); ++i)
        byId[rules[i].id].push_back(i);
    for (size_t i = 0; i < rules.size(); ++i)
        for (const QString &id : std::as_const(rules[i].exceptionTo)) {
            if (!byId.contains(id))
                reading.problems.push_back({rules[i].where, u"is an exception to the unknown rule \"%1\""_s.arg(id)});
            for (const size_t base : byId.value(id))
                if (periodsMeet(rules[i], rules[base]))
                    rules[base].exceptions.push_back(i);
        }
}

} // namespace

void prepare(Reading &reading)
{
    compileRules(reading);
    givePlaces(reading);
    resolveExceptions(reading);
}

} // namespace beraad::rulefiles
