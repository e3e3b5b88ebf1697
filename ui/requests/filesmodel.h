// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/dossierfilter.h"
#include "ui/common/trackbar.h"

#include <QAbstractListModel>

#include <functional>

namespace beraad {

/// Drafts and submitted files in one list, as rows with a track bar; read a page at a time as the list is scrolled.
class FilesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, IsDraftRole, PhaseRole, MineRole };

    struct Row {
        DossierId id;
        bool isDraft = false;
        QString title;
        QString subtitle;
        QString trailing;
        Phase phase = Phase::Draft;
        bool isMine = false;
        std::vector<TrackSegment> bar;
        bool operator==(const Row &) const = default;
    };
    struct Page {
        std::vector<Row> rows;
        int next = -1; ///< where the next page begins; -1: this was the last
    };
    /// Nothing when it cannot be read.
    using Reader = std::function<std::optional<Page>(int from)>;

    using QAbstractListModel::QAbstractListModel;
    void setPage(Page first, Reader more);
    /// Other drafts before the same dossiers.
    void setDrafts(std::vector<Row> drafts);
    int rowOf(const DossierId &id) const; ///< -1 when it is not there, or not read yet
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void show(std::vector<Row> rows);

    std::vector<Row> m_rows;
    int m_next = -1;
    Reader m_more;
};

/// Own drafts that the filter lets through.
Result<std::vector<FilesModel::Row>> draftRows(Desk &desk, const DossierFilter &filter);
/// A page of what the acting person may see: first own drafts, then dossiers.
Result<FilesModel::Page> filePage(Desk &desk, const DossierFilter &filter, int from, int count);

} // namespace beraad
