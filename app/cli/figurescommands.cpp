// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "desk/figures.h"
#include "desk/generatedhistory.h"
#include "figures/monthly.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

constexpr size_t kSuccessions = 10;

/// What is printed of a set of passages: never a middle without how many it is of, and how many are open.
struct Summary {
    QString name;
    std::vector<Passage> passages;
};

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const BoxPlot &box)
{
    return {{u"least"_s, box.least},
            {u"lowWhisker"_s, box.lowWhisker},
            {u"lowQuartile"_s, box.lowQuartile},
            {u"median"_s, box.median},
            {u"highQuartile"_s, box.highQuartile},
            {u"highWhisker"_s, box.highWhisker},
            {u"most"_s, box.most},
            {u"mean"_s, box.mean},
            {u"outliers"_s, qint64{std::ssize(box.outliers)}}};
}

QJsonObject toJson(const Summary &summary)
{
    std::vector<double> ended;
    double stopped = 0;
    int left = 0;
    for (const Passage &passage : summary.passages) {
        if (!passage.isOpen())
            ended.push_back(passage.hours());
        stopped += passage.stoppedHours;
        left += passage.isLeft ? 1 : 0;
    }
    const SurvivalCurve curve = survivalOf(durationsOf(summary.passages));
    QJsonObject object{{u"leg"_s, summary.name},
                       {u"n"_s, qint64{std::ssize(ended)}},
                       {u"open"_s, curve.open - left},
                       {u"left"_s, left},
                       {u"medianWithOpenHours"_s, orNull(curve.median())},
                       {u"stoppedHours"_s, stopped}};
    if (const auto box = boxPlotOf(std::move(ended)))
        object.insert(u"hours"_s, toJson(*box));
    return object;
}

QString hoursOf(const std::optional<double> &hours)
{
    return hours ? QString::number(*hours, 'f', 1) : u"-"_s;
}

void print(QTextStream &out, const Summary &summary)
{
    const Middle middle = middleOf(durationsOf(summary.passages));
    std::vector<double> ended;
    for (const Passage &passage : summary.passages)
        if (!passage.isOpen())
            ended.push_back(passage.hours());
    std::ranges::sort(ended);
    const auto at = [&](double p) { return ended.empty() ? std::nullopt : std::optional(quantile(ended, p)); };
    out << summary.name.left(44).leftJustified(45) << QString::number(middle.n).rightJustified(7)
        << QString::number(middle.open).rightJustified(7) << hoursOf(middle.ofEnded).rightJustified(10)
        << hoursOf(middle.withOpen).rightJustified(10) << hoursOf(at(0.25)).rightJustified(10)
        << hoursOf(at(0.75)).rightJustified(10) << hoursOf(at(0.9)).rightJustified(10) << '\n';
}

void printHead(QTextStream &out)
{
    out << QString(u"leg (hours)"_s).leftJustified(45)
        << "      n   open    median  with open   25 %      75 %      90 %\n";
}

std::vector<Summary> legsOf(const History &history)
{
    std::vector<Summary> legs;
    for (const Leg leg : allLegs()) {
        PassageFilter filter;
        filter.leg = toString(leg);
        legs.push_back({filter.leg, filtered(history.passages, filter)});
    }
    return legs;
}

std::vector<Summary> legsOf(const CaseLog &log)
{
    std::vector<Summary> legs{{u"whole"_s, passagesOf(log, {})}};
    for (Succession &succession : successionsOf(log, kSuccessions))
        legs.push_back({succession.leg.name(), std::move(succession.passages)});
    return legs;
}

QJsonArray legsAsJson(const std::vector<Summary> &legs)
{
    QJsonArray array;
    for (const Summary &leg : legs)
        array.append(toJson(leg));
    return array;
}

QJsonArray flowAsJson(const std::vector<Passage> &whole)
{
    QJsonArray array;
    for (const MonthlyFlow &month : flowOf(whole))
        array.append(QJsonObject{{u"month"_s, month.month.toString(u"yyyy-MM"_s)},
                                 {u"came"_s, month.came},
                                 {u"went"_s, month.went},
                                 {u"stock"_s, month.stock}});
    return array;
}

QJsonObject toJson(const Calibration &calibration)
{
    return {{u"decided"_s, calibration.decided},
            {u"by50"_s, calibration.byLikely},
            {u"by90"_s, calibration.byLate},
            {u"delivered"_s, calibration.delivered},
            {u"deliveredBy50"_s, calibration.deliveredByLikely},
            {u"deliveredBy90"_s, calibration.deliveredByLate},
            {u"withoutForecast"_s, calibration.withoutForecast}};
}

struct ForeignFigures {
    ForeignLog about;
    std::vector<Summary> legs;
};

struct AllFigures {
    History history;
    std::vector<Summary> legs;
    Calibration calibration;
    std::vector<ForeignFigures> foreign;
};

