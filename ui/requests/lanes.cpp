// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/lanes.h"

#include "desk/timedesk.h"
#include "dossier/procedures.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/wording.h"

#include <QCoreApplication>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Lanes)
};

QDate dayOf(const QDateTime &at)
{
    return at.isValid() ? dayInBelgium(at) : QDate();
}

/// Fills one lane from the record of its track, then from what is expected of it.
class LaneMaker {
public:
    LaneMaker(const DossierState &state, const TrackState &track, const TrackForecast *forecast, QDate today)
        : m_state(state)
        , m_track(track)
        , m_forecast(forecast)
        , m_today(today)
    {
    }

    void fill(Lane &lane)
    {
        addIntake(lane);
        addAdvice(lane);
        addDecision(lane);
        addEnd(lane);
        addSpans(lane);
        lane.start = dayOf(m_state.submitted);
        if (m_track.received.isValid())
            lane.start = std::min(lane.start, dayOf(m_track.received));
    }

private:
    void mark(Lane &lane, LaneMark::Kind kind, QDate day, const QString &text, bool isExpected = false)
    {
        if (day.isValid())
            lane.marks.push_back({kind, day, isExpected, text.arg(format::day(day))});
    }
    static QString sentBack(const event::Returned &returned)
    {
        const int points = int(returned.items.size());
        return points > 0 ? Tr::tr("Sent back: %n point(s)", nullptr, points)
                          : Tr::tr("Sent back: %1").arg(returned.reason);
    }
    void addIntake(Lane &lane)
    {
        using enum LaneMark::Kind;
        mark(lane, Received, dayOf(m_track.received), Tr::tr("Received on %1"));
        mark(lane, Complete, dayOf(m_track.complete), Tr::tr("Found complete on %1"));
        if (m_track.returned)
            lane.marks.push_back({Returned, m_today, false, sentBack(*m_track.returned)});
    }
    void addAdvice(Lane &lane)
    {
        const auto signedAt = m_state.adviceTimes.find(m_track.plan.authority);
        if (endingOf(m_track.plan.procedure) == Ending::Advice && signedAt != m_state.adviceTimes.end())
            mark(lane, LaneMark::Kind::Advice, dayOf(signedAt->second), Tr::tr("Advice signed on %1"));
    }
    void addDecision(Lane &lane)
    {
        using enum LaneMark::Kind;
        for (const event::Scheduled &sitting : m_track.sittings()) {
            const bool isAhead = !m_track.decision && !m_track.sectionDecision(sitting.committee);
            mark(lane, Session, sitting.on, isAhead ? Tr::tr("On the agenda of %1") : Tr::tr("Session of %1"),
                 isAhead && sitting.on > m_today);
        }
        if (!m_track.decision)
            return;
        mark(lane, Decision, m_track.decision->on,
             wording::of(m_track.decision->outcome).replace(u'%', u"%%"_s) + u", %1"_s);
        mark(lane, InForce, m_track.decision->inForceOn, Tr::tr("In force from %1"),
             m_track.decision->inForceOn > m_today);
    }
    void addEnd(Lane &lane)
    {
        using enum LaneMark::Kind;
        const bool isAdvice = endingOf(m_track.plan.procedure) == Ending::Advice; // signing is its end
        if (m_track.concluded && !isAdvice)
            mark(lane, Concluded, m_track.concluded->on,
                 m_track.concluded->reference.isEmpty()
                     ? Tr::tr("Concluded on %1")
                     : Tr::tr("Concluded on %1: %2").arg(u"%1"_s, m_track.concluded->reference));
        mark(lane, Stopped, dayOf(m_track.stopped), Tr::tr("Stopped on %1"));
        const bool isRecorded = m_forecast && m_forecast->isRecorded;
        if (m_forecast)
            lane.end = m_forecast->end;
        if (m_track.isFinishedOn(m_today) && m_track.endedOn().isValid() && !m_track.decision)
            lane.end = m_track.endedOn();
        if (lane.end.isValid() && !isRecorded && !m_track.isFinishedOn(m_today) && !m_track.decision)
            mark(lane, m_track.scheduled || isSitting() ? InForce : Concluded, lane.end, Tr::tr("Expected by %1"),
                 true);
    }
    bool isSitting() const { return endingOf(m_track.plan.procedure) == Ending::Session; }

