// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/validity.h"

namespace beraad {

namespace {

bool startsBy(QDate from, QDate day)
{
    return !from.isValid() || (day.isValid() && from <= day);
}

bool lastsUntil(QDate to, QDate day)
{
    return !to.isValid() || (day.isValid() && to >= day);
}

} // namespace

bool Validity::covers(QDate day) const
{
    return day.isValid() && startsBy(from, day) && lastsUntil(to, day);
}

bool Validity::coversAll(QDate first, QDate last) const
{
    return isOrdered() && startsBy(from, first) && lastsUntil(to, last);
}

bool Validity::overlaps(const Validity &other) const
{
    const bool startsInTime = !from.isValid() || !other.to.isValid() || from <= other.to;
    const bool endsInTime = !to.isValid() || !other.from.isValid() || other.from <= to;
    return isOrdered() && other.isOrdered() && startsInTime && endsInTime;
}

} // namespace beraad