Result<AllFigures> figuresOf(OpenDesk &desk)
{
    const Workspace &workspace = desk->workspace();
    AllFigures all;
    auto history = historyOf(workspace, desk->now());
    if (!history)
        return std::unexpected(history.error());
    all.history = std::move(*history);
    all.legs = legsOf(all.history);
    const auto sittings = sittingDaysOf(workspace, desk->committees());
    if (!sittings)
        return std::unexpected(sittings.error());
    all.calibration = *calibrate(all.history, {*sittings, desk->workingDays()});
    const auto logs = ForeignLogs::open(workspace);
    if (!logs)
        return std::unexpected(logs.error());
    const auto names = logs->list();
    if (!names)
        return std::unexpected(names.error());
    for (const ForeignLog &about : *names) {
        const auto log = logs->read(about.name);
        if (!log)
            return std::unexpected(log.error());
        all.foreign.push_back({about, legsOf(*log)});
    }
    return all;
}

QJsonObject toJson(const AllFigures &all, bool generated)
{
    std::map<QString, int> outcomes;
    for (const DecisionFact &decision : all.history.decisions)
        ++outcomes[toString(decision.outcome)];
    std::map<QString, int> reasons;
    int coarsened = 0;
    for (const VerdictFact &verdict : all.history.verdicts) {
        if (verdict.kind == VerdictKind::Refuse)
            ++reasons[verdict.reason];
        coarsened += verdict.kind == VerdictKind::Coarsen ? 1 : 0;
    }
    const auto counts = [](const std::map<QString, int> &map) {
        QJsonObject object;
        for (const auto &[word, count] : map)
            object.insert(word, count);
        return object;
    };
    QJsonArray logs;
    for (const ForeignFigures &foreign : all.foreign)
        logs.append(QJsonObject{{u"name"_s, foreign.about.name},
                                {u"cases"_s, foreign.about.cases},
                                {u"events"_s, foreign.about.events},
                                {u"legs"_s, legsAsJson(foreign.legs)}});
    return {{u"format"_s, u"beraad-figures/1"_s},
            {u"quantiles"_s, u"Hyndman–Fan type 7"_s},
            {u"generated"_s, generated},
            {u"dossiers"_s, all.history.dossiers},
            {u"legs"_s, legsAsJson(all.legs)},
            {u"flow"_s, flowAsJson(all.legs.front().passages)},
            {u"stops"_s, qint64{std::ssize(all.history.stops)}},
            {u"decisions"_s, counts(outcomes)},
            {u"refusedLines"_s, counts(reasons)},
            {u"coarsenedLines"_s, coarsened},
            {u"kinds"_s, counts(all.history.kinds)},
            {u"forecast"_s, toJson(all.calibration)},
            {u"logs"_s, logs}};
}

void print(const Invocation &call, const AllFigures &all, bool generated)
{
    call.out << all.history.dossiers << " dossiers" << (generated ? ", generated" : "") << '\n';
    printHead(call.out);
    for (const Summary &leg : all.legs)
        print(call.out, leg);
    const Calibration &calibration = all.calibration;
    call.out << "forecast on filing: of " << calibration.decided << " decided, " << calibration.byLikely
             << " by the day of 50 % and " << calibration.byLate << " by that of 90 %; of " << calibration.delivered
             << " delivered, " << calibration.deliveredByLikely << " and " << calibration.deliveredByLate << '\n';
    for (const ForeignFigures &foreign : all.foreign) {
        call.out << '\n'
                 << foreign.about.name << ": " << foreign.about.cases << " cases, " << foreign.about.events
                 << " events\n";
        printHead(call.out);
        for (const Summary &leg : foreign.legs)
            print(call.out, leg);
    }
}

int figures(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto all = figuresOf(*desk);
    if (!all)
        return call.refuse(all.error());
    const bool generated = isGenerated((*desk)->workspace());
    call.json() ? call.printJson(toJson(*all, generated)) : print(call, *all, generated);
    return kDone;
}

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
        return call.misused(u"--separator is one character, or tab"_s);
    if (!separator.isEmpty())
        options.separator = separator == u"tab"_s ? '\t' : separator.front().toLatin1();
    if (call.isSet(u"zone"_s)) {
        options.times.zone = QTimeZone(call.value(u"zone"_s).toLatin1());
        if (!options.times.zone.isValid())
            return call.misused(u"--zone is no time zone such as Europe/Brussels"_s);
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
    if (options.dossiers < 1)
        return call.misused(u"--dossiers is a number above 0"_s);
    if (!call.isSet(u"w"_s))
        return call.misused(u"-w names no workspace"_s);
    const auto made = generateHistory(call.value(u"w"_s), options);
    if (!made)
        return call.refuse(made.error());
    call.out << made->dossiers << " generated dossiers, " << made->events << " events\n";
    return kDone;
}

constexpr CommandSpec kCommands[] = {
    {"figures import", "LOG", 1,
     "w as json name case activity time actor separator time-format zone begins keep-cut-off dry-run",
     "keeps the history of another system (CSV or XES), for figures", importFigures},
    {"figures", "", 0, "w as json", "how long every leg takes, and how good forecasts were", figures},
    {"generate-history", "", 0, "w dossiers seed", "a new workspace with two years of made-up dossiers", generate},
};

} // namespace

std::span<const CommandSpec> figuresCommands()
{
    return kCommands;
}

} // namespace beraad::cli
