// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codelisttable.h"

#include "store/codec.h"
#include "store/textwords.h"

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kFind = "select number, digest from code_list where id = :id"_L1;
constexpr auto kSave
    = "insert into code_list (id, label, valid_from, valid_to, origin, digest, source, gone)"
      " values (:id, :label, :valid_from, :valid_to, :origin, :digest, :source, '')"
      " on conflict (id) do update set label = excluded.label, valid_from = excluded.valid_from,"
      " valid_to = excluded.valid_to, origin = excluded.origin, digest = excluded.digest, source = excluded.source, gone = ''"_L1;
constexpr auto kLastCode = "select coalesce(max(number), 0) from listed_code"_L1;
constexpr auto kInsertCode
    = "insert into listed_code (number, list, position, code, label, note, valid_from, valid_to, parent)"
      " values (:number, :list, :position, :code, :label, :note, :valid_from, :valid_to, :parent)"_L1;
constexpr auto kNumbers = "select number from listed_code where list = :list order by position"_L1;
constexpr auto kRemoveCodes = "delete from listed_code where list = :list"_L1;
constexpr auto kIndex = "insert into code_search (rowid, code, label) values (:number, :code, :label)"_L1;
constexpr auto kRemoveFromIndex = "delete from code_search where rowid = :number"_L1;
constexpr auto kRead = "select number, label, valid_from, valid_to, origin from code_list where id = :id"_L1;
constexpr auto kCodes = "select code, label, note, valid_from, valid_to, parent from listed_code"
                        " where list = :list order by position"_L1;
constexpr auto kOfSource = "select number from code_list where source = :source and gone = ''"_L1;
constexpr auto kGone = "update code_list set gone = :gone, digest = x'' where number = :number"_L1;
constexpr auto kWith
    = "select distinct l.id from (select rowid as number from code_search where code_search match :match"
      " limit 2000) f join listed_code c on c.number = f.number join code_list l on l.number = c.list"
      " limit :limit"_L1;

QByteArray digestOfList(const CodeList &list)
{
    QStringList texts{codec::write(list.label), dayText(list.validity.from), dayText(list.validity.to), list.source};
    for (const ListedCode &code : list.codes)
        texts << code.code << codec::write(code.label) << codec::write(code.note) << dayText(code.validity.from)
              << dayText(code.validity.to) << code.parent;
    return digestOf(texts);
}

std::vector<ListedCode> codesOf(Database &database, qint64 list, const QString &where)
{
    std::vector<ListedCode> codes;
    Statement rows = database.prepare(kCodes);
    rows.bind(u":list"_s, list).run();
    while (rows.next())
        codes.push_back({rows.text(0),
                         codec::readText(rows.text(1), where),
                         codec::readText(rows.text(2), where),
                         {dayFromText(rows.text(3)), dayFromText(rows.text(4))},
                         rows.text(5)});
    return codes;
}

/// The number and digest of a list; zero when there is none.
std::pair<qint64, QByteArray> knownList(Database &database, const CodeListId &id)
{
    Statement found = database.prepare(kFind);
    found.bind(u":id"_s, id.value).run();
    return found.next() ? std::pair(found.number(0), found.bytes(1)) : std::pair(qint64{0}, QByteArray());
}

} // namespace

CodeListTable::CodeListTable(Database &database, qint64 source)
    : m_database(database)
    , m_source(source)
    , m_lastCode(database.answer(kLastCode).toLongLong())
{
}

std::optional<QString> CodeListTable::take(const CodeList &list)
{
    ++m_counts.read;
    m_codes.read += std::ssize(list.codes);
    auto [number, known] = knownList(m_database, list.id);
    if (number != 0 && !m_seen.add(number))
        return u"code list %1"_s.arg(list.id.value);
    const QByteArray digest = digestOfList(list);
    if (known == digest) {
        ++m_counts.unchanged;
        m_codes.unchanged += std::ssize(list.codes);
        return std::nullopt;
    }
    ++(number == 0 ? m_counts.added : m_counts.changed);
    save(list, digest);
    if (number == 0) {
        number = m_database.answer("select last_insert_rowid()"_L1).toLongLong();
        m_seen.add(number);
    }
    countCodes(codesOf(m_database, number, list.id.value), list.codes, m_codes);
    removeCodes(number);
    writeCodes(number, list.codes);
    return std::nullopt;
}

