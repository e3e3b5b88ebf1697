// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendardesk.h"
#include "desk/fileddesk.h"
#include "desk/occasions.h"
#include "desk/reminders.h"
#include "desk/sessiondesk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

/// The reminders of the people of the demo, found in what each of them may see.
class TestReminders : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_filed = std::make_unique<FiledDesk>();
        m_id = m_filed->file();
    }

    void aReviewerHearsOfHisOwnAdviceOnly()
    {
        const QDate filed = m_filed->desk().today();
        QVERIFY(digest("bram.desmet", filed).empty()); // quiet in the first week
        const auto list = digest("bram.desmet", filed.addDays(7));
        QCOMPARE(kinds(list), QStringList{u"review"_s});
        QCOMPARE(list.front().occasion.organisation, OrganisationId(u"vdab"_s));
        QVERIFY(digest("ingrid.smets", filed.addDays(7)).empty());
        QCOMPARE(kinds(digest("ingrid.smets", filed.addDays(35))), QStringList{u"review"_s}); // the controller
        QVERIFY(digest("els.baert", filed.addDays(35)).empty()); // of another body
        m_filed->adviseAll(m_id, "bram.desmet", "vdab");
        QVERIFY(digest("bram.desmet", filed.addDays(7)).empty());
    }

    void whoAskedWaitsAndWhoWasAskedIsReminded()
    {
        const QDate filed = m_filed->desk().today();
        m_filed->actAs("bram.desmet");
        event::QuestionAsked asked;
        asked.track = TrackId(u"dpo-advice:vdab"_s);
        asked.line = LineId(u"l5"_s);
        asked.question = u"q1"_s;
        asked.text = u"Waarom per dag?"_s;
        m_filed->carryOut(m_id, command::AskQuestion{asked.track, asked.line, asked.question, asked.text});
        QVERIFY(digest("bram.desmet", filed.addDays(30)).empty());
        const auto list = digest("an.peeters", filed.addDays(2));
        QCOMPARE(kinds(list), QStringList{u"question"_s});
        m_filed->actAs("an.peeters");
        m_filed->moveTo(filed.addDays(5));
        m_filed->carryOut(m_id, command::AnswerQuestion{asked.question, u"Omdat."_s});
        QVERIFY(digest("an.peeters", filed.addDays(9)).empty());
        // The advice waits from the answer on.
        QVERIFY(digest("bram.desmet", filed.addDays(11)).empty());
        QCOMPARE(kinds(digest("bram.desmet", filed.addDays(12))), QStringList{u"review"_s});
    }

    void theSecretaryHearsOfHandInDispatchAndSession()
    {
        Desk &desk = m_filed->desk();
        m_filed->actAs("hilde.wouters");
        const CommitteeId social(u"ivc-ssh-social"_s);
        const TrackId track = SessionDesk(desk).waitingFor(social)->front().state.plan.id;
        m_filed->carryOut(m_id, command::FindComplete{track, {}});
        const auto boards = SessionDesk(desk).board(social, desk.today(), desk.today().addMonths(4));
        const auto open
            = std::ranges::find_if(*boards, [&](const SessionBoard &board) { return board.handIn >= desk.today(); });
        QCOMPARE(kinds(digest("hilde.wouters", open->handIn)), QStringList{u"hand-in"_s});
        FiledDesk::must(CalendarDesk(desk).schedule(m_id, track, open->session.id, 40));
        QVERIFY(digest("hilde.wouters", open->handIn).empty());
        const QDate dispatch = dispatchDay(*desk.committee(social), open->session.on, desk.workingDays());
        QVERIFY(kinds(digest("hilde.wouters", dispatch)).contains(u"dispatch"_s));
        QVERIFY(kinds(digest("hilde.wouters", open->session.on)).contains(u"session"_s));
        QCOMPARE(kinds(digest("jan.verstraete", open->session.on)), QStringList{u"session"_s}); // a member
        QVERIFY(digest("claire.fontaine", open->session.on).empty()); // of another committee
        m_filed->moveTo(open->session.on.addDays(1));
        QVERIFY(kinds(digest("hilde.wouters", desk.today())).contains(u"minutes"_s));
    }

    void whatIsPutAwayIsRememberedForOnePerson()
    {
        const QDate day = m_filed->desk().today().addDays(8);
        m_filed->moveTo(day);
        m_filed->actAs("bram.desmet");
        auto reminders = Reminders::open(m_filed->desk());
        QVERIFY(reminders);
        const auto list = reminders->digest(day);
        QVERIFY(list && list->size() == 1 && list->front().isNew);
        QVERIFY(reminders->see(*list));
        QVERIFY(!reminders->digest(day)->front().isNew);
        const auto former = reminders->dismiss(list->front());
        QVERIFY(former);
        QVERIFY(reminders->digest(day)->empty());
        QVERIFY(reminders->all(day)->front().standing == ReminderStanding::Dismissed);
        QVERIFY(!reminders->digest(day.addDays(14))->empty()); // the next step
        QVERIFY(reminders->takeBack(*former));
        QCOMPARE(reminders->digest(day)->size(), size_t(1));
        QVERIFY(!reminders->digest(day)->front().isNew); // as it was before
        QVERIFY(!reminders->snooze(list->front(), day)); // that is no later day
        QVERIFY(reminders->snooze(list->front(), day.addDays(3)));
        QVERIFY(reminders->digest(day.addDays(2))->empty());
        QCOMPARE(reminders->digest(day.addDays(3))->size(), size_t(1));
        // Whoever opens the workspace again finds it so; another person has a list of his own.
        const auto again = Workspace::open(m_filed->path());
        QVERIFY(again);
        QCOMPARE(ReminderMarks::open(**again)->of(PersonId(u"bram.desmet"_s))->size(), size_t(1));
        QVERIFY(ReminderMarks::open(**again)->of(PersonId(u"sofie.claes"_s))->empty());
    }

    void everybodyChoosesForHimself()
    {
        const QDate day = m_filed->desk().today().addDays(8);
        m_filed->actAs("bram.desmet");
        auto reminders = Reminders::open(m_filed->desk());
        QVERIFY(reminders->choose(ReminderKind::Review, Delivery::Off));
        QVERIFY(digest("bram.desmet", day).empty());
        QCOMPARE(digest("sofie.claes", day).size(), size_t(1));
        m_filed->actAs("bram.desmet");
        QVERIFY(reminders->choose(ReminderKind::Review, Delivery::AtOnce));
        QVERIFY(digest("bram.desmet", day).front().delivery == Delivery::AtOnce);
    }

    /// On the desktop: the list once a day; later that day only what is new and wanted at once; nothing twice.
    void theDesktopIsToldOnceADay()
    {
        const QDate day = m_filed->desk().today().addDays(8);
        m_filed->moveTo(day);
        m_filed->actAs("bram.desmet");
        auto reminders = Reminders::open(m_filed->desk());
        const auto first = reminders->takeNotice();
        QVERIFY(first && *first && (*first)->isDigest);
        QCOMPARE((*first)->counts, (std::map<ReminderKind, int>{{ReminderKind::Review, 1}}));
        QVERIFY(!*reminders->takeNotice());
        FiledDesk::must(reminders->choose(ReminderKind::Review, Delivery::AtOnce));
        QVERIFY(!*reminders->takeNotice()); // told before
        m_filed->actAs("ingrid.smets");
        QVERIFY(!*reminders->takeNotice()); // nothing for her yet
        m_filed->moveTo(day.addDays(1));
        m_filed->actAs("bram.desmet");
        QVERIFY(!*reminders->takeNotice()); // another day, nothing new
        FiledDesk::must(reminders->see(*reminders->digest(day.addDays(1))));
        m_filed->moveTo(day.addDays(13));
        QVERIFY(*reminders->takeNotice()); // it presses more
        // What comes up later that day is told at once when it is wanted so.
        m_filed->file();
        m_filed->moveTo(day.addDays(20));
        m_filed->actAs("bram.desmet");
        QCOMPARE((*reminders->takeNotice())->total(), 1); // the second one; the first was told
    }

    void nobodyIsRemindedOfWhatHeMayNotSee()
    {
        const QDate day = m_filed->desk().today().addDays(8);
        m_filed->actAs("bram.desmet");
        m_filed->carryOut(m_id, command::DeclareConflict{PersonId(u"bram.desmet"_s), u"familie"_s});
        QVERIFY(digest("bram.desmet", day).empty());
    }

    /// From the request and the conditions of signed advices: how long the data may be used and kept, what must be
    /// shown.
    void conditionsGiveTheirDays()
    {
        const DossierState decided
            = decidedWith({{u"destruction"_s, {{u"day"_s, u"2028-06-30"_s}}},
                           {u"period"_s, {{u"from"_s, u"2027-02-01"_s}, {u"to"_s, u"2028-03-31"_s}}},
                           {u"output-check"_s, {}, u"vdab"_s, QDate(2027, 9, 1)},
                           {u"no-linkage"_s, {}, u"het labo"_s, QDate(2027, 10, 1)}});
        const auto occasions = occasionsIn(decided, m_filed->desk());
        const auto dayOf = [&](ReminderKind kind) { return one(occasions, kind).day; };
        QCOMPARE(dayOf(ReminderKind::Destruction), QDate(2028, 6, 30)); // earlier than the request asks
        QCOMPARE(dayOf(ReminderKind::Renewal), QDate(2028, 6, 30));
        QCOMPARE(dayOf(ReminderKind::UseEnds), QDate(2028, 3, 31));
        QCOMPARE(dayOf(ReminderKind::InForce), QDate(2027, 1, 20));
        QVERIFY(std::ranges::contains(occasions, FiledDesk::body("vdab"), &Occasion::organisation)); // a body shows it
        QCOMPARE(std::ranges::count(occasions, ReminderKind::Condition, &Occasion::kind), 2);
        const Occasion destruction = one(occasions, ReminderKind::Destruction);
        QCOMPARE(destruction.organisation, FiledDesk::body("kuleuven"));
        QVERIFY(!destruction.isDone);
    }

    void withoutSuchAConditionTheRequestCounts()
    {
        const auto occasions = occasionsIn(decidedWith({}), m_filed->desk());
        const QDate asked
            = QDate::fromString(FiledDesk::schoolToWork().answers.value(u"S6.Q1"_s).toString(), Qt::ISODate);
        QVERIFY(asked.isValid());
        QCOMPARE(one(occasions, ReminderKind::Destruction).day, asked);
        QCOMPARE(std::ranges::count(occasions, ReminderKind::UseEnds, &Occasion::kind), 0);
    }

    void theProofOfDestructionEndsIt()
    {
        DossierState decided = decidedWith({});
        decided.tracks.front().followUps.push_back(
            {decided.tracks.front().plan.id, FollowUp::Destroyed, QDate(2028, 1, 1), u"attest 7"_s});
        const auto occasions = occasionsIn(decided, m_filed->desk());
        QVERIFY(one(occasions, ReminderKind::Destruction).isDone);
        QVERIFY(one(occasions, ReminderKind::Renewal).isDone);
    }

    void anUnsignedAdviceBindsNobody()
    {
        DossierState decided = decidedWith({{u"period"_s, {{u"from"_s, u"2027-02-01"_s}, {u"to"_s, u"2028-03-31"_s}}}});
        decided.advices.clear();
        QCOMPARE(std::ranges::count(occasionsIn(decided, m_filed->desk()), ReminderKind::UseEnds, &Occasion::kind), 0);
    }

