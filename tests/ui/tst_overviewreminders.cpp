// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appearance.h"
#include "ui/common/language.h"
#include "ui/overview/overviewplace.h"
#include "ui/overview/remindersheet.h"
#include "ui/placeframe.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

/// The reminders of the demo, on the first page and in their sheet.
class TestOverviewReminders : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_frame = std::make_unique<PlaceFrame>();
        QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
        QVERIFY(m_frame->desk().actAs(PersonId(u"johan.willems"_s)));
        m_reminders = std::make_unique<Reminders>(*Reminders::open(m_frame->desk()));
        m_sheet = std::make_unique<ReminderSheet>(m_frame->desk(), *m_reminders, nullptr);
        m_sheet->show();
        m_list = m_sheet->findChild<QListView *>(u"reminderList"_s);
        m_sheet->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
        m_list->setFocus();
    }
    void cleanup()
    {
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        m_sheet.reset();
        m_reminders.reset();
        m_frame.reset();
    }

    void tabGoesDownTheLeftColumnBeforeTheRight()
    {
        QVERIFY(m_frame->desk().actAs(PersonId(u"hilde.wouters"_s)));
        OverviewPlace place(m_frame->context(), nullptr);
        place.resize(1200, 800);
        place.show();
        place.refresh();
        const auto *mine = place.findChild<QWidget *>(u"needsYou"_s);
        const auto *reminders = place.findChild<QWidget *>(u"reminders"_s);
        QTRY_VERIFY(!reminders->findChildren<QAbstractButton *>().isEmpty()); // they come last
        place.refresh(); // rows made anew
        QTRY_VERIFY(!reminders->findChildren<QAbstractButton *>().isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QWidget *first = nullptr;
        for (auto *row : mine->findChildren<QAbstractButton *>())
            first = first && first->y() < row->y() ? first : row;
        QVERIFY(first);
        std::vector<int> columns;
        for (QWidget *stop = first; stop != first || columns.empty(); stop = stop->nextInFocusChain())
            if (qobject_cast<QAbstractButton *>(stop) && stop->isVisible())
                columns.push_back(stop->mapTo(&place, QPoint()).x() > place.width() / 2 ? 1 : 0);
        QVERIFY(std::ranges::is_sorted(columns) && columns.back() == 1);
    }

    void theModelKeepsItsPromises()
    {
        ReminderModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<ReminderModel::Row> rows;
        for (const Reminder &reminder : *m_reminders->all(m_frame->desk().today()))
            rows.push_back({reminder, wordsOf(reminder, m_reminders->ruleOf(reminder.occasion.kind), m_frame->desk())});
        QVERIFY(!rows.empty());
        model.setRows(rows);
        QCOMPARE(model.rowCount(), int(rows.size()));
        QVERIFY(!model.index(0).data().toString().isEmpty());
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void oneKeyPutsAwayAndOneTakesBack()
    {
        const int before = shown();
        QVERIFY(before >= 2);
        QTest::keyClick(m_list, Qt::Key_D);
        QCOMPARE(shown(), before - 1);
        QTest::keyClick(m_list, Qt::Key_S);
        QCOMPARE(shown(), before - 2);
        QTest::keyClick(m_list, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(m_list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(), before);
    }

    void whatWasPutAwayIsStillFound()
    {
        const int before = shown();
        QTest::keyClick(m_list, Qt::Key_D);
        auto *all = m_sheet->findChild<QCheckBox *>(u"showPutAway"_s);
        all->click();
        QCOMPARE(shown(), before);
    }

    void enterLeadsToThePlace()
    {
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(m_sheet->result(), int(QDialog::Accepted));
        QCOMPARE(m_sheet->place(), u"requests"_s);
        QVERIFY(!m_sheet->target().isEmpty());
    }

    void aKindThatIsTurnedOffIsGoneAndStaysOff()
    {
        auto *box = m_sheet->findChild<QComboBox *>(u"delivery-publication"_s);
        QVERIFY(box && shown() > 0);
        box->setCurrentIndex(box->findData(int(Delivery::Off)));
        emit box->activated(box->currentIndex());
        QCOMPARE(shown(), 0);
        const ReminderChoices kept = *m_reminders->choices();
        QVERIFY(kept.at(ReminderKind::Publication) == Delivery::Off);
    }

    /// The list of the day stands on the first page; what was seen is no longer new.
    void theFirstPageShowsTheListOfTheDay()
    {
        OverviewPlace place(m_frame->context(), nullptr);
        place.resize(1200, 800);
        place.show();
        place.refresh();
        const auto digest = m_reminders->digest(m_frame->desk().today());
        QVERIFY(digest && !digest->empty() && digest->front().isNew);
        QWidget *row = nullptr;
        QTRY_VERIFY((row = place.findChild<QWidget *>(u"reminder-"_s + digest->front().occasion.key())));
        QTRY_VERIFY(row->isVisible());
        QTimer::singleShot(0, &place, [] {
            for (QWidget *window : QApplication::topLevelWidgets())
                if (window->objectName() == u"reminderSheet"_s && window->isModal())
                    static_cast<QDialog *>(window)->reject();
        });
        QAction *open = m_frame->actions.find(u"overview.reminders"_s);
        QVERIFY(open && open->isEnabled());
        open->trigger();
        QVERIFY(!m_reminders->digest(m_frame->desk().today())->front().isNew);
    }

    /// Looked at by hand: BERAAD_PICTURES names the folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("BERAAD_PICTURES");
        if (folder.isEmpty())
            QSKIP("BERAAD_PICTURES names no folder");
        Appearance appearance;
        Language language;
        for (const auto &[code, choice] :
             {std::pair(u"nl"_s, Appearance::Choice::Light), std::pair(u"fr"_s, Appearance::Choice::Dark)}) {
            appearance.choose(choice);
            language.choose(code);
            ReminderSheet sheet(m_frame->desk(), *m_reminders, nullptr);
            sheet.show();
            QTest::qWait(100);
            QVERIFY(sheet.grab().save(u"%1/reminders-%2.png"_s.arg(folder, code)));
            sheet.findChild<QTabWidget *>()->setCurrentIndex(1);
            QTest::qWait(100);
            QVERIFY(sheet.grab().save(u"%1/reminders-when-%2.png"_s.arg(folder, code)));
            for (const int width : {760, 1280}) {
                ActionTable actions; // of its own: an id is added once
                OverviewPlace place(
                    {m_frame->desk(), actions, m_frame->ask, m_frame->files, m_frame->messages, m_frame->settings},
                    nullptr);
                place.resize(width, 800);
                place.show();
                place.refresh();
                QTest::qWait(100);
                QVERIFY(place.grab().save(u"%1/overview-%2-%3.png"_s.arg(folder, code).arg(width)));
            }
        }
    }

private:
    int shown() const { return m_list->model()->rowCount(); }

    std::unique_ptr<PlaceFrame> m_frame;
    std::unique_ptr<Reminders> m_reminders;
    std::unique_ptr<ReminderSheet> m_sheet;
    QListView *m_list = nullptr;
};

QTEST_MAIN(TestOverviewReminders)
#include "tst_overviewreminders.moc"
