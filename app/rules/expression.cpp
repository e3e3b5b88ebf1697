// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/logic.h"

#include <QHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad::logic {

namespace {

struct Arity {
    Operator operation;
    int least;
    int most; ///< -1: any number
};

const QHash<QString, Arity> &operators()
{
    using enum Operator;
    static const QHash<QString, Arity> table{
        {u"var"_s, {Var, 0, 2}},
        {u"missing"_s, {Missing, 0, -1}},
        {u"missing_some"_s, {MissingSome, 2, 2}},
        {u"if"_s, {If, 0, -1}},
        {u"?:"_s, {If, 0, -1}},
        {u"=="_s, {Equal, 2, 2}},
        {u"==="_s, {StrictEqual, 2, 2}},
        {u"!="_s, {NotEqual, 2, 2}},
        {u"!=="_s, {StrictNotEqual, 2, 2}},
        {u"!"_s, {Not, 0, 1}},
        {u"!!"_s, {Truthy, 0, 1}},
        {u"or"_s, {Or, 0, -1}},
        {u"and"_s, {And, 0, -1}},
        {u">"_s, {Greater, 2, 2}},
        {u">="_s, {GreaterEqual, 2, 2}},
        {u"<"_s, {Less, 2, 3}},
        {u"<="_s, {LessEqual, 2, 3}},
        {u"max"_s, {Max, 0, -1}},
        {u"min"_s, {Min, 0, -1}},
        {u"+"_s, {Add, 0, -1}},
        {u"-"_s, {Subtract, 1, 2}},
        {u"*"_s, {Multiply, 0, -1}},
        {u"/"_s, {Divide, 2, 2}},
        {u"%"_s, {Modulo, 2, 2}},
        {u"map"_s, {Map, 2, 2}},
        {u"filter"_s, {Filter, 2, 2}},
        {u"reduce"_s, {Reduce, 2, 3}},
        {u"all"_s, {All, 2, 2}},
        {u"none"_s, {None, 2, 2}},
        {u"some"_s, {Some, 2, 2}},
        {u"merge"_s, {Merge, 0, -1}},
        {u"in"_s, {In, 2, 2}},
        {u"cat"_s, {Cat, 0, -1}},
        {u"substr"_s, {Substr, 2, 3}},
        {u"log"_s, {Log, 0, 1}},
    };
    return table;
}

class Compiler {
public:
    explicit Compiler(int maxDepth)
        : m_maxDepth(maxDepth)
    {
    }
    Node compile(const QJsonValue &rule, const QString &path, int depth);
    std::optional<Problem> fault;

private:
    Node compileOperator(const QString &name, const QJsonValue &argument, const QString &path, int depth);
    void refuseAt(const QString &path, const QString &message)
    {
        if (!fault)
            fault = Problem{path, message};
    }
    int m_maxDepth;
};

Node Compiler::compile(const QJsonValue &rule, const QString &path, int depth)
{
    if (depth > m_maxDepth) {
        refuseAt(path, u"nested deeper than %1 levels"_s.arg(m_maxDepth));
        return {};
    }
    // An object is an operator only when it has exactly one member; any other stands for itself.
    if (rule.isObject() && rule.toObject().size() == 1)
        return compileOperator(rule.toObject().begin().key(), rule.toObject().begin().value(), path, depth);
    Node node;
    node.path = path;
    if (!rule.isArray()) {
        node.literal = rule;
        return node;
    }
    node.operation = Operator::List;
    const QJsonArray array = rule.toArray();
    bool isConstant = true;
    for (qsizetype i = 0; i < array.size() && !fault; ++i) {
        node.arguments.push_back(compile(array.at(i), u"%1[%2]"_s.arg(path).arg(i), depth + 1));
        isConstant = isConstant && node.arguments.back().operation == Operator::Literal;
    }
    if (isConstant) {
        node.operation = Operator::Literal;
        node.literal = array;
        node.arguments.clear();
    }
    return node;
}

Node Compiler::compileOperator(const QString &name, const QJsonValue &argument, const QString &path, int depth)
{
    Node node;
    node.name = name;
    node.path = path + u'.' + name;
    const auto known = operators().constFind(name);
    if (known == operators().cend()) {
        refuseAt(node.path, u"unknown operator \"%1\""_s.arg(name));
        return node;
    }
    node.operation = known->operation;
    // {"!": x} is short for {"!": [x]}
    const QJsonArray list = argument.isArray() ? argument.toArray() : QJsonArray{argument};
    if (list.size() < known->least || (known->most >= 0 && list.size() > known->most)) {
        const QString most = known->most < 0 ? u"more"_s : QString::number(known->most);
        refuseAt(node.path,
                 u"\"%1\" takes %2 to %3 arguments, not %4"_s.arg(name).arg(known->least).arg(most).arg(list.size()));
        return node;
    }
    for (qsizetype i = 0; i < list.size() && !fault; ++i)
        node.arguments.push_back(
            compile(list.at(i), argument.isArray() ? u"%1[%2]"_s.arg(node.path).arg(i) : node.path, depth + 1));
    return node;
}

bool opensScope(Operator operation)
{
    using enum Operator;
    return operation == Map || operation == Filter || operation == Reduce || operation == All || operation == None
        || operation == Some;
}

void gatherFacts(const Node &node, QStringList &names)
{
    const bool isNamed = !node.arguments.empty() && node.arguments.front().literal.isString();
    if (node.operation == Operator::Var && isNamed && !names.contains(node.arguments.front().literal.toString()))
        names << node.arguments.front().literal.toString();
    for (size_t i = 0; i < node.arguments.size(); ++i)
        if (!(opensScope(node.operation) && i == 1)) // inside, names are those of the element
            gatherFacts(node.arguments.at(i), names);
}

} // namespace

Result<Expression> Expression::compile(const QJsonValue &rule, int maxDepth)
{
    Compiler compiler(maxDepth);
    Expression expression;
    expression.m_root = compiler.compile(rule, u"$"_s, 0);
    if (compiler.fault)
        return refuse(ErrorCode::BadRule, {compiler.fault->where, compiler.fault->message},
                      u"%1: %2"_s.arg(compiler.fault->where, compiler.fault->message), {*compiler.fault});
    return expression;
}

QStringList Expression::factNames() const
{
    QStringList names;
    gatherFacts(m_root, names);
    return names;
}

std::vector<Problem> lint(const QJsonValue &rule, const QStringList &vocabulary, const QString &where)
{
    const auto expression = Expression::compile(rule);
    if (!expression)
        return {{where, toPlainText(expression.error())}};
    std::vector<Problem> problems;
    for (const QString &name : expression->factNames())
        if (!vocabulary.isEmpty() && !vocabulary.contains(name))
            problems.push_back({where, u"unknown fact \"%1\""_s.arg(name)});
    return problems;
}

} // namespace beraad::logic
