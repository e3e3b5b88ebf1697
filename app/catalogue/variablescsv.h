// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogueitem.h"
#include "catalogue/csv.h"

namespace beraad {

/// A CSV text at its beginning, and how many of its bytes are read, of how many.
struct OpenCsv {
    CsvReader reader;
    std::function<std::pair<qint64, qint64>()> progress;
};

/// Opens the same text at its beginning, each time it is called.
using CsvOpening = std::function<Result<OpenCsv>()>;

/// Reads our CSV into the sink, variable by variable, with memory for one variable and eight bytes for each of the
/// others; rows of a variable that stand apart wait in temporary files. All problems are reported with file and line.
Result<void> readVariablesCsv(CsvOpening open, const QString &file, const CatalogueSink &sink);

} // namespace beraad
