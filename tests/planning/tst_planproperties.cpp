// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/firstcome.h"
#include "planning/model.h"
#include "planning/plan.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QDate kToday(2027, 1, 4);

int number(int low, int high)
{
    return *rc::gen::inRange(low, high + 1);
}

CommitteeId committee(int place)
{
    return CommitteeId(place == 0 ? u"social"_s : u"federal"_s);
}

PlanSession session(int place, int committees)
{
    const QDate on = kToday.addDays(14 + 14 * place);
    return {SessionId(u"s%1"_s.arg(place)),
            committee(number(0, committees - 1)),
            on,
            on.addDays(-number(0, 20)),
            on.addDays(number(1, 20)),
            10 * number(3, 12)};
}

PlanItem item(int place, int committees)
{
    PlanItem made;
    made.dossier = DossierId(u"d%1"_s.arg(place));
    made.committee = committee(number(0, committees - 1));
    made.minutes = 10 * number(1, 6);
    made.waitingSince = kToday.addDays(-number(0, 150));
    made.ready = number(0, 3) == 0 ? kToday.addDays(number(0, 40)) : made.waitingSince;
    if (number(0, 2) == 0)
        made.deadline = kToday.addDays(number(5, 60));
    if (number(0, 1) == 0)
        made.target = made.waitingSince.addDays(60);
    if (number(0, 1) == 0)
        made.rapporteur = PersonId(u"r%1"_s.arg(number(0, 1)));
    return made;
}

/// Pinned, or only put there before.
void putSomewhere(PlanItem &made, const std::vector<PlanSession> &sessions)
{
    const PlanSession &chosen = sessions[static_cast<size_t>(number(0, int(sessions.size()) - 1))];
    if (chosen.committee != made.committee || number(0, 4) > 0)
        return;
    made.current = chosen.id;
    made.pinned = number(0, 1) == 0;
}

PlanningProblem smallProblem(int mostItems, int mostSessions)
{
    PlanningProblem problem;
    problem.today = kToday;
    const int committees = number(1, 2);
    const int sessions = number(1, mostSessions);
    const int items = number(1, mostItems);
    for (int place = 0; place < sessions; ++place)
        problem.sessions.push_back(session(place, committees));
    for (int place = 0; place < items; ++place) {
        problem.items.push_back(item(place, committees));
        putSomewhere(problem.items.back(), problem.sessions);
    }
    // From an earlier item to a later one, so that there is no circle.
    for (int second = 1; second < items; ++second) {
        if (number(0, 3) == 0)
            problem.order.push_back({number(0, second - 1), second});
        else if (number(0, 4) == 0)
            problem.joint.push_back({number(0, second - 1), second});
    }
    problem.rapporteurItems = number(0, 2);
    return problem;
}

/// Faults of a plan beyond those that the pins alone already make.
bool breaksOnlyWithPins(const PlanningProblem &problem, const Assignment &plan)
{
    return std::ranges::all_of(violationsOf(problem, plan), [&](const PlanViolation &violation) {
        const bool isPinnedHere = problem.items[static_cast<size_t>(violation.item)].pinned;
        const bool touchesPin = std::ranges::any_of(problem.items, [&](const PlanItem &other) {
            return other.pinned && violation.session != kUnplanned
                && other.current == problem.sessions[static_cast<size_t>(violation.session)].id;
        });
        return isPinnedHere || (touchesPin && violation.fault != PlanFault::NotTaken);
    });
}

bool hasPins(const PlanningProblem &problem)
{
    return std::ranges::any_of(problem.items, &PlanItem::pinned);
}

/// The best of all plans without violations, by trying each.
std::optional<std::int64_t> cheapestByTrying(const PlanningProblem &problem)
{
    std::optional<std::int64_t> best;
    Assignment plan(problem.items.size(), kUnplanned);
    const int sessions = static_cast<int>(problem.sessions.size());
    for (bool isMore = true; isMore;) {
        if (violationsOf(problem, plan).empty()) {
            const std::int64_t cost = objectiveOf(problem, plan);
            best = std::min(best.value_or(cost), cost);
        }
        isMore = false;
        for (int &place : plan) { // counts up, item by item
            isMore = ++place < sessions;
            if (isMore)
                break;
            place = kUnplanned;
        }
    }
    return best;
}

} // namespace

