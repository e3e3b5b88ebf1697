// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/rulediff.h"

class QTextStream;

namespace beraad::cli {

/// What leaves (-), comes (+) and moves (~), one row each, indented below what it belongs to.
void printDifference(QTextStream &out, const RouteDifference &difference, const RuleTable &rules,
                     const QString &language);

/// One entry of the rule files that differs: its members before (-) and after (+), conditions in words.
void printDifference(QTextStream &out, const EntryDifference &difference, const RuleTable &before,
                     const RuleTable &after, const QString &language);

} // namespace beraad::cli
