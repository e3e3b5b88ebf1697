// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "dossier/requestmigration.h"

namespace beraad {

/// Requests while they are written, until they are filed.
class DraftDesk {
public:
    explicit DraftDesk(Desk &desk)
        : m_desk(desk)
    {
    }

    Result<Draft> newDraft(const Request &start = {});
    /// That amends, renews or accedes to a decided one.
    Result<Draft> newDraftFollowing(const DossierId &decided, RequestKind kind);
    Result<Draft> draft(const DossierId &id) const;
    Result<std::vector<Draft>> drafts() const; ///< of the current person
    /// Read under the form of today, whatever version it was written under.
    Result<Request> draftRequest(const DossierId &id) const;
    /// What the form of today changes in a draft that was last saved under an older one; empty once it is saved anew.
    Result<std::vector<FormChange>> formChangesOf(const DossierId &id) const;
    /// Saves at once, valid or not. While a catalogue is imported nothing else can be written: until then the draft is
    /// kept in memory, and read from there.
    Result<void> saveDraft(const DossierId &id, const Request &request);
    Result<void> deleteDraft(const DossierId &id);
    /// Undoes deleteDraft.
    Result<void> restoreDraft(const Draft &draft);
    Result<DossierId> submit(const DossierId &draft);
    /// Files a request that came from outside (a request file); same checks as submit.
    Result<DossierId> submitRequest(const Request &request);

private:
    Result<MigratedRequest> migratedDraft(const DossierId &id, Strictness strictness) const;
    Result<void> keep(const Draft &draft);
    Result<void> file(const DossierId &id, const Request &request, std::vector<Problem> missing);

    Desk &m_desk;
};

} // namespace beraad
