// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace beraad {

/// The organisations of the directory, as two-line rows.
class OrganisationModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SearchRole, LevelRole };

    using QAbstractListModel::QAbstractListModel;
    void setOrganisations(const std::vector<Organisation> &organisations);
    const Organisation &at(int row) const { return m_organisations[size_t(row)]; }
    int rowOf(const OrganisationId &id) const; ///< -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Organisation> m_organisations;
};

/// All words must appear somewhere in names, abbreviation, what is held, or id, in any language.
class OrganisationFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit OrganisationFilter(QObject *parent = nullptr);
    void setWords(const QString &words);
    void setLevel(const QString &level); ///< empty: all

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QString m_level;
};

} // namespace beraad
