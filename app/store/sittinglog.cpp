// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sittinglog.h"

#include "store/codec.h"

using namespace Qt::StringLiterals;

namespace beraad::sittings {

namespace {

constexpr auto kHead = "select sequence, hash from sitting where session = :session order by sequence desc limit 1"_L1;
constexpr auto kInsert = "insert into sitting (session, sequence, previous, at, actor, type, payload, hash)"
                         " values (:session, :sequence, :previous, :at, :actor, :type, :payload, :hash)"_L1;
constexpr auto kOf = "select session, sequence, previous, at, actor, type, payload, hash from sitting"
                     " where session = :session order by sequence"_L1;
constexpr auto kAll = "select session, sequence, previous, at, actor, type, payload, hash from sitting"
                      " order by session, sequence"_L1;

std::vector<SittingEvent> read(Statement &rows)
{
    std::vector<SittingEvent> events;
    for (rows.run(); rows.next();) {
        SittingEvent event;
        event.session = SessionId(rows.text(0));
        event.sequence = int(rows.number(1));
        event.previous = rows.text(2);
        event.at = instantFromText(rows.text(3));
        event.actor = PersonId(rows.text(4));
        const QString where = u"session %1/%2"_s.arg(event.session.value).arg(event.sequence);
        auto step = sittingStepFrom(rows.text(5), codec::readObject(rows.text(6), where));
        if (!step)
            fail(ErrorCode::WorkspaceDamaged, {where}, u"%1: %2"_s.arg(where, step.error().detail),
                 step.error().problems);
        event.step = std::move(*step);
        event.hash = rows.text(7);
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace

void insert(Database &database, const SittingEvent &event)
{
    {
        Statement head = database.prepare(kHead);
        head.bind(u":session"_s, event.session.value).run();
        const bool isFirst = !head.next();
        const qint64 sequence = isFirst ? 0 : head.number(0);
        if (event.sequence != sequence + 1 || event.previous != (isFirst ? QString() : head.text(1)))
            fail(ErrorCode::WorkspaceConflict, {event.session.value},
                 u"somebody else recorded something of %1 first"_s.arg(event.session.value));
    }
    database.prepare(kInsert)
        .bind(u":session"_s, event.session.value)
        .bind(u":sequence"_s, qint64{event.sequence})
        .bind(u":previous"_s, event.previous)
        .bind(u":at"_s, instantText(event.at))
        .bind(u":actor"_s, event.actor.value)
        .bind(u":type"_s, typeOf(event.step))
        .bind(u":payload"_s, codec::write(QJsonValue(toJson(event.step))))
        .bind(u":hash"_s, event.hash)
        .run();
}

void append(Database &database, const SittingEvent &event)
{
    Transaction transaction(database);
    insert(database, event);
    transaction.commit();
}

std::vector<SittingEvent> of(Database &database, const SessionId &session)
{
    Statement rows = database.prepare(kOf);
    rows.bind(u":session"_s, session.value);
    return read(rows);
}

std::vector<Problem> check(Database &database)
{
    Statement rows = database.prepare(kAll);
    return verifySittings(read(rows));
}

} // namespace beraad::sittings
