// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendardesk.h"

#include "desk/sessiondesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr int kMonthsAhead = 12;

QString plain(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The regular or extra day from which the session has its id.
QDate dayInId(const SessionId &session)
{
    return QDate::fromString(session.value.last(10), Qt::ISODate);
}

/// A day is changed once: a session that moved before now moves from its regular day to the newest one.
void setException(Committee &committee, const CalendarException &exception)
{
    std::erase_if(committee.exceptions, [&](const CalendarException &other) {
        return other.on == exception.on && other.change != SittingChange::Extra;
    });
    committee.exceptions.push_back(exception);
}

} // namespace

Result<void> CalendarDesk::saveCalendar(const Committee &changed)
{
    if (auto may = SessionDesk(m_desk).mayKeepCalendar(changed.id); !may)
        return may;
    std::vector<Committee> all = m_desk.committees();
    *std::ranges::find(all, changed.id, &Committee::id) = changed;
    if (auto saved = m_desk.workspace().saveCommittees(all); !saved)
        return saved;
    if (auto read = m_desk.readCommittees(); !read)
        return read;
    if (auto kept = followCalendar(changed); !kept)
        return kept;
    emit m_desk.sessionsChanged();
    return {};
}

/// The coming sessions as the calendar has them now. One that has an agenda stays until its items are taken off.
Result<void> CalendarDesk::followCalendar(const Committee &sitting)
{
    QDate to = m_desk.today().addMonths(kMonthsAhead);
    for (const CalendarException &exception : sitting.exceptions)
        to = std::max({to, exception.on, exception.to});
    const std::vector<Session> wanted = sessionsFromCalendar(sitting, m_desk.today(), to, m_desk.workingDays());
    const auto known = m_desk.workspace().sessions(m_desk.today(), to.addYears(1));
    const auto items = m_desk.workspace().agenda(m_desk.today(), to.addYears(1));
    if (!known || !items)
        return std::unexpected(known ? items.error() : known.error());
    std::vector<SessionId> gone;
    for (const Session &session : *known) {
        const bool isWanted = std::ranges::contains(wanted, session.id, &Session::id);
        if (session.committee == sitting.id && !isWanted && minutesUsed(*items, session.id) == 0)
            gone.push_back(session.id);
    }
    return m_desk.workspace().saveSessions(wanted, gone);
}

Result<Session> CalendarDesk::comingSession(const SessionId &id) const
{
    const auto sessions = m_desk.workspace().sessions(m_desk.today(), m_desk.today().addYears(2));
    if (!sessions)
        return std::unexpected(sessions.error());
    const auto found = std::ranges::find(*sessions, id, &Session::id);
    if (found == sessions->end())
        return refuse(ErrorCode::NotFound, {id.value}, u"no coming session %1"_s.arg(id.value));
    return *found;
}

/// One command for each item of the agenda; all are checked before the first is carried out.
Result<void> CalendarDesk::forEachItem(const Session &session,
                                       const std::function<Command(const AgendaItem &)> &commandFor)
{
    auto items = m_desk.workspace().agenda(session.on, session.on);
    if (!items)
        return std::unexpected(items.error());
    std::erase_if(*items, [&](const AgendaItem &item) { return item.session != session.id; });
    for (const AgendaItem &item : *items)
        if (auto may = m_desk.mayCarryOut(item.dossier, commandFor(item)); !may)
            return may;
    for (const AgendaItem &item : *items)
        if (auto done = m_desk.carryOut(item.dossier, commandFor(item)); !done)
            return done;
    return {};
}

Result<void> CalendarDesk::checkSittingDay(const CommitteeId &id, QDate day, const QString &reason) const
{
    if (reason.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {u"calendar"_s}, u"a change of the calendar needs a reason"_s,
                      {{u"reason"_s, u"expected why"_s}});
    if (!m_desk.workingDays().isWorkingDay(day) || day < m_desk.today())
        return refuse(ErrorCode::OutOfOrder, {u"calendar"_s, id.value, plain(day)},
                      u"%1 is past, or no working day"_s.arg(plain(day)));
    if (!SessionDesk(m_desk).sessionsOf(id, day, day).empty())
        return refuse(ErrorCode::WrongState, {u"calendar"_s, plain(day)},
                      u"%1 sits on %2 already"_s.arg(id.value, plain(day)));
    return {};
}

Result<void> CalendarDesk::addSession(const CommitteeId &id, QDate on, const QString &reason)
{
    if (auto may = SessionDesk(m_desk).mayKeepCalendar(id).and_then([&] { return checkSittingDay(id, on, reason); });
        !may)
        return may;
    Committee changed = *m_desk.committee(id);
    // A session that was cancelled comes back by forgetting that it was.
    const auto cancelled = std::erase_if(changed.exceptions, [on](const CalendarException &exception) {
        return exception.on == on && exception.change == SittingChange::Cancelled;
    });
    if (cancelled == 0)
        changed.exceptions.push_back({SittingChange::Extra, on, {}, reason});
    return saveCalendar(changed);
}

Result<void> CalendarDesk::moveSession(const SessionId &id, QDate to, const QString &reason)
{
    const auto session = comingSession(id);
    if (!session)
        return std::unexpected(session.error());
    const CommitteeId sitting = session->committee;
    if (auto may
        = SessionDesk(m_desk).mayKeepCalendar(sitting).and_then([&] { return checkSittingDay(sitting, to, reason); });
        !may)
        return may;
    const auto moved = forEachItem(*session, [&](const AgendaItem &item) -> Command {
        return command::Schedule{item.track, id, sitting, to, item.minutes};
    });
    if (!moved)
        return moved;
    Committee changed = *m_desk.committee(sitting);
    setException(changed, {SittingChange::Moved, dayInId(id), to, reason});
    return saveCalendar(changed);
}

Result<void> CalendarDesk::cancelSession(const SessionId &id, const QString &reason)
{
    const auto session = comingSession(id);
    if (!session)
        return std::unexpected(session.error());
    if (auto may = SessionDesk(m_desk).mayKeepCalendar(session->committee); !may)
        return may;
    if (reason.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {u"calendar"_s}, u"cancelling a session needs a reason"_s,
                      {{u"reason"_s, u"expected why"_s}});
    const auto taken = forEachItem(*session, [&](const AgendaItem &item) -> Command {
        return command::Unschedule{item.track, reason, session->committee};
    });
    if (!taken)
        return taken;
    Committee changed = *m_desk.committee(session->committee);
    setException(changed, {SittingChange::Cancelled, dayInId(id), {}, reason});
    return saveCalendar(changed);
}

Result<void> CalendarDesk::schedule(const DossierId &id, const TrackId &track, const SessionId &session, int minutes)
{
    const QDate from = m_desk.today().addYears(-1);
    const QDate to = m_desk.today().addYears(2);
    const auto sessions = m_desk.workspace().sessions(from, to);
    if (!sessions)
        return std::unexpected(sessions.error());
    const auto found = std::ranges::find(*sessions, session, &Session::id);
    if (found == sessions->end())
        return refuse(ErrorCode::NotFound, {session.value}, u"no session %1"_s.arg(session.value));
    const auto items = m_desk.workspace().agenda(from, to);
    if (!items)
        return std::unexpected(items.error());
    if (auto room = checkRoom(*found, *items, minutes); !room)
        return room;
    return m_desk.carryOut(id, command::Schedule{track, session, found->committee, found->on, minutes});
}

} // namespace beraad