/// What must hold of every plan, whatever waits.
class TestPlanProperties : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20261122 max_success=150"); }

    void aPlanBreaksNoRule()
    {
        QVERIFY(rc::check("a plan breaks no rule but where something was pinned against it", [] {
            const PlanningProblem problem = smallProblem(14, 7);
            const auto plan = planOf(problem);
            RC_ASSERT(plan.has_value());
            RC_ASSERT(breaksOnlyWithPins(problem, plan->sessions));
            RC_ASSERT(plan->conflicts == violationsOf(problem, plan->sessions));
            RC_ASSERT(hasPins(problem) || plan->conflicts.empty());
            RC_ASSERT(breaksOnlyWithPins(problem, firstComePlan(problem)));
        }));
    }

    void whatIsPinnedStays()
    {
        QVERIFY(rc::check("what is pinned stays", [] {
            const PlanningProblem problem = smallProblem(10, 5);
            const auto plan = planOf(problem);
            RC_ASSERT(plan.has_value());
            for (const Assignment &each : {plan->sessions, firstComePlan(problem)})
                for (size_t i = 0; i < problem.items.size(); ++i)
                    if (problem.items[i].pinned)
                        RC_ASSERT(problem.sessions[static_cast<size_t>(each[i])].id == problem.items[i].current);
        }));
    }

    void aPlanIsNeverWorseThanFirstCome()
    {
        QVERIFY(rc::check("a plan is never worse than first come", [] {
            const PlanningProblem problem = smallProblem(14, 7);
            const auto plan = planOf(problem);
            RC_ASSERT(plan.has_value());
            RC_ASSERT(plan->objective <= objectiveOf(problem, firstComePlan(problem)));
            RC_ASSERT(plan->bound <= static_cast<double>(plan->objective));
        }));
    }

    void noOtherPlanIsCheaper()
    {
        QVERIFY(rc::check("trying all plans finds no cheaper one", [] {
            PlanningProblem problem = smallProblem(5, 4);
            PlanLimits limits;
            limits.gap = 0;
            const auto cheapest = cheapestByTrying(problem);
            const auto plan = planOf(problem, limits);
            RC_ASSERT(plan.has_value());
            RC_ASSERT(plan->isProven);
            if (cheapest) // else the pins break a rule by themselves
                RC_ASSERT(plan->objective == *cheapest);
        }));
    }

    void theModelCostsWhatThePlanCosts()
    {
        QVERIFY(rc::check("the columns of a plan cost what the plan costs, and keep every row", [] {
            const PlanningProblem problem = smallProblem(10, 5);
            const Assignment plan = firstComePlan(problem);
            const PlanModel model = modelOf(problem);
            const std::vector<double> solution = solutionOf(model, problem, plan);
            double cost = model.offset;
            for (size_t i = 0; i < solution.size(); ++i)
                cost += solution[i] * model.columns[i].cost;
            RC_ASSERT(static_cast<std::int64_t>(cost) == objectiveOf(problem, plan));
            RC_ASSERT(assignmentOf(model, problem, solution) == plan);
            for (size_t row = 0; row < model.lower.size(); ++row) {
                double sum = 0;
                for (int at = model.starts[row]; at < model.starts[row + 1]; ++at)
                    sum += model.values[static_cast<size_t>(at)]
                        * solution[static_cast<size_t>(model.indices[static_cast<size_t>(at)])];
                RC_ASSERT(sum >= model.lower[row] - 1e-9 && sum <= model.upper[row] + 1e-9);
            }
        }));
    }

    void theSameProblemGivesTheSamePlan()
    {
        QVERIFY(rc::check("the same problem gives the same plan", [] {
            const PlanningProblem problem = smallProblem(12, 6);
            RC_ASSERT(planOf(problem)->sessions == planOf(problem)->sessions);
        }));
    }

    void everyItemIsExplainedTruly()
    {
        QVERIFY(rc::check("every item is explained, and truly", [] {
            const PlanningProblem problem = smallProblem(12, 6);
            const auto plan = planOf(problem);
            RC_ASSERT(plan.has_value());
            RC_ASSERT(plan->why.size() == problem.items.size());
            for (size_t i = 0; i < plan->why.size(); ++i) {
                const PlanExplanation &why = plan->why[i];
                if (why.reason == PlanReason::Earliest || why.reason == PlanReason::NoSession)
                    RC_ASSERT(why.session == kUnplanned);
                if (why.session == kUnplanned)
                    continue;
                RC_ASSERT(takes(problem, why.session, static_cast<int>(i)));
                const bool names = why.reason == PlanReason::WaitsFor || why.reason == PlanReason::MoreUrgent
                    || why.reason == PlanReason::RapporteurBusy;
                RC_ASSERT(!names || !why.others.empty());
                if (why.reason == PlanReason::MoreUrgent || why.reason == PlanReason::RapporteurBusy)
                    for (const int other : why.others)
                        RC_ASSERT(plan->sessions[static_cast<size_t>(other)] == why.session);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestPlanProperties)
#include "tst_planproperties.moc"
