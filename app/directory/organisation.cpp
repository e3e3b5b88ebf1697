// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/organisation.h"

#include "directory/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad {

ProvenanceMap readProvenance(JsonReader &reader)
{
    ProvenanceMap provenance;
    if (!reader.has(u"provenance"_s))
        return provenance;
    JsonReader members = reader.child(u"provenance"_s);
    for (const QString &member : members.value().toObject().keys()) {
        JsonReader entry = members.child(member);
        if (!entry.value().isObject())
            continue; // already a problem
        provenance.insert(
            member,
            {entry.requiredString(u"source"_s), entry.choice(u"evidence"_s, directorywords::evidences(), true)});
    }
    return provenance;
}

QJsonObject toJson(const ProvenanceMap &provenance)
{
    QJsonObject object;
    for (auto it = provenance.begin(); it != provenance.end(); ++it)
        object.insert(it.key(), QJsonObject{{u"source"_s, it->source}, {u"evidence"_s, it->evidence}});
    return object;
}

Provenance Organisation::provenanceOf(const QString &member) const
{
    return provenance.value(member, {source, evidence});
}

namespace {

Contact readContact(JsonReader &reader, const QString &member)
{
    if (!reader.has(member))
        return {};
    JsonReader entry = reader.child(member);
    Contact contact;
    contact.name = entry.string(u"name"_s);
    contact.email = entry.string(u"email"_s);
    contact.phone = entry.string(u"phone"_s);
    contact.url = entry.string(u"url"_s);
    contact.demo = entry.boolean(u"demo"_s).value_or(false);
    return contact;
}

QJsonObject contactToJson(const Contact &contact)
{
    QJsonObject object;
    const auto put = [&object](const QString &member, const QString &value) {
        if (!value.isEmpty())
            object.insert(member, value);
    };
    put(u"name"_s, contact.name);
    put(u"email"_s, contact.email);
    put(u"phone"_s, contact.phone);
    put(u"url"_s, contact.url);
    if (contact.demo)
        object.insert(u"demo"_s, true);
    return object;
}

QJsonValue factToJson(std::optional<bool> fact)
{
    return fact ? QJsonValue(*fact) : QJsonValue(u"unknown"_s);
}

} // namespace

// An absent fact is unknown, never a default: the route then shows its question and both branches.
Organisation readOrganisation(JsonReader reader)
{
    Organisation organisation;
    organisation.id = OrganisationId(directorywords::readId(reader));
    organisation.name = directorywords::readText(reader, u"name"_s, true);
    organisation.abbreviation = directorywords::readText(reader, u"abbreviation"_s, false);
    organisation.level = reader.choice(u"level"_s, directorywords::levels(), false, u"unknown"_s);
    organisation.type = reader.choice(u"type"_s, directorywords::types(), false, u"unknown"_s);
    organisation.network = reader.choice(u"network"_s, directorywords::networks(), false, u"unknown"_s);
    organisation.registry = reader.choice(u"registry"_s, directorywords::registries(), false);
    organisation.federalGovernment = reader.boolean(u"federalGovernment"_s);
    organisation.flemishInstance = reader.boolean(u"flemishInstance"_s);
    organisation.socialSecuritySource = reader.boolean(u"socialSecuritySource"_s).value_or(false);
    organisation.holds = directorywords::readText(reader, u"holds"_s, false);
    organisation.categories = directorywords::readWords(reader, u"categories"_s, directorywords::categories());
    organisation.dpo = readContact(reader, u"dpo"_s);
    organisation.contact = readContact(reader, u"contact"_s);
    organisation.source = reader.string(u"source"_s);
    organisation.evidence = reader.choice(u"evidence"_s, directorywords::evidences(), false);
    organisation.provenance = readProvenance(reader);
    return organisation;
}

QJsonObject toJson(const Organisation &organisation)
{
    QJsonObject object{{u"id"_s, organisation.id.value},
                       {u"name"_s, toJson(organisation.name)},
                       {u"level"_s, organisation.level},
                       {u"type"_s, organisation.type},
                       {u"network"_s, organisation.network},
                       {u"federalGovernment"_s, factToJson(organisation.federalGovernment)},
                       {u"flemishInstance"_s, factToJson(organisation.flemishInstance)}};
    const auto put = [&object](const QString &member, const QJsonValue &value, bool isWorthWriting) {
        if (isWorthWriting)
            object.insert(member, value);
    };
    put(u"abbreviation"_s, toJson(organisation.abbreviation), !organisation.abbreviation.isEmpty());
    put(u"registry"_s, organisation.registry, !organisation.registry.isEmpty());
    put(u"socialSecuritySource"_s, true, organisation.socialSecuritySource);
    put(u"holds"_s, toJson(organisation.holds), !organisation.holds.isEmpty());
    put(u"categories"_s, QJsonArray::fromStringList(organisation.categories), !organisation.categories.isEmpty());
    put(u"dpo"_s, contactToJson(organisation.dpo), organisation.dpo != Contact{});
    put(u"contact"_s, contactToJson(organisation.contact), organisation.contact != Contact{});
    put(u"source"_s, organisation.source, !organisation.source.isEmpty());
    put(u"evidence"_s, organisation.evidence, !organisation.evidence.isEmpty());
    put(u"provenance"_s, toJson(organisation.provenance), !organisation.provenance.isEmpty());
    return object;
}

} // namespace beraad
