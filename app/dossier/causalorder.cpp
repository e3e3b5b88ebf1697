// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/event.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace beraad {

namespace {

using StreamKey = std::pair<DossierId, QString>;

/// One stream of one dossier, and how far it has been taken.
struct Queue {
    std::vector<const Envelope *> envelopes;
    size_t next = 0;

    const Envelope *head() const { return next < envelopes.size() ? envelopes[next] : nullptr; }
};

using Queues = std::map<StreamKey, Queue>;

/// Time first, so that histories read naturally; the rest makes it total. The hash only matters for forks and damage.
auto rank(const Envelope &envelope)
{
    return std::tuple(envelope.at, envelope.dossier, envelope.stream, envelope.sequence, envelope.hash);
}

bool isReady(const Envelope &envelope, const Queues &queues)
{
    for (auto seen = envelope.seen.begin(); seen != envelope.seen.end(); ++seen) {
        if (seen.key() == envelope.stream.value)
            continue; // the place in its own stream says that already
        const auto queue = queues.find({envelope.dossier, seen.key()});
        const Envelope *head = queue == queues.end() ? nullptr : queue->second.head();
        if (head && head->sequence <= seen.value())
            return false;
    }
    return true;
}

/// The ready head of lowest rank. Damaged copies may wait for each other in a circle: then rank alone decides, so that
/// every copy still comes to the same order.
Queue *nextOf(Queues &queues)
{
    Queue *best = nullptr;
    bool isBestReady = false;
    for (auto &[key, queue] : queues) {
        const Envelope *head = queue.head();
        if (!head)
            continue;
        const bool ready = isReady(*head, queues);
        if (!best || (ready && !isBestReady) || (ready == isBestReady && rank(*head) < rank(*best->head()))) {
            best = &queue;
            isBestReady = ready;
        }
    }
    return best;
}

} // namespace

std::vector<Envelope> inCausalOrder(std::vector<Envelope> envelopes)
{
    Queues queues;
    for (const Envelope &envelope : envelopes)
        queues[{envelope.dossier, envelope.stream.value}].envelopes.push_back(&envelope);
    for (auto &[key, queue] : queues)
        std::ranges::sort(queue.envelopes, {},
                          [](const Envelope *e) { return std::tuple(e->sequence, e->at, e->hash); });

    std::vector<Envelope> ordered;
    ordered.reserve(envelopes.size());
    while (Queue *queue = nextOf(queues)) {
        const Envelope &envelope = *queue->head();
        ++queue->next;
        const bool isCopy = queue->next > 1 && *queue->envelopes[queue->next - 2] == envelope;
        if (!isCopy) // a union of two copies holds most events twice
            ordered.push_back(envelope);
    }
    return ordered;
}

} // namespace beraad
