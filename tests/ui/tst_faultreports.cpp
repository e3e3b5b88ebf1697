// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/feedbackdesk.h"
#include "desk/overview.h"
#include "ui/catalogue/faultreports.h"
#include "ui/placeframe.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

/// A researcher sees an error, the holder answers, and from then on everybody reads it.
class TestFaultReports : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_frame = std::make_unique<PlaceFrame>();
        QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
        actAsRequesterOf(0);
    }

    void aReportWaitsForTheHolderAndItsAnswerIsForEverybody()
    {
        report(u"De codes 07 en 08 zijn verwisseld."_s);
        QVERIFY(shown().contains(u"verwisseld"_s));
        QVERIFY(!hasAnswerButton());

        actAsRequesterOf(1);
        QVERIFY2(!shown().contains(u"verwisseld"_s), "not answered yet: not for others");

        actAsHolder();
        const auto overview = overviewOf(m_frame->desk());
        QVERIFY(overview);
        const auto waiting = std::ranges::find(overview->needsYou, u"fault"_s, &OverviewData::Item::kind);
        QVERIFY(waiting != overview->needsYou.end());
        QCOMPARE(waiting->variable, kVariable);
        answer(1, u"Klopt voor 2019; de levering volgt de codelijst van 2020."_s);
        QVERIFY(FeedbackDesk(m_frame->desk()).faultsToAnswer()->empty());

        actAsRequesterOf(1);
        QVERIFY(shown().contains(u"codelijst van 2020"_s));
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        QVERIFY(m_frame->desk().workspace().verify()->isClean());
    }

    void whatIsNoFaultIsNoNoteForOthers()
    {
        report(u"Waarde 99 ontbreekt."_s);
        actAsHolder();
        answer(2, u"99 bestaat niet."_s);
        actAsRequesterOf(1);
        QVERIFY(!shown().contains(u"99"_s));
    }

    void nobodyElseAnswers()
    {
        report(u"x"_s);
        const QString id = FeedbackDesk(m_frame->desk()).faultReportsOf(kVariable)->front().id;
        QCOMPARE(FeedbackDesk(m_frame->desk()).answerFault(kVariable, id, {FaultOutcome::Known, u"y"_s}).error().code,
                 ErrorCode::NotPermitted);
        actAsHolder();
        QCOMPARE(FeedbackDesk(m_frame->desk()).answerFault(kVariable, id, {FaultOutcome::Known, u"  "_s}).error().code,
                 ErrorCode::MissingReason);
        QCOMPARE(
            FeedbackDesk(m_frame->desk()).answerFault(kVariable, u"none"_s, {FaultOutcome::Known, u"y"_s}).error().code,
            ErrorCode::NotFound);
    }

    void cancellingReportsNothing()
    {
        m_frame->ask.choices = {std::nullopt};
        press(u"reportFault"_s);
        m_frame->ask.choices = {0};
        m_frame->ask.texts = {std::nullopt};
        press(u"reportFault"_s);
        QVERIFY(FeedbackDesk(m_frame->desk()).faultReportsOf(kVariable)->empty());
    }

private:
    /// The nth organisation that has a requester.
    void actAsRequesterOf(size_t number)
    {
        std::vector<OrganisationId> seen;
        for (const Person &person : m_frame->desk().persons()) {
            if (!person.has(Role::Requester) || person.has(Role::Dpo) || person.organisations.empty()
                || std::ranges::contains(seen, person.organisations.front()))
                continue;
            seen.push_back(person.organisations.front());
            if (seen.size() == number + 1)
                QVERIFY(m_frame->desk().actAs(person.id));
        }
        QVERIFY(seen.size() > number);
    }
    void actAsHolder()
    {
        for (const Person &person : m_frame->desk().persons())
            if (person.has(Role::Dpo) && person.speaksFor(OrganisationId(u"agodi"_s)))
                QVERIFY(m_frame->desk().actAs(person.id));
    }
    void press(const QString &button)
    {
        const FaultReports pane(m_frame->context(), kVariable);
        auto *found = pane.findChild<QPushButton *>(button);
        QVERIFY(found);
        found->click();
    }
    void report(const QString &text)
    {
        m_frame->ask.choices = {1};
        m_frame->ask.texts = {text};
        press(u"reportFault"_s);
    }
    void answer(int outcome, const QString &text)
    {
        m_frame->ask.choices = {outcome};
        m_frame->ask.texts = {text};
        press(u"answerFault"_s);
    }
    bool hasAnswerButton()
    {
        const FaultReports pane(m_frame->context(), kVariable);
        return pane.findChild<QPushButton *>(u"answerFault"_s) != nullptr;
    }
    QString shown()
    {
        const FaultReports pane(m_frame->context(), kVariable);
        QStringList texts;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u' ');
    }

    const VariableId kVariable{u"agodi/schooltype/schooltype"_s};
    std::unique_ptr<PlaceFrame> m_frame;
};

QTEST_MAIN(TestFaultReports)
#include "tst_faultreports.moc"
