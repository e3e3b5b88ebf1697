// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/cost.h"

class QTextStream;

namespace beraad::cli {

/// A cost table for a terminal: lines that cost the same stand together, then whole kinds and whole providers.
void printCost(QTextStream &out, const CostTable &cost, const Request &request, const RuleTable &rules,
               const Directory &directory, const QString &language);

} // namespace beraad::cli
