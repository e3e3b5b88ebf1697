// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuremaking.h"

#include "base/calendar.h"
#include "dossier/advice.h"
#include "figures/monthly.h"
#include "ui/common/format.h"
#include "ui/common/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QString hoursText(const std::optional<double> &hours)
{
    return hours ? QLocale().toString(*hours, 'f', 1) : u"–"_s;
}

/// Builds one figure; what several of them need stands here once.
class Making {
public:
    Making(const History &history, const FigureChoice &choice, const FigureNames &names)
        : m_history(history)
        , m_choice(choice)
        , m_names(names)
    {
        m_figure.kind = choice.kind;
        m_figure.title = titleOf(choice.kind);
    }
    Figure make();

private:
    void makeLegs();
    void makeCumulative();
    void makeSurvival();
    void makeFlow();
    void makeStops();
    void makeDecisions();
    void makeVerdicts(VerdictKind kind);
    void makeReuse();

    std::vector<Passage> chosen() const { return filtered(m_history.passages, m_choice.filter); }
    std::vector<Passage> ofOneLeg() const;
    double hours(const Passage &passage) const { return m_choice.isNet ? passage.netHours() : passage.hours(); }
    void setBasis(const std::vector<Passage> &passages);
    bool isIn(const QString &authority, const QString &procedure, Instant at) const;
    void addCounts(const std::map<QString, QStringList> &casesOf, const QString &column);

    const History &m_history;
    const FigureChoice &m_choice;
    const FigureNames &m_names;
    Figure m_figure;
};

QStringList casesOf(const std::vector<Passage> &passages)
{
    QStringList cases;
    for (const Passage &passage : passages)
        cases << passage.caseId;
    cases.removeDuplicates();
    return cases;
}

QString periodOf(const std::vector<Passage> &passages)
{
    Instant first = passages.front().from;
    Instant last = first;
    for (const Passage &passage : passages) {
        first = std::min(first, passage.from);
        last = std::max(last, passage.from);
    }
    return format::period(dayInBelgium(fromInstant(first)), dayInBelgium(fromInstant(last)));
}

void Making::setBasis(const std::vector<Passage> &passages)
{
    if (passages.empty())
        return;
    const auto open = std::ranges::count_if(passages, &Passage::isOpen);
    //: how many passages ended, how many have not, and the period in which they began
    m_figure.basis = QCoreApplication::translate("Figure", "n = %1, %2 not ended, begun %3")
                         .arg(format::number(std::ssize(passages) - open), format::number(open), periodOf(passages));
}

std::vector<Passage> Making::ofOneLeg() const
{
    FigureChoice choice = m_choice;
    if (choice.filter.leg.isEmpty())
        choice.filter.leg = toString(Leg::ToDecision);
    std::vector<Passage> passages = filtered(m_history.passages, choice.filter);
    return passages;
}

bool Making::isIn(const QString &authority, const QString &procedure, Instant at) const
{
    Passage passage;
    passage.leg = m_choice.filter.leg;
    passage.actor = m_choice.filter.actor;
    passage.authority = authority;
    passage.procedure = procedure;
    passage.from = at;
    return m_choice.filter.takes(passage);
}

/// In the order of the way; a log's legs as they come.
void Making::makeLegs()
{
    std::map<QString, std::vector<Passage>> byLeg;
    QStringList order;
    for (const Leg leg : allLegs())
        order << toString(leg);
    const std::vector<Passage> passages = chosen();
    for (const Passage &passage : passages) {
        if (!order.contains(passage.leg))
            order << passage.leg;
        byLeg[passage.leg].push_back(passage);
    }
    m_figure.columns = {QCoreApplication::translate("Figure", "Leg"),
                        QCoreApplication::translate("Figure", "n"),
                        QCoreApplication::translate("Figure", "Not ended"),
                        QCoreApplication::translate("Figure", "Median, hours"),
                        QCoreApplication::translate("Figure", "Median with open, hours"),
                        QCoreApplication::translate("Figure", "25 %"),
                        QCoreApplication::translate("Figure", "75 %"),
                        QCoreApplication::translate("Figure", "90 %"),
                        QCoreApplication::translate("Figure", "Clock stopped, hours")};
    m_figure.axis = QCoreApplication::translate("Figure", "Days");
    for (const QString &leg : order) {
        const auto found = byLeg.find(leg);
        if (found == byLeg.end())
            continue;
        std::vector<double> ended;
        std::vector<Duration> durations;
        double stopped = 0;
        for (const Passage &passage : found->second) {
            if (!passage.isOpen())
                ended.push_back(hours(passage));
            durations.push_back({hours(passage), passage.isOpen()});
            stopped += passage.stoppedHours;
        }
        std::ranges::sort(ended);
        const auto at = [&](double p) { return ended.empty() ? std::nullopt : std::optional(quantile(ended, p)); };
        const Middle middle = middleOf(durations);
        m_figure.rows.push_back({{legName(leg), format::number(middle.n), format::number(middle.open),
                                  hoursText(middle.ofEnded), hoursText(middle.withOpen), hoursText(at(0.25)),
                                  hoursText(at(0.75)), hoursText(at(0.9)), hoursText(stopped)},
                                 casesOf(found->second)});
        if (const auto box = boxPlotOf(ended))
            m_figure.boxes.push_back({legName(leg), *box});
    }
    setBasis(passages);
}

