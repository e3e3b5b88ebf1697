// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/afterdecision.h"
#include "desk/desk.h"
#include "register/entry.h"

namespace beraad {

/// The register of decisions as the current person of a desk may read it: what holds is for everybody, the rest for
/// those who have a part in the dossier.
class DecisionRegister {
public:
    explicit DecisionRegister(Desk &desk)
        : m_desk(desk)
    {
    }

    /// All of them, the latest first; without variables and conditions, which entry() adds for those who may see them.
    Result<std::vector<RegisterEntry>> entries() const;
    /// With all that the person may read of it.
    Result<RegisterEntry> entry(const RegisterEntry &listed) const;
    /// The decisions on which it builds and those that build on it, the oldest first, itself among them.
    /// Looked for in `all`, which entries() gave: a register is not read anew for each decision that is looked at.
    Result<std::vector<RegisterEntry>> chainOf(const RegisterEntry &listed,
                                               const std::vector<RegisterEntry> &all) const;
    /// What follows it, done or still to do, for those who see its track: publication, delivery, destruction with its
    /// proof. Nothing of one that was published elsewhere.
    std::vector<AfterStep> stepsOf(const RegisterEntry &listed) const;
    /// The deliberation of a committee as a PDF; refused where there is none, or the person does not see the dossier.
    Result<QByteArray> deliberationOf(const RegisterEntry &listed, const QString &language) const;
    Result<void> hasDeliberation(const RegisterEntry &listed) const;
    /// A draft that cites the decision and asks for the variables that it let go, as far as the person may read them
    /// and the catalogue still has them. It amends nothing.
    Result<Draft> draftAfter(const RegisterEntry &precedent) const;
    /// By the end of the name: `beraad-decisions/1` or CSV. All or nothing.
    Result<DecisionImport> import(const QString &path);
    Result<void> mayImport() const; ///< a secretary may
    /// What everybody may read, as `.csv` or `.json`.
    Result<void> exportPublic(const QString &path) const;

private:
    QStringList procedures() const;
    Result<std::vector<DossierId>> dossiersOfChain(const DossierId &dossier) const;

    Desk &m_desk;
};

} // namespace beraad
