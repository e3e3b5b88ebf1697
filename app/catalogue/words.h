// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The closed lists of a catalogue file.
namespace beraad::cataloguewords {

QStringList flags(); ///< special, highlyPersonal, …
QStringList types(); ///< nominal, ordinal, numeric, date, text
QStringList granularities(); ///< exact, …, class, yes-no

} // namespace beraad::cataloguewords
