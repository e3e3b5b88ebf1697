// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/person.h"

#include "directory/words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

QString toString(Role role)
{
    switch (role) {
    case Role::Requester:
        return u"requester"_s;
    case Role::Dpo:
        return u"dpo"_s;
    case Role::Secretary:
        return u"secretary"_s;
    case Role::Member:
        return u"member"_s;
    case Role::Controller:
        return u"controller"_s;
    case Role::Public:
        return u"public"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<Role> roleFromString(const QString &word)
{
    for (const Role role :
         {Role::Requester, Role::Dpo, Role::Secretary, Role::Member, Role::Controller, Role::Public}) {
        if (toString(role) == word)
            return role;
    }
    return std::nullopt;
}

bool Person::has(Role role) const
{
    return std::ranges::contains(roles, role);
}

bool Person::speaksFor(const OrganisationId &organisation) const
{
    return std::ranges::contains(organisations, organisation);
}

namespace {

std::vector<Role> readRoles(JsonReader &reader)
{
    std::vector<Role> roles;
    const QStringList words = reader.strings(u"roles"_s);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const auto role = roleFromString(words.at(i)))
            roles.push_back(*role);
        else
            reader.problem(u"roles[%1]"_s.arg(i),
                           u"expected one of requester, dpo, secretary, member, controller, public"_s);
    }
    if (roles.empty() && words.isEmpty())
        reader.problem(u"roles"_s, u"expected at least one role"_s);
    return roles;
}

template <typename SomeId> std::vector<SomeId> readIds(JsonReader &reader, const QString &member)
{
    std::vector<SomeId> ids;
    for (const QString &word : reader.strings(member))
        ids.emplace_back(word);
    return ids;
}

template <typename SomeId> QJsonArray idsToJson(const std::vector<SomeId> &ids)
{
    QJsonArray array;
    for (const SomeId &id : ids)
        array.append(id.value);
    return array;
}

} // namespace

Person readPerson(JsonReader reader)
{
    Person person;
    person.id = PersonId(directorywords::readId(reader));
    person.name = reader.requiredString(u"name"_s);
    person.organisations = readIds<OrganisationId>(reader, u"organisations"_s);
    person.roles = readRoles(reader);
    person.committees = readIds<CommitteeId>(reader, u"committees"_s);
    person.email = reader.string(u"email"_s);
    person.demo = reader.boolean(u"demo"_s).value_or(false);
    return person;
}

QJsonObject toJson(const Person &person)
{
    QJsonArray roles;
    for (const Role role : person.roles)
        roles.append(toString(role));
    QJsonObject object{{u"id"_s, person.id.value},
                       {u"name"_s, person.name},
                       {u"organisations"_s, idsToJson(person.organisations)},
                       {u"roles"_s, roles}};
    if (!person.committees.empty())
        object.insert(u"committees"_s, idsToJson(person.committees));
    if (!person.email.isEmpty())
        object.insert(u"email"_s, person.email);
    if (person.demo)
        object.insert(u"demo"_s, true);
    return object;
}

} // namespace beraad
