// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cataloguetables.h"

#include <QHash>
#include <QPair>

namespace beraad::catalogue {

/// Writes variables into the tables and the index, inside the caller's transaction.
class VariableImport {
public:
    explicit VariableImport(Database &database);
    void add(const Variable &variable);
    /// Writes what was counted on the way.
    void finish();
    const ImportReport &report() const { return m_report; }

private:
    struct Dataset {
        qint64 number = 0;
        QString label;
    };
    struct Existing {
        qint64 number = 0;
        QByteArray digest;
        std::vector<qint64> facets;
    };
    struct Texts;

    std::optional<Existing> existing(const VariableId &id);
    qint64 datasetNumber(const Variable &variable, const QString &label);
    qint64 facetNumber(QLatin1StringView kind, const QString &value);
    std::vector<qint64> facetNumbers(const QString &provider, const QString &dataset, const QString &category,
                                     const QStringList &flags);
    void count(const std::vector<qint64> &facets, qint64 change);
    void writeRow(Statement &statement, qint64 number, const Variable &variable, const Texts &texts);
    void writeCodes(qint64 number, const Variable &variable);
    void index(qint64 number, const Variable &variable, const std::vector<qint64> &facets);
    const QString &datasetLabelText(const Text &label);

    Database &m_database;
    Statement m_find;
    Statement m_insert;
    Statement m_update;
    Statement m_insertCode;
    Statement m_removeCodes;
    Statement m_index;
    Statement m_removeFromIndex;
    QHash<QPair<QString, QString>, Dataset> m_datasets;
    QHash<QLatin1StringView, QHash<QString, qint64>> m_facets; ///< by kind, by value
    Text m_lastLabel; ///< variables of one data set follow each other, and share its label
    QString m_lastLabelText;
    QHash<qint64, qint64> m_counts; ///< change of the count of each facet
    qint64 m_lastNumber;
    bool m_wasEmpty; ///< then no variable need be looked for
    ImportReport m_report;
};

} // namespace beraad::catalogue
