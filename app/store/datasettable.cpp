// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasettable.h"

#include "store/cataloguecodec.h"
#include "store/codec.h"
#include "store/textwords.h"

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kFind
    = "select number, label, digest, gone <> '' from dataset where provider = :provider and id = :id"_L1;
constexpr auto kInsert = "insert into dataset (provider, id, label) values (:provider, :id, :label)"_L1;
constexpr auto kLabel = "update dataset set label = :label, gone = '' where number = :number"_L1;
constexpr auto kUpdate = "update dataset set label = :label, value = :value, digest = :digest, source = :source,"
                         " gone = '' where number = :number"_L1;
constexpr auto kRead = "select label, value from dataset where provider = :provider and id = :id"_L1;
constexpr auto kRemoveFromIndex = "delete from dataset_search where rowid = :number"_L1;
constexpr auto kIndex = "insert into dataset_search (rowid, name, label, body, place)"
                        " values (:number, :name, :label, :body, :place)"_L1;
constexpr auto kOfSource = "select number from dataset where source = :source and gone = ''"_L1;
constexpr auto kGone = "update dataset set gone = :gone, digest = x'' where number = :number"_L1;

} // namespace

DatasetTable::Row &DatasetTable::rowOf(const Key &key)
{
    Row &row = m_rows[key];
    if (row.number != 0)
        return row;
    Statement found = m_database.prepare(kFind);
    found.bind(u":provider"_s, key.first).bind(u":id"_s, key.second).run();
    if (found.next())
        row = {found.number(0), found.text(1), found.bytes(2), found.flag(3)};
    return row;
}

std::optional<QString> DatasetTable::take(const Dataset &dataset)
{
    ++m_counts.read;
    const Key key{dataset.provider.value, dataset.id};
    if (rowOf(key).number == 0)
        numberFor(key.first, key.second, codec::write(dataset.label));
    const bool isNew = rowOf(key).digest.isEmpty() && !rowOf(key).isGone;
    Row &row = rowOf(key);
    if (!m_seen.add(row.number))
        return u"data set %1/%2"_s.arg(key.first, key.second);
    const QString label = codec::write(dataset.label);
    const QString value = codec::writeRest(dataset);
    const QByteArray digest = digestOf({label, value});
    if (digest == row.digest) {
        ++m_counts.unchanged;
        return std::nullopt;
    }
    ++(isNew ? m_counts.added : m_counts.changed);
    row.label = label;
    row.digest = digest;
    row.isGone = false;
    m_database.prepare(kUpdate)
        .bind(u":label"_s, label)
        .bind(u":value"_s, value)
        .bind(u":digest"_s, digest)
        .bind(u":source"_s, m_source)
        .bind(u":number"_s, row.number)
        .run();
    index(row, dataset);
    return std::nullopt;
}

qint64 DatasetTable::numberFor(const QString &provider, const QString &id, const QString &label)
{
    Row &row = rowOf({provider, id});
    const bool isSettled = row.number != 0 && !row.isGone && (row.label == label || !row.digest.isEmpty());
    if (isSettled)
        return row.number;
    Dataset named;
    named.provider = OrganisationId(provider);
    named.id = id;
    named.label = codec::readText(label, u"data set "_s + id);
    if (row.number == 0) {
        m_database.prepare(kInsert).bind(u":provider"_s, provider).bind(u":id"_s, id).bind(u":label"_s, label).run();
        row.number = m_database.answer("select last_insert_rowid()"_L1).toLongLong();
    } else {
        m_database.prepare(kLabel).bind(u":label"_s, label).bind(u":number"_s, row.number).run();
    }
    row.label = label;
    row.isGone = false;
    index(row, named);
    return row.number;
}

QString DatasetTable::labelFor(const QString &provider, const QString &id, const QString &label)
{
    const Row &row = rowOf({provider, id});
    return row.digest.isEmpty() ? label : row.label;
}

void DatasetTable::index(const Row &row, const Dataset &dataset)
{
    const QString label = humanWordsOf(dataset.label);
    m_vocabulary.add(wordsIn(folded(QString(dataset.id + u' ' + label))));
    m_database.prepare(kRemoveFromIndex).bind(u":number"_s, row.number).run();
    m_database.prepare(kIndex)
        .bind(u":number"_s, row.number)
        .bind(u":name"_s, dataset.id)
        .bind(u":label"_s, label)
        .bind(u":body"_s,
              QString(machineWordsOf(dataset.label) + allWordsOf(dataset.description) + dataset.keywords.join(u' ')
                      + u' ' + dataset.themes.join(u' ')))
        .bind(u":place"_s, dataset.provider.value)
        .run();
}

void DatasetTable::markGone(QDate day)
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
        m_database.prepare(kRemoveFromIndex).bind(u":number"_s, number).run();
    }
}

Dataset findDataset(Database &database, const QString &provider, const QString &id)
{
    Statement row = database.prepare(kRead);
    row.bind(u":provider"_s, provider).bind(u":id"_s, id).run();
    if (!row.next())
        fail(ErrorCode::NotFound, {id}, u"%1 has no data set %2"_s.arg(provider, id));
    Dataset dataset;
    dataset.provider = OrganisationId(provider);
    dataset.id = id;
    dataset.label = codec::readText(row.text(0), u"data set "_s + id);
    codec::readRestInto(dataset, row.text(1), u"data set "_s + id);
    return dataset;
}

} // namespace beraad::catalogue