/// Of the ended ones alone: what is open is said beside it, and drawn by the other curve.
void Making::makeCumulative()
{
    const std::vector<Passage> passages = ofOneLeg();
    std::map<double, QStringList> byHours;
    std::vector<double> ended;
    for (const Passage &passage : passages) {
        if (passage.isOpen())
            continue;
        ended.push_back(hours(passage));
        byHours[hours(passage)] << passage.caseId;
    }
    m_figure.columns = {QCoreApplication::translate("Figure", "Within, hours"),
                        QCoreApplication::translate("Figure", "Done"), QCoreApplication::translate("Figure", "Cases")};
    m_figure.axis = QCoreApplication::translate("Figure", "Share of those that ended");
    const std::vector<Step> steps = cumulativeCurve(ended);
    for (const Step &step : steps)
        m_figure.rows.push_back(
            {{hoursText(step.x), format::percent(step.y, 1), format::number(byHours[step.x].size())}, byHours[step.x]});
    const QString leg = legName(passages.empty() ? QString() : passages.front().leg);
    if (!steps.empty())
        m_figure.curves.push_back({leg, steps, {}, false});
    m_figure.title += u" – "_s + leg;
    setBasis(passages);
}

void Making::makeSurvival()
{
    const std::vector<Passage> passages = ofOneLeg();
    std::vector<Duration> durations;
    std::map<double, QStringList> byHours;
    for (const Passage &passage : passages) {
        durations.push_back({hours(passage), passage.isOpen()});
        byHours[hours(passage)] << passage.caseId;
    }
    const SurvivalCurve curve = survivalOf(durations);
    m_figure.columns = {
        QCoreApplication::translate("Figure", "After, hours"), QCoreApplication::translate("Figure", "Still waiting"),
        QCoreApplication::translate("Figure", "± (standard error)"), QCoreApplication::translate("Figure", "At risk"),
        QCoreApplication::translate("Figure", "Ended")};
    m_figure.axis = QCoreApplication::translate("Figure", "Share that still waits");
    FigureCurve drawn{legName(passages.empty() ? QString() : passages.front().leg), {}, {}, true};
    for (const SurvivalStep &step : curve.steps) {
        drawn.steps.push_back({step.hours, step.share});
        m_figure.rows.push_back({{hoursText(step.hours), format::percent(step.share, 1), format::percent(step.error, 1),
                                  format::number(step.atRisk), format::number(step.ended)},
                                 byHours[step.hours]});
    }
    for (const double censored : curve.censored)
        drawn.marks.push_back({censored, curve.shareAfter(censored)});
    m_figure.title += u" – "_s + drawn.label;
    if (!passages.empty())
        m_figure.curves.push_back(std::move(drawn));
    setBasis(passages);
}

void Making::makeFlow()
{
    const std::vector<Passage> passages = ofOneLeg();
    FigureBars came{QCoreApplication::translate("Figure", "Came in"), {}, false};
    FigureBars went{QCoreApplication::translate("Figure", "Went out"), {}, false};
    FigureBars stock{QCoreApplication::translate("Figure", "Open at the end"), {}, true};
    m_figure.columns = {QCoreApplication::translate("Figure", "Month"), came.label, went.label, stock.label};
    m_figure.axis = QCoreApplication::translate("Figure", "Dossiers");
    for (const MonthlyFlow &month : flowOf(passages)) {
        const QString name = QLocale().toString(month.month, u"MMM yyyy"_s);
        QStringList cases;
        for (const Passage &passage : passages) {
            const QDate day = dayInBelgium(fromInstant(passage.from));
            if (day >= month.month && day < month.month.addMonths(1))
                cases << passage.caseId;
        }
        cases.removeDuplicates();
        m_figure.categories << name;
        came.values.push_back(month.came);
        went.values.push_back(month.went);
        stock.values.push_back(month.stock);
        m_figure.rows.push_back(
            {{name, format::number(month.came), format::number(month.went), format::number(month.stock)}, cases});
    }
    m_figure.title += passages.empty() ? QString() : u" – "_s + legName(passages.front().leg);
    if (!m_figure.rows.empty())
        m_figure.bars = {came, went, stock};
    setBasis(passages);
}

