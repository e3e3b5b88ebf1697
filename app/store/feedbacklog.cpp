// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feedbacklog.h"

#include "store/codec.h"

using namespace Qt::StringLiterals;

namespace beraad::feedback {

namespace {

constexpr auto kHead
    = "select sequence, hash from feedback where variable = :variable order by sequence desc limit 1"_L1;
constexpr auto kInsert = "insert into feedback (variable, sequence, previous, at, actor, organisation, report, type,"
                         " payload, hash) values (:variable, :sequence, :previous, :at, :actor, :organisation, :report,"
                         " :type, :payload, :hash)"_L1;
constexpr auto kOf = "select variable, sequence, previous, at, actor, organisation, report, type, payload, hash"
                     " from feedback where variable = :variable order by sequence"_L1;
// The id of a variable begins with its holder, so a range of the primary key holds all of them; '0' follows '/'.
constexpr auto kWaiting
    = "select variable, sequence, previous, at, actor, organisation, report, type, payload, hash from feedback"
      " where variable > :holder || '/' and variable < :holder || '0' and variable in ("
      "  select variable from feedback asked where asked.type = 'reported' and not exists ("
      "   select 1 from feedback given where given.report = asked.report and given.type = 'answered'))"
      " order by variable, sequence"_L1;
constexpr auto kAll = "select variable, sequence, previous, at, actor, organisation, report, type, payload, hash"
                      " from feedback order by variable, sequence"_L1;

std::vector<FeedbackEvent> read(Statement &rows)
{
    std::vector<FeedbackEvent> events;
    for (rows.run(); rows.next();) {
        FeedbackEvent event;
        event.variable = VariableId(rows.text(0));
        event.sequence = int(rows.number(1));
        event.previous = rows.text(2);
        event.at = instantFromText(rows.text(3));
        event.actor = PersonId(rows.text(4));
        event.organisation = OrganisationId(rows.text(5));
        event.report = rows.text(6);
        const QString where = u"feedback %1/%2"_s.arg(event.variable.value).arg(event.sequence);
        auto step = feedbackStepFrom(rows.text(7), codec::readObject(rows.text(8), where));
        if (!step)
            fail(ErrorCode::WorkspaceDamaged, {where}, u"%1: %2"_s.arg(where, step.error().detail));
        event.step = std::move(*step);
        event.hash = rows.text(9);
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace

void append(Database &database, const FeedbackEvent &event)
{
    Transaction transaction(database);
    {
        Statement head = database.prepare(kHead);
        head.bind(u":variable"_s, event.variable.value).run();
        const bool isFirst = !head.next();
        const qint64 sequence = isFirst ? 0 : head.number(0);
        if (event.sequence != sequence + 1 || event.previous != (isFirst ? QString() : head.text(1)))
            fail(ErrorCode::WorkspaceConflict, {event.variable.value},
                 u"somebody else said something of %1 first"_s.arg(event.variable.value));
    }
    database.prepare(kInsert)
        .bind(u":variable"_s, event.variable.value)
        .bind(u":sequence"_s, qint64{event.sequence})
        .bind(u":previous"_s, event.previous)
        .bind(u":at"_s, instantText(event.at))
        .bind(u":actor"_s, event.actor.value)
        .bind(u":organisation"_s, event.organisation.value)
        .bind(u":report"_s, event.report)
        .bind(u":type"_s, typeOf(event))
        .bind(u":payload"_s, codec::write(QJsonValue(payloadOf(event))))
        .bind(u":hash"_s, event.hash)
        .run();
    transaction.commit();
}

std::vector<FeedbackEvent> of(Database &database, const VariableId &variable)
{
    Statement rows = database.prepare(kOf);
    rows.bind(u":variable"_s, variable.value);
    return read(rows);
}

std::vector<FeedbackEvent> waitingFor(Database &database, const OrganisationId &holder)
{
    Statement rows = database.prepare(kWaiting);
    rows.bind(u":holder"_s, holder.value);
    return read(rows);
}

std::vector<Problem> check(Database &database)
{
    Statement rows = database.prepare(kAll);
    return verifyFeedback(read(rows));
}

} // namespace beraad::feedback
