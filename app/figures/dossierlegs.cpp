// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/dossierlegs.h"

#include "base/calendar.h"
#include "dossier/procedures.h"
#include "dossier/state.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr std::array kLegs{
    std::pair{Leg::Whole, "whole"},
    std::pair{Leg::ToDecision, "to-decision"},
    std::pair{Leg::Completeness, "completeness"},
    std::pair{Leg::Supplement, "supplement"},
    std::pair{Leg::Advice, "dpo-advice"},
    std::pair{Leg::Report, "report"},
    std::pair{Leg::Session, "session"},
    std::pair{Leg::Decision, "decision"},
    std::pair{Leg::Minister, "minister"},
    std::pair{Leg::Agreement, "agreement"},
    std::pair{Leg::Preparation, "preparation"},
    std::pair{Leg::Contract, "contract"},
    std::pair{Leg::Delivery, "delivery"},
};

const QTimeZone &belgium()
{
    static const QTimeZone zone("Europe/Brussels");
    return zone;
}

/// A day that was written down the same day is the instant of writing; else its noon.
Instant instantOfDay(QDate day, const QDateTime &written)
{
    if (written.isValid() && dayInBelgium(written) == day)
        return instantOf(written);
    return instantOf(QDateTime(day, QTime(12, 0), belgium()));
}

Instant beginOf(QDate day)
{
    return instantOf(day.startOfDay(belgium()));
}

/// When things were written down that the state keeps only as days.
struct Written {
    std::map<TrackId, QDateTime> scheduled; ///< for the first time
    std::map<TrackId, QDateTime> decided;
    std::map<TrackId, QDateTime> concluded;
    struct Gap {
        TrackId track;
        QDateTime from;
        QDateTime to; ///< invalid: still waiting
    };
    std::vector<Gap> gaps;
};

Written writtenIn(const std::vector<Envelope> &events)
{
    Written written;
    for (const Envelope &envelope : events) {
        if (const auto *scheduled = std::get_if<event::Scheduled>(&envelope.event))
            written.scheduled.try_emplace(scheduled->track, envelope.at);
        else if (const auto *decided = std::get_if<event::Decided>(&envelope.event))
            written.decided[decided->track] = envelope.at;
        else if (const auto *concluded = std::get_if<event::Concluded>(&envelope.event))
            written.concluded[concluded->track] = envelope.at;
        else if (const auto *returned = std::get_if<event::Returned>(&envelope.event))
            written.gaps.push_back({returned->track, envelope.at, {}});
        else if (std::holds_alternative<event::Supplemented>(envelope.event))
            for (Written::Gap &gap : written.gaps)
                if (!gap.to.isValid())
                    gap.to = envelope.at;
    }
    return written;
}

class DossierLegs {
public:
    DossierLegs(History &history, DossierState state, Written written, Instant now)
        : m_history(history)
        , m_state(std::move(state))
        , m_written(std::move(written))
        , m_now(now)
        , m_today(dayInBelgium(fromInstant(now)))
    {
    }
    void add();

private:
    Passage passage(Leg leg, const TrackState &track, Instant from) const;
    void give(Passage passage, std::optional<Instant> to, const TrackState *track);
    void addTrack(const TrackState &track);
    void addIntake(const TrackState &track);
    void addSitting(const TrackState &track);
    void addDeciding(const TrackState &track);
    void addConcluding(const TrackState &track);
    void addStops(const TrackState &track);
    void addWhole(Leg leg);
    void addVerdicts();
    void addWay();
    bool decides(const TrackState &track) const;

    std::optional<Instant> decidedAt(const TrackState &track) const;
    std::optional<Instant> finishedAt(const TrackState &track) const;
    std::optional<Instant> readyAt(const TrackState &track) const;

    History &m_history;
    DossierState m_state;
    Written m_written;
    Instant m_now;
    QDate m_today;
    qsizetype m_first = 0; ///< of its passages in the history
};

Passage DossierLegs::passage(Leg leg, const TrackState &track, Instant from) const
{
    return {m_state.id.value,
            toString(leg),
            track.plan.authority.value,
            track.plan.procedure,
            track.plan.authority.value,
            from,
            {},
            m_now,
            0,
            false};
}

void DossierLegs::give(Passage passage, std::optional<Instant> to, const TrackState *track)
{
    passage.to = to;
    const bool isStopped = track && track->stopped.isValid();
    if (!to && isStopped) {
        passage.isLeft = true;
        passage.seen = instantOf(track->stopped);
    }
    const Instant end = std::max(passage.from, passage.to.value_or(passage.seen));
    if (passage.to)
        passage.to = end;
    passage.seen = std::max(passage.seen, passage.from);
    for (const ClockStop &stop : track ? track->stops : std::vector<ClockStop>()) {
        const Instant from = std::max(instantOf(stop.from), passage.from);
        const Instant until = std::min(stop.to.isValid() ? instantOf(stop.to) : m_now, end);
        passage.stoppedHours += std::max(0.0, static_cast<double>(until - from) / kMillisecondsPerHour);
    }
    m_history.passages.push_back(std::move(passage));
}

