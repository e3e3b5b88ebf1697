// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/variableimport.h"

#include "store/cataloguesearch.h"
#include "store/codec.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kFind = "select v.number, v.digest, v.category, v.flags, s.provider, s.id from variable v"
                       " join dataset s on s.number = v.dataset where v.id = :id"_L1;
constexpr auto kInsert
    = "insert into variable (number, id, dataset, name, name_key, label, category, flags, valid_from, valid_to, value, "
      "digest)"
      " values (:number, :id, :dataset, :name, :name_key, :label, :category, :flags, :valid_from, :valid_to, :value, :digest)"_L1;
constexpr auto kUpdate
    = "update variable set id = :id, dataset = :dataset, name = :name, name_key = :name_key, label = :label, category "
      "= :category,"
      " flags = :flags, valid_from = :valid_from, valid_to = :valid_to, value = :value, digest = :digest where number = :number"_L1;
constexpr auto kInsertCode = "insert into code (variable, position, code, label, valid_from, valid_to)"
                             " values (:variable, :position, :code, :label, :valid_from, :valid_to)"_L1;
constexpr auto kRemoveCodes = "delete from code where variable = :variable"_L1;
constexpr auto kIndex = "insert into variable_search (rowid, name, label, body, place, facet)"
                        " values (:number, :name, :label, :body, :place, :facet)"_L1;
constexpr auto kRemoveFromIndex = "delete from variable_search where rowid = :number"_L1;
constexpr auto kLastNumber = "select coalesce(max(number), 0) from variable"_L1;
constexpr auto kFindDataset = "select number, label from dataset where provider = :provider and id = :id"_L1;
constexpr auto kSaveDataset = "insert into dataset (provider, id, label) values (:provider, :id, :label)"
                              " on conflict (provider, id) do update set label = excluded.label"_L1;
constexpr auto kSaveFacet = "insert into facet (kind, value, variables) values (:kind, :value, 0)"
                            " on conflict (kind, value) do nothing"_L1;
constexpr auto kFindFacet = "select number from facet where kind = :kind and value = :value"_L1;
constexpr auto kCountFacet = "update facet set variables = variables + :change where number = :number"_L1;

void appendTexts(QString &out, const Text &text)
{
    for (const QString &wording : text.byLanguage) {
        out += wording;
        out += u' ';
    }
}

QString wordsOf(const Text &text)
{
    QString words;
    appendTexts(words, text);
    return words;
}

QString bodyOf(const Variable &variable)
{
    QString body = variable.themes.join(u' ') + u' ';
    appendTexts(body, variable.definition);
    for (const Code &code : variable.codes) {
        body += code.code + u' ';
        appendTexts(body, code.label);
    }
    return body;
}

} // namespace

/// The columns of a variable that are made of its members, and the digest of all that was given.
struct VariableImport::Texts {
    QString label;
    QString datasetLabel;
    QString flags;
    QString rest;
    QByteArray digest;

    Texts(const Variable &variable, const QString &labelOfDataset)
        : label(codec::write(variable.label))
        , datasetLabel(labelOfDataset)
        , flags(variable.flags.join(u' '))
        , rest(codec::writeRest(variable))
    {
        QCryptographicHash hash(QCryptographicHash::Blake2b_256); // tells versions apart, proves nothing: speed counts
        const auto add = [&hash](const QString &text) {
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
            hash.addData(QByteArrayView("\0\0", 2)); // no text holds a NUL, so that members cannot run into each other
        };
        for (const QString &text :
             {variable.provider.value, variable.dataset, datasetLabel, variable.name, label, variable.category, flags,
              dayText(variable.validity.from), dayText(variable.validity.to), rest})
            add(text);
        for (const Code &code : variable.codes)
            for (const QString &text :
                 {code.code, codec::write(code.label), dayText(code.validity.from), dayText(code.validity.to)})
                add(text);
        digest = hash.result();
    }
};

VariableImport::VariableImport(Database &database)
    : m_database(database)
    , m_find(database.prepare(kFind))
    , m_insert(database.prepare(kInsert))
    , m_update(database.prepare(kUpdate))
    , m_insertCode(database.prepare(kInsertCode))
    , m_removeCodes(database.prepare(kRemoveCodes))
    , m_index(database.prepare(kIndex))
    , m_removeFromIndex(database.prepare(kRemoveFromIndex))
    , m_lastNumber(database.answer(kLastNumber).toLongLong())
    , m_wasEmpty(m_lastNumber == 0)
{
}

void VariableImport::add(const Variable &variable)
{
    ++m_report.read;
    const Texts texts(variable, datasetLabelText(variable.datasetLabel));
    const std::optional<Existing> known = existing(variable.id);
    if (known && known->digest == texts.digest) {
        ++m_report.unchanged;
        return;
    }
    if (known) {
        ++m_report.changed;
        count(known->facets, -1);
        m_removeCodes.bind(u":variable"_s, known->number).run();
        m_removeFromIndex.bind(u":number"_s, known->number).run();
    } else {
        ++m_report.added;
    }
    const qint64 number = known ? known->number : ++m_lastNumber;
    writeRow(known ? m_update : m_insert, number, variable, texts);
    writeCodes(number, variable);
    const std::vector<qint64> facets
        = facetNumbers(variable.provider.value, variable.dataset, variable.category, variable.flags);
    index(number, variable, facets);
    count(facets, 1);
}

