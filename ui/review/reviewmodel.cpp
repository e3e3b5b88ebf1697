// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewmodel.h"

#include "ui/common/format.h"
#include "ui/common/wording.h"

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void ReviewModel::setRows(std::vector<ReviewRow> rows)
{
    const bool sameLines = std::ranges::equal(
        rows, m_rows, {}, [](const ReviewRow &row) { return row.line.id; },
        [](const ReviewRow &row) { return row.line.id; });
    if (!sameLines) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
}

int ReviewModel::rowOf(const LineId &line) const
{
    const auto found = std::ranges::find_if(m_rows, [&line](const ReviewRow &row) { return row.line.id == line; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ReviewModel::nextUndecided(int row, int step) const
{
    const int count = int(m_rows.size());
    for (int i = 1; i <= count; ++i) {
        const int candidate = ((row + i * step) % count + count) % count;
        if (!m_rows[size_t(candidate)].own)
            return candidate;
    }
    return -1;
}

void ReviewModel::setReasonLabels(QHash<QString, QString> labels)
{
    m_reasonLabels = std::move(labels);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::proposedOf(const ReviewRow &row) const
{
    const QString asked = row.line.granularity.isEmpty() ? tr("not said") : wording::granularity(row.line.granularity);
    const bool isCoarser
        = row.own && row.own->kind == VerdictKind::Coarsen && row.own->granularity != row.line.granularity;
    return isCoarser
        ? tr("%1 → %2", "granularity asked, proposed").arg(asked, wording::granularity(row.own->granularity))
        : asked;
}

QString ReviewModel::reasonOf(const ReviewRow &row) const
{
    if (!row.own)
        return {};
    const QString coded = m_reasonLabels.value(row.own->reason, row.own->reason);
    if (coded.isEmpty() || row.own->sentence.isEmpty())
        return coded + row.own->sentence;
    return tr("%1: %2", "coded reason, free sentence").arg(coded, row.own->sentence);
}

QString ReviewModel::textOf(const ReviewRow &row, int column) const
{
    switch (column) {
    case Variable:
        return row.label;
    case Dataset:
        return row.dataset;
    case Granularity:
        return proposedOf(row);
    case Period:
        return format::period(row.line.period.from, row.line.period.to);
    case Why:
        return row.line.why;
    case Precedents:
        return row.granted + row.refused == 0 ? QString() : u"%1 ✓  %2 ✗"_s.arg(row.granted).arg(row.refused);
    case VerdictColumn:
        return row.own ? wording::of(row.own->kind) : QString();
    case Reason:
        return reasonOf(row);
    default:
        return {};
    }
}

QVariant ReviewModel::sortValueOf(const ReviewRow &row, int column) const
{
    switch (column) {
    case Period:
        return row.line.period.from;
    case Marks:
        return row.line.flags.size();
    case Precedents:
        return row.granted - row.refused;
    case VerdictColumn:
        return row.own ? int(row.own->kind) : -1; // what waits comes first
    default:
        return textOf(row, column);
    }
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    const ReviewRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Marks ? QVariant() : textOf(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Marks ? row.line.flags.join(u", "_s) : textOf(row, index.column());
    case SortRole:
        return sortValueOf(row, index.column());
    case LineRole:
        return row.line.id.value;
    case VerdictRole:
        return row.own ? QVariant(int(row.own->kind)) : QVariant();
    case FlagsRole:
        return row.line.flags;
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Variable:
        return tr("Variable");
    case Dataset:
        return tr("Data set");
    case Granularity:
        return tr("Granularity");
    case Period:
        return tr("Period");
    case Why:
        return tr("Why");
    case Marks:
        return tr("Marks");
    case Precedents:
        return tr("Precedents");
    case VerdictColumn:
        return tr("Verdict");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace beraad
