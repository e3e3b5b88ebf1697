// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/variableimport.h"

#include "catalogue/versions.h"
#include "store/cataloguetables.h"
#include "store/codec.h"
#include "store/codelisttable.h"
#include "store/textwords.h"

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kFind = "select number, digest, gone <> '' from variable where id = :id"_L1;
constexpr auto kInsert
    = "insert into variable (number, id, dataset, name, name_key, label, category, flags, valid_from, valid_to, value, "
      "digest, source)"
      " values (:number, :id, :dataset, :name, :name_key, :label, :category, :flags, :valid_from, :valid_to, :value, "
      ":digest, :source) on conflict (id) do nothing"_L1;
constexpr auto kUpdate
    = "update variable set id = :id, dataset = :dataset, name = :name, name_key = :name_key, label = :label, category "
      "= :category,"
      " flags = :flags, valid_from = :valid_from, valid_to = :valid_to, value = :value, digest = :digest,"
      " source = :source, gone = '' where number = :number"_L1;
constexpr auto kInsertCode = "insert into code (variable, position, code, label, valid_from, valid_to)"
                             " values (:variable, :position, :code, :label, :valid_from, :valid_to)"_L1;
constexpr auto kRemoveCodes = "delete from code where variable = :variable"_L1;
constexpr auto kIndex = "insert into variable_search (rowid, name, label, body, place, facet)"
                        " values (:number, :name, :label, :body, :place, :facet)"_L1;
constexpr auto kRemoveFromIndex = "delete from variable_search where rowid = :number"_L1;
// What is indexed is gathered in memory and written when that is full. The less often, the fewer pieces have to be
// merged again: with 32 MiB a third of the time for a hundred thousand variables. One megabyte is the engine's own
// measure.
constexpr auto kGatherMuch = "insert into variable_search (variable_search, rank) values ('hashsize', 33554432)"_L1;
constexpr auto kGatherLittle = "insert into variable_search (variable_search, rank) values ('hashsize', 1048576)"_L1;
constexpr auto kLastNumber = "select coalesce(max(number), 0) from variable"_L1;
constexpr auto kOfSource = "select number, id from variable where source = :source and gone = ''"_L1;
constexpr auto kGone = "update variable set gone = :gone, digest = x'' where number = :number"_L1;

QString bodyOf(const Variable &variable)
{
    QString body = variable.themes.join(u' ') + u' ' + machineWordsOf(variable.label) + allWordsOf(variable.definition)
        + variable.notion + u' ';
    for (const VariableVersion &version : variable.former)
        body += allWordsOf(version.label);
    for (const Code &code : variable.codes)
        body += code.code + u' ' + allWordsOf(code.label);
    return body;
}

Facets facetsOf(const Variable &variable)
{
    return {variable.provider.value, variable.dataset,  variable.category,
            variable.flags,          variable.validity, variable.codeList.value};
}

void name(std::vector<ImportedVariable> &named, const Variable &variable)
{
    if (std::ssize(named) < ImportReport::kMostNamed)
        named.push_back({variable.id, variable.label});
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
        QStringList texts{variable.provider.value,
                          variable.dataset,
                          datasetLabel,
                          variable.name,
                          label,
                          variable.category,
                          flags,
                          dayText(variable.validity.from),
                          dayText(variable.validity.to),
                          rest};
        for (const Code &code : variable.codes)
            texts << code.code << codec::write(code.label) << dayText(code.validity.from) << dayText(code.validity.to);
        digest = digestOf(texts);
    }
};

VariableImport::VariableImport(Database &database, qint64 source, DatasetTable &datasets, ImportReport &report)
    : m_database(database)
    , m_source(source)
    , m_datasets(datasets)
    , m_report(report)
    , m_find(database.prepare(kFind))
    , m_insert(database.prepare(kInsert))
    , m_update(database.prepare(kUpdate))
    , m_insertCode(database.prepare(kInsertCode))
    , m_removeCodes(database.prepare(kRemoveCodes))
    , m_index(database.prepare(kIndex))
    , m_removeFromIndex(database.prepare(kRemoveFromIndex))
    , m_facets(database)
    , m_vocabulary(database)
    , m_lastNumber(database.answer(kLastNumber).toLongLong())
    , m_wasEmpty(m_lastNumber == 0)
{
    m_database.prepare(kGatherMuch).run();
}

void VariableImport::finish()
{
    m_facets.finish();
    m_database.prepare(kGatherLittle).run();
}

std::optional<QString> VariableImport::take(const Variable &given)
{
    ++m_report.variables.read;
    m_report.codes.read += std::ssize(given.codes);
    const Texts texts(given, datasetLabelText(given.datasetLabel));
    const std::optional<Existing> known = existing(given.id);
    if (known && !m_seen.add(known->number))
        return given.id.value;
    if (!known) {
        if (!addNew(given, texts))
            return given.id.value;
    } else if (known->digest != texts.digest) {
        change(*known, given, texts);
    } else {
        ++m_report.variables.unchanged;
        m_report.codes.unchanged += std::ssize(given.codes);
    }
    return std::nullopt;
}

