// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/legs.h"

#include "base/calendar.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace beraad {

std::vector<Duration> durationsOf(const std::vector<Passage> &passages)
{
    std::vector<Duration> durations;
    durations.reserve(passages.size());
    for (const Passage &passage : passages)
        durations.push_back(passage.duration());
    return durations;
}

bool PassageFilter::takes(const Passage &passage) const
{
    const auto fits = [](const QString &wanted, const QString &is) { return wanted.isEmpty() || wanted == is; };
    if (!fits(leg, passage.leg) || !fits(authority, passage.authority) || !fits(procedure, passage.procedure)
        || !fits(actor, passage.actor))
        return false;
    if (!from.isValid() && !to.isValid())
        return true;
    const QDate day = dayInBelgium(fromInstant(passage.from));
    return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

std::vector<Passage> filtered(const std::vector<Passage> &passages, const PassageFilter &filter)
{
    std::vector<Passage> result;
    std::ranges::copy_if(passages, std::back_inserter(result),
                         [&](const Passage &passage) { return filter.takes(passage); });
    return result;
}

QString LegBetween::name() const
{
    return (from.isEmpty() ? u"·"_s : from) + u" → "_s + (to.isEmpty() ? u"·"_s : to);
}

std::vector<Passage> passagesOf(const CaseLog &log, const LegBetween &leg)
{
    std::vector<Passage> passages;
    const Instant end = log.lastInstant();
    for (const LoggedCase &logged : log.cases) {
        const auto &events = logged.events;
        const auto begin
            = leg.from.isEmpty() ? events.begin() : std::ranges::find(events, leg.from, &LoggedEvent::activity);
        if (begin == events.end())
            continue;
        const auto stop = leg.to.isEmpty()
            ? std::prev(events.end())
            : std::find_if(std::next(begin), events.end(),
                           [&](const LoggedEvent &event) { return event.activity == leg.to; });
        Passage passage{logged.id, leg.name(), {}, {}, {}, begin->at, {}, end, 0, false};
        if (stop != events.end()) {
            passage.to = stop->at;
            passage.actor = stop->actor;
        }
        passages.push_back(std::move(passage));
    }
    return passages;
}

std::vector<Succession> successionsOf(const CaseLog &log, size_t most)
{
    std::map<std::pair<QString, QString>, std::vector<Passage>> byPair;
    const Instant end = log.lastInstant();
    for (const LoggedCase &logged : log.cases) {
        for (size_t i = 1; i < logged.events.size(); ++i) {
            const LoggedEvent &before = logged.events[i - 1];
            const LoggedEvent &after = logged.events[i];
            byPair[{before.activity, after.activity}].push_back(
                {logged.id, {}, {}, {}, after.actor, before.at, after.at, end, 0, false});
        }
    }
    std::vector<Succession> result;
    for (auto &[pair, passages] : byPair) {
        const LegBetween leg{pair.first, pair.second};
        for (Passage &passage : passages)
            passage.leg = leg.name();
        result.push_back({leg, std::move(passages)});
    }
    std::ranges::stable_sort(result, std::ranges::greater{},
                             [](const Succession &succession) { return succession.passages.size(); });
    result.resize(std::min(result.size(), most));
    return result;
}

} // namespace beraad
