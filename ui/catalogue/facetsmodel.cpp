// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/facetsmodel.h"

#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

namespace beraad {

using namespace Qt::StringLiterals;

void FacetsModel::add(const QString &heading, Kind kind, const std::vector<CatalogueFacets::Count> &counts,
                      const std::function<QString(const QString &)> &word)
{
    if (counts.empty())
        return;
    m_rows.push_back({Kind::Heading, {}, heading, 0});
    for (const CatalogueFacets::Count &count : counts)
        m_rows.push_back({kind, count.value, word(count.value), count.count});
}

void FacetsModel::setFacets(const CatalogueFacets &facets, const Directory &directory)
{
    beginResetModel();
    m_rows.clear();
    add(tr("Holder"), Kind::Holder, facets.providers,
        [&](const QString &id) { return directory.shortNameOf(OrganisationId(id), currentLanguage()); });
    add(tr("Category"), Kind::Category, facets.categories, &wording::category);
    add(tr("Sensitivity"), Kind::Flag, facets.flags, &wording::flag);
    endResetModel();
}

void FacetsModel::toggle(const QModelIndex &index)
{
    if (!index.isValid() || m_rows[size_t(index.row())].kind == Kind::Heading)
        return;
    const Row &row = m_rows[size_t(index.row())];
    QString &chosen = m_chosen[row.kind];
    chosen = chosen == row.value ? QString() : row.value;
    emit dataChanged(this->index(0), this->index(int(m_rows.size()) - 1));
    emit chosenChanged();
}

void FacetsModel::clear()
{
    if (!isNarrowed())
        return;
    m_chosen.clear();
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
    emit chosenChanged();
}

bool FacetsModel::isNarrowed() const
{
    return std::ranges::any_of(m_chosen, [](const QString &value) { return !value.isEmpty(); });
}

int FacetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FacetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool isHeading = row.kind == Kind::Heading;
    const bool isChosen = !isHeading && m_chosen.value(row.kind) == row.value;
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::FontRole:
        return isHeading ? QVariant(fontFor(TextRole::Small)) : QVariant();
    case Qt::AccessibleTextRole:
        return isHeading ? row.label
                         : tr("%1, %n variable(s)", nullptr, row.count).arg(row.label)
                + (isChosen ? u", "_s + tr("chosen", "value to narrow the list by") : QString());
    case RowDelegate::TrailingRole:
        return isHeading ? QString() : QLocale().toString(row.count);
    case RowDelegate::IconNameRole:
        return isHeading ? QString() : isChosen ? u"approve"_s : u"dot"_s;
    case RowDelegate::IconToneRole:
        return int(isChosen ? Tone::Accent : Tone::Neutral);
    default:
        return {};
    }
}

Qt::ItemFlags FacetsModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && m_rows[size_t(index.row())].kind == Kind::Heading;
    return isHeading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

} // namespace beraad
