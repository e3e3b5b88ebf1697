// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <vector>

namespace beraad {

/// Every break of chains of events that stand in order, one chain after the other: a gap in the numbers, a predecessor
/// that is not the one before, a hash that is not that of the content. `idOf` gives the text by which a chain is known;
/// `what` is the word for it in the problems.
template <typename Event, typename IdOf>
std::vector<Problem> verifyChains(const std::vector<Event> &events, const QString &what, IdOf &&idOf)
{
    std::vector<Problem> problems;
    const Event *before = nullptr;
    for (const Event &event : events) {
        if (before && idOf(*before) != idOf(event))
            before = nullptr;
        const QString where = QStringLiteral("%1 %2/%3").arg(what, idOf(event)).arg(event.sequence);
        if (event.sequence != (before ? before->sequence + 1 : 1))
            problems.push_back({where, QStringLiteral("events are missing before it")});
        else if (event.previous != (before ? before->hash : QString()))
            problems.push_back({where, QStringLiteral("does not point at the event before it")});
        if (hashOf(event) != event.hash)
            problems.push_back({where, QStringLiteral("the hash does not fit the content")});
        before = &event;
    }
    return problems;
}

} // namespace beraad
