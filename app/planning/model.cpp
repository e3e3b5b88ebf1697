// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/model.h"

#include <algorithm>
#include <limits>
#include <map>

namespace beraad {

namespace {

constexpr double kFree = std::numeric_limits<double>::infinity();

int pinOf(const PlanningProblem &problem, int item)
{
    const PlanItem &wanted = problem.items[static_cast<size_t>(item)];
    if (!wanted.pinned)
        return kUnplanned;
    const auto found = std::ranges::find(problem.sessions, wanted.current, &PlanSession::id);
    return static_cast<int>(found - problem.sessions.begin());
}

class ModelBuilder {
public:
    explicit ModelBuilder(const PlanningProblem &problem)
        : m_problem(problem)
        , m_columnsOf(problem.items.size())
    {
        m_model.starts.push_back(0);
    }
    PlanModel build();

private:
    struct Entry {
        int column;
        double value;
    };

    const PlanSession &session(int place) const { return m_problem.sessions[static_cast<size_t>(place)]; }
    double dayOf(int place) const { return static_cast<double>(m_problem.today.daysTo(session(place).on)); }
    void addItem(int item);
    void addRow(const std::vector<Entry> &entries, double lower, double upper);
    void addOneSessionEach();
    void addRoom();
    void addReports();
    void addOrder(const PlanPair &pair);
    void addJoint(int place);
    void addHalfBesidePinned(int half, int pin);