bool VariableImport::addNew(const Variable &variable, const Texts &texts)
{
    const qint64 number = m_lastNumber + 1;
    if (!writeRow(m_insert, number, variable, texts))
        return false; // it came a moment ago
    ++m_lastNumber;
    m_seen.add(number);
    ++m_report.variables.added;
    m_report.codes.added += std::ssize(variable.codes);
    name(m_report.added, variable);
    writeCodes(number, variable);
    index(number, variable);
    return true;
}

void VariableImport::change(const Existing &known, const Variable &given, const Texts &texts)
{
    const Variable stored = readVariable(m_database, given.id);
    Variable merged = withVersions(stored, given);
    merged.datasetLabel
        = codec::readText(m_datasets.labelFor(given.provider.value, given.dataset, texts.datasetLabel), given.dataset);
    if (!known.isGone && merged == stored) { // an earlier year that is known already
        ++m_report.variables.unchanged;
        m_report.codes.unchanged += std::ssize(given.codes);
        return;
    }
    countCodes(stored.codes, merged.codes, m_report.codes);
    ++m_report.variables.changed;
    m_changed.add(known.number);
    name(m_report.changed, merged);
    m_removeCodes.bind(u":variable"_s, known.number).run();
    if (!known.isGone)
        removeFromIndex(known.number, stored);
    Texts written(merged, texts.datasetLabel);
    written.digest = texts.digest; // of what was given: the same again is no change
    writeRow(m_update, known.number, merged, written);
    writeCodes(known.number, merged);
    index(known.number, merged);
}

void VariableImport::removeFromIndex(qint64 number, const Variable &stored)
{
    m_facets.count(m_facets.numbersOf(facetsOf(stored)), -1);
    m_removeFromIndex.bind(u":number"_s, number).run();
}

void VariableImport::reindex(qint64 number, const Variable &variable)
{
    m_removeFromIndex.bind(u":number"_s, number).run();
    index(number, variable);
}

void VariableImport::markGone(QDate day)
{
    std::vector<std::pair<qint64, QString>> gone;
    {
        Statement rows = m_database.prepare(kOfSource);
        rows.bind(u":source"_s, m_source).run();
        while (rows.next())
            if (!m_seen.contains(rows.number(0)))
                gone.emplace_back(rows.number(0), rows.text(1));
    }
    for (const auto &[number, id] : gone) {
        const Variable stored = readVariable(m_database, VariableId(id));
        ++m_report.variables.gone;
        m_report.codes.gone += std::ssize(stored.codes);
        m_gone.add(number);
        name(m_report.gone, stored);
        removeFromIndex(number, stored);
        m_database.prepare(kGone).bind(u":gone"_s, goneSince(day)).bind(u":number"_s, number).run();
    }
}

std::optional<VariableImport::Existing> VariableImport::existing(const VariableId &id)
{
    if (m_wasEmpty)
        return std::nullopt;
    m_find.bind(u":id"_s, id.value).run();
    if (!m_find.next())
        return std::nullopt;
    return Existing{m_find.number(0), m_find.bytes(1), m_find.flag(2)};
}

const QString &VariableImport::datasetLabelText(const Text &label)
{
    if (m_lastLabelText.isEmpty() || label != m_lastLabel) {
        m_lastLabel = label;
        m_lastLabelText = codec::write(label);
    }
    return m_lastLabelText;
}

bool VariableImport::writeRow(Statement &statement, qint64 number, const Variable &variable, const Texts &texts)
{
    return statement.bind(u":number"_s, number)
               .bind(u":id"_s, variable.id.value)
               .bind(u":dataset"_s, m_datasets.numberFor(variable.provider.value, variable.dataset, texts.datasetLabel))
               .bind(u":name"_s, variable.name)
               .bind(u":name_key"_s, nameKey(variable.name))
               .bind(u":label"_s, texts.label)
               .bind(u":category"_s, variable.category)
               .bind(u":flags"_s, texts.flags)
               .bind(u":valid_from"_s, dayText(variable.validity.from))
               .bind(u":valid_to"_s, dayText(variable.validity.to))
               .bind(u":value"_s, texts.rest)
               .bind(u":digest"_s, texts.digest)
               .bind(u":source"_s, m_source)
               .run()
               .rowsAffected()
        > 0;
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

void VariableImport::index(qint64 number, const Variable &variable)
{
    const std::vector<qint64> facets = m_facets.numbersOf(facetsOf(variable));
    m_facets.count(facets, 1);
    QString tokens;
    for (const qint64 facet : facets)
        tokens += facetToken(facet) + u' ';
    const QString label = humanWordsOf(variable.label);
    m_vocabulary.add(wordsIn(folded(QString(variable.name + u' ' + label))));
    m_index.bind(u":number"_s, number)
        .bind(u":name"_s, variable.name)
        .bind(u":label"_s, label)
        .bind(u":body"_s, bodyOf(variable))
        .bind(u":place"_s,
              QString(variable.provider.value + u' ' + variable.dataset + u' ' + allWordsOf(variable.datasetLabel)))
        .bind(u":facet"_s, tokens)
        .run();
}

} // namespace beraad::catalogue
