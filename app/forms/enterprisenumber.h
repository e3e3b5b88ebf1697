// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace beraad {

/// A Belgian enterprise number: ten digits, points and spaces aside, the first 0 or 1, the last two 97 minus the
/// remainder of the first eight by 97.
bool isEnterpriseNumber(const QString &text);

} // namespace beraad
