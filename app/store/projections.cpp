// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// How the rows of one table are read and written. Binds stand in the order of the cells; `:dossier` comes with each.
struct TableQueries {
    QLatin1StringView name;
    QLatin1StringView select;
    QLatin1StringView upsert;
    QLatin1StringView remove;
    std::vector<QString> binds;
};

constexpr auto kSelectDossier = "select title, search_key, requester, requester_person, purpose, submitted, last_event,"
                                " line_count, open_questions, phase from dossier where id = :dossier"_L1;
constexpr auto kUpsertDossier
    = "insert into dossier (id, title, search_key, requester, requester_person, purpose, submitted, last_event, "
      "line_count,"
      " open_questions, phase) values (:dossier, :title, :search_key, :requester, :requester_person, :purpose, "
      ":submitted,"
      " :last_event, :line_count, :open_questions, :phase)"
      " on conflict (id) do update set title = excluded.title, search_key = excluded.search_key,"
      " requester = excluded.requester, requester_person = excluded.requester_person, purpose = excluded.purpose,"
      " submitted = excluded.submitted, last_event = excluded.last_event, line_count = excluded.line_count,"
      " open_questions = excluded.open_questions, phase = excluded.phase"_L1;
constexpr auto kRemoveDossier = "delete from dossier where id = :dossier"_L1;

constexpr auto kSelectParty = "select organisation, submitted from dossier_party where dossier = :dossier"_L1;
constexpr auto kUpsertParty
    = "insert into dossier_party (dossier, organisation, submitted) values (:dossier, :organisation, :submitted)"
      " on conflict (dossier, organisation) do update set submitted = excluded.submitted"_L1;
constexpr auto kRemoveParty = "delete from dossier_party where dossier = :dossier and organisation = :organisation"_L1;

constexpr auto kSelectLine = "select line, variable, granted from dossier_line where dossier = :dossier"_L1;
constexpr auto kUpsertLine
    = "insert into dossier_line (dossier, line, variable, granted) values (:dossier, :line, :variable, :granted)"
      " on conflict (dossier, line) do update set variable = excluded.variable, granted = excluded.granted"_L1;
constexpr auto kRemoveLine = "delete from dossier_line where dossier = :dossier and line = :line"_L1;

constexpr auto kSelectVerdict = "select line, organisation, variable, purpose, granularity, kind, value, at"
                                " from verdict where dossier = :dossier"_L1;
constexpr auto kUpsertVerdict
    = "insert into verdict (dossier, line, organisation, variable, purpose, granularity, kind, value, at)"
      " values (:dossier, :line, :organisation, :variable, :purpose, :granularity, :kind, :value, :at)"
      " on conflict (dossier, line, organisation) do update set variable = excluded.variable, purpose = "
      "excluded.purpose,"
      " granularity = excluded.granularity, kind = excluded.kind, value = excluded.value, at = excluded.at"_L1;
constexpr auto kRemoveVerdict
    = "delete from verdict where dossier = :dossier and line = :line and organisation = :organisation"_L1;

constexpr auto kSelectTrack
    = "select id, position, procedure, authority, is_open, received, state from track where dossier = :dossier"_L1;
constexpr auto kUpsertTrack
    = "insert into track (dossier, id, position, procedure, authority, is_open, received, state)"
      " values (:dossier, :id, :position, :procedure, :authority, :is_open, :received, :state)"
      " on conflict (dossier, id) do update set position = excluded.position, procedure = excluded.procedure,"
      " authority = excluded.authority, is_open = excluded.is_open, received = excluded.received, state = excluded.state"_L1;
constexpr auto kRemoveTrack = "delete from track where dossier = :dossier and id = :id"_L1;

constexpr auto kSelectAgenda
    = "select track, session, on_day, minutes, waiting_since from agenda_item where dossier = :dossier"_L1;
constexpr auto kUpsertAgenda
    = "insert into agenda_item (dossier, track, session, on_day, minutes, waiting_since)"
      " values (:dossier, :track, :session, :on_day, :minutes, :waiting_since)"
      " on conflict (dossier, track, session) do update set on_day = excluded.on_day, minutes = excluded.minutes,"
      " waiting_since = excluded.waiting_since"_L1;
constexpr auto kRemoveAgenda
    = "delete from agenda_item where dossier = :dossier and track = :track and session = :session"_L1;

constexpr auto kAddUse = "insert into variable_use (variable, asked, granted) values (:variable, :asked, :granted)"
                         " on conflict (variable) do update set asked = variable_use.asked + excluded.asked,"
                         " granted = variable_use.granted + excluded.granted"_L1;
