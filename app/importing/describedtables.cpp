// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/describedtables.h"

#include "importing/mappedrows.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// A code as people write it: `1`, not `1.0`.
QString codeText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isDouble())
        return value.toString();
    const double number = value.toDouble();
    return number == double(value.toInteger()) ? QString::number(value.toInteger())
                                               : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

class Describing {
public:
    Describing(const JsonDocument &document, QString language, std::vector<Problem> &problems)
        : m_document(document)
        , m_problems(problems)
        , m_language(std::move(language))
    {
    }

    DescribedTables read();

private:
    void readContext(JsonReader &reader);
    void readPackage(JsonReader &reader);
    DescribedTable resource(JsonReader &reader);
    void readFields(JsonReader &schema, DescribedTable &table);
    void readChoices(JsonReader &field, Variable &variable);
    void readGroup(JsonReader &reader);
    DescribedTable tableOf(JsonReader &reader);
    Variable column(JsonReader &reader);
    Text text(const QJsonValue &value) const;
    Text first(JsonReader &reader, const QStringList &members) const;
    int lineOf(const JsonReader &reader) const { return m_document.lines.value(reader.path(), 1); }
    void refuseElsewhere(JsonReader &reader, const QString &member);

    const JsonDocument &m_document;
    std::vector<Problem> &m_problems;
    QString m_language;
    DescribedTables m_result;
};

DescribedTables Describing::read()
{
    JsonReader reader(m_document, m_problems);
    if (!m_problems.empty())
        return {};
    if (reader.has(u"@context"_s)) {
        readContext(reader);
        readGroup(reader);
    } else if (reader.has(u"resources"_s)) {
        readPackage(reader);
    } else if (reader.has(u"schema"_s)) {
        m_result.tables.push_back(resource(reader));
    } else {
        DescribedTable table;
        table.dataset.label = first(reader, {u"title"_s});
        table.line = 1;
        readFields(reader, table);
        m_result.tables.push_back(std::move(table));
    }
    return std::move(m_result);
}

Text Describing::text(const QJsonValue &value) const
{
    Text result;
    if (value.isString() && !value.toString().trimmed().isEmpty())
        result.byLanguage.insert(m_language, value.toString().simplified());
    if (value.isArray() && !value.toArray().isEmpty())
        return text(value.toArray().first());
    const QJsonObject object = value.toObject();
    if (object.contains("@value"_L1)) {
        const QString tag = object.value("@language"_L1).toString(m_language);
        result.byLanguage.insert(tag.section(u'-', 0, 0).toLower(), object.value("@value"_L1).toString().simplified());
        return result;
    }
    for (auto each = object.begin(); each != object.end(); ++each) {
        const Text words = text(each.value());
        if (!words.isEmpty() && !each.key().startsWith(u'@'))
            result.byLanguage.insert(each.key() == "und"_L1 ? m_language : each.key().section(u'-', 0, 0).toLower(),
                                     words.byLanguage.first());
    }
    return result;
}

Text Describing::first(JsonReader &reader, const QStringList &members) const
{
    Text found;
    for (const QString &member : members)
        if (found.isEmpty())
            found = text(reader.anything(member));
    return found;
}

void Describing::refuseElsewhere(JsonReader &reader, const QString &member)
{
    if (reader.anything(member).isString())
        reader.problem(member, u"stands in another file; expected it here"_s);
}

void Describing::readPackage(JsonReader &reader)
{
    for (JsonReader &contributor : reader.array(u"contributors"_s))
        if (contributor.string(u"role"_s) == "publisher"_L1)
            m_result.publisher = first(contributor, {u"title"_s, u"organization"_s});
    for (JsonReader &each : reader.array(u"resources"_s)) {
        refuseElsewhere(each, u"schema"_s);
        if (each.anything(u"schema"_s).isObject())
            m_result.tables.push_back(resource(each));
    }
}

DescribedTable Describing::resource(JsonReader &reader)
{
    DescribedTable table;
    table.line = lineOf(reader);
    table.name = reader.string(u"name"_s);
    const QJsonValue path = reader.anything(u"path"_s);
    table.file = path.isArray() ? path.toArray().first().toString() : path.toString();
    table.dataset.label = first(reader, {u"title"_s});
    table.dataset.description = first(reader, {u"description"_s});
    JsonReader schema = reader.child(u"schema"_s);
    readFields(schema, table);
    return table;
}

