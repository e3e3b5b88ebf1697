// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidencenotes.h"

#include "store/codec.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad::evidencenotes {

namespace {

constexpr auto kSave
    = "insert into evidence_note (id, attachment, person, organisation, page, boxes, quote, note, changed)"
      " values (:id, :attachment, :person, :organisation, :page, :boxes, :quote, :note, :changed)"
      " on conflict (id) do update set page = excluded.page, boxes = excluded.boxes, quote = excluded.quote,"
      " note = excluded.note, changed = excluded.changed"_L1;
constexpr auto kRemove = "delete from evidence_note where id = :id"_L1;
constexpr auto kOn = "select id, person, organisation, page, boxes, quote, note, changed from evidence_note"
                     " where attachment = :attachment order by page, changed, id"_L1;

QString written(const std::vector<QRectF> &boxes)
{
    QJsonArray all;
    for (const QRectF &box : boxes)
        all.append(QJsonArray{box.x(), box.y(), box.width(), box.height()});
    return codec::write(QJsonValue(QJsonObject{{u"boxes"_s, all}}));
}

std::vector<QRectF> read(const QString &text, const QString &id)
{
    std::vector<QRectF> boxes;
    for (const QJsonValue &one : codec::readObject(text, u"note "_s + id).value(u"boxes"_s).toArray())
        boxes.emplace_back(one[0].toDouble(), one[1].toDouble(), one[2].toDouble(), one[3].toDouble());
    return boxes;
}

} // namespace

void save(Database &database, const EvidenceNote &note)
{
    Transaction transaction(database);
    database.prepare(kSave)
        .bind(u":id"_s, note.id)
        .bind(u":attachment"_s, note.attachment.value)
        .bind(u":person"_s, note.person.value)
        .bind(u":organisation"_s, note.organisation.value)
        .bind(u":page"_s, qint64(note.page))
        .bind(u":boxes"_s, written(note.boxes))
        .bind(u":quote"_s, note.quote)
        .bind(u":note"_s, note.note)
        .bind(u":changed"_s, instantText(note.changed))
        .run();
    transaction.commit();
}

void remove(Database &database, const QString &id)
{
    Transaction transaction(database);
    if (database.prepare(kRemove).bind(u":id"_s, id).run().rowsAffected() == 0)
        fail(ErrorCode::NotFound, {id}, u"there is no note %1"_s.arg(id));
    transaction.commit();
}

std::vector<EvidenceNote> on(Database &database, const AttachmentId &attachment)
{
    std::vector<EvidenceNote> notes;
    Statement rows = database.prepare(kOn);
    for (rows.bind(u":attachment"_s, attachment.value).run(); rows.next();)
        notes.push_back({rows.text(0), attachment, PersonId(rows.text(1)), OrganisationId(rows.text(2)),
                         int(rows.number(3)), read(rows.text(4), rows.text(0)), rows.text(5), rows.text(6),
                         instantFromText(rows.text(7))});
    return notes;
}

} // namespace beraad::evidencenotes
