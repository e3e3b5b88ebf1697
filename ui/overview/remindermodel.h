// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/reminderwords.h"

#include <QAbstractListModel>

namespace beraad {

/// The reminders of a day, as a list.
class ReminderModel final : public QAbstractListModel {
    Q_OBJECT

public:
    struct Row {
        Reminder reminder;
        ReminderWords words;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    const Row &at(int row) const { return m_rows.at(size_t(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString standingOf(const Reminder &reminder) const;

    std::vector<Row> m_rows;
};

} // namespace beraad
