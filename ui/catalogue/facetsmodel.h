// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"
#include "store/rows.h"

#include <QAbstractListModel>

namespace beraad {

/// By what the list can be narrowed, with how many variables there are of each: holders, categories, sensitivity,
/// periods, data sets.
class FacetsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Heading, Holder, Category, Flag, Period, Dataset };

    using QAbstractListModel::QAbstractListModel;
    void setFacets(const CatalogueFacets &facets, const Directory &directory);
    /// Takes a value, or lets it go when it was taken.
    void toggle(const QModelIndex &index);
    void clear();
    /// Takes what a saved search had chosen.
    void choose(const CatalogueQuery &query);
    /// What is chosen, put into a query.
    void narrow(CatalogueQuery &query) const;
    /// The row of the same value after the counts came anew; -1 when it is not there.
    int rowOf(Kind kind, const QString &value) const;
    Kind kindOf(const QModelIndex &index) const { return m_rows[size_t(index.row())].kind; }
    QString valueOf(const QModelIndex &index) const { return m_rows[size_t(index.row())].value; }
    QString chosen(Kind kind) const { return m_chosen.value(kind); }
    bool isNarrowed() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

private:
    struct Row {
        Kind kind = Kind::Heading;
        QString value;
        QString label;
        int count = 0;
        bool isAbout = false;
    };
    void add(const QString &heading, Kind kind, const std::vector<CatalogueFacets::Count> &counts,
             const std::function<QString(const QString &)> &word);

    std::vector<Row> m_rows;
    QHash<Kind, QString> m_chosen;
};

} // namespace beraad