    const PlanningProblem &m_problem;
    PlanModel m_model;
    std::vector<std::vector<int>> m_columnsOf; ///< of each item
};

void ModelBuilder::addItem(int item)
{
    if (const int pin = pinOf(m_problem, item); pin != kUnplanned) {
        m_model.offset += static_cast<double>(costOf(m_problem, item, pin));
        return;
    }
    const std::int64_t without = costOf(m_problem, item, kUnplanned);
    m_model.offset += static_cast<double>(without);
    for (int place = 0; place < std::ssize(m_problem.sessions); ++place) {
        if (!takes(m_problem, place, item))
            continue;
        m_columnsOf[static_cast<size_t>(item)].push_back(static_cast<int>(m_model.columns.size()));
        m_model.columns.push_back({item, place, static_cast<double>(costOf(m_problem, item, place) - without)});
    }
}

void ModelBuilder::addRow(const std::vector<Entry> &entries, double lower, double upper)
{
    if (entries.empty())
        return;
    for (const Entry &entry : entries) {
        m_model.indices.push_back(entry.column);
        m_model.values.push_back(entry.value);
    }
    m_model.starts.push_back(static_cast<int>(m_model.indices.size()));
    m_model.lower.push_back(lower);
    m_model.upper.push_back(upper);
}

void ModelBuilder::addOneSessionEach()
{
    for (const std::vector<int> &columns : m_columnsOf) {
        std::vector<Entry> entries;
        for (const int column : columns)
            entries.push_back({column, 1});
        addRow(entries, 0, 1);
    }
}

void ModelBuilder::addRoom()
{
    std::vector<std::vector<Entry>> entries(m_problem.sessions.size());
    for (int column = 0; column < std::ssize(m_model.columns); ++column) {
        const auto &[item, place, cost] = m_model.columns[static_cast<size_t>(column)];
        const int minutes = m_problem.items[static_cast<size_t>(item)].minutes;
        entries[static_cast<size_t>(place)].push_back({column, static_cast<double>(minutes)});
    }
    for (int place = 0; place < std::ssize(m_problem.sessions); ++place)
        addRow(entries[static_cast<size_t>(place)], 0, freeMinutes(m_problem, place));
}

void ModelBuilder::addReports()
{
    if (m_problem.rapporteurItems == 0)
        return;
    std::map<std::pair<int, PersonId>, std::vector<Entry>> entries;
    for (int column = 0; column < std::ssize(m_model.columns); ++column) {
        const auto &[item, place, cost] = m_model.columns[static_cast<size_t>(column)];
        const PersonId &rapporteur = m_problem.items[static_cast<size_t>(item)].rapporteur;
        if (!rapporteur.isEmpty())
            entries[{place, rapporteur}].push_back({column, 1});
    }
    for (const auto &[where, row] : entries)
        addRow(row, 0, freeReports(m_problem, where.first, where.second));
}

/// Up to each session of the second, it is decided no more often than the first holds by then. Summed up over the
/// earlier sessions this is much tighter than session by session. What is pinned is the secretary's to answer for.
void ModelBuilder::addOrder(const PlanPair &pair)
{
    const int pin = pinOf(m_problem, pair.first);
    for (const int last : m_columnsOf[static_cast<size_t>(pair.second)]) {
        const QDate day = session(m_model.columns[static_cast<size_t>(last)].session).on;
        std::vector<Entry> entries;
        for (const int column : m_columnsOf[static_cast<size_t>(pair.second)])
            if (session(m_model.columns[static_cast<size_t>(column)].session).on <= day)
                entries.push_back({column, 1});
        for (const int column : m_columnsOf[static_cast<size_t>(pair.first)])
            if (session(m_model.columns[static_cast<size_t>(column)].session).inForce <= day)
                entries.push_back({column, -1});
        const bool holds = pin != kUnplanned && session(pin).inForce <= day;
        addRow(entries, -kFree, holds ? 1 : 0);
    }
}

void ModelBuilder::addHalfBesidePinned(int half, int pin)
{
    for (const int column : m_columnsOf[static_cast<size_t>(half)]) {
        PlanModel::Column &place = m_model.columns[static_cast<size_t>(column)];
        place.cost += m_problem.weights.jointDay * std::abs(dayOf(place.session) - dayOf(pin));
    }
}

void ModelBuilder::addJoint(int place)
{
    const auto &[first, second] = m_problem.joint[static_cast<size_t>(place)];
    const int firstPin = pinOf(m_problem, first);
    const int secondPin = pinOf(m_problem, second);
    if (firstPin != kUnplanned && secondPin != kUnplanned)
        m_model.offset += m_problem.weights.jointDay * std::abs(dayOf(firstPin) - dayOf(secondPin));
    else if (firstPin != kUnplanned)
        addHalfBesidePinned(second, firstPin);
    else if (secondPin != kUnplanned)
        addHalfBesidePinned(first, secondPin);
    if (firstPin != kUnplanned || secondPin != kUnplanned)
        return;
    const int distance = static_cast<int>(m_model.columns.size());
    m_model.columns.push_back({place, kUnplanned, static_cast<double>(m_problem.weights.jointDay)});
    std::vector<Entry> both;
    std::vector<Entry> firstLater{{distance, 1}};
    std::vector<Entry> secondLater{{distance, 1}};
    for (const auto &[item, sign] : {std::pair{first, 1.0}, std::pair{second, -1.0}})
        for (const int column : m_columnsOf[static_cast<size_t>(item)]) {
            const double day = dayOf(m_model.columns[static_cast<size_t>(column)].session);
            both.push_back({column, sign});
            firstLater.push_back({column, -sign * day});
            secondLater.push_back({column, sign * day});
        }
    addRow(both, 0, 0);
    addRow(firstLater, 0, kFree);
    addRow(secondLater, 0, kFree);
}

PlanModel ModelBuilder::build()
{
    for (int item = 0; item < std::ssize(m_problem.items); ++item)
        addItem(item);
    addOneSessionEach();
    addRoom();
    addReports();
    for (const PlanPair &pair : m_problem.order)
        if (pinOf(m_problem, pair.second) == kUnplanned)
            addOrder(pair);
    for (int place = 0; place < std::ssize(m_problem.joint); ++place)
        addJoint(place);
    return std::move(m_model);
}

} // namespace

PlanModel modelOf(const PlanningProblem &problem)
{
    return ModelBuilder(problem).build();
}

std::vector<double> solutionOf(const PlanModel &model, const PlanningProblem &problem, const Assignment &assignment)
{
    std::vector<double> solution;
    for (const PlanModel::Column &column : model.columns) {
        if (column.session != kUnplanned) {
            solution.push_back(assignment[static_cast<size_t>(column.item)] == column.session ? 1 : 0);
            continue;
        }
        const PlanPair &halves = problem.joint[static_cast<size_t>(column.item)];
        const int first = assignment[static_cast<size_t>(halves.first)];
        const int second = assignment[static_cast<size_t>(halves.second)];
        const bool isPlanned = first != kUnplanned && second != kUnplanned;
        solution.push_back(isPlanned
                               ? static_cast<double>(std::abs(problem.sessions[static_cast<size_t>(first)].on.daysTo(
                                     problem.sessions[static_cast<size_t>(second)].on)))
                               : 0);
    }
    return solution;
}

Assignment assignmentOf(const PlanModel &model, const PlanningProblem &problem, const std::vector<double> &solution)
{
    Assignment assignment;
    for (int item = 0; item < std::ssize(problem.items); ++item)
        assignment.push_back(pinOf(problem, item));
    for (size_t i = 0; i < model.columns.size() && i < solution.size(); ++i)
        if (model.columns[i].session != kUnplanned && solution[i] > 0.5)
            assignment[static_cast<size_t>(model.columns[i].item)] = model.columns[i].session;
    return assignment;
}

} // namespace beraad
