// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguerow.h"
#include "catalogue/variable.h"

#include <optional>

namespace beraad {

enum class RowKind { Dataset, Variable, Code };

/// Turns one row into what it describes, and notes everything that is wrong with it.
class RowReading {
public:
    RowReading(const CatalogueRows &rows, const CatalogueRow &row, Findings &findings)
        : m_rows(rows)
        , m_row(row)
        , m_findings(findings)
    {
    }

    /// Nothing for a row that says no kind, or says more than its kind may.
    std::optional<RowKind> kind();
    /// `provider/dataset`
    QString datasetId();
    Text label();
    Variable variable();
    Code code();

private:
    QByteArrayView field(CatalogueColumn column) const { return m_row[column]; }
    QString word(CatalogueColumn column) const;
    void problem(CatalogueColumn column, const QString &message);
    void checkUnused(RowKind kind);
    QString identifier(CatalogueColumn column);
    QString choice(CatalogueColumn column, const QStringList &allowed);
    QStringList words(CatalogueColumn column, const QStringList &allowed = {});
    Text text(CatalogueColumn first) const;
    QDate day(CatalogueColumn column);
    Validity validity();
    int lagMonths();

    const CatalogueRows &m_rows;
    const CatalogueRow &m_row;
    Findings &m_findings;
};

} // namespace beraad
