// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/lanes.h"

class QPagedPaintDevice;

namespace beraad {

/// All lanes on one landscape page, light whatever the window shows, under the title and the day.
/// False: the device cannot be painted on.
bool printTracks(QPagedPaintDevice &device, const QString &title, std::vector<Lane> lanes, QDate today);

} // namespace beraad
