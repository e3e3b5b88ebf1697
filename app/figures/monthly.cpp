// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/monthly.h"

#include "base/calendar.h"

#include <algorithm>
#include <map>

namespace beraad {

namespace {

QDate monthOf(Instant at)
{
    const QDate day = dayInBelgium(fromInstant(at));
    return {day.year(), day.month(), 1};
}

} // namespace

std::vector<MonthlyFlow> flowOf(const std::vector<Passage> &passages)
{
    if (passages.empty())
        return {};
    std::map<QDate, MonthlyFlow> byMonth;
    QDate last;
    for (const Passage &passage : passages) {
        ++byMonth[monthOf(passage.from)].came;
        const QDate seen = monthOf(passage.to.value_or(passage.seen));
        if (passage.to || passage.isLeft)
            ++byMonth[seen].went;
        last = last.isValid() ? std::max(last, seen) : seen;
    }
    std::vector<MonthlyFlow> flow;
    int stock = 0;
    for (QDate month = byMonth.begin()->first; month <= last; month = month.addMonths(1)) {
        MonthlyFlow entry = byMonth[month];
        entry.month = month;
        stock += entry.came - entry.went;
        entry.stock = stock;
        flow.push_back(entry);
    }
    return flow;
}

} // namespace beraad
