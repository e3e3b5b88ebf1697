// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dossierjson.h"

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

QJsonArray ids(const std::vector<LineId> &lines)
{
    QJsonArray array;
    for (const LineId &line : lines)
        array.append(line.value);
    return array;
}

QString isoOrEmpty(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject trackJson(const TrackState &track, QDate today)
{
    QJsonObject object{{u"id"_s, track.plan.id.value},
                       {u"procedure"_s, track.plan.procedure},
                       {u"authority"_s, track.plan.authority.value},
                       {u"status"_s, track.plan.status},
                       {u"stage"_s, toString(track.stageOn(today))},
                       {u"lines"_s, ids(track.plan.lines)},
                       {u"received"_s, isoOrEmpty(track.received)},
                       {u"complete"_s, isoOrEmpty(track.complete)}};
    if (track.scheduled)
        object.insert(u"session"_s, track.scheduled->session.value);
    if (track.decision) {
        object.insert(u"outcome"_s, toString(track.decision->outcome));
        object.insert(u"number"_s, track.decision->number);
        object.insert(u"decided"_s, track.decision->on.toString(Qt::ISODate));
        object.insert(u"inForce"_s, track.decision->inForceOn.toString(Qt::ISODate));
    }
    if (track.concluded)
        object.insert(u"concluded"_s, track.concluded->on.toString(Qt::ISODate));
    return object;
}

QJsonArray verdictsJson(const DossierState &state)
{
    QJsonArray array;
    for (const auto &[line, byOrganisation] : state.verdicts) {
        for (const auto &[organisation, verdict] : byOrganisation)
            array.append(QJsonObject{{u"line"_s, line.value},
                                     {u"organisation"_s, organisation.value},
                                     {u"verdict"_s, toString(verdict.kind)},
                                     {u"granularity"_s, verdict.granularity},
                                     {u"reason"_s, verdict.reason},
                                     {u"sentence"_s, verdict.sentence},
                                     {u"conditions"_s,
                                      beraad::toJson(Event(event::VerdictGiven{organisation, {line}, verdict}))
                                          .value(u"verdict"_s)
                                          .toObject()
                                          .value(u"conditions"_s)}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const DossierRow &row, QDate today, const DossierState &state)
{
    return {{u"id"_s, row.id.value},
            {u"title"_s, row.title},
            {u"requester"_s, row.requester.value},
            {u"purpose"_s, row.purpose},
            {u"submitted"_s, isoOrEmpty(row.submitted)},
            {u"lines"_s, row.lineCount},
            {u"phase"_s, toString(state.phaseOn(today))}};
}

QJsonObject toJson(const DossierState &state, QDate today)
{
    QJsonArray tracks;
    for (const TrackState &track : state.tracks)
        tracks.append(trackJson(track, today));
    QJsonArray advices;
    for (const auto &[organisation, advice] : state.advices)
        advices.append(QJsonObject{{u"organisation"_s, organisation.value}, {u"conclusion"_s, advice.conclusion}});
    return {{u"id"_s, state.id.value},
            {u"phase"_s, toString(state.phaseOn(today))},
            {u"submitted"_s, isoOrEmpty(state.submitted)},
            {u"rules"_s, state.rulesVersion},
            {u"request"_s, state.request ? QJsonValue(beraad::toJson(*state.request)) : QJsonValue()},
            {u"tracks"_s, tracks},
            {u"verdicts"_s, verdictsJson(state)},
            {u"advices"_s, advices}};
}

QJsonObject toJson(const HistoryEntry &entry)
{
    return {{u"at"_s, isoOrEmpty(entry.at)},
            {u"actor"_s, entry.actor.value},
            {u"organisation"_s, entry.organisation.value},
            {u"type"_s, typeOf(entry.event)},
            {u"payload"_s, beraad::toJson(entry.event)},
            {u"hash"_s, entry.hash}};
}

} // namespace beraad::cli
