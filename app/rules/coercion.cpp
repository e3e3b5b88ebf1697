// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/coercion.h"

#include "rules/logic.h"

#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace beraad::logic {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double numberFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return 0;
    bool ok = false;
    const double number = trimmed.toDouble(&ok);
    return ok ? number : kNaN;
}

QJsonValue toPrimitive(const QJsonValue &value)
{
    return value.isArray() || value.isObject() ? QJsonValue(toText(value)) : value;
}

} // namespace

bool isTruthy(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0 && !std::isnan(value.toDouble());
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return true;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    }
    return false;
}

double toNumber(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? 1 : 0;
    case QJsonValue::Double:
        return value.toDouble();
    case QJsonValue::String:
        return numberFromText(value.toString());
    case QJsonValue::Array:
    case QJsonValue::Object:
        return numberFromText(toText(value));
    case QJsonValue::Null:
        return 0;
    case QJsonValue::Undefined:
        return kNaN;
    }
    return kNaN;
}

double parseNumber(const QJsonValue &value)
{
    static const QRegularExpression leading(u"^\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)"_s);
    if (value.isDouble())
        return value.toDouble();
    const auto match = leading.match(toText(value));
    return match.hasMatch() ? match.captured(1).toDouble() : kNaN;
}

QString toText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            parts << (element.isNull() ? QString() : toText(element));
        return parts.join(u',');
    }
    case QJsonValue::Object:
        return u"[object Object]"_s;
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Undefined:
        return u"undefined"_s;
    }
    return {};
}

bool strictlyEqual(const QJsonValue &a, const QJsonValue &b)
{
    return a.type() == b.type() && a == b;
}

bool looselyEqual(const QJsonValue &a, const QJsonValue &b)
{
    if (a.type() == b.type())
        return a == b;
    if (a.isNull() || b.isNull() || a.isUndefined() || b.isUndefined())
        return (a.isNull() || a.isUndefined()) && (b.isNull() || b.isUndefined());
    const QJsonValue left = toPrimitive(a);
    const QJsonValue right = toPrimitive(b);
    if (left.isString() && right.isString())
        return left.toString() == right.toString();
    return toNumber(left) == toNumber(right);
}

bool isLess(const QJsonValue &a, const QJsonValue &b, bool orEqual)
{
    const QJsonValue left = toPrimitive(a);
    const QJsonValue right = toPrimitive(b);
    if (left.isString() && right.isString())
        return orEqual ? left.toString() <= right.toString() : left.toString() < right.toString();
    const double x = toNumber(left);
    const double y = toNumber(right);
    return orEqual ? x <= y : x < y;
}

QJsonValue fromNumber(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

} // namespace beraad::logic
