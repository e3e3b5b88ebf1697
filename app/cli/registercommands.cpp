// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "desk/decisionregister.h"
#include "register/publisheddecisions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

int list(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto entries = DecisionRegister(**desk).entries();
    if (!entries)
        return call.refuse(entries.error());
    if (call.json()) {
        QJsonArray decisions;
        for (const RegisterEntry &entry : *entries)
            decisions << toJson(entry);
        call.printJson(decisions);
        return kDone;
    }
    for (const RegisterEntry &entry : *entries)
        call.out << entry.on.toString(Qt::ISODate) << "  " << entry.number.leftJustified(14) << ' '
                 << entry.body.leftJustified(12) << ' ' << toString(entry.outcome).leftJustified(19) << ' '
                 << entry.title << '\n';
    return kDone;
}

int importFile(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto report = DecisionRegister(**desk).import(call.words.first());
    if (!report)
        return call.refuse(report.error());
    call.out << report->added << " new, " << report->changed << " changed, " << report->unchanged << " unchanged\n";
    return kDone;
}

int exportFile(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto done = DecisionRegister(**desk).exportPublic(call.words.first());
    return done ? kDone : call.refuse(done.error());
}

constexpr CommandSpec kCommands[] = {
    {"register list", "", 0, "w as json", "the decisions that the person may read, the latest first", list},
    {"register import", "FILE", 1, "w as", "takes in decisions published elsewhere (CSV or JSON); all or nothing",
     importFile},
    {"register export", "FILE", 1, "w as", "writes what everybody may read (CSV or JSON)", exportFile},
};

} // namespace

std::span<const CommandSpec> registerCommands()
{
    return kCommands;
}

} // namespace beraad::cli
