// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"

using namespace Qt::StringLiterals;

namespace beraad::cli {

Result<OpenDesk> OpenDesk::open(const Invocation &call)
{
    if (!call.isSet(u"w"_s))
        return beraad::refuse(ErrorCode::WorkspaceMissing, {}, u"no workspace given; expected -w FILE"_s);
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
    if (call.options.optionNames().contains(u"as"_s) && call.isSet(u"as"_s))
        if (auto acts = opened->actAs(PersonId(call.value(u"as"_s))); !acts)
            return std::unexpected(acts.error());
    return opened;
}

} // namespace beraad::cli
