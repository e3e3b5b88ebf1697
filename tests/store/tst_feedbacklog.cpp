// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"
#include "tests/store/rawfile.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestFeedbackLog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatIsSaidComesBackAsItWas();
    void whoeverIsSecondIsRefused();
    void onlyUnansweredReportsWait();
    void aChangedWordIsSeen();

private:
    FeedbackEvent next(const QString &variable, const QString &report, std::variant<FaultReported, FaultAnswered> step);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

static const QString kWage = u"rsz/dmfa/loon"_s;

void TestFeedbackLog::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"w.beraad"_s);
    auto created = Workspace::create(m_path);
    QVERIFY(created);
    m_workspace = std::move(*created);
}

FeedbackEvent TestFeedbackLog::next(const QString &variable, const QString &report,
                                    std::variant<FaultReported, FaultAnswered> step)
{
    const auto events = m_workspace->feedback(VariableId(variable));
    FeedbackEvent event{VariableId(variable),
                        int(events->size()) + 1,
                        events->empty() ? QString() : events->back().hash,
                        QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC).addSecs(60 * int(events->size())),
                        PersonId(u"an"_s),
                        OrganisationId(u"kuleuven"_s),
                        report,
                        std::move(step),
                        {}};
    event.hash = hashOf(event);
    return event;
}

void TestFeedbackLog::whatIsSaidComesBackAsItWas()
{
    const FeedbackEvent reported
        = next(kWage, u"r1"_s, FaultReported{FaultPlace::Delivery, DossierId(u"d1"_s), u"Bedragen ×100"_s});
    QVERIFY(m_workspace->appendFeedback(reported));
    const FeedbackEvent answered = next(kWage, u"r1"_s, FaultAnswered{FaultOutcome::Mended, u"Hersteld in 2026/4"_s});
    QVERIFY(m_workspace->appendFeedback(answered));
    const auto events = m_workspace->feedback(VariableId(kWage));
    QVERIFY(events);
    QVERIFY((*events == std::vector{reported, answered}));
    const auto reports = foldFeedback(*events);
    QCOMPARE(reports.size(), 1U);
    QVERIFY(reports.front().isQualityNote());
    QVERIFY(m_workspace->verify()->isClean());
}

void TestFeedbackLog::whoeverIsSecondIsRefused()
{
    const FeedbackEvent first = next(kWage, u"r1"_s, FaultReported{FaultPlace::Description, {}, u"x"_s});
    FeedbackEvent second = next(kWage, u"r2"_s, FaultReported{FaultPlace::Description, {}, u"y"_s});
    QVERIFY(m_workspace->appendFeedback(first));
    const auto refused = m_workspace->appendFeedback(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WorkspaceConflict);
    QCOMPARE(m_workspace->feedback(VariableId(kWage))->size(), 1U);
}

void TestFeedbackLog::onlyUnansweredReportsWait()
{
    const FaultReported report{FaultPlace::Description, {}, u"x"_s};
    QVERIFY(m_workspace->appendFeedback(next(kWage, u"r1"_s, report)));
    QVERIFY(m_workspace->appendFeedback(next(u"rszppo/x/y"_s, u"r2"_s, report))); // another holder with a like name
    QVERIFY(m_workspace->appendFeedback(next(u"rsz/dmfa/uren"_s, u"r3"_s, report)));
    QVERIFY(
        m_workspace->appendFeedback(next(u"rsz/dmfa/uren"_s, u"r3"_s, FaultAnswered{FaultOutcome::NoFault, u"z"_s})));
    const auto waiting = m_workspace->feedbackWaitingFor(OrganisationId(u"rsz"_s));
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 1U);
    QCOMPARE(waiting->front().report, u"r1"_s);
}

void TestFeedbackLog::aChangedWordIsSeen()
{
    QVERIFY(m_workspace->appendFeedback(
        next(kWage, u"r1"_s, FaultReported{FaultPlace::Description, {}, u"onjuist label"_s})));
    m_workspace.reset();
    rawfile::run(m_path, u"update feedback set payload = replace(payload, 'onjuist', 'juist')"_s);
    auto opened = Workspace::open(m_path);
    QVERIFY(opened);
    const auto report = (*opened)->verify();
    QVERIFY(report && !report->isClean());
}

QTEST_GUILESS_MAIN(TestFeedbackLog)
#include "tst_feedbacklog.moc"
