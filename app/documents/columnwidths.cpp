// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdftable.h"

#include <algorithm>
#include <numeric>

namespace beraad {

namespace {

/// No single word may take more of the table than this; it is cut instead.
constexpr qreal kWordShare = 0.34;

/// Columns that need less than an equal share get their need; the others share the rest, again and again.
void shareOut(const std::vector<ColumnNeed> &needs, std::vector<qreal> &widths, std::vector<size_t> open, qreal room)
{
    while (!open.empty()) {
        const qreal share = room / static_cast<qreal>(open.size());
        const auto fits = [&](size_t i) { return needs[i].most <= share; };
        const auto wide = std::ranges::partition(open, fits);
        const auto narrowEnd = wide.begin();
        if (narrowEnd == open.begin()) {
            for (const size_t i : open)
                widths[i] = share;
            return;
        }
        for (auto it = open.begin(); it != narrowEnd; ++it) {
            widths[*it] = needs[*it].most;
            room -= needs[*it].most;
        }
        open.erase(open.begin(), narrowEnd);
    }
}

/// Takes room from columns above their longest word for those below it.
void keepWordsWhole(const std::vector<ColumnNeed> &needs, std::vector<qreal> &widths, qreal room)
{
    qreal missing = 0;
    qreal spare = 0;
    for (size_t i = 0; i < needs.size(); ++i) {
        if (needs[i].fixed > 0)
            continue;
        const qreal least = std::min(needs[i].least, room * kWordShare);
        missing += std::max(least - widths[i], 0.0);
        spare += std::max(widths[i] - least, 0.0);
    }
    if (missing <= 0 || spare <= 0)
        return;
    const qreal given = std::min(missing / spare, 1.0);
    const qreal met = std::min(spare / missing, 1.0);
    for (size_t i = 0; i < needs.size(); ++i) {
        if (needs[i].fixed > 0)
            continue;
        const qreal least = std::min(needs[i].least, room * kWordShare);
        if (widths[i] < least)
            widths[i] += (least - widths[i]) * met;
        else
            widths[i] -= (widths[i] - least) * given;
    }
}

} // namespace

std::vector<qreal> columnWidths(const std::vector<ColumnNeed> &needs, qreal room)
{
    std::vector<qreal> widths(needs.size(), 0);
    std::vector<size_t> open;
    qreal rest = room;
    for (size_t i = 0; i < needs.size(); ++i) {
        widths[i] = needs[i].fixed;
        rest -= needs[i].fixed;
        if (needs[i].fixed <= 0)
            open.push_back(i);
    }
    if (open.empty())
        return widths;
    shareOut(needs, widths, open, std::max(rest, 0.0));
    keepWordsWhole(needs, widths, room);
    const qreal used = std::accumulate(widths.begin(), widths.end(), 0.0);
    qreal wanted = 0;
    for (const size_t i : open)
        wanted += std::max(needs[i].most, 1.0);
    for (const size_t i : open) // what nobody needs goes where most is written
        widths[i] += (room - used) * std::max(needs[i].most, 1.0) / wanted;
    return widths;
}

} // namespace beraad
