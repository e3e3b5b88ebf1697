// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/planning.h"

#include "desk/calendardesk.h"
#include "desk/sessiondesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr int kUsualMinutes = 40; // of a committee that has not sat yet; nobody has estimated the file
constexpr int kEnoughItems = 20; ///< by which a committee is known
constexpr int kMonthsAhead = 12;

bool mayPlan(const Desk &desk, const CommitteeId &committee)
{
    return SessionDesk(desk).mayKeepCalendar(committee).has_value();
}

/// Gathers items from waiting lists and agendas, then links those of one dossier by their order.
class Gathering {
public:
    Gathering(Desk &desk, const PlanningOptions &options)
        : m_desk(desk)
        , m_options(options)
    {
        m_problem.today = desk.today();
    }
    Result<PlanningProblem> gather();

private:
    Result<void> learnMinutes();
    void addSessions(const Committee &sitting, QDate to);
    Result<void> addBoard(const Committee &sitting, QDate to);
    Result<void> addWaiting(const Committee &sitting);
    void add(PlanItem item, const TrackState &track);
    /// Of a joint file those of both sections.
    std::vector<int> placesOf(const DossierId &dossier, const TrackId &track) const;
    void linkHalves();
    bool waitsInVain(const PlanItem &item, const TrackState &track) const;
    Result<void> link();
    void linkAll();
    PlanItem itemOf(const Committee &sitting, const DossierId &dossier, const QString &title,
                    const TrackState &track) const;

    Desk &m_desk;
    PlanningOptions m_options;
    PlanningProblem m_problem;
    std::vector<TrackState> m_tracks; ///< of each item
    QHash<CommitteeId, int> m_usualMinutes;
};

/// What half of the items of the past year took at most, for each committee.
Result<void> Gathering::learnMinutes()
{
    const QDate from = m_desk.today().addYears(-1);
    const auto agenda = m_desk.workspace().agenda(from, m_desk.today());
    if (!agenda)
        return std::unexpected(agenda.error());
    for (const Committee &sitting : m_desk.committees()) {
        std::vector<int> minutes;
        for (const Session &session : SessionDesk(m_desk).sessionsOf(sitting.id, from, m_desk.today()))
            for (const AgendaItem &item : *agenda)
                if (item.session == session.id)
                    minutes.push_back(item.minutes);
        if (std::ssize(minutes) < kEnoughItems)
            continue;
        std::ranges::sort(minutes);
        m_usualMinutes.insert(sitting.id, minutes[(minutes.size() - 1) / 2]);
    }
    return {};
}

void Gathering::addSessions(const Committee &sitting, QDate to)
{
    const WorkingDays &days = m_desk.workingDays();
    for (const Session &session : SessionDesk(m_desk).sessionsOf(sitting.id, m_desk.today(), to))
        m_problem.sessions.push_back({session.id, session.committee, session.on, handInDay(sitting, session.on, days),
                                      entryIntoForce(session.on, days), session.capacityMinutes});
}

PlanItem Gathering::itemOf(const Committee &sitting, const DossierId &dossier, const QString &title,
                           const TrackState &track) const
{
    PlanItem item;
    item.dossier = dossier;
    item.track = track.plan.id;
    item.committee = sitting.id;
    item.title = mayPlan(m_desk, sitting.id) ? title : QString();
    item.minutes = m_usualMinutes.value(sitting.id, kUsualMinutes);
    item.rapporteur = track.rapporteur;
    item.waitingSince = dayInBelgium(track.complete);
    item.ready = item.waitingSince;
    if (const ProcedureKind *kind = m_desk.rules().kind(track.plan.procedure); kind && kind->expectedDays > 0)
        item.target = item.waitingSince.addDays(kind->expectedDays);
    return item;
}

std::vector<int> Gathering::placesOf(const DossierId &dossier, const TrackId &track) const
{
    std::vector<int> places;
    for (size_t i = 0; i < m_problem.items.size(); ++i)
        if (m_problem.items[i].dossier == dossier && m_problem.items[i].track == track)
            places.push_back(static_cast<int>(i));
    return places;
}

