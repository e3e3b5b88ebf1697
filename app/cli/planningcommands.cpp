// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "cli/output.h"
#include "desk/calendardesk.h"
#include "desk/invitations.h"
#include "desk/planning.h"
#include "planning/firstcome.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

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
    Columns columns;
    for (size_t place = 0; place < problem.items.size(); ++place) {
        const int session = plan.sessions[place];
        columns.add({session == kUnplanned ? u"-"_s : dayOf(problem, session), problem.items[place].committee.value,
                     nameOf(problem, static_cast<int>(place)), sentenceOf(problem, plan.why[place])});
    }
    columns.print(call.out);
    printFigures(call.out, "plan:       ", plan.figures);
    printFigures(call.out, "first come: ", figuresOf(problem, firstComePlan(problem)));
    call.out << "gap to the best there can be: " << QString::number(100 * plan.gap, 'f', 2) << " %\n";
}

/// How many files the plan gives a place, or another one, whoever keeps the agenda.
qint64 proposalsOf(const PlanningProblem &problem, const Assignment &sessions)
{
    qint64 count = 0;
    for (size_t place = 0; place < problem.items.size(); ++place) {
        const int session = sessions[place];
        if (session != kUnplanned && problem.sessions[static_cast<size_t>(session)].id != problem.items[place].current)
            ++count;
    }
    return count;
}

int plan(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    PlanningOptions options;
    options.mayMove = call.isSet(u"replan"_s);
    options.to = call.day(u"to"_s);
    const auto problem = planningProblem(**desk, options);
    if (!problem)
        return call.refuse(problem.error());
    const auto made = planOf(*problem);
    if (!made)
        return call.refuse(made.error());
    if (!call.isSet(u"accept"_s)) {
        call.json() ? printJson(call, *problem, *made) : printPlan(call, *problem, *made);
        return kDone;
    }
    const std::vector<PlanStep> steps = stepsOf(**desk, *problem, made->sessions);
    const qint64 proposed = proposalsOf(*problem, made->sessions);
    if (steps.empty() && proposed > 0)
        return call.refuse({ErrorCode::NotPermitted,
                            {(*desk)->person().id.value},
                            u"%1 keeps none of the agendas of the plan: their secretaries may accept it"_s.arg(
                                (*desk)->person().id.value),
                            {}});
    const auto done = carryOut(**desk, *problem, steps);
    if (!done)
        return call.refuse(done.error());
    call.json() ? printJson(call, *problem, *made) : printPlan(call, *problem, *made);
    call.err << counted(std::ssize(steps), u"file"_s) << " put on agendas";
    if (const qint64 left = proposed - std::ssize(steps); left > 0)
        call.err << "; " << left << " left to other secretaries";
    call.err << '\n';
    return kDone;
}

/// The coming sessions, with the ids by which other calls name them.
int listSessions(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const QDate from = call.isSet(u"from"_s) ? call.day(u"from"_s) : (*desk)->today();
    const QDate to = call.isSet(u"to"_s) ? call.day(u"to"_s) : from.addYears(1);
    if (to < from)
        return call.misused(
            u"--to %1: expected a day from %2 on"_s.arg(to.toString(Qt::ISODate), from.toString(Qt::ISODate)));
    const CommitteeId wanted(call.value(u"for"_s));
    if (!wanted.isEmpty() && !std::ranges::contains((*desk)->committees(), wanted, &Committee::id))
        return call.refuse({ErrorCode::NotFound, {wanted.value}, u"no committee %1"_s.arg(wanted.value), {}});
    const auto sessions = (*desk)->workspace().sessions(from, to);
    const auto agenda = (*desk)->workspace().agenda(from, to);
    if (!sessions || !agenda)
        return call.refuse(sessions ? agenda.error() : sessions.error());
    QJsonArray array;
    Columns columns;
    for (const Session &session : *sessions) {
        if (!wanted.isEmpty() && session.committee != wanted)
            continue;
        const auto items = std::ranges::count(*agenda, session.id, &AgendaItem::session);
        const int used = minutesUsed(*agenda, session.id);
        columns.add({session.id.value, session.on.toString(Qt::ISODate), session.committee.value,
                     counted(items, u"file"_s), u"%1 of %2 minutes"_s.arg(used).arg(session.capacityMinutes)});
        array.append(QJsonObject{{u"session"_s, session.id.value},
                                 {u"committee"_s, session.committee.value},
                                 {u"on"_s, session.on.toString(Qt::ISODate)},
                                 {u"items"_s, qint64{items}},
                                 {u"minutes"_s, used},
                                 {u"capacity"_s, session.capacityMinutes},
                                 {u"extra"_s, session.extra}});
    }
    if (call.json())
        call.printJson(array);
    else
        columns.print(call.out);
    return kDone;
}

int misusedDay(const Invocation &call)
{
    return call.misused(u"%1: expected a day as 2026-11-22"_s.arg(call.words.at(1)));
}

int addSession(const Invocation &call)
{
    const QDate on = QDate::fromString(call.words.at(1), Qt::ISODate);
    if (!on.isValid())
        return misusedDay(call);
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto done = CalendarDesk(**desk).addSession(CommitteeId(call.words.first()), on, call.value(u"reason"_s));
    return done ? kDone : call.refuse(done.error());
}

int moveSession(const Invocation &call)
{
    const QDate to = QDate::fromString(call.words.at(1), Qt::ISODate);
    if (!to.isValid())
        return misusedDay(call);
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
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
    const QString path = call.value(u"o"_s);
    if (path.isEmpty())
        return call.misused(u"no file to write; expected -o FILE"_s);
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto done
        = invite(**desk, SessionId(call.words.first())).and_then(toICalendar).and_then([&path](const QByteArray &text) {
              return writeFile(text, path);
          });
    return done ? kDone : call.refuse(done.error());
}

constexpr CommandSpec kCommands[] = {
    {"plan", "", 0, "w as json to replan accept",
     "places waiting files on the coming agendas, with reasons; --accept, by a secretary, puts them there",
     "plan -w demo.beraad --as hilde.wouters --accept", plan},
    {"session list", "", 0, "w as for from to json", "the sessions from today on, of one committee with --for",
     "session list -w demo.beraad --for ivc-ssh-social", listSessions},
    {"session add", "COMMITTEE DATE", 2, "w as reason", "adds an extra session, or one that was cancelled after all",
     "session add ivc-ssh-social DAY -w demo.beraad --as hilde.wouters --reason \"many files\"", addSession},
    {"session move", "SESSION DATE", 2, "w as reason", "moves a session with its agenda",
     "session move SESSION DAY -w demo.beraad --as hilde.wouters --reason \"the room is taken\"", moveSession},
    {"session invite", "SESSION", 1, "w as o",
     "writes the invitation, its update or its cancellation for calendars (iCalendar)",
     "session invite SESSION -w demo.beraad --as hilde.wouters -o invitation.ics", inviteTo},
    {"session cancel", "SESSION", 1, "w as reason", "cancels a session; its items wait again",
     "session cancel SESSION -w demo.beraad --as hilde.wouters --reason \"no quorum\"", cancelSession},
};

} // namespace

std::span<const CommandSpec> planningCommands()
{
    return kCommands;
}

} // namespace beraad::cli
