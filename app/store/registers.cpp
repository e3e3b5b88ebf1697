// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registers.h"

#include "store/codec.h"

using namespace Qt::StringLiterals;

namespace beraad::registers {

namespace {

constexpr auto kSaveOrganisation = "insert into organisation (id, position, value) select :id, coalesce(max(position), "
                                   "0) + 1, :value from organisation where true"
                                   " on conflict (id) do update set value = excluded.value"_L1;
constexpr auto kOrganisations = "select id, value from organisation order by position"_L1;
constexpr auto kSavePerson = "insert into person (id, position, value) select :id, coalesce(max(position), 0) + 1, "
                             ":value from person where true"
                             " on conflict (id) do update set value = excluded.value"_L1;
constexpr auto kPersons = "select id, value from person order by position"_L1;
constexpr auto kSaveCommittee = "insert into committee (id, position, value) select :id, coalesce(max(position), 0) + "
                                "1, :value from committee where true"
                                " on conflict (id) do update set value = excluded.value"_L1;
constexpr auto kCommittees = "select id, value from committee order by position"_L1;
constexpr auto kSaveSession
    = "insert into session (id, committee, on_day, capacity_minutes, extra)"
      " values (:id, :committee, :on_day, :capacity_minutes, :extra)"
      " on conflict (id) do update set committee = excluded.committee, on_day = excluded.on_day,"
      " capacity_minutes = excluded.capacity_minutes, extra = excluded.extra"_L1;
constexpr auto kRemoveSession = "delete from session where id = :id"_L1;
constexpr auto kSessions = "select id, committee, on_day, capacity_minutes, extra from session"
                           " where on_day between :from and :to order by on_day, id"_L1;
constexpr auto kSaveSetting = "insert into setting (key, value) values (:key, :value)"
                              " on conflict (key) do update set value = excluded.value"_L1;
constexpr auto kSetting = "select value from setting where key = :key"_L1;

template <typename T> void saveValues(Database &database, QLatin1StringView sql, const std::vector<T> &values)
{
    Transaction transaction(database);
    for (const T &value : values)
        database.prepare(sql).bind(u":id"_s, value.id.value).bind(u":value"_s, codec::write(value)).run();
    transaction.commit();
}

template <typename T, typename Read>
std::vector<T> readValues(Database &database, QLatin1StringView sql, const QString &what, Read read)
{
    std::vector<T> values;
    Statement rows = database.prepare(sql);
    for (rows.run(); rows.next();)
        values.push_back(read(rows.text(1), what + u' ' + rows.text(0)));
    return values;
}

} // namespace

void save(Database &database, const std::vector<Organisation> &organisations)
{
    saveValues(database, kSaveOrganisation, organisations);
}

void add(Database &database, const Organisation &organisation)
{
    database.prepare(kSaveOrganisation)
        .bind(u":id"_s, organisation.id.value)
        .bind(u":value"_s, codec::write(organisation))
        .run();
}

std::vector<Organisation> organisations(Database &database)
{
    return readValues<Organisation>(database, kOrganisations, u"organisation"_s, codec::readOrganisation);
}

void save(Database &database, const std::vector<Person> &persons)
{
    saveValues(database, kSavePerson, persons);
}

std::vector<Person> persons(Database &database)
{
    return readValues<Person>(database, kPersons, u"person"_s, codec::readPerson);
}

void save(Database &database, const std::vector<Committee> &committees)
{
    saveValues(database, kSaveCommittee, committees);
}

std::vector<Committee> committees(Database &database)
{
    return readValues<Committee>(database, kCommittees, u"committee"_s, codec::readCommittee);
}

void save(Database &database, const std::vector<Session> &sessions, const std::vector<SessionId> &gone)
{
    Transaction transaction(database);
    for (const SessionId &session : gone)
        database.prepare(kRemoveSession).bind(u":id"_s, session.value).run();
    for (const Session &session : sessions)
        database.prepare(kSaveSession)
            .bind(u":id"_s, session.id.value)
            .bind(u":committee"_s, session.committee.value)
            .bind(u":on_day"_s, dayText(session.on))
            .bind(u":capacity_minutes"_s, qint64{session.capacityMinutes})
            .bind(u":extra"_s, qint64{session.extra ? 1 : 0})
            .run();
    transaction.commit();
}

std::vector<Session> sessions(Database &database, QDate from, QDate to)
{
    std::vector<Session> sessions;
    Statement rows = database.prepare(kSessions);
    rows.bind(u":from"_s, dayText(from)).bind(u":to"_s, dayText(to)).run();
    while (rows.next())
        sessions.push_back({SessionId(rows.text(0)), CommitteeId(rows.text(1)), dayFromText(rows.text(2)),
                            static_cast<int>(rows.number(3)), rows.flag(4)});
    return sessions;
}

void saveSetting(Database &database, const QString &key, const QString &value)
{
    Transaction transaction(database);
    database.prepare(kSaveSetting).bind(u":key"_s, key).bind(u":value"_s, value).run();
    transaction.commit();
}

QString setting(Database &database, const QString &key, const QString &otherwise)
{
    Statement rows = database.prepare(kSetting);
    rows.bind(u":key"_s, key).run();
    return rows.next() ? rows.text(0) : otherwise;
}

} // namespace beraad::registers
