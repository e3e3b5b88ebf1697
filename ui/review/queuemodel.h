// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reviewtask.h"
#include "ui/common/status.h"

#include <QAbstractListModel>

namespace beraad {

class Desk;

/// What waits for the reviewer: one row for each dossier and organisation.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit QueueModel(const Desk &desk, QObject *parent = nullptr);
    void setTasks(std::vector<ReviewTask> tasks);
    void replace(int row, ReviewTask task);
    const ReviewTask &at(int row) const { return m_tasks[size_t(row)]; }
    /// -1 when it is not there; an empty organisation: any.
    int rowOf(const DossierId &dossier, const OrganisationId &organisation) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString subtitleOf(const ReviewTask &task) const;
    static StatusLook chipOf(const ReviewTask &task);

    const Desk &m_desk;
    std::vector<ReviewTask> m_tasks;
};

} // namespace beraad
