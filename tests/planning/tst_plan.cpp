// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/plan.h"

#include "planning/firstcome.h"
#include "planning/whatif.h"
#include "waitingfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QDate kToday(2027, 1, 4);
const CommitteeId kSocial(u"social"_s);
const CommitteeId kFederal(u"federal"_s);

PlanSession session(const char *id, const CommitteeId &committee, QDate on, int minutes = 60)
{
    return {SessionId(QString::fromLatin1(id)), committee, on, on.addDays(-10), on.addDays(15), minutes};
}

PlanItem item(const char *id, int minutes, QDate since, const CommitteeId &committee = kSocial)
{
    PlanItem made;
    made.dossier = DossierId(QString::fromLatin1(id));
    made.committee = committee;
    made.minutes = minutes;
    made.waitingSince = since;
    made.ready = since;
    return made;
}

/// Three sessions of an hour, two weeks apart.
PlanningProblem threeSessions(std::vector<PlanItem> items)
{
    PlanningProblem problem;
    problem.today = kToday;
    problem.items = std::move(items);
    problem.sessions = {session("s1", kSocial, QDate(2027, 1, 19)), session("s2", kSocial, QDate(2027, 2, 2)),
                        session("s3", kSocial, QDate(2027, 2, 16))};
    return problem;
}

