// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"
#include "dossier/decide.h"
#include "dossier/procedures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Result<Events> Decision::operator()(const command::FindComplete &found) const
{
    const auto at = track(found.track);
    if (!at)
        return std::unexpected(at.error());
    const Stage stage = (*at)->stageOn(m_today);
    const bool hasIntake = endingOf((*at)->plan.procedure) != Ending::Advice;
    if (!hasIntake || (stage != Stage::Intake && stage != Stage::Returned))
        return wrongStage(**at, u"find-complete"_s);
    return Events{event::FoundComplete{found.track, found.note, found.fileNumber}};
}

Result<Events> Decision::operator()(const command::Return &returned) const
{
    const auto at = track(returned.track);
    if (!at)
        return std::unexpected(at.error());
    const bool hasIntake = endingOf((*at)->plan.procedure) != Ending::Advice;
    if (!hasIntake || (*at)->stageOn(m_today) != Stage::Intake)
        return wrongStage(**at, u"return"_s);
    if (returned.reason.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {u"return"_s}, u"sending a file back needs a reason"_s,
                      {{u"reason"_s, u"expected why"_s}});
    return Events{event::Returned{returned.track, returned.reason, returned.missing}};
}

Result<Events> Decision::operator()(const command::Schedule &schedule) const
{
    const auto at = track(schedule.track);
    if (!at)
        return std::unexpected(at.error());
    const Stage stage = (*at)->stageOn(m_today);
    const bool isOpen
        = stage == Stage::Complete || stage == Stage::Scheduled || (stage == Stage::Decided && (*at)->imposed);
    if (endingOf((*at)->plan.procedure) != Ending::Session || !isOpen)
        return wrongStage(**at, u"schedule"_s);
    std::vector<Problem> missing;
    if (schedule.session.isEmpty())
        missing.push_back({u"session"_s, u"expected a session"_s});
    if (schedule.committee.isEmpty())
        missing.push_back({u"committee"_s, u"expected a committee"_s});
    if (!schedule.on.isValid())
        missing.push_back({u"on"_s, u"expected the day of the session"_s});
    if (schedule.minutes <= 0)
        missing.push_back({u"minutes"_s, u"expected the time it takes"_s});
    if (!missing.empty())
        return refuse(ErrorCode::MissingAnswer, {u"schedule"_s, missing.front().where},
                      u"the agenda item is incomplete"_s, missing);
    if (schedule.on < m_today)
        return refuse(ErrorCode::OutOfOrder, {u"schedule"_s, schedule.track.value, schedule.on.toString(Qt::ISODate)},
                      u"the session of %1 is over"_s.arg(schedule.on.toString(Qt::ISODate)));
    return Events{
        event::Scheduled{schedule.track, schedule.session, schedule.committee, schedule.on, schedule.minutes}};
}

Result<Events> Decision::operator()(const command::Unschedule &unschedule) const
{
    const auto at = track(unschedule.track);
    if (!at)
        return std::unexpected(at.error());
    if ((*at)->stageOn(m_today) != Stage::Scheduled)
        return wrongStage(**at, u"unschedule"_s);
    return Events{event::Unscheduled{unschedule.track, unschedule.reason}};
}

/// A committee decides in the sitting for which the file was scheduled; an authority alone, once the file is complete.
Result<void> Decision::checkSitting(const TrackState &track, const command::Decide &decided) const
{
    const Ending ending = endingOf(track.plan.procedure);
    const Stage stage = track.stageOn(m_today);
    const bool isAgain = stage == Stage::Decided && track.imposed;
    const bool isReady = ending == Ending::Session ? track.scheduled && (stage == Stage::Scheduled || isAgain)
                                                   : stage == Stage::Complete || isAgain;
    if ((ending != Ending::Session && ending != Ending::Decision) || !isReady)
        return wrongStage(track, u"decide"_s);
    if (auto fits = checkDay(track, decided.on, u"decide"_s); !fits)
        return fits;
    const QDate first = ending == Ending::Session ? track.scheduled->on : dayInBelgium(track.complete);
    if (decided.on < first)
        return refuse(
            ErrorCode::OutOfOrder, {u"decide"_s, track.plan.id.value, first.toString(Qt::ISODate)},
            u"a decision of %1 lies before %2"_s.arg(decided.on.toString(Qt::ISODate), first.toString(Qt::ISODate)));
    return {};
}

