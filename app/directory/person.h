// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json.h"

#include <optional>
#include <vector>

namespace beraad {

/// Why a person may do something. A person can have several roles.
enum class Role { Requester, Dpo, Secretary, Member, Controller, Public };
QString toString(Role role);
std::optional<Role> roleFromString(const QString &word);

/// Someone who works with Beraad. `organisations` are the bodies that the person speaks for (a DPO may serve several).
struct Person {
    PersonId id;
    QString name;
    std::vector<OrganisationId> organisations;
    std::vector<Role> roles;
    std::vector<CommitteeId> committees; ///< of which the person is secretary or member
    QString email;
    bool demo = false;

    bool has(Role role) const;
    bool speaksFor(const OrganisationId &organisation) const;
    bool operator==(const Person &) const = default;
};

Person readPerson(JsonReader reader);
QJsonObject toJson(const Person &person);

} // namespace beraad