    void span(Lane &lane, LaneSpan::Kind kind, QDate from, QDate to)
    {
        if (from.isValid() && to.isValid() && to > from)
            lane.spans.push_back({kind, from, to});
    }
    void addSpans(Lane &lane)
    {
        using enum LaneSpan::Kind;
        const QDate begin = m_track.received.isValid() ? dayOf(m_track.received) : dayOf(m_state.submitted);
        const bool isOver = m_track.isFinishedOn(m_today) || m_track.decision.has_value();
        const QDate ended = m_track.endedOn().isValid() ? m_track.endedOn() : dayOf(m_track.stopped);
        const QDate now = isOver && ended.isValid() ? std::min(ended, m_today) : m_today;
        const QDate complete = dayOf(m_track.complete);
        const bool isFree = !m_forecast || m_forecast->start <= m_today || complete.isValid();
        span(lane, isFree ? Intake : Waiting, begin, complete.isValid() ? std::min(complete, now) : now);
        if (complete.isValid())
            span(lane, Running, complete, now);
        for (const ClockStop &stop : m_track.stops)
            span(lane, Stopped, dayOf(stop.from), stop.to.isValid() ? dayOf(stop.to) : m_today.addDays(1));
        if (m_track.decision && m_track.decision->inForceOn.isValid())
            span(lane, Effect, m_track.decision->on, m_track.decision->inForceOn);
        if (!isOver && lane.end.isValid())
            span(lane, Forecast, std::max(m_today, m_forecast ? std::max(m_forecast->start, m_today) : m_today),
                 lane.end);
    }

    const DossierState &m_state;
    const TrackState &m_track;
    const TrackForecast *m_forecast;
    QDate m_today;
};

} // namespace

std::vector<TrackId> criticalChain(const DossierState &state, const std::vector<TrackForecast> &forecasts)
{
    const auto endOf = [&](const TrackId &id) {
        const auto found = std::ranges::find(forecasts, id, &TrackForecast::track);
        return found == forecasts.end() ? QDate() : found->end;
    };
    const TrackState *last = nullptr;
    for (const TrackState &track : state.tracks)
        if (track.isLive() && endOf(track.plan.id).isValid() && (!last || endOf(track.plan.id) > endOf(last->plan.id)))
            last = &track;
    std::vector<TrackId> chain;
    while (last && !std::ranges::contains(chain, last->plan.id)) {
        chain.insert(chain.begin(), last->plan.id);
        const TrackState *before = nullptr;
        for (const TrackId &id : last->plan.after) {
            const TrackState *track = state.track(id);
            if (track && track->isLive() && endOf(id).isValid() && (!before || endOf(id) > endOf(before->plan.id)))
                before = track;
        }
        last = before;
    }
    return chain;
}

std::vector<Lane> lanesOf(const DossierState &state, const Desk &desk)
{
    const std::vector<TrackForecast> forecasts = TimeDesk(desk).trackForecastsOf(state);
    const std::vector<TrackId> critical = criticalChain(state, forecasts);
    std::vector<OrganisationId> authorities;
    for (const TrackState &track : state.tracks)
        if (!std::ranges::contains(authorities, track.plan.authority))
            authorities.push_back(track.plan.authority);
    const Directory everybody = state.request ? desk.directory().with(state.request->organisations) : desk.directory();
    std::vector<Lane> lanes;
    for (const OrganisationId &authority : authorities)
        for (const TrackState &track : state.tracks) {
            if (track.plan.authority != authority)
                continue;
            const auto forecast = std::ranges::find(forecasts, track.plan.id, &TrackForecast::track);
            Lane lane;
            lane.id = track.plan.id;
            lane.authority = authority;
            lane.title = wording::procedureShort(track.plan.procedure);
            lane.authorityName = everybody.shortNameOf(authority, currentLanguage());
            lane.look = lookOf(track.stageOn(desk.today()));
            lane.after = track.plan.after;
            lane.isCritical = std::ranges::contains(critical, track.plan.id);
            lane.isLive = track.isLive();
            LaneMaker(state, track, forecast == forecasts.end() ? nullptr : &*forecast, desk.today()).fill(lane);
            lanes.push_back(std::move(lane));
        }
    return lanes;
}

QString describe(const Lane &lane)
{
    QStringList parts{u"%1, %2: %3"_s.arg(lane.title, lane.authorityName, lane.look.word)};
    for (const LaneMark &mark : lane.marks)
        parts << mark.text;
    const auto stops = std::ranges::count(lane.spans, LaneSpan::Kind::Stopped, &LaneSpan::kind);
    if (stops > 0)
        parts << Tr::tr("Clock stopped %n time(s)", nullptr, int(stops));
    if (lane.isCritical)
        parts << Tr::tr("On the critical path");
    if (!lane.end.isValid())
        parts << Tr::tr("No end can be said");
    return parts.join(u". "_s);
}

} // namespace beraad
