// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "desk/demo.h"

#include <QJsonObject>

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
    for (const Problem &problem : report->problems)
        call.err << problem.where << ": " << problem.message << '\n';
    call.out << report->dossiers << " dossiers, " << report->events << " events, " << report->attachments
             << " attachments, " << (report->isClean() ? u"clean"_s : u"%1 problems"_s.arg(report->problems.size()))
             << '\n';
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
    for (auto it = object.begin(); it != object.end(); ++it)
        call.out << it.key().leftJustified(15) << it.value().toInteger() << '\n';
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
    call.out << report->attachments << " attachments freed (" << report->bytes << " bytes), " << report->kept
             << " kept\n";
    return kDone;
}

int demoCreate(const Invocation &call)
{
    const auto made = createDemo(call.words.first());
    return made ? kDone : call.refuse(made.error());
}

constexpr CommandSpec kCommands[] = {
    {"workspace create", "W", 1, "", "a new, empty workspace file", create},
    {"workspace verify", "W", 1, "", "checks every hash chain and attachment, rebuilds the projections aside", verify},
    {"workspace tidy", "W", 1, "", "frees attached files that no draft and no dossier names any more", tidy},
    {"workspace info", "W", 1, "json", "what is in a workspace", info},
    {"demo create", "W", 1, "", "a workspace with made-up people and dossiers in every phase", demoCreate},
};

} // namespace

std::span<const CommandSpec> workspaceCommands()
{
    return kCommands;
}

} // namespace beraad::cli
