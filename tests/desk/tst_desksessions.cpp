// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendardesk.h"
#include "desk/draftdesk.h"
#include "desk/invitations.h"
#include "desk/planning.h"
#include "desk/sessiondesk.h"
#include "store/importreport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

/// When committees sit, as their secretaries keep it, and what becomes of the agendas.
class TestDeskSessions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aCancelledSessionSetsItsItemsFree();
    void aMovedSessionTakesItsAgendaAlong();
    void anExtraSessionIsThereAtOnce();
    void onlyItsOwnSecretaryChangesACalendar();
    void aDayThatCannotBeIsRefusedAndChangesNothing();
    void anotherRhythmLeavesWhatHasAnAgenda();
    void theCalendarIsKeptInTheWorkspace();
    void whatIsSentIsNumberedAndCancelled();
    void waitingFilesArePlannedAndTakenBack();
    void whatIsOnAnAgendaMovesOnlyWhenItMay();

private:
    void actAs(const char *person) { QVERIFY(m_desk->actAs(PersonId(QString::fromLatin1(person)))); }
    void putOnAgenda();
    QList<QDate> days() const
    {
        QList<QDate> found;
        for (const Session &session : SessionDesk(*m_desk).sessionsOf(kSocial, QDate(2027, 1, 1), QDate(2027, 4, 30)))
            found << session.on;
        return found;
    }
    std::optional<event::Scheduled> scheduled() const
    {
        return m_desk->workspace().dossier(m_id)->track(m_track)->scheduled;
    }

    const CommitteeId kSocial{u"ivc-ssh-social"_s};
    const SessionId kFebruary{u"ivc-ssh-social-2027-02-02"_s};
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC)};
    CountedIds m_ids{u"test"_s};
    std::unique_ptr<Desk> m_desk;
    DossierId m_id;
    TrackId m_track;
    int m_round = 0;
};

void TestDeskSessions::init()
{
    m_desk.reset();
    auto workspace = Workspace::create(m_folder.filePath(u"%1.beraad"_s.arg(++m_round)));
    QVERIFY(workspace);
    QVERIFY((*workspace)->saveOrganisations(shippedDirectory()->all()));
    QVERIFY((*workspace)->saveCommittees(*shippedCommittees()));
    QVERIFY((*workspace)->savePersons(*demoPeople()));
    QVERIFY((*workspace)->importVariables(*demoCatalogue(), u"demo"_s));
    auto desk = Desk::open(std::move(*workspace), m_clock, m_ids);
    QVERIFY2(desk, desk ? "" : qPrintable(toPlainText(desk.error())));
    m_desk = std::move(*desk);
    putOnAgenda();
}

/// The demo's school-to-work request, on the agenda of 2 February 2027.
void TestDeskSessions::putOnAgenda()
{
    actAs("an.peeters");
    const auto document = readJsonFile(u":/demo/requests/school-to-work.request.json"_s);
    QVERIFY(document);
    const auto draft = DraftDesk(*m_desk).newDraft(readRequest(*document).value_or(Request()));
    QVERIFY(draft);
    m_id = DraftDesk(*m_desk).submit(draft->id).value_or(DossierId());
    actAs("hilde.wouters");
    const auto waiting = SessionDesk(*m_desk).waitingFor(kSocial);
    QVERIFY(waiting && waiting->size() == 1);
    m_track = waiting->front().state.plan.id;
    QVERIFY(m_desk->carryOut(m_id, command::FindComplete{m_track, {}}));
    QVERIFY(CalendarDesk(*m_desk).schedule(m_id, m_track, kFebruary, 40));
}

void TestDeskSessions::aCancelledSessionSetsItsItemsFree()
{
    QVERIFY(!CalendarDesk(*m_desk).cancelSession(kFebruary, u" "_s)); // nobody cancels without saying why
    const auto cancelled = CalendarDesk(*m_desk).cancelSession(kFebruary, u"Te weinig dossiers"_s);
    QVERIFY2(cancelled, cancelled ? "" : qPrintable(toPlainText(cancelled.error())));
    QCOMPARE(days(), (QList{QDate(2027, 1, 5), QDate(2027, 3, 2), QDate(2027, 4, 6)}));
    QVERIFY(!scheduled());
    QCOMPARE(SessionDesk(*m_desk).waitingFor(kSocial)->size(), size_t(1));
    const auto history = m_desk->history(m_id);
    const auto *last = std::get_if<event::Unscheduled>(&history->back().event);
    QVERIFY(last ? last->reason == u"Te weinig dossiers"_s
                 : std::holds_alternative<event::Unscheduled>(history->front().event));
    // It comes back by being held after all.
    QVERIFY(CalendarDesk(*m_desk).addSession(kSocial, QDate(2027, 2, 2), u"Toch"_s));
    QVERIFY(days().contains(QDate(2027, 2, 2)));
    QVERIFY(m_desk->committee(kSocial)->exceptions.empty());
}

