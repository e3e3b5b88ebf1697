// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace beraad::cli {

/// A demo has a day of its own; only the window moves it.
inline bool moveDemoTo(const QString &path, QDate day)
{
    auto workspace = Workspace::open(path);
    const SystemClock clock;
    RandomIds ids;
    if (!workspace)
        return false;
    const auto desk = Desk::open(*std::move(workspace), clock, ids);
    return desk && (*desk)->moveDay(day);
}

} // namespace beraad::cli
