// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguesearch.h"

#include "store/cataloguetables.h"
#include "store/codec.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

// Names that begin with what was typed, the exact one first. What lies in the range is capped before it is narrowed, so
// that one letter with a rare filter does not read half the catalogue; the steps behind find what the cap leaves out.
constexpr auto kNamed
    = "select v.number from (select number, name_key from variable where name_key >= :key and name_key < :end"
      " order by name_key, number limit 500) n join variable v on v.number = n.number join dataset s on s.number = "
      "v.dataset"
      " where (:provider = '' or s.provider = :provider) and (:dataset = '' or s.id = :dataset)"
      " and (:category = '' or v.category = :category)"
      " and (:flag = '' or ' ' || v.flags || ' ' like '% ' || :flag || ' %') order by n.name_key, n.number limit :limit"_L1;
constexpr auto kNamedAnywhere = "select number from variable where name_key >= :key and name_key < :end"
                                " order by name_key, number limit :limit"_L1;
constexpr auto kOfId = "select number from variable where id = :id limit :limit"_L1;
constexpr auto kMatching
    = "select rowid from variable_search where variable_search match :match order by rowid limit :limit"_L1;
constexpr auto kAll = "select number from variable order by number limit :limit"_L1;
constexpr auto kHits
    = "select v.number, v.id, s.provider, s.id, s.label, v.name, v.label, v.category, v.flags, v.valid_from, "
      "v.valid_to,"
      " coalesce(u.asked, 0), coalesce(u.granted, 0) from variable v join dataset s on s.number = v.dataset"
      " left join variable_use u on u.variable = v.id where v.number in (" BERAAD_SQL_LIST(":numbers") ")"_L1;
constexpr auto kFacet = "select number from facet where kind = :kind and value = :value"_L1;
constexpr auto kDatasetFacets
    = "select f.number from dataset s join facet f on f.kind = 'dataset' and f.value = s.provider || '/' || s.id"
      " where s.id = :dataset and (:provider = '' or s.provider = :provider)"_L1;

constexpr qsizetype kMostWords = 12;
constexpr qsizetype kLongestWord = 64;
constexpr qint64 kDeepest = 20000; ///< rows that can be paged through; past that, people add a word

QString quoted(const QString &word)
{
    return u'"' + word + u'"'; // letters and digits only: see searchWords
}

/// `"a" * AND "b" *`
QString allBeginning(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << quoted(word) + u" *"_s;
    return terms.join(u" AND "_s);
}

std::vector<qint64> facetNumbers(Database &database, QLatin1StringView kind, const QString &value)
{
    std::vector<qint64> numbers;
    Statement row = database.prepare(kFacet);
    row.bind(u":kind"_s, QString(kind)).bind(u":value"_s, value).run();
    while (row.next())
        numbers.push_back(row.number(0));
    return numbers;
}

std::vector<qint64> datasetFacetNumbers(Database &database, const CatalogueQuery &query)
{
    std::vector<qint64> numbers;
    Statement rows = database.prepare(kDatasetFacets);
    rows.bind(u":dataset"_s, query.dataset).bind(u":provider"_s, query.provider.value).run();
    while (rows.next())
        numbers.push_back(rows.number(0));
    return numbers;
}

/// What narrows the search, as an expression of the index; nothing when no variable can pass.
std::optional<QString> filterOf(Database &database, const CatalogueQuery &query)
{
    std::vector<std::vector<qint64>> groups;
    if (!query.provider.isEmpty())
        groups.push_back(facetNumbers(database, kProviderFacet, query.provider.value));
    if (!query.category.isEmpty())
        groups.push_back(facetNumbers(database, kCategoryFacet, query.category));
    if (!query.flag.isEmpty())
        groups.push_back(facetNumbers(database, kFlagFacet, query.flag));
    if (!query.dataset.isEmpty())
        groups.push_back(datasetFacetNumbers(database, query));
    QStringList conditions;
    for (const std::vector<qint64> &group : groups) {
        QStringList tokens;
        for (const qint64 number : group)
            tokens << quoted(facetToken(number));
        if (tokens.isEmpty())
            return std::nullopt;
        conditions << u"facet : ("_s + tokens.join(u" OR "_s) + u')';
    }
    return conditions.join(u" AND "_s);
}

