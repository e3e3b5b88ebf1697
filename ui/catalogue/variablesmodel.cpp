// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/variablesmodel.h"

#include "desk/cataloguedesk.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"

namespace beraad {

using namespace Qt::StringLiterals;

VariablesModel::VariablesModel(const Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
}

Result<void> VariablesModel::search(const CatalogueQuery &query)
{
    CatalogueQuery first = query;
    first.isQuick = true;
    auto hits = CatalogueDesk(m_desk).search(first);
    beginResetModel();
    m_query = query;
    m_hits = hits ? std::move(hits->variables) : std::vector<VariableHit>();
    m_datasets = hits ? std::move(hits->datasets) : std::vector<DatasetHit>();
    m_alsoSearched = hits ? hits->alsoSearched : QStringList();
    m_hasMore = hits && hits->isMore;
    endResetModel();
    return hits ? Result<void>() : std::unexpected(hits.error());
}

void VariablesModel::setBasket(const QSet<VariableId> &basket)
{
    if (basket == m_basket)
        return;
    m_basket = basket;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

const VariableHit *VariablesModel::variableAt(int row) const
{
    const int at = row - int(m_datasets.size());
    return at < 0 || at >= int(m_hits.size()) ? nullptr : &m_hits[size_t(at)];
}

const DatasetHit *VariablesModel::datasetAt(int row) const
{
    return row < 0 || row >= int(m_datasets.size()) ? nullptr : &m_datasets[size_t(row)];
}

int VariablesModel::rowOf(const VariableId &id) const
{
    const auto found = std::ranges::find(m_hits, id, &VariableHit::id);
    return found == m_hits.end() ? -1 : int(found - m_hits.begin()) + int(m_datasets.size());
}

int VariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_datasets.size() + m_hits.size());
}

bool VariablesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void VariablesModel::fetchMore(const QModelIndex &)
{
    CatalogueQuery query = m_query;
    query.offset = int(m_hits.size());
    auto hits = CatalogueDesk(m_desk).search(query);
    m_hasMore = hits && hits->isMore;
    if (!hits || hits->variables.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(hits->variables.size()) - 1);
    std::ranges::move(hits->variables, std::back_inserter(m_hits));
    endInsertRows();
}

QString VariablesModel::titleOf(const VariableHit &hit) const
{
    const QString label = inCurrentLanguage(hit.label);
    return label.isEmpty() ? hit.name : label;
}

QString VariablesModel::subtitleOf(const VariableHit &hit) const
{
    const QString dataset = inCurrentLanguage(hit.datasetLabel);
    QStringList parts{m_desk.directory().shortNameOf(hit.provider, currentLanguage()),
                      dataset.isEmpty() ? hit.dataset : dataset};
    if (hit.validity.from.isValid() || hit.validity.to.isValid())
        parts << format::period(hit.validity.from, hit.validity.to);
    if (const QString experience = experienceOf(hit); !experience.isEmpty())
        parts << experience;
    return parts.join(u" · "_s);
}

QString VariablesModel::subtitleOf(const DatasetHit &hit) const
{
    QStringList parts{tr("Data set"), m_desk.directory().shortNameOf(hit.provider, currentLanguage())};
    if (hit.temporal.from.isValid() || hit.temporal.to.isValid())
        parts << format::period(hit.temporal.from, hit.temporal.to);
    parts << (hit.variables > 0 ? tr("%n variable(s)", nullptr, hit.variables) : tr("no variables published"));
    return parts.join(u" · "_s);
}

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const DatasetHit *dataset = datasetAt(index.row()))
        return dataOf(*dataset, role);
    return dataOf(*variableAt(index.row()), role);
}

QVariant VariablesModel::dataOf(const DatasetHit &hit, int role) const
{
    const QString label = inCurrentLanguage(hit.label);
    switch (role) {
    case Qt::DisplayRole:
        return label.isEmpty() ? hit.id : label;
    case Qt::ToolTipRole:
        return u"%1/%2"_s.arg(hit.provider.value, hit.id);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(label.isEmpty() ? hit.id : label, subtitleOf(hit));
    case RowDelegate::SubtitleRole:
        return subtitleOf(hit);
    case RowDelegate::IconNameRole:
        return u"data"_s;
    case RowDelegate::IconToneRole:
        return int(Tone::Accent);
    case InBasketRole:
        return false;
    default:
        return {};
    }
}

QVariant VariablesModel::dataOf(const VariableHit &hit, int role) const
{
    const bool isIn = m_basket.contains(hit.id);
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(hit);
    case Qt::ToolTipRole:
        return hit.id.value;
    case Qt::AccessibleTextRole: {
        QStringList parts{titleOf(hit), subtitleOf(hit)};
        for (const QString &flag : hit.flags)
            parts << lookOfFlag(flag).word;
        if (isIn)
            parts << tr("in the request");
        return parts.join(u", "_s);
    }
    case RowDelegate::SubtitleRole:
        return subtitleOf(hit);
    case RowDelegate::IconNameRole:
        return isIn ? u"approve"_s : u"variable"_s;
    case RowDelegate::IconToneRole:
        return int(isIn ? Tone::Good : Tone::Neutral);
    case RowDelegate::TrailingRole:
        return hit.flags.size() > 1 ? u"+%1"_s.arg(hit.flags.size() - 1) : QString();
    case RowDelegate::ChipRole:
        return hit.flags.isEmpty() ? QVariant() : QVariant::fromValue(lookOfFlag(hit.flags.first()));
    case IdRole:
        return hit.id.value;
    case InBasketRole:
        return isIn;
    default:
        return {};
    }
}

QString experienceOf(const VariableHit &hit)
{
    if (hit.asked == 0)
        return {};
    return VariablesModel::tr("asked %1×, granted %2×")
        .arg(QLocale().toString(hit.asked), QLocale().toString(hit.granted));
}

} // namespace beraad
