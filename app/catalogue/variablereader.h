// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/csv.h"
#include "catalogue/variable.h"

#include <QHash>

#include <array>
#include <map>

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
    Source,
    Count
};

QString nameOf(CatalogueColumn column);
const QStringList &catalogueColumns();

/// Gathers the rows of one catalogue file. Rows may stand in any order: a code is joined to its variable at the end.
class VariableReader {
public:
    VariableReader(const CsvReader &reader, const CsvRow &header);

    void take(const CsvRow &row);
    /// What was read, or every problem of the file.
    Result<std::vector<Variable>> finish();

private:
    struct CodeRow {
        VariableId variable;
        Code code;
        int line = 0;
    };
    struct DatasetRow {
        Text label;
        int line = 0;
        bool isUsed = false;
    };

    QString field(CatalogueColumn column) const;
    QString word(CatalogueColumn column) const { return field(column).trimmed(); }
    void problem(CatalogueColumn column, const QString &message);
    void problem(int line, const QString &message);
    bool checkWidth();
    void checkUnused(const QString &kind);
    QString identifier(CatalogueColumn column);
    QString choice(CatalogueColumn column, const QStringList &allowed);
    QStringList words(CatalogueColumn column, const QStringList &allowed = {});
    Text text(CatalogueColumn first) const;
    Text label();
    QDate day(CatalogueColumn column);
    Validity validity();
    int lagMonths();
    void takeDataset();
    void takeVariable();
    void takeCode();
    void joinCodes();
    void joinDatasets();

    const CsvReader &m_reader;
    std::vector<Problem> m_problems;
    qsizetype m_hidden = 0; ///< problems beyond those that are kept
    std::array<qsizetype, static_cast<size_t>(CatalogueColumn::Count)> m_index{};
    qsizetype m_width = 0;
    const CsvRow *m_row = nullptr; ///< the row being taken
    std::vector<Variable> m_variables;
    QHash<VariableId, qsizetype> m_byId;
    std::vector<int> m_lines; ///< of the variables
    std::vector<CodeRow> m_codes;
    std::map<QString, DatasetRow> m_datasets; ///< by `provider/dataset`
};

} // namespace beraad
