// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/csvmapping.h"

#include "catalogue/cataloguerow.h"
#include "directory/words.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QString kFormat = u"beraad-csv-mapping/1"_s;

QMap<QString, QString> readWords(JsonReader reader)
{
    QMap<QString, QString> words;
    for (const QString &key : reader.value().toObject().keys())
        words.insert(key, reader.string(key));
    return words;
}

void checkMembers(JsonReader &reader, const QString &part, const QStringList &members)
{
    for (const QString &member : members)
        if (!csvMappingMembers().contains(member))
            reader.problem(part,
                           u"\"%1\" is no member; expected one of %2"_s.arg(member, csvMappingMembers().join(u", "_s)));
}

QJsonObject wordsToJson(const QMap<QString, QString> &words)
{
    QJsonObject object;
    for (auto each = words.cbegin(); each != words.cend(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

/// Names of columns as they occur, without case, spaces and underscores.
const QMap<QString, QString> &usualNames()
{
    static const QMap<QString, QString> names{{u"variable"_s, u"variable"_s},
                                              {u"variablename"_s, u"variable"_s},
                                              {u"varname"_s, u"variable"_s},
                                              {u"name"_s, u"variable"_s},
                                              {u"naam"_s, u"variable"_s},
                                              {u"variabele"_s, u"variable"_s},
                                              {u"nom"_s, u"variable"_s},
                                              {u"label"_s, u"label"_s},
                                              {u"libelle"_s, u"label"_s},
                                              {u"libellé"_s, u"label"_s},
                                              {u"omschrijving"_s, u"label"_s},
                                              {u"variablelabel"_s, u"label"_s},
                                              {u"definition"_s, u"definition"_s},
                                              {u"definitie"_s, u"definition"_s},
                                              {u"définition"_s, u"definition"_s},
                                              {u"description"_s, u"definition"_s},
                                              {u"dataset"_s, u"dataset"_s},
                                              {u"type"_s, u"type"_s},
                                              {u"unit"_s, u"unit"_s},
                                              {u"eenheid"_s, u"unit"_s},
                                              {u"unité"_s, u"unit"_s},
                                              {u"file"_s, u"source_file"_s},
                                              {u"bestand"_s, u"source_file"_s},
                                              {u"fichier"_s, u"source_file"_s},
                                              {u"concept"_s, u"concept"_s},
                                              {u"universe"_s, u"universe"_s},
                                              {u"populatie"_s, u"universe"_s},
                                              {u"theme"_s, u"themes"_s},
                                              {u"thema"_s, u"themes"_s},
                                              {u"thème"_s, u"themes"_s},
                                              {u"code"_s, u"code"_s},
                                              {u"value"_s, u"code"_s},
                                              {u"codelabel"_s, u"code_label"_s},
                                              {u"valuelabel"_s, u"code_label"_s},
                                              {u"year"_s, u"year"_s},
                                              {u"jaar"_s, u"year"_s},
                                              {u"année"_s, u"year"_s},
                                              {u"validfrom"_s, u"valid_from"_s},
                                              {u"validto"_s, u"valid_to"_s}};
    return names;
}

} // namespace

const QStringList &csvMappingMembers()
{
    static const QStringList members = [] {
        QStringList all = catalogueColumns();
        all.removeOne(nameOf(CatalogueColumn::Kind));
        for (const QString &language : directorywords::languages())
            all << u"code_label_"_s + language;
        return all << u"dataset_label"_s << u"year"_s;
    }();
    return members;
}

Result<CsvMapping> readCsvMapping(const JsonDocument &document)
{
    std::vector<Problem> problems;
    JsonReader reader(document, problems);
    reader.choice(u"format"_s, {kFormat}, true);
    CsvMapping mapping;
    if (reader.has(u"columns"_s))
        mapping.columns = readWords(reader.child(u"columns"_s));
    if (reader.has(u"constants"_s))
        mapping.constants = readWords(reader.child(u"constants"_s));
    if (reader.has(u"values"_s)) {
        JsonReader values = reader.child(u"values"_s);
        for (const QString &member : values.value().toObject().keys())
            mapping.values.insert(member, readWords(values.child(member)));
    }
    checkMembers(reader, u"columns"_s, mapping.columns.values());
    checkMembers(reader, u"constants"_s, mapping.constants.keys());
    checkMembers(reader, u"values"_s, mapping.values.keys());
    for (const QString &member : csvMappingMembers())
        if (mapping.columns.values().count(member) > 1)
            reader.problem(u"columns"_s, u"two columns for %1"_s.arg(member));
    if (!mapping.columns.values().contains(u"variable"_s))
        reader.problem(u"columns"_s, u"no column for variable"_s);
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is no mapping of columns"_s.arg(document.file),
                      std::move(problems));
    return mapping;
}

QJsonObject toJson(const CsvMapping &mapping)
{
    QJsonObject object{{u"format"_s, kFormat}, {u"columns"_s, wordsToJson(mapping.columns)}};
    if (!mapping.constants.isEmpty())
        object.insert(u"constants"_s, wordsToJson(mapping.constants));
    QJsonObject values;
    for (auto each = mapping.values.cbegin(); each != mapping.values.cend(); ++each)
        values.insert(each.key(), wordsToJson(each.value()));
    if (!values.isEmpty())
        object.insert(u"values"_s, values);
    return object;
}

CsvMapping proposedMapping(const QStringList &columns, const QString &language)
{
    CsvMapping mapping;
    QStringList used;
    for (const QString &column : columns) {
        const QString plain = column.simplified().toLower();
        QString member = csvMappingMembers().contains(plain) ? plain : QString();
        if (member.isEmpty())
            member = usualNames().value(QString(plain).remove(u' ').remove(u'_').remove(u'-'));
        if (csvMappingMembers().contains(member + u'_' + language))
            member += u'_' + language;
        if (member.isEmpty() || used.contains(member))
            continue;
        used << member;
        mapping.columns.insert(column, member);
    }
    return mapping;
}

} // namespace beraad
