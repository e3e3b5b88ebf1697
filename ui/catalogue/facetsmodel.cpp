// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/facetsmodel.h"

#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostDatasets = 15;

QString decade(const QString &firstYear)
{
    return u"%1–%2"_s.arg(firstYear).arg(firstYear.toInt() + 9);
}

} // namespace

void FacetsModel::add(const QString &heading, Kind kind, const std::vector<CatalogueFacets::Count> &counts,
                      const std::function<QString(const QString &)> &word)
{
    const QString taken = m_chosen.value(kind);
    const bool isListed = taken.isEmpty() || std::ranges::contains(counts, taken, &CatalogueFacets::Count::value);
    if (counts.empty() && isListed)
        return;
    m_rows.push_back({Kind::Heading, {}, heading, 0, false});
    if (!isListed) // what was chosen can always be let go
        m_rows.push_back({kind, taken, word(taken), 0, false});
    for (const CatalogueFacets::Count &count : counts)
        m_rows.push_back({kind, count.value, word(count.value), count.count, count.isAbout});
}

void FacetsModel::setFacets(const CatalogueFacets &facets, const Directory &directory)
{
    const auto shortName
        = [&](const QString &id) { return directory.shortNameOf(OrganisationId(id), currentLanguage()); };
    std::vector<CatalogueFacets::Count> datasets = facets.datasets;
    if (datasets.size() > kMostDatasets)
        datasets.resize(kMostDatasets);
    beginResetModel();
    m_rows.clear();
    add(tr("Holder"), Kind::Holder, facets.providers, shortName);
    add(tr("Category"), Kind::Category, facets.categories, &wording::category);
    add(tr("Sensitivity"), Kind::Flag, facets.flags, &wording::flag);
    add(tr("Period"), Kind::Period, facets.periods, &decade);
    add(tr("Data set"), Kind::Dataset, datasets, [&](const QString &value) {
        return u"%1 · %2"_s.arg(value.section(u'/', 1), shortName(value.section(u'/', 0, 0)));
    });
    endResetModel();
}

void FacetsModel::choose(const CatalogueQuery &query)
{
    m_chosen = {{Kind::Holder, query.provider.value},
                {Kind::Category, query.category},
                {Kind::Flag, query.flag},
                {Kind::Period, query.period}};
    if (!query.dataset.isEmpty())
        m_chosen.insert(Kind::Dataset, u"%1/%2"_s.arg(query.provider.value, query.dataset));
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
    emit chosenChanged();
}

void FacetsModel::narrow(CatalogueQuery &query) const
{
    query.provider = OrganisationId(chosen(Kind::Holder));
    query.category = chosen(Kind::Category);
    query.flag = chosen(Kind::Flag);
    query.period = chosen(Kind::Period);
    if (const QString dataset = chosen(Kind::Dataset); !dataset.isEmpty()) {
        query.provider = OrganisationId(dataset.section(u'/', 0, 0));
        query.dataset = dataset.section(u'/', 1);
    }
}

int FacetsModel::rowOf(Kind kind, const QString &value) const
{
    const auto found
        = std::ranges::find_if(m_rows, [&](const Row &row) { return row.kind == kind && row.value == value; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void FacetsModel::toggle(const QModelIndex &index)
{
    if (!index.isValid() || m_rows[size_t(index.row())].kind == Kind::Heading)
        return;
    const Row &row = m_rows[size_t(index.row())];
    QString chosen = m_chosen.value(row.kind);
    const bool lets = chosen == row.value;
    chosen = lets ? QString() : row.value;
    if (row.kind == Kind::Holder) // the data set of another holder would leave nothing
        m_chosen.remove(Kind::Dataset);
    m_chosen.insert(row.kind, chosen);
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
        return isHeading ? QString() : (row.isAbout ? u"≈ "_s : QString()) + QLocale().toString(row.count);
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
