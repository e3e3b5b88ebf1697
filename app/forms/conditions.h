// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

namespace beraad {

/// A kind of condition that a verdict or a decision can attach, with the values that make it checkable afterwards.
struct ConditionKind {
    QString code; ///< `destruction`
    Text label;
    Text help;
    Text wording; ///< a sentence with places for values: `… no later than {day}.`
    std::vector<Column> parameters; ///< the values, as columns of one row
    QString source; ///< in Dutch
    Text sourceText; ///< the same source in four languages
    QString evidence;
    bool operator==(const ConditionKind &) const = default;
};

/// Format `beraad-conditions/1`, see forms/reasons/README.md. Refused whole with every problem.
Result<std::vector<ConditionKind>> readConditions(const JsonDocument &document);
/// `:/forms/conditions.json`
Result<std::vector<ConditionKind>> shippedConditions();

/// Empty when `values` gives every required parameter a value of its type and nothing else; else what was expected.
QString conditionFault(const ConditionKind &kind, const QJsonObject &values);
/// The sentence in `language` with its places filled; choices by their label, days as dd/mm/yyyy, `…` where nothing is
/// said.
QString worded(const ConditionKind &kind, const QJsonObject &values, const QString &language);

} // namespace beraad
