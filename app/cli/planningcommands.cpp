// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "desk/calendardesk.h"
#include "desk/invitations.h"
#include "desk/planning.h"
#include "planning/firstcome.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

QString nameOf(const PlanningProblem &problem, int item)
{
    const PlanItem &file = problem.items[static_cast<size_t>(item)];
    return file.dossier.value + u' ' + file.track.value;
}

QString dayOf(const PlanningProblem &problem, int session)
{
    return problem.sessions[static_cast<size_t>(session)].on.toString(Qt::ISODate);
}

QStringList namesOf(const PlanningProblem &problem, const std::vector<int> &items)
{
    QStringList names;
    for (const int item : items)
        names << nameOf(problem, item);
    return names;
}

QString sentenceOf(const PlanningProblem &problem, const PlanExplanation &why)
{
    const QString others = namesOf(problem, why.others).join(u", "_s);
    const QString day = why.session == kUnplanned ? QString() : dayOf(problem, why.session);
    switch (why.reason) {
    case PlanReason::Pinned:
        return u"stays where it is"_s;
    case PlanReason::Earliest:
        return u"the earliest possible"_s;
    case PlanReason::WaitsFor:
        return u"not on %1: what is decided of %2 does not hold yet"_s.arg(day, others);
    case PlanReason::Together:
        return u"not on %1: near the other half, %2"_s.arg(day, others);
    case PlanReason::RapporteurBusy:
        return u"not on %1: its rapporteur reports on %2"_s.arg(day, others);
    case PlanReason::MoreUrgent:
        return u"not on %1: more urgent there are %2"_s.arg(day, others);
    case PlanReason::NoRoom:
        return u"no room on %1"_s.arg(day);
    case PlanReason::Stays:
        return u"moving it to %1 would gain too little"_s.arg(day);
    case PlanReason::NoSession:
        return u"no session of the calendar can take it"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const PlanFigures &figures)
{
    return {{u"items"_s, figures.items},
            {u"planned"_s, figures.planned},
            {u"meanWaitDays"_s, figures.meanWaitDays},
            {u"longestWaitDays"_s, figures.longestWaitDays},
            {u"overdue"_s, figures.overdue},
            {u"late"_s, figures.late}};
}

QJsonObject itemAsJson(const PlanningProblem &problem, const Plan &plan, size_t place)
{
    const PlanItem &item = problem.items[place];
    const PlanExplanation &why = plan.why[place];
    QJsonObject object{{u"dossier"_s, item.dossier.value},
                       {u"track"_s, item.track.value},
                       {u"committee"_s, item.committee.value},
                       {u"now"_s, item.current.value},
                       {u"pinned"_s, item.pinned},
                       {u"reason"_s, toString(why.reason)},
                       {u"others"_s, QJsonArray::fromStringList(namesOf(problem, why.others))}};
    if (plan.sessions[place] != kUnplanned)
        object.insert(u"session"_s, problem.sessions[static_cast<size_t>(plan.sessions[place])].id.value);
    return object;
}

void printJson(const Invocation &call, const PlanningProblem &problem, const Plan &plan)
{
    QJsonArray items;
    for (size_t place = 0; place < problem.items.size(); ++place)
        items.append(itemAsJson(problem, plan, place));
    call.printJson(QJsonObject{{u"items"_s, items},
                               {u"gap"_s, plan.gap},
                               {u"figures"_s, toJson(plan.figures)},
                               {u"firstCome"_s, toJson(figuresOf(problem, firstComePlan(problem)))}});
}

void printFigures(QTextStream &out, const char *name, const PlanFigures &figures)
{
    out << name << figures.planned << " of " << figures.items << " have a session; mean waiting "
        << QString::number(figures.meanWaitDays, 'f', 1) << " days, longest " << figures.longestWaitDays << ", "
        << figures.overdue << " past a deadline, " << figures.late << " past the target\n";
}

void printPlan(const Invocation &call, const PlanningProblem &problem, const Plan &plan)
{
    for (size_t place = 0; place < problem.items.size(); ++place) {
        const int session = plan.sessions[place];
        call.out << (session == kUnplanned ? u"-         "_s : dayOf(problem, session)) << "  "
                 << problem.items[place].committee.value.leftJustified(16) << ' '
                 << nameOf(problem, static_cast<int>(place)) << "  " << sentenceOf(problem, plan.why[place]) << '\n';
    }
    printFigures(call.out, "plan:       ", plan.figures);
    printFigures(call.out, "first come: ", figuresOf(problem, firstComePlan(problem)));
    call.out << "gap to the best there can be: " << QString::number(100 * plan.gap, 'f', 2) << " %\n";
}

int plan(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    PlanningOptions options;
    options.mayMove = call.isSet(u"replan"_s);
    options.to = QDate::fromString(call.value(u"to"_s), Qt::ISODate);
    if (call.isSet(u"to"_s) && !options.to.isValid())
        return call.misused(u"--to is no day"_s);
    const auto problem = planningProblem(**desk, options);
    if (!problem)
        return call.refuse(problem.error());
    const auto made = planOf(*problem);
    if (!made)
        return call.refuse(made.error());
    call.json() ? printJson(call, *problem, *made) : printPlan(call, *problem, *made);
    if (!call.isSet(u"accept"_s))
        return kDone;
    const std::vector<PlanStep> steps = stepsOf(**desk, *problem, made->sessions);
    const auto done = carryOut(**desk, *problem, steps);
    if (!done)
        return call.refuse(done.error());
    call.err << steps.size() << " files put on agendas\n";
    return kDone;
}

int addSession(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const QDate on = QDate::fromString(call.words.at(1), Qt::ISODate);
    const auto done = CalendarDesk(**desk).addSession(CommitteeId(call.words.first()), on, call.value(u"reason"_s));
    return done ? kDone : call.refuse(done.error());
}

int moveSession(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const QDate to = QDate::fromString(call.words.at(1), Qt::ISODate);
    const auto done = CalendarDesk(**desk).moveSession(SessionId(call.words.first()), to, call.value(u"reason"_s));
    return done ? kDone : call.refuse(done.error());
}

int cancelSession(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto done = CalendarDesk(**desk).cancelSession(SessionId(call.words.first()), call.value(u"reason"_s));
    return done ? kDone : call.refuse(done.error());
}

int inviteTo(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const QString path = call.value(u"o"_s);
    if (path.isEmpty())
        return call.misused(u"-o names no file"_s);
    const auto text = invite(**desk, SessionId(call.words.first())).and_then(toICalendar);
    if (!text)
        return call.refuse(text.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*text) != text->size() || !file.commit())
        return call.refuse({ErrorCode::FileUnwritable, {path, file.errorString()}, u"cannot write %1"_s.arg(path), {}});
    return kDone;
}

constexpr CommandSpec kCommands[] = {
    {"plan", "", 0, "w as json to replan accept", "places waiting files on the coming agendas, with reasons", plan},
    {"session add", "COMMITTEE DATE", 2, "w as reason", "an extra session, or one that was cancelled after all",
     addSession},
    {"session move", "SESSION DATE", 2, "w as reason", "moves a session with its agenda", moveSession},
    {"session invite", "SESSION", 1, "w as o",
     "writes the invitation, its update or its cancellation for calendars (iCalendar)", inviteTo},
    {"session cancel", "SESSION", 1, "w as reason", "cancels a session; its items wait again", cancelSession},
};

} // namespace

std::span<const CommandSpec> planningCommands()
{
    return kCommands;
}

} // namespace beraad::cli
