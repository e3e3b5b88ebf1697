// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft takes over from what was said before, and what a newer form changed in it.
#include "desk/draftdesk.h"
#include "desk/onceonly.h"
#include "placeframe.h"
#include "ui/common/language.h"
#include "ui/requests/answersummary.h"
#include "ui/requests/formcards.h"
#include "ui/requests/requestsplace.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestDraftReuse : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_frame = std::make_unique<PlaceFrame>();
        QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
        m_language.choose(u"en"_s);
        QVERIFY(m_frame->desk().actAs(PersonId(u"an.peeters"_s)));
    }
    void cleanup()
    {
        m_place.reset();
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        m_frame.reset();
    }

    void anEarlierAnswerIsTakenOverAndKeepsItsOriginUntilItIsEdited()
    {
        const DossierId id = openNewDraft();
        auto *line = earlier("earlier-S6.Q8");
        QVERIFY(line && line->isVisibleTo(m_place.get()));
        QVERIFY2(line->text().startsWith(u"As in “"_s), qPrintable(line->text()));
        QVERIFY2(line->text().endsWith(u"Fouten in variabelen worden gemeld aan de houder."_s),
                 qPrintable(line->text()));
        click("takeOver-S6.Q8");
        QCOMPARE(field("S6.Q8")->toPlainText(), u"Fouten in variabelen worden gemeld aan de houder."_s);
        QVERIFY2(line->text().startsWith(u"Taken over from “"_s), qPrintable(line->text()));
        QVERIFY(!button("takeOver-S6.Q8"));
        QTRY_COMPARE(DraftDesk(m_frame->desk()).draftRequest(id)->origins.keys(), QStringList{u"S6.Q8"_s});
        field("S6.Q8")->setFocus();
        QTest::keyClicks(field("S6.Q8"), u"!"_s);
        QVERIFY(!line->isVisibleTo(m_place.get()));
        QTRY_VERIFY(DraftDesk(m_frame->desk()).draftRequest(id)->origins.isEmpty());
        action("undo");
        QVERIFY(line->isVisibleTo(m_place.get()));
    }

    void everythingIsTakenOverInOneStepThatCanBeUndone()
    {
        const DossierId id = openNewDraft();
        const Request before = *DraftDesk(m_frame->desk()).draftRequest(id);
        QVERIFY(m_frame->actions.find(u"requests.takeOver"_s)->isEnabled());
        QSignalSpy undo(&m_frame->messages, &Messages::undoOffered);
        click("takeOverAll");
        QTRY_VERIFY(DraftDesk(m_frame->desk()).draftRequest(id)->origins.size() > 6);
        const Request after = *DraftDesk(m_frame->desk()).draftRequest(id);
        for (const QString &question : after.origins.keys())
            QVERIFY2(!before.answers.contains(question) && after.answers.contains(question), qPrintable(question));
        QVERIFY(!m_place->findChild<QWidget *>(u"reuseCard"_s)->isVisibleTo(m_place.get()));
        QVERIFY(!m_frame->actions.find(u"requests.takeOver"_s)->isEnabled());
        QCOMPARE(undo.count(), 1);
        undo.first().at(1).value<std::function<void()>>()();
        QTRY_COMPARE(*DraftDesk(m_frame->desk()).draftRequest(id), before);
        QVERIFY(m_place->findChild<QWidget *>(u"reuseCard"_s)->isVisibleTo(m_place.get()));
    }

    void theDirectoryFillsInTheDpoOfWhoNeverAsked()
    {
        Request start;
        start.requester = OrganisationId(u"ugent"_s);
        const DossierId id = openNewDraft(start);
        auto *line = earlier("earlier-S1.Q3");
        QVERIFY2(line->text().startsWith(u"As in the directory: Femke Rosseel"_s), qPrintable(line->text()));
        click("takeOver-S1.Q3");
        QCOMPARE(line->text(), u"Taken over from the directory"_s);
        QTRY_COMPARE(DraftDesk(m_frame->desk()).draftRequest(id)->origins.value(u"S1.Q3"_s).from,
                     kFromDirectory.toString());
    }

    void whatIsOfferedBelongsToWhoAsks()
    {
        const DossierId id = openNewDraft();
        Request request = *DraftDesk(m_frame->desk()).draftRequest(id);
        request.requester = OrganisationId(u"ugent"_s);
        QVERIFY(DraftDesk(m_frame->desk()).saveDraft(id, request));
        m_place->refresh();
        QVERIFY(!m_place->findChild<QWidget *>(u"earlier-S6.Q8"_s)->isVisibleTo(m_place.get()));
    }

    void anOriginThatIsNotKnownHereIsNamedByItsId()
    {
        Request start;
        start.answers.insert(u"S6.Q8"_s, u"as elsewhere"_s);
        start.origins.insert(u"S6.Q8"_s, {u"file-of-another-workspace"_s, QDate(2026, 3, 12)});
        openNewDraft(start);
        QCOMPARE(earlier("earlier-S6.Q8")->text(), u"Taken over from “file-of-another-workspace”, 12 Mar 2026"_s);
    }

    void formerAnswersAreShownAtTheFoot()
    {
        Request start;
        Text label;
        label.byLanguage.insert(u"en"_s, u"Colour of the folder"_s);
        start.formerAnswers.insert(u"S9.Q9"_s, {u"0"_s, label, QJsonArray{u"red"_s, u"blue"_s}});
        openNewDraft(start);
        auto *said = m_place->findChild<QLabel *>(u"former-S9.Q9"_s);
        QVERIFY(said && said->isVisibleTo(m_place.get()));
        QCOMPARE(said->text(), u"red; blue"_s);
    }

    void whatTheFormChangedIsSaidUntilItIsPutAway()
    {
        Form form;
        Question question;
        question.id = QuestionId(u"S1.Q2"_s);
        question.label.byLanguage.insert(u"en"_s, u"Responsible person"_s);
        Choice choice{u"new"_s, {}};
        choice.label.byLanguage.insert(u"en"_s, u"The new word"_s);
        question.choices.push_back(choice);
        form.sections.push_back({u"S1"_s, {}, {}, {question}});
        FormChangesCard card(form);
        QSignalSpy dismissed(&card, &FormChangesCard::dismissed);
        const QuestionId gone(u"S1.Q9"_s);
        Text label;
        label.byLanguage.insert(u"en"_s, u"Fax number"_s);
        card.showChanges({{FormChange::Kind::Moved, gone, question.id, {}, {}, {}},
                          {FormChange::Kind::Renamed, question.id, {}, u"old"_s, u"new"_s, {}},
                          {FormChange::Kind::Dropped, gone, {}, {}, {}, label},
                          {FormChange::Kind::Displaced, gone, question.id, {}, {}, {}}});
        QVERIFY(!card.isHidden());
        QCOMPARE(card.sentences().size(), 4);
        QCOMPARE(card.sentences().at(0), u"Your answer to S1.Q9 stands at “Responsible person” now."_s);
        QCOMPARE(card.sentences().at(1), u"“Responsible person”: the choice “old” is called “The new word” now."_s);
        QVERIFY(card.sentences().at(2).startsWith(u"“Fax number” is no longer asked"_s));
        card.findChild<QToolButton *>(u"dismissFormChanges"_s)->click();
        QVERIFY(card.isHidden());
        QCOMPARE(dismissed.count(), 1);
    }

    void answersAreSaidInOneLine_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QJsonValue>("answer");
        QTest::addColumn<QString>("said");
        QTest::newRow("person") << u"S1.Q3"_s
                                << QJsonValue(QJsonObject{{u"name"_s, u"An"_s},
                                                          {u"organisation"_s, u"vdab"_s},
                                                          {u"email"_s, u"an@vdab.example"_s}})
                                << u"An, VDAB, an@vdab.example"_s;
        QTest::newRow("yes") << u"S1.Q7a"_s << QJsonValue(true) << u"Yes"_s;
        QTest::newRow("text of several lines") << u"S6.Q8"_s << QJsonValue(u" one\n two "_s) << u"one two"_s;
        QTest::newRow("file") << u"S6.Q5b"_s
                              << QJsonValue(
                                     QJsonObject{{u"name"_s, u"plan.pdf"_s}, {u"sha256"_s, u"ab"_s}, {u"size"_s, 3}})
                              << u"plan.pdf"_s;
        QTest::newRow("rows") << u"S1.Q7"_s
                              << QJsonValue(QJsonArray{QJsonObject{{u"tasks"_s, u"hosting"_s}, {u"name"_s, u"A"_s}},
                                                       QJsonObject{{u"name"_s, u"B"_s}}})
                              << u"A, hosting; B"_s;
        QTest::newRow("choice") << u"S1.Q4"_s << QJsonValue(u"university"_s) << u"University or university college"_s;
    }
    void answersAreSaidInOneLine()
    {
        QFETCH(QString, question);
        QFETCH(QJsonValue, answer);
        QFETCH(QString, said);
        const Desk &desk = m_frame->desk();
        QCOMPARE(summaryOf(answer, desk.form().find(QuestionId(question)), desk.directory()), said);
    }

