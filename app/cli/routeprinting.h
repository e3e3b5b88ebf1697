// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/route.h"

class QTextStream;

namespace beraad::cli {

/// A route for a terminal: procedures with status, authority and reasons, open questions, findings.
void printRoute(QTextStream &out, const Route &route, const RuleTable &rules, const Directory &directory,
                const QString &language);

} // namespace beraad::cli
