// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"

namespace beraad {

/// A variable of successive years is one variable. `stored` is what is known, `given` what a source now says:
/// - of a later period: the wording up to now becomes a former one where it differs, the codes of both periods are kept
///   with the period in which each held;
/// - of an earlier period: only the wording of then is added;
/// - of the same period, or of none: what is given replaces what is stored, former wordings excepted.
Variable withVersions(const Variable &stored, const Variable &given);

/// The day from which the present wording holds; invalid when that is not known.
QDate presentSince(const Variable &variable);

} // namespace beraad
