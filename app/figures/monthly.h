// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/legs.h"

namespace beraad {

/// What came in, went out and was left in a month of the Belgian calendar.
struct MonthlyFlow {
    QDate month; ///< its first day
    int came = 0;
    int went = 0;
    int stock = 0; ///< open at the end of the month, or at the last instant that was looked at
    bool operator==(const MonthlyFlow &) const = default;
};

/// From the month of the first beginning to that of the last look, without gaps.
std::vector<MonthlyFlow> flowOf(const std::vector<Passage> &passages);

} // namespace beraad
