// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace beraad {

/// Drafts and submitted files in one list, as two-line rows.
class FilesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, IsDraftRole, PhaseRole, SearchRole, MineRole };

    struct Row {
        DossierId id;
        bool isDraft = false;
        QString title;
        QString subtitle;
        QString trailing;
        Phase phase = Phase::Draft;
        bool isMine = false;
        QString search;
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<Row> rows);
    int rowOf(const DossierId &id) const; ///< -1 when it is not there
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> m_rows;
};

/// What the acting person may see in the list: own drafts, and the dossiers of the workspace.
Result<std::vector<FilesModel::Row>> fileRows(const Desk &desk);

/// By words in title, id or requester, and by phase.
class FilesFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Group { All, Drafts, Running, Decided, Over };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);
    void setGroup(Group group);
    static Group groupOf(Phase phase);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    Group m_group = Group::All;
};

} // namespace beraad
