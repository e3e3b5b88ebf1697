// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/datasettable.h"
#include "store/facettables.h"
#include "store/vocabulary.h"

namespace beraad::catalogue {

/// Writes variables into the tables and the index, inside the caller's transaction.
class VariableImport {
public:
    /// Named variables and counts go into `report`.
    VariableImport(Database &database, qint64 source, DatasetTable &datasets, ImportReport &report);
    /// The name of the item when it came before in this import.
    std::optional<QString> take(const Variable &given);
    void markGone(QDate day);
    /// Writes what was counted on the way.
    void finish(); ///< after the last one
    /// Makes the entry of one stored variable in the index anew.
    void reindex(qint64 number, const Variable &variable);
    const SeenNumbers &changed() const { return m_changed; }
    const SeenNumbers &gone() const { return m_gone; }

private:
    struct Existing {
        qint64 number = 0;
        QByteArray digest;
        bool isGone = false;
    };
    struct Texts;

    std::optional<Existing> existing(const VariableId &id);
    bool addNew(const Variable &variable, const Texts &texts);
    void change(const Existing &known, const Variable &given, const Texts &texts);
    void removeFromIndex(qint64 number, const Variable &stored);
    bool writeRow(Statement &statement, qint64 number, const Variable &variable, const Texts &texts);
    void writeCodes(qint64 number, const Variable &variable);
    void index(qint64 number, const Variable &variable);
    const QString &datasetLabelText(const Text &label);

    Database &m_database;
    qint64 m_source;
    DatasetTable &m_datasets;
    ImportReport &m_report;
    Statement m_find;
    Statement m_insert;
    Statement m_update;
    Statement m_insertCode;
    Statement m_removeCodes;
    Statement m_index;
    Statement m_removeFromIndex;
    FacetCounting m_facets;
    Vocabulary m_vocabulary;
    Text m_lastLabel; ///< variables of one data set follow each other, and share its label
    QString m_lastLabelText;
    qint64 m_lastNumber;
    bool m_wasEmpty; ///< then no variable need be looked for
    SeenNumbers m_seen;
    SeenNumbers m_changed;
    SeenNumbers m_gone;
};

} // namespace beraad::catalogue
