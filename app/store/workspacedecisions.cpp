// SPDX-License-Identifier: GPL-3.0-or-later
// The door to what was decided, here and elsewhere.
#include "store/decisionlist.h"
#include "store/workspaceprivate.h"

namespace beraad {

Result<std::vector<RegisterEntry>> Workspace::decisions(const QStringList &procedures) const
{
    return atDoor([&] { return decisions::made(m_p->database(), procedures); });
}

Result<std::vector<RegisterEntry>> Workspace::publishedDecisions() const
{
    return atDoor([&] { return decisions::published(m_p->database()); });
}

Result<DecisionImport> Workspace::keepPublished(const std::vector<RegisterEntry> &entries)
{
    return atDoor([&] { return decisions::keep(m_p->writable(), entries); });
}

Result<std::vector<DossierId>> Workspace::followersOf(const DossierId &dossier) const
{
    return atDoor([&] { return decisions::followersOf(m_p->database(), dossier); });
}

} // namespace beraad
