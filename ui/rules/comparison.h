// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/routedesk.h"
#include "routing/rulediff.h"
#include "ui/rules/resultsmodel.h"

namespace beraad {

/// What a comparison of two rule tables has to tell, worded for people.
RuleResult resultOf(const EntryDifference &difference, const RuleTable &before, const RuleTable &after);
RuleResult resultOf(const DossierEffect &effect, const RuleTable &rules, const Directory &directory);

} // namespace beraad
