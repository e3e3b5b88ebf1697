// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"

#include "desk/sight.h"

using namespace Qt::StringLiterals;

namespace beraad::cli {

Result<OpenDesk> OpenDesk::open(const Invocation &call)
{
    auto workspace = Workspace::open(call.value(u"w"_s));
    if (!workspace)
        return std::unexpected(workspace.error());
    OpenDesk opened;
    opened.m_clock = std::make_unique<SystemClock>();
    opened.m_ids = std::make_unique<RandomIds>();
    auto desk = Desk::open(std::move(*workspace), *opened.m_clock, *opened.m_ids);
    if (!desk)
        return std::unexpected(desk.error());
    opened.m_desk = std::move(*desk);
    if (call.options.optionNames().contains(u"as"_s))
        if (auto acts = opened.m_desk->actForNowAs(PersonId(call.value(u"as"_s))); !acts)
            return std::unexpected(acts.error());
    return opened;
}

Result<DossierState> seenDossier(const OpenDesk &desk, const QString &id)
{
    auto view = desk->dossier(DossierId(id));
    if (view && !isSeen(*view))
        return beraad::refuse(ErrorCode::NotPermitted, {id},
                              u"%1 sees nothing of %2; --as says who asks"_s.arg(desk->person().id.value, id));
    return view;
}

} // namespace beraad::cli
