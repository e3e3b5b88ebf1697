// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"
#include "store/cataloguerows.h"
#include "store/database.h"

#include <QHash>

/// Every value that narrows a search, with the number of variables that have it.
namespace beraad::catalogue {

/// Kinds of facets, as stored.
constexpr auto kProviderFacet = QLatin1StringView("provider");
constexpr auto kCategoryFacet = QLatin1StringView("category");
constexpr auto kFlagFacet = QLatin1StringView("flag");
constexpr auto kDatasetFacet = QLatin1StringView("dataset"); ///< `provider/dataset`
constexpr auto kPeriodFacet = QLatin1StringView("period"); ///< first year of a decade: `2010`
constexpr auto kCodeListFacet = QLatin1StringView("codelist");

/// The word that stands for a facet in the full-text index. One letter of a script that no name uses: prefixes of two
/// letters and more need not be indexed for it, and a filter costs one more list to intersect.
QString facetToken(qint64 number);

/// The decades that a validity touches, as their first years; none when it is open on both sides. What is older than
/// 1950 counts there, and what never ends counts to the 2020s.
QStringList decadesOf(const Validity &validity);

/// What of a variable can narrow a search.
struct Facets {
    QString provider;
    QString dataset;
    QString category;
    QStringList flags;
    Validity validity;
    QString codeList;
};

/// Numbers of facets, made where they are missing, and their counts, inside the caller's transaction.
class FacetCounting {
public:
    explicit FacetCounting(Database &database)
        : m_database(database)
    {
    }
    std::vector<qint64> numbersOf(const Facets &facets);
    void count(const std::vector<qint64> &numbers, qint64 change);
    /// Writes what was counted.
    void finish();

private:
    qint64 numberOf(QLatin1StringView kind, const QString &value);

    Database &m_database;
    QHash<QLatin1StringView, QHash<QString, qint64>> m_numbers; ///< by kind, by value
    QHash<qint64, qint64> m_changes; ///< of the count of each facet
};

CatalogueFacets facets(Database &database);
/// Compares the counts with the variables.
std::vector<Problem> checkFacets(Database &database);

} // namespace beraad::catalogue
