// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/pace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QString keyOf(const QString &leg, const QString &procedure)
{
    return leg + u'|' + procedure;
}

bool cutAt(Passage &passage, Instant then)
{
    if (passage.from > then)
        return false;
    if (passage.to && *passage.to > then)
        passage.to.reset();
    if (!passage.to && passage.seen > then) {
        passage.seen = then;
        passage.isLeft = false;
    }
    return true;
}

} // namespace

History knownAt(const History &history, Instant then)
{
    History known;
    known.seen = then;
    for (Passage passage : history.passages)
        if (cutAt(passage, then))
            known.passages.push_back(std::move(passage));
    for (StopFact stop : history.stops) {
        if (stop.from > then)
            continue;
        if (stop.to && *stop.to > then)
            stop.to.reset();
        known.stops.push_back(std::move(stop));
    }
    const auto isKnown = [then](const auto &fact) { return fact.at <= then; };
    std::ranges::copy_if(history.decisions, std::back_inserter(known.decisions), isKnown);
    std::ranges::copy_if(history.verdicts, std::back_inserter(known.verdicts), isKnown);
    std::ranges::copy_if(history.ways, std::back_inserter(known.ways),
                         [then](const Way &way) { return way.submitted <= then; });
    known.dossiers = static_cast<int>(known.ways.size());
    for (const Way &way : known.ways)
        ++known.kinds[way.kind];
    return known;
}

LegPaces::LegPaces(const History &history)
{
    QHash<QString, std::vector<Duration>> durations;
    for (const Passage &passage : history.passages) {
        durations[keyOf(passage.leg, {})].push_back(passage.duration());
        if (!passage.procedure.isEmpty())
            durations[keyOf(passage.leg, passage.procedure)].push_back(passage.duration());
    }
    for (auto it = durations.begin(); it != durations.end(); ++it)
        m_curves.insert(it.key(), survivalOf(std::move(it.value())));
}

const SurvivalCurve *LegPaces::of(Leg leg, const QString &procedure) const
{
    const auto own = m_curves.constFind(keyOf(toString(leg), procedure));
    if (own != m_curves.cend() && own->n - own->open >= kEnough)
        return &*own;
    const auto all = m_curves.constFind(keyOf(toString(leg), {}));
    return all != m_curves.cend() && all->n > all->open ? &*all : nullptr;
}

int LegPaces::ended(Leg leg) const
{
    const auto all = m_curves.constFind(keyOf(toString(leg), {}));
    return all == m_curves.cend() ? 0 : all->n - all->open;
}

} // namespace beraad