private:
    /// As its requester sees it: a deliberation of 5 January 2027, with conditions in the advice of VDAB.
    static DossierState decidedWith(std::vector<Condition> conditions)
    {
        DossierState state;
        state.id = DossierId(u"d1"_s);
        state.request = FiledDesk::schoolToWork();
        TrackState track;
        track.plan.id = TrackId(u"ivc-ssh:ivc-kszg"_s);
        track.plan.procedure = u"ivc-ssh"_s;
        track.plan.authority = FiledDesk::body("ivc-kszg");
        track.plan.lines = FiledDesk::lines({"l5"});
        event::Decided decision;
        decision.track = track.plan.id;
        decision.on = QDate(2027, 1, 5);
        decision.inForceOn = QDate(2027, 1, 20);
        track.decision = decision;
        state.tracks = {track};
        Verdict verdict;
        verdict.kind = VerdictKind::Conditions;
        verdict.conditions = std::move(conditions);
        state.verdicts[LineId(u"l5"_s)][FiledDesk::body("vdab")] = verdict;
        state.advices[FiledDesk::body("vdab")] = {};
        return state;
    }
    static Occasion one(const std::vector<Occasion> &occasions, ReminderKind kind)
    {
        const auto found = std::ranges::find(occasions, kind, &Occasion::kind);
        return found == occasions.end() ? Occasion() : *found;
    }

    std::vector<Reminder> digest(const char *person, QDate day)
    {
        m_filed->actAs(person);
        const auto reminders = Reminders::open(m_filed->desk());
        auto list = reminders ? reminders->digest(day) : std::unexpected(reminders.error());
        if (!list)
            qFatal("%s", qPrintable(toPlainText(list.error())));
        return *list;
    }
    static QStringList kinds(const std::vector<Reminder> &list)
    {
        QStringList words;
        for (const Reminder &reminder : list)
            words << toString(reminder.occasion.kind);
        return words;
    }

    std::unique_ptr<FiledDesk> m_filed;
    DossierId m_id;
};

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"
