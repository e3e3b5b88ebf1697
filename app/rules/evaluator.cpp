// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluator.h"

#include "rules/coercion.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::logic {

namespace {

Truth truthOf(bool value)
{
    return value ? Truth::True : Truth::False;
}

Truth opposite(Truth truth)
{
    return truth == Truth::Unknown ? truth : truthOf(truth == Truth::False);
}

/// What is known of a value that is one of two, when nobody knows which.
Partial eitherOf(const Partial &a, const Partial &b, const QSet<QString> &hangsOn)
{
    if (a.value && b.value && strictlyEqual(*a.value, *b.value))
        return a;
    Partial either = Partial::unknown(hangsOn + a.hangsOn + b.hangsOn);
    if (a.truth == b.truth)
        either.truth = a.truth;
    return either;
}

Facts factsOfElement(const QJsonValue &element)
{
    return factsFromJson(element);
}

Facts factsOfReduction(const Value &accumulator, const QJsonValue &current)
{
    return [accumulator, current](const QString &path) -> Value {
        if (path == u"accumulator"_s)
            return accumulator;
        const QJsonObject data{{u"accumulator"_s, accumulator.value_or(QJsonValue())}, {u"current"_s, current}};
        return factsFromJson(data)(path);
    };
}

bool isMissing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

QStringList namesIn(const QJsonValue &list)
{
    QStringList names;
    const QJsonArray array = list.isArray() ? list.toArray() : QJsonArray{list};
    for (const QJsonValue &name : array)
        names << toText(name);
    return names;
}

} // namespace

Partial Partial::known(QJsonValue value)
{
    if (value.isUndefined())
        value = QJsonValue::Null;
    const Truth truth = truthOf(isTruthy(value));
    return {std::move(value), truth, {}};
}

Partial Partial::ofTruth(Truth truth, const QSet<QString> &hangsOn)
{
    return truth == Truth::Unknown ? unknown(hangsOn) : known(truth == Truth::True);
}

Partial Partial::unknown(QSet<QString> hangsOn)
{
    return {std::nullopt, Truth::Unknown, std::move(hangsOn)};
}

Partial Evaluator::evaluate(const Node &node, const Facts &facts)
{
    return node.operation == Operator::Literal ? Partial::known(node.literal) : apply(node, facts);
}

Partial Evaluator::apply(const Node &node, const Facts &facts)
{
    using enum Operator;
    switch (node.operation) {
    case Literal:
        return Partial::known(node.literal);
    case Var:
        return variable(node, facts);
    case Missing:
        return missingOf(node, facts);
    case MissingSome:
        return missingSome(node, facts);
    case If:
        return choose(node, facts, 0);
    case Or:
        return connect(node, facts, Truth::True);
    case And:
        return connect(node, facts, Truth::False);
    case Map:
        return mapped(node, facts);
    case Filter:
        return filtered(node, facts);
    case Reduce:
        return reduced(node, facts);
    case All:
    case None:
    case Some:
        return quantify(node, facts);
    case List:
    case Equal:
    case StrictEqual:
    case NotEqual:
    case StrictNotEqual:
    case Not:
    case Truthy:
    case Greater:
    case GreaterEqual:
    case Less:
    case LessEqual:
    case Max:
    case Min:
    case Add:
    case Subtract:
    case Multiply:
    case Divide:
    case Modulo:
    case Merge:
    case In:
    case Cat:
    case Substr:
    case Log:
        return plain(node, facts);
    }
    Q_UNREACHABLE_RETURN(Partial());
}

Evaluator::Partials Evaluator::evaluateAll(const Node &node, const Facts &facts)
{
    Partials partials;
    partials.reserve(node.arguments.size());
    for (const Node &argument : node.arguments)
        partials.push_back(evaluate(argument, facts));
    return partials;
}

