// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/outlinemodel.h"

#include "ui/common/language.h"
#include "ui/common/palette.h"
#include "ui/common/rowdelegate.h"

namespace beraad {

using namespace Qt::StringLiterals;

void OutlineModel::setForm(const Form &form)
{
    beginResetModel();
    m_rows.clear();
    for (const Section &section : form.sections)
        m_rows.push_back({section.id, section.title, {}});
    endResetModel();
}

void OutlineModel::setCompleteness(std::vector<Completeness> completeness)
{
    for (Completeness &entry : completeness)
        if (const int row = rowOf(entry.section); row >= 0)
            m_rows[size_t(row)].completeness = std::move(entry);
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void OutlineModel::setBrief(bool isBrief)
{
    if (isBrief == m_isBrief)
        return;
    m_isBrief = isBrief;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int OutlineModel::rowOf(const QString &section) const
{
    const auto found = std::ranges::find(m_rows, section, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OutlineModel::stateOf(const Completeness &entry, int role) const
{
    const bool isDone = entry.isComplete();
    switch (role) {
    case RowDelegate::IconNameRole:
        return isDone ? u"approve"_s : entry.answered > 0 ? u"partly"_s : u"dot"_s;
    case RowDelegate::IconToneRole:
        return int(isDone ? Tone::Good : entry.answered > 0 ? Tone::Accent : Tone::Neutral);
    case RowDelegate::TrailingRole:
        return isDone ? QString() : u"%1/%2"_s.arg(entry.answered).arg(entry.required);
    default:
        return isDone ? tr("complete") : tr("%1 of %2 required answers").arg(entry.answered).arg(entry.required);
    }
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return m_isBrief ? QString() : inCurrentLanguage(row.title);
    case SectionRole:
        return row.id;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(inCurrentLanguage(row.title), stateOf(row.completeness, Qt::DisplayRole).toString());
    case RowDelegate::IconNameRole:
    case RowDelegate::IconToneRole:
    case RowDelegate::TrailingRole:
        return stateOf(row.completeness, role);
    default:
        return {};
    }
}

} // namespace beraad
