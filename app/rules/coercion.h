// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace beraad::logic {

// JsonLogic compares and calculates as JavaScript does (ECMA-262, abstract operations ToNumber, ToString,
// IsLooselyEqual); these are the parts of it that JSON values can meet.

double toNumber(const QJsonValue &value); ///< NaN when it is none
double parseNumber(const QJsonValue &value); ///< parseFloat: a leading number is enough
QString toText(const QJsonValue &value);
bool looselyEqual(const QJsonValue &a, const QJsonValue &b);
bool strictlyEqual(const QJsonValue &a, const QJsonValue &b);
/// Whether a < b (orEqual: a <= b): as text when both are text, else as numbers; false when one is not a number.
bool isLess(const QJsonValue &a, const QJsonValue &b, bool orEqual);
/// JSON has neither NaN nor infinity: they become null.
QJsonValue fromNumber(double number);

} // namespace beraad::logic
