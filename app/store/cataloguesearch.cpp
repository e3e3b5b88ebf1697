// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguesearch.h"

#include "store/cataloguetables.h"
#include "store/codec.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

// Names that begin with what was typed, the exact one first. What lies in the range is capped before it is narrowed, so
// that one letter with a rare filter does not read half the catalogue; the steps behind find what the cap leaves out.
constexpr auto kNamed
    = "select v.number from (select number, name_key from variable where name_key >= :key and name_key < :end"
      " order by name_key, number limit 2000) n join variable v on v.number = n.number join dataset s on s.number = "
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
constexpr auto kHit
    = "select v.id, s.provider, s.id, s.label, v.name, v.label, v.category, v.flags, v.valid_from, v.valid_to,"
      " coalesce(u.asked, 0), coalesce(u.granted, 0) from variable v join dataset s on s.number = v.dataset"
      " left join variable_use u on u.variable = v.id where v.number = :number"_L1;
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
    row.bind(":kind"_L1, QString(kind)).bind(":value"_L1, value).run();
    while (row.next())
        numbers.push_back(row.number(0));
    return numbers;
}

std::vector<qint64> datasetFacetNumbers(Database &database, const CatalogueQuery &query)
{
    std::vector<qint64> numbers;
    Statement rows = database.prepare(kDatasetFacets);
    rows.bind(":dataset"_L1, query.dataset).bind(":provider"_L1, query.provider.value).run();
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
        rows.bind(":limit"_L1, limit()).run();
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
    rows.bind(":key"_L1, key)
        .bind(":end"_L1, key + QString::fromUcs4(U"\U0010FFFF", 1)); // the greatest letter there can be
    if (filtered)
        rows.bind(":provider"_L1, query.provider.value)
            .bind(":dataset"_L1, query.dataset)
            .bind(":category"_L1, query.category)
            .bind(":flag"_L1, query.flag);
    found.take(rows);
}

void findById(Database &database, const CatalogueQuery &query, Found &found)
{
    Statement rows = database.prepare(kOfId);
    rows.bind(":id"_L1, query.words.trimmed());
    found.take(rows);
}

void findMatching(Database &database, const QStringList &words, const QString &filter, Found &found)
{
    for (const QString &match : matchesOf(words, filter)) {
        if (found.isEnough())
            return;
        Statement rows = database.prepare(kMatching);
        rows.bind(":match"_L1, match);
        found.take(rows);
    }
}

/// Reads hits; the labels of data sets, which repeat from row to row, are parsed once.
class HitReader {
public:
    explicit HitReader(Database &database)
        : m_database(database)
        , m_row(database.prepare(kHit))
    {
    }

    VariableHit read(qint64 number)
    {
        m_row.bind(":number"_L1, number).run();
        if (!m_row.next())
            fail(ErrorCode::WorkspaceDamaged, {m_database.path()},
                 u"the index names variable %1, which is not there"_s.arg(number));
        const QString id = m_row.text(0);
        return {VariableId(id),
                OrganisationId(m_row.text(1)),
                m_row.text(2),
                datasetLabel(m_row.text(3)),
                m_row.text(4),
                codec::readText(m_row.text(5), id),
                m_row.text(6),
                m_row.text(7).split(u' ', Qt::SkipEmptyParts),
                {dayFromText(m_row.text(8)), dayFromText(m_row.text(9))},
                static_cast<int>(m_row.number(10)),
                static_cast<int>(m_row.number(11))};
    }

private:
    const Text &datasetLabel(const QString &text)
    {
        const auto known = m_datasetLabels.constFind(text);
        if (known != m_datasetLabels.cend())
            return *known;
        return *m_datasetLabels.insert(text, codec::readText(text, u"label of a data set"_s));
    }

    Database &m_database;
    Statement m_row;
    QHash<QString, Text> m_datasetLabels;
};

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
    QStringList words{u""_s};
    for (const char32_t c : typed.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            words.last() += QString::fromUcs4(&c, 1);
        else if (!words.last().isEmpty())
            words << u""_s;
        if (words.size() > kMostWords)
            break;
    }
    for (QString &word : words)
        word.truncate(kLongestWord);
    words.removeAll(QString());
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
    std::vector<VariableHit> hits;
    HitReader reader(database);
    for (auto at = static_cast<size_t>(std::max(0, query.offset)); at < found.numbers.size(); ++at)
        hits.push_back(reader.read(found.numbers[at]));
    return hits;
}

} // namespace beraad::catalogue
