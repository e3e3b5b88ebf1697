// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/routedifference.h"

namespace beraad {

/// What one edit did to the route: for the sentence that tells it.
struct RouteChange {
    std::vector<Procedure> added;
    std::vector<Procedure> removed;
    struct Moved {
        Procedure procedure;
        ProcedureStatus before;
        bool operator==(const Moved &) const = default;
    };
    std::vector<Moved> moved; ///< there before and after, with another status
    bool operator==(const RouteChange &) const = default;

    bool isEmpty() const { return added.empty() && removed.empty() && moved.empty(); }
};

/// Whether people must do something for it, or may have to: what the route panel shows first.
bool concernsPeople(ProcedureStatus status);
/// Only what concerns people: a procedure that turns from exempt to shadow changes nothing for anybody.
RouteChange changeOf(const RouteDifference &difference);

} // namespace beraad
