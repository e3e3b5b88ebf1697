// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "cli/output.h"
#include "desk/reviewdesk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

QString wordOf(ReviewStage stage)
{
    switch (stage) {
    case ReviewStage::Waiting:
        return u"waiting"_s;
    case ReviewStage::AskedBack:
        return u"asked-back"_s;
    case ReviewStage::ToSign:
        return u"to-sign"_s;
    case ReviewStage::Signed:
        return u"signed"_s;
    }
    return {};
}

QJsonObject toJson(const ReviewTask &task)
{
    return {{u"dossier"_s, task.dossier.value},
            {u"title"_s, task.title},
            {u"organisation"_s, task.organisation.value},
            {u"requester"_s, task.requester.value},
            {u"stage"_s, wordOf(task.stage)},
            {u"urgent"_s, task.isUrgent},
            {u"lines"_s, task.lines},
            {u"decided"_s, task.decided},
            {u"disagreements"_s, task.disagreements},
            {u"assignee"_s, task.assignee.value},
            {u"expectedOn"_s, task.expectedOn.toString(Qt::ISODate)}};
}

int queue(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto tasks = ReviewDesk(**desk).queue();
    if (!tasks)
        return call.refuse(tasks.error());
    QJsonArray array;
    Columns columns;
    for (const ReviewTask &task : *tasks) {
        array.append(toJson(task));
        columns.add({task.dossier.value, task.organisation.value, wordOf(task.stage),
                     u"%1/%2"_s.arg(task.decided).arg(task.lines), task.isUrgent ? u"urgent"_s : QString(),
                     task.title});
    }
    if (call.json())
        call.printJson(array);
    else
        columns.print(call.out);
    return kDone;
}

int carryOut(const Invocation &call, const auto &commandOf)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    if (auto done = (*desk)->carryOut(DossierId(call.words.first()), commandOf(**desk)); !done)
        return call.refuse(done.error());
    call.out << "done\n";
    return kDone;
}

int assign(const Invocation &call)
{
    if (!call.isSet(u"for"_s))
        return call.misused(u"no organisation given; expected --for ORGANISATION"_s);
    return carryOut(call, [&](const Desk &) -> Command {
        return command::AssignReview{OrganisationId(call.value(u"for"_s)), PersonId(call.words.at(1))};
    });
}

int conflict(const Invocation &call)
{
    return carryOut(call, [&](const Desk &desk) -> Command {
        return command::DeclareConflict{desk.person().id, call.value(u"reason"_s)};
    });
}

constexpr CommandSpec kCommands[] = {
    {"review queue", "", 0, "w as json", "what the person has to review, with stage and urgency",
     "review queue -w demo.beraad --as nathalie.lambert", queue},
    {"review assign", "DOSSIER PERSON", 2, "w as for", "gives the review of an organisation to a colleague",
     "review assign demo-2 nathalie.lambert -w demo.beraad --as nathalie.lambert --for rsz", assign},
    {"review conflict", "DOSSIER", 1, "w as reason",
     "declares a conflict of interest of the person, from whom the dossier is then hidden",
     "review conflict demo-1 -w demo.beraad --as karel.maes --reason \"was co-author\"", conflict},
};

} // namespace

std::span<const CommandSpec> reviewCommands()
{
    return kCommands;
}

} // namespace beraad::cli
