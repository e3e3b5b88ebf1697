// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/dataset.h"
#include "store/database.h"
#include "store/importreport.h"
#include "store/seennumbers.h"
#include "store/vocabulary.h"

#include <QHash>
#include <QPair>

namespace beraad::catalogue {

/// Data sets in their table and index, inside the caller's transaction. What a source says of a data set outweighs the
/// label that its variables carry.
class DatasetTable {
public:
    DatasetTable(Database &database, qint64 source)
        : m_database(database)
        , m_source(source)
        , m_vocabulary(database)
    {
    }
    /// The name of the item when it came before in this import.
    std::optional<QString> take(const Dataset &dataset);
    /// The number of the data set of a variable, made when there is none.
    qint64 numberFor(const QString &provider, const QString &id, const QString &label);
    /// The label that holds: that of a source, else that of the variable.
    QString labelFor(const QString &provider, const QString &id, const QString &label);
    /// What the source brought before and no longer has, is gone from `day` on.
    void markGone(QDate day);
    const ImportCounts &counts() const { return m_counts; }

private:
    struct Row {
        qint64 number = 0;
        QString label;
        QByteArray digest; ///< empty: no source spoke of it
        bool isGone = false;
    };
    using Key = QPair<QString, QString>;

    Row &rowOf(const Key &key);
    void index(const Row &row, const Dataset &dataset);

    Database &m_database;
    qint64 m_source;
    Vocabulary m_vocabulary;
    QHash<Key, Row> m_rows;
    SeenNumbers m_seen;
    ImportCounts m_counts;
};

Dataset findDataset(Database &database, const QString &provider, const QString &id);

} // namespace beraad::catalogue
