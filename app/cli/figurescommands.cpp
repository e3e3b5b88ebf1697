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
    out << QString(u"leg (hours)"_s).leftJustified(45) << QString(u"n"_s).rightJustified(7)
        << QString(u"open"_s).rightJustified(7);
    for (const QString &column : {u"median"_s, u"with open"_s, u"25 %"_s, u"75 %"_s, u"90 %"_s})
        out << column.rightJustified(10);
    out << '\n';
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

QJsonObject toJson(const OutlookDates &dates)
{
    return {{u"50"_s, dates.likely.toString(Qt::ISODate)}, {u"90"_s, dates.late.toString(Qt::ISODate)}};
}

int forecast(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const Workspace &workspace = (*desk)->workspace();
    const DossierId id(call.words.first());
    const auto seen = seenDossier(*desk, call.words.first());
    if (!seen)
        return call.refuse(seen.error());
    const auto state = workspace.dossier(id);
    const auto history = historyOf(workspace, (*desk)->now());
    const auto sittings = sittingDaysOf(workspace, (*desk)->committees());
    if (!state || !history || !sittings)
        return call.refuse(!state ? state.error() : !history ? history.error() : sittings.error());
    const LegPaces paces(*history);
    OutlookBasis basis{paces, *sittings, (*desk)->workingDays(), history->seen};
    basis.seed = call.value(u"seed"_s).toULongLong();
    const Outlook outlook = outlookOf(*state, basis);
    if (call.json()) {
        call.printJson(QJsonObject{{u"dossier"_s, id.value},
                                   {u"decision"_s, toJson(outlook.decision)},
                                   {u"delivery"_s, toJson(outlook.delivery)},
                                   {u"unknown"_s, QJsonArray::fromStringList(outlook.unknown)}});
        return kDone;
    }
    const auto print = [&call](const char *what, const OutlookDates &dates) {
        call.out << what << (dates.likely.isValid() ? dates.likely.toString(Qt::ISODate) : u"-"_s) << " (50 %), "
                 << (dates.late.isValid() ? dates.late.toString(Qt::ISODate) : u"-"_s) << " (90 %)\n";
    };
    print("decision: ", outlook.decision);
    print("delivery: ", outlook.delivery);
    if (!outlook.unknown.isEmpty())
        call.out << "no history says how long these take: " << outlook.unknown.join(u", "_s) << '\n';
    return kDone;
}

constexpr CommandSpec kCommands[] = {
    {"figures forecast", "DOSSIER", 1, "w as json seed", "when it is likely to be decided and delivered",
     "figures forecast demo-2 -w demo.beraad --as hilde.wouters", forecast},
    {"figures", "", 0, "w as json", "how long every leg takes, and how good forecasts were",
     "figures -w demo.beraad --as hilde.wouters", figures},
};

} // namespace

std::span<const CommandSpec> figuresCommands()
{
    return kCommands;
}

} // namespace beraad::cli
