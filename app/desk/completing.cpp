// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/completing.h"

#include "desk/committeenumbers.h"
#include "desk/considered.h"
#include "desk/timedesk.h"
#include "desk/wholesitting.h"
#include "dossier/procedures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Result<void> checkConditions(const Desk &desk, const Verdict &verdict)
{
    std::vector<Problem> problems;
    for (const Condition &condition : verdict.conditions) {
        const auto kind = std::ranges::find(desk.conditions(), condition.code, &ConditionKind::code);
        if (kind == desk.conditions().end())
            problems.push_back({condition.code, u"nobody knows this condition"_s});
        else if (const QString fault = conditionFault(*kind, condition.values); !fault.isEmpty())
            problems.push_back({condition.code, fault});
    }
    if (problems.empty())
        return {};
    const QString where = problems.front().where;
    return refuse(ErrorCode::MissingAnswer, {u"give-verdict"_s, where}, u"a condition is incomplete"_s,
                  std::move(problems));
}

namespace {

Result<void> checkColleague(const Desk &desk, const command::AssignReview &assigned)
{
    if (assigned.person.isEmpty())
        return {};
    const auto person = std::ranges::find(desk.persons(), assigned.person, &Person::id);
    if (person == desk.persons().end())
        return refuse(ErrorCode::NotFound, {assigned.person.value},
                      u"no person %1 in this workspace"_s.arg(assigned.person.value));
    if (person->has(Role::Dpo) && person->speaksFor(assigned.organisation))
        return {};
    return refuse(ErrorCode::NotPermitted, {toString(Role::Dpo), u"assign-review"_s, {}, u"speaks-for"_s},
                  u"%1 is no data protection officer of %2"_s.arg(assigned.person.value, assigned.organisation.value));
}

Result<void> checkRapporteur(const Desk &desk, const DossierState &state, const command::NameRapporteur &named)
{
    const TrackState *track = state.track(named.track);
    if (named.person.isEmpty() || !track)
        return {};
    const Person *person = desk.findPerson(named.person);
    const auto deciding = committeesOf(state, track->plan, desk.committees());
    const bool sits = person && (person->has(Role::Member) || person->has(Role::Secretary))
        && std::ranges::any_of(person->committees,
                               [&](const CommitteeId &id) { return std::ranges::contains(deciding, id); });
    return sits ? Result<void>()
                : refuse(ErrorCode::NotFound, {named.person.value},
                         u"%1 is no member or secretary of the committee"_s.arg(named.person.value));
}

/// A file of one section leaves its agenda, and nothing more is said. Of a joint file the secretary takes the own item
/// off where nobody says whose.
CommitteeId sectionLeft(const DossierState &state, const command::Unschedule &off, const Person &person)
{
    const TrackState *track = state.track(off.track);
    const bool isJoint = track && (track->sittings().size() > 1 || !track->sections.empty());
    if (!isJoint || !off.committee.isEmpty())
        return isJoint ? off.committee : CommitteeId();
    std::vector<CommitteeId> own;
    for (const CommitteeId &id : person.committees)
        if (track->sittingOf(id) && !track->sectionDecision(id))
            own.push_back(id);
    return own.size() == 1 ? own.front() : CommitteeId();
}

Result<Command> completedFile(const Desk &desk, const DossierState &state, command::FindComplete found)
{
    const TrackState *track = state.track(found.track);
    if (!track || !found.fileNumber.isEmpty() || endingOf(track->plan.procedure) != Ending::Session)
        return found;
    for (const CommitteeId &id : committeesOf(state, track->plan, desk.committees())) {
        if (desk.committee(id)->numbering.isEmpty())
            continue;
        const auto number = CommitteeNumbers(desk).nextFileNumber(id, desk.today());
        if (!number)
            return std::unexpected(number.error());
        found.fileNumber = *number;
        return found;
    }
    return found;
}

} // namespace

Result<Command> completedDecision(const Desk &desk, const DossierState &state, command::Decide decision)
{
    const TrackState *track = state.track(decision.track);
    if (!track || !track->scheduled || endingOf(track->plan.procedure) != Ending::Session)
        return decision;
    auto deciding = committeesOf(state, track->plan, desk.committees());
    const bool isJoint = deciding.size() > 1;
    if (isJoint && track->sittingIn(decision.session)) {
        decision.sections = std::move(deciding);
        return decision;
    }
    const event::Scheduled *next = isJoint ? track->nextSitting() : nullptr;
    decision.session = next ? next->session : track->scheduled->session;
    if (isJoint)
        decision.sections = std::move(deciding);
    return decision;
}

Result<Command> completed(const Desk &desk, const DossierState &state, Command command)
{
    if (const auto *given = std::get_if<command::GiveVerdict>(&command))
        if (auto fits = checkConditions(desk, given->verdict); !fits)
            return std::unexpected(fits.error());
    if (const auto *assigned = std::get_if<command::AssignReview>(&command))
        if (auto fits = checkColleague(desk, *assigned); !fits)
            return std::unexpected(fits.error());
    if (const auto *named = std::get_if<command::NameRapporteur>(&command))
        if (auto fits = checkRapporteur(desk, state, *named); !fits)
            return std::unexpected(fits.error());
    if (const auto *found = std::get_if<command::FindComplete>(&command))
        return completedFile(desk, state, *found);
    if (const auto *decision = std::get_if<command::Decide>(&command))
        return completedDecision(desk, state, *decision);
    if (auto *off = std::get_if<command::Unschedule>(&command))
        off->committee = sectionLeft(state, *off, desk.person());
    if (auto *asked = std::get_if<command::AskQuestion>(&command))
        asked->stopsClock = asked->stopsClock || TimeDesk(desk).stopsClock(state, *asked);
    if (auto *advice = std::get_if<command::SignAdvice>(&command); advice && state.request) {
        advice->signedBy = desk.person().name;
        advice->role = toString(Role::Dpo);
        advice->considered = toJson(consideredBy(desk, state, advice->organisation));
    }
    return command;
}

Result<std::vector<SittingEvent>> sittingEventsOf(const Desk &desk, const DossierState &state,
                                                  const std::vector<Command> &commands)
{
    std::vector<SittingEvent> events;
    for (const Command &command : commands) {
        const auto *decision = std::get_if<command::Decide>(&command);
        const TrackState *track = decision ? state.track(decision->track) : nullptr;
        if (!track || endingOf(track->plan.procedure) != Ending::Session || !track->scheduled)
            continue;
        const auto given = completedDecision(desk, state, *decision);
        const auto *whole = given ? std::get_if<command::Decide>(&*given) : nullptr;
        const auto board = wholeSitting(desk, whole ? whole->session : track->scheduled->session);
        if (!board)
            return std::unexpected(board.error());
        const SittingItem item{state.id, decision->track};
        if (auto fits = checkDecision(board->sitting, board->basis, item, decision->outcome); !fits)
            return std::unexpected(fits.error());
        events.push_back(nextEvent(board->sitting,
                                   sitting::Decided{item, decision->outcome, decision->number, decision->motivation},
                                   desk.person().id, desk.now()));
    }
    return events;
}

} // namespace beraad
