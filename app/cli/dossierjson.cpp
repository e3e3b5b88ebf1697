// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dossierjson.h"

#include "desk/afterdecision.h"
#include "desk/routedesk.h"
#include "desk/timedesk.h"

#include <algorithm>

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

QJsonArray stopsJson(const TrackState &track)
{
    QJsonArray array;
    for (const ClockStop &stop : track.stops)
        array.append(QJsonObject{{u"from"_s, isoOrEmpty(stop.from)},
                                 {u"to"_s, isoOrEmpty(stop.to)},
                                 {u"ground"_s, stop.ground},
                                 {u"actor"_s, u"requester"_s}});
    return array;
}

QJsonObject clockJson(const TrackState &track, const ClockView &clock)
{
    QJsonObject days;
    for (const auto &[actor, count] : clock.reading.daysOf)
        days.insert(actor, count);
    QJsonObject object{{u"gross"_s, clock.reading.gross},
                       {u"net"_s, clock.reading.net},
                       {u"daysOf"_s, days},
                       {u"stops"_s, stopsJson(track)},
                       {u"running"_s, clock.reading.isRunning}};
    const bool mayLapse = clock.reading.lapses.isValid() || clock.reading.lapsedOn.isValid();
    if (clock.reading.lapses.isValid())
        object.insert(u"lapses"_s, clock.reading.lapses.toString(Qt::ISODate));
    if (clock.reading.lapsedOn.isValid())
        object.insert(u"lapsedOn"_s, clock.reading.lapsedOn.toString(Qt::ISODate));
    if (mayLapse || clock.reading.due.isValid()) {
        object.insert(u"source"_s, clock.rule->source);
        object.insert(u"evidence"_s, clock.rule->evidence);
    }
    if (clock.reading.due.isValid()) {
        object.insert(u"due"_s, clock.reading.due.toString(Qt::ISODate));
        object.insert(u"overdue"_s, clock.reading.isOverdue);
    } else if (clock.targetDay.isValid()) {
        object.insert(u"target"_s, clock.targetDay.toString(Qt::ISODate));
    }
    return object;
}

QJsonObject afterJson(const AfterStep &step)
{
    QJsonObject object{{u"step"_s, toString(step.kind)},
                       {u"track"_s, step.track.value},
                       {u"due"_s, step.due.toString(Qt::ISODate)},
                       {u"done"_s, step.done.toString(Qt::ISODate)},
                       {u"reference"_s, step.reference}};
    if (step.duty) {
        object.insert(u"duty"_s, toString(*step.duty));
        object.insert(u"source"_s, toJson(dutyOf(*step.duty).source));
        object.insert(u"evidence"_s, dutyOf(*step.duty).evidence);
    }
    return object;
}

QJsonArray afterJson(const DossierState &state, QDate today)
{
    QJsonArray array;
    for (const AfterStep &step : stepsAfterDecision(state, today))
        array.append(afterJson(step));
    return array;
}

QJsonObject trackJson(const DossierId &dossier, const TrackState &track, const Desk &desk, const QString &language)
{
    const QDate today = desk.today();
    const ProcedureKind *kind = desk.rules().kind(track.plan.procedure);
    const ClockView clock = TimeDesk(desk).clockOf(dossier, track);
    QJsonObject object{{u"id"_s, track.plan.id.value},
                       {u"procedure"_s, track.plan.procedure},
                       {u"name"_s, kind ? kind->name.in(language) : QString()},
                       {u"authority"_s, track.plan.authority.value},
                       {u"status"_s, track.plan.status},
                       {u"stage"_s, toString(track.stageOn(today))},
                       {u"lines"_s, ids(track.plan.lines)},
                       {u"received"_s, isoOrEmpty(track.received)},
                       {u"complete"_s, isoOrEmpty(track.complete)}};
    if (track.complete.isValid() || clock.reading.lapses.isValid() || clock.reading.lapsedOn.isValid())
        object.insert(u"clock"_s, clockJson(track, clock));
    if (!track.fileNumber.isEmpty())
        object.insert(u"fileNumber"_s, track.fileNumber);
    if (!track.rapporteur.isEmpty())
        object.insert(u"rapporteur"_s, track.rapporteur.value);
    if (track.scheduled)
        object.insert(u"session"_s, track.scheduled->session.value);
    if (!track.earlierSittings.empty()) {
        QJsonArray sessions;
        for (const event::Scheduled &sitting : track.sittings())
            sessions.append(sitting.session.value);
        object.insert(u"sessions"_s, sessions); // of a joint file, each section's
    }
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

/// What a party can settle.
QJsonArray openJson(const std::vector<Undecided> &choices, const QString &language)
{
    QJsonArray array;
    for (const Undecided &open : choices) {
        QJsonArray asks;
        for (const OrganisationId &party : open.asks)
            asks.append(party.value);
        array.append(QJsonObject{{u"flow"_s, open.flow},
                                 {u"between"_s, QJsonArray::fromStringList(open.between)},
                                 {u"question"_s, open.question.in(language)},
                                 {u"facts"_s, QJsonArray::fromStringList(open.facts)},
                                 {u"asks"_s, asks},
                                 {u"rule"_s, open.rule}});
    }
    return array;
}

QJsonArray verdictsJson(const DossierState &state, const Desk &desk, const QString &language)
{
    QJsonArray array;
    for (const auto &[line, byOrganisation] : state.verdicts) {
        for (const auto &[organisation, verdict] : byOrganisation)
            array.append(QJsonObject{{u"line"_s, line.value},
                                     {u"organisation"_s, organisation.value},
                                     {u"verdict"_s, toString(verdict.kind)},
                                     {u"granularity"_s, verdict.granularity},
                                     {u"reason"_s, verdict.reason},
                                     {u"reasonText"_s, reasonText(verdict, desk, language)},
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

QString reasonText(const Verdict &verdict, const Desk &desk, const QString &language)
{
    const auto reason = std::ranges::find(desk.reasons(), verdict.reason, &ReviewReason::code);
    return reason == desk.reasons().end() ? QString() : reason->label.in(language);
}

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

QJsonObject toJson(const DossierState &state, const Desk &desk, const QString &language)
{
    const QDate today = desk.today();
    QJsonArray tracks;
    for (const TrackState &track : state.tracks)
        tracks.append(trackJson(state.id, track, desk, language));
    QJsonArray advices;
    for (const auto &[organisation, advice] : state.advices)
        advices.append(QJsonObject{{u"organisation"_s, organisation.value}, {u"conclusion"_s, advice.conclusion}});
    return {{u"id"_s, state.id.value},
            {u"phase"_s, toString(state.phaseOn(today))},
            {u"submitted"_s, isoOrEmpty(state.submitted)},
            {u"rules"_s, state.rulesVersion},
            {u"request"_s, state.request ? QJsonValue(beraad::toJson(*state.request)) : QJsonValue()},
            {u"tracks"_s, tracks},
            {u"open"_s, openJson(RouteDesk(desk).openChoicesOf(state.id).value_or(std::vector<Undecided>()), language)},
            {u"verdicts"_s, verdictsJson(state, desk, language)},
            {u"advices"_s, advices},
            {u"after"_s, afterJson(state, today)}};
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
