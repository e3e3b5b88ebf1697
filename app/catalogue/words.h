// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The closed lists of a catalogue file.
namespace beraad::cataloguewords {

const QStringList &flags(); ///< special, highlyPersonal, …
const QStringList &types(); ///< nominal, ordinal, numeric, date, text
const QStringList &granularities(); ///< exact, …, class, yes-no

/// One step coarser (`month` → `quarter`); what is not said counts as exact; empty when only a yes or no is left.
QString coarserThan(const QString &granularity);

} // namespace beraad::cataloguewords
