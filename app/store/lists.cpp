// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists.h"

#include "store/codec.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace beraad::lists {

namespace {

// A query is put together from these constants only; the pieces that are left out keep the planner free to use an
// index.
constexpr auto kTracks
    = "select t.dossier, d.title, t.state from track t join dossier d on d.id = t.dossier where 1 = 1"_L1;
constexpr auto kDossiersWithTracks
    = "select t.dossier, d.title from track t join dossier d on d.id = t.dossier where 1 = 1"_L1;
constexpr auto kOfProcedures = " and t.procedure in (" BERAAD_SQL_LIST(":procedures") ")"_L1;
constexpr auto kOfAuthority = " and t.authority = :authority"_L1;
constexpr auto kOfDossier = " and t.dossier = :dossier"_L1;
constexpr auto kOpen = " and t.is_open = 1"_L1;
constexpr auto kLongestWaitingFirst = " order by t.received, t.dossier, t.position limit :limit"_L1;

constexpr auto kPrecedents = "select v.dossier, d.title, v.line, v.organisation, v.purpose, v.granularity, v.value,"
                             " v.at, d.phase, v.variable from verdict v join dossier d on d.id = v.dossier"
                             " where v.variable in (" BERAAD_SQL_LIST(
                                 ":variables") ") and v.dossier <> :except"
                                               " order by v.at desc, v.dossier, v.line, v.organisation limit 50"_L1;
constexpr auto kPrecedentGroups = "select v.variable, v.kind, v.purpose, v.granularity, count(*) from verdict v"
                                  " where v.variable in (" BERAAD_SQL_LIST(
                                      ":variables") ") and v.dossier <> :except"
                                                    " group by v.variable, v.kind, v.purpose, v.granularity"_L1;
// Each is read from its events, which takes a few milliseconds: the latest ones will do. The order of the join is ours:
// few dossiers ask for a variable, but one may have very many lines.
constexpr auto kJudged
    = "select l.dossier, l.line, t.authority from dossier_line l cross join track t on t.dossier = l.dossier"
      " join dossier d on d.id = l.dossier where l.variable in (" BERAAD_SQL_LIST(
          ":variables") ") and l.dossier <> :except and t.procedure = 'dpo-advice' and t.is_open = 1"
                        " and t.authority in (" BERAAD_SQL_LIST(
                            ":own") ") order by d.last_event desc, l.dossier, l.line limit 20"_L1;

constexpr auto kAgenda = "select a.session, a.dossier, a.track, d.title, a.minutes, a.waiting_since from agenda_item a"
                         " join dossier d on d.id = a.dossier where a.on_day between :from and :to"
                         " order by a.on_day, a.session, a.waiting_since, a.dossier, a.track"_L1;

template <typename Id> QString listText(const std::vector<Id> &ids)
{
    QJsonArray values;
    for (const Id &id : ids)
        values.append(id.value);
    return codec::write(QJsonValue(values));
}

void readTracks(Database &database, QLatin1StringView select, const TrackQuery &query,
                const std::function<void(const Statement &)> &take)
{
    QString sql(select);
    if (!query.procedures.isEmpty())
        sql += kOfProcedures;
    if (!query.authority.isEmpty())
        sql += kOfAuthority;
    if (!query.dossier.isEmpty())
        sql += kOfDossier;
    if (query.openOnly)
        sql += kOpen;
    sql += kLongestWaitingFirst;

    Statement rows = database.prepare(sql);
    if (!query.procedures.isEmpty())
        rows.bind(u":procedures"_s, codec::write(QJsonValue(QJsonArray::fromStringList(query.procedures))));
    if (!query.authority.isEmpty())
        rows.bind(u":authority"_s, query.authority.value);
    if (!query.dossier.isEmpty())
        rows.bind(u":dossier"_s, query.dossier.value);
    rows.bind(u":limit"_s, qint64{query.limit}).run();
    while (rows.next())
        take(rows);
}

} // namespace

std::vector<TrackRow> tracks(Database &database, const TrackQuery &query)
{
    std::vector<TrackRow> result;
    readTracks(database, kTracks, query, [&](const Statement &row) {
        result.push_back(
            {DossierId(row.text(0)), row.text(1), codec::readTrack(row.text(2), u"track of "_s + row.text(0))});
    });
    return result;
}

std::vector<DossierName> dossiersWith(Database &database, const TrackQuery &query)
{
    std::vector<DossierName> found;
    readTracks(database, kDossiersWithTracks, query,
               [&](const Statement &row) { found.push_back({DossierId(row.text(0)), row.text(1)}); });
    return found;
}

std::vector<VerdictRow> precedents(Database &database, const PrecedentQuery &query)
{
    Statement rows = database.prepare(kPrecedents);
    rows.bind(u":variables"_s, listText(query.variables)).bind(u":except"_s, query.except.value).run();
    std::vector<VerdictRow> result;
    while (rows.next())
        result.push_back({DossierId(rows.text(0)), rows.text(1), LineId(rows.text(2)), VariableId(rows.text(9)),
                          OrganisationId(rows.text(3)), rows.text(4), rows.text(5),
                          codec::readVerdict(rows.text(6), u"verdict of "_s + rows.text(0)).verdict, true,
                          instantFromText(rows.text(7)), codec::readPhase(rows.text(8), rows.text(0))});
    return result;
}

std::vector<JudgedLine> judgedLines(Database &database, const PrecedentQuery &query)
{
    Statement rows = database.prepare(kJudged);
    rows.bind(u":variables"_s, listText(query.variables))
        .bind(u":except"_s, query.except.value)
        .bind(u":own"_s, listText(query.own))
        .run();
    std::vector<JudgedLine> found;
    while (rows.next())
        found.push_back({DossierId(rows.text(0)), LineId(rows.text(1)), OrganisationId(rows.text(2))});
    return found;
}

std::vector<PrecedentGroup> precedentGroups(Database &database, const PrecedentQuery &query)
{
    Statement rows = database.prepare(kPrecedentGroups);
    rows.bind(u":variables"_s, listText(query.variables)).bind(u":except"_s, query.except.value).run();
    std::vector<PrecedentGroup> groups;
    while (rows.next())
        if (const auto kind = verdictKindFromString(rows.text(1)))
            groups.push_back(
                {VariableId(rows.text(0)), *kind, rows.text(2), rows.text(3), static_cast<int>(rows.number(4))});
    return groups;
}

std::vector<AgendaItem> agenda(Database &database, QDate from, QDate to)
{
    Statement rows = database.prepare(kAgenda);
    rows.bind(u":from"_s, dayText(from)).bind(u":to"_s, dayText(to)).run();
    std::vector<AgendaItem> items;
    while (rows.next())
        items.push_back({SessionId(rows.text(0)), DossierId(rows.text(1)), TrackId(rows.text(2)), rows.text(3),
                         static_cast<int>(rows.number(4)), dayFromText(rows.text(5))});
    return items;
}

} // namespace beraad::lists
