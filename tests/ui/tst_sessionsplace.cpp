// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendardesk.h"
#include "desk/draftdesk.h"
#include "desk/holding.h"
#include "desk/sessiondesk.h"
#include "desk/sittingdesk.h"
#include "ui/placeframe.h"
#include "ui/sessions/sessioncolumn.h"
#include "ui/sessions/sessionsplace.h"
#include "ui/sessions/trackmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

/// The secretary puts the audit on an agenda, and on the day of the session records the decision.
class TestSessionsPlace : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_frame = std::make_unique<PlaceFrame>();
        QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
        QVERIFY(m_frame->desk().actAs(PersonId(u"nathalie.lambert"_s)));
        const OrganisationId rsz(u"rsz"_s);
        QVERIFY(m_frame->desk().carryOutAll(
            kDossier, {command::GiveVerdict{rsz, {LineId(u"l2"_s)}, {}}, command::SignAdvice{rsz, u"Gunstig."_s}}));
        QVERIFY(m_frame->desk().actAs(PersonId(u"hilde.wouters"_s)));
        m_place = std::make_unique<SessionsPlace>(m_frame->context(), nullptr);
        m_place->resize(1500, 900);
        m_place->show();
        m_place->refresh();
        m_waiting = m_place->findChild<QListView *>(u"waitingList"_s);
        QCOMPARE(m_waiting->model()->rowCount(), 1);
    }
    void cleanup() { m_place.reset(); }

    void aFileIsPutOnAnAgendaAndTakenOff()
    {
        m_waiting->setCurrentIndex(m_waiting->model()->index(0, 0));
        m_frame->ask.choices = {1};
        m_frame->actions.find(u"sessions.schedule"_s)->trigger();
        QCOMPARE(m_waiting->model()->rowCount(), 0);
        QVERIFY(track().scheduled.has_value());
        QVERIFY(!m_frame->actions.find(u"sessions.decide"_s)->isEnabled()); // the day has not come
        m_frame->ask.texts = {u"Verslag niet klaar."_s};
        m_frame->actions.find(u"sessions.unschedule"_s)->trigger();
        QCOMPARE(m_waiting->model()->rowCount(), 1);
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
    }

    void theDecisionIsRecordedOnTheDayAndHoldsTenWorkingDaysLater()
    {
        m_waiting->setCurrentIndex(m_waiting->model()->index(0, 0));
        m_frame->ask.choices = {1};
        m_frame->actions.find(u"sessions.schedule"_s)->trigger();
        const QDate day = track().scheduled->on;
        QVERIFY(m_frame->desk().moveDay(day));
        m_place->refresh();
        m_frame->actions.find(u"sessions.decide"_s)->trigger();
        const SessionId session = track().scheduled->session;
        QVERIFY(!m_place->findChild<QPushButton *>(u"decisionRecord"_s)->isEnabled()); // nobody is there
        QVERIFY(holdSession(m_frame->desk(), session, {kDossier, track().plan.id}));
        m_frame->actions.find(u"session.decide"_s)->trigger();
        auto *record = m_place->findChild<QPushButton *>(u"decisionRecord"_s);
        auto *outcome = m_place->findChild<QComboBox *>(u"decisionOutcome"_s);
        QVERIFY(record->isVisible() && record->isEnabled());
        outcome->setCurrentIndex(outcome->findData(int(Outcome::Postponed)));
        QVERIFY(!record->isEnabled()); // it needs a motivation
        m_place->findChild<QPlainTextEdit *>(u"decisionMotivation"_s)->setPlainText(u"Verslag niet klaar."_s);
        QVERIFY(record->isEnabled());
        outcome->setCurrentIndex(outcome->findData(int(Outcome::Refused)));
        QVERIFY(!record->isEnabled()); // all voted in favour
        outcome->setCurrentIndex(outcome->findData(int(Outcome::Authorised)));
        QTest::mouseClick(record, Qt::LeftButton);
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        QVERIFY(track().decision.has_value());
        QCOMPARE(m_frame->desk().workingDays().between(day, track().decision->inForceOn.addDays(-1)), 10);
        QVERIFY(!record->isVisible());
    }

    void aSessionIsHeldOnItsOwnPage()
    {
        schedule();
        const SessionId session = track().scheduled->session;
        QVERIFY(m_frame->desk().moveDay(track().scheduled->on));
        m_place->open(session.value + u"#"_s);
        auto *agenda = m_place->findChild<QListWidget *>(u"sessionAgenda"_s);
        QVERIFY(agenda->isVisible());
        QCOMPARE(agenda->count(), 1);
        QVERIFY(m_place->findChild<QListWidget *>(u"itemLines"_s)->count() > 0);
        auto *all = m_place->findChild<QPushButton *>(u"allInFavour"_s);
        QVERIFY(!all->isEnabled());
        for (const Person &member : m_frame->desk().membersOf(CommitteeId(u"ivc-ssh-social"_s)))
            m_place->findChild<QCheckBox *>(u"present-"_s + member.id.value)->click();
        auto *chair = m_place->findChild<QComboBox *>(u"chairField"_s);
        chair->setCurrentIndex(1);
        emit chair->activated(1);
        auto *state = m_place->findChild<QPushButton *>(u"stateQuorum"_s);
        QVERIFY(state->isVisible());
        m_frame->ask.texts = {u"Alle leden zijn er."_s};
        state->click();
        QVERIFY(!state->isVisible());
        auto *ballot = m_place->findChild<QComboBox *>(u"ballot-jan.verstraete"_s);
        m_frame->ask.texts = {u"Mijn universiteit vraagt dit aan."_s};
        const int aside = ballot->count() - 1;
        ballot->setCurrentIndex(aside);
        emit ballot->activated(aside);
        QVERIFY(all->isEnabled());
        all->click();
        const auto held = SittingDesk(m_frame->desk()).sitting(session);
        QVERIFY(held);
        QCOMPARE(held->sitting.count({kDossier, track().plan.id}, Ballot::Favour), 3); // of four members
        QCOMPARE(ballot->currentIndex(), aside);
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
    }

    void aPostponedItemWaitsAgainAndIsLinked()
    {
        schedule();
        const SessionId session = track().scheduled->session;
        QVERIFY(m_frame->desk().moveDay(track().scheduled->on));
        command::Decide postponed;
        postponed.track = track().plan.id;
        postponed.outcome = Outcome::Postponed;
        postponed.on = track().scheduled->on;
        postponed.motivation = u"Verslag niet klaar."_s;
        QVERIFY(m_frame->desk().carryOut(kDossier, postponed));
        QVERIFY(!track().scheduled && track().postponements.size() == 1);
        QCOMPARE(track().postponements.front().session, session);
        m_place->open(session.value + u"#"_s); // the session still tells of it
        QCOMPARE(m_place->findChild<QListWidget *>(u"sessionAgenda"_s)->count(), 1);
        QVERIFY(m_place->findChild<QLabel *>(u"itemFacts"_s)->text().contains(u"Verslag niet klaar."_s));
    }

    void aPlanIsProposedAcceptedAndUndone()
    {
        const QDate today = m_frame->desk().today();
        QVERIFY(m_frame->desk().carryOut(kDossier, command::FindComplete{track().plan.id, {}})
                || track().complete.isValid());
        std::function<void()> undo;
        connect(&m_frame->messages, &Messages::undoOffered, this,
                [&undo](const QString &, const std::function<void()> &offered) { undo = offered; });
        m_frame->actions.find(u"sessions.plan"_s)->trigger();
        auto *accept = m_place->findChild<QPushButton *>(u"planAccept"_s);
        auto *steps = m_place->findChild<QListWidget *>(u"planSteps"_s);
        QTRY_VERIFY_WITH_TIMEOUT(accept->isVisible(), 30000);
        QCOMPARE(steps->count(), 1);
        QVERIFY(!steps->item(0)->toolTip().isEmpty());
        QVERIFY(!m_place->findChild<QLabel *>(u"planSummary"_s)->text().isEmpty());
        auto *answer = m_place->findChild<QLabel *>(u"planAnswer"_s);
        QVERIFY(!answer->isVisible());
        m_place->findChild<QAction *>(u"planOftener"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible(), 30000);
        QVERIFY(accept->isEnabled()); // the plan itself stays as it was
        QCOMPARE(steps->count(), 1);
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        QVERIFY(track().scheduled && track().scheduled->on > today);
        QCOMPARE(m_waiting->model()->rowCount(), 0);
        QVERIFY(!accept->isVisible());
        QVERIFY(undo);
        undo();
        QVERIFY(!track().scheduled);
        QCOMPARE(m_waiting->model()->rowCount(), 1);
    }

    void modelsKeepTheirPromises()
    {
        TrackModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = SessionDesk(m_frame->desk()).waitingFor(CommitteeId(u"ivc-ssh-social"_s));
        QVERIFY(rows && !rows->empty());
        model.setCards({{rows->front(), 40, m_frame->desk().today()}});
        QCOMPARE(model.rowOf(kDossier, rows->front().state.plan.id), 0);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
        QVERIFY(data->hasFormat(QString::fromLatin1(TrackModel::kMimeType)));
        model.setCards({});
    }

    void aJointFileStandsOnBothBoardsWithTheOthersDay()
    {
        Desk &desk = m_frame->desk();
        QVERIFY(desk.actAs(PersonId(u"an.peeters"_s)));
        const auto document = readJsonFile(u":/demo/requests/school-to-work.request.json"_s);
        auto request = document.and_then([](const auto &read) { return readRequest(read); });
        QVERIFY(request);
        Line health = *request->find(LineId(u"l8"_s));
        health.id = LineId(u"l9"_s);
        health.category = u"health"_s;
        request->lines.push_back(health);
        const auto id = DraftDesk(desk).submitRequest(*request);
        QVERIFY2(id, id ? "" : qPrintable(toPlainText(id.error())));
        QVERIFY(desk.actAs(PersonId(u"hilde.wouters"_s)));
        TrackId joint;
        for (const TrackState &track : desk.dossier(*id)->tracks)
            if (track.plan.procedure == u"ivc-ssh"_s)
                joint = track.plan.id;
        QVERIFY(desk.carryOut(*id, command::FindComplete{joint, u"Volledig."_s}));
        m_place->refresh();
        const auto textOf = [&](const QAbstractItemModel *model) {
            QString text;
            for (int row = 0; row < model->rowCount(); ++row)
                text += model->index(row, 0).data(Qt::AccessibleTextRole).toString() + u'\n';
            return text;
        };
        QVERIFY2(textOf(m_waiting->model()).contains(u"other section: no session yet"_s),
                 qPrintable(textOf(m_waiting->model())));
        const auto sessions = SessionDesk(desk).sessionsOf(CommitteeId(u"ivc-ssh-social"_s), desk.today().addDays(1),
                                                           desk.today().addMonths(4));
        QVERIFY(CalendarDesk(desk).schedule(*id, joint, sessions.front().id, 40));
        // The health section still has it among those that wait, with the day of the social one.
        QVERIFY(desk.actAs(PersonId(u"isabelle.henrard"_s)));
        auto *committees = m_place->findChild<QComboBox *>(u"committeeField"_s);
        committees->setCurrentIndex(committees->findData(u"ivc-ssh-health"_s));
        const QString waiting = textOf(m_waiting->model());
        QVERIFY2(waiting.contains(u"other section on"_s), qPrintable(waiting));
        for (int row = 0; row < m_waiting->model()->rowCount(); ++row)
            if (m_waiting->model()->index(row, 0).data().toString() == request->title.in(u"nl"_s))
                m_waiting->setCurrentIndex(m_waiting->model()->index(row, 0));
        QAction *off = m_frame->actions.find(u"sessions.unschedule"_s);
        QVERIFY(!off->isEnabled()); // it stands on the other section's agenda only
        m_frame->ask.choices = {0};
        m_frame->actions.find(u"sessions.schedule"_s)->trigger();
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        QCOMPARE(desk.dossier(*id)->track(joint)->sittings().size(), 2);
        QVERIFY(off->isEnabled());
        m_frame->ask.texts = {u"Verslag niet klaar."_s};
        off->trigger();
        QCOMPARE(desk.dossier(*id)->track(joint)->sittings().size(), 1);
        QVERIFY(desk.dossier(*id)->track(joint)->sittingOf(CommitteeId(u"ivc-ssh-social"_s)));
    }

private:
    void schedule()
    {
        m_waiting->setCurrentIndex(m_waiting->model()->index(0, 0));
        m_frame->ask.choices = {1};
        m_frame->actions.find(u"sessions.schedule"_s)->trigger();
        QVERIFY(track().scheduled.has_value());
    }
    TrackState track()
    {
        const auto state = m_frame->desk().workspace().dossier(kDossier);
        for (const TrackState &track : state->tracks)
            if (track.plan.procedure == u"ivc-ssh"_s)
                return track;
        return {};
    }

    const DossierId kDossier{u"demo-2"_s};
    std::unique_ptr<PlaceFrame> m_frame;
    std::unique_ptr<SessionsPlace> m_place;
    QListView *m_waiting = nullptr;
};

QTEST_MAIN(TestSessionsPlace)
#include "tst_sessionsplace.moc"
