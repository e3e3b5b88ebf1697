// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "dossier/event.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace beraad {

QString digestOf(const Event &event)
{
    return sha256(canonicalJson(toJson(event)));
}

QString hashOf(const Envelope &envelope)
{
    QJsonObject object = toJson(envelope);
    object.remove(u"hash"_s);
    object.insert(u"payload"_s, sha256(canonicalJson(object.value(u"payload"_s))));
    return sha256(canonicalJson(object));
}

namespace {

using StreamKey = std::pair<DossierId, QString>;
using Streams = std::map<StreamKey, std::vector<const Envelope *>>;

QString placeOf(const Envelope &envelope)
{
    return u"%1/%2/%3"_s.arg(envelope.dossier.value, envelope.stream.value).arg(envelope.sequence);
}

Streams streamsOf(const std::vector<Envelope> &envelopes)
{
    Streams streams;
    for (const Envelope &envelope : envelopes)
        streams[{envelope.dossier, envelope.stream.value}].push_back(&envelope);
    for (auto &[key, stream] : streams)
        std::ranges::stable_sort(stream, {}, &Envelope::sequence);
    return streams;
}

void checkLink(const Envelope &envelope, const Envelope *before, std::vector<Problem> &problems)
{
    const QString place = placeOf(envelope);
    const int expected = before ? before->sequence + 1 : 1;
    if (before && envelope.sequence == before->sequence)
        problems.push_back({place, u"two events stand at this place of the stream"_s});
    else if (envelope.sequence != expected)
        problems.push_back({place, u"expected sequence %1: events are missing before it"_s.arg(expected)});
    else if (envelope.previous != (before ? before->hash : QString()))
        problems.push_back({place, u"does not point at the event before it"_s});
    if (hashOf(envelope) != envelope.hash)
        problems.push_back({place, u"the hash does not fit the content"_s});
    for (auto head = envelope.seen.begin(); before && head != envelope.seen.end(); ++head)
        if (before->seen.value(head.key()) > head.value())
            problems.push_back({place, u"had seen more of %1 before"_s.arg(head.key())});
}

/// A head must exist, and must not itself have been written after the event that claims to have seen it.
void checkHeads(const Envelope &envelope, const Streams &streams, std::vector<Problem> &problems)
{
    for (auto head = envelope.seen.begin(); head != envelope.seen.end(); ++head) {
        const auto stream = streams.find({envelope.dossier, head.key()});
        const Envelope *seen = nullptr;
        if (stream != streams.end()) {
            const auto found = std::ranges::find(stream->second, head.value(), &Envelope::sequence);
            seen = found == stream->second.end() ? nullptr : *found;
        }
        if (!seen)
            problems.push_back(
                {placeOf(envelope), u"had seen %1/%2, which does not exist"_s.arg(head.key()).arg(head.value())});
        else if (seen->seen.value(envelope.stream.value) >= envelope.sequence || head.key() == envelope.stream.value)
            problems.push_back(
                {placeOf(envelope), u"claims to have seen %1, which came after it"_s.arg(placeOf(*seen))});
    }
}

} // namespace

std::vector<Problem> verifyChains(const std::vector<Envelope> &envelopes)
{
    std::vector<Problem> problems;
    const Streams streams = streamsOf(envelopes);
    for (const auto &[key, stream] : streams) {
        const Envelope *before = nullptr;
        for (const Envelope *envelope : stream) {
            checkLink(*envelope, before, problems);
            checkHeads(*envelope, streams, problems);
            before = envelope;
        }
    }
    return problems;
}

} // namespace beraad
