// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facettables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kSave = "insert into facet (kind, value, variables) values (:kind, :value, 0)"
                       " on conflict (kind, value) do nothing"_L1;
constexpr auto kFind = "select number from facet where kind = :kind and value = :value"_L1;
constexpr auto kCount = "update facet set variables = variables + :change where number = :number"_L1;
constexpr auto kFacets
    = "select kind, value, variables from facet where kind in ('provider', 'category', 'flag') and variables > 0"
      " order by variables desc, value"_L1;
constexpr auto kPeriods = "select kind, value, variables from facet where kind = 'period' and variables > 0"
                          " order by value desc"_L1;
constexpr auto kDatasets = "select kind, value, variables from facet where kind = 'dataset' and variables > 0"
                           " order by variables desc, value limit 50"_L1;
constexpr auto kWrong
    = "select f.kind, f.value, f.variables, coalesce(counted.variables, 0) from facet f left join ("
      " select 'provider' as kind, s.provider as value, count(*) as variables"
      "  from variable v join dataset s on s.number = v.dataset where v.gone = '' group by s.provider"
      " union all select 'dataset', s.provider || '/' || s.id, count(*)"
      "  from variable v join dataset s on s.number = v.dataset where v.gone = '' group by s.number"
      " union all select 'category', category, count(*) from variable where gone = '' group by category"
      ") counted on counted.kind = f.kind and counted.value = f.value"
      " where f.kind in ('provider', 'dataset', 'category') and f.variables <> coalesce(counted.variables, 0)"_L1;

constexpr int kFirstDecade = 1950;
constexpr int kLastDecade = 2020;

int decadeOf(QDate day)
{
    return std::clamp(day.year() / 10 * 10, kFirstDecade, kLastDecade);
}

} // namespace

QString facetToken(qint64 number)
{
    constexpr qint64 kLetters = 20000; // of the CJK ideographs from U+4E00 on
    QString token;
    for (qint64 rest = number; rest > 0 || token.isEmpty(); rest /= kLetters)
        token += QChar(static_cast<char16_t>(0x4e00 + rest % kLetters));
    return token;
}

QStringList decadesOf(const Validity &validity)
{
    QStringList decades;
    if (!validity.from.isValid() && !validity.to.isValid())
        return decades;
    const int last = validity.to.isValid() ? decadeOf(validity.to) : kLastDecade;
    for (int decade = validity.from.isValid() ? decadeOf(validity.from) : kFirstDecade; decade <= last; decade += 10)
        decades << QString::number(decade);
    return decades;
}

std::vector<qint64> FacetCounting::numbersOf(const Facets &facets)
{
    std::vector<qint64> numbers{numberOf(kProviderFacet, facets.provider),
                                numberOf(kDatasetFacet, facets.provider + u'/' + facets.dataset),
                                numberOf(kCategoryFacet, facets.category)};
    for (const QString &flag : facets.flags)
        numbers.push_back(numberOf(kFlagFacet, flag));
    for (const QString &decade : decadesOf(facets.validity))
        numbers.push_back(numberOf(kPeriodFacet, decade));
    if (!facets.codeList.isEmpty())
        numbers.push_back(numberOf(kCodeListFacet, facets.codeList));
    return numbers;
}

void FacetCounting::count(const std::vector<qint64> &numbers, qint64 change)
{
    for (const qint64 number : numbers)
        m_changes[number] += change;
}

void FacetCounting::finish()
{
    Statement statement = m_database.prepare(kCount);
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change)
        if (change.value() != 0)
            statement.bind(u":change"_s, change.value()).bind(u":number"_s, change.key()).run();
    m_changes.clear();
}

qint64 FacetCounting::numberOf(QLatin1StringView kind, const QString &value)
{
    qint64 &number = m_numbers[kind][value];
    if (number != 0)
        return number;
    m_database.prepare(kSave).bind(u":kind"_s, QString(kind)).bind(u":value"_s, value).run();
    Statement found = m_database.prepare(kFind);
    found.bind(u":kind"_s, QString(kind)).bind(u":value"_s, value).run();
    if (!found.next())
        fail(ErrorCode::StoreFailed, {value}, u"the facet %1 was not kept"_s.arg(value));
    number = found.number(0);
    return number;
}

CatalogueFacets facets(Database &database)
{
    CatalogueFacets facets;
    for (const QLatin1StringView sql : {kFacets, kPeriods, kDatasets}) {
        Statement rows = database.prepare(sql);
        for (rows.run(); rows.next();) {
            const CatalogueFacets::Count count{rows.text(1), static_cast<int>(rows.number(2))};
            const QString kind = rows.text(0);
            if (kind == kProviderFacet)
                facets.total += count.count; // each variable has one provider
            auto &group = kind == kProviderFacet ? facets.providers
                : kind == kCategoryFacet         ? facets.categories
                : kind == kFlagFacet             ? facets.flags
                : kind == kPeriodFacet           ? facets.periods
                                                 : facets.datasets;
            group.push_back(count);
        }
    }
    return facets;
}

std::vector<Problem> checkFacets(Database &database)
{
    std::vector<Problem> problems;
    Statement rows = database.prepare(kWrong);
    for (rows.run(); rows.next();)
        problems.push_back({u"facet %1 %2"_s.arg(rows.text(0), rows.text(1)),
                            u"counts %1 variables, the catalogue has %2"_s.arg(rows.text(2), rows.text(3))});
    return problems;
}

} // namespace beraad::catalogue
