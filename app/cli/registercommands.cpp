// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "cli/output.h"
#include "desk/decisionregister.h"
#include "register/publisheddecisions.h"

#include <QFileInfo>
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
    Columns columns;
    for (const RegisterEntry &entry : *entries)
        columns.add({entry.on.toString(Qt::ISODate), entry.number, entry.body, toString(entry.outcome), entry.title});
    columns.print(call.out);
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
    if (call.json())
        call.printJson(QJsonObject{
            {u"new"_s, report->added}, {u"changed"_s, report->changed}, {u"unchanged"_s, report->unchanged}});
    else
        call.out << report->added << " new, " << report->changed << " changed, " << report->unchanged << " unchanged\n";
    return kDone;
}

int exportFile(const Invocation &call)
{
    if (!QStringList{u"csv"_s, u"json"_s}.contains(QFileInfo(call.words.first()).suffix().toLower()))
        return call.misused(u"%1: expected a name that ends in .csv or .json"_s.arg(call.words.first()));
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto done = DecisionRegister(**desk).exportPublic(call.words.first());
    if (done)
        return kDone;
    Error error = done.error();
    if (error.code == ErrorCode::FileUnwritable)
        error.detail = u"cannot write %1: %2"_s.arg(call.words.first(), error.detail);
    return call.refuse(error);
}

constexpr CommandSpec kCommands[] = {
    {"register list", "", 0, "w as json", "the decisions that the person may read, the latest first",
     "register list -w demo.beraad --as an.peeters", list},
    {"register import", "FILE", 1, "w as json", "takes in decisions published elsewhere (CSV or JSON); all or nothing",
     "register import decisions.csv -w demo.beraad --as hilde.wouters", importFile},
    {"register export", "FILE", 1, "w as", "writes what everybody may read (CSV or JSON)",
     "register export register.json -w demo.beraad --as an.peeters", exportFile},
};

} // namespace

std::span<const CommandSpec> registerCommands()
{
    return kCommands;
}

} // namespace beraad::cli
