// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/considered.h"

#include "desk/attachments.h"
#include "desk/reviewdesk.h"

#include <QSet>

#include <algorithm>

namespace beraad {

Considered consideredBy(const Desk &desk, const DossierState &state, const OrganisationId &organisation)
{
    Considered considered;
    considered.questions = exchangesOf(state, organisation);
    const DossierState view = viewFor(state, desk.person(), desk.committees());
    if (!view.request)
        return considered;
    for (const FileAnswer &file : filesOf(*view.request))
        considered.documents.push_back({file.name, file.content.value});
    const std::vector<LineId> own = state.linesToJudge(organisation);
    const QSet<LineId> judged(own.begin(), own.end());
    std::vector<Line> lines;
    std::ranges::copy_if(view.request->lines, std::back_inserter(lines),
                         [&](const Line &line) { return judged.contains(line.id); });
    if (const auto counts = ReviewDesk(desk).precedentCounts(lines, state.id))
        for (const PrecedentCount &count : *counts) {
            considered.granted += count.granted;
            considered.refused += count.refused;
        }
    return considered;
}

} // namespace beraad
