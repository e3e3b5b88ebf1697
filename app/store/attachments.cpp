// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"

#include "store/codec.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad::attachments {

namespace {

constexpr qint64 kPart = qint64{1} << 20;

constexpr auto kFind = "select size from attachment where id = :id"_L1;
constexpr auto kAll = "select id, size, stored from attachment order by id"_L1;
constexpr auto kInsert = "insert into attachment (id, size, stored) values (:id, :size, :stored)"_L1;
constexpr auto kRemove = "delete from attachment where id = :id"_L1; // its parts and holders go with it
constexpr auto kRemoveNotes = "delete from evidence_note where attachment = :id"_L1;
constexpr auto kInsertPart
    = "insert into attachment_part (attachment, position, content) values (:id, :position, :content)"_L1;
constexpr auto kParts = "select position, content from attachment_part where attachment = :id order by position"_L1;
constexpr auto kHold = "insert into attachment_holder (attachment, person) values (:id, :person)"
                       " on conflict (attachment, person) do nothing"_L1;
constexpr auto kHeld = "select 1 from attachment_holder where attachment = :id and person = :person"_L1;
constexpr auto kPresent = "select id from attachment where id in (" BERAAD_SQL_LIST(":ids") ")"_L1;
constexpr auto kNamingDrafts = "select request from draft where request like '%\"sha256\"%'"_L1;
constexpr auto kNamingEvents = "select payload from event where payload like '%\"sha256\"%'"_L1;

[[noreturn]] void refuseMissing(const AttachmentId &id)
{
    fail(ErrorCode::AttachmentMissing, {}, u"the attachment %1 is not in the workspace"_s.arg(id.value));
}

/// Walks a device from its beginning, a part at a time.
template <typename Take> qint64 walk(QIODevice &content, Take take)
{
    if (!content.seek(0))
        fail(ErrorCode::FileUnreadable, {}, content.errorString());
    qint64 done = 0;
    for (QByteArray part = content.read(kPart); !part.isEmpty(); part = content.read(kPart)) {
        done += part.size();
        take(part, done);
    }
    if (done != content.size())
        fail(ErrorCode::FileUnreadable, {}, u"%1 bytes of %2 could be read"_s.arg(done).arg(content.size()));
    return done;
}

void refuseIfStopped(const std::function<bool(qint64, qint64)> &progress, qint64 done, qint64 total)
{
    if (progress && !progress(done, total))
        fail(ErrorCode::Cancelled, {}, u"the file was not kept"_s);
}

/// What is wrong with the content that is kept; empty: nothing.
QString faultOf(Database &database, const AttachmentId &id, qint64 size, QByteArray *content = nullptr)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 read = 0;
    qint64 position = 0;
    Statement rows = database.prepare(kParts);
    for (rows.bind(u":id"_s, id.value).run(); rows.next(); ++position) {
        const QByteArray part = rows.bytes(1);
        if (rows.number(0) != position)
            return u"part %1 is not there"_s.arg(position);
        hash.addData(part);
        read += part.size();
        if (content)
            content->append(part);
    }
    if (read != size)
        return u"%1 bytes of %2 are there"_s.arg(read).arg(size);
    const bool isIt = hash.result().toHex() == id.value.toLatin1();
    return isIt ? QString() : u"the content is not what its fingerprint says"_s;
}

/// Its size; nothing when it is not there.
std::optional<qint64> sizeOf(Database &database, const AttachmentId &id)
{
    Statement row = database.prepare(kFind);
    row.bind(u":id"_s, id.value).run();
    return row.next() ? std::optional(row.number(0)) : std::nullopt;
}

void write(Database &database, QIODevice &content, const AttachmentId &id, const QDateTime &now,
           const std::function<bool(qint64)> &goesOn)
{
    database.prepare(kInsert)
        .bind(u":id"_s, id.value)
        .bind(u":size"_s, content.size())
        .bind(u":stored"_s, instantText(now))
        .run();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 position = 0;
    walk(content, [&](const QByteArray &part, qint64 done) {
        hash.addData(part);
        database.prepare(kInsertPart)
            .bind(u":id"_s, id.value)
            .bind(u":position"_s, position++)
            .bind(u":content"_s, part)
            .run();
        if (!goesOn(done))
            fail(ErrorCode::Cancelled, {}, u"the file was not kept"_s);
    });
    if (hash.result().toHex() != id.value.toLatin1())
        fail(ErrorCode::FileUnreadable, {}, u"the file changed while it was read"_s);
}

