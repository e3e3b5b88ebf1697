// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace beraad {

/// Writes the rule files of the program into `routing` and `procedures` below the folder, byte by byte. Refused, with
/// every name, when one of them stands there already: nothing is overwritten.
Result<QStringList> copyShippedRules(const QString &folder);

} // namespace beraad
