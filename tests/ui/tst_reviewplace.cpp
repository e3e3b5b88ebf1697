// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placeframe.h"
#include "ui/review/queuemodel.h"
#include "ui/review/reviewplace.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

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

    void theQueueKeepsItsPromises()
    {
        QueueModel queue(m_frame->desk());
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        queue.setTasks(*m_frame->desk().reviewQueue());
        QVERIFY(queue.rowCount() > 0);
    }

private:
    QString verdict()
    {
        const auto state = m_frame->desk().workspace().dossier(kDossier);
        const auto given = state->verdicts.find(LineId(u"l2"_s));
        return given == state->verdicts.end() || given->second.empty() ? QString()
                                                                       : toString(given->second.begin()->second.kind);
    }

    const DossierId kDossier{u"demo-2"_s};
    std::unique_ptr<PlaceFrame> m_frame;
    std::unique_ptr<ReviewPlace> m_place;
    QTableView *m_grid = nullptr;
};

QTEST_MAIN(TestReviewPlace)
#include "tst_reviewplace.moc"
