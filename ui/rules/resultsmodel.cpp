// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/resultsmodel.h"

#include "ui/common/rowdelegate.h"

namespace beraad {

using namespace Qt::StringLiterals;

void ResultsModel::setResults(std::vector<RuleResult> results)
{
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

void ResultsModel::append(RuleResult result)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_results.push_back(std::move(result));
    endInsertRows();
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleResult &result = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return result.title;
    case Qt::AccessibleTextRole:
        return QStringList{result.title, result.look.word, result.subtitle}.join(u", "_s);
    case Qt::ToolTipRole:
    case RowDelegate::SubtitleRole:
        return result.subtitle;
    case RowDelegate::IconNameRole:
        return result.look.icon;
    case RowDelegate::IconToneRole:
        return int(result.look.tone);
    case RowDelegate::ChipRole:
        return QVariant::fromValue(result.look);
    default:
        return {};
    }
}

} // namespace beraad
