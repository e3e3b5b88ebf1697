// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/variablesmodel.h"

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
    auto hits = m_desk.search(query);
    beginResetModel();
    m_query = query;
    m_hits = hits ? std::move(*hits) : std::vector<VariableHit>();
    m_hasMore = int(m_hits.size()) == query.limit;
    endResetModel();
    return hits ? Result<void>() : std::unexpected(hits.error());
}

void VariablesModel::setBasket(const QSet<VariableId> &basket)
{
    if (basket == m_basket)
        return;
    m_basket = basket;
    if (!m_hits.empty())
        emit dataChanged(index(0), index(int(m_hits.size()) - 1));
}

int VariablesModel::rowOf(const VariableId &id) const
{
    const auto found = std::ranges::find(m_hits, id, &VariableHit::id);
    return found == m_hits.end() ? -1 : int(found - m_hits.begin());
}

int VariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

bool VariablesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void VariablesModel::fetchMore(const QModelIndex &)
{
    CatalogueQuery query = m_query;
    query.offset = int(m_hits.size());
    auto hits = m_desk.search(query);
    m_hasMore = hits && int(hits->size()) == query.limit;
    if (!hits || hits->empty())
        return;
    const int first = int(m_hits.size());
    beginInsertRows({}, first, first + int(hits->size()) - 1);
    std::ranges::move(*hits, std::back_inserter(m_hits));
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

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const VariableHit &hit = m_hits[size_t(index.row())];
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
