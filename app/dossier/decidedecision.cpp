// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"
#include "dossier/decide.h"
#include "dossier/procedures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

bool isJoint(const command::Decide &decided)
{
    return decided.sections.size() > 1;
}

/// Where it is decided. Of a joint file the section whose turn it is, unless a session is named.
const event::Scheduled *sittingFor(const TrackState &track, const command::Decide &decided)
{
    if (!isJoint(decided) || track.imposed)
        return track.scheduled ? &*track.scheduled : nullptr;
    return decided.session.isEmpty() ? track.nextSitting() : track.sittingIn(decided.session);
}

bool mayEndForAll(Outcome outcome)
{
    return outcome == Outcome::Postponed || outcome == Outcome::Withdrawn;
}

} // namespace

/// A committee decides in the sitting for which the file was scheduled; an authority alone, once the file is complete.
Result<void> Decision::checkSitting(const TrackState &track, const command::Decide &decided) const
{
    const Ending ending = endingOf(track.plan.procedure);
    const Stage stage = track.stageOn(m_today);
    const bool isAgain = stage == Stage::Decided && track.imposed;
    const event::Scheduled *sitting = sittingFor(track, decided);
    const bool isReady = ending == Ending::Session ? sitting && (stage == Stage::Scheduled || isAgain)
                                                   : stage == Stage::Complete || isAgain;
    if ((ending != Ending::Session && ending != Ending::Decision) || !isReady)
        return wrongStage(track, u"decide"_s);
    if (auto fits = checkDay(track, decided.on, u"decide"_s); !fits)
        return fits;
    const QDate first = ending == Ending::Session ? sitting->on : dayInBelgium(track.complete);
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
    if (auto fits = checkSections(**at, decided); !fits)
        return std::unexpected(fits.error());
    if (decided.outcome != Outcome::Authorised && decided.motivation.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {u"decide"_s, toString(decided.outcome)},
                      u"this outcome needs a motivation"_s, {{u"motivation"_s, u"expected why"_s}});
    if (isPositive)
        if (auto fits = checkOrder(**at, u"decide"_s); !fits)
            return std::unexpected(fits.error());
    if (auto section = decidedBySection(**at, decided))
        return Events{std::move(*section)};
    return decidedWhole(decided);
}

/// The decision on the file itself.
Result<Events> Decision::decidedWhole(const command::Decide &decided) const
{
    event::Decided event{decided.track,      decided.outcome,    decided.number,  decided.on,     decided.inForceOn,
                         decided.conditions, decided.motivation, decided.session, decided.refused};
    if (!event.grants()) {
        event.inForceOn = {}; // nothing enters into force
        return Events{event};
    }
    // The Minister's ten working days are those of the committees; elsewhere a decision holds at once unless it says
    // later.
    if (!event.inForceOn.isValid() && endingOf(m_state.track(decided.track)->plan.procedure) == Ending::Decision)
        event.inForceOn = event.on;
    if (!event.inForceOn.isValid() || event.inForceOn < event.on)
        return refuse(ErrorCode::MissingAnswer, {u"decide"_s, u"inForceOn"_s},
                      u"the first day on which the decision holds is missing"_s,
                      {{u"inForceOn"_s, u"expected a day that is not before the decision"_s}});
    return Events{event};
}

Result<void> Decision::checkSections(const TrackState &track, const command::Decide &decided) const
{
    if (!isJoint(decided) || track.imposed || mayEndForAll(decided.outcome))
        return {};
    const event::Scheduled &sitting = *sittingFor(track, decided);
    if (!std::ranges::contains(decided.sections, sitting.committee) || track.sectionDecision(sitting.committee))
        return wrongStage(track, u"decide"_s);
    for (const CommitteeId &section : decided.sections) {
        const event::Scheduled *other = track.sittingOf(section);
        const bool isBefore = other && section != sitting.committee && !track.sectionDecision(section)
            && std::pair(other->on, other->session) < std::pair(sitting.on, sitting.session);
        if (isBefore)
            return refuse(ErrorCode::OutOfOrder, {u"decide"_s, track.plan.id.value, other->on.toString(Qt::ISODate)},
                          u"%1 sits on %2 and decides first"_s.arg(section.value, other->on.toString(Qt::ISODate)));
    }
    const bool isLast = !decidedBySection(track, decided);
    const auto against = std::ranges::find_if(track.sections, [](const auto &section) { return !section.grants(); });
    const bool grants = decided.outcome == Outcome::Authorised || decided.outcome == Outcome::AuthorisedInPart;
    if (isLast && grants && against != track.sections.end())
        return refuse(ErrorCode::OutOfOrder, {u"decide"_s, track.plan.id.value, against->on.toString(Qt::ISODate)},
                      u"a joint file needs all its sections, and %1 refused on %2"_s.arg(
                          against->committee.value, against->on.toString(Qt::ISODate)));
    return {};
}

std::optional<event::SectionDecided> Decision::decidedBySection(const TrackState &track,
                                                                const command::Decide &decided) const
{
    const event::Scheduled *sitting = sittingFor(track, decided);
    if (!isJoint(decided) || !sitting || track.imposed || mayEndForAll(decided.outcome))
        return std::nullopt;
    const bool isWaitedFor = std::ranges::any_of(decided.sections, [&](const CommitteeId &section) {
        return section != sitting->committee && !track.sectionDecision(section);
    });
    if (!isWaitedFor)
        return std::nullopt;
    return event::SectionDecided{decided.track, sitting->committee, sitting->session,   decided.outcome,
                                 decided.on,    decided.conditions, decided.motivation, decided.refused};
}

} // namespace beraad
