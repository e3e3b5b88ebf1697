// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/draftdesk.h"
#include "ui/placeframe.h"
#include "ui/requests/requestsplace.h"
#include "ui/sessions/sessionsplace.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

/// The secretary checks a file and asks back in one message; the requester answers point by point.
class TestIntake : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_frame = std::make_unique<PlaceFrame>();
        QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
        QVERIFY(desk().actAs(PersonId(u"an.peeters"_s)));
        const auto document = readJsonFile(u":/demo/requests/school-to-work.request.json"_s);
        const auto request = document.and_then([](const auto &read) { return readRequest(read); });
        QVERIFY(request);
        const auto filed = DraftDesk(desk()).submitRequest(*request);
        QVERIFY2(filed, filed ? "" : qPrintable(toPlainText(filed.error())));
        m_id = *filed;
        QVERIFY(desk().actAs(PersonId(u"hilde.wouters"_s)));
        const DossierState state = *desk().dossier(m_id);
        for (const TrackState &track : state.tracks)
            if (track.plan.procedure == u"ivc-ssh"_s)
                m_track = track.plan.id;
        m_place = std::make_unique<SessionsPlace>(m_frame->context(), nullptr);
        m_place->resize(1500, 900);
        m_place->show();
        m_place->refresh();
        m_place->open(u"#%1 %2"_s.arg(m_id.value, m_track.value));
        m_list = m_place->findChild<QListWidget *>(u"intakeList"_s);
    }
    void cleanup()
    {
        m_place.reset();
        m_frame.reset();
    }

    void theBoardLeadsToTheCheck()
    {
        m_frame->actions.find(u"session.back"_s)->trigger();
        QVERIFY(!m_list->isVisible());
        auto *waiting = m_place->findChild<QListView *>(u"waitingList"_s);
        for (int row = 0; row < waiting->model()->rowCount(); ++row) {
            waiting->setCurrentIndex(waiting->model()->index(row, 0));
            QAction *check = m_frame->actions.find(u"sessions.check"_s);
            if (!check->isEnabled()) // the file of the demo is complete
                continue;
            check->trigger();
            QVERIFY(m_list->isVisible());
            return;
        }
        QFAIL("no file to check");
    }

    void nothingIsCompleteBeforeEverythingWasJudged()
    {
        QVERIFY(m_list->isVisible());
        QVERIFY(m_list->count() > 20);
        QAction *complete = m_frame->actions.find(u"intake.complete"_s);
        QVERIFY(!complete->isEnabled());
        QVERIFY(!complete->toolTip().isEmpty());
        judgeAll();
        note()->setPlainText(u"Nagekeken."_s);
        QVERIFY2(complete->isEnabled(), qPrintable(complete->toolTip()));
        QVERIFY(!m_frame->actions.find(u"intake.return"_s)->toolTip().isEmpty());
        complete->trigger();
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        QVERIFY(track().complete.isValid());
        QVERIFY(!m_list->isVisible());
        const auto history = desk().history(m_id);
        const auto *found = std::get_if<event::FoundComplete>(&history->back().event);
        QVERIFY(found);
        QVERIFY(found->judged.contains(u"research-described"_s));
        QCOMPARE(found->note, u"Nagekeken."_s);
    }

    void lettersJudgeInTheListAndAreTextInAText()
    {
        choose(u"research-described"_s);
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_R);
        QVERIFY(words().contains(u"niet afdoende beschreven"_s)); // in the language of the file
        QTest::keyClick(m_list, Qt::Key_R); // takes it back
        QVERIFY(!words().contains(u"niet afdoende beschreven"_s));
        QTest::keyClick(m_list, Qt::Key_A);
        QVERIFY(m_list->currentItem()->data(Qt::UserRole).toString() != u"research-described"_s); // goes on
        note()->setFocus();
        QTest::keyClick(note(), Qt::Key_A);
        QCOMPARE(note()->toPlainText(), u"a"_s);
    }

    void allThatFailsGoesBackInOneMessage()
    {
        askBack();
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        QVERIFY(track().returned);
        const std::vector<AskedBack> items = track().returned->items;
        const auto described = std::ranges::find(items, u"research-described"_s, &AskedBack::code);
        QVERIFY(described != items.end());
        QCOMPARE(described->sentence, u"Leg de steekproef uit."_s);
    }

    void theRequesterAnswersPointByPointAndTheCheckShowsIt()
    {
        askBack();
        QVERIFY(desk().actAs(PersonId(u"an.peeters"_s)));
        RequestsPlace requests(m_frame->context(), nullptr);
        requests.resize(1300, 900);
        requests.show();
        requests.open(m_id.value);
        auto *tabs = requests.findChild<QTabWidget *>(u"dossierTabs"_s);
        auto *pane = requests.findChild<QWidget *>(u"supplementPane"_s);
        QVERIFY(pane->isVisible()); // who has to answer finds it open
        QVERIFY(tabs->isTabVisible(tabs->indexOf(pane)));
        auto *send = pane->findChild<QPushButton *>(u"supplementSend"_s);
        QVERIFY(send && !send->isEnabled());
        auto *answer = pane->findChild<QPlainTextEdit *>(u"S2.Q3"_s);
        QVERIFY(answer);
        answer->setPlainText(u"Een gelaagde steekproef van 20.000 leerlingen."_s);
        QVERIFY(send->isEnabled());
        pane->findChild<QPlainTextEdit *>(u"supplementNote"_s)->setPlainText(u"Aangevuld."_s);
        send->click();
        QTRY_VERIFY(!track().returned);
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        requests.open(m_id.value);
        requests.refresh();
        QVERIFY(!tabs->isTabVisible(tabs->indexOf(pane)));

        QVERIFY(desk().actAs(PersonId(u"hilde.wouters"_s)));
        m_place->open(u"#%1 %2"_s.arg(m_id.value, m_track.value));
        choose(u"research-described"_s);
        const QString since = m_list->currentItem()->data(Qt::UserRole + 102).toString();
        QVERIFY2(since.contains(u"changed since"_s), qPrintable(since));
        QVERIFY(m_place->findChild<QLabel *>(u"intakeAnswer"_s)->text().contains(u"gelaagde steekproef"_s));
        QVERIFY(desk().dossier(m_id)->request->answers.value(u"S2.Q3"_s).toString().contains(u"20.000"_s));
    }

