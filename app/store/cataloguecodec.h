// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/dataset.h"
#include "store/importreport.h"

/// Values of the catalogue as JSON texts in columns, beside those of codec.h.
namespace beraad::codec {

/// The members of a data set that have no column of their own; `readRestInto` fills them.
QString writeRest(const Dataset &dataset);
void readRestInto(Dataset &dataset, const QString &text, const QString &where);

QString write(const ImportCounts &counts);
ImportCounts readCounts(const QString &text, const QString &where);

} // namespace beraad::codec
