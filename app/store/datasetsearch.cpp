// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetsearch.h"

#include "store/codec.h"
#include "store/matching.h"
#include "store/textwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

// The pieces of a data set that a hit shows; its other members stand in `value`.
#define BERAAD_DATASET_HIT                                                                                             \
    "select d.number, d.provider, d.id, d.label, coalesce(json_extract(d.value, '$.accessRights'), ''),"               \
    " coalesce(json_extract(d.value, '$.from'), ''), coalesce(json_extract(d.value, '$.to'), ''),"                     \
    " coalesce((select f.variables from facet f where f.kind = 'dataset' and f.value = d.provider || '/' || d.id), 0)"

constexpr auto kMatching
    = BERAAD_DATASET_HIT " from dataset_search s join dataset d on d.number = s.rowid where dataset_search match :match"
                         " and (:provider = '' or d.provider = :provider) order by d.number limit :limit"_L1;
constexpr auto kAll
    = BERAAD_DATASET_HIT " from dataset d where d.gone = ''"
                         " and (:provider = '' or d.provider = :provider) order by d.number limit :limit"_L1;

constexpr qint64 kMostAlone = 200;
constexpr qint64 kMostBeside = 5;

class Finding {
public:
    Finding(Database &database, const CatalogueQuery &query, qint64 most)
        : m_database(database)
        , m_query(query)
        , m_most(most)
    {
    }

    void take(QLatin1StringView sql, const QString &match, bool isNamed)
    {
        Statement rows = m_database.prepare(sql);
        if (!match.isEmpty())
            rows.bind(u":match"_s, match);
        rows.bind(u":provider"_s, m_query.provider.value).bind(u":limit"_s, m_most + std::ssize(m_hits)).run();
        while (std::ssize(m_hits) < m_most && rows.next())
            take(rows, isNamed);
    }
    std::vector<DatasetHit> hits() && { return std::move(m_hits); }

private:
    void take(const Statement &row, bool isNamed)
    {
        const int variables = static_cast<int>(row.number(7));
        if (m_known.contains(row.number(0)) || (!isNamed && variables > 0 && m_most == kMostBeside))
            return;
        m_known.insert(row.number(0));
        m_hits.push_back({OrganisationId(row.text(1)),
                          row.text(2),
                          codec::readText(row.text(3), u"data set "_s + row.text(2)),
                          row.text(4),
                          {dayFromText(row.text(5)), dayFromText(row.text(6))},
                          variables});
    }

    Database &m_database;
    const CatalogueQuery &m_query;
    qint64 m_most;
    QSet<qint64> m_known;
    std::vector<DatasetHit> m_hits;
};

/// Whether the query asks for what only variables have.
bool isAboutVariables(const CatalogueQuery &query)
{
    return !query.category.isEmpty() || !query.flag.isEmpty() || !query.period.isEmpty() || !query.dataset.isEmpty();
}

} // namespace

std::vector<DatasetHit> searchDatasets(Database &database, const CatalogueQuery &query, bool isAlone)
{
    const bool isBrowsing = query.words.trimmed().isEmpty();
    if (isAboutVariables(query) || (isBrowsing && !isAlone))
        return {};
    Finding finding(database, query, isAlone ? kMostAlone : kMostBeside);
    if (isBrowsing) {
        finding.take(kAll, {}, true);
        return std::move(finding).hits();
    }
    const QStringList words = searchWords(query.words);
    if (words.isEmpty())
        return {};
    finding.take(kMatching, u"{name label} : ("_s + allBeginning(words) + u')', true);
    finding.take(kMatching, allBeginning(words), false);
    return std::move(finding).hits();
}

std::vector<DatasetHit> datasetsNear(Database &database, const CatalogueQuery &query, const QString &terms)
{
    if (isAboutVariables(query))
        return {};
    Finding finding(database, query, kMostAlone);
    finding.take(kMatching, u"{name label} : "_s + terms, true);
    return std::move(finding).hits();
}

} // namespace beraad::catalogue
