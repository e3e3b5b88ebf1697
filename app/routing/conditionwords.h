// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/ruletable.h"

namespace beraad {

/// A condition as a lawyer reads it: “the channel is not “direct” and the providing body is a Flemish instance”. Facts
/// and values by their names (`names.json`), else by their ids; notions by their text. `nl`, `fr`, `de` or `en`.
QString conditionInWords(const logic::Expression &condition, const RuleTable &rules, const QString &language);
/// A part of a condition, as it stands or denied.
QString conditionInWords(const logic::Node &node, bool isDenied, const RuleTable &rules, const QString &language);
/// The same in all four languages.
Text conditionText(const logic::Node &node, bool isDenied, const RuleTable &rules);

/// A value of a fact by its name: `“health data”`, quotes left out.
QString valueInWords(const QString &fact, const QString &value, const RuleTable &rules, const QString &language);

} // namespace beraad