void Making::makeStops()
{
    struct Sum {
        int stops = 0;
        int open = 0;
        double hours = 0;
        QStringList cases;
    };
    std::map<QString, Sum> sums;
    int count = 0;
    for (const StopFact &stop : m_history.stops) {
        if (!isIn(stop.authority, stop.procedure, stop.from))
            continue;
        Sum &sum = sums[m_names.body(stop.authority)];
        ++count;
        ++sum.stops;
        sum.open += stop.to ? 0 : 1;
        sum.hours += static_cast<double>(stop.to.value_or(m_history.seen) - stop.from) / kMillisecondsPerHour;
        sum.cases << stop.dossier;
    }
    m_figure.columns
        = {QCoreApplication::translate("Figure", "Authority"), QCoreApplication::translate("Figure", "Stops"),
           QCoreApplication::translate("Figure", "Standing still now"),
           QCoreApplication::translate("Figure", "Hours together")};
    m_figure.axis = QCoreApplication::translate("Figure", "Hours together");
    FigureBars bars{QCoreApplication::translate("Figure", "Hours together"), {}, false};
    for (auto &[body, sum] : sums) {
        sum.cases.removeDuplicates();
        m_figure.categories << body;
        bars.values.push_back(sum.hours);
        m_figure.rows.push_back(
            {{body, format::number(sum.stops), format::number(sum.open), hoursText(sum.hours)}, sum.cases});
    }
    if (!m_figure.rows.empty())
        m_figure.bars = {bars};
    m_figure.basis = QCoreApplication::translate("Figure", "n = %1 stops").arg(format::number(count));
}

void Making::addCounts(const std::map<QString, QStringList> &counted, const QString &column)
{
    m_figure.columns = {column, QCoreApplication::translate("Figure", "Number")};
    m_figure.axis = QCoreApplication::translate("Figure", "Number");
    FigureBars bars{QCoreApplication::translate("Figure", "Number"), {}, false};
    qsizetype all = 0;
    std::vector<std::pair<QString, QStringList>> ordered(counted.begin(), counted.end());
    std::ranges::stable_sort(ordered, std::ranges::greater{}, [](const auto &entry) { return entry.second.size(); });
    for (const auto &[name, cases] : ordered) {
        all += cases.size();
        QStringList once = cases;
        once.removeDuplicates();
        m_figure.categories << name;
        bars.values.push_back(static_cast<double>(cases.size()));
        m_figure.rows.push_back({{name, format::number(cases.size())}, once});
    }
    if (!m_figure.rows.empty())
        m_figure.bars = {bars};
    m_figure.basis = QCoreApplication::translate("Figure", "n = %1").arg(format::number(all));
}

void Making::makeDecisions()
{
    std::map<QString, QStringList> counted;
    for (const DecisionFact &decision : m_history.decisions)
        if (isIn(decision.authority, decision.procedure, decision.at))
            counted[wording::of(decision.outcome)] << decision.dossier;
    addCounts(counted, QCoreApplication::translate("Figure", "Outcome"));
}

void Making::makeVerdicts(VerdictKind kind)
{
    const bool isRefusal = kind == VerdictKind::Refuse;
    std::map<QString, QStringList> counted;
    for (const VerdictFact &verdict : m_history.verdicts)
        if (verdict.kind == kind && isIn(verdict.organisation, m_choice.filter.procedure, verdict.at))
            counted[isRefusal ? m_names.reason(verdict.reason) : verdict.variable] << verdict.dossier;
    addCounts(counted,
              isRefusal ? QCoreApplication::translate("Figure", "Reason")
                        : QCoreApplication::translate("Figure", "Variable"));
}

/// What one dossier was granted and a later one too: what had been weighed once was weighed again.
void Making::makeReuse()
{
    std::vector<const VerdictFact *> granted;
    for (const VerdictFact &verdict : m_history.verdicts)
        if (letsGo(verdict.kind) && isIn(verdict.organisation, m_choice.filter.procedure, verdict.at))
            granted.push_back(&verdict);
    std::ranges::stable_sort(granted, {}, &VerdictFact::at);
    std::map<QString, QString> first; // dossier, by variable
    std::map<QString, QStringList> again;
    qsizetype count = 0;
    for (const VerdictFact *verdict : granted) {
        const auto [known, isNew] = first.emplace(verdict->variable, verdict->dossier);
        if (isNew || known->second == verdict->dossier)
            continue;
        again[verdict->variable] << verdict->dossier;
        ++count;
    }
    addCounts(again, QCoreApplication::translate("Figure", "Variable"));
    //: so many lines were granted after another dossier had been granted the same variable; lines granted in all
    m_figure.basis = QCoreApplication::translate("Figure", "n = %1 of %2 granted lines")
                         .arg(format::number(count), format::number(granted.size()));
}

Figure Making::make()
{
    switch (m_choice.kind) {
    case FigureKind::Legs:
        makeLegs();
        break;
    case FigureKind::Cumulative:
        makeCumulative();
        break;
    case FigureKind::Survival:
        makeSurvival();
        break;
    case FigureKind::Flow:
        makeFlow();
        break;
    case FigureKind::Stops:
        makeStops();
        break;
    case FigureKind::Decisions:
        makeDecisions();
        break;
    case FigureKind::Refusals:
        makeVerdicts(VerdictKind::Refuse);
        break;
    case FigureKind::Coarsened:
        makeVerdicts(VerdictKind::Coarsen);
        break;
    case FigureKind::Reuse:
        makeReuse();
        break;
    case FigureKind::Outlook:
    case FigureKind::Forecast:
        break; // of what will be, below
    }
    return std::move(m_figure);
}

} // namespace

Figure figureOf(const History &history, const FigureChoice &choice, const FigureNames &names)
{
    return Making(history, choice, names).make();
}

} // namespace beraad
