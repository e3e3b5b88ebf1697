// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organisationmodel.h"

#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/wording.h"

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

QString iconFor(const Organisation &organisation)
{
    if (organisation.type == u"university" || organisation.type == u"private-research")
        return u"catalogue"_s;
    if (organisation.type == u"statistical-authority")
        return u"figures"_s;
    if (organisation.type == u"integrator")
        return u"route"_s;
    return u"organisation"_s;
}

QString subtitleOf(const Organisation &organisation)
{
    QStringList parts{wording::level(organisation.level), wording::organisationType(organisation.type)};
    const QString holds = inCurrentLanguage(organisation.holds);
    if (!holds.isEmpty())
        parts << holds;
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

QString searchText(const Organisation &organisation)
{
    QStringList parts{organisation.id.value};
    parts << organisation.name.byLanguage.values() << organisation.abbreviation.byLanguage.values()
          << organisation.holds.byLanguage.values();
    for (const QString &category : organisation.categories)
        parts << wording::category(category);
    return parts.join(u' ');
}

} // namespace

void OrganisationModel::setOrganisations(const std::vector<Organisation> &organisations)
{
    beginResetModel();
    m_organisations = organisations;
    endResetModel();
}

int OrganisationModel::rowOf(const OrganisationId &id) const
{
    const auto found = std::ranges::find(m_organisations, id, &Organisation::id);
    return found == m_organisations.end() ? -1 : int(found - m_organisations.begin());
}

int OrganisationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_organisations.size());
}

QVariant OrganisationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Organisation &organisation = at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = inCurrentLanguage(organisation.name);
        return name.isEmpty() ? organisation.id.value : name;
    }
    case RowDelegate::SubtitleRole:
    case Qt::AccessibleDescriptionRole:
        return subtitleOf(organisation);
    case RowDelegate::IconNameRole:
        return iconFor(organisation);
    case RowDelegate::TrailingRole:
        return inCurrentLanguage(organisation.abbreviation);
    case IdRole:
        return organisation.id.value;
    case SearchRole:
        return searchText(organisation);
    case LevelRole:
        return organisation.level;
    default:
        return {};
    }
}

OrganisationFilter::OrganisationFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0);
}

void OrganisationFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void OrganisationFilter::setLevel(const QString &level)
{
    m_level = level;
    invalidateFilter();
}

bool OrganisationFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_level.isEmpty() && index.data(OrganisationModel::LevelRole).toString() != m_level)
        return false;
    const QString text = index.data(OrganisationModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool OrganisationFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace beraad
