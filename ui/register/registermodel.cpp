// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registermodel.h"

#include "base/text.h"
#include "ui/common/format.h"
#include "ui/common/status.h"
#include "ui/common/wording.h"

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void RegisterModel::setEntries(std::vector<RegisterEntry> entries, const NameOf &nameOf)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(entries.size());
    for (RegisterEntry &entry : entries) {
        Row row;
        row.body = nameOf(entry.body);
        row.requester = nameOf(entry.requester);
        QStringList holders;
        for (const QString &holder : entry.holders)
            holders << nameOf(holder);
        row.holders = holders.join(u", "_s);
        row.words = folded(
            QStringList{entry.number, entry.title, row.body, row.requester, row.holders, entry.body, entry.amends}.join(
                u' '));
        row.entry = std::move(entry);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int RegisterModel::rowOf(const RegisterEntry &entry) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        const RegisterEntry &each = row.entry;
        return each.dossier == entry.dossier && each.track == entry.track && each.body == entry.body
            && each.number == entry.number;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QStringList RegisterModel::bodies() const
{
    QStringList found;
    for (const Row &row : m_rows)
        if (!found.contains(row.entry.body))
            found << row.entry.body;
    return found;
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RegisterModel::textOf(const Row &row, int column) const
{
    switch (Column(column)) {
    case Day:
        return format::day(row.entry.on);
    case Number:
        return row.entry.number;
    case Body:
        return row.body;
    case Title:
        return row.entry.title;
    case Requester:
        return row.requester;
    case Holders:
        return row.holders;
    case OutcomeColumn:
        return wording::of(row.entry.outcome);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title || index.column() == Holders ? textOf(row, index.column()) : QVariant();
    case SortRole:
        return index.column() == Day ? QVariant(row.entry.on) : textOf(row, index.column());
    case WordsRole:
        return row.words;
    case BodyRole:
        return row.entry.body;
    case OutcomeRole:
        return int(row.entry.outcome);
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Day:
        return tr("Decided");
    case Number:
        return tr("Number");
    case Body:
        return tr("By");
    case Title:
        return tr("About");
    case Requester:
        return tr("For");
    case Holders:
        return tr("Data of");
    case OutcomeColumn:
        return tr("Outcome");
    case ColumnCount:
        break;
    }
    return {};
}

RegisterFilter::RegisterFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RegisterModel::SortRole);
    setSortLocaleAware(true);
}

void RegisterFilter::setWords(const QString &words)
{
    m_words = folded(words).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void RegisterFilter::setBody(const QString &body)
{
    m_body = body;
    invalidateRowsFilter();
}

void RegisterFilter::setOutcome(std::optional<Outcome> outcome)
{
    m_outcome = outcome;
    invalidateRowsFilter();
}

bool RegisterFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_body.isEmpty() && index.data(RegisterModel::BodyRole).toString() != m_body)
        return false;
    if (m_outcome && index.data(RegisterModel::OutcomeRole).toInt() != int(*m_outcome))
        return false;
    const QString words = index.data(RegisterModel::WordsRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return words.contains(word); });
}

} // namespace beraad