Plan planned(const PlanningProblem &problem)
{
    const auto plan = planOf(problem);
    return plan.value_or(Plan());
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private slots:
    void twoShortFilesComeBeforeALongOne()
    {
        const auto problem = threeSessions({item("long", 60, QDate(2026, 12, 1)), item("a", 30, QDate(2026, 12, 2)),
                                            item("b", 30, QDate(2026, 12, 3))});
        QCOMPARE(firstComePlan(problem), (Assignment{0, 1, 1}));
        const Plan plan = planned(problem);
        QCOMPARE(plan.sessions, (Assignment{1, 0, 0}));
        QVERIFY(plan.isProven);
        QVERIFY(plan.figures.meanWaitDays < figuresOf(problem, firstComePlan(problem)).meanWaitDays);
        QCOMPARE(plan.why.at(0), (PlanExplanation{PlanReason::MoreUrgent, 0, {1, 2}}));
        QVERIFY(plan.why.at(1).reason == PlanReason::Earliest);
    }

    void aDeadlineOfTheLawGoesFirst()
    {
        auto problem = threeSessions({item("long", 60, QDate(2026, 12, 1)), item("a", 30, QDate(2026, 12, 2)),
                                      item("b", 30, QDate(2026, 12, 3))});
        problem.items.front().deadline = QDate(2027, 1, 20);
        QCOMPARE(planned(problem).sessions, (Assignment{0, 1, 1}));
    }

    void whatWaitsVeryLongIsNotPutOffForShortOnes()
    {
        auto problem = threeSessions({item("long", 60, QDate(2026, 6, 1)), item("a", 45, QDate(2026, 12, 2))});
        QCOMPARE(planned(problem).sessions.front(), 0);
        problem.items.front().waitingSince = QDate(2026, 12, 2);
        QCOMPARE(planned(problem).sessions, (Assignment{0, 1})); // the same age: the order of the list
    }

    void aFileComesInNoSessionWhoseHandInDayIsPast()
    {
        auto problem = threeSessions({item("late", 30, QDate(2027, 1, 12))});
        const Plan plan = planned(problem);
        QCOMPARE(plan.sessions, Assignment{1}); // 9 January was the hand-in day of the first
        QVERIFY(plan.why.front().reason == PlanReason::Earliest);
        problem.items.front().ready = QDate(2027, 3, 1);
        QCOMPARE(planned(problem).sessions, Assignment{kUnplanned});
        QVERIFY(planned(problem).why.front().reason == PlanReason::NoSession);
    }

    void theFederalFileFollowsWhenTheSocialDecisionHolds()
    {
        auto problem = threeSessions({item("d", 30, QDate(2026, 12, 1)), item("d", 30, QDate(2026, 12, 1), kFederal)});
        problem.sessions.push_back(session("f1", kFederal, QDate(2027, 1, 19)));
        problem.sessions.push_back(session("f2", kFederal, QDate(2027, 2, 2)));
        problem.sessions.push_back(session("f3", kFederal, QDate(2027, 2, 16)));
        problem.order = {{0, 1}};
        const Plan plan = planned(problem);
        QCOMPARE(plan.sessions, (Assignment{0, 5})); // 19 January holds from 3 February
        QCOMPARE(plan.why.back(), (PlanExplanation{PlanReason::WaitsFor, 4, {0}}));
    }

    void halvesOfAJointFileComeCloseTogetherOrNotAtAll()
    {
        auto problem = threeSessions({item("d", 30, QDate(2026, 12, 1)), item("d", 30, QDate(2026, 12, 1), kFederal)});
        problem.joint = {{0, 1}};
        QCOMPARE(planned(problem).sessions, (Assignment{kUnplanned, kUnplanned}));
        QCOMPARE(firstComePlan(problem), (Assignment{kUnplanned, kUnplanned}));
        problem.sessions.push_back(session("f1", kFederal, QDate(2027, 2, 4)));
        problem.weights.jointDay = 10;
        const Plan plan = planned(problem);
        QCOMPARE(plan.sessions, (Assignment{1, 3}));
        QCOMPARE(plan.why.front(), (PlanExplanation{PlanReason::Together, 0, {1}}));
    }

    void aRapporteurReportsOnNoMoreThanAgreed()
    {
        auto problem = threeSessions(
            {item("a", 10, QDate(2026, 12, 1)), item("b", 10, QDate(2026, 12, 2)), item("c", 10, QDate(2026, 12, 3))});
        for (PlanItem &file : problem.items)
            file.rapporteur = PersonId(u"els"_s);
        problem.rapporteurItems = 2;
        const Plan plan = planned(problem);
        QCOMPARE(plan.figures.planned, 3);
        QCOMPARE(std::ranges::count(plan.sessions, 0), 2);
        const auto second = static_cast<size_t>(std::ranges::find(plan.sessions, 1) - plan.sessions.begin());
        QVERIFY(plan.why.at(second).reason == PlanReason::RapporteurBusy);
        const PlanningProblem helped = withOneMoreRapporteur(problem);
        QCOMPARE(std::ranges::count(planned(helped).sessions, 0), 3);
    }

    void whatIsPinnedStaysAndItsConflictIsShown()
    {
        auto problem = threeSessions({item("a", 50, QDate(2026, 12, 1)), item("b", 50, QDate(2026, 12, 2))});
        for (PlanItem &file : problem.items) {
            file.current = SessionId(u"s3"_s);
            file.pinned = true;
        }
        const Plan plan = planned(problem);
        QCOMPARE(plan.sessions, (Assignment{2, 2}));
        QCOMPARE(plan.conflicts.size(), size_t(1));
        QVERIFY(plan.conflicts.front().fault == PlanFault::TooLong);
        QVERIFY(plan.why.front().reason == PlanReason::Pinned);
    }

    void aFileIsMovedOnlyWhenThatGainsMoreThanItCosts()
    {
        auto problem = threeSessions({item("a", 50, QDate(2026, 12, 1))});
        problem.items.front().current = SessionId(u"s2"_s);
        problem.weights.move = 29; // two weeks at 2 a day gain 28
        QCOMPARE(planned(problem).sessions, Assignment{1});
        QVERIFY(planned(problem).why.front().reason == PlanReason::Stays);
        problem.weights.move = 27;
        QCOMPARE(planned(problem).sessions, Assignment{0});
    }

    void whatCannotBePlannedIsRefusedWithEveryReason()
    {
        auto problem = threeSessions({item("a", 0, QDate(2026, 12, 1)), item("b", 10, QDate())});
        problem.items.front().pinned = true;
        problem.order = {{0, 1}, {1, 0}};
        problem.sessions.push_back(problem.sessions.front());
        const auto plan = planOf(problem);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::BadContent);
        QCOMPARE(plan.error().problems.size(), size_t(6));
        problem.order = {{0, 7}};
        QVERIFY(!planOf(problem));
    }

    void nothingToPlanIsAPlan()
    {
        const Plan plan = planned(threeSessions({}));
        QVERIFY(plan.sessions.empty() && plan.isProven);
        PlanningProblem noSessions = threeSessions({item("a", 10, QDate(2026, 12, 1))});
        noSessions.sessions.clear();
        QCOMPARE(planned(noSessions).sessions, Assignment{kUnplanned});
        QVERIFY(planned(noSessions).isProven);
    }

    void cancellingGivesNoPlan()
    {
        const std::atomic<bool> cancelled = true;
        PlanLimits limits;
        limits.cancelled = &cancelled;
        limits.gap = 0;
        const auto plan = planOf(bench::waitingFiles(120, 12, 0.95, 3), limits);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Cancelled);
    }

    void withoutTimeThePlanIsStillNoWorseThanFirstCome()
    {
        PlanLimits limits;
        limits.seconds = 0;
        const PlanningProblem problem = bench::waitingFiles(120, 12, 0.95, 3);
        const auto plan = planOf(problem, limits);
        QVERIFY(plan);
        QVERIFY(plan->objective <= objectiveOf(problem, firstComePlan(problem)));
        QVERIFY(!plan->isProven);
    }

    /// What `./dev bench planning` shows at full size.
    void aQueueIsPlannedNearlyAsWellAsCanBe()
    {
        const PlanningProblem problem = bench::waitingFiles(90, 12, 0.9, 20261122);
        const Plan plan = planned(problem);
        QVERIFY2(plan.gap <= 0.01, qPrintable(QString::number(plan.gap)));
        QVERIFY(plan.conflicts.empty());
        const PlanFigures first = figuresOf(problem, firstComePlan(problem));
        QVERIFY(plan.figures.meanWaitDays < first.meanWaitDays);
        QVERIFY(plan.figures.planned >= first.planned);
        QVERIFY(plan.figures.overdue <= first.overdue);
        for (const PlanItem &made : problem.items)
            QVERIFY(made.title.startsWith(u"Generated"_s));
    }

    void sittingTwiceAsOftenShortensTheWaiting()
    {
        const PlanningProblem monthly = bench::waitingFiles(60, 18, 0.5, 5);
        const PlanningProblem often = sittingEvery(2, monthly, bench::threeCommittees(), WorkingDays());
        QVERIFY(often.sessions.size() > monthly.sessions.size() * 3 / 2);
        const auto found = whatIf(monthly, often);
        QVERIFY(found);
        QVERIFY(found->after.meanWaitDays < found->before.meanWaitDays);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
