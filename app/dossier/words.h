// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The closed lists of a request file (beraad-request/1). Stable: other programs write them.
namespace beraad::words {

QStringList languages(); ///< nl, fr, de, en
QStringList kinds(); ///< of a request: new, amendment, …
QStringList purposes(); ///< research, statistics, …
QStringList identifiabilities(); ///< from the least to the most protected; also the form of a line
QStringList channels(); ///< direct, ksz, …
QStringList categories(); ///< of data: social, health, …
QStringList flags(); ///< of a line: special, highlyPersonal, …
QStringList agreements(); ///< what a controller said of a protocol: yes, no, pending, unknown

} // namespace beraad::words
