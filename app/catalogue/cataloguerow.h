// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/findings.h"

#include <QByteArrayView>
#include <QStringList>

#include <array>

namespace beraad {

/// The columns of a catalogue file, in the order in which they are written.
enum class CatalogueColumn {
    Kind,
    Provider,
    Dataset,
    VariableName,
    CodeValue,
    LabelNl,
    LabelFr,
    LabelDe,
    LabelEn,
    DefinitionNl,
    DefinitionFr,
    DefinitionDe,
    DefinitionEn,
    Category,
    Flags,
    Type,
    Unit,
    Themes,
    ValidFrom,
    ValidTo,
    LagMonths,
    QualityNl,
    QualityFr,
    QualityDe,
    QualityEn,
    Granularities,
    UniverseNl,
    UniverseFr,
    UniverseDe,
    UniverseEn,
    Concept,
    SourceFile,
    CodeListName,
    Source,
    Count
};

QString nameOf(CatalogueColumn column);
const QStringList &catalogueColumns();

/// One row, whatever file it comes from. The fields live as long as their source keeps them: until its next row.
struct CatalogueRow {
    static constexpr size_t kWidth = static_cast<size_t>(CatalogueColumn::Count);

    int line = 0;
    std::array<QByteArrayView, kWidth> fields{};

    QByteArrayView operator[](CatalogueColumn column) const { return fields.at(static_cast<size_t>(column)); }
    QByteArrayView &operator[](CatalogueColumn column) { return fields.at(static_cast<size_t>(column)); }
};

/// Rows that can be read twice: once to see how they hang together, once to take them.
class CatalogueRows {
public:
    CatalogueRows() = default;
    CatalogueRows(const CatalogueRows &) = delete;
    CatalogueRows &operator=(const CatalogueRows &) = delete;
    virtual ~CatalogueRows() = default;

    /// From the first row again. What is wrong with the rows themselves is found anew each time.
    virtual Result<void> restart() = 0;
    virtual bool next(CatalogueRow &row) = 0;
    virtual QString file() const = 0;
    /// `file:line: column`, with the column as the file calls it.
    virtual QString where(int line, CatalogueColumn column) const = 0;
    QString where(int line) const { return QStringLiteral("%1:%2").arg(file()).arg(line); }
    /// Bytes read since restart(), and in all.
    virtual qint64 done() const = 0;
    virtual qint64 total() const = 0;
    /// What made a row unreadable, since restart().
    virtual void addProblemsTo(Findings &findings) const = 0;
    /// Whether they were made by somebody who does not know our rules: a variable may then be described again in the
    /// same words, as in a table with one row for each code, and its type be unknown.
    virtual bool isForeign() const { return false; }
};

} // namespace beraad
