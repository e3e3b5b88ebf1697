// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/organisation.h"

namespace beraad {

Directory::Directory(std::vector<Organisation> organisations)
{
    m_organisations.reserve(organisations.size());
    for (Organisation &organisation : organisations)
        add(std::move(organisation));
}

void Directory::add(Organisation organisation)
{
    if (m_byId.contains(organisation.id))
        return;
    m_byId.insert(organisation.id, static_cast<qsizetype>(m_organisations.size()));
    m_organisations.push_back(std::move(organisation));
}

const Organisation *Directory::find(const OrganisationId &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_organisations[static_cast<size_t>(*found)];
}

Directory Directory::with(const std::vector<Organisation> &added) const
{
    Directory wider = *this;
    for (const Organisation &organisation : added)
        wider.add(organisation);
    return wider;
}

QString Directory::nameOf(const OrganisationId &id, const QString &language) const
{
    const Organisation *organisation = find(id);
    const QString name = organisation ? organisation->name.in(language) : QString();
    return name.isEmpty() ? id.value : name;
}

QString Directory::shortNameOf(const OrganisationId &id, const QString &language) const
{
    const Organisation *organisation = find(id);
    const QString abbreviation = organisation ? organisation->abbreviation.in(language) : QString();
    return abbreviation.isEmpty() ? nameOf(id, language) : abbreviation;
}

} // namespace beraad