Partial Evaluator::plain(const Node &node, const Facts &facts)
{
    const Partials inputs = evaluateAll(node, facts);
    Partial result;
    if (node.operation == Operator::Not || node.operation == Operator::Truthy) {
        const Partial subject = inputs.empty() ? Partial::known(QJsonValue()) : inputs.front();
        result = Partial::ofTruth(node.operation == Operator::Not ? opposite(subject.truth) : subject.truth,
                                  subject.hangsOn);
    } else {
        std::vector<QJsonValue> values;
        QSet<QString> hangsOn;
        for (const Partial &input : inputs) {
            hangsOn += input.value ? QSet<QString>() : input.hangsOn;
            values.push_back(input.value.value_or(QJsonValue()));
        }
        const bool isCertain
            = std::ranges::all_of(inputs, [](const Partial &input) { return input.value.has_value(); });
        const bool inNothing = node.operation == Operator::In && inputs[1].value && !isTruthy(*inputs[1].value)
            && !inputs[1].value->isString();
        if (inNothing)
            result = Partial::known(false); // nothing is in an empty list, whatever it is
        else if (!isCertain)
            result = Partial::unknown(hangsOn);
        else
            result = Partial::known(calculate(node.operation, values));
    }
    record(node, inputs, result);
    return result;
}

Value Evaluator::look(const QString &path, const Facts &facts)
{
    if (!m_out.read.contains(path))
        m_out.read << path;
    return facts(path);
}

Partial Evaluator::variable(const Node &node, const Facts &facts)
{
    const Partials inputs = evaluateAll(node, facts);
    const Partial name = inputs.empty() ? Partial::known(QJsonValue()) : inputs.front();
    if (!name.value)
        return Partial::unknown(name.hangsOn);
    const QString path = name.value->isNull() ? QString() : toText(*name.value);
    const Value found = look(path, facts);
    Partial result = found ? Partial::known(*found) : Partial::unknown({path});
    if (found && found->isNull() && inputs.size() > 1)
        result = inputs[1];
    record(node, inputs, result);
    return result;
}

Partial Evaluator::missing(const QStringList &names, const Facts &facts, qsizetype enough)
{
    QJsonArray absent;
    QSet<QString> unknown;
    for (const QString &name : names) {
        const Value found = look(name, facts);
        if (!found)
            unknown.insert(name);
        else if (isMissing(*found))
            absent.append(name);
    }
    const bool hasEnough = enough > 0 && names.size() - absent.size() - unknown.size() >= enough;
    if (hasEnough)
        return Partial::known(QJsonArray());
    return unknown.isEmpty() ? Partial::known(absent) : Partial::unknown(unknown);
}

Partial Evaluator::missingOf(const Node &node, const Facts &facts)
{
    const Partials inputs = evaluateAll(node, facts);
    QJsonArray names;
    for (const Partial &input : inputs) {
        if (!input.value)
            return Partial::unknown(input.hangsOn);
        names.append(*input.value);
    }
    // {"missing": {"merge": […]}}: one argument that is itself the list
    const QJsonValue list = names.size() == 1 && names.first().isArray() ? names.first() : QJsonValue(names);
    const Partial result = missing(namesIn(list), facts, 0);
    record(node, inputs, result);
    return result;
}

Partial Evaluator::missingSome(const Node &node, const Facts &facts)
{
    const Partials inputs = evaluateAll(node, facts);
    if (!inputs[0].value || !inputs[1].value)
        return Partial::unknown(inputs[0].hangsOn + inputs[1].hangsOn);
    const Partial result
        = missing(namesIn(*inputs[1].value), facts, static_cast<qsizetype>(toNumber(*inputs[0].value)));
    record(node, inputs, result);
    return result;
}

Partial Evaluator::choose(const Node &node, const Facts &facts, size_t from)
{
    if (from >= node.arguments.size())
        return Partial::known(QJsonValue());
    const Partial condition = evaluate(node.arguments[from], facts);
    if (from + 1 == node.arguments.size())
        return condition; // the last one stands alone: otherwise
    Partial result;
    if (condition.truth == Truth::True)
        result = evaluate(node.arguments[from + 1], facts);
    else if (condition.truth == Truth::False)
        result = choose(node, facts, from + 2);
    else
        result = eitherOf(evaluate(node.arguments[from + 1], facts), choose(node, facts, from + 2), condition.hangsOn);
    if (from == 0)
        record(node, {condition}, result);
    return result;
}

