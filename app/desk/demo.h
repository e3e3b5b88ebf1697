// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

namespace beraad {

/// Writes the demo workspace: shipped directory, demo people and catalogue, and dossiers in every phase, each brought
/// there by the same commands that people give. Days are counted back from the clock's today. Refuses a path that
/// exists; leaves nothing behind when it fails.
Result<void> createDemo(const QString &path, const Clock &clock = SystemClock());

} // namespace beraad
