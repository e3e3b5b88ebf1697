// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace beraad {

/// What a directory file brought.
struct DirectoryImport {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

/// What the directory says of organisations, and who may change it.
class DirectoryDesk {
public:
    explicit DirectoryDesk(Desk &desk)
        : m_desk(desk)
    {
    }

    /// Whether the current person may change what is said of it: its own DPO or controller, and any secretary. What the
    /// rules look at is read anew for what is routed from now on; filed dossiers keep their route.
    Result<void> mayEdit(const OrganisationId &organisation) const;
    Result<void> saveOrganisation(const Organisation &organisation);
    /// All or nothing, by a secretary; what the file (`beraad-directory/1`) does not name stays.
    Result<DirectoryImport> importDirectory(const QString &path);
    Result<void> exportDirectory(const QString &path) const;

private:
    Result<void> keep(const std::vector<Organisation> &organisations);

    Desk &m_desk;
};

} // namespace beraad
