// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguesearch.h"

#include "store/codec.h"
#include "store/codelisttable.h"
#include "store/datasetsearch.h"
#include "store/matching.h"
#include "store/popularvariables.h"
#include "store/textwords.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

// Names that begin with what was typed, the exact one first. What lies in the range is capped before it is narrowed, so
// that one letter with a rare filter does not read half the catalogue; the steps behind find what the cap leaves out.
constexpr auto kNamed
    = "select v.number from (select number, name_key from variable where name_key >= :key and name_key < :end"
      " and gone = '' order by name_key, number limit 500) n join variable v on v.number = n.number join dataset s on "
      "s.number = v.dataset"
      " where (:provider = '' or s.provider = :provider) and (:dataset = '' or s.id = :dataset)"
      " and (:category = '' or v.category = :category)"
      " and (:flag = '' or ' ' || v.flags || ' ' like '% ' || :flag || ' %') order by n.name_key, n.number limit :limit"_L1;
constexpr auto kNamedAnywhere = "select number from variable where name_key >= :key and name_key < :end"
                                " and gone = '' order by name_key, number limit :limit"_L1;
constexpr auto kOfId = "select number from variable where id = :id and gone = '' limit :limit"_L1;
constexpr auto kMatching
    = "select rowid from variable_search where variable_search match :match order by rowid limit :limit"_L1;
constexpr auto kAll = "select number from variable where gone = '' order by number limit :limit"_L1;
constexpr auto kHits
    = "select v.number, v.id, s.provider, s.id, s.label, v.name, v.label, v.category, v.flags, v.valid_from, "
      "v.valid_to,"
      " coalesce(u.asked, 0), coalesce(u.granted, 0) from variable v join dataset s on s.number = v.dataset"
      " left join variable_use u on u.variable = v.id where v.number in (" BERAAD_SQL_LIST(":numbers") ")"_L1;

constexpr qint64 kDeepest = 20000; ///< rows that can be paged through; past that, people add a word
constexpr int kMostLists = 20;
constexpr qint64 kScreen = 40; ///< rows that a large window shows

/// The numbers found so far, best first, each once.
struct Found {
    std::vector<qint64> numbers;
    QSet<qint64> known;
    qint64 wanted = 0;
    qint64 screen = 0; ///< with so many hits nothing deeper is looked through
    bool isCutShort = false; ///< a step was left out

    bool isFull() const { return std::ssize(numbers) >= wanted; }
    /// Whether a deeper step is to be taken.
    bool wantsMore()
    {
        const bool isEnough = std::ssize(numbers) >= std::min(wanted, screen);
        isCutShort = isCutShort || (isEnough && !isFull());
        return !isEnough;
    }
    /// A step may find again all that is known, so it asks for that many more.
    qint64 limit() const { return wanted + known.size(); }
    void take(Statement &rows)
    {
        rows.bind(u":limit"_s, limit()).run();
        while (!isFull() && rows.next())
            take(rows.number(0));
    }
    void take(qint64 number)
    {
        if (known.contains(number))
            return;
        known.insert(number);
        numbers.push_back(number);
    }
};

void findNamed(Database &database, const CatalogueQuery &query, bool filtered, Found &found)
{
    const QString key = nameKey(query.words);
    if (key.isEmpty() || !query.period.isEmpty()) // the names that remain are found by the steps behind
        return;
    Statement rows = database.prepare(filtered ? kNamed : kNamedAnywhere);
    rows.bind(u":key"_s, key)
        .bind(u":end"_s, key + QString::fromUcs4(U"\U0010FFFF", 1)); // the greatest letter there can be
    if (filtered)
        rows.bind(u":provider"_s, query.provider.value)
            .bind(u":dataset"_s, query.dataset)
            .bind(u":category"_s, query.category)
            .bind(u":flag"_s, query.flag);
    found.take(rows);
}

void findById(Database &database, const CatalogueQuery &query, Found &found)
{
    Statement rows = database.prepare(kOfId);
    rows.bind(u":id"_s, query.words.trimmed());
    found.take(rows);
}

void findMatching(Database &database, const QString &match, Found &found)
{
    if (match.isEmpty() || !found.wantsMore())
        return;
    Statement rows = database.prepare(kMatching);
    rows.bind(u":match"_s, match);
    found.take(rows);
}

void findPopular(Database &database, const CatalogueQuery &query, const QStringList &words, Found &found)
{
    for (const qint64 number : popularVariables(database, query, words))
        if (!found.isFull())
            found.take(number);
}

