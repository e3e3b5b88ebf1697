// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/outlook.h"

#include "dossier/procedures.h"
#include "figures/statistics.h"
#include "sessions/session.h"

#include <QTimeZone>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QTimeZone &belgium()
{
    static const QTimeZone zone("Europe/Brussels");
    return zone;
}

Instant noonOf(QDate day)
{
    return instantOf(QDateTime(day, QTime(12, 0), belgium()));
}

/// Numbers of [0, 1) that are the same with every standard library.
class Chance {
public:
    explicit Chance(quint64 seed)
        : m_engine(seed)
    {
    }
    double next() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }

private:
    std::mt19937_64 m_engine;
};

/// One way through, played once.
class Play {
public:
    Play(const std::vector<TrackState> &tracks, Instant submitted, const OutlookBasis &basis, Chance &chance)
        : m_tracks(tracks)
        , m_submitted(submitted)
        , m_basis(basis)
        , m_chance(chance)
    {
    }
    void play();
    Instant decided() const { return m_decided; }
    Instant ready() const { return m_ready; }
    const std::map<TrackId, Instant> &holds() const { return m_holds; }
    const QStringList &unknown() const { return m_unknown; }

private:
    struct End {
        Instant decided = 0;
        Instant holds = 0;
    };
    End endOf(const TrackState &track, Instant start);
    End afterSitting(const TrackState &track, Instant start, Instant complete);
    End recorded(const TrackState &track) const;
    Instant completeAt(const TrackState &track);
    Instant draw(Leg leg, const TrackState &track, Instant from);
    QDate sittingNear(const TrackState &track, Instant wanted, Instant earliest) const;

    const std::vector<TrackState> &m_tracks;
    Instant m_submitted;
    const OutlookBasis &m_basis;
    Chance &m_chance;
    std::map<TrackId, Instant> m_holds;
    QStringList m_unknown;
    Instant m_decided = 0;
    Instant m_ready = 0;
};

/// The end of a leg that began at `from`: not before now, for it has not come yet.
Instant Play::draw(Leg leg, const TrackState &track, Instant from)
{
    const SurvivalCurve *curve = m_basis.paces.of(leg, track.plan.procedure);
    if (!curve) {
        if (!m_unknown.contains(track.plan.id.value))
            m_unknown << track.plan.id.value;
        return from;
    }
    const double waited = std::max(0.0, static_cast<double>(m_basis.now - from) / kMillisecondsPerHour);
    const double hours = curve->timeAt(m_chance.next(), waited);
    return std::max(from, from + static_cast<Instant>(hours * kMillisecondsPerHour));
}

Instant Play::completeAt(const TrackState &track)
{
    if (track.complete.isValid())
        return instantOf(track.complete);
    return draw(Leg::Completeness, track, track.received.isValid() ? instantOf(track.received) : m_submitted);
}

/// The sitting nearest to the day that the history gave, not before it can be.
QDate Play::sittingNear(const TrackState &track, Instant wanted, Instant earliest) const
{
    const QDate day = dayInBelgium(fromInstant(wanted));
    const auto days = m_basis.sittings.find(track.plan.procedure);
    if (days == m_basis.sittings.end())
        return day;
    const QDate first = dayInBelgium(fromInstant(std::max(earliest, m_basis.now)));
    auto after = std::ranges::lower_bound(days->second, std::max(day, first));
    if (after == days->second.end())
        return std::max(day, first); // beyond the calendar
    if (after == days->second.begin())
        return *after;
    const QDate before = *std::prev(after);
    return before >= first && before.daysTo(day) < day.daysTo(*after) ? before : *after;
}

Play::End Play::afterSitting(const TrackState &track, Instant start, Instant complete)
{
    QDate sits;
    if (track.scheduled && track.scheduled->on >= dayInBelgium(fromInstant(m_basis.now))) {
        sits = track.scheduled->on;
    } else {
        const Instant onAgenda = std::max(start, draw(Leg::Report, track, complete));
        sits = sittingNear(track, draw(Leg::Session, track, onAgenda), onAgenda);
    }
    return {noonOf(sits), instantOf(entryIntoForce(sits, m_basis.days).startOfDay(belgium()))};
}

Play::End Play::recorded(const TrackState &track) const
{
    if (track.concluded) {
        const Instant at = noonOf(track.concluded->on);
        return {at, at};
    }
    if (!track.decision || track.imposed || track.decision->outcome == Outcome::Postponed)
        return {};
    const Instant at = noonOf(track.decision->on);
    return {at, track.decision->inForceOn.isValid() ? noonOf(track.decision->inForceOn) : at};
}

Play::End Play::endOf(const TrackState &track, Instant start)
{
    if (const End end = recorded(track); end.decided != 0)
        return end;
    const Ending ending = endingOf(track.plan.procedure);
    if (ending == Ending::Session)
        return afterSitting(track, start, completeAt(track));
    Instant at = 0;
    if (ending == Ending::Advice)
        at = draw(Leg::Advice, track, m_submitted);
    else if (ending == Ending::Decision)
        at = std::max(start, draw(Leg::Decision, track, completeAt(track)));
    else
        at = draw(legOfConcluding(track.plan.procedure), track, start);
    return {at, at};
}

