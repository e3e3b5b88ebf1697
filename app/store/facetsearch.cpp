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

constexpr auto kAny = "select rowid from variable_search where variable_search match :match limit 1"_L1;
constexpr auto kNumbers = "select rowid from variable_search where variable_search match :match"
                          " and rowid >= :first and rowid < :end order by rowid limit :limit"_L1;
constexpr auto kLast = "select coalesce(max(number), 0) from variable"_L1;
constexpr auto kRows = "select s.provider, s.id, v.category, v.flags, v.valid_from, v.valid_to from variable v"
                       " join dataset s on s.number = v.dataset where v.number in (" BERAAD_SQL_LIST(":numbers") ")"_L1;

// Up to ten thousand rows are counted one by one. Of more, every so many-th is, from all parts of the catalogue, so
// that no holder is forgotten because it came last; the counts are then estimates.
constexpr qint64 kMostRows = 10000;
constexpr qint64 kParts = 20;
constexpr qint64 kMostOfPart = 15000;

using Counts = std::vector<CatalogueFacets::Count>;

/// What a query finds, counted in one go by everything that it can be narrowed by.
struct Counted {
    QHash<QString, int> providers;
    QHash<QString, int> categories;
    QHash<QString, int> flags;
    QHash<QString, int> periods;
    QHash<QString, int> datasets;
    qint64 each = 1; ///< one in so many rows was counted
};

void count(Counted &counted, const Statement &row)
{
    ++counted.providers[row.text(0)];
    ++counted.datasets[row.text(0) + u'/' + row.text(1)];
    ++counted.categories[row.text(2)];
    for (const QString &flag : row.text(3).split(u' ', Qt::SkipEmptyParts))
        ++counted.flags[flag];
    for (const QString &decade : decadesOf({dayFromText(row.text(4)), dayFromText(row.text(5))}))
        ++counted.periods[decade];
}

/// Appends the rows between two numbers, at most `most`.
void addNumbers(Database &database, const QString &match, qint64 first, qint64 end, qint64 most,
                std::vector<qint64> &numbers)
{
    Statement rows = database.prepare(kNumbers);
    rows.bind(u":match"_s, match).bind(u":first"_s, first).bind(u":end"_s, end).bind(u":limit"_s, most).run();
    while (rows.next())
        numbers.push_back(rows.number(0));
}

Counted countFound(Database &database, const QString &match)
{
    const qint64 end = database.answer(kLast).toLongLong() + 1;
    std::vector<qint64> numbers;
    addNumbers(database, match, 0, end, kMostRows + 1, numbers);
    if (std::ssize(numbers) > kMostRows) {
        numbers.clear();
        for (qint64 part = 0; part < kParts; ++part)
            addNumbers(database, match, end * part / kParts, end * (part + 1) / kParts, kMostOfPart, numbers);
    }
    Counted counted;
    counted.each = std::max<qint64>(1, (std::ssize(numbers) + kMostRows - 1) / kMostRows);
    QJsonArray chosen;
    for (qint64 at = 0; at < std::ssize(numbers); at += counted.each)
        chosen << numbers[size_t(at)];
    Statement rows = database.prepare(kRows);
    rows.bind(u":numbers"_s, codec::write(QJsonValue(chosen))).run();
    while (rows.next())
        count(counted, rows);
    return counted;
}

Counts sorted(const QHash<QString, int> &byValue, qint64 each)
{
    Counts counts;
    for (auto count = byValue.cbegin(); count != byValue.cend(); ++count)
        counts.push_back({count.key(), int(count.value() * each), each > 1});
    std::ranges::sort(counts, [](const auto &a, const auto &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return counts;
}

/// What the search itself would look for: also inside of words, else near them.
QString matchFor(Database &database, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    const QString inside = insideMatch(database, words);
    {
        Statement any = database.prepare(kAny);
        any.bind(u":match"_s, inside).run();
        if (any.next())
            return inside;
    }
    const auto near = nearMatch(database, words);
    return near ? u"(- facet : %1)"_s.arg(near->terms) : inside;
}

/// Counts each different narrowing once: the kinds that nothing is chosen of share theirs.
class Counting {
public:
    Counting(Database &database, const CatalogueQuery &query)
        : m_database(database)
        , m_query(query)
        , m_match(matchFor(database, searchWords(query.words)))
        , m_whole(facets(database))
    {
    }

    const CatalogueFacets &whole() const { return m_whole; }

    /// By what `forget` takes away from the query: the values of a kind are counted without what is chosen of it.
    template <typename Forget> Counts of(QHash<QString, int> Counted::*kind, const Counts &whole, Forget &&forget)
    {
        CatalogueQuery others = m_query;
        std::forward<Forget>(forget)(others);
        const std::optional<QString> filter = filterOf(m_database, others);
        if (!filter)
            return {};
        const QString match = narrowed(m_match, *filter);
        if (match.isEmpty())
            return whole;
        if (!m_known.contains(match))
            m_known.insert(match, countFound(m_database, match));
        const Counted &counted = *m_known.constFind(match);
        return sorted(counted.*kind, counted.each);
    }

private:
    Database &m_database;
    CatalogueQuery m_query;
    QString m_match;
    CatalogueFacets m_whole;
    QHash<QString, Counted> m_known;
};

} // namespace

CatalogueFacets facetsOf(Database &database, const CatalogueQuery &query)
{
    constexpr size_t kMostDatasets = 50;
    const Transaction snapshot(database, Transaction::Kind::Read);
    Counting counting(database, query);
    const CatalogueFacets &whole = counting.whole();
    CatalogueFacets facets;
    facets.total = whole.total;
    facets.providers = counting.of(&Counted::providers, whole.providers,
                                   [](CatalogueQuery &q) { q.provider = {}, q.dataset.clear(); });
    facets.categories
        = counting.of(&Counted::categories, whole.categories, [](CatalogueQuery &q) { q.category.clear(); });
    facets.flags = counting.of(&Counted::flags, whole.flags, [](CatalogueQuery &q) { q.flag.clear(); });
    facets.periods = counting.of(&Counted::periods, whole.periods, [](CatalogueQuery &q) { q.period.clear(); });
    facets.datasets = counting.of(&Counted::datasets, whole.datasets, [](CatalogueQuery &q) { q.dataset.clear(); });
    facets.datasets.resize(std::min(facets.datasets.size(), kMostDatasets));
    std::ranges::sort(facets.periods, std::greater(), &CatalogueFacets::Count::value);
    return facets;
}

} // namespace beraad::catalogue
