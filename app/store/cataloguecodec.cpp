// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguecodec.h"

#include "store/codec.h"
#include "store/database.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad::codec {

namespace {

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &element : value.toArray())
        strings << element.toString();
    return strings;
}

QJsonValue arrayOf(const QStringList &strings)
{
    return strings.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonArray::fromStringList(strings);
}

QJsonValue unlessEmpty(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue unlessEmpty(const Text &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : toJson(text);
}

/// An undefined value is no member at all.
QJsonObject objectOf(std::initializer_list<std::pair<QString, QJsonValue>> members)
{
    QJsonObject object;
    for (const auto &[name, value] : members)
        if (!value.isUndefined())
            object.insert(name, value);
    return object;
}

QJsonArray contactsOf(const Dataset &dataset)
{
    QJsonArray array;
    for (const DatasetContact &contact : dataset.contacts)
        array << objectOf({{u"name"_s, unlessEmpty(contact.name)},
                           {u"email"_s, unlessEmpty(contact.email)},
                           {u"phone"_s, unlessEmpty(contact.phone)},
                           {u"url"_s, unlessEmpty(contact.url)}});
    return array;
}

QJsonArray distributionsOf(const Dataset &dataset)
{
    QJsonArray array;
    for (const Distribution &distribution : dataset.distributions)
        array << objectOf(
            {{u"title"_s, unlessEmpty(distribution.title)},
             {u"accessUrl"_s, unlessEmpty(distribution.accessUrl)},
             {u"downloadUrl"_s, unlessEmpty(distribution.downloadUrl)},
             {u"format"_s, unlessEmpty(distribution.format)},
             {u"licence"_s, unlessEmpty(distribution.licence)},
             {u"bytes"_s,
              distribution.bytes < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(distribution.bytes)}});
    return array;
}

void readContacts(Dataset &dataset, const QJsonArray &array)
{
    for (const QJsonValue &contact : array)
        dataset.contacts.push_back({contact["name"_L1].toString(), contact["email"_L1].toString(),
                                    contact["phone"_L1].toString(), contact["url"_L1].toString()});
}

void readDistributions(Dataset &dataset, const QJsonArray &array)
{
    for (const QJsonValue &distribution : array)
        dataset.distributions.push_back(
            {textFromJson(distribution["title"_L1]), distribution["accessUrl"_L1].toString(),
             distribution["downloadUrl"_L1].toString(), distribution["format"_L1].toString(),
             distribution["licence"_L1].toString(), distribution["bytes"_L1].toInteger(-1)});
}

} // namespace

QString writeRest(const Dataset &dataset)
{
    return write(QJsonValue(objectOf({
        {u"description"_s, unlessEmpty(dataset.description)},
        {u"accessRights"_s, unlessEmpty(dataset.accessRights)},
        {u"legalBasis"_s, unlessEmpty(dataset.legalBasis)},
        {u"themes"_s, arrayOf(dataset.themes)},
        {u"keywords"_s, arrayOf(dataset.keywords)},
        {u"spatial"_s, arrayOf(dataset.spatial)},
        {u"from"_s, unlessEmpty(dayText(dataset.temporal.from))},
        {u"to"_s, unlessEmpty(dayText(dataset.temporal.to))},
        {u"frequency"_s, unlessEmpty(dataset.frequency)},
        {u"lagMonths"_s, dataset.lagMonths < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(dataset.lagMonths)},
        {u"series"_s, unlessEmpty(dataset.series)},
        {u"issued"_s, unlessEmpty(dayText(dataset.issued))},
        {u"modified"_s, unlessEmpty(dayText(dataset.modified))},
        {u"landingPage"_s, unlessEmpty(dataset.landingPage)},
        {u"contacts"_s, dataset.contacts.empty() ? QJsonValue(QJsonValue::Undefined) : contactsOf(dataset)},
        {u"distributions"_s,
         dataset.distributions.empty() ? QJsonValue(QJsonValue::Undefined) : distributionsOf(dataset)},
        {u"source"_s, unlessEmpty(dataset.source)},
    })));
}

void readRestInto(Dataset &dataset, const QString &text, const QString &where)
{
    const QJsonObject object = readObject(text, where);
    const auto day = [&](QLatin1StringView member) { return dayFromText(object.value(member).toString()); };
    dataset.description = textFromJson(object.value("description"_L1));
    dataset.accessRights = object.value("accessRights"_L1).toString();
    dataset.legalBasis = textFromJson(object.value("legalBasis"_L1));
    dataset.themes = stringsOf(object.value("themes"_L1));
    dataset.keywords = stringsOf(object.value("keywords"_L1));
    dataset.spatial = stringsOf(object.value("spatial"_L1));
    dataset.temporal = {day("from"_L1), day("to"_L1)};
    dataset.frequency = object.value("frequency"_L1).toString();
    dataset.lagMonths = object.value("lagMonths"_L1).toInt(-1);
    dataset.series = object.value("series"_L1).toString();
    dataset.issued = day("issued"_L1);
    dataset.modified = day("modified"_L1);
    dataset.landingPage = object.value("landingPage"_L1).toString();
    readContacts(dataset, object.value("contacts"_L1).toArray());
    readDistributions(dataset, object.value("distributions"_L1).toArray());
    dataset.source = object.value("source"_L1).toString();
}

QString write(const ImportCounts &counts)
{
    return write(QJsonValue(QJsonObject{{u"read"_s, counts.read},
                                        {u"added"_s, counts.added},
                                        {u"changed"_s, counts.changed},
                                        {u"unchanged"_s, counts.unchanged},
                                        {u"gone"_s, counts.gone}}));
}

ImportCounts readCounts(const QString &text, const QString &where)
{
    const QJsonObject object = readObject(text, where);
    const auto count = [&](QLatin1StringView member) { return object.value(member).toInteger(); };
    return {count("read"_L1), count("added"_L1), count("changed"_L1), count("unchanged"_L1), count("gone"_L1)};
}

} // namespace beraad::codec