/// `and` and `or`: the first operand with the deciding truth is the value; an unknown one before it leaves only the
/// truth.
Partial Evaluator::connect(const Node &node, const Facts &facts, Truth deciding)
{
    Partials inputs;
    QSet<QString> hangsOn;
    Partial result = Partial::known(QJsonValue());
    bool isCertain = true;
    for (const Node &argument : node.arguments) {
        inputs.push_back(evaluate(argument, facts));
        const Partial &input = inputs.back();
        if (input.truth == Truth::Unknown) {
            isCertain = false;
            hangsOn += input.hangsOn;
            continue;
        }
        result = input;
        if (input.truth == deciding) {
            if (!isCertain)
                result = {std::nullopt, deciding, {}};
            record(node, inputs, result);
            return result;
        }
    }
    if (!isCertain)
        result = Partial::unknown(hangsOn);
    record(node, inputs, result);
    return result;
}

Partial Evaluator::quantify(const Node &node, const Facts &facts)
{
    const Partial list = evaluate(node.arguments[0], facts);
    if (!list.value)
        return Partial::unknown(list.hangsOn);
    const QJsonArray array = list.value->toArray();
    const bool isAll = node.operation == Operator::All;
    Truth found = Truth::False; // that some element settles it: a true one, or for `all` a false one
    QSet<QString> hangsOn;
    for (const QJsonValue &element : array) {
        const Partial test = evaluate(node.arguments[1], factsOfElement(element));
        const Truth settles = isAll ? opposite(test.truth) : test.truth;
        hangsOn += test.hangsOn;
        found = std::max(found, settles);
        if (found == Truth::True)
            break;
    }
    Partial result = Partial::ofTruth(node.operation == Operator::Some ? found : opposite(found), hangsOn);
    if (isAll && array.isEmpty())
        result = Partial::known(false); // as the reference has it
    record(node, {list}, result);
    return result;
}

Partial Evaluator::mapped(const Node &node, const Facts &facts)
{
    const Partial list = evaluate(node.arguments[0], facts);
    if (!list.value)
        return Partial::unknown(list.hangsOn);
    QJsonArray results;
    const QJsonArray array = list.value->toArray();
    for (const QJsonValue &element : array) {
        const Partial result = evaluate(node.arguments[1], factsOfElement(element));
        if (!result.value)
            return Partial::unknown(result.hangsOn);
        results.append(*result.value);
    }
    record(node, {list}, Partial::known(results));
    return Partial::known(results);
}

Partial Evaluator::filtered(const Node &node, const Facts &facts)
{
    const Partial list = evaluate(node.arguments[0], facts);
    if (!list.value)
        return Partial::unknown(list.hangsOn);
    QJsonArray kept;
    const QJsonArray array = list.value->toArray();
    for (const QJsonValue &element : array) {
        const Partial test = evaluate(node.arguments[1], factsOfElement(element));
        if (test.truth == Truth::Unknown)
            return Partial::unknown(test.hangsOn);
        if (test.truth == Truth::True)
            kept.append(element);
    }
    record(node, {list}, Partial::known(kept));
    return Partial::known(kept);
}

Partial Evaluator::reduced(const Node &node, const Facts &facts)
{
    const Partial list = evaluate(node.arguments[0], facts);
    Partial accumulator = node.arguments.size() > 2 ? evaluate(node.arguments[2], facts) : Partial::known(QJsonValue());
    if (!list.value)
        return Partial::unknown(list.hangsOn);
    const QJsonArray array = list.value->toArray();
    for (const QJsonValue &element : array) {
        QSet<QString> before = accumulator.hangsOn;
        accumulator = evaluate(node.arguments[1], factsOfReduction(accumulator.value, element));
        if (!accumulator.value)
            accumulator.hangsOn += before;
    }
    record(node, {list}, accumulator);
    return accumulator;
}

void Evaluator::record(const Node &node, const Partials &inputs, const Partial &result)
{
    if (m_tracing == Tracing::Off)
        return;
    QJsonArray shown;
    for (const Partial &input : inputs)
        shown.append(input.value ? *input.value : QJsonValue(QJsonObject{{u"unknown"_s, true}}));
    m_out.trace.push_back({node.path, node.name.isEmpty() ? u"list"_s : node.name, shown, result.value});
}

} // namespace beraad::logic
