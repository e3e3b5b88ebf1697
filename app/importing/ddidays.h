// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/validity.h"

#include <QString>

namespace beraad {

/// The days that a date stands for: `2021` is a year, `2021-03` a month, `2021-03-01T00:00:00Z` a day. Neither day is
/// valid when it is no date.
Validity daysOf(const QString &date);

} // namespace beraad
