// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafts.h"

#include "store/codec.h"

using namespace Qt::StringLiterals;

namespace beraad::drafts {

namespace {

constexpr auto kSave = "insert into draft (id, owner, created, changed, request)"
                       " values (:id, :owner, :created, :changed, :request)"
                       " on conflict (id) do update set owner = excluded.owner, created = excluded.created,"
                       " changed = excluded.changed, request = excluded.request"_L1;
constexpr auto kRemove = "delete from draft where id = :id"_L1;
constexpr auto kOfOwner
    = "select id, owner, created, changed, request from draft where owner = :owner order by changed desc, id"_L1;
constexpr auto kFind = "select id, owner, created, changed, request from draft where id = :id"_L1;

Draft readRow(const Statement &row)
{
    return {DossierId(row.text(0)), PersonId(row.text(1)), codec::readObject(row.text(4), u"draft "_s + row.text(0)),
            instantFromText(row.text(2)), instantFromText(row.text(3))};
}

[[noreturn]] void refuseUnknown(const DossierId &id)
{
    fail(ErrorCode::NotFound, {id.value}, u"there is no draft %1"_s.arg(id.value));
}

} // namespace

void save(Database &database, const Draft &draft)
{
    Transaction transaction(database);
    database.prepare(kSave)
        .bind(u":id"_s, draft.id.value)
        .bind(u":owner"_s, draft.owner.value)
        .bind(u":created"_s, instantText(draft.created))
        .bind(u":changed"_s, instantText(draft.changed))
        .bind(u":request"_s, codec::write(QJsonValue(draft.request)))
        .run();
    transaction.commit();
}

void remove(Database &database, const DossierId &id)
{
    Transaction transaction(database);
    if (database.prepare(kRemove).bind(u":id"_s, id.value).run().rowsAffected() == 0)
        refuseUnknown(id);
    transaction.commit();
}

void dropFiled(Database &database, const DossierId &id)
{
    database.prepare(kRemove).bind(u":id"_s, id.value).run();
}

std::vector<Draft> of(Database &database, const PersonId &owner)
{
    std::vector<Draft> drafts;
    Statement rows = database.prepare(kOfOwner);
    rows.bind(u":owner"_s, owner.value).run();
    while (rows.next())
        drafts.push_back(readRow(rows));
    return drafts;
}

Draft find(Database &database, const DossierId &id)
{
    Statement rows = database.prepare(kFind);
    rows.bind(u":id"_s, id.value).run();
    if (!rows.next())
        refuseUnknown(id);
    return readRow(rows);
}

} // namespace beraad::drafts
