// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace beraad {

/// The text of a rule file in which the rule at this place reads otherwise; all else stays byte for byte. Refused when
/// the text is not JSON or has no such rule.
Result<QByteArray> withRule(const QByteArray &file, qsizetype place, const QJsonObject &rule);

/// The text with one rule more, right after the one at this place; -1: before all. All else stays byte for byte.
Result<QByteArray> withNewRule(const QByteArray &file, qsizetype after, const QJsonObject &rule);
/// The text without the rule at this place.
Result<QByteArray> withoutRule(const QByteArray &file, qsizetype place);

/// A JSON value as rule files are written: the members of a rule in their usual order, two spaces a level, on one line
/// what fits into `width` letters.
QByteArray ruleFileText(const QJsonValue &value, qsizetype width = 140);

} // namespace beraad
