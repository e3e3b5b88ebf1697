// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/route.h"

namespace beraad {

/// What separates two routes of one dossier: what leaves, what comes, what gets another status, and the time it takes.
/// Procedures are told apart by id and status; that one covers fewer lines is no difference.
struct RouteDifference {
    struct Moved {
        Procedure before;
        Procedure after; ///< its reasons say why it remains
        bool operator==(const Moved &) const = default;
    };
    std::vector<Procedure> gone; ///< as they were
    std::vector<Procedure> added;
    std::vector<Moved> moved; ///< in both, with another status
    std::vector<Undecided> closed; ///< choices that are open no more
    std::vector<Undecided> opened;
    std::vector<Finding> findingsGone;
    std::vector<Finding> findingsAdded;
    int daysBefore = -1; ///< Route::expectedDays; -1 when it cannot be said
    int daysAfter = -1;
    QDate dateBefore; ///< for a file that is complete on the day of the route; invalid when it cannot be said
    QDate dateAfter;
    bool operator==(const RouteDifference &) const = default;

    bool isEmpty() const;
    /// Calendar days won (below zero: lost); nothing when either side cannot be said.
    std::optional<int> daysSaved() const;
};

/// `lines` of the procedures are left out: they belong to one request, a difference may be shared by many.
RouteDifference differenceBetween(const Route &before, const Route &after);
/// What leaves, comes and moves, with the days before and after: part of beraad-cost/1 and beraad-rules-diff/1.
QJsonObject toJson(const RouteDifference &difference, const QString &language);

/// The day on which the route ends when its file is complete on its own day; invalid when that cannot be said.
QDate expectedDate(const Route &route);

} // namespace beraad