void TestDeskSessions::aMovedSessionTakesItsAgendaAlong()
{
    const auto moved = CalendarDesk(*m_desk).moveSession(kFebruary, QDate(2027, 2, 4), u"Staking"_s);
    QVERIFY2(moved, moved ? "" : qPrintable(toPlainText(moved.error())));
    QVERIFY(days().contains(QDate(2027, 2, 4)) && !days().contains(QDate(2027, 2, 2)));
    QVERIFY(scheduled());
    QCOMPARE(scheduled()->on, QDate(2027, 2, 4));
    QCOMPARE(scheduled()->session, kFebruary);
    const auto boards = SessionDesk(*m_desk).board(kSocial, QDate(2027, 2, 4), QDate(2027, 2, 4));
    QCOMPARE(boards->front().items.size(), size_t(1));
    QVERIFY(CalendarDesk(*m_desk).moveSession(kFebruary, QDate(2027, 2, 9), u"Opnieuw"_s)); // from where it is now
    QCOMPARE(m_desk->committee(kSocial)->exceptions.size(), size_t(1));
    QCOMPARE(scheduled()->on, QDate(2027, 2, 9));
}

void TestDeskSessions::anExtraSessionIsThereAtOnce()
{
    QSignalSpy changed(m_desk.get(), &Desk::sessionsChanged);
    QVERIFY(CalendarDesk(*m_desk).addSession(kSocial, QDate(2027, 2, 26), u"Achterstand"_s));
    QCOMPARE(changed.size(), 1);
    const auto sessions = SessionDesk(*m_desk).sessionsOf(kSocial, QDate(2027, 2, 26), QDate(2027, 2, 26));
    QCOMPARE(sessions.size(), size_t(1));
    QVERIFY(sessions.front().extra);
    QVERIFY(CalendarDesk(*m_desk).schedule(m_id, m_track, sessions.front().id, 40));
}

