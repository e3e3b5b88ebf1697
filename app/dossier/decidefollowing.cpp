// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/decide.h"
#include "dossier/procedures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Whether the track has come far enough for the step.
bool isReadyFor(FollowUp step, const TrackState &track, QDate today)
{
    switch (step) {
    case FollowUp::Extracted:
    case FollowUp::Delivered:
    case FollowUp::Destroyed:
        return track.isFulfilledOn(today);
    case FollowUp::Published:
        return track.isFulfilledOn(today) || track.decision;
    case FollowUp::ReconsiderationAsked:
        return track.decision.has_value();
    case FollowUp::ReconsiderationAnswered:
        return track.followUp(FollowUp::ReconsiderationAsked) != nullptr;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

Result<Events> Decision::operator()(const command::NameRapporteur &named) const
{
    const auto at = track(named.track);
    if (!at)
        return std::unexpected(at.error());
    const bool isOpen = !(*at)->isFinishedOn(m_today) && (!(*at)->decision || (*at)->imposed);
    if (endingOf((*at)->plan.procedure) != Ending::Session || !isOpen)
        return wrongStage(**at, u"name-rapporteur"_s);
    if ((*at)->rapporteur == named.person)
        return refuse(ErrorCode::WrongState, {u"name-rapporteur"_s, named.person.value}, u"it is so already"_s);
    if (m_state.conflicts.contains(named.person))
        return refuse(ErrorCode::WrongState, {u"name-rapporteur"_s, named.person.value},
                      u"%1 declared a conflict of interest"_s.arg(named.person.value));
    return Events{event::RapporteurNamed{named.track, named.person}};
}

Result<Events> Decision::operator()(const command::RecordFollowUp &followed) const
{
    const auto at = track(followed.track);
    if (!at)
        return std::unexpected(at.error());
    const QString command = u"record-follow-up"_s;
    if (!isReadyFor(followed.step, **at, m_today))
        return wrongStage(**at, command);
    if (auto fits = checkDay(**at, followed.on, command); !fits)
        return std::unexpected(fits.error());
    if (const QDate first = (*at)->endedOn(); first.isValid() && followed.on < first)
        return refuse(ErrorCode::OutOfOrder, {command, followed.track.value, first.toString(Qt::ISODate)},
                      u"%1 lies before %2"_s.arg(followed.on.toString(Qt::ISODate), first.toString(Qt::ISODate)));
    if (followed.step == FollowUp::Destroyed && followed.reference.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {command, toString(followed.step)}, u"destruction needs its proof"_s,
                      {{u"reference"_s, u"expected where the proof is"_s}});
    const event::FollowedUp event{followed.track, followed.step, followed.on, followed.reference};
    if (std::ranges::contains((*at)->followUps, event))
        return refuse(ErrorCode::WrongState, {command, followed.track.value}, u"it was told before"_s);
    return Events{event};
}

} // namespace beraad
