// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "desk/desk.h"

namespace beraad::cli {

/// A desk on the workspace of `-w`, acting as the person of `--as` where that option is given. That holds for one call:
/// the person whom the workspace remembers, as whom the window opens, stays the same.
class OpenDesk {
public:
    static Result<OpenDesk> open(const Invocation &call);
    Desk *operator->() const { return m_desk.get(); }
    Desk &operator*() const { return *m_desk; }

private:
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<RandomIds> m_ids;
    std::unique_ptr<Desk> m_desk;
};

/// What the person may see of the dossier of that id; refused where that is nothing.
Result<DossierState> seenDossier(const OpenDesk &desk, const QString &id);

} // namespace beraad::cli