/// Every run of 64 hexadecimal digits counts: better one file kept too many than one freed that is named.
QSet<QString> namedIn(Database &database, QLatin1StringView query)
{
    static const QRegularExpression digest(u"[0-9a-f]{64}"_s);
    QSet<QString> named;
    Statement rows = database.prepare(query);
    for (rows.run(); rows.next();)
        for (const QRegularExpressionMatch &match : digest.globalMatch(rows.text(0)))
            named.insert(match.captured());
    return named;
}

/// With what people noted beside it. A damaged copy is only replaced, and keeps its notes.
void drop(Database &database, const QString &id)
{
    database.prepare(kRemove).bind(u":id"_s, id).run();
    database.prepare(kRemoveNotes).bind(u":id"_s, id).run();
}

} // namespace

AttachmentId store(Database &database, QIODevice &content, const PersonId &holder, const QDateTime &now, qint64 limit,
                   const std::function<bool(qint64, qint64)> &progress)
{
    const qint64 size = content.size();
    if (size > limit)
        fail(ErrorCode::AttachmentTooLarge, {QString(), QString::number(limit)},
             u"%1 bytes are more than the %2 that one attachment may have"_s.arg(size).arg(limit));
    // Reading for the fingerprint comes first, so that the lock for writing is held only while something is written.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    walk(content, [&](const QByteArray &part, qint64 done) {
        hash.addData(part);
        refuseIfStopped(progress, done / 2, size);
    });
    const AttachmentId id(QString::fromLatin1(hash.result().toHex()));

    Transaction transaction(database);
    const std::optional<qint64> known = sizeOf(database, id);
    const bool isDamaged = known && !faultOf(database, id, *known).isEmpty();
    if (isDamaged)
        database.prepare(kRemove).bind(u":id"_s, id.value).run();
    if (!known || isDamaged)
        write(database, content, id, now,
              [&](qint64 done) { return !progress || progress(size / 2 + done / 2, size); });
    database.prepare(kHold).bind(u":id"_s, id.value).bind(u":person"_s, holder.value).run();
    transaction.commit();
    return id;
}

QByteArray read(Database &database, const AttachmentId &id)
{
    const Transaction snapshot(database, Transaction::Kind::Read);
    const std::optional<qint64> size = sizeOf(database, id);
    if (!size)
        refuseMissing(id);
    QByteArray content;
    if (const QString fault = faultOf(database, id, *size, &content); !fault.isEmpty())
        fail(ErrorCode::AttachmentDamaged, {}, u"attachment %1: %2"_s.arg(id.value, fault));
    return content;
}

std::vector<AttachmentId> missing(Database &database, const std::vector<AttachmentId> &wanted)
{
    QJsonArray ids;
    for (const AttachmentId &id : wanted)
        ids.append(id.value);
    QSet<QString> present;
    Statement rows = database.prepare(kPresent);
    for (rows.bind(u":ids"_s, codec::write(QJsonValue(ids))).run(); rows.next();)
        present.insert(rows.text(0));
    std::vector<AttachmentId> absent = wanted;
    std::erase_if(absent, [&](const AttachmentId &id) { return present.contains(id.value); });
    return absent;
}

bool isHeldBy(Database &database, const PersonId &person, const AttachmentId &id)
{
    Statement row = database.prepare(kHeld);
    row.bind(u":id"_s, id.value).bind(u":person"_s, person.value).run();
    return row.next();
}

TidyReport tidy(Database &database, const QDateTime &since)
{
    Transaction transaction(database); // nobody can come to name one of them meanwhile
    const QSet<QString> named = namedIn(database, kNamingDrafts) | namedIn(database, kNamingEvents);
    TidyReport report;
    QStringList unused;
    {
        Statement rows = database.prepare(kAll);
        for (rows.run(); rows.next();) {
            if (named.contains(rows.text(0)) || instantFromText(rows.text(2)) >= since) {
                ++report.kept;
                continue;
            }
            unused << rows.text(0);
            report.bytes += rows.number(1);
        }
    }
    for (const QString &id : std::as_const(unused))
        drop(database, id);
    report.attachments = unused.size();
    transaction.commit();
    return report;
}

std::vector<Problem> check(Database &database, qint64 &count)
{
    std::vector<std::pair<AttachmentId, qint64>> all;
    {
        Statement rows = database.prepare(kAll);
        for (rows.run(); rows.next();)
            all.emplace_back(AttachmentId(rows.text(0)), rows.number(1));
    }
    count = std::ssize(all);
    std::vector<Problem> problems;
    for (const auto &[id, size] : all)
        if (const QString fault = faultOf(database, id, size); !fault.isEmpty())
            problems.push_back({u"attachment "_s + id.value, fault});
    return problems;
}

} // namespace beraad::attachments
