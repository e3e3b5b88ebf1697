// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the grid say.
#include "ui/common/format.h"
#include "ui/common/wording.h"
#include "ui/review/reviewmodel.h"

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

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
    case Change:
        return row.isStanding ? tr("Already decided") : row.change;
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

qint64 ReviewModel::numberOf(const ReviewRow &row, int column) const
{
    switch (column) {
    case Period:
        return row.line.period.from.isValid() ? row.line.period.from.toJulianDay() : 0;
    case Marks:
        return row.line.flags.size();
    case Precedents:
        return row.granted - row.refused;
    default: // the verdict: what waits comes first
        return row.isStanding ? 100 : row.own ? 1 + int(row.own->kind) : 0;
    }
}

QVariant ReviewModel::dataOfLine(const ReviewRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == Marks ? QVariant() : textOf(row, column);
    case Qt::AccessibleTextRole:
        return column == Marks ? row.line.flags.join(u", "_s) : textOf(row, column);
    case LineRole:
        return row.line.id.value;
    case VerdictRole:
        return row.own ? QVariant(int(row.own->kind)) : QVariant();
    case FlagsRole:
        return row.line.flags;
    case StandingRole:
        return row.isStanding;
    default:
        return {};
    }
}

QVariant ReviewModel::dataOfHeading(const Group &group, int column, int role) const
{
    if (role == HeadingRole)
        return true;
    if (column != Variable || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const int open = int(std::ranges::count_if(group.rows, [this](int row) { return isOpen(m_rows[size_t(row)]); }));
    const QString name = group.dataset.isEmpty() ? tr("Without a data set") : group.dataset;
    const QString lines = tr("%n line(s)", nullptr, int(group.rows.size()));
    return open == 0
        ? tr("%1 · %2", "data set, lines").arg(name, lines)
        : tr("%1 · %2, %3", "data set, lines, to judge").arg(name, lines, tr("%n to judge", nullptr, open));
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Variable:
        return tr("Variable");
    case Change:
        return tr("What changes");
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
