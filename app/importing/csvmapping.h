// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace beraad {

/// What the columns of somebody else's CSV stand for. A member is called as the column of our own CSV that says the
/// same (docs/catalogue-csv.md); there are also `code_label_nl` and its like, for tables with a row for each code,
/// `year`, for tables with a row for each year, and `dataset_label`. Kept for each source, so that a new edition of the
/// same file is read without asking.
struct CsvMapping {
    QMap<QString, QString> columns; ///< member by the name of their column
    QMap<QString, QString> constants; ///< member to value, the same for all rows
    QMap<QString, QMap<QString, QString>> values; ///< by member: their words to ours (`category`, `type`, …)
    bool operator==(const CsvMapping &) const = default;
};

const QStringList &csvMappingMembers();

/// `{"format": "beraad-csv-mapping/1", "columns": {…}, "constants": {…}, "values": {…}}`, refused with every problem.
Result<CsvMapping> readCsvMapping(const JsonDocument &document);
QJsonObject toJson(const CsvMapping &mapping);

/// What columns with such names mostly are. A proposal: only people can tell.
CsvMapping proposedMapping(const QStringList &columns, const QString &language);

} // namespace beraad