void VariableImport::finish()
{
    Statement statement = m_database.prepare(kCountFacet);
    for (auto change = m_counts.cbegin(); change != m_counts.cend(); ++change)
        if (change.value() != 0)
            statement.bind(u":change"_s, change.value()).bind(u":number"_s, change.key()).run();
    m_counts.clear();
}

std::optional<VariableImport::Existing> VariableImport::existing(const VariableId &id)
{
    if (m_wasEmpty)
        return std::nullopt;
    m_find.bind(u":id"_s, id.value).run();
    if (!m_find.next())
        return std::nullopt;
    const QStringList flags = m_find.text(3).split(u' ', Qt::SkipEmptyParts);
    return Existing{m_find.number(0), m_find.bytes(1),
                    facetNumbers(m_find.text(4), m_find.text(5), m_find.text(2), flags)};
}

qint64 VariableImport::datasetNumber(const Variable &variable, const QString &label)
{
    Dataset &dataset = m_datasets[{variable.provider.value, variable.dataset}];
    if (dataset.number != 0 && dataset.label == label)
        return dataset.number;
    m_database.prepare(kSaveDataset)
        .bind(u":provider"_s, variable.provider.value)
        .bind(u":id"_s, variable.dataset)
        .bind(u":label"_s, label)
        .run();
    Statement found = m_database.prepare(kFindDataset);
    found.bind(u":provider"_s, variable.provider.value).bind(u":id"_s, variable.dataset).run();
    if (!found.next())
        fail(ErrorCode::StoreFailed, {variable.dataset}, u"the data set %1 was not kept"_s.arg(variable.dataset));
    dataset = {found.number(0), label};
    return dataset.number;
}

qint64 VariableImport::facetNumber(QLatin1StringView kind, const QString &value)
{
    qint64 &number = m_facets[kind][value];
    if (number != 0)
        return number;
    m_database.prepare(kSaveFacet).bind(u":kind"_s, QString(kind)).bind(u":value"_s, value).run();
    Statement found = m_database.prepare(kFindFacet);
    found.bind(u":kind"_s, QString(kind)).bind(u":value"_s, value).run();
    if (!found.next())
        fail(ErrorCode::StoreFailed, {value}, u"the facet %1 was not kept"_s.arg(value));
    number = found.number(0);
    return number;
}

std::vector<qint64> VariableImport::facetNumbers(const QString &provider, const QString &dataset,
                                                 const QString &category, const QStringList &flags)
{
    std::vector<qint64> numbers{facetNumber(kProviderFacet, provider),
                                facetNumber(kDatasetFacet, provider + u'/' + dataset),
                                facetNumber(kCategoryFacet, category)};
    for (const QString &flag : flags)
        numbers.push_back(facetNumber(kFlagFacet, flag));
    return numbers;
}

void VariableImport::count(const std::vector<qint64> &facets, qint64 change)
{
    for (const qint64 facet : facets)
        m_counts[facet] += change;
}

const QString &VariableImport::datasetLabelText(const Text &label)
{
    if (m_lastLabelText.isEmpty() || label != m_lastLabel) {
        m_lastLabel = label;
        m_lastLabelText = codec::write(label);
    }
    return m_lastLabelText;
}

void VariableImport::writeRow(Statement &statement, qint64 number, const Variable &variable, const Texts &texts)
{
    statement.bind(u":number"_s, number)
        .bind(u":id"_s, variable.id.value)
        .bind(u":dataset"_s, datasetNumber(variable, texts.datasetLabel))
        .bind(u":name"_s, variable.name)
        .bind(u":name_key"_s, nameKey(variable.name))
        .bind(u":label"_s, texts.label)
        .bind(u":category"_s, variable.category)
        .bind(u":flags"_s, texts.flags)
        .bind(u":valid_from"_s, dayText(variable.validity.from))
        .bind(u":valid_to"_s, dayText(variable.validity.to))
        .bind(u":value"_s, texts.rest)
        .bind(u":digest"_s, texts.digest)
        .run();
}

void VariableImport::writeCodes(qint64 number, const Variable &variable)
{
    qint64 position = 0;
    for (const Code &code : variable.codes)
        m_insertCode.bind(u":variable"_s, number)
            .bind(u":position"_s, position++)
            .bind(u":code"_s, code.code)
            .bind(u":label"_s, codec::write(code.label))
            .bind(u":valid_from"_s, dayText(code.validity.from))
            .bind(u":valid_to"_s, dayText(code.validity.to))
            .run();
}

void VariableImport::index(qint64 number, const Variable &variable, const std::vector<qint64> &facets)
{
    QStringList tokens;
    for (const qint64 facet : facets)
        tokens << facetToken(facet);
    m_index.bind(u":number"_s, number)
        .bind(u":name"_s, variable.name)
        .bind(u":label"_s, wordsOf(variable.label))
        .bind(u":body"_s, bodyOf(variable))
        .bind(u":place"_s,
              QString(variable.provider.value + u' ' + variable.dataset + u' ' + wordsOf(variable.datasetLabel)))
        .bind(u":facet"_s, tokens.join(u' '))
        .run();
}

} // namespace beraad::catalogue
