// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/matching.h"

#include "store/facettables.h"
#include "store/textwords.h"
#include "store/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kFacet = "select number from facet where kind = :kind and value = :value"_L1;
constexpr auto kDatasetFacets
    = "select f.number from dataset s join facet f on f.kind = 'dataset' and f.value = s.provider || '/' || s.id"
      " where s.id = :dataset and (:provider = '' or s.provider = :provider)"_L1;

constexpr qsizetype kIndexedPrefix = 4; ///< of variable_search; such a prefix is a list of its own
constexpr int kMostBeginning = 200;
constexpr int kMostHolding = 60;
constexpr int kMostNear = 8;

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

QString facetMatch(const std::vector<qint64> &numbers)
{
    QStringList tokens;
    for (const qint64 number : numbers)
        tokens << quoted(facetToken(number));
    return u"facet : ("_s + tokens.join(u" OR "_s) + u')';
}

/// As the vocabulary spells it; empty where the index may spell it otherwise (`ß`, `œ`, `²`).
QString plain(const QString &word)
{
    QString result;
    for (const QChar c : word.normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            result += c.toLower();
    const bool isAscii = std::ranges::all_of(result, [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? result : QString();
}

QString anyOf(const QStringList &terms)
{
    return u'(' + terms.join(u" OR "_s) + u')';
}

QStringList quotedAll(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << quoted(word);
    return terms;
}

} // namespace

QString quoted(const QString &word)
{
    return u'"' + word + u'"'; // letters and digits only: see searchWords
}

QString allBeginning(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << quoted(word) + u" *"_s;
    return terms.join(u" AND "_s);
}

std::optional<QString> labelMatch(Database &database, const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words) {
        const QString known = plain(word);
        std::optional<QStringList> beginning;
        if (known.size() > kIndexedPrefix && known.front().isLetter())
            beginning = wordsBeginning(database, known, kMostBeginning);
        if (beginning && beginning->isEmpty())
            return std::nullopt;
        terms << (beginning ? anyOf(quotedAll(*beginning)) : quoted(word) + u" *"_s);
    }
    return u"({name label} : ("_s + terms.join(u" AND "_s) + u"))"_s;
}

QString insideMatch(Database &database, const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << anyOf(QStringList{quoted(word) + u" *"_s}
                       + quotedAll(wordsHolding(database, plain(word), kMostHolding)));
    return u"(- facet : ("_s + terms.join(u" AND "_s) + u"))"_s;
}

std::optional<NearMatch> nearMatch(Database &database, const QStringList &words)
{
    NearMatch near;
    QStringList terms;
    for (const QString &word : words) {
        const QString known = plain(word);
        const bool isKnown = known.isEmpty()
            || !wordsBeginning(database, known, 1).value_or(QStringList(known)).isEmpty()
            || !wordsHolding(database, known, 1).isEmpty();
        const QStringList others = isKnown ? QStringList() : wordsNear(database, known, kMostNear);
        if (!isKnown && others.isEmpty())
            return std::nullopt;
        terms << (isKnown ? quoted(word) + u" *"_s : anyOf(quotedAll(others)));
        near.words << others;
    }
    if (near.words.isEmpty())
        return std::nullopt;
    near.terms = u'(' + terms.join(u" AND "_s) + u')';
    return near;
}

std::optional<QString> filterOf(Database &database, const CatalogueQuery &query)
{
    std::vector<std::vector<qint64>> groups;
    if (!query.provider.isEmpty())
        groups.push_back(facetNumbers(database, kProviderFacet, query.provider.value));
    if (!query.category.isEmpty())
        groups.push_back(facetNumbers(database, kCategoryFacet, query.category));
    if (!query.flag.isEmpty())
        groups.push_back(facetNumbers(database, kFlagFacet, query.flag));
    if (!query.period.isEmpty())
        groups.push_back(facetNumbers(database, kPeriodFacet, query.period));
    if (!query.dataset.isEmpty())
        groups.push_back(datasetFacetNumbers(database, query));
    QStringList conditions;
    for (const std::vector<qint64> &group : groups) {
        if (group.empty())
            return std::nullopt;
        conditions << facetMatch(group);
    }
    return conditions.join(u" AND "_s);
}

QString codeListMatch(Database &database, const QStringList &lists)
{
    std::vector<qint64> numbers;
    for (const QString &list : lists)
        std::ranges::copy(facetNumbers(database, kCodeListFacet, list), std::back_inserter(numbers));
    return numbers.empty() ? QString() : facetMatch(numbers);
}

QString narrowed(const QString &match, const QString &filter)
{
    if (match.isEmpty() || filter.isEmpty())
        return match.isEmpty() ? filter : match;
    return match + u" AND "_s + filter;
}

} // namespace beraad::catalogue
