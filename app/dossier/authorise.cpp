// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/command.h"
#include "dossier/procedures.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

TrackId trackOf(const Command &command)
{
    return std::visit(
        [](const auto &given) -> TrackId {
            if constexpr (requires { given.track; })
                return given.track;
            else
                return {};
        },
        command);
}

namespace {

/// Whether a track covers lines of health data, and lines of other data.
struct Kinds {
    bool hasHealth = false;
    bool hasOther = false;
};

Kinds kindsOf(const Request &request, const TrackPlan &plan)
{
    const QSet<LineId> covered(plan.lines.begin(), plan.lines.end());
    Kinds kinds;
    for (const Line &line : request.lines) {
        if (!covered.contains(line.id))
            continue;
        bool &found = line.category == u"health"_s ? kinds.hasHealth : kinds.hasOther;
        found = true;
    }
    return kinds;
}

} // namespace

std::vector<CommitteeId> committeesOf(const DossierState &state, const TrackPlan &plan,
                                      const std::vector<Committee> &committees)
{
    std::optional<Kinds> kinds; // only asked for where a committee does decide the procedure
    std::vector<CommitteeId> all;
    std::vector<CommitteeId> ofSection;
    for (const Committee &committee : committees) {
        if (!committee.procedures.contains(plan.procedure))
            continue;
        all.push_back(committee.id);
        if (!kinds)
            kinds = state.request ? kindsOf(*state.request, plan) : Kinds();
        const bool isItsSection
            = committee.section.isEmpty() || (committee.section == u"health"_s ? kinds->hasHealth : kinds->hasOther);
        if (isItsSection)
            ofSection.push_back(committee.id);
    }
    return ofSection.empty() ? all : ofSection; // a workspace may know one section only
}

namespace {

/// The limits of each role beside the table. Each check gives the word of the rule that is broken, or nothing.
struct Limits {
    const DossierState &state;
    const Command &command;
    const Actor &actor;
    const std::vector<Committee> &committees;

    const TrackPlan *plan() const
    {
        const TrackState *track = state.track(trackOf(command));
        return track ? &track->plan : nullptr;
    }

    bool isAuthority() const { return plan() && plan()->authority == actor.organisation; }

    bool isReceiving() const
    {
        if (!state.request || state.request->requester == actor.organisation)
            return state.request.has_value();
        return std::ranges::any_of(state.request->lines, [this](const Line &line) {
            return std::ranges::contains(state.request->recipientsOf(line), actor.organisation);
        });
    }

    bool isParty() const { return state.isParty(actor.organisation); }

    /// What the side that receives knows: it got the data, published, destroyed.
    bool mayTell(const command::RecordFollowUp &followed) const
    {
        const bool isReceivers = followed.step == FollowUp::Delivered || followed.step == FollowUp::Published
            || followed.step == FollowUp::Destroyed;
        return isReceivers && isReceiving();
    }

    /// Inside the review; a question on a line only by who judges it.
    bool mayAskInside(const command::AskQuestion &asked) const
    {
        return asked.audience != Audience::Requester && asked.track.isEmpty() && isParty()
            && (asked.line.isEmpty() || mayJudge(actor.organisation, {asked.line}));
    }

    bool mayAnswerInside(const command::AnswerQuestion &answered) const
    {
        const OpenQuestion *open = state.question(answered.question);
        if (!open)
            return isParty(); // decide() says that there is none
        if (!open->isInternal())
            return false;
        if (open->asked.audience == Audience::Own || open->organisation == actor.organisation)
            return open->organisation == actor.organisation;
        return isParty() && (open->asked.line.isEmpty() || mayJudge(actor.organisation, {open->asked.line}));
    }

    bool isOwnConflict() const
    {
        const auto *declared = std::get_if<command::DeclareConflict>(&command);
        return declared && declared->person == actor.person.id;
    }