/// What a part authorisation leaves out is some of the lines of its track, not all.
Result<void> Decision::checkLines(const TrackState &track, const command::Decide &decided) const
{
    if (decided.refused.empty())
        return {};
    std::vector<Problem> problems;
    for (const LineId &line : decided.refused)
        if (!std::ranges::contains(track.plan.lines, line))
            problems.push_back({line.value, u"no line of this track"_s});
    if (decided.outcome != Outcome::AuthorisedInPart)
        problems.push_back({u"refused"_s, u"only an authorisation in part leaves out lines"_s});
    else if (decided.refused.size() >= track.plan.lines.size())
        problems.push_back({u"refused"_s, u"all lines are left out: that is a refusal"_s});
    if (problems.empty())
        return {};
    return refuse(ErrorCode::MissingAnswer, {u"decide"_s, u"refused"_s}, u"the lines do not fit the decision"_s,
                  std::move(problems));
}

Result<Events> Decision::operator()(const command::Decide &decided) const
{
    const auto at = track(decided.track);
    if (!at)
        return std::unexpected(at.error());
    if (auto fits = checkSitting(**at, decided); !fits)
        return std::unexpected(fits.error());
    const bool isPositive = decided.outcome == Outcome::Authorised || decided.outcome == Outcome::AuthorisedInPart;
    if (auto fits = checkLines(**at, decided); !fits)
        return std::unexpected(fits.error());
    if (decided.outcome != Outcome::Authorised && decided.motivation.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {u"decide"_s, toString(decided.outcome)},
                      u"this outcome needs a motivation"_s, {{u"motivation"_s, u"expected why"_s}});
    event::Decided event{decided.track,      decided.outcome,    decided.number,  decided.on,     decided.inForceOn,
                         decided.conditions, decided.motivation, decided.session, decided.refused};
    if (!isPositive) {
        event.inForceOn = {}; // nothing enters into force
        return Events{event};
    }
    if (auto fits = checkOrder(**at, u"decide"_s); !fits)
        return std::unexpected(fits.error());
    // The Minister's ten working days are those of the committees; elsewhere a decision holds at once unless it says
    // later.
    if (!event.inForceOn.isValid() && endingOf((*at)->plan.procedure) == Ending::Decision)
        event.inForceOn = event.on;
    if (!event.inForceOn.isValid() || event.inForceOn < event.on)
        return refuse(ErrorCode::MissingAnswer, {u"decide"_s, u"inForceOn"_s},
                      u"the first day on which the decision holds is missing"_s,
                      {{u"inForceOn"_s, u"expected a day that is not before the decision"_s}});
    return Events{event};
}

Result<Events> Decision::operator()(const command::ImposeChanges &imposed) const
{
    const auto at = track(imposed.track);
    if (!at)
        return std::unexpected(at.error());
    const auto &decision = (*at)->decision;
    if (!decision || !decision->grants() || (*at)->imposed || (*at)->concluded)
        return wrongStage(**at, u"impose-changes"_s);
    if (auto fits = checkDay(**at, imposed.on, u"impose-changes"_s); !fits)
        return std::unexpected(fits.error());
    if (imposed.on < decision->on || imposed.on >= decision->inForceOn)
        return refuse(ErrorCode::OutOfOrder,
                      {u"impose-changes"_s, imposed.track.value, decision->inForceOn.toString(Qt::ISODate)},
                      u"the Minister's term runs from %1 and is over on %2"_s.arg(
                          decision->on.toString(Qt::ISODate), decision->inForceOn.toString(Qt::ISODate)));
    if (imposed.text.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {u"impose-changes"_s}, u"say what must change"_s,
                      {{u"text"_s, u"expected the changes"_s}});
    return Events{event::ChangesImposed{imposed.track, imposed.on, imposed.text}};
}

Result<Events> Decision::operator()(const command::Conclude &concluded) const
{
    const auto at = track(concluded.track);
    if (!at)
        return std::unexpected(at.error());
    const QString &procedure = (*at)->plan.procedure;
    const bool endsSo = endingOf(procedure) == Ending::Conclusion || isRecordedByRequester(procedure);
    if (!endsSo || (*at)->isFinishedOn(m_today))
        return wrongStage(**at, u"conclude"_s);
    if (auto fits = checkDay(**at, concluded.on, u"conclude"_s); !fits)
        return std::unexpected(fits.error());
    if (auto fits = checkOrder(**at, u"conclude"_s); !fits)
        return std::unexpected(fits.error());
    return Events{event::Concluded{concluded.track, concluded.on, concluded.reference}};
}

} // namespace beraad
