// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/plan.h"

#include "planning/firstcome.h"
#include "planning/model.h"

#include <Highs.h>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

struct Solved {
    HighsModelStatus status = HighsModelStatus::kNotset;
    std::vector<double> solution;
    double bound = -kHighsInf;
};

HighsLp programmeOf(const PlanModel &model)
{
    HighsLp programme;
    programme.num_col_ = static_cast<HighsInt>(model.columns.size());
    programme.num_row_ = static_cast<HighsInt>(model.lower.size());
    programme.offset_ = model.offset;
    for (const PlanModel::Column &column : model.columns) {
        const bool isDistance = column.session == kUnplanned;
        programme.col_cost_.push_back(column.cost);
        programme.col_lower_.push_back(0);
        programme.col_upper_.push_back(isDistance ? kHighsInf : 1);
        programme.integrality_.push_back(isDistance ? HighsVarType::kContinuous : HighsVarType::kInteger);
    }
    programme.row_lower_ = model.lower;
    programme.row_upper_ = model.upper;
    programme.a_matrix_.format_ = MatrixFormat::kRowwise;
    programme.a_matrix_.num_col_ = programme.num_col_;
    programme.a_matrix_.num_row_ = programme.num_row_;
    programme.a_matrix_.start_ = model.starts;
    programme.a_matrix_.index_ = model.indices;
    programme.a_matrix_.value_ = model.values;
    return programme;
}

void setLimits(Highs &solver, const PlanLimits &limits)
{
    solver.setOptionValue("output_flag", false);
    // One thread and one seed: two secretaries who plan the same get the same.
    solver.setOptionValue("threads", 1);
    solver.setOptionValue("parallel", "off");
    solver.setOptionValue("random_seed", 0);
    solver.setOptionValue("time_limit", limits.seconds);
    solver.setOptionValue("mip_rel_gap", limits.gap);
}

Solved solve(const PlanModel &model, const std::vector<double> &start, const PlanLimits &limits)
{
    Highs solver;
    setLimits(solver, limits);
    if (solver.passModel(programmeOf(model)) == HighsStatus::kError)
        return {HighsModelStatus::kModelError, {}, -kHighsInf};
    HighsSolution known;
    known.col_value = start;
    solver.setSolution(known);
    if (limits.cancelled) {
        solver.setCallback([&limits](int, const std::string &, const HighsCallbackDataOut *,
                                     HighsCallbackDataIn *answer,
                                     void *) { answer->user_interrupt = limits.cancelled->load() ? 1 : 0; },
                           nullptr);
        solver.startCallback(kCallbackMipInterrupt);
    }
    solver.run();
    // Without a whole-number column it is no integer programme, and its optimum is its bound.
    const HighsInfo &info = solver.getInfo();
    const bool isInteger
        = std::ranges::any_of(model.columns, [](const auto &column) { return column.session != kUnplanned; });
    return {solver.getModelStatus(), solver.getSolution().col_value,
            isInteger ? info.mip_dual_bound : info.objective_function_value};
}

bool isAnswer(HighsModelStatus status)
{
    return status == HighsModelStatus::kOptimal || status == HighsModelStatus::kTimeLimit;
}

/// A rule of the model and a rule of the problem that differ would be our mistake, never the reader's: such a plan is
/// not shown.
bool isSoundBeside(const PlanningProblem &problem, const Assignment &plan, const Assignment &sound)
{
    return violationsOf(problem, plan).size() <= violationsOf(problem, sound).size();
}

bool hasRoom(const PlanningProblem &problem, const Assignment &plan, int item, int session)
{
    int minutes = problem.items[static_cast<size_t>(item)].minutes;
    for (size_t other = 0; other < plan.size(); ++other)
        if (plan[other] == session)
            minutes += problem.items[other].minutes;
    return minutes <= problem.sessions[static_cast<size_t>(session)].minutes;
}

/// Within the gap that counts as the best, a file may sit later than it could; nobody could explain that to its
/// requester.
bool pullForward(const PlanningProblem &problem, Assignment &plan, int item)
{
    const std::int64_t before = objectiveOf(problem, plan);
    const size_t faults = violationsOf(problem, plan).size();
    int &place = plan[static_cast<size_t>(item)];
    const int own = place;
    for (int session = 0; session < std::ssize(problem.sessions); ++session) {
        const bool isCheaper = costOf(problem, item, session) < costOf(problem, item, own);
        if (!isCheaper || !takes(problem, session, item) || !hasRoom(problem, plan, item, session))
            continue;
        place = session;
        if (violationsOf(problem, plan).size() <= faults && objectiveOf(problem, plan) < before)
            return true;
    }
    place = own;
    return false;
}

void polish(const PlanningProblem &problem, Assignment &plan)
{
    for (bool isBetter = true; isBetter;) {
        isBetter = false;
        for (int item = 0; item < std::ssize(plan); ++item)
            isBetter = pullForward(problem, plan, item) || isBetter;
    }
}

void judge(Plan &plan, const PlanningProblem &problem, double bound, const PlanLimits &limits)
{
    plan.objective = objectiveOf(problem, plan.sessions);
    // Costs are whole numbers, so the best plan costs at least the next one.
    const double objective = static_cast<double>(plan.objective);
    plan.bound = std::min(objective, std::ceil(bound - 1e-6));
    plan.gap = plan.bound >= objective ? 0 : (objective - plan.bound) / std::max(1.0, std::abs(objective));
    plan.isProven = plan.gap <= limits.gap;
    plan.figures = figuresOf(problem, plan.sessions);
    plan.conflicts = violationsOf(problem, plan.sessions);
    plan.why = explanationsOf(problem, plan.sessions);
}

} // namespace

Result<Plan> planOf(const PlanningProblem &problem, const PlanLimits &limits)
{
    if (auto sound = checkProblem(problem); !sound)
        return std::unexpected(sound.error());
    const std::clock_t started = std::clock();
    const Assignment firstCome = firstComePlan(problem);
    const PlanModel model = modelOf(problem);
    Plan plan;
    plan.sessions = firstCome;
    double bound = static_cast<double>(objectiveOf(problem, firstCome));
    if (!model.columns.empty()) {
        const Solved solved = solve(model, solutionOf(model, problem, firstCome), limits);
        if (solved.status == HighsModelStatus::kInterrupt)
            return refuse(ErrorCode::Cancelled, {u"planning"_s}, u"planning was cancelled"_s);
        if (!isAnswer(solved.status))
            return refuse(ErrorCode::BadContent, {u"planning"_s},
                          u"the solver ended with status %1"_s.arg(static_cast<int>(solved.status)));
        const Assignment best = assignmentOf(model, problem, solved.solution);
        if (isSoundBeside(problem, best, firstCome) && objectiveOf(problem, best) < objectiveOf(problem, firstCome))
            plan.sessions = best;
        bound = solved.bound;
        polish(problem, plan.sessions);
    }
    plan.seconds = static_cast<double>(std::clock() - started) / CLOCKS_PER_SEC;
    judge(plan, problem, bound, limits);
    return plan;
}

} // namespace beraad
