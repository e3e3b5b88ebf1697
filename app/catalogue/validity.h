// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace beraad {

/// The days on which something exists, both ends included; an invalid day means open-ended on that side.
struct Validity {
    QDate from;
    QDate to;

    bool covers(QDate day) const; ///< false for an invalid day
    /// Whether every day of [first, last] falls inside. An invalid day is an open end here too, so it is covered only
    /// by a validity that is open on that side.
    bool coversAll(QDate first, QDate last) const;
    bool overlaps(const Validity &other) const; ///< whether the two share a day
    bool isOrdered() const { return !from.isValid() || !to.isValid() || from <= to; }
    bool operator==(const Validity &) const = default;
};

} // namespace beraad
