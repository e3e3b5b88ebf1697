// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variablescsv.h"

namespace beraad {

/// Opens a CSV file, packed or not, at its beginning. `encoding` is a name that QStringDecoder knows; empty: UTF-8 and
/// nothing else. Without a separator it is the one that the first record uses most.
CsvOpening csvOpening(const QString &path, const QString &encoding = {}, std::optional<char> separator = {});

} // namespace beraad
