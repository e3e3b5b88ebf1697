// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/trackactions.h"

#include "dossier/procedures.h"
#include "ui/common/wording.h"

#include <QCoreApplication>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TrackActions)
};

TrackAction findComplete(const TrackId &track)
{
    return {u"findComplete"_s,
            Tr::tr("Find complete"),
            u"check"_s,
            {.reason = Tr::tr("Note (may be empty)")},
            [track](const ActionInput &input) -> Command { return command::FindComplete{track, input.reason}; }};
}

TrackAction sendBack(const TrackId &track)
{
    return {
        u"return"_s,
        Tr::tr("Send back…"),
        u"undo"_s,
        {.reason = Tr::tr("Why the file goes back"),
         .reasonMayBeEmpty = false,
         .missing = Tr::tr("What is missing, one a line")},
        [track](const ActionInput &input) -> Command { return command::Return{track, input.reason, input.missing}; }};
}

TrackAction conclude(const TrackId &track)
{
    return {
        u"conclude"_s,
        Tr::tr("Conclude…"),
        u"approve"_s,
        {.reason = Tr::tr("Reference, e.g. of the signed protocol"), .day = Tr::tr("Day on which it was concluded")},
        [track](const ActionInput &input) -> Command { return command::Conclude{track, input.day, input.reason}; }};
}

/// What is told when the step is done; nothing: it is done otherwise, or comes by itself.
std::optional<FollowUp> followUpOf(AfterKind kind)
{
    switch (kind) {
    case AfterKind::Extracted:
        return FollowUp::Extracted;
    case AfterKind::Delivered:
        return FollowUp::Delivered;
    case AfterKind::Published:
        return FollowUp::Published;
    case AfterKind::ReconsiderationAnswered:
        return FollowUp::ReconsiderationAnswered;
    case AfterKind::Destroyed:
        return FollowUp::Destroyed;
    case AfterKind::Decided:
    case AfterKind::MinistersTerm:
    case AfterKind::ChangesImposed:
    case AfterKind::InForce:
    case AfterKind::Contract:
    case AfterKind::ReconsiderationAsked:
        return std::nullopt;
    }
    return std::nullopt;
}

TrackAction followUp(const TrackId &track, FollowUp step)
{
    const bool needsProof = step == FollowUp::Destroyed;
    return {toString(step),
            Tr::tr("%1…", "what followed a decision").arg(wording::of(step)),
            u"check"_s,
            {.reason = needsProof ? Tr::tr("Proof: where it can be found") : Tr::tr("Reference: a number, an address"),
             .reasonMayBeEmpty = !needsProof,
             .day = Tr::tr("Day on which it happened")},
            [track, step](const ActionInput &input) -> Command {
                return command::RecordFollowUp{track, step, input.day, input.reason};
            }};
}

TrackAction ask(const TrackId &track)
{
    return {u"ask"_s,
            Tr::tr("Ask the requester…"),
            u"ask"_s,
            {.reason = Tr::tr("Question; where the law lets it, the clock stands still until the answer"),
             .reasonMayBeEmpty = false},
            [track](const ActionInput &input) -> Command {
                return command::AskQuestion{track, {}, input.newId, input.reason, false};
            }};
}

TrackAction answer(const OpenQuestion &question)
{
    return {u"answer-"_s + question.asked.question,
            Tr::tr("Answer…"),
            u"ask"_s,
            {.reason = Tr::tr("Answer to: %1").arg(question.asked.text), .reasonMayBeEmpty = false},
            [id = question.asked.question](const ActionInput &input) -> Command {
                return command::AnswerQuestion{id, input.reason};
            }};
}

} // namespace

std::vector<TrackAction> actionsFor(const TrackState &track, const DossierState &state)
{
    std::vector<TrackAction> actions;
    for (const OpenQuestion &question : state.questions)
        if (question.asked.track == track.plan.id && !question.answer)
            actions.push_back(answer(question));
    const TrackId &id = track.plan.id;
    if (endingOf(track.plan.procedure) != Ending::Advice) // who judges lines asks in the review
        actions.push_back(ask(id));
    switch (endingOf(track.plan.procedure)) {
    case Ending::Session:
    case Ending::Decision:
        actions.push_back(findComplete(id));
        actions.push_back(sendBack(id));
        break;
    case Ending::Conclusion:
        actions.push_back(findComplete(id));
        actions.push_back(sendBack(id));
        actions.push_back(conclude(id));
        break;
    case Ending::Advice:
        break;
    }
    return actions;
}

std::vector<TrackAction> followUpsFor(const TrackState &track, const std::vector<AfterStep> &steps)
{
    std::vector<TrackAction> actions;
    for (const AfterStep &step : steps)
        if (const auto told = followUpOf(step.kind); told && !step.done.isValid())
            actions.push_back(followUp(track.plan.id, *told));
    if (track.decision && !track.followUp(FollowUp::ReconsiderationAsked))
        actions.push_back(followUp(track.plan.id, FollowUp::ReconsiderationAsked));
    return actions;
}

std::vector<TrackAction> actionsFor(const DossierState &state)
{
    std::vector<TrackAction> actions;
    for (const OpenQuestion &question : state.questions)
        if (question.asked.track.isEmpty() && !question.answer)
            actions.push_back(answer(question));
    actions.push_back({u"withdraw"_s,
                       Tr::tr("Withdraw…"),
                       u"close"_s,
                       {.reason = Tr::tr("Why the request is withdrawn; this cannot be undone")},
                       [](const ActionInput &input) -> Command { return command::Withdraw{input.reason}; }});
    actions.push_back({u"close"_s,
                       Tr::tr("Close…"),
                       u"lock"_s,
                       {.reason = Tr::tr("Why the dossier is closed; this cannot be undone")},
                       [](const ActionInput &input) -> Command { return command::Close{input.reason}; }});
    return actions;
}

} // namespace beraad