std::optional<Instant> DossierLegs::decidedAt(const TrackState &track) const
{
    if (!track.decision)
        return std::nullopt;
    const auto written = m_written.decided.find(track.plan.id);
    return instantOfDay(track.decision->on, written == m_written.decided.end() ? QDateTime() : written->second);
}

/// When what comes after it could go on, or when it was refused.
std::optional<Instant> DossierLegs::finishedAt(const TrackState &track) const
{
    if (track.concluded) {
        const auto advice = m_state.adviceTimes.find(track.plan.authority);
        if (endingOf(track.plan.procedure) == Ending::Advice && advice != m_state.adviceTimes.end())
            return instantOf(advice->second);
        const auto written = m_written.concluded.find(track.plan.id);
        return instantOfDay(track.concluded->on, written == m_written.concluded.end() ? QDateTime() : written->second);
    }
    if (!track.decision || !track.isFinishedOn(m_today))
        return std::nullopt;
    const Instant decided = *decidedAt(track);
    return track.decision->inForceOn.isValid() ? std::max(decided, beginOf(track.decision->inForceOn)) : decided;
}

/// When it could begin: all that it waits for is there. Nothing: not yet.
std::optional<Instant> DossierLegs::readyAt(const TrackState &track) const
{
    Instant ready = instantOf(track.received.isValid() ? track.received : m_state.submitted);
    for (const TrackId &id : track.plan.after) {
        const TrackState *before = m_state.track(id);
        if (!before || !before->isLive())
            continue;
        const auto finished = before->isFulfilledOn(m_today) ? finishedAt(*before) : std::nullopt;
        if (!finished)
            return std::nullopt;
        ready = std::max(ready, *finished);
    }
    return ready;
}

void DossierLegs::addIntake(const TrackState &track)
{
    const auto complete = track.complete.isValid() ? std::optional(instantOf(track.complete)) : std::nullopt;
    give(passage(Leg::Completeness, track, instantOf(track.received)), complete, &track);
    for (const Written::Gap &gap : m_written.gaps) {
        if (gap.track != track.plan.id)
            continue;
        Passage waiting = passage(Leg::Supplement, track, instantOf(gap.from));
        waiting.actor = m_state.request->requester.value;
        give(waiting, gap.to.isValid() ? std::optional(instantOf(gap.to)) : std::nullopt, &track);
    }
}

void DossierLegs::addSitting(const TrackState &track)
{
    if (!track.complete.isValid())
        return;
    const auto scheduled = m_written.scheduled.find(track.plan.id);
    const bool isScheduled = scheduled != m_written.scheduled.end();
    const auto onAgenda = isScheduled ? std::optional(instantOf(scheduled->second)) : std::nullopt;
    give(passage(Leg::Report, track, instantOf(track.complete)), onAgenda, &track);
    if (onAgenda)
        give(passage(Leg::Session, track, *onAgenda), decidedAt(track), &track);
}

void DossierLegs::addDeciding(const TrackState &track)
{
    if (endingOf(track.plan.procedure) == Ending::Session)
        addSitting(track);
    else if (track.complete.isValid())
        give(passage(Leg::Decision, track, instantOf(track.complete)), decidedAt(track), &track);
    if (!track.decision)
        return;
    m_history.decisions.push_back({m_state.id.value, track.plan.authority.value, track.plan.procedure,
                                   track.decision->outcome, *decidedAt(track)});
    if (endingOf(track.plan.procedure) != Ending::Session || !track.decision->inForceOn.isValid())
        return;
    std::optional<Instant> end;
    if (track.imposed)
        end = instantOfDay(track.imposed->on, {});
    else if (track.decision->inForceOn <= m_today)
        end = beginOf(track.decision->inForceOn);
    give(passage(Leg::Minister, track, *decidedAt(track)), end, nullptr);
}

void DossierLegs::addConcluding(const TrackState &track)
{
    if (const auto ready = readyAt(track))
        give(passage(legOfConcluding(track.plan.procedure), track, *ready), finishedAt(track), &track);
}

void DossierLegs::addStops(const TrackState &track)
{
    for (const ClockStop &stop : track.stops)
        m_history.stops.push_back({m_state.id.value, track.plan.authority.value, track.plan.procedure,
                                   instantOf(stop.from),
                                   stop.to.isValid() ? std::optional(instantOf(stop.to)) : std::nullopt});
}

