// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The closed lists of a catalogue file.
namespace beraad::cataloguewords {

const QStringList &flags(); ///< special, highlyPersonal, …
const QStringList &types(); ///< nominal, ordinal, numeric, date, text
const QStringList &granularities(); ///< exact, …, class, yes-no

} // namespace beraad::cataloguewords
