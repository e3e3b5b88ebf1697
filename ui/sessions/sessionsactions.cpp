// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendardesk.h"
#include "desk/desk.h"
#include "desk/documentdesk.h"
#include "desk/sessiondesk.h"
#include "ui/common/actiontable.h"
#include "ui/common/ask.h"
#include "ui/common/documentdialog.h"
#include "ui/common/format.h"
#include "ui/common/messages.h"
#include "ui/common/wording.h"
#include "ui/sessions/intakepage.h"
#include "ui/sessions/planpanel.h"
#include "ui/sessions/sessioncolumn.h"
#include "ui/sessions/sessionpage.h"
#include "ui/sessions/sessionsplace.h"

#include <QComboBox>
#include <QStackedLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void SessionsPlace::addActions()
{
    ActionTable &table = context().actions;
    const auto add = [&](const char *id, const std::function<QString()> &text, const char *iconName,
                         const QKeySequence &key, void (SessionsPlace::*run)()) {
        return table.add({QString::fromLatin1(id), text, QString::fromLatin1(iconName), key, u"sessions"_s},
                         m_boardPage, [this, run] { (this->*run)(); });
    };
    m_checkAction = add(
        "sessions.check", [] { return tr("Check the file"); }, "check", Qt::CTRL | Qt::Key_E,
        &SessionsPlace::checkFile);
    m_scheduleAction = add(
        "sessions.schedule", [] { return tr("Put on agenda…"); }, "calendar", Qt::CTRL | Qt::Key_J,
        &SessionsPlace::schedule);
    m_unscheduleAction = add(
        "sessions.unschedule", [] { return tr("Take off…"); }, "remove", QKeySequence::Delete,
        &SessionsPlace::unschedule);
    m_decideAction
        = add("sessions.decide", [] { return tr("Decide…"); }, "scales", Qt::CTRL | Qt::Key_D, &SessionsPlace::decide);
    m_imposeAction = add(
        "sessions.impose", [] { return tr("Minister…"); }, "flag", Qt::CTRL | Qt::Key_M, &SessionsPlace::imposeChanges);
    m_planAction = add("sessions.plan", [] { return tr("Plan"); }, "route", Qt::CTRL | Qt::Key_L, &SessionsPlace::plan);
    m_letterAction
        = add("sessions.letter", [] { return tr("Letter"); }, "mail", QKeySequence(), &SessionsPlace::showLetter);
    m_openAction = add(
        "sessions.open", [] { return tr("Open the session"); }, "calendar-check", Qt::CTRL | Qt::Key_Return,
        &SessionsPlace::openSession);
    m_dossierAction = table.add({u"sessions.dossier"_s, [] { return tr("Open the dossier"); }, u"requests"_s,
                                 Qt::CTRL | Qt::Key_O, u"sessions"_s},
                                m_boardPage, [this] {
                                    if (m_choice)
                                        emit navigate(u"requests"_s, m_choice->card.row.dossier.value);
                                });
}

/// Switches the action by what the desk permits; when it does not, the tooltip says which rule says no.
bool SessionsPlace::may(const Command &command, QAction *action, const QString &text) const
{
    const auto permitted = desk().mayCarryOut(m_choice->card.row.dossier, command);
    action->setEnabled(permitted.has_value());
    action->setToolTip(permitted ? text : wording::of(permitted.error()).sentence);
    return permitted.has_value();
}

void SessionsPlace::enableActions()
{
    const auto all = {m_checkAction,  m_scheduleAction, m_unscheduleAction, m_decideAction,
                      m_imposeAction, m_dossierAction,  m_letterAction};
    for (QAction *action : all)
        action->setEnabled(m_choice.has_value());
    const auto mayPlan = SessionDesk(desk()).mayKeepCalendar(committee());
    m_planAction->setEnabled(mayPlan.has_value());
    m_planAction->setToolTip(mayPlan ? tr("Propose a session for every complete file, with reasons")
                                     : wording::of(mayPlan.error()).sentence);
    if (!m_choice)
        return;
    const TrackId track = m_choice->card.row.state.plan.id;
    const QDate today = desk().today();
    may(command::FindComplete{track, {}}, m_checkAction,
        tr("What is there, what is missing, what has to be judged: then it is complete, or goes back"));
    const Session any = m_boards.empty() ? Session() : m_boards.back().session;
    may(command::Schedule{track, any.id, any.committee, any.on, 1}, m_scheduleAction,
        tr("Choose a session; dragging the card does the same"));
    may(command::Unschedule{track, u"-"_s, committee()}, m_unscheduleAction, tr("Take the item off the agenda"));
    const TrackState &state = m_choice->card.row.state;
    m_letterAction->setEnabled(state.returned || state.decision || !state.postponements.empty());
    m_letterAction->setToolTip(tr("To the requester: what is missing, or what was decided"));
    m_decideAction->setEnabled(mayDecide());
    m_decideAction->setToolTip(mayDecide() ? tr("Open the item in its session and record what the committee decided")
                                           : tr("An item is decided on the day of its session"));
    may(command::ImposeChanges{track, today, u"-"_s}, m_imposeAction,
        tr("The Minister imposes changes within ten working days"));
}

