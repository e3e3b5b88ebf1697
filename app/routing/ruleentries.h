// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/rulediff.h"

#include <QMap>

namespace beraad::ruleentries {

/// Entries with the members of a rule file; several rows where an id stands for several periods.
using ById = QMap<QString, std::vector<QJsonObject>>;

ById entriesOf(const RuleTable &table, EntryDifference::Kind kind);

} // namespace beraad::ruleentries
