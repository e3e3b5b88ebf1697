// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sight.h"

#include "desk/desk.h"
#include "desk/dossierfilter.h"

namespace beraad {

bool mayBeNamed(const Desk &desk, const DossierId &id, Phase phase)
{
    if (groupOf(phase) == DossierFilter::Group::Decided) {
        const auto state = desk.workspace().dossier(id);
        return state && !state->conflicts.contains(desk.person().id);
    }
    const auto view = desk.dossier(id);
    return view && isSeen(*view);
}

} // namespace beraad
