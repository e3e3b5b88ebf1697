// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/rulefiles.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using logic::Node;
using logic::Operator;

/// What the reader cannot see by looking at one member: names that must exist elsewhere, and rows that contradict.
class Linter {
public:
    explicit Linter(rulefiles::Reading reading)
        : m_table(std::move(reading.table))
        , m_vocabulary(m_table.vocabulary())
        , m_problems(std::move(reading.problems))
    {
    }
    std::vector<Problem> run();

private:
    void checkCondition(const QJsonValue &condition, const logic::Expression &expression, const QString &where);
    void checkWords(const Node &node, const QString &where);
    void checkComparison(const Node &fact, const Node &literal, const QString &where);
    void checkRule(const Rule &rule);
    void checkOutcome(const RuleOutcome &outcome, const Rule &rule);
    void checkPeriods();
    void checkExceptions();
    void checkNotions();
    void checkFacts();
    void checkNames();
    void checkProcedures();
    /// Names on a cycle of the graph, each with its place.
    void checkCycles(const QHash<QString, QStringList> &edges, const QHash<QString, QString> &places,
                     const QString &what);
    void note(const QString &where, const QString &message) { m_problems.push_back({where, message}); }

    RuleTable m_table;
    QStringList m_vocabulary;
    std::vector<Problem> m_problems;
};

void Linter::checkCondition(const QJsonValue &condition, const logic::Expression &expression, const QString &where)
{
    for (const Problem &problem : logic::lint(condition, m_vocabulary, where))
        if (!std::ranges::contains(m_problems, where, &Problem::where) || problem.message.startsWith(u"unknown fact"_s))
            m_problems.push_back(problem); // what does not compile was noted when it was read
    checkWords(expression.root(), where);
}

/// A word that the fact can never have makes a condition that never holds: almost always a slip of the pen.
void Linter::checkWords(const Node &node, const QString &where)
{
    const bool compares
        = node.operation == Operator::Equal || node.operation == Operator::NotEqual || node.operation == Operator::In;
    if (compares && node.arguments.size() == 2)
        checkComparison(node.arguments[0], node.arguments[1], where);
    for (const Node &argument : node.arguments)
        checkWords(argument, where);
}

void Linter::checkComparison(const Node &fact, const Node &literal, const QString &where)
{
    if (fact.operation != Operator::Var || fact.arguments.empty() || literal.operation != Operator::Literal)
        return;
    const QString name = fact.arguments.front().literal.toString();
    const auto kind = std::ranges::find(m_table.facts, name, &FactKind::id);
    if (kind == m_table.facts.end())
        return;
    const QJsonArray words = literal.literal.isArray() ? literal.literal.toArray() : QJsonArray{literal.literal};
    for (const QJsonValue &word : words) {
        if (!kind->values.isEmpty() && !(word.isString() && kind->values.contains(word.toString())))
            note(where,
                 u"\"%1\" is never %2; it is one of %3"_s.arg(name, QString::fromUtf8(canonicalJson(word)),
                                                              kind->values.join(u", "_s)));
        if (kind->kind == u"flag"_s && !word.isBool())
            note(where, u"\"%1\" is true or false, never %2"_s.arg(name, QString::fromUtf8(canonicalJson(word))));
    }
}

void Linter::checkOutcome(const RuleOutcome &outcome, const Rule &rule)
{
    const bool isKnown = outcome.procedure.isEmpty() || outcome.procedure == u"*"_s || m_table.kind(outcome.procedure);
    if (!isKnown)
        note(rule.where, u"unknown procedure \"%1\""_s.arg(outcome.procedure));
    if (outcome.procedure == u"*"_s && outcome.status != u"refused"_s)
        note(rule.where, u"\"*\" stands only with status refused"_s);
    if (!outcome.kind.isUndefined())
        checkCondition(outcome.kind, outcome.kindExpression, rule.where);
}

void Linter::checkRule(const Rule &rule)
{
    checkCondition(rule.condition, rule.expression, rule.where);
    for (const RuleOutcome &outcome : rule.outcomes)
        checkOutcome(outcome, rule);
    if (!rule.question.isEmpty() && rule.asks.isEmpty())
        note(rule.where, u"a question, but nobody to ask"_s);
}

void Linter::checkPeriods()
{
    for (size_t i = 0; i < m_table.rules.size(); ++i)
        for (size_t j = i + 1; j < m_table.rules.size(); ++j) {
            const Rule &a = m_table.rules[i];
            const Rule &b = m_table.rules[j];
            const bool apart
                = (a.validTo.isValid() && a.validTo < b.validFrom) || (b.validTo.isValid() && b.validTo < a.validFrom);
            if (a.id == b.id && !apart)
                note(b.where, u"\"%1\" stands twice for the same days; see %2"_s.arg(b.id, a.where));
        }
}