/// A joint file is an item of each of its sections: both get a session or none, close together.
void Gathering::linkHalves()
{
    for (int first = 0; first < std::ssize(m_problem.items); ++first) {
        const PlanItem &item = m_problem.items[static_cast<size_t>(first)];
        for (const int second : placesOf(item.dossier, item.track))
            if (second > first)
                m_problem.joint.push_back({first, second});
    }
}

void Gathering::add(PlanItem item, const TrackState &track)
{
    if (track.sectionDecision(item.committee))
        return; // this section is done with it
    m_problem.items.push_back(std::move(item));
    m_tracks.push_back(track);
}

Result<void> Gathering::addBoard(const Committee &sitting, QDate to)
{
    const auto boards = SessionDesk(m_desk).board(sitting.id, m_desk.today(), to);
    if (!boards)
        return std::unexpected(boards.error());
    for (const SessionBoard &board : *boards) {
        const bool hasGoneOut = dispatchDay(sitting, board.session.on, m_desk.workingDays()) <= m_desk.today();
        for (const AgendaItem &entry : board.items) {
            const auto state = m_desk.workspace().dossier(entry.dossier);
            if (!state)
                return std::unexpected(state.error());
            const TrackState *track = state->track(entry.track);
            if (!track || track->decision)
                continue;
            PlanItem item = itemOf(sitting, entry.dossier, entry.title, *track);
            item.minutes = entry.minutes;
            item.current = board.session.id;
            item.pinned = hasGoneOut || !m_options.mayMove;
            add(std::move(item), *track);
        }
    }
    return {};
}

Result<void> Gathering::addWaiting(const Committee &sitting)
{
    const auto waiting = SessionDesk(m_desk).waitingFor(sitting.id);
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const TrackRow &row : *waiting)
        if (const Stage stage = row.state.stageOn(m_desk.today());
            stage == Stage::Complete || stage == Stage::Scheduled) // on the agenda of the other section
            add(itemOf(sitting, row.dossier, row.title, row.state), row.state);
    return {};
}

/// Whether it must follow something that a committee has still to decide and that is not in the plan.
bool Gathering::waitsInVain(const PlanItem &item, const TrackState &track) const
{
    const auto state = m_desk.workspace().dossier(item.dossier);
    if (item.pinned || !state)
        return false;
    return std::ranges::any_of(track.plan.after, [&](const TrackId &id) {
        const TrackState *before = state->track(id);
        const bool isPending
            = before && before->isLive() && !before->decision && before->plan.procedure.startsWith(u"ivc-"_s);
        return isPending && placesOf(item.dossier, id).empty();
    });
}

void Gathering::linkAll()
{
    for (size_t i = 0; i < m_tracks.size(); ++i) {
        PlanItem &item = m_problem.items[i];
        const auto state = m_desk.workspace().dossier(item.dossier);
        for (const TrackId &id : m_tracks[i].plan.after) {
            for (const int before : placesOf(item.dossier, id))
                m_problem.order.push_back({before, static_cast<int>(i)});
            const TrackState *decided = state ? state->track(id) : nullptr;
            // The session cannot be before the first decision holds, so hand-in days before it do not count either.
            if (decided && decided->decision && decided->decision->inForceOn.isValid())
                item.ready = std::max(item.ready, decided->decision->inForceOn);
        }
    }
}

Result<void> Gathering::link()
{
    for (size_t i = m_tracks.size(); i-- > 0;) {
        if (!waitsInVain(m_problem.items[i], m_tracks[i]))
            continue;
        m_problem.items.erase(m_problem.items.begin() + static_cast<std::ptrdiff_t>(i));
        m_tracks.erase(m_tracks.begin() + static_cast<std::ptrdiff_t>(i));
    }
    linkAll();
    linkHalves();
    return checkProblem(m_problem);
}