constexpr auto kDropUnused = "delete from variable_use where variable = :variable and asked = 0"_L1;
constexpr auto kWrongUses
    = "select coalesce(l.variable, u.variable), coalesce(l.asked, 0), coalesce(u.asked, 0), coalesce(l.granted, 0),"
      " coalesce(u.granted, 0) from"
      " (select variable, count(*) as asked, sum(granted) as granted from dossier_line group by variable) l"
      " full join variable_use u on u.variable = l.variable"
      " where l.asked is distinct from u.asked or l.granted is distinct from u.granted"_L1;

const TableQueries &queriesOf(size_t table)
{
    static const std::array<TableQueries, Projection::TableCount> queries{{
        {"dossier"_L1,
         kSelectDossier,
         kUpsertDossier,
         kRemoveDossier,
         {u":title"_s, u":search_key"_s, u":requester"_s, u":requester_person"_s, u":purpose"_s, u":submitted"_s,
          u":last_event"_s, u":line_count"_s, u":open_questions"_s, u":phase"_s}},
        {"dossier_party"_L1, kSelectParty, kUpsertParty, kRemoveParty, {u":organisation"_s, u":submitted"_s}},
        {"dossier_line"_L1, kSelectLine, kUpsertLine, kRemoveLine, {u":line"_s, u":variable"_s, u":granted"_s}},
        {"verdict"_L1,
         kSelectVerdict,
         kUpsertVerdict,
         kRemoveVerdict,
         {u":line"_s, u":organisation"_s, u":variable"_s, u":purpose"_s, u":granularity"_s, u":kind"_s, u":value"_s,
          u":at"_s}},
        {"track"_L1,
         kSelectTrack,
         kUpsertTrack,
         kRemoveTrack,
         {u":id"_s, u":position"_s, u":procedure"_s, u":authority"_s, u":is_open"_s, u":received"_s, u":state"_s}},
        {"agenda_item"_L1,
         kSelectAgenda,
         kUpsertAgenda,
         kRemoveAgenda,
         {u":track"_s, u":session"_s, u":on_day"_s, u":minutes"_s, u":waiting_since"_s}},
    }};
    return queries.at(table);
}

/// What stands at one key on either side; nullptr: nothing.
struct Change {
    const Projection::Row *old = nullptr;
    const Projection::Row *fresh = nullptr;
};

/// Walks two sorted lists of rows in step. Rows that are shared are equal without a look.
std::vector<Change> changesOf(const Projection::Rows &before, const Projection::Rows &after, qsizetype keySize)
{
    std::vector<Change> changes;
    const auto less = [keySize](const Projection::Row &a, const Projection::Row &b) {
        return std::lexicographical_compare(a.begin(), a.begin() + keySize, b.begin(), b.begin() + keySize);
    };
    auto b = before.begin();
    auto a = after.begin();
    while (b != before.end() || a != after.end()) {
        if (b != before.end() && a != after.end() && b->constData() == a->constData()) {
            ++b;
            ++a;
            continue;
        }
        const bool onlyOld = a == after.end() || (b != before.end() && less(*b, *a));
        const bool onlyFresh = !onlyOld && (b == before.end() || less(*a, *b));
        const Change change{onlyFresh ? nullptr : &*b++, onlyOld ? nullptr : &*a++};
        if (onlyOld || onlyFresh || *change.old != *change.fresh)
            changes.push_back(change);
    }
    return changes;
}

void bindCells(Statement &statement, const TableQueries &queries, const Projection::Row &row, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        std::visit([&](const auto &cell) { statement.bind(queries.binds.at(size_t(i)), cell); }, row.at(i));
}

QString keyOf(const Projection::Row &row, qsizetype keySize)
{
    QStringList cells;
    for (const Projection::Cell &cell : row.first(keySize))
        cells << std::get<QString>(cell);
    return cells.join(u' ');
}

void renewUses(Database &database, const std::vector<Change> &lines)
{
    struct Use {
        qint64 asked = 0;
        qint64 granted = 0;
    };
    std::map<QString, Use> uses;
    const auto count = [&](const Projection::Row *row, qint64 sign) {
        if (!row)
            return;
        Use &use = uses[std::get<QString>(row->at(1))];
        use.asked += sign;
        use.granted += sign * std::get<qint64>(row->at(2));
    };
    for (const Change &change : lines) {
        count(change.old, -1);
        count(change.fresh, 1);
    }
    for (const auto &[variable, use] : uses) {
        if (use.asked == 0 && use.granted == 0)
            continue;
        database.prepare(kAddUse)
            .bind(u":variable"_s, variable)
            .bind(u":asked"_s, use.asked)
            .bind(u":granted"_s, use.granted)
            .run();
        if (use.asked < 0)
            database.prepare(kDropUnused).bind(u":variable"_s, variable).run();
    }
}

