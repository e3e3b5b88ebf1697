// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/draftshelf.h"

namespace beraad {

Result<void> DraftShelf::keep(const Draft &draft, bool mustWait)
{
    if (!mustWait)
        return m_workspace.saveDraft(draft);
    m_waiting.insert_or_assign(draft.id, draft);
    return {};
}

void DraftShelf::saveWaiting()
{
    std::erase_if(m_waiting, [this](const auto &waiting) {
        return m_workspace.saveDraft(waiting.second).has_value(); // what fails stays, and is read from here
    });
}

Result<Draft> DraftShelf::draft(const DossierId &id) const
{
    const auto waiting = m_waiting.find(id);
    return waiting == m_waiting.end() ? m_workspace.draft(id) : waiting->second;
}

Result<std::vector<Draft>> DraftShelf::draftsOf(const PersonId &owner) const
{
    return m_workspace.drafts(owner).transform([&](std::vector<Draft> drafts) {
        std::erase_if(drafts, [this](const Draft &draft) { return m_waiting.contains(draft.id); });
        for (const auto &[id, waiting] : m_waiting)
            if (waiting.owner == owner)
                drafts.insert(drafts.begin(), waiting); // written a moment ago
        return drafts;
    });
}

} // namespace beraad
