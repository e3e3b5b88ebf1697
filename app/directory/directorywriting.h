// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"

namespace beraad {

/// A file (`beraad-directory/1`) that readDirectory reads back unchanged.
QByteArray writeDirectory(const Directory &directory);

} // namespace beraad
