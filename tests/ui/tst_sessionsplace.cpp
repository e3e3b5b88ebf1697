// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placeframe.h"
#include "ui/sessions/sessioncolumn.h"
#include "ui/sessions/sessionsplace.h"
#include "ui/sessions/trackmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
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
        auto *record = m_place->findChild<QPushButton *>(u"decisionRecord"_s);
        auto *outcome = m_place->findChild<QComboBox *>(u"decisionOutcome"_s);
        QVERIFY(record->isVisible() && record->isEnabled());
        outcome->setCurrentIndex(outcome->findData(int(Outcome::Refused)));
        QVERIFY(!record->isEnabled()); // a refusal needs a motivation
        m_place->findChild<QPlainTextEdit *>(u"decisionMotivation"_s)->setPlainText(u"Niet nodig."_s);
        QVERIFY(record->isEnabled());
        outcome->setCurrentIndex(outcome->findData(int(Outcome::Authorised)));
        QTest::mouseClick(record, Qt::LeftButton);
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        QVERIFY(track().decision.has_value());
        QCOMPARE(m_frame->desk().workingDays().between(day, track().decision->inForceOn.addDays(-1)), 10);
        QVERIFY(!record->isVisible());
    }

    void modelsKeepTheirPromises()
    {
        TrackModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = m_frame->desk().waitingFor(CommitteeId(u"ivc-ssh-social"_s));
        QVERIFY(rows && !rows->empty());
        model.setCards({{rows->front(), 40, m_frame->desk().today()}});
        QCOMPARE(model.rowOf(kDossier, rows->front().state.plan.id), 0);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
        QVERIFY(data->hasFormat(QString::fromLatin1(TrackModel::kMimeType)));
        model.setCards({});
    }

private:
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
