// SPDX-License-Identifier: GPL-3.0-or-later
// The list of dossiers: narrowed, sorted and cut into pages by the database, never by reading all.
#include "store/codec.h"
#include "store/lists.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad::lists {

namespace {

// A query is put together from these constants only; the pieces that are left out keep the planner free to use an
// index.
constexpr auto kDossiers
    = "select d.id, d.title, d.requester, d.requester_person, d.purpose, d.submitted, d.last_event,"
      " d.line_count, d.open_questions, d.phase from dossier d"_L1;
constexpr auto kInvolving = " join dossier_party p on p.dossier = d.id and p.organisation = :organisation"_L1;
constexpr auto kAll = " where 1 = 1"_L1;
constexpr auto kWithWords = " and d.search_key like :words escape '\\'"_L1;
constexpr auto kOfRequester = " and d.requester = :requester"_L1;
constexpr auto kOfPerson = " and d.requester_person = :person"_L1;
constexpr auto kOfAuthority
    = " and exists (select 1 from track t where t.dossier = d.id and t.authority = :authority)"_L1;
constexpr auto kInPhases = " and d.phase in (" BERAAD_SQL_LIST(":phases") ")"_L1;
/// Looked at one dossier after another in the order of the list: a committee has many, and the first pages come at
/// once.
constexpr auto kWithParts = " and (d.requester in (" BERAAD_SQL_LIST(
    ":part_requesters") ")"
                        " or exists (select 1 from dossier_party q where q.dossier = d.id and q.organisation in "
                        "(" BERAAD_SQL_LIST(":part_parties") "))"
                                                             " or exists (select 1 from track t where t.dossier = d.id "
                                                             "and t.procedure in (" BERAAD_SQL_LIST(
                                                                 ":part_procedures") ")))"_L1;
/// The same, found first: an organisation has few, and wherever they stand in the order they are not searched for. Who
/// asks is a party of his dossier.
constexpr auto kAmongParts
    = " and d.id in (select q.dossier from dossier_party q where q.organisation in (" BERAAD_SQL_LIST(
        ":part_parties") ")"
                         " union all select q.dossier from dossier_party q cross join dossier x on x.id = q.dossier"
                         " where q.organisation in (" BERAAD_SQL_LIST(
                             ":part_requesters") ") and x.requester = q.organisation"
                                                 " union all select t.dossier from track t where t.procedure in "
                                                 "(" BERAAD_SQL_LIST(":part_procedures") "))"_L1;
constexpr auto kWaiting = " and ((d.requester in (" BERAAD_SQL_LIST(
    ":wait_requesters") ") and (d.phase = 'returned' or d.open_questions > 0))"
                        " or exists (select 1 from track t where t.dossier = d.id and t.is_open = 1 and (t.authority "
                        "in (" BERAAD_SQL_LIST(":wait_authorities") ") or t.procedure in (" BERAAD_SQL_LIST(
                            ":wait_procedures") "))))"_L1;
constexpr auto kPage = " limit :limit offset :offset"_L1;

constexpr auto kRequesters = "select distinct d.requester from dossier d where d.requester <> ''"_L1;
constexpr auto kAuthorities
    = "select distinct a.authority from track a join dossier d on d.id = a.dossier where a.authority <> ''"_L1;

constexpr auto kOverlaps
    = "select d.id, d.title, d.requester, d.requester_person, d.purpose, d.submitted, d.last_event,"
      " d.line_count, d.open_questions, d.phase, count(distinct l.variable) as shared,"
      " count(distinct case when l.granted = 1 then l.variable end)"
      " from dossier_line l join dossier d on d.id = l.dossier"
      " where l.variable in (" BERAAD_SQL_LIST(
          ":variables") ") and d.id <> :except"
                        " group by d.id order by shared desc, d.submitted desc, d.id limit 50"_L1;

/// Words beyond these are not looked at: nobody narrows a list by more.
constexpr size_t kMostWords = 6;
constexpr std::array kEachWord{
    " and (d.search_key like :word0 escape '\\' or d.requester in (" BERAAD_SQL_LIST(":asked0") "))",
    " and (d.search_key like :word1 escape '\\' or d.requester in (" BERAAD_SQL_LIST(":asked1") "))",
    " and (d.search_key like :word2 escape '\\' or d.requester in (" BERAAD_SQL_LIST(":asked2") "))",
    " and (d.search_key like :word3 escape '\\' or d.requester in (" BERAAD_SQL_LIST(":asked3") "))",
    " and (d.search_key like :word4 escape '\\' or d.requester in (" BERAAD_SQL_LIST(":asked4") "))",
    " and (d.search_key like :word5 escape '\\' or d.requester in (" BERAAD_SQL_LIST(":asked5") "))"};
static_assert(kEachWord.size() == kMostWords);

QLatin1StringView orderOf(const DossierQuery &query)
{
    switch (query.order) {
    case DossierOrder::NewestFirst: // the party index holds the day as well: the list of one organisation needs no sort
        return query.involving.isEmpty() ? " order by d.submitted desc, d.id"_L1
                                         : " order by p.submitted desc, p.dossier"_L1;
    case DossierOrder::OldestFirst:
        return " order by d.submitted, d.id desc"_L1;
    case DossierOrder::LastChangedFirst:
        return " order by d.last_event desc, d.id"_L1;
    case DossierOrder::ByTitle:
        return " order by d.search_key, d.id"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

DossierRow readDossier(const Statement &row)
{
    return {DossierId(row.text(0)),
            row.text(1),
            OrganisationId(row.text(2)),
            PersonId(row.text(3)),
            row.text(4),
            instantFromText(row.text(5)),
            instantFromText(row.text(6)),
            static_cast<int>(row.number(7)),
            static_cast<int>(row.number(8)),
            codec::readPhase(row.text(9), row.text(0))};
}

/// The words anywhere, as people typed them: signs that `like` knows are taken literally.
QString likeText(const QString &words)
{
    QString text = folded(words.trimmed());
    for (const QChar sign : {u'\\', u'%', u'_'})
        text.replace(sign, QString(u'\\') + sign);
    return u'%' + text + u'%';
}

QString listText(const QStringList &values)
{
    return codec::write(QJsonValue(QJsonArray::fromStringList(values)));
}

size_t wordCount(const DossierQuery &query)
{
    return std::min(query.each.size(), kMostWords);
}

QString sqlOf(const DossierQuery &query)
{
    QString sql(kDossiers);
    const auto addIf = [&sql](bool isAsked, QLatin1StringView piece) {
        if (isAsked)
            sql += piece;
    };
    addIf(!query.involving.isEmpty(), kInvolving);
    sql += kAll;
    addIf(!query.words.trimmed().isEmpty(), kWithWords);
    for (size_t i = 0; i < wordCount(query); ++i)
        sql += QLatin1StringView(kEachWord.at(i));
    addIf(!query.requester.isEmpty(), kOfRequester);
    addIf(!query.authority.isEmpty(), kOfAuthority);
    addIf(!query.requesterPerson.isEmpty(), kOfPerson);
    addIf(!query.phases.empty(), kInPhases);
    if (query.parts)
        sql += query.parts->procedures.isEmpty() ? kAmongParts : kWithParts;
    addIf(query.waiting.has_value(), kWaiting);
    return sql + orderOf(query) + kPage;
}

void bindParts(Statement &rows, const DossierParts &parts)
{
    rows.bind(u":part_requesters"_s, listText(parts.requesters))
        .bind(u":part_parties"_s, listText(parts.parties))
        .bind(u":part_procedures"_s, listText(parts.procedures));
}

void bindWaiting(Statement &rows, const DossierWaiting &waiting)
{
    rows.bind(u":wait_requesters"_s, listText(waiting.requesters))
        .bind(u":wait_authorities"_s, listText(waiting.authorities))
        .bind(u":wait_procedures"_s, listText(waiting.procedures));
}

void bind(Statement &rows, const DossierQuery &query)
{
    const auto bindIf = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.bind(name, value);
    };
    bindIf(u":organisation"_s, query.involving.value);
    if (!query.words.trimmed().isEmpty())
        rows.bind(u":words"_s, likeText(query.words));
    for (size_t i = 0; i < wordCount(query); ++i)
        rows.bind(u":word%1"_s.arg(i), likeText(query.each.at(i).text))
            .bind(u":asked%1"_s.arg(i), listText(query.each.at(i).requesters));
    bindIf(u":requester"_s, query.requester.value);
    bindIf(u":authority"_s, query.authority.value);
    bindIf(u":person"_s, query.requesterPerson.value);
    QStringList phases;
    for (const Phase phase : query.phases)
        phases << toString(phase);
    if (!phases.isEmpty())
        rows.bind(u":phases"_s, listText(phases));
    if (query.parts)
        bindParts(rows, *query.parts);
    if (query.waiting)
        bindWaiting(rows, *query.waiting);
    rows.bind(u":limit"_s, qint64{query.limit}).bind(u":offset"_s, qint64{query.offset});
}

std::vector<OrganisationId> organisations(Database &database, QLatin1StringView select, const DossierParts &parts)
{
    std::vector<OrganisationId> found;
    Statement rows = database.prepare(QString(select) + kAmongParts);
    bindParts(rows, parts);
    for (rows.run(); rows.next();)
        found.emplace_back(rows.text(0));
    return found;
}

} // namespace

std::vector<DossierRow> dossiers(Database &database, const DossierQuery &query)
{
    Statement rows = database.prepare(sqlOf(query));
    bind(rows, query);
    std::vector<DossierRow> result;
    for (rows.run(); rows.next();)
        result.push_back(readDossier(rows));
    return result;
}

DossierFacets facets(Database &database, const DossierParts &parts)
{
    return {organisations(database, kRequesters, parts), organisations(database, kAuthorities, parts)};
}

std::vector<OverlapRow> overlaps(Database &database, const std::vector<VariableId> &variables, const DossierId &except)
{
    QJsonArray ids;
    for (const VariableId &variable : variables)
        ids.append(variable.value);
    Statement rows = database.prepare(kOverlaps);
    rows.bind(u":variables"_s, codec::write(QJsonValue(ids))).bind(u":except"_s, except.value).run();
    std::vector<OverlapRow> result;
    while (rows.next())
        result.push_back({readDossier(rows), static_cast<int>(rows.number(10)), static_cast<int>(rows.number(11))});
    return result;
}

} // namespace beraad::lists