void Linter::checkExceptions()
{
    QHash<QString, QStringList> edges;
    QHash<QString, QString> places;
    for (const Rule &rule : m_table.rules) {
        edges[rule.id] += rule.exceptionTo;
        places.insert(rule.id, rule.where);
    }
    checkCycles(edges, places, u"is, in the end, an exception to itself"_s);
}

void Linter::checkNotions()
{
    QHash<QString, QStringList> edges;
    QHash<QString, QString> places;
    for (const Notion &notion : m_table.notions) {
        places.insert(notion.id, notion.where);
        bool isContested = false;
        for (const Notion::Entry &entry : notion.entries) {
            checkCondition(entry.when, entry.expression, notion.where);
            edges[notion.id] += entry.expression.factNames();
            isContested = isContested || entry.isContested;
        }
        if (isContested && (notion.question.isEmpty() || notion.asks.isEmpty()))
            note(notion.where, u"\"%1\" is contested, but has no question or nobody to ask"_s.arg(notion.id));
    }
    for (const AuthorityRole &role : m_table.authorities)
        for (const AuthorityRole::Choice &choice : role.choices) {
            checkCondition(choice.when, choice.expression, role.where);
            if (choice.isFact && !m_vocabulary.contains(choice.organisation))
                note(role.where, u"unknown fact \"%1\""_s.arg(choice.organisation));
        }
    checkCycles(edges, places, u"is defined by itself"_s);
}

void Linter::checkFacts()
{
    for (const FactKind &fact : m_table.facts) {
        for (const QJsonValue &value : {fact.byDefault, fact.unknownAs})
            if (value.isString() && !fact.values.isEmpty() && !fact.values.contains(value.toString()))
                note(fact.where, u"\"%1\" is not one of its values"_s.arg(value.toString()));
        if (!fact.question.isEmpty() && fact.asks.isEmpty())
            note(fact.where, u"a question, but nobody to ask"_s);
    }
}

/// A name for what no rule can ask for is a slip of the pen: the fact it was meant for would be shown by its id.
void Linter::checkNames()
{
    for (auto name = m_table.factNames.cbegin(); name != m_table.factNames.cend(); ++name) {
        const auto fact = std::ranges::find(m_table.facts, name.key(), &FactKind::id);
        if (fact == m_table.facts.end()) {
            note(name->where, u"names the unknown fact \"%1\""_s.arg(name.key()));
            continue;
        }
        for (const QString &value : name->values.keys())
            if (!fact->values.isEmpty() && !fact->values.contains(value))
                note(name->where, u"\"%1\" is never \"%2\""_s.arg(name.key(), value));
    }
}

void Linter::checkProcedures()
{
    QHash<QString, QStringList> edges;
    QHash<QString, QString> places;
    for (const ProcedureKind &kind : m_table.procedures) {
        if (places.contains(kind.id))
            note(kind.where, u"procedure \"%1\" stands twice"_s.arg(kind.id));
        places.insert(kind.id, kind.where);
        edges[kind.id] = kind.after + kind.afterInFile;
    }
    for (const ProcedureKind &kind : m_table.procedures)
        for (const QString &before : kind.after + kind.afterInFile)
            if (!places.contains(before))
                note(kind.where, u"\"%1\" comes after the unknown procedure \"%2\""_s.arg(kind.id, before));
    checkCycles(edges, places, u"comes, in the end, after itself"_s);
}

void Linter::checkCycles(const QHash<QString, QStringList> &edges, const QHash<QString, QString> &places,
                         const QString &what)
{
    QStringList names = places.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        QSet<QString> seen;
        QStringList todo = edges.value(name);
        while (!todo.isEmpty()) {
            const QString next = todo.takeLast();
            if (seen.contains(next))
                continue;
            seen.insert(next);
            todo += edges.value(next);
        }
        if (seen.contains(name))
            note(places.value(name), u"\"%1\" %2"_s.arg(name, what));
    }
}

std::vector<Problem> Linter::run()
{
    for (const Rule &rule : m_table.rules)
        checkRule(rule);
    checkPeriods();
    checkExceptions();
    checkNotions();
    checkFacts();
    checkNames();
    checkProcedures();
    return std::move(m_problems);
}

} // namespace

std::vector<Problem> checkRules(const QString &folder, const QHash<QString, QByteArray> &instead)
{
    return Linter(rulefiles::read(folder, instead)).run();
}

} // namespace beraad