void removeRow(Database &database, const DossierId &dossier, size_t table, const Projection::Row &row)
{
    const TableQueries &queries = queriesOf(table);
    Statement statement = database.prepare(queries.remove);
    bindCells(statement.bind(u":dossier"_s, dossier.value), queries, row, Projection::kKeySizes[table]);
    statement.run();
}

/// An advice on thousands of lines writes as many rows: the statement is looked up once.
void writeRows(Database &database, const DossierId &dossier, size_t table, const std::vector<Change> &changes)
{
    if (std::ranges::none_of(changes, [](const Change &change) { return change.fresh != nullptr; }))
        return;
    const TableQueries &queries = queriesOf(table);
    Statement statement = database.prepare(queries.upsert);
    statement.bind(u":dossier"_s, dossier.value);
    for (const Change &change : changes)
        if (change.fresh) {
            bindCells(statement, queries, *change.fresh, std::ssize(queries.binds));
            statement.run();
        }
}

} // namespace

Projection storedProjection(Database &database, const DossierId &dossier)
{
    Projection projection;
    for (size_t table = 0; table < Projection::TableCount; ++table) {
        const TableQueries &queries = queriesOf(table);
        Statement statement = database.prepare(queries.select);
        statement.bind(u":dossier"_s, dossier.value).run();
        while (statement.next()) {
            Projection::Row row;
            for (int i = 0; i < std::ssize(queries.binds); ++i) {
                const QVariant cell = statement.value(i);
                if (cell.typeId() == QMetaType::QString)
                    row.emplace_back(cell.toString());
                else
                    row.emplace_back(cell.toLongLong());
            }
            projection.tables[table].append(row);
        }
        std::ranges::sort(projection.tables[table]);
    }
    return projection;
}

void renew(Database &database, const DossierId &dossier, const Projection &before, const Projection &after)
{
    std::array<std::vector<Change>, Projection::TableCount> changes;
    for (size_t table = 0; table < Projection::TableCount; ++table)
        changes[table] = changesOf(before.tables[table], after.tables[table], Projection::kKeySizes[table]);
    // Rows go from the last table to the first and come from the first to the last: all others refer to the dossier.
    for (size_t table = Projection::TableCount; table-- > 0;)
        for (const Change &change : changes[table])
            if (!change.fresh)
                removeRow(database, dossier, table, *change.old);
    for (size_t table = 0; table < Projection::TableCount; ++table)
        writeRows(database, dossier, table, changes[table]);
    renewUses(database, changes[Projection::LineTable]);
}

std::vector<Problem> differences(const DossierId &dossier, const Projection &stored, const Projection &expected)
{
    std::vector<Problem> problems;
    for (size_t table = 0; table < Projection::TableCount; ++table) {
        const qsizetype keySize = Projection::kKeySizes[table];
        for (const auto &[old, fresh] : changesOf(stored.tables[table], expected.tables[table], keySize)) {
            const QString key = keyOf(fresh ? *fresh : *old, keySize);
            const QString where = u"%1 %2 %3"_s.arg(queriesOf(table).name, dossier.value, key).trimmed();
            problems.push_back({where,
                                !fresh     ? u"no event asks for this row"_s
                                    : !old ? u"the row is missing"_s
                                           : u"the row is not what the events say"_s});
        }
    }
    return problems;
}

std::vector<Problem> checkUses(Database &database)
{
    std::vector<Problem> problems;
    Statement statement = database.prepare(kWrongUses);
    for (statement.run(); statement.next();)
        problems.push_back({u"variable_use "_s + statement.text(0),
                            u"counts %1 asked and %2 granted, the lines say %3 and %4"_s.arg(
                                statement.text(2), statement.text(4), statement.text(1), statement.text(3))});
    return problems;
}

void clearProjections(Database &database)
{
    for (size_t table = Projection::TableCount; table-- > 0;) {
        static constexpr std::array kClear{"delete from dossier"_L1,      "delete from dossier_party"_L1,
                                           "delete from dossier_line"_L1, "delete from verdict"_L1,
                                           "delete from track"_L1,        "delete from agenda_item"_L1};
        static_assert(kClear.size() == Projection::TableCount);
        database.prepare(kClear.at(table)).run();
    }
    database.prepare("delete from variable_use"_L1).run();
}

} // namespace beraad