void DossierLegs::addTrack(const TrackState &track)
{
    addStops(track);
    switch (endingOf(track.plan.procedure)) {
    case Ending::Advice:
        give(passage(Leg::Advice, track, instantOf(track.received)), finishedAt(track), &track);
        return;
    case Ending::Session:
    case Ending::Decision:
        addIntake(track);
        addDeciding(track);
        return;
    case Ending::Conclusion:
        addConcluding(track);
        return;
    }
}

bool DossierLegs::decides(const TrackState &track) const
{
    const Ending ending = endingOf(track.plan.procedure);
    return ending == Ending::Session || ending == Ending::Decision || isProtocol(track.plan.procedure);
}

void DossierLegs::addWhole(Leg leg)
{
    std::optional<Instant> end = Instant{0};
    std::optional<Instant> refused;
    const TrackState *stopped = nullptr;
    bool isAny = false;
    for (const TrackState &track : m_state.tracks) {
        const bool counts = track.isLive() && (leg == Leg::Whole || decides(track));
        if (!counts)
            continue;
        isAny = true;
        const auto at = leg == Leg::ToDecision && track.decision ? decidedAt(track) : finishedAt(track);
        if (track.decision && track.decision->outcome == Outcome::Refused)
            refused = refused ? std::min(*refused, *decidedAt(track)) : decidedAt(track);
        stopped = !at && track.stopped.isValid() ? &track : stopped;
        end = end && at ? std::optional(std::max(*end, *at)) : std::nullopt;
    }
    if (!isAny)
        return;
    const Passage whole{m_state.id.value, toString(leg), {}, {}, {}, instantOf(m_state.submitted), {}, m_now, 0, false};
    give(whole, refused ? refused : end, stopped);
}

void DossierLegs::addVerdicts()
{
    for (const auto &[line, byOrganisation] : m_state.verdicts) {
        const Line *asked = m_state.request->find(line);
        for (const auto &[organisation, verdict] : byOrganisation) {
            const auto signedAt = m_state.adviceTimes.find(organisation);
            if (!asked || signedAt == m_state.adviceTimes.end())
                continue;
            m_history.verdicts.push_back({m_state.id.value, organisation.value,
                                          asked->provider.value + u'/' + asked->dataset + u'/' + asked->variable,
                                          verdict.kind, verdict.reason, asked->granularity, verdict.granularity,
                                          instantOf(signedAt->second)});
        }
    }
}

void DossierLegs::addWay()
{
    Way way{m_state.id.value, toString(m_state.request->kind), instantOf(m_state.submitted), {}, {}, {}, false};
    for (const TrackState &track : m_state.tracks) {
        if (track.isLive())
            way.tracks.push_back(track.plan);
        way.isRefused = way.isRefused || (track.decision && track.decision->outcome == Outcome::Refused);
    }
    for (const Passage &passage : m_history.passages | std::views::drop(m_first)) {
        if (passage.leg == toString(Leg::ToDecision))
            way.decided = passage.to;
        if (passage.leg == toString(Leg::Whole))
            way.ready = passage.to;
    }
    m_history.ways.push_back(std::move(way));
}

void DossierLegs::add()
{
    m_first = std::ssize(m_history.passages);
    ++m_history.dossiers;
    ++m_history.kinds[toString(m_state.request->kind)];
    addWhole(Leg::Whole);
    addWhole(Leg::ToDecision);
    for (const TrackState &track : m_state.tracks)
        if (track.isLive())
            addTrack(track);
    addVerdicts();
    addWay();
}

} // namespace

QString toString(Leg leg)
{
    const auto found = std::ranges::find(kLegs, leg, &std::pair<Leg, const char *>::first);
    return QString::fromLatin1(found->second);
}

std::optional<Leg> legFromString(const QString &word)
{
    for (const auto &[leg, name] : kLegs)
        if (word == QLatin1StringView(name))
            return leg;
    return std::nullopt;
}

std::vector<Leg> allLegs()
{
    std::vector<Leg> legs;
    for (const auto &[leg, name] : kLegs)
        legs.push_back(leg);
    return legs;
}

Leg legOfConcluding(const QString &procedure)
{
    if (procedure == u"ksz-contract"_s)
        return Leg::Contract;
    if (procedure == u"ttp"_s || procedure == u"ttp-vsa"_s)
        return Leg::Delivery;
    return isProtocol(procedure) || procedure == u"title4-agreement"_s ? Leg::Agreement : Leg::Preparation;
}

void addTo(History &history, const DossierId &id, const std::vector<Envelope> &events, Instant now)
{
    DossierState state = fold(id, events);
    history.seen = std::max(history.seen, now);
    if (!state.request || !state.submitted.isValid())
        return;
    DossierLegs(history, std::move(state), writtenIn(events), now).add();
}

} // namespace beraad