void TestDeskSessions::onlyItsOwnSecretaryChangesACalendar()
{
    actAs("isabelle.henrard"); // of the health section
    for (const auto &refused : {CalendarDesk(*m_desk).cancelSession(kFebruary, u"r"_s),
                                CalendarDesk(*m_desk).moveSession(kFebruary, QDate(2027, 2, 4), u"r"_s),
                                CalendarDesk(*m_desk).addSession(kSocial, QDate(2027, 2, 26), u"r"_s)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    }
    QVERIFY(scheduled());
}

void TestDeskSessions::aDayThatCannotBeIsRefusedAndChangesNothing()
{
    const auto before = days();
    QVERIFY(!CalendarDesk(*m_desk).moveSession(kFebruary, QDate(2027, 2, 6), u"r"_s)); // a Saturday
    QVERIFY(!CalendarDesk(*m_desk).moveSession(kFebruary, QDate(2026, 11, 10), u"r"_s)); // past
    QVERIFY(!CalendarDesk(*m_desk).moveSession(kFebruary, QDate(2027, 3, 2), u"r"_s)); // it sits there already
    QVERIFY(!CalendarDesk(*m_desk).addSession(kSocial, QDate(2027, 3, 29), u"r"_s)); // Easter Monday
    QVERIFY(!CalendarDesk(*m_desk).cancelSession(SessionId(u"ivc-ssh-social-2027-02-03"_s), u"r"_s));
    QCOMPARE(days(), before);
    QCOMPARE(scheduled()->on, QDate(2027, 2, 2));
}

void TestDeskSessions::anotherRhythmLeavesWhatHasAnAgenda()
{
    Committee often = *m_desk->committee(kSocial);
    often.everyWeeks = 2;
    often.firstOn = QDate(2027, 1, 12);
    QVERIFY(CalendarDesk(*m_desk).saveCalendar(often));
    QCOMPARE(days(),
             (QList{QDate(2027, 1, 12), QDate(2027, 1, 26), QDate(2027, 2, 2), QDate(2027, 2, 9), QDate(2027, 2, 23),
                    QDate(2027, 3, 9), QDate(2027, 3, 23), QDate(2027, 4, 6), QDate(2027, 4, 20)}));
    QVERIFY(scheduled());
}

void TestDeskSessions::theCalendarIsKeptInTheWorkspace()
{
    QVERIFY(CalendarDesk(*m_desk).addSession(kSocial, QDate(2027, 2, 26), u"Achterstand"_s));
    const auto kept = m_desk->workspace().committees();
    QCOMPARE(kept->size(), shippedCommittees()->size());
    const auto found = std::ranges::find(*kept, kSocial, &Committee::id);
    QCOMPARE(found->exceptions.size(), size_t(1));
    QVERIFY(m_desk->workspace().verify()->isClean());
}

void TestDeskSessions::whatIsSentIsNumberedAndCancelled()
{
    Committee sitting = *m_desk->committee(kSocial);
    sitting.startsAt = QTime(14, 0);
    QVERIFY(CalendarDesk(*m_desk).saveCalendar(sitting));
    const auto first = invite(*m_desk, kFebruary);
    QVERIFY2(first, first ? "" : qPrintable(toPlainText(first.error())));
    QCOMPARE(first->sequence, 0);
    QVERIFY(first->invitation.description.startsWith(u"1. "_s));
    QVERIFY(!first->invitation.invited.empty());
    QVERIFY(toICalendar(*first));
    m_clock.set(m_clock.now().addSecs(3600));
    QCOMPARE(invite(*m_desk, kFebruary).value(), *first); // nothing changed: the same message
    QVERIFY(CalendarDesk(*m_desk).moveSession(kFebruary, QDate(2027, 2, 4), u"Staking"_s));
    const auto moved = invite(*m_desk, kFebruary);
    QCOMPARE(moved->sequence, 1);
    QCOMPARE(moved->invitation.on, QDate(2027, 2, 4));
    QVERIFY(CalendarDesk(*m_desk).cancelSession(kFebruary, u"Geen dossiers"_s));
    const auto off = invite(*m_desk, kFebruary);
    QVERIFY(off->isCancelled);
    QCOMPARE(off->sequence, 2);
    QCOMPARE(off->invitation.on, QDate(2027, 2, 4));
    QVERIFY(!invite(*m_desk, SessionId(u"ivc-ssh-social-2027-02-03"_s))); // no such session
    actAs("isabelle.henrard");
    QCOMPARE(invite(*m_desk, kFebruary).error().code, ErrorCode::NotPermitted);
}

void TestDeskSessions::waitingFilesArePlannedAndTakenBack()
{
    QVERIFY(m_desk->carryOut(m_id, command::Unschedule{m_track, u"Test"_s}));
    const auto problem = planningProblem(*m_desk);
    QVERIFY2(problem, problem ? "" : qPrintable(toPlainText(problem.error())));
    QCOMPARE(problem->items.size(), size_t(1)); // the federal track, if any, is not complete
    QCOMPARE(problem->items.front().waitingSince, QDate(2026, 11, 23));
    const auto plan = planOf(*problem);
    const auto steps = stepsOf(*m_desk, *problem, plan->sessions);
    QCOMPARE(steps.size(), size_t(1));
    QVERIFY(carryOut(*m_desk, *problem, steps));
    // 23 November is a hand-in day of no session before January.
    QCOMPARE(scheduled()->on, QDate(2027, 1, 5));
    QVERIFY(takeBack(*m_desk, *problem, steps, u"Test"_s));
    QVERIFY(!scheduled());
    actAs("isabelle.henrard"); // plans for another committee
    const auto seen = planningProblem(*m_desk);
    QVERIFY(seen->items.empty() || seen->items.front().title.isEmpty());
    QVERIFY(stepsOf(*m_desk, *seen, planOf(*seen)->sessions).empty());
    QVERIFY(!carryOut(*m_desk, *problem, steps));
    QVERIFY(!scheduled());
}

void TestDeskSessions::whatIsOnAnAgendaMovesOnlyWhenItMay()
{
    const auto fixed = planningProblem(*m_desk);
    QVERIFY(fixed->items.front().pinned);
    QVERIFY(stepsOf(*m_desk, *fixed, planOf(*fixed)->sessions).empty());
    const auto loose = planningProblem(*m_desk, {{}, true});
    const auto steps = stepsOf(*m_desk, *loose, planOf(*loose)->sessions);
    QCOMPARE(steps.size(), size_t(1)); // four weeks earlier gain more than a move costs
    QVERIFY(carryOut(*m_desk, *loose, steps));
    QCOMPARE(scheduled()->on, QDate(2027, 1, 5));
    QVERIFY(takeBack(*m_desk, *loose, steps, u"Test"_s));
    QCOMPARE(scheduled()->on, QDate(2027, 2, 2));
}

QTEST_GUILESS_MAIN(TestDeskSessions)
#include "tst_desksessions.moc"
