// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventlog.h"

#include "store/codec.h"
#include "store/drafts.h"
#include "store/sittinglog.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr auto kInsert
    = "insert into event (dossier, stream, sequence, previous, seen, at, actor, type, payload, digest, hash)"
      " values (:dossier, :stream, :sequence, :previous, :seen, :at, :actor, :type, :payload, :digest, :hash)"_L1;
constexpr auto kSelect = "select stream, sequence, previous, seen, at, actor, type, payload, digest, hash from event"
                         " where dossier = :dossier order by stream, sequence"_L1;
constexpr auto kDossiers = "select distinct dossier from event order by dossier"_L1;

/// The columns of an event that are texts made by us.
struct EventTexts {
    QString seen;
    QString at;
    QString type;
    QString payload;
    QString digest;
    bool operator==(const EventTexts &) const = default;
};

EventTexts textsOf(const Envelope &envelope)
{
    QJsonObject seen;
    for (auto head = envelope.seen.cbegin(); head != envelope.seen.cend(); ++head)
        seen.insert(head.key(), head.value());
    return {codec::write(QJsonValue(seen)), instantText(envelope.at), typeOf(envelope.event),
            codec::write(QJsonValue(toJson(envelope.event))), digestOf(envelope.event)};
}

void insert(Database &database, const Envelope &envelope)
{
    const EventTexts texts = textsOf(envelope);
    database.prepare(kInsert)
        .bind(u":dossier"_s, envelope.dossier.value)
        .bind(u":stream"_s, envelope.stream.value)
        .bind(u":sequence"_s, qint64{envelope.sequence})
        .bind(u":previous"_s, envelope.previous)
        .bind(u":seen"_s, texts.seen)
        .bind(u":at"_s, texts.at)
        .bind(u":actor"_s, envelope.actor.value)
        .bind(u":type"_s, texts.type)
        .bind(u":payload"_s, texts.payload)
        .bind(u":digest"_s, texts.digest)
        .bind(u":hash"_s, envelope.hash)
        .run();
}

QString nameOf(const Envelope &envelope)
{
    return u"%1 %2 %3"_s.arg(envelope.dossier.value, envelope.stream.value).arg(envelope.sequence);
}

[[noreturn]] void refuseConflict(const Envelope &envelope, const QString &why)
{
    fail(ErrorCode::WorkspaceConflict, {envelope.dossier.value, envelope.stream.value},
         u"event %1 does not follow on what is there"_s.arg(nameOf(envelope)), {{nameOf(envelope), why}});
}

void checkFollows(const DossierFold &fold, const Envelope &envelope)
{
    const DossierFold::Head head = fold.heads.value(envelope.stream.value);
    if (envelope.sequence != head.sequence + 1)
        refuseConflict(envelope, u"the next sequence is %1"_s.arg(head.sequence + 1));
    if (envelope.previous != head.hash)
        refuseConflict(envelope, u"its predecessor is not the last event of the stream"_s);
    if (envelope.hash != hashOf(envelope))
        refuseConflict(envelope, u"its hash is not that of its content"_s);
}

/// What was seen must be there, else the dossier could never be folded in causal order.
void checkSeen(const DossierFold &fold, const Envelope &envelope)
{
    for (auto seen = envelope.seen.cbegin(); seen != envelope.seen.cend(); ++seen)
        if (fold.heads.value(seen.key()).sequence < seen.value())
            refuseConflict(envelope,
                           u"it had seen event %1 of %2, which is not here"_s.arg(seen.value()).arg(seen.key()));
}

FoldCache::Entry *entryOf(Connection &connection, const DossierId &dossier)
{
    if (FoldCache::Entry *kept = connection.folds.find(dossier))
        return kept;
    return connection.folds.put(dossier, {foldAll(dossier, eventsOf(connection.database, dossier)), std::nullopt});
}

void appendTo(Connection &connection, const DossierId &dossier, const std::vector<const Envelope *> &envelopes)
{
    FoldCache::Entry *entry = entryOf(connection, dossier);
    const std::vector<TrackState> tracksBefore = entry->fold.state.tracks;
    Touched touched;
    bool mustFoldAnew = false;
    for (const Envelope *envelope : envelopes) {
        checkFollows(entry->fold, *envelope);
        insert(connection.database, *envelope);
        touched.add(envelope->event);
        if (!comesLast(entry->fold, *envelope))
            touched.everything = mustFoldAnew = true;
        advance(entry->fold, *envelope); // keeps the heads right even when the state must be folded anew
    }
    for (const Envelope *envelope : envelopes)
        checkSeen(entry->fold, *envelope);
    if (mustFoldAnew)
        entry->fold = foldAll(dossier, eventsOf(connection.database, dossier));
    if (!entry->projection)
        entry->projection = storedProjection(connection.database, dossier);
    Projection projection = projectAgain(entry->fold, *entry->projection, tracksBefore, touched);
    renew(connection.database, dossier, *entry->projection, projection);
    entry->projection = std::move(projection);
}

