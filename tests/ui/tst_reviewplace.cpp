// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/documentdesk.h"
#include "desk/reviewdesk.h"
#include "ui/placeframe.h"
#include "ui/review/advicedialog.h"
#include "ui/review/queuemodel.h"
#include "ui/review/reviewplace.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace beraad;
using namespace Qt::StringLiterals;

/// The RSZ's officer judges the one line of the audit by keyboard.
class TestReviewPlace : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_frame = std::make_unique<PlaceFrame>();
        QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
        QVERIFY(m_frame->desk().actAs(PersonId(u"nathalie.lambert"_s)));
        m_place = std::make_unique<ReviewPlace>(m_frame->context(), nullptr);
        m_place->resize(1400, 800);
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        m_place->refresh();
        m_place->open(kDossier.value);
        m_grid = m_place->findChild<QTableView *>(u"reviewGrid"_s);
        QVERIFY(m_grid);
        QCOMPARE(m_grid->model()->rowCount(), 1); // only the RSZ's own line
        m_grid->setFocus();
    }
    void cleanup() { m_place.reset(); }

    void aKeyApprovesAndAnotherTakesItBack()
    {
        QTest::keyClick(m_grid, Qt::Key_A);
        QCOMPARE(verdict(), u"approve"_s);
        m_frame->actions.find(u"review.undo"_s)->trigger();
        QCOMPARE(verdict(), QString());
    }

    void refusingWithoutAReasonIsImpossible()
    {
        QTest::keyClick(m_grid, Qt::Key_R);
        auto *give = m_place->findChild<QPushButton *>(u"verdictGive"_s);
        auto *reasons = m_place->findChild<QComboBox *>(u"verdictReason"_s);
        QVERIFY(give->isVisible());
        QVERIFY(!give->isEnabled());
        QTest::keyClick(reasons, Qt::Key_Return);
        QCOMPARE(verdict(), QString());
        reasons->setCurrentIndex(reasons->findData(u"necessity"_s));
        QVERIFY(give->isEnabled());
        QTest::mouseClick(give, Qt::LeftButton);
        QCOMPARE(verdict(), u"refuse"_s);
        QVERIFY(!give->isVisible());
    }

    void escapeLeavesThePanelAndNothingIsGiven()
    {
        QTest::keyClick(m_grid, Qt::Key_Q);
        auto *sentence = m_place->findChild<QLineEdit *>(u"verdictSentence"_s);
        QVERIFY(sentence->isVisible());
        QTest::keyClicks(sentence, u"Waarom per kwartaal?"_s);
        QTest::keyClick(sentence, Qt::Key_Escape);
        QVERIFY(!sentence->isVisible());
        QCOMPARE(verdict(), QString());
    }

    void signingNeedsEveryLineAndEndsTheReview()
    {
        QAction *sign = m_frame->actions.find(u"review.sign"_s);
        QVERIFY(!sign->isEnabled());
        QTest::keyClick(m_grid, Qt::Key_A);
        QVERIFY(sign->isEnabled());
        m_frame->ask.texts = {u"Gunstig."_s};
        sign->trigger();
        QVERIFY(m_frame->desk().workspace().dossier(kDossier)->advices.contains(OrganisationId(u"rsz"_s)));
        QVERIFY(!m_frame->actions.find(u"review.approve"_s)->isEnabled());
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
    }

    void aConditionIsGivenWhole()
    {
        QTest::keyClick(m_grid, Qt::Key_C);
        auto *give = find<QPushButton>("verdictGive");
        find<QCheckBox>("condition-retention")->setChecked(true);
        QVERIFY(!give->isEnabled());
        auto *until = find<QLineEdit>("condition-retention-until");
        QVERIFY(until->isVisible());
        until->setText(u"morgen"_s);
        QVERIFY(!give->isEnabled());
        until->setText(u"2030-12-31"_s);
        QVERIFY(give->isEnabled());
        find<QLineEdit>("condition-retention-due")->setText(u"2031-02-30"_s); // no such day
        QVERIFY(!give->isEnabled());
        find<QLineEdit>("condition-retention-due")->setText(u"2031-01-31"_s);
        find<QComboBox>("condition-retention-provenBy")->setCurrentIndex(0);
        QTest::mouseClick(give, Qt::LeftButton);
        QCOMPARE(verdict(), u"conditions"_s);
        const Condition given = state().verdicts.at(LineId(u"l2"_s)).at(kRsz).conditions.front();
        QCOMPARE(given.values.value(u"until"_s).toString(), u"2030-12-31"_s);
        QCOMPARE(given.due, QDate(2031, 1, 31));
        QCOMPARE(given.provenBy, state().request->recipients.front().value); // the body, not its name
        QTest::keyClick(m_grid, Qt::Key_C); // what was said stands in the form again
        QCOMPARE(find<QLineEdit>("condition-retention-until")->text(), u"2030-12-31"_s);
    }

    void anotherVariableIsFoundAndProposed()
    {
        QTest::keyClick(m_grid, Qt::Key_V);
        auto *search = find<QLineEdit>("verdictReplacementSearch");
        auto *found = find<QListWidget>("verdictReplacement");
        QVERIFY(search->isVisible());
        QTest::keyClicks(search, u"schooltype"_s);
        QVERIFY(found->count() > 0);
        found->setCurrentRow(0);
        auto *reasons = find<QComboBox>("verdictReason");
        reasons->setCurrentIndex(reasons->findData(u"necessity"_s) > 0 ? reasons->findData(u"necessity"_s) : 1);
        QVERIFY(find<QPushButton>("verdictGive")->isEnabled());
        QTest::mouseClick(find<QPushButton>("verdictGive"), Qt::LeftButton);
        QCOMPARE(verdict(), u"replace"_s);
        QVERIFY(!state().verdicts.at(LineId(u"l2"_s)).at(kRsz).replacement.isEmpty());
    }

    void aQuestionReachesTheRequesterAndANoteDoesNot()
    {
        QTest::keyClick(m_grid, Qt::Key_Q);
        QTest::keyClicks(find<QLineEdit>("verdictSentence"), u"Waarom per kwartaal?"_s);
        QTest::keyClick(find<QLineEdit>("verdictSentence"), Qt::Key_Return);
        QCOMPARE(verdict(), u"ask"_s);
        QTest::mouseClick(find<QToolButton>("threadOpen"), Qt::LeftButton);
        auto *audience = find<QComboBox>("threadAudience");
        audience->setCurrentIndex(audience->findData(int(Audience::Own)));
        QTest::keyClicks(find<QLineEdit>("threadText"), u"Te fijn?"_s);
        QTest::keyClick(find<QLineEdit>("threadText"), Qt::Key_Return);
        QTRY_COMPARE(state().questions.size(), 2u);
        QVERIFY(m_frame->desk().actAs(PersonId(u"els.baert"_s))); // who asked for the data
        const auto seen = m_frame->desk().dossier(kDossier);
        QCOMPARE(seen->questions.size(), 1u);
        QCOMPARE(seen->questions.front().asked.text, u"Waarom per kwartaal?"_s);
    }

    void theQueueIsNarrowed()
    {
        auto *filter = find<QComboBox>("reviewQueueFilter");
        auto *queue = find<QListView>("reviewQueue");
        const int all = queue->model()->rowCount();
        filter->setCurrentIndex(filter->findData(int(ReviewFilter::Waiting)));
        const int waiting = queue->model()->rowCount();
        QVERIFY(waiting > 0 && waiting <= all);
        QTest::keyClick(m_grid, Qt::Key_A); // the only line: now it is to be signed
        QCOMPARE(queue->model()->rowCount(), waiting - 1);
        QVERIFY(filter->isVisible()); // however short the list, the way back is there
        filter->setCurrentIndex(0);
        QCOMPARE(queue->model()->rowCount(), all);
    }

    void aConflictOfInterestTakesTheDossierAway()
    {
        auto *queue = find<QListView>("reviewQueue");
        const int all = queue->model()->rowCount();
        m_frame->ask.texts = {u"Familie."_s};
        m_frame->actions.find(u"review.conflict"_s)->trigger();
        QCOMPARE(queue->model()->rowCount(), all - 1);
        QVERIFY(!m_frame->desk().dossier(kDossier)->request);
    }

    void theAdviceIsShownBeforeAndAfterItIsSigned()
    {
        QTest::keyClick(m_grid, Qt::Key_A);
        m_frame->actions.find(u"review.advice"_s)->trigger();
        auto *dialog = m_place->findChild<AdviceDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->pdf().startsWith("%PDF"));
        const QByteArray draft = dialog->pdf();
        m_frame->files.file = m_frame->demo.folder() + u"/advice.pdf"_s;
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"adviceSave"_s), Qt::LeftButton);
        QFile saved(*m_frame->files.file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), draft);
        dialog->close();
        m_frame->ask.texts = {u"Gunstig."_s};
        m_frame->actions.find(u"review.sign"_s)->trigger();
        QVERIFY(DocumentDesk(m_frame->desk()).adviceOf(kDossier, kRsz, u"nl"_s).value() != draft);
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
    }

    void theQueueKeepsItsPromises()
    {
        QueueModel queue(m_frame->desk());
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        queue.setTasks(*ReviewDesk(m_frame->desk()).queue());
        QVERIFY(queue.rowCount() > 0);
    }

private:
    template <typename T> T *find(const char *name)
    {
        T *found = m_place->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    DossierState state() { return *m_frame->desk().workspace().dossier(kDossier); }
    QString verdict()
    {
        const auto state = m_frame->desk().workspace().dossier(kDossier);
        const auto given = state->verdicts.find(LineId(u"l2"_s));
        return given == state->verdicts.end() || given->second.empty() ? QString()
                                                                       : toString(given->second.begin()->second.kind);
    }

    const DossierId kDossier{u"demo-2"_s};
    const OrganisationId kRsz{u"rsz"_s};
    std::unique_ptr<PlaceFrame> m_frame;
    std::unique_ptr<ReviewPlace> m_place;
    QTableView *m_grid = nullptr;
};

QTEST_MAIN(TestReviewPlace)
#include "tst_reviewplace.moc"
