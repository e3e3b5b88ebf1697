// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"
#include "store/rows.h"

#include <QAbstractListModel>

namespace beraad {

/// By what the list can be narrowed, with how many variables there are of each: holders, categories, sensitivity.
class FacetsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Heading, Holder, Category, Flag };

    using QAbstractListModel::QAbstractListModel;
    void setFacets(const CatalogueFacets &facets, const Directory &directory);
    /// Takes a value, or lets it go when it was taken.
    void toggle(const QModelIndex &index);
    void clear();
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
    };
    void add(const QString &heading, Kind kind, const std::vector<CatalogueFacets::Count> &counts,
             const std::function<QString(const QString &)> &word);

    std::vector<Row> m_rows;
    QHash<Kind, QString> m_chosen;
};

} // namespace beraad