void Play::play()
{
    for (const TrackState &track : m_tracks) { // in an order that respects `after`
        Instant start = m_submitted;
        for (const TrackId &before : track.plan.after)
            if (const auto holds = m_holds.find(before); holds != m_holds.end())
                start = std::max(start, holds->second);
        const End end = endOf(track, start);
        m_holds[track.plan.id] = end.holds;
        m_ready = std::max(m_ready, end.holds);
        const Ending ending = endingOf(track.plan.procedure);
        if (ending == Ending::Session || ending == Ending::Decision || isProtocol(track.plan.procedure))
            m_decided = std::max(m_decided, end.decided);
    }
}

OutlookDates datesOf(std::vector<double> instants)
{
    if (instants.empty() || instants.front() <= 0)
        return {}; // nothing in it decides
    std::ranges::sort(instants);
    const auto day = [&](double p) { return dayInBelgium(fromInstant(static_cast<Instant>(quantile(instants, p)))); };
    return {day(0.5), day(0.9)};
}

Outlook playAll(const std::vector<TrackState> &tracks, Instant submitted, const OutlookBasis &basis)
{
    Chance chance(basis.seed);
    std::vector<double> decided;
    std::vector<double> ready;
    std::map<TrackId, std::vector<double>> holds;
    for (int run = 0; run < basis.runs; ++run) {
        Play play(tracks, submitted, basis, chance);
        play.play();
        if (!play.unknown().isEmpty())
            return {{}, {}, {}, play.unknown()};
        decided.push_back(static_cast<double>(play.decided()));
        ready.push_back(static_cast<double>(play.ready()));
        for (const auto &[track, at] : play.holds())
            holds[track].push_back(static_cast<double>(at));
    }
    Outlook outlook{datesOf(std::move(decided)), datesOf(std::move(ready)), {}, {}};
    for (auto &[track, instants] : holds)
        outlook.tracks[track] = datesOf(std::move(instants));
    return outlook;
}

} // namespace

Outlook outlookOf(const DossierState &state, const OutlookBasis &basis)
{
    std::vector<TrackState> live;
    std::ranges::copy_if(state.tracks, std::back_inserter(live), &TrackState::isLive);
    return playAll(live, instantOf(state.submitted), basis);
}

Outlook outlookOnFiling(const Way &way, const OutlookBasis &basis)
{
    std::vector<TrackState> tracks;
    for (const TrackPlan &plan : way.tracks) {
        TrackState track;
        track.plan = plan;
        track.received = fromInstant(way.submitted);
        tracks.push_back(std::move(track));
    }
    return playAll(tracks, way.submitted, basis);
}

namespace {

QDate monthOf(const Way &way)
{
    const QDate day = dayInBelgium(fromInstant(way.submitted));
    return {day.year(), day.month(), 1};
}

void count(Calibration &calibration, const Way &way, const Outlook &outlook)
{
    if (!outlook.unknown.isEmpty() || !outlook.decision.likely.isValid()) {
        ++calibration.withoutForecast;
        return;
    }
    const QDate decided = dayInBelgium(fromInstant(*way.decided));
    ++calibration.decided;
    calibration.byLikely += decided <= outlook.decision.likely ? 1 : 0;
    calibration.byLate += decided <= outlook.decision.late ? 1 : 0;
    if (!way.ready || way.isRefused)
        return;
    const QDate ready = dayInBelgium(fromInstant(*way.ready));
    ++calibration.delivered;
    calibration.deliveredByLikely += ready <= outlook.delivery.likely ? 1 : 0;
    calibration.deliveredByLate += ready <= outlook.delivery.late ? 1 : 0;
}

} // namespace

std::optional<Calibration> calibrate(const History &history, const CalibrationBasis &basis,
                                     const std::function<bool(int, int)> &goOn)
{
    std::vector<const Way *> decided;
    for (const Way &way : history.ways)
        if (way.decided)
            decided.push_back(&way);
    std::ranges::sort(decided, {}, [](const Way *way) { return std::pair(way->submitted, way->dossier); });
    Calibration calibration;
    QDate month;
    std::optional<LegPaces> paces;
    int done = 0;
    for (const Way *way : decided) {
        if (monthOf(*way) != month) {
            month = monthOf(*way);
            paces.emplace(knownAt(history, instantOf(month.startOfDay(belgium()))));
            if (goOn && !goOn(done, static_cast<int>(decided.size())))
                return std::nullopt;
        }
        ++done;
        const bool isKnown = paces->ended(Leg::ToDecision) >= basis.leastEnded;
        const OutlookBasis then{*paces, basis.sittings, basis.days, way->submitted, basis.runs, basis.seed};
        count(calibration, *way, isKnown ? outlookOnFiling(*way, then) : Outlook());
    }
    return calibration;
}

} // namespace beraad
