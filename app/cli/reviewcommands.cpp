// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
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
    for (const ReviewTask &task : *tasks) {
        array.append(toJson(task));
        if (!call.json())
            call.out << task.dossier.value.leftJustified(38) << task.organisation.value.leftJustified(14)
                     << wordOf(task.stage).leftJustified(12) << task.decided << '/' << task.lines
                     << (task.isUrgent ? "  urgent  " : "  ") << task.title << '\n';
    }
    if (call.json())
        call.printJson(array);
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
        return call.misused(u"expected --for ORGANISATION"_s);
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
    {"review queue", "", 0, "w as json", "what the person has to review, with stage and urgency", queue},
    {"review assign", "DOSSIER PERSON", 2, "w as for", "gives the review of an organisation to a colleague", assign},
    {"review conflict", "DOSSIER", 1, "w as reason",
     "declares a conflict of interest of the person, from whom the dossier is then hidden", conflict},
};

} // namespace

std::span<const CommandSpec> reviewCommands()
{
    return kCommands;
}

} // namespace beraad::cli
