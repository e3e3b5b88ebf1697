// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/coercion.h"
#include "rules/evaluator.h"

#include <cmath>
#include <limits>

namespace beraad::logic {

namespace {

using Arguments = std::vector<QJsonValue>;

QJsonValue extreme(const Arguments &arguments, bool largest)
{
    double best = largest ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    for (const QJsonValue &argument : arguments) {
        const double number = toNumber(argument);
        if (std::isnan(number))
            return QJsonValue::Null;
        best = largest ? std::max(best, number) : std::min(best, number);
    }
    return fromNumber(best);
}

QJsonValue sum(const Arguments &arguments)
{
    double total = 0;
    for (const QJsonValue &argument : arguments)
        total += parseNumber(argument);
    return fromNumber(total);
}

QJsonValue product(const Arguments &arguments)
{
    double total = 1;
    for (const QJsonValue &argument : arguments)
        total *= parseNumber(argument);
    return fromNumber(total);
}

QJsonValue between(const Arguments &arguments, bool orEqual)
{
    for (size_t i = 1; i < arguments.size(); ++i)
        if (!isLess(arguments[i - 1], arguments[i], orEqual))
            return false;
    return true;
}

QJsonValue joined(const Arguments &arguments)
{
    QString text;
    for (const QJsonValue &argument : arguments)
        text += argument.isNull() ? QString() : toText(argument);
    return text;
}

QJsonValue part(const Arguments &arguments)
{
    const QString text = toText(arguments[0]);
    const auto start = static_cast<qsizetype>(toNumber(arguments[1]));
    const QString rest = text.mid(start < 0 ? std::max<qsizetype>(text.size() + start, 0) : start);
    if (arguments.size() < 3)
        return rest;
    const auto length = static_cast<qsizetype>(toNumber(arguments[2]));
    return length < 0 ? rest.left(std::max<qsizetype>(rest.size() + length, 0)) : rest.left(length);
}

QJsonValue contains(const QJsonValue &wanted, const QJsonValue &place)
{
    if (place.isString())
        return place.toString().contains(toText(wanted));
    const QJsonArray array = place.toArray();
    for (const QJsonValue &element : array)
        if (strictlyEqual(element, wanted))
            return true;
    return false;
}

QJsonValue listed(const Arguments &arguments)
{
    QJsonArray all;
    for (const QJsonValue &argument : arguments)
        all.append(argument);
    return all;
}

QJsonValue merged(const Arguments &arguments)
{
    QJsonArray all;
    for (const QJsonValue &argument : arguments) {
        if (!argument.isArray()) {
            all.append(argument);
            continue;
        }
        const QJsonArray array = argument.toArray();
        for (const QJsonValue &element : array)
            all.append(element);
    }
    return all;
}

QJsonValue subtracted(const Arguments &arguments)
{
    return fromNumber(arguments.size() == 1 ? -toNumber(arguments[0])
                                            : toNumber(arguments[0]) - toNumber(arguments[1]));
}

} // namespace

QJsonValue calculate(Operator operation, const Arguments &arguments)
{
    using enum Operator;
    switch (operation) {
    case Equal:
        return looselyEqual(arguments[0], arguments[1]);
    case NotEqual:
        return !looselyEqual(arguments[0], arguments[1]);
    case StrictEqual:
        return strictlyEqual(arguments[0], arguments[1]);
    case StrictNotEqual:
        return !strictlyEqual(arguments[0], arguments[1]);
    case Greater:
        return isLess(arguments[1], arguments[0], false);
    case GreaterEqual:
        return isLess(arguments[1], arguments[0], true);
    case Less:
        return between(arguments, false);
    case LessEqual:
        return between(arguments, true);
    case Max:
        return extreme(arguments, true);
    case Min:
        return extreme(arguments, false);
    case Add:
        return sum(arguments);
    case Subtract:
        return subtracted(arguments);
    case Multiply:
        return product(arguments);
    case Divide:
        return fromNumber(toNumber(arguments[0]) / toNumber(arguments[1]));
    case Modulo:
        return fromNumber(std::fmod(toNumber(arguments[0]), toNumber(arguments[1])));
    case Merge:
        return merged(arguments);
    case In:
        return contains(arguments[0], arguments[1]);
    case Cat:
        return joined(arguments);
    case Substr:
        return part(arguments);
    case Log:
        return arguments.empty() ? QJsonValue(QJsonValue::Null) : arguments[0];
    case List:
        return listed(arguments);
    case Literal:
    case Var:
    case Missing:
    case MissingSome:
    case If:
    case Not:
    case Truthy:
    case Or:
    case And:
    case Map:
    case Filter:
    case Reduce:
    case All:
    case None:
    case Some:
        break; // these look at unknown values themselves
    }
    Q_UNREACHABLE_RETURN(QJsonValue());
}

} // namespace beraad::logic
