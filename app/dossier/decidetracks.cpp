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
    if (!found.open.empty() && found.note.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {u"find-complete"_s},
                      u"say why the file is complete although something is missing"_s,
                      {{u"note"_s, u"expected why"_s}});
    return Events{event::FoundComplete{found.track, found.note, found.fileNumber, found.judged, found.open}};
}

Result<Events> Decision::operator()(const command::Return &returned) const
{
    const auto at = track(returned.track);
    if (!at)
        return std::unexpected(at.error());
    const bool hasIntake = endingOf((*at)->plan.procedure) != Ending::Advice;
    if (!hasIntake || (*at)->stageOn(m_today) != Stage::Intake)
        return wrongStage(**at, u"return"_s);
    if (returned.reason.trimmed().isEmpty() && returned.items.empty())
        return refuse(ErrorCode::MissingReason, {u"return"_s}, u"sending a file back needs a reason"_s,
                      {{u"reason"_s, u"expected why"_s}});
    return Events{event::Returned{returned.track, returned.reason, returned.missing, returned.items}};
}

Result<Events> Decision::operator()(const command::Schedule &schedule) const
{
    const auto at = track(schedule.track);
    if (!at)
        return std::unexpected(at.error());
    const Stage stage = (*at)->stageOn(m_today);
    const bool isOpen
        = stage == Stage::Complete || stage == Stage::Scheduled || (stage == Stage::Decided && (*at)->imposed);
    if (endingOf((*at)->plan.procedure) != Ending::Session || !isOpen
        || (!(*at)->imposed && (*at)->sectionDecision(schedule.committee)))
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
    const CommitteeId &section = unschedule.committee;
    const bool isOn = section.isEmpty() ? (*at)->nextSitting() != nullptr
                                        : (*at)->sittingOf(section) && !(*at)->sectionDecision(section);
    if ((*at)->stageOn(m_today) != Stage::Scheduled || !isOn)
        return wrongStage(**at, u"unschedule"_s);
    return Events{event::Unscheduled{unschedule.track, unschedule.reason, section}};
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