    bool sitsOn(const TrackPlan &track) const
    {
        const auto deciding = committeesOf(state, track, committees);
        return std::ranges::any_of(actor.person.committees,
                                   [&deciding](const CommitteeId &id) { return std::ranges::contains(deciding, id); });
    }

    bool mayJudge(const OrganisationId &organisation, const std::vector<LineId> &lines) const
    {
        if (organisation != actor.organisation || !state.request)
            return false;
        // A line that does not exist is no matter of permission: decide() says so.
        const auto foreign = state.notToJudge(organisation, lines);
        const bool isOthers
            = std::ranges::any_of(foreign, [this](const LineId &id) { return state.request->find(id); });
        return !isOthers && (foreign.size() < lines.size() || state.hasLinesToJudge(organisation));
    }

    QString ofRequester() const
    {
        if (const auto *submit = std::get_if<command::Submit>(&command))
            return submit->request.requester == actor.organisation ? QString() : u"requester"_s;
        if (!state.request || state.request->requester != actor.organisation)
            return u"requester"_s;
        if (const auto *answered = std::get_if<command::AnswerQuestion>(&command)) {
            const OpenQuestion *open = state.question(answered->question);
            return open && open->isInternal() ? u"reviewer"_s : QString();
        }
        if (const auto *followed = std::get_if<command::RecordFollowUp>(&command))
            return isAuthority() || mayTell(*followed) ? QString() : u"authority"_s;
        const bool isConclude = std::holds_alternative<command::Conclude>(command);
        const bool isOwn = isAuthority() || (plan() && isRecordedByRequester(plan()->procedure));
        return isConclude && !isOwn ? u"authority"_s : QString();
    }

    QString ofDpo() const
    {
        bool may = false;
        if (const auto *given = std::get_if<command::GiveVerdict>(&command))
            may = mayJudge(given->organisation, given->lines);
        else if (const auto *cleared = std::get_if<command::ClearVerdict>(&command))
            may = mayJudge(cleared->organisation, cleared->lines);
        else if (const auto *advice = std::get_if<command::SignAdvice>(&command))
            may = mayJudge(advice->organisation, {});
        else if (const auto *asked = std::get_if<command::AskQuestion>(&command))
            may = asked->audience == Audience::Requester
                ? isAuthority() || (!asked->line.isEmpty() && mayJudge(actor.organisation, {asked->line}))
                : mayAskInside(*asked);
        else if (const auto *answered = std::get_if<command::AnswerQuestion>(&command))
            may = mayAnswerInside(*answered);
        else if (const auto *assigned = std::get_if<command::AssignReview>(&command))
            may = mayJudge(assigned->organisation, {});
        else if (std::holds_alternative<command::Settle>(command))
            may = isParty();
        return may ? QString() : u"reviewer"_s;
    }

    /// A joint file is on the agenda of several sections, and each secretary keeps that of his own.
    bool isOwnSection() const
    {
        const TrackState *track = state.track(trackOf(command));
        const auto isOwn = [this](const event::Scheduled &sitting) {
            return std::ranges::contains(actor.person.committees, sitting.committee);
        };
        if (const auto *off = std::get_if<command::Unschedule>(&command); off && track)
            return std::ranges::all_of(track->sittings(), [&](const event::Scheduled &sitting) {
                const bool leaves = off->committee.isEmpty() ? !track->sectionDecision(sitting.committee)
                                                             : off->committee == sitting.committee;
                return !leaves || isOwn(sitting);
            });
        const auto *decided = std::get_if<command::Decide>(&command);
        const event::Scheduled *sitting = decided && track ? track->sittingIn(decided->session) : nullptr;
        return !sitting || isOwn(*sitting);
    }

