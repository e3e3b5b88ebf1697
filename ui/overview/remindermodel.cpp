// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/remindermodel.h"

#include "ui/common/rowdelegate.h"

namespace beraad {

using namespace Qt::StringLiterals;

void ReminderModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ReminderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ReminderModel::standingOf(const Reminder &reminder) const
{
    switch (reminder.standing) {
    case ReminderStanding::Open:
        return {};
    case ReminderStanding::Snoozed:
        return tr("put off");
    case ReminderStanding::Dismissed:
        return tr("put away");
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant ReminderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    const QString standing = standingOf(row.reminder);
    const QString what = standing.isEmpty() ? row.words.what : u"%1 · %2"_s.arg(row.words.what, standing);
    switch (role) {
    case Qt::DisplayRole:
        return row.words.title;
    case RowDelegate::SubtitleRole:
        return what;
    case RowDelegate::IconNameRole:
        return row.words.icon;
    case RowDelegate::IconToneRole:
        return int(standing.isEmpty() ? row.words.tone : Tone::Neutral);
    case RowDelegate::TrailingRole:
        return row.reminder.isNew ? tr("%1 · new", "when").arg(row.words.when) : row.words.when;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(row.words.title, what, row.words.when);
    default:
        return {};
    }
}

} // namespace beraad