void findByWords(Database &database, const QStringList &words, const QString &filter, Found &found)
{
    if (const auto match = labelMatch(database, words); match && found.wantsMore())
        findMatching(database, narrowed(*match, filter), found);
    if (found.wantsMore())
        findMatching(database, narrowed(u"(- facet : ("_s + allBeginning(words) + u"))"_s, filter), found);
    if (found.wantsMore()) {
        const QString match = codeListMatch(database, codeListsWith(database, allBeginning(words), kMostLists));
        findMatching(database, match.isEmpty() ? QString() : narrowed(match, filter), found);
    }
    if (found.wantsMore())
        findMatching(database, narrowed(insideMatch(database, words), filter), found);
}

VariableHit readHit(const Statement &row, QHash<QString, Text> &datasetLabels)
{
    const QString id = row.text(1);
    const QString datasetLabel = row.text(4); // repeats from row to row: parsed once
    if (!datasetLabels.contains(datasetLabel))
        datasetLabels.insert(datasetLabel, codec::readText(datasetLabel, u"data set "_s + row.text(3)));
    return {VariableId(id),
            OrganisationId(row.text(2)),
            row.text(3),
            datasetLabels.value(datasetLabel),
            row.text(5),
            codec::readText(row.text(6), id),
            row.text(7),
            row.text(8).split(u' ', Qt::SkipEmptyParts),
            {dayFromText(row.text(9)), dayFromText(row.text(10))},
            static_cast<int>(row.number(11)),
            static_cast<int>(row.number(12))};
}

/// The hits of these numbers, in their order.
std::vector<VariableHit> readHits(Database &database, std::span<const qint64> numbers)
{
    QJsonArray list;
    for (const qint64 number : numbers)
        list << number;
    QHash<qint64, VariableHit> byNumber;
    QHash<QString, Text> datasetLabels;
    Statement rows = database.prepare(kHits);
    rows.bind(u":numbers"_s, codec::write(QJsonValue(list))).run();
    while (rows.next())
        byNumber.insert(rows.number(0), readHit(rows, datasetLabels));
    std::vector<VariableHit> hits;
    for (const qint64 number : numbers) {
        const auto hit = byNumber.constFind(number);
        if (hit == byNumber.cend())
            fail(ErrorCode::WorkspaceDamaged, {database.path()},
                 u"the index names variable %1, which is not there"_s.arg(number));
        hits.push_back(*hit);
    }
    return hits;
}

Found findTyped(Database &database, const CatalogueQuery &query, const QString &filter, CatalogueHits &hits,
                Found found)
{
    const QStringList words = searchWords(query.words);
    if (words.isEmpty())
        return found; // nothing but signs was typed
    if (filter.isEmpty())
        findById(database, query, found);
    findNamed(database, query, !filter.isEmpty(), found);
    findPopular(database, query, words, found);
    findByWords(database, words, filter, found);
    if (!found.numbers.empty())
        return found;
    if (const auto near = nearMatch(database, words)) {
        for (const QString &columns : {u"{name label}"_s, u"- facet"_s})
            findMatching(database, narrowed(u"(%1 : %2)"_s.arg(columns, near->terms), filter), found);
        if (!found.numbers.empty())
            hits.alsoSearched = near->words;
    }
    return found;
}

Found find(Database &database, const CatalogueQuery &query, CatalogueHits &hits)
{
    Found found;
    const qint64 offset = std::max(0, query.offset);
    found.wanted = std::min(offset + std::max(0, query.limit), kDeepest);
    found.screen = query.isQuick ? kScreen : kDeepest;
    const std::optional<QString> filter = filterOf(database, query);
    if (!filter)
        return found;
    if (!query.words.trimmed().isEmpty())
        return findTyped(database, query, *filter, hits, std::move(found));
    if (filter->isEmpty()) {
        Statement rows = database.prepare(kAll);
        found.take(rows);
    } else {
        findMatching(database, *filter, found);
    }
    return found;
}

} // namespace

CatalogueHits search(Database &database, const CatalogueQuery &query)
{
    const Transaction snapshot(database, Transaction::Kind::Read);
    CatalogueHits hits;
    const Found found = find(database, query, hits);
    const auto skipped = std::min<size_t>(size_t(std::max(0, query.offset)), found.numbers.size());
    hits.variables = readHits(database, std::span(found.numbers).subspan(skipped));
    hits.isMore = found.isFull() || found.isCutShort;
    if (query.offset > 0)
        return hits;
    hits.datasets = searchDatasets(database, query, hits.variables.empty());
    const bool isNothing = hits.variables.empty() && hits.datasets.empty();
    if (const auto near = isNothing ? nearMatch(database, searchWords(query.words)) : std::nullopt) {
        hits.datasets = datasetsNear(database, query, near->terms);
        if (!hits.datasets.empty())
            hits.alsoSearched = near->words;
    }
    return hits;
}

} // namespace beraad::catalogue