void SessionsPlace::checkFile()
{
    openIntake({m_choice->card.row.dossier, m_choice->card.row.state.plan.id});
}

void SessionsPlace::openIntake(const SittingItem &item)
{
    if (!m_intake->open(item.dossier, item.track))
        return;
    m_pages->setCurrentWidget(m_intake);
    m_intake->setFocus();
}

void SessionsPlace::schedule()
{
    const TrackCard card = m_choice->card;
    std::vector<Session> sessions;
    QStringList choices;
    for (const SessionBoard &board : m_boards) {
        if (board.session.on < desk().today())
            continue;
        sessions.push_back(board.session);
        choices << tr("%1, %2 free", "session day, minutes")
                       .arg(format::longDay(board.session.on),
                            format::minutes(board.session.capacityMinutes - board.usedMinutes));
    }
    const auto chosen = context().ask.choose(this, tr("Put on an agenda"), tr("Session for “%1”").arg(card.row.title),
                                             choices, tr("Put on agenda"));
    if (chosen)
        scheduleOn(card.row.dossier, card.row.state.plan.id, sessions.at(size_t(*chosen)));
}

void SessionsPlace::scheduleOn(const DossierId &dossier, const TrackId &track, const Session &session)
{
    const auto minutes = m_choice ? m_choice->card.minutes : 40;
    const bool isMoved = m_choice && m_choice->session && m_choice->card.row.dossier == dossier;
    if (isMoved && m_choice->session->id == session.id)
        return;
    if (context().messages.check(CalendarDesk(desk()).schedule(dossier, track, session.id, minutes)))
        refresh();
}

void SessionsPlace::unschedule()
{
    const TrackCard card = m_choice->card;
    const auto reason = context().ask.text(this, tr("Take off the agenda"), tr("Reason"), tr("Take off"));
    if (reason
        && context().messages.check(
            desk().carryOut(card.row.dossier, command::Unschedule{card.row.state.plan.id, *reason, committee()})))
        refresh();
}

void SessionsPlace::decide()
{
    if (!mayDecide())
        return;
    const TrackRow &row = m_choice->card.row;
    openPage(m_choice->session->id, {row.dossier, row.state.plan.id});
    m_page->decide();
}

/// On what is missing while the file is with its requester, else on the decision.
void SessionsPlace::showLetter()
{
    const TrackRow &row = m_choice->card.row;
    const SittingItem item{row.dossier, row.state.plan.id};
    const QString kind = row.state.returned ? u"letter-returned"_s : u"letter-decision"_s;
    auto *dialog = new DocumentDialog(
        context(), tr("Letter on “%1”").arg(row.title), u"%1-%2"_s.arg(row.dossier.value, kind),
        [&desk = desk(), item, kind](const QString &language) {
            return DocumentDesk(desk).decisionDocument(item, kind, language);
        },
        this);
    dialog->show();
}

/// Whether the day has come; quorum and votes are looked at in the session.
bool SessionsPlace::mayDecide() const
{
    return m_choice && m_choice->session && m_choice->session->on <= desk().today()
        && m_choice->card.row.state.stageOn(desk().today()) == Stage::Scheduled
        && !m_choice->card.row.state.sectionDecision(m_choice->session->committee)
        && SessionDesk(desk()).mayKeepCalendar(m_choice->session->committee);
}

/// That of the chosen item; else the next one of the board.
void SessionsPlace::openSession()
{
    if (m_choice && m_choice->session) {
        openPage(m_choice->session->id, {m_choice->card.row.dossier, m_choice->card.row.state.plan.id});
        return;
    }
    const auto next = std::ranges::find_if(
        m_boards, [this](const SessionBoard &board) { return board.session.on >= desk().today(); });
    if (next != m_boards.end())
        openPage(next->session.id);
}

void SessionsPlace::openPage(const SessionId &session, const SittingItem &item)
{
    if (!m_page->open(session, item))
        return;
    m_pages->setCurrentWidget(m_page);
    m_page->setFocus();
}

void SessionsPlace::openBoard()
{
    m_pages->setCurrentWidget(m_boardPage);
    refresh();
    m_waitingView->setFocus();
}

void SessionsPlace::plan()
{
    if (const auto problem = context().messages.valueOf(planningProblem(desk())))
        m_plan->start(*problem);
}

void SessionsPlace::acceptPlan(const PlanningProblem &problem, const std::vector<PlanStep> &steps)
{
    if (!context().messages.check(beraad::carryOut(desk(), problem, steps)))
        return;
    m_plan->hide();
    refresh();
    context().messages.offerUndo(
        tr("The plan put %n file(s) on agendas", nullptr, int(steps.size())), [this, problem, steps] {
            context().messages.check(takeBack(desk(), problem, steps, tr("The plan was undone")));
            refresh();
        });
}

void SessionsPlace::imposeChanges()
{
    const TrackCard card = m_choice->card;
    const auto text
        = context().ask.text(this, tr("The Minister imposes changes"),
                             tr("What must change; the decision does not enter into force as it stands"), tr("Record"));
    if (text
        && context().messages.check(
            desk().carryOut(card.row.dossier, command::ImposeChanges{card.row.state.plan.id, desk().today(), *text})))
        refresh();
}

} // namespace beraad
