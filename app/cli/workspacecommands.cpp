// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "cli/output.h"
#include "desk/demo.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

int create(const Invocation &call)
{
    const auto workspace = Workspace::create(call.words.first());
    return workspace ? kDone : call.refuse(workspace.error());
}

int verify(const Invocation &call)
{
    const auto workspace = Workspace::open(call.words.first());
    if (!workspace)
        return call.refuse(workspace.error());
    const auto report = (*workspace)->verify();
    if (!report)
        return call.refuse(report.error());
    if (call.json()) {
        call.printJson(QJsonObject{{u"format"_s, u"beraad-verify/1"_s},
                                   {u"clean"_s, report->isClean()},
                                   {u"dossiers"_s, report->dossiers},
                                   {u"events"_s, report->events},
                                   {u"attachments"_s, report->attachments},
                                   {u"problems"_s, toJson(report->problems)}});
        return report->isClean() ? kDone : kRefused;
    }
    for (const Problem &problem : report->problems)
        call.err << problem.where << ": " << problem.message << '\n';
    call.out << counted(report->dossiers, u"dossier"_s) << ", " << counted(report->events, u"event"_s) << ", "
             << counted(report->attachments, u"attachment"_s) << ", "
             << (report->isClean() ? u"clean"_s : counted(std::ssize(report->problems), u"problem"_s)) << '\n';
    return report->isClean() ? kDone : kRefused;
}

int info(const Invocation &call)
{
    const auto workspace = Workspace::open(call.words.first());
    if (!workspace)
        return call.refuse(workspace.error());
    const auto facts = (*workspace)->info();
    if (!facts)
        return call.refuse(facts.error());
    const QJsonObject object{{u"schema"_s, facts->schemaVersion},
                             {u"dossiers"_s, facts->dossiers},
                             {u"events"_s, facts->events},
                             {u"drafts"_s, facts->drafts},
                             {u"variables"_s, facts->variables},
                             {u"organisations"_s, facts->organisations},
                             {u"sessions"_s, facts->sessions},
                             {u"attachments"_s, facts->attachments},
                             {u"attachedBytes"_s, facts->attachedBytes}};
    if (call.json()) {
        call.printJson(object);
        return kDone;
    }
    Columns columns;
    for (auto it = object.begin(); it != object.end(); ++it)
        columns.add({it.key(), QString::number(it.value().toInteger())});
    columns.print(call.out);
    return kDone;
}

/// A draft that is being written may name a file before it is saved.
constexpr int kDaysLeftAlone = 1;

int tidy(const Invocation &call)
{
    const auto workspace = Workspace::open(call.words.first());
    if (!workspace)
        return call.refuse(workspace.error());
    const auto report = (*workspace)->tidyAttachments(SystemClock().now().addDays(-kDaysLeftAlone));
    if (!report)
        return call.refuse(report.error());
    if (call.json())
        call.printJson(
            QJsonObject{{u"freed"_s, report->attachments}, {u"bytes"_s, report->bytes}, {u"kept"_s, report->kept}});
    else
        call.out << counted(report->attachments, u"attachment"_s) << " freed (" << counted(report->bytes, u"byte"_s)
                 << "), " << report->kept << " kept\n";
    return kDone;
}

/// Who may be said with `--as`.
int people(const Invocation &call)
{
    const auto workspace = Workspace::open(call.words.first());
    if (!workspace)
        return call.refuse(workspace.error());
    auto persons = (*workspace)->persons();
    if (!persons)
        return call.refuse(persons.error());
    std::ranges::sort(*persons, {}, [](const Person &person) { return person.id.value; });
    QJsonArray array;
    Columns columns;
    for (const Person &person : *persons) {
        QStringList roles;
        for (const Role role : person.roles)
            roles << toString(role);
        QStringList places;
        for (const OrganisationId &id : person.organisations)
            places << id.value;
        for (const CommitteeId &id : person.committees)
            places << id.value;
        array.append(beraad::toJson(person));
        columns.add({person.id.value, person.name, roles.join(u", "_s), places.join(u", "_s)});
    }
    if (call.json())
        call.printJson(array);
    else
        columns.print(call.out);
    return kDone;
}

int demoCreate(const Invocation &call)
{
    const auto made = createDemo(call.words.first());
    return made ? kDone : call.refuse(made.error());
}

constexpr CommandSpec kCommands[] = {
    {"workspace create", "W", 1, "", "makes a new, empty workspace file", "workspace create new.beraad", create},
    {"workspace verify", "W", 1, "json",
     "checks every hash chain and attachment, rebuilds the projections aside; 1 when something does not hold",
     "workspace verify demo.beraad", verify},
    {"workspace tidy", "W", 1, "json", "frees attached files that no draft and no dossier names any more",
     "workspace tidy demo.beraad", tidy},
    {"workspace info", "W", 1, "json", "how much of what is in a workspace", "workspace info demo.beraad", info},
    {"workspace people", "W", 1, "json", "the people of a workspace, as whom --as can act",
     "workspace people demo.beraad", people},
    {"demo create", "W", 1, "", "makes a workspace with made-up people and dossiers in every phase",
     "demo create demo.beraad", demoCreate},
};

} // namespace

std::span<const CommandSpec> workspaceCommands()
{
    return kCommands;
}

} // namespace beraad::cli
