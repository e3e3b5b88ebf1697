// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routedraft.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Only what really runs can be waited for: nobody waits for an option, a shadow or an exemption.
bool isLive(const Procedure &procedure)
{
    switch (procedure.status) {
    case ProcedureStatus::Required:
    case ProcedureStatus::Undecided:
    case ProcedureStatus::Inadmissible:
    case ProcedureStatus::Fallback:
        return true;
    case ProcedureStatus::Optional:
    case ProcedureStatus::Exempt:
    case ProcedureStatus::Refused:
    case ProcedureStatus::Shadow:
        return false;
    }
    return false;
}

template <typename List> bool meet(const List &a, const List &b)
{
    return std::ranges::any_of(a, [&b](const auto &element) { return std::ranges::contains(b, element); });
}

using Entries = std::vector<RouteDraft::Entry>;

void addEdges(Entries &entries, const RuleTable &table)
{
    for (RouteDraft::Entry &later : entries) {
        const ProcedureKind *kind = table.kind(later.procedure.procedure);
        if (!kind || (kind->after.isEmpty() && kind->afterInFile.isEmpty()))
            continue;
        for (const RouteDraft::Entry &first : entries) {
            const QString &procedure = first.procedure.procedure;
            const bool precedes = (kind->after.contains(procedure) && meet(first.flows, later.flows))
                || (kind->afterInFile.contains(procedure) && meet(first.recipients, later.recipients));
            if (precedes && isLive(first.procedure))
                later.procedure.after.push_back(first.procedure.id);
        }
    }
}

/// The next entry in the order of the table all of whose predecessors are placed; with a cycle (the linter refuses
/// one) simply the next.
Entries::iterator nextOf(Entries &waiting, const QSet<TrackId> &placed)
{
    const auto isReady = [&placed](const RouteDraft::Entry &entry) {
        return std::ranges::all_of(entry.procedure.after, [&](const TrackId &id) { return placed.contains(id); });
    };
    const auto ready = std::ranges::find_if(waiting, isReady);
    return ready == waiting.end() ? waiting.begin() : ready;
}

} // namespace

void putInOrder(Entries &entries, const RuleTable &table)
{
    addEdges(entries, table);
    std::ranges::stable_sort(entries, {}, &RouteDraft::Entry::rank);
    Entries waiting = std::move(entries);
    entries.clear();
    QSet<TrackId> placed;
    while (!waiting.empty()) {
        const auto next = nextOf(waiting, placed);
        placed.insert(next->procedure.id);
        entries.push_back(std::move(*next));
        waiting.erase(next);
    }
}

} // namespace beraad