/// From the best to the weakest; each one holds those before it.
QStringList matchesOf(const QStringList &words, const QString &filter)
{
    QStringList matches;
    if (!words.isEmpty()) {
        const QString all = allBeginning(words);
        matches << u"({name label} : ("_s + all + u"))"_s << u"(- facet : ("_s + all + u"))"_s;
    }
    if (filter.isEmpty())
        return matches;
    if (matches.isEmpty())
        return {filter};
    for (QString &match : matches)
        match += u" AND "_s + filter;
    return matches;
}

/// The numbers found so far, best first, each once.
struct Found {
    std::vector<qint64> numbers;
    QSet<qint64> known;
    qint64 wanted = 0;

    bool isEnough() const { return std::ssize(numbers) >= wanted; }
    /// A step may find again all that is known, so it asks for that many more.
    qint64 limit() const { return wanted + known.size(); }
    void take(Statement &rows)
    {
        rows.bind(u":limit"_s, limit()).run();
        while (!isEnough() && rows.next()) {
            const qint64 number = rows.number(0);
            if (known.contains(number))
                continue;
            known.insert(number);
            numbers.push_back(number);
        }
    }
};

void findNamed(Database &database, const CatalogueQuery &query, bool filtered, Found &found)
{
    const QString key = nameKey(query.words);
    if (key.isEmpty())
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

void findMatching(Database &database, const QStringList &words, const QString &filter, Found &found)
{
    for (const QString &match : matchesOf(words, filter)) {
        if (found.isEnough())
            return;
        Statement rows = database.prepare(kMatching);
        rows.bind(u":match"_s, match);
        found.take(rows);
    }
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

Found find(Database &database, const CatalogueQuery &query)
{
    Found found;
    const qint64 offset = std::max(0, query.offset);
    found.wanted = std::min(offset + std::max(0, query.limit), kDeepest);
    const bool browsing = query.words.trimmed().isEmpty();
    const QStringList words = searchWords(query.words);
    const std::optional<QString> filter = filterOf(database, query);
    if (!filter)
        return found;
    if (words.isEmpty() && !browsing)
        return found; // nothing but signs was typed
    if (!browsing && filter->isEmpty())
        findById(database, query, found);
    if (!browsing)
        findNamed(database, query, !filter->isEmpty(), found);
    if (browsing && filter->isEmpty()) {
        Statement rows = database.prepare(kAll);
        found.take(rows);
    } else {
        findMatching(database, words, *filter, found);
    }
    return found;
}

} // namespace

QStringList searchWords(const QString &typed)
{
    QStringList words;
    qsizetype start = -1; // of the word under way
    for (qsizetype at = 0; at <= typed.size() && words.size() < kMostWords;) {
        const bool atEnd = at == typed.size();
        const bool isPair
            = !atEnd && typed.at(at).isHighSurrogate() && at + 1 < typed.size() && typed.at(at + 1).isLowSurrogate();
        const char32_t c = atEnd ? U' '
            : isPair             ? QChar::surrogateToUcs4(typed.at(at), typed.at(at + 1))
                                 : typed.at(at).unicode();
        const bool belongs = QChar::isLetterOrNumber(c) || QChar::isMark(c);
        if (belongs && start < 0)
            start = at;
        if (!belongs && start >= 0) {
            words << typed.sliced(start, std::min(at - start, kLongestWord));
            start = -1;
        }
        at += isPair ? 2 : 1;
    }
    return words;
}

QString nameKey(const QString &name)
{
    return searchWords(folded(name)).join(u' ');
}

std::vector<VariableHit> search(Database &database, const CatalogueQuery &query)
{
    const Transaction snapshot(database, Transaction::Kind::Read);
    const Found found = find(database, query);
    const auto skipped = std::min<size_t>(size_t(std::max(0, query.offset)), found.numbers.size());
    return readHits(database, std::span(found.numbers).subspan(skipped));
}

} // namespace beraad::catalogue