Result<Envelope> readRow(const DossierId &dossier, const Statement &row)
{
    const QString where = u"%1 %2 %3"_s.arg(dossier.value, row.text(0), row.text(1));
    if (row.value(7).isNull())
        return refuse(ErrorCode::WorkspaceDamaged, {where}, u"event %1 has no payload"_s.arg(where));
    const QJsonDocument payload = QJsonDocument::fromJson(row.text(7).toUtf8());
    const QJsonDocument seen = QJsonDocument::fromJson(row.text(3).toUtf8());
    if (!payload.isObject() || !seen.isObject())
        return refuse(ErrorCode::WorkspaceDamaged, {where}, u"event %1 is not JSON"_s.arg(where));
    Result<Event> event = eventFromJson(row.text(6), payload.object());
    if (!event)
        return refuse(ErrorCode::WorkspaceDamaged, {where},
                      u"event %1 does not read: %2"_s.arg(where, event.error().detail), event.error().problems);
    Envelope envelope;
    envelope.dossier = dossier;
    envelope.stream = OrganisationId(row.text(0));
    envelope.sequence = static_cast<int>(row.number(1));
    envelope.previous = row.text(2);
    const QJsonObject heads = seen.object();
    for (auto head = heads.begin(); head != heads.end(); ++head)
        envelope.seen.insert(head.key(), head.value().toInt());
    envelope.at = instantFromText(row.text(4));
    envelope.actor = PersonId(row.text(5));
    envelope.event = std::move(*event);
    envelope.hash = row.text(9);
    return envelope;
}

} // namespace

void appendEvents(Connection &connection, const std::vector<Envelope> &envelopes,
                  const std::vector<SittingEvent> &sittings)
{
    if (envelopes.empty())
        return;
    std::vector<DossierId> dossiers;
    QHash<DossierId, std::vector<const Envelope *>> byDossier;
    for (const Envelope &envelope : envelopes) {
        if (!byDossier.contains(envelope.dossier))
            dossiers.push_back(envelope.dossier);
        byDossier[envelope.dossier].push_back(&envelope);
    }
    Transaction transaction(connection.database);
    connection.folds.validFor(connection.database.dataVersion());
    try {
        for (const DossierId &dossier : dossiers) {
            appendTo(connection, dossier, byDossier[dossier]);
            drafts::dropFiled(connection.database, dossier);
        }
        for (const SittingEvent &event : sittings)
            sittings::insert(connection.database, event);
        transaction.commit();
    } catch (const StoreFault &) {
        for (const DossierId &dossier : dossiers)
            connection.folds.drop(dossier); // what was folded ahead was not kept
        throw;
    }
}

std::vector<Envelope> eventsOf(Database &database, const DossierId &dossier)
{
    std::vector<Envelope> envelopes;
    Statement rows = database.prepare(kSelect);
    rows.bind(u":dossier"_s, dossier.value).run();
    while (rows.next())
        envelopes.push_back(orFail(readRow(dossier, rows)));
    return inCausalOrder(std::move(envelopes));
}

std::vector<DossierId> dossiersWithEvents(Database &database)
{
    std::vector<DossierId> dossiers;
    Statement rows = database.prepare(kDossiers);
    for (rows.run(); rows.next();)
        dossiers.emplace_back(rows.text(0));
    return dossiers;
}

const DossierState &stateOf(Connection &connection, const DossierId &dossier)
{
    Transaction snapshot(connection.database, Transaction::Kind::Read);
    connection.folds.validFor(connection.database.dataVersion());
    const FoldCache::Entry *entry = entryOf(connection, dossier);
    if (entry->fold.heads.isEmpty()) {
        connection.folds.drop(dossier);
        fail(ErrorCode::NotFound, {dossier.value}, u"there is no dossier %1"_s.arg(dossier.value));
    }
    return entry->fold.state;
}

void rebuildProjections(Connection &connection)
{
    Transaction transaction(connection.database);
    connection.folds.clear();
    clearProjections(connection.database);
    for (const DossierId &dossier : dossiersWithEvents(connection.database))
        renew(connection.database, dossier, {}, project(foldAll(dossier, eventsOf(connection.database, dossier))));
    transaction.commit();
}

std::vector<StoredEvent> storedEventsOf(Database &database, const DossierId &dossier)
{
    std::vector<StoredEvent> events;
    Statement rows = database.prepare(kSelect);
    rows.bind(u":dossier"_s, dossier.value).run();
    while (rows.next()) {
        StoredEvent stored{u"event %1 %2 %3"_s.arg(dossier.value, rows.text(0), rows.text(1)), readRow(dossier, rows),
                           false};
        const EventTexts there{rows.text(3), rows.text(4), rows.text(6), rows.text(7), rows.text(8)};
        stored.isVerbatim = stored.envelope && textsOf(*stored.envelope) == there;
        events.push_back(std::move(stored));
    }
    return events;
}

} // namespace beraad
