// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"

#include <map>

namespace beraad {

/// Where drafts are kept: in the workspace, and in memory as long as an import has it for itself.
class DraftShelf {
public:
    explicit DraftShelf(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// In the workspace, or in memory while `mustWait`.
    Result<void> keep(const Draft &draft, bool mustWait);
    void saveWaiting();
    Result<Draft> draft(const DossierId &id) const;
    Result<std::vector<Draft>> draftsOf(const PersonId &owner) const;

private:
    Workspace &m_workspace;
    std::map<DossierId, Draft> m_waiting;
};

} // namespace beraad
