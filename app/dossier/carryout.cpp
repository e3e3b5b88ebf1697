// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"
#include "dossier/command.h"

namespace beraad {

namespace {

/// Puts events at the end of the actor's stream, each pointing at the one before it and at all that the actor had seen.
std::vector<Envelope> seal(const DossierState &state, std::vector<Event> events, const Actor &actor,
                           const QDateTime &now)
{
    const QString stream = actor.organisation.value;
    QMap<QString, int> seen = state.heads;
    int sequence = seen.take(stream);
    QString previous = state.hashes.value(stream);
    std::vector<Envelope> envelopes;
    for (Event &event : events) {
        Envelope envelope{state.id,    actor.organisation, ++sequence,       previous, seen,
                          now.toUTC(), actor.person.id,    std::move(event), {}};
        envelope.hash = hashOf(envelope);
        previous = envelope.hash;
        envelopes.push_back(std::move(envelope));
    }
    return envelopes;
}

} // namespace

Result<std::vector<Envelope>> carryOut(const DossierState &state, const Command &command, const Actor &actor,
                                       const std::vector<Committee> &committees, const QDateTime &now)
{
    const QDate today = dayInBelgium(now);
    return authorise(state, command, actor, committees, today)
        .and_then([&] { return decide(state, command, today); })
        .transform([&](std::vector<Event> events) { return seal(state, std::move(events), actor, now); });
}

} // namespace beraad
