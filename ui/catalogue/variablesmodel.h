// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QAbstractListModel>
#include <QSet>

namespace beraad {

/// What a search found, page by page: more is read when the list is scrolled to its end. Data sets stand above the
/// variables.
class VariablesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, InBasketRole };

    explicit VariablesModel(const Desk &desk, QObject *parent = nullptr);
    /// The refusal of the search, if any; then the list is empty.
    Result<void> search(const CatalogueQuery &query);
    void setBasket(const QSet<VariableId> &basket);
    const VariableHit *variableAt(int row) const; ///< nullptr: that row is a data set
    const DatasetHit *datasetAt(int row) const; ///< nullptr: that row is a variable
    /// Words that stand in for what was typed, when that found nothing.
    const QStringList &alsoSearched() const { return m_alsoSearched; }
    int rowOf(const VariableId &id) const; ///< -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QString titleOf(const VariableHit &hit) const;
    QString subtitleOf(const VariableHit &hit) const;
    QString subtitleOf(const DatasetHit &hit) const;
    QVariant dataOf(const VariableHit &hit, int role) const;
    QVariant dataOf(const DatasetHit &hit, int role) const;

    const Desk &m_desk;
    CatalogueQuery m_query;
    std::vector<DatasetHit> m_datasets;
    std::vector<VariableHit> m_hits;
    QStringList m_alsoSearched;
    QSet<VariableId> m_basket;
    bool m_hasMore = false;
};

/// "asked 12×, granted 9×"; empty when nobody asked yet.
QString experienceOf(const VariableHit &hit);

} // namespace beraad
