// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importrun.h"

namespace beraad {

struct DescribedColumn {
    Variable variable;
    int line = 0;
};

/// One table as its description has it.
struct DescribedTable {
    QString name;
    QString file; ///< as the description calls it; empty: whatever it stands beside
    Dataset dataset;
    std::vector<DescribedColumn> columns;
    int line = 0;
};

struct DescribedTables {
    Text publisher;
    std::vector<DescribedTable> tables;
};

/// Reads CSVW metadata or, without its context, a Frictionless data package, resource or table schema. Nothing that a
/// description points at is fetched.
DescribedTables describedTables(const JsonDocument &document, const QString &language, std::vector<Problem> &problems);

} // namespace beraad
