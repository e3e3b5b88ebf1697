// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/factsheet.h"

namespace beraad {

/// One thing that is enough, by itself, to make a condition hold or fail: the facts that it takes, as they are.
struct Ground {
    Text text; ///< `the providing body is not a Flemish instance`
    std::vector<Reason::FactRead> facts;
    /// The notion of the law on which the facts bear, when the condition asks for one.
    struct Via {
        QString notion;
        Text text;
        QString source;
        QString evidence;
        bool operator==(const Via &) const = default;
    };
    std::vector<Via> via;
    bool operator==(const Ground &) const = default;
};

/// Every ground on which the condition is false under the facts of the sheet, in the order of the condition; empty when
/// it is not false.
std::vector<Ground> groundsOfFailure(const logic::Expression &condition, const FactSheet &sheet);

} // namespace beraad