private:
    Desk &desk() { return m_frame->desk(); }
    TrackState track() { return *desk().dossier(m_id)->track(m_track); }
    QPlainTextEdit *note() { return m_place->findChild<QPlainTextEdit *>(u"intakeNote"_s); }
    QString words() { return m_place->findChild<QLabel *>(u"intakeWords"_s)->text(); }

    /// The row of that item.
    void choose(const QString &id)
    {
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(Qt::UserRole).toString() == id)
                return m_list->setCurrentRow(row);
        QFAIL(qPrintable(id));
    }
    void judgeAll()
    {
        QAction *order = m_frame->actions.find(u"intake.order"_s);
        for (int row = 0; row < m_list->count(); ++row) {
            m_list->setCurrentRow(row);
            if (order->isEnabled())
                order->trigger();
        }
    }
    void askBack()
    {
        choose(u"research-described"_s);
        m_frame->actions.find(u"intake.missing"_s)->trigger();
        m_place->findChild<QPlainTextEdit *>(u"intakeSentence"_s)->setPlainText(u"Leg de steekproef uit."_s);
        QVERIFY(words().contains(u"Leg de steekproef uit."_s));
        QVERIFY(!m_frame->actions.find(u"intake.complete"_s)->isEnabled());
        QAction *send = m_frame->actions.find(u"intake.return"_s);
        QVERIFY2(send->isEnabled(), qPrintable(send->toolTip()));
        send->trigger();
    }

    std::unique_ptr<PlaceFrame> m_frame;
    std::unique_ptr<SessionsPlace> m_place;
    QListWidget *m_list = nullptr;
    DossierId m_id;
    TrackId m_track;
};

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
