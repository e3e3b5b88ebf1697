// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "desk/figures.h"
#include "desk/generatedhistory.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

QString wordOf(LogImport change)
{
    switch (change) {
    case LogImport::New:
        return u"new"_s;
    case LogImport::Replaced:
        return u"replaced"_s;
    case LogImport::Unchanged:
        return u"unchanged"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void printReport(const Invocation &call, const LogImportOutcome &outcome, bool kept)
{
    const LogReport &report = outcome.report;
    const LogMapping &mapping = report.mapping;
    call.out << (kept ? wordOf(outcome.change) : u"not imported"_s) << ": " << report.cases << " cases, "
             << report.events << " events\n"
             << "case: " << mapping.caseId << ", activity: " << mapping.activity << ", time: " << mapping.time
             << ", actor: " << (mapping.actor.isEmpty() ? u"-"_s : mapping.actor) << '\n';
    if (report.unzoned > 0)
        call.out << report.unzoned << " times name no zone and are read as those of the zone given, or of Belgium\n";
    if (report.resorted > 0)
        call.out << report.resorted << " events stood after a later one of their case\n";
    for (const Problem &remark : report.remarks)
        call.out << remark.where << ": " << remark.message << '\n';
}

QJsonObject toJson(const LogImportOutcome &outcome, bool kept)
{
    const LogReport &report = outcome.report;
    QJsonArray remarks;
    for (const Problem &remark : report.remarks)
        remarks.append(QJsonObject{{u"where"_s, remark.where}, {u"message"_s, remark.message}});
    return {{u"change"_s, kept ? wordOf(outcome.change) : u"none"_s},
            {u"cases"_s, report.cases},
            {u"events"_s, report.events},
            {u"mapping"_s,
             QJsonObject{{u"case"_s, report.mapping.caseId},
                         {u"activity"_s, report.mapping.activity},
                         {u"time"_s, report.mapping.time},
                         {u"actor"_s, report.mapping.actor}}},
            {u"unzoned"_s, report.unzoned},
            {u"resorted"_s, report.resorted},
            {u"begins"_s, QJsonArray::fromStringList(report.begins)},
            {u"cutOff"_s, QJsonArray::fromStringList(report.cutOff)},
            {u"remarks"_s, remarks}};
}

int importFigures(const Invocation &call)
{
    LogOptions options;
    options.mapping = {call.value(u"case"_s), call.value(u"activity"_s), call.value(u"time"_s), call.value(u"actor"_s)};
    options.times.format = call.value(u"time-format"_s);
    options.begins = call.options.values(u"begins"_s);
    options.keepCutOff = call.isSet(u"keep-cut-off"_s);
    const QString separator = call.value(u"separator"_s);
    if (separator.size() > 1 && separator != u"tab"_s)
        return call.misused(u"--separator %1: expected one character, or tab"_s.arg(separator));
    if (!separator.isEmpty())
        options.separator = separator == u"tab"_s ? '\t' : separator.front().toLatin1();
    if (call.isSet(u"zone"_s)) {
        options.times.zone = QTimeZone(call.value(u"zone"_s).toLatin1());
        if (!options.times.zone.isValid())
            return call.misused(
                u"--zone %1: expected a time zone such as Europe/Brussels"_s.arg(call.value(u"zone"_s)));
    }
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const bool keep = !call.isSet(u"dry-run"_s);
    const auto outcome
        = importLog((*desk)->workspace(), call.words.first(), call.value(u"name"_s), options, (*desk)->now(), keep);
    if (!outcome)
        return call.refuse(outcome.error());
    if (call.json())
        call.printJson(toJson(*outcome, keep));
    else
        printReport(call, *outcome, keep);
    return kDone;
}

int generate(const Invocation &call)
{
    HistoryOptions options;
    options.dossiers = call.value(u"dossiers"_s).toInt();
    options.seed = call.value(u"seed"_s).toULongLong();
    options.hasAgendas = !call.isSet(u"no-agendas"_s);
    const auto made = generateHistory(call.value(u"w"_s), options);
    if (!made)
        return call.refuse(made.error());
    if (call.json())
        call.printJson(QJsonObject{{u"dossiers"_s, made->dossiers}, {u"events"_s, made->events}});
    else
        call.out << made->dossiers << " generated dossiers, " << made->events << " events\n";
    return kDone;
}

constexpr CommandSpec kCommands[] = {
    {"figures import", "LOG", 1,
     "w json name case activity time actor separator time-format zone begins keep-cut-off dry-run",
     "keeps the history of another system (CSV or XES), for figures", "figures import log.csv -w demo.beraad",
     importFigures},
    {"generate-history", "", 0, "w dossiers seed no-agendas json",
     "makes a new workspace with two years of made-up dossiers",
     "generate-history -w generated.beraad --dossiers 20 --seed 7", generate},
};

} // namespace

std::span<const CommandSpec> historyCommands()
{
    return kCommands;
}

} // namespace beraad::cli