void CodeListTable::save(const CodeList &list, const QByteArray &digest)
{
    m_database.prepare(kSave)
        .bind(u":id"_s, list.id.value)
        .bind(u":label"_s, codec::write(list.label))
        .bind(u":valid_from"_s, dayText(list.validity.from))
        .bind(u":valid_to"_s, dayText(list.validity.to))
        .bind(u":origin"_s, list.source)
        .bind(u":digest"_s, digest)
        .bind(u":source"_s, m_source)
        .run();
}

void CodeListTable::removeCodes(qint64 list)
{
    std::vector<qint64> numbers;
    {
        Statement rows = m_database.prepare(kNumbers);
        rows.bind(u":list"_s, list).run();
        while (rows.next())
            numbers.push_back(rows.number(0));
    }
    for (const qint64 number : numbers)
        m_database.prepare(kRemoveFromIndex).bind(u":number"_s, number).run();
    m_database.prepare(kRemoveCodes).bind(u":list"_s, list).run();
}

void CodeListTable::writeCodes(qint64 list, const std::vector<ListedCode> &codes)
{
    Statement insert = m_database.prepare(kInsertCode);
    Statement index = m_database.prepare(kIndex);
    qint64 position = 0;
    for (const ListedCode &code : codes) {
        insert.bind(u":number"_s, ++m_lastCode)
            .bind(u":list"_s, list)
            .bind(u":position"_s, position++)
            .bind(u":code"_s, code.code)
            .bind(u":label"_s, codec::write(code.label))
            .bind(u":note"_s, codec::write(code.note))
            .bind(u":valid_from"_s, dayText(code.validity.from))
            .bind(u":valid_to"_s, dayText(code.validity.to))
            .bind(u":parent"_s, code.parent)
            .run();
        index.bind(u":number"_s, m_lastCode)
            .bind(u":code"_s, code.code)
            .bind(u":label"_s, allWordsOf(code.label))
            .run();
    }
}

void CodeListTable::markGone(QDate day)
{
    std::vector<qint64> gone;
    {
        Statement rows = m_database.prepare(kOfSource);
        rows.bind(u":source"_s, m_source).run();
        while (rows.next())
            if (!m_seen.contains(rows.number(0)))
                gone.push_back(rows.number(0));
    }
    for (const qint64 number : gone) {
        ++m_counts.gone;
        m_database.prepare(kGone).bind(u":gone"_s, goneSince(day)).bind(u":number"_s, number).run();
    }
}

CodeList findCodeList(Database &database, const CodeListId &id)
{
    CodeList list;
    list.id = id;
    qint64 number = 0;
    {
        Statement row = database.prepare(kRead);
        row.bind(u":id"_s, id.value).run();
        if (!row.next())
            fail(ErrorCode::NotFound, {id.value}, u"the catalogue has no code list %1"_s.arg(id.value));
        number = row.number(0);
        list.label = codec::readText(row.text(1), id.value);
        list.validity = {dayFromText(row.text(2)), dayFromText(row.text(3))};
        list.source = row.text(4);
    }
    list.codes = codesOf(database, number, u"codes of "_s + id.value);
    return list;
}

QStringList codeListsWith(Database &database, const QString &match, int most)
{
    QStringList ids;
    Statement rows = database.prepare(kWith);
    rows.bind(u":match"_s, match).bind(u":limit"_s, qint64{most}).run();
    while (rows.next())
        ids << rows.text(0);
    return ids;
}

} // namespace beraad::catalogue
