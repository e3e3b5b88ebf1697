// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/trackactions.h"

#include "dossier/procedures.h"

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

std::vector<TrackAction> actionsFor(const DossierState &state)
{
    std::vector<TrackAction> actions;
    for (const OpenQuestion &question : state.questions)
        if (question.asked.track.isEmpty() && !question.answer)
            actions.push_back(answer(question));
    actions.push_back({u"supplement"_s,
                       Tr::tr("Complete the file…"),
                       u"add"_s,
                       {.reason = Tr::tr("What was missing, or where it can be found"), .reasonMayBeEmpty = false},
                       [](const ActionInput &input) -> Command { return command::Supplement{input.reason, {}}; }});
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
