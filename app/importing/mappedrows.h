// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variablescsv.h"
#include "importing/csvmapping.h"
#include "importing/importrun.h"

#include "catalogue/cataloguerow.h"

#include <deque>

namespace beraad {

/// The rows of somebody else's CSV as rows of ours. What cannot be taken over is noted and left empty; a row without a
/// variable is passed over.
class MappedRows final : public CatalogueRows {
public:
    MappedRows(ImportRun &run, const CsvMapping &mapping, CsvOpening open);

    Result<void> restart() override;
    bool next(CatalogueRow &row) override;
    QString file() const override { return m_run.source().path; }
    using CatalogueRows::where;
    QString where(int line, CatalogueColumn column) const override;
    qint64 done() const override { return m_opened->progress().first; }
    qint64 total() const override { return m_opened->progress().second; }
    void addProblemsTo(Findings &findings) const override;
    bool isForeign() const override { return true; }

private:
    /// A row that is ready to be given, with its texts.
    struct Ready {
        int line = 0;
        std::array<QByteArray, CatalogueRow::kWidth> fields;
        QByteArray &operator[](CatalogueColumn column) { return fields.at(static_cast<size_t>(column)); }
    };

    Result<void> takeHeader();
    bool takeRecord();
    QString value(const QString &member) const;
    void takeDataset(const Ready &variable);
    bool takePlace(Ready &row);
    void takeTexts(Ready &row);
    void takeWords(Ready &row);
    void takeDays(Ready &row);
    void takeCode(const Ready &variable);
    QStringList wordsOf(const QString &member, const QStringList &allowed);
    QString day(const QString &member, bool isLast);
    void note(NoteKind kind, const QString &message);

    ImportRun &m_run;
    const CsvMapping &m_mapping;
    CsvOpening m_open;
    std::optional<OpenCsv> m_opened;
    QHash<QString, qsizetype> m_columns; ///< number of the column by member
    QHash<QString, QString> m_names; ///< their name by member
    qsizetype m_width = 0;
    int m_way = 0; ///< notes are made on the second
    Findings m_problems;
    QSet<QString> m_datasets; ///< that have had their row
    std::deque<Ready> m_ready;
    Ready m_given; ///< what the last row points into
};

/// A word for a type, as programs have it (`integer`, `xsd:date`, `string`), in one of ours; empty when unknown.
QString typeOfWord(const QString &word);

} // namespace beraad
