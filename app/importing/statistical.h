// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"

namespace beraad {

/// Whether a file that begins like this is one of SAS (data set, format catalogue or transport), Stata or SPSS.
bool isStatistical(const QByteArray &beginning);

/// Reads what such a file says of its variables: names, labels, types, labels of values. No row of data is looked at. A
/// SAS data set is read with the format catalogue of the same name, or `formats.sas7bcat`, that stands beside it.
Result<ImportNotes> readStatistical(const CatalogueSource &source, const CatalogueSink &sink);

} // namespace beraad
