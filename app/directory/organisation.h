// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json.h"
#include "base/text.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace beraad {

/// Whom to write to about data protection at an organisation. `demo` marks a made-up contact, shown as such.
struct Contact {
    QString name;
    QString email;
    QString phone;
    QString url;
    bool demo = false;
    bool isEmpty() const { return name.isEmpty() && email.isEmpty() && phone.isEmpty() && url.isEmpty(); }
    bool operator==(const Contact &) const = default;
};

/// A body that holds, receives, links or judges data. The words of `level`, `type`, `network` and `registry` are those of
/// the facts that rules ask for; they are checked when read, and code does not switch on them.
struct Organisation {
    OrganisationId id;
    Text name;
    Text abbreviation;
    QString level;             ///< federal, flemish, brussels, walloon, …
    QString type;              ///< social-security-institution, university, …
    QString network; ///< of social security: primary, extended, none, unknown
    QString registry;          ///< `rr`, `bis`, or empty
    std::optional<bool> federalGovernment; ///< nothing: unknown
    std::optional<bool> flemishInstance;   ///< nothing: unknown (or contested)
    bool socialSecuritySource = false;     ///< delivers to the data warehouse labour market & social protection
    Text holds;                ///< what it holds, in a phrase
    QStringList categories;    ///< categories of data it holds, as in request files
    Contact dpo;
    QString source;            ///< where these facts come from
    QString evidence;          ///< note, verified, derived, unverified
    bool operator==(const Organisation &) const = default;
};

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

/// A committee that sits: which procedures it decides and when it sits by default.
struct Committee {
    CommitteeId id;
    Text name;
    QStringList procedures;   ///< procedure ids that it decides: `ivc-ssh`
    QString section;          ///< `social`, `health`, or empty
    int weekOfMonth = 1;      ///< 1: the first such weekday of the month
    int weekday = 2;          ///< ISO: 2 is Tuesday
    std::vector<int> monthsOff; ///< e.g. 8: no session in August
    int capacityMinutes = 300;
    int handInDays = 21;      ///< working days before the session on which a file must be complete (a setting: no term found)
    QString numbering;        ///< prefix of its file numbers: `IVC/KSZG`
    QString source;
    QString evidence;
    bool operator==(const Committee &) const = default;
};

/// All organisations by id, in the order of the file.
class Directory {
public:
    Directory() = default;
    explicit Directory(std::vector<Organisation> organisations);

    const Organisation *find(const OrganisationId &id) const; ///< nullptr when unknown
    const std::vector<Organisation> &all() const { return m_organisations; }
    /// This directory and the bodies that a request file adds; an id that is already known keeps our facts.
    Directory with(const std::vector<Organisation> &added) const;
    /// The name in `language`, else the id, so that nothing is ever shown empty.
    QString nameOf(const OrganisationId &id, const QString &language) const;
    QString shortNameOf(const OrganisationId &id, const QString &language) const;

private:
    std::vector<Organisation> m_organisations;
    QHash<OrganisationId, qsizetype> m_byId;
};

/// Reads one organisation object (format of request files and of forms/directory/organisations.json).
Organisation readOrganisation(JsonReader reader);
QJsonObject toJson(const Organisation &organisation);
Person readPerson(JsonReader reader);
QJsonObject toJson(const Person &person);
Committee readCommittee(JsonReader reader);

/// The directory that ships with the program (`:/directory/organisations.json`), and its committees.
Result<Directory> shippedDirectory();
Result<std::vector<Committee>> shippedCommittees();

} // namespace beraad
