// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/afterdecision.h"

#include <QString>

namespace beraad {

/// Where a duty stands, and how sure that is: "Act of …; verified in the source".
QString sourceOf(DutyKind kind);
/// What comes after a decision, in words: "Minister’s term".
QString wordOf(AfterKind kind);
/// "done on 5 Jan 2027 — 27/001", "until 20 Jan 2027 (law …, verified)", "not yet".
QString stateOf(const AfterStep &step, QDate today);

} // namespace beraad