void Describing::readFields(JsonReader &schema, DescribedTable &table)
{
    for (JsonReader &field : schema.array(u"fields"_s, true)) {
        Variable variable;
        variable.name = field.requiredString(u"name"_s);
        variable.label = first(field, {u"title"_s});
        variable.definition = first(field, {u"description"_s});
        variable.type = typeOfWord(field.string(u"type"_s));
        readChoices(field, variable);
        if (variable.type == "numeric"_L1)
            variable.unit = field.string(u"unit"_s);
        table.columns.push_back({std::move(variable), lineOf(field)});
    }
}

/// `constraints.enum`, or `categories` of the newer schema, which have labels.
void Describing::readChoices(JsonReader &field, Variable &variable)
{
    const QJsonArray categories = field.anything(u"categories"_s).toArray();
    for (const QJsonValue &each : categories) {
        const QJsonObject category = each.toObject();
        variable.codes.push_back(
            {codeText(each.isObject() ? category.value("value"_L1) : each), text(category.value("label"_L1)), {}});
    }
    if (field.has(u"constraints"_s) && categories.isEmpty())
        for (const QJsonValue &each : field.object(u"constraints"_s).value("enum"_L1).toArray())
            variable.codes.push_back({codeText(each), {}, {}});
    if (!variable.codes.empty() && variable.type != "date"_L1)
        variable.type = field.anything(u"categoriesOrdered"_s).toBool() ? u"ordinal"_s : u"nominal"_s;
}

void Describing::readContext(JsonReader &reader)
{
    for (const QJsonValue &part : reader.anything(u"@context"_s).toArray())
        if (const QString tag = part.toObject().value("@language"_L1).toString(); !tag.isEmpty())
            m_language = tag.section(u'-', 0, 0).toLower();
}

void Describing::readGroup(JsonReader &reader)
{
    const QJsonValue publisher = reader.anything(u"dc:publisher"_s);
    const QJsonObject body = (publisher.isArray() ? publisher.toArray().first() : publisher).toObject();
    m_result.publisher = body.contains("schema:name"_L1) ? text(body.value("schema:name"_L1)) : text(publisher);
    if (!reader.has(u"tables"_s)) {
        m_result.tables.push_back(tableOf(reader));
        return;
    }
    for (JsonReader &each : reader.array(u"tables"_s))
        m_result.tables.push_back(tableOf(each));
}

DescribedTable Describing::tableOf(JsonReader &reader)
{
    DescribedTable table;
    table.line = lineOf(reader);
    table.file = reader.string(u"url"_s);
    table.name = table.file.section(u'/', -1).section(u'.', 0, 0);
    table.dataset.label = first(reader, {u"dc:title"_s, u"dcterms:title"_s, u"schema:name"_s});
    table.dataset.description = first(reader, {u"dc:description"_s, u"dcterms:description"_s, u"schema:description"_s});
    refuseElsewhere(reader, u"tableSchema"_s);
    if (!reader.anything(u"tableSchema"_s).isObject())
        return table;
    JsonReader schema = reader.child(u"tableSchema"_s);
    for (JsonReader &each : schema.array(u"columns"_s, true))
        if (!each.anything(u"virtual"_s).toBool())
            table.columns.push_back({column(each), lineOf(each)});
    return table;
}

Variable Describing::column(JsonReader &reader)
{
    Variable variable;
    variable.label = first(reader, {u"titles"_s, u"dc:title"_s, u"rdfs:label"_s});
    variable.name = reader.string(u"name"_s);
    if (variable.name.isEmpty())
        variable.name = variable.label.in(m_language);
    variable.definition = first(reader,
                                {u"dc:description"_s, u"dcterms:description"_s, u"schema:description"_s,
                                 u"rdfs:comment"_s, u"skos:definition"_s});
    const QJsonValue datatype = reader.anything(u"datatype"_s);
    variable.type = datatype.isObject() ? typeOfWord(datatype.toObject().value("base"_L1).toString(u"string"_s))
        : datatype.isUndefined()        ? u"text"_s // the default of CSVW
                                        : typeOfWord(datatype.toString());
    return variable;
}

} // namespace

DescribedTables describedTables(const JsonDocument &document, const QString &language, std::vector<Problem> &problems)
{
    return Describing(document, language, problems).read();
}

} // namespace beraad
