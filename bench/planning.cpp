// SPDX-License-Identifier: GPL-3.0-or-later
// Plans a generated queue of 300 files beside the first-come rule, and says what more sessions or rapporteurs would do.
#include "measure.h"
#include "planning/firstcome.h"
#include "planning/whatif.h"
#include "waitingfiles.h"

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

constexpr quint32 kSeed = 20261122;

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "planning: %s\n", qUtf8Printable(toPlainText(error)));
    std::exit(1);
}

template <typename T> T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

void measure(const QString &name, const PlanningProblem &problem)
{
    Plan plan;
    const double seconds = bench::microsecondsOf([&] { plan = orGiveUp(planOf(problem)); }) / 1e6;
    const Assignment simple = firstComePlan(problem);
    const PlanFigures first = figuresOf(problem, simple);
    bench::print({name + u": time to plan"_s, seconds, {}, u"s"_s, u"<= 10"_s});
    bench::print({name + u": gap to the best there can be"_s, 100 * plan.gap, {}, u"%"_s, u"<= 1"_s});
    bench::print(
        {name + u": files with a session"_s, double(plan.figures.planned), double(first.planned), u"files"_s, {}});
    bench::print({name + u": mean waiting"_s, plan.figures.meanWaitDays, first.meanWaitDays, u"days"_s, u"< 1"_s});
    bench::print({name + u": past a deadline"_s, double(plan.figures.overdue), double(first.overdue), u"files"_s, {}});
    bench::print(
        {name + u": objective"_s, double(plan.objective), double(objectiveOf(problem, simple)), u"cost"_s, u"<= 1"_s});
}

void compare(const QString &name, const PlanningProblem &now, const PlanningProblem &changed)
{
    const WhatIf found = orGiveUp(whatIf(now, changed));
    bench::print(
        {name + u": mean waiting, beside now"_s, found.after.meanWaitDays, found.before.meanWaitDays, u"days"_s, {}});
}

} // namespace

int main()
{
    const PlanningProblem tight = bench::waitingFiles(300, 26, 0.92, kSeed);
    measure(u"300 files, 26 sessions"_s, tight);
    const PlanningProblem usual = bench::waitingFiles(150, 26, 0.6, kSeed);
    compare(u"150 files, sessions every two weeks"_s, usual,
            sittingEvery(2, usual, bench::threeCommittees(), WorkingDays()));
    compare(u"150 files, one more rapporteur"_s, usual, withOneMoreRapporteur(usual));
    return 0;
}
