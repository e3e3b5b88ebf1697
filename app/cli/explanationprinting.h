// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/explain.h"

class QTextStream;

namespace beraad::cli {

/// An explanation for a terminal: the short answer, then what every rule says of every flow.
void printExplanation(QTextStream &out, const Explanation &explanation, const RuleTable &rules,
                      const QString &language);

} // namespace beraad::cli
