// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QStringList>

namespace beraad {

/// How somebody wrote a CSV file, as found out by reading it.
struct CsvDialect {
    QString encoding; ///< UTF-8, UTF-16, UTF-16LE, UTF-16BE, windows-1252, ISO-8859-1
    bool isGuess = false; ///< nothing in the file says so, but every letter fits
    char separator = ',';
    bool operator==(const CsvDialect &) const = default;
};

/// Reads the file to its end, because a single letter there may tell that it is not UTF-8.
Result<CsvDialect> dialectOf(const QString &path);

/// The beginning of a table, for people to say what its columns are.
struct CsvPreview {
    CsvDialect dialect;
    QStringList columns;
    std::vector<QStringList> rows;
};

Result<CsvPreview> previewCsv(const QString &path, size_t rows = 20);

} // namespace beraad
