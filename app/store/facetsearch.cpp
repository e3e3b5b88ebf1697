// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguesearch.h"

#include "store/codec.h"
#include "store/facettables.h"
#include "store/matching.h"
#include "store/textwords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kNumbers = "select rowid from variable_search where variable_search match :match limit :limit"_L1;
constexpr auto kCount
    = "select count(*) from (select 1 from variable_search where variable_search match :match limit :limit)"_L1;
constexpr auto kRows = "select s.provider, s.id, v.category, v.flags, v.valid_from, v.valid_to from variable v"
                       " join dataset s on s.number = v.dataset where v.number in (" BERAAD_SQL_LIST(":numbers") ")"_L1;
constexpr auto kValues = "select number, value from facet where kind = :kind and variables > 0"
                         " order by variables desc, value limit 50"_L1;

constexpr qint64 kMostRows = 4000; ///< of which the facets are read row by row
constexpr qint64 kMostCounted = 10000;

using Counts = std::vector<CatalogueFacets::Count>;
/// The values of one row that count for a kind.
using Values = QStringList (*)(const Statement &row);

class Narrowing {
public:
    Narrowing(Database &database, const QString &match)
        : m_database(database)
        , m_match(match)
    {
    }

    Counts count(QLatin1StringView kind, Values values)
    {
        Statement rows = m_database.prepare(kNumbers);
        rows.bind(u":match"_s, m_match).bind(u":limit"_s, kMostRows + 1).run();
        QJsonArray numbers;
        while (rows.next())
            numbers << rows.number(0);
        return numbers.size() > kMostRows ? countEach(kind) : countRows(numbers, values);
    }

private:
    Counts countRows(const QJsonArray &numbers, Values values)
    {
        QHash<QString, int> byValue;
        Statement rows = m_database.prepare(kRows);
        rows.bind(u":numbers"_s, codec::write(QJsonValue(numbers))).run();
        while (rows.next())
            for (const QString &value : values(rows))
                ++byValue[value];
        Counts counts;
        for (auto count = byValue.cbegin(); count != byValue.cend(); ++count)
            counts.push_back({count.key(), count.value()});
        return counts;
    }

    Counts countEach(QLatin1StringView kind)
    {
        Counts counts;
        Statement rows = m_database.prepare(kValues);
        for (rows.bind(u":kind"_s, QString(kind)).run(); rows.next();) {
            const QString token = u"facet : "_s + quoted(facetToken(rows.number(0)));
            Statement count = m_database.prepare(kCount);
            count.bind(u":match"_s, narrowed(m_match, token)).bind(u":limit"_s, kMostCounted).run();
            if (count.next() && count.number(0) > 0)
                counts.push_back({rows.text(1), static_cast<int>(count.number(0)), count.number(0) == kMostCounted});
        }
        return counts;
    }

    Database &m_database;
    QString m_match;
};

/// What the search itself would look for: also inside of words, else near them.
QString matchFor(Database &database, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    const QString inside = insideMatch(database, words);
    {
        Statement any = database.prepare(kNumbers);
        any.bind(u":match"_s, inside).bind(u":limit"_s, qint64{1}).run();
        if (any.next())
            return inside;
    }
    const auto near = nearMatch(database, words);
    return near ? u"(- facet : %1)"_s.arg(near->terms) : inside;
}

void mostFirst(Counts &counts)
{
    std::ranges::sort(counts, [](const auto &a, const auto &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
}

} // namespace

CatalogueFacets facetsOf(Database &database, const CatalogueQuery &query)
{
    const Transaction snapshot(database, Transaction::Kind::Read);
    const QStringList words = searchWords(query.words);
    const QString match = matchFor(database, words);
    const CatalogueFacets all = facets(database);
    const auto count
        = [&](QLatin1StringView kind, const Counts &whole, CatalogueQuery others, Values values) -> Counts {
        const std::optional<QString> filter = filterOf(database, others);
        if (!filter)
            return {};
        const QString narrow = narrowed(match, *filter);
        Counts counts = narrow.isEmpty() ? whole : Narrowing(database, narrow).count(kind, values);
        mostFirst(counts);
        return counts;
    };
    const auto without = [&](auto forget) {
        CatalogueQuery others = query;
        forget(others);
        return others;
    };
    CatalogueFacets facets;
    facets.total = all.total;
    facets.providers
        = count(kProviderFacet, all.providers, without([](CatalogueQuery &q) { q.provider = {}, q.dataset.clear(); }),
                [](const Statement &row) { return QStringList{row.text(0)}; });
    facets.categories = count(kCategoryFacet, all.categories, without([](CatalogueQuery &q) { q.category.clear(); }),
                              [](const Statement &row) { return QStringList{row.text(2)}; });
    facets.flags = count(kFlagFacet, all.flags, without([](CatalogueQuery &q) { q.flag.clear(); }),
                         [](const Statement &row) { return row.text(3).split(u' ', Qt::SkipEmptyParts); });
    facets.periods
        = count(kPeriodFacet, all.periods, without([](CatalogueQuery &q) { q.period.clear(); }),
                [](const Statement &row) { return decadesOf({dayFromText(row.text(4)), dayFromText(row.text(5))}); });
    facets.datasets = count(kDatasetFacet, all.datasets, without([](CatalogueQuery &q) { q.dataset.clear(); }),
                            [](const Statement &row) { return QStringList{row.text(0) + u'/' + row.text(1)}; });
    std::ranges::sort(facets.periods, std::greater(), &CatalogueFacets::Count::value);
    return facets;
}

} // namespace beraad::catalogue