private:
    DossierId openNewDraft(const Request &start = {})
    {
        const auto draft = DraftDesk(m_frame->desk()).newDraft(start);
        m_place = std::make_unique<RequestsPlace>(m_frame->context(), nullptr);
        m_place->resize(1500, 900);
        m_place->show();
        m_place->refresh();
        m_place->open(draft ? draft->id.value : QString());
        return draft ? draft->id : DossierId();
    }
    /// The quiet line under an answer.
    QLabel *earlier(const char *name) { return m_place->findChild<QLabel *>(QString::fromLatin1(name)); }
    QPushButton *button(const char *name)
    {
        auto *found = m_place->findChild<QPushButton *>(QString::fromLatin1(name));
        return found && found->isVisibleTo(m_place.get()) ? found : nullptr;
    }
    void click(const char *name)
    {
        QPushButton *found = button(name);
        QVERIFY2(found, name);
        found->click();
    }
    QPlainTextEdit *field(const char *name) { return m_place->findChild<QPlainTextEdit *>(QString::fromLatin1(name)); }
    void action(const char *name) { m_frame->actions.find(u"requests."_s + QString::fromLatin1(name))->trigger(); }

    Language m_language;
    std::unique_ptr<PlaceFrame> m_frame;
    std::unique_ptr<RequestsPlace> m_place;
};

QTEST_MAIN(TestDraftReuse)
#include "tst_draftreuse.moc"