Result<PlanningProblem> Gathering::gather()
{
    const QDate to = m_options.to.isValid() ? m_options.to : m_desk.today().addMonths(kMonthsAhead);
    if (auto learnt = learnMinutes(); !learnt)
        return std::unexpected(learnt.error());
    for (const Committee &sitting : m_desk.committees())
        addSessions(sitting, to);
    for (const Committee &sitting : m_desk.committees())
        if (auto added = addBoard(sitting, to); !added)
            return std::unexpected(added.error());
    for (const Committee &sitting : m_desk.committees())
        if (auto added = addWaiting(sitting); !added)
            return std::unexpected(added.error());
    return link().transform([this] { return std::move(m_problem); });
}

const PlanItem &itemOf(const PlanningProblem &problem, const PlanStep &step)
{
    return problem.items[static_cast<size_t>(step.item)];
}

const PlanSession *sessionOf(const PlanningProblem &problem, const SessionId &id)
{
    const auto found = std::ranges::find(problem.sessions, id, &PlanSession::id);
    return found == problem.sessions.end() ? nullptr : &*found;
}

Result<void> mayCarryOut(const Desk &desk, const PlanningProblem &problem, const PlanStep &step)
{
    const PlanItem &item = itemOf(problem, step);
    const PlanSession *session = sessionOf(problem, step.to);
    if (!session)
        return refuse(ErrorCode::NotFound, {step.to.value}, u"no session %1"_s.arg(step.to.value));
    return desk.mayCarryOut(item.dossier,
                            command::Schedule{item.track, session->id, session->committee, session->on, item.minutes});
}

/// One session may only have room when another file has left it, so what does not fit is tried again after the rest.
Result<void> putAll(Desk &desk, const PlanningProblem &problem, std::vector<PlanStep> steps,
                    std::vector<PlanStep> &done)
{
    while (!steps.empty()) {
        std::vector<PlanStep> left;
        Error last;
        for (const PlanStep &step : steps) {
            const PlanItem &item = itemOf(problem, step);
            const auto put = CalendarDesk(desk).schedule(item.dossier, item.track, step.to, item.minutes);
            if (!put && put.error().code != ErrorCode::NoCapacity)
                return put;
            if (!put)
                last = put.error();
            (put ? done : left).push_back(step);
        }
        if (left.size() == steps.size())
            return std::unexpected(last);
        steps = std::move(left);
    }
    return {};
}

} // namespace

Result<PlanningProblem> planningProblem(Desk &desk, const PlanningOptions &options)
{
    return Gathering(desk, options).gather();
}

std::vector<PlanStep> stepsOf(const Desk &desk, const PlanningProblem &problem, const Assignment &plan)
{
    std::vector<PlanStep> steps;
    for (size_t i = 0; i < plan.size(); ++i) {
        const PlanItem &item = problem.items[i];
        if (plan[i] == kUnplanned || !mayPlan(desk, item.committee))
            continue;
        const SessionId &to = problem.sessions[static_cast<size_t>(plan[i])].id;
        if (to != item.current)
            steps.push_back({static_cast<int>(i), item.current, to});
    }
    std::ranges::stable_sort(steps, {}, [&](const PlanStep &step) { return sessionOf(problem, step.to)->on; });
    return steps;
}

Result<void> carryOut(Desk &desk, const PlanningProblem &problem, const std::vector<PlanStep> &steps)
{
    for (const PlanStep &step : steps)
        if (auto may = mayCarryOut(desk, problem, step); !may)
            return may;
    std::vector<PlanStep> done;
    const auto put = putAll(desk, problem, steps, done);
    if (put)
        return {};
    // Somebody took the room since: as if nothing had happened.
    const auto back = takeBack(desk, problem, done, put.error().detail);
    return back ? put : back;
}

Result<void> takeBack(Desk &desk, const PlanningProblem &problem, const std::vector<PlanStep> &steps,
                      const QString &reason)
{
    std::vector<PlanStep> moved;
    for (const PlanStep &step : steps) {
        const PlanItem &item = itemOf(problem, step);
        if (!step.from.isEmpty())
            moved.push_back({step.item, step.to, step.from});
        else if (auto off = desk.carryOut(item.dossier, command::Unschedule{item.track, reason, item.committee}); !off)
            return off;
    }
    std::vector<PlanStep> done;
    return putAll(desk, problem, std::move(moved), done);
}

} // namespace beraad
