// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json.h"
#include "base/text.h"
#include "directory/committee.h"
#include "directory/person.h"
#include "directory/provenance.h"

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

/// A body that holds, receives, links or judges data. The words of `level`, `type`, `network` and `registry` are those
/// of the facts that rules ask for; they are checked when read, and code does not switch on them.
struct Organisation {
    OrganisationId id;
    Text name;
    Text abbreviation;
    QString level; ///< federal, flemish, brussels, walloon, … or unknown
    QString type; ///< social-security-institution, university, … or unknown
    QString network; ///< of social security: primary, extended, none, unknown
    QString registry; ///< `rr`, `bis`, or empty
    std::optional<bool> federalGovernment; ///< nothing: unknown
    std::optional<bool> flemishInstance; ///< nothing: unknown (or contested)
    bool socialSecuritySource = false; ///< delivers to the data warehouse labour market & social protection
    Text holds; ///< what it holds, in a phrase
    QStringList categories; ///< categories of data it holds, as in request files
    Contact dpo;
    Contact contact; ///< of the organisation itself: its site
    QString source; ///< where these facts come from
    QString evidence; ///< note, verified, derived, unverified
    ProvenanceMap provenance; ///< of single members (`network`) where it differs from the organisation's own
    bool operator==(const Organisation &) const = default;

    /// Where one fact comes from: its own provenance, else that of the organisation.
    Provenance provenanceOf(const QString &member) const;
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
    void add(Organisation organisation);

    std::vector<Organisation> m_organisations;
    QHash<OrganisationId, qsizetype> m_byId;
};

/// Reads one organisation object (format of request files and of forms/directory/organisations.json).
Organisation readOrganisation(JsonReader reader);
QJsonObject toJson(const Organisation &organisation);

/// Reads a whole directory file (`beraad-directory/1`), committees (`beraad-committees/1`) or people
/// (`beraad-people/1`). Refused whole with every problem when one entry is wrong or an id stands twice.
Result<Directory> readDirectory(const JsonDocument &document);
Result<std::vector<Committee>> readCommittees(const JsonDocument &document);
Result<std::vector<Person>> readPeople(const JsonDocument &document);

/// The directory that ships with the program (`:/directory/organisations.json`), its committees, and made-up people for
/// the demo workspace.
Result<Directory> shippedDirectory();
Result<std::vector<Committee>> shippedCommittees();
Result<std::vector<Person>> demoPeople();

} // namespace beraad
