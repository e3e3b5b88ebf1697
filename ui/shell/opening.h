// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "ui/shell/firstrundialog.h"

#include <memory>

namespace beraad {

class Desk;

/// A desk on the workspace at `path`.
Result<std::unique_ptr<Desk>> openDesk(const QString &path, const Clock &clock, IdSource &ids);
/// Makes the workspace that the first run chose, and opens it.
Result<std::unique_ptr<Desk>> makeWorkspace(const QString &path, const FirstRun &choice, const Clock &clock,
                                            IdSource &ids);
/// Where a workspace lives when nobody says so: `demo` or `workspace` under the user's data folder.
QString defaultWorkspace(bool demo);

} // namespace beraad