    QString ofCommittee() const
    {
        if (std::holds_alternative<command::Close>(command)) {
            const bool any = std::ranges::any_of(state.tracks, [this](const TrackState &t) { return sitsOn(t.plan); });
            return any ? QString() : u"committee"_s;
        }
        const auto *asked = std::get_if<command::AskQuestion>(&command);
        if (asked && asked->audience != Audience::Requester)
            return u"reviewer"_s;
        bool may = plan() && sitsOn(*plan());
        if (const auto *scheduled = std::get_if<command::Schedule>(&command); scheduled && may)
            may = std::ranges::contains(actor.person.committees, scheduled->committee)
                && std::ranges::contains(committeesOf(state, *plan(), committees), scheduled->committee);
        return may && isOwnSection() ? QString() : u"committee"_s;
    }

    QString ofController() const
    {
        if (std::holds_alternative<command::Settle>(command))
            return isParty() ? QString() : u"reviewer"_s;
        if (const auto *asked = std::get_if<command::AskQuestion>(&command);
            asked && asked->audience != Audience::Requester)
            return mayAskInside(*asked) ? QString() : u"reviewer"_s;
        if (const auto *answered = std::get_if<command::AnswerQuestion>(&command))
            return mayAnswerInside(*answered) ? QString() : u"reviewer"_s;
        if (!plan())
            return u"authority"_s;
        if (const auto *followed = std::get_if<command::RecordFollowUp>(&command))
            return isAuthority() || mayTell(*followed) ? QString() : u"authority"_s;
        if (std::holds_alternative<command::Conclude>(command) && isRecordedByRequester(plan()->procedure)
            && isReceiving())
            return {};
        const bool isCommittees = !committeesOf(state, *plan(), committees).empty();
        return isAuthority() && !isCommittees ? QString() : u"authority"_s;
    }

    QString of(Role role) const
    {
        if (std::holds_alternative<command::DeclareConflict>(command))
            return isOwnConflict() ? QString() : u"own"_s;
        switch (role) {
        case Role::Requester:
            return ofRequester();
        case Role::Dpo:
            return ofDpo();
        case Role::Secretary:
        case Role::Member:
            return ofCommittee();
        case Role::Controller:
            return ofController();
        case Role::Public:
            break;
        }
        return u"cell"_s;
    }
};

} // namespace

Result<void> authorise(const DossierState &state, const Command &command, const Actor &actor,
                       const std::vector<Committee> &committees, QDate today)
{
    const QString type = typeOf(command);
    const Phase phase = state.phaseOn(today);
    const TrackId track = trackOf(command);
    if (state.request && !track.isEmpty() && !state.track(track))
        return refuse(ErrorCode::NotFound, {track.value}, u"the dossier has no track \"%1\""_s.arg(track.value));

    static const std::vector<Permission> table = permissionTable();
    const Limits limits{state, command, actor, committees};
    QStringList roles;
    QString nearest; // the first role that has a cell, and the limit that stops it
    QString broken = u"cell"_s;
    const bool hasConflict = state.conflicts.contains(actor.person.id);
    for (const Role role : actor.person.roles) {
        roles << toString(role);
        if (!std::ranges::contains(table, Permission{phase, role, type}))
            continue;
        const QString limit = hasConflict                ? u"conflict"_s
            : actor.person.speaksFor(actor.organisation) ? limits.of(role)
                                                         : u"speaks-for"_s;
        if (limit.isEmpty())
            return {};
        if (nearest.isEmpty()) {
            nearest = toString(role);
            broken = limit;
        }
    }
    const QString who = nearest.isEmpty() ? roles.join(u", "_s) : nearest;
    return refuse(ErrorCode::NotPermitted, {who, type, toString(phase), broken},
                  u"%1 may not %2 while the dossier is %3 (rule: %4)"_s.arg(
                      who.isEmpty() ? u"a person without a role"_s : who, type, toString(phase), broken));
}

Actor actorFor(const DossierState &state, const Command &command, const Person &person,
               const std::vector<Committee> &committees, QDate today)
{
    for (const OrganisationId &organisation : person.organisations)
        if (Actor actor{person, organisation}; authorise(state, command, actor, committees, today))
            return actor;
    return {person, person.organisations.empty() ? OrganisationId() : person.organisations.front()};
}

} // namespace beraad
