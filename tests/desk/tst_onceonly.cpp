// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo.h"
#include "desk/desk.h"
#include "desk/draftdesk.h"
#include "desk/requestdesk.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const OrganisationId kLeuven(u"kuleuven"_s);

Question questionOf(const QString &id, AnswerType type, bool isReusable = true)
{
    Question question;
    question.id = QuestionId(id);
    question.type = type;
    question.isReusable = isReusable;
    return question;
}

/// Asks for the DPO, a processor and, only where there is one, who it is; and something about the study.
Form smallForm()
{
    Form form;
    Question dpo = questionOf(u"Q.dpo"_s, AnswerType::Person);
    dpo.directory = DirectoryAnswer::DpoContact;
    Question who = questionOf(u"Q.who"_s, AnswerType::Text);
    who.visibleWhen = QJsonObject{{u"=="_s, QJsonArray{QJsonObject{{u"var"_s, u"answers.Q.any"_s}}, true}}};
    form.sections.push_back(
        {u"Q"_s,
         {},
         {},
         {dpo, who, questionOf(u"Q.any"_s, AnswerType::Boolean), questionOf(u"Q.study"_s, AnswerType::Text, false)}});
    return form;
}

Directory smallDirectory()
{
    Organisation leuven;
    leuven.id = kLeuven;
    leuven.dpo = {u"Lies Janssens"_s, u"dpo@kuleuven.example"_s, {}, {}, false};
    Organisation nameless;
    nameless.id = OrganisationId(u"ugent"_s);
    nameless.dpo.email = u"dpo@ugent.example"_s;
    return Directory({leuven, nameless});
}

EarlierRequest requestOf(const QString &id, const QJsonObject &answers, const OrganisationId &requester = kLeuven)
{
    EarlierRequest earlier{id, QDate(2026, 3, 12), {}};
    earlier.request.requester = requester;
    earlier.request.title.byLanguage.insert(u"nl"_s, u"Titel van "_s + id);
    earlier.request.answers = answers;
    return earlier;
}

QJsonObject person(const QString &name)
{
    return {{u"name"_s, name}};
}

} // namespace

class TestOnceOnly : public QObject {
    Q_OBJECT

private slots:
    void theFirstAnswerThatFitsIsOfferedWithItsOrigin()
    {
        const auto answers
            = earlierAnswers(smallForm(), kLeuven,
                             {requestOf(u"newest"_s, {{u"Q.dpo"_s, u"not a person"_s}, {u"Q.any"_s, u"unknown"_s}}),
                              requestOf(u"older"_s, {{u"Q.dpo"_s, person(u"An"_s)}, {u"Q.study"_s, u"x"_s}}),
                              requestOf(u"oldest"_s, {{u"Q.dpo"_s, person(u"Bo"_s)}, {u"Q.any"_s, false}})},
                             smallDirectory());
        QCOMPARE(answers.size(), 2u);
        QCOMPARE(answers[0],
                 (EarlierAnswer{
                     QuestionId(u"Q.dpo"_s), person(u"An"_s), {u"older"_s, QDate(2026, 3, 12)}, u"Titel van older"_s}));
        QCOMPARE(answers[1].origin.from, u"oldest"_s);
        QCOMPARE(answers[1].value, QJsonValue(false)); // "no" is an answer, "unknown" is none
    }

    void anotherOrganisationsAnswersAreNone()
    {
        const auto answers
            = earlierAnswers(smallForm(), OrganisationId(u"vub"_s),
                             {requestOf(u"theirs"_s, {{u"Q.dpo"_s, person(u"An"_s)}})}, smallDirectory());
        QVERIFY(answers.empty());
    }

    void theDirectoryKnowsTheDpoWhereHeHasAName()
    {
        const auto leuven = earlierAnswers(smallForm(), kLeuven, {}, smallDirectory());
        QCOMPARE(leuven.size(), 1u);
        QCOMPARE(leuven.front().origin, (AnswerOrigin{kFromDirectory.toString(), {}}));
        QCOMPARE(leuven.front().value.toObject().value(u"name"_s).toString(), u"Lies Janssens"_s);
        QVERIFY(earlierAnswers(smallForm(), OrganisationId(u"ugent"_s), {}, smallDirectory()).empty());
    }

    void takingOverAllOpensWhatFollowsAndSparesWhatIsAnswered()
    {
        const auto earlier = earlierAnswers(
            smallForm(), kLeuven,
            {requestOf(u"demo-1"_s, {{u"Q.dpo"_s, person(u"An"_s)}, {u"Q.any"_s, true}, {u"Q.who"_s, u"a cloud"_s}})},
            smallDirectory());
        Request draft;
        draft.answers.insert(u"Q.dpo"_s, person(u"Somebody else"_s));
        const Request after = withEarlierAnswers(smallForm(), draft, smallDirectory(), earlier);
        QCOMPARE(after.answers.value(u"Q.dpo"_s), QJsonValue(person(u"Somebody else"_s)));
        QCOMPARE(after.answers.value(u"Q.who"_s), QJsonValue(u"a cloud"_s)); // shown once Q.any says yes
        QCOMPARE(after.origins.keys(), (QStringList{u"Q.any"_s, u"Q.who"_s}));
        QCOMPARE(withEarlierAnswers(smallForm(), after, smallDirectory(), earlier), after);
    }

    void aQuestionThatIsNotShownStaysEmpty()
    {
        const auto earlier = earlierAnswers(
            smallForm(), kLeuven, {requestOf(u"demo-1"_s, {{u"Q.any"_s, false}, {u"Q.who"_s, u"a cloud"_s}})}, {});
        const Request after = withEarlierAnswers(smallForm(), {}, {}, earlier);
        QVERIFY(!after.answers.contains(u"Q.who"_s));
        QVERIFY(after.answers.contains(u"Q.any"_s));
    }

    void theUniformFormReusesWhatIsAboutTheOrganisation()
    {
        const Form form = uniformForm().value();
        QStringList reusable;
        for (const Section &section : form.sections)
            for (const Question &question : section.questions)
                if (question.isReusable)
                    reusable << question.id.value;
        for (const QString &id : {u"S1.Q3"_s, u"S1.Q7"_s, u"S6.Q4"_s, u"S6.Q5"_s, u"S6.Q7"_s})
            QVERIFY2(reusable.contains(id), qPrintable(id));
        for (const QString &id : {u"S2.Q1"_s, u"S3.Q1"_s, u"S1.Q8"_s, u"S6.Q1"_s, u"S7.Q1"_s})
            QVERIFY2(!reusable.contains(id), qPrintable(id)); // each study answers these for itself
        QVERIFY(form.find(QuestionId(u"S1.Q3"_s))->directory == DirectoryAnswer::DpoContact);
    }

    void theDemoOffersWhatLeuvenSubmitted()
    {
        openDemo();
        QVERIFY(m_desk->actAs(PersonId(u"an.peeters"_s)));
        const auto draft = DraftDesk(*m_desk).newDraft();
        QVERIFY(draft);
        const auto answers = RequestDesk(*m_desk).earlierAnswersFor(kLeuven, draft->id);
        QVERIFY2(answers, answers ? "" : qPrintable(toPlainText(answers.error())));
        const auto found = std::ranges::find(*answers, QuestionId(u"S6.Q5"_s), &EarlierAnswer::question);
        QVERIFY(found != answers->end());
        const auto dossier = m_desk->dossier(DossierId(found->origin.from));
        QVERIFY(dossier);
        QCOMPARE(found->value, dossier->request->answers.value(u"S6.Q5"_s));
        QCOMPARE(found->origin.on, dayInBelgium(dossier->submitted));
        QCOMPARE(found->title, dossier->request->title.in(u"nl"_s));
    }

    void whoMayNotSeeADossierIsOfferedNothingOfIt()
    {
        openDemo();
        QVERIFY(m_desk->actAs(PersonId(u"an.peeters"_s)));
        const auto draft = DraftDesk(*m_desk).newDraft();
        QVERIFY(draft);
        for (const Person &person : m_desk->persons()) {
            if (!person.has(Role::Requester) || person.roles.size() > 1 || person.speaksFor(kLeuven))
                continue;
            QVERIFY(m_desk->actAs(person.id));
            const auto answers = RequestDesk(*m_desk).earlierAnswersFor(kLeuven, draft->id);
            QVERIFY(answers);
            for (const EarlierAnswer &answer : *answers)
                QCOMPARE(answer.origin.from, kFromDirectory.toString());
            return;
        }
        QFAIL("the demo has no requester of another organisation");
    }

    void ownDraftsComeAfterWhatWasSubmittedAndNeverTheDraftItself()
    {
        openDemo();
        QVERIFY(m_desk->actAs(PersonId(u"an.peeters"_s)));
        Request written;
        written.answers = {{u"S6.Q8"_s, u"from a draft"_s}, {u"S6.Q5b"_s, plan()}};
        const auto other = DraftDesk(*m_desk).newDraft(written);
        const auto draft = DraftDesk(*m_desk).newDraft(written);
        QVERIFY(other && draft);
        const auto answers = RequestDesk(*m_desk).earlierAnswersFor(kLeuven, draft->id);
        QVERIFY(answers);
        const auto origin = [&](const QString &question) {
            const auto found = std::ranges::find(*answers, QuestionId(question), &EarlierAnswer::question);
            return found == answers->end() ? QString() : found->origin.from;
        };
        QCOMPARE(origin(u"S6.Q5b"_s), other->id.value); // nobody submitted one
        QVERIFY(origin(u"S6.Q8"_s) != other->id.value);
        QVERIFY(origin(u"S6.Q8"_s) != draft->id.value);
    }

    void aDraftRemembersTheFormItWasWrittenUnder()
    {
        openDemo();
        const auto draft = DraftDesk(*m_desk).newDraft();
        QVERIFY(draft);
        const QString version = m_desk->form().version;
        QCOMPARE(draft->request.value(u"formVersion"_s).toString(), version);
        QCOMPARE(DraftDesk(*m_desk).draftRequest(draft->id)->formVersion, version);
        Request newer = *DraftDesk(*m_desk).draftRequest(draft->id);
        newer.formVersion = u"999"_s; // by a newer program on the same workspace
        QVERIFY(DraftDesk(*m_desk).saveDraft(draft->id, newer));
        QCOMPARE(*DraftDesk(*m_desk).draftRequest(draft->id), newer);
        QVERIFY(DraftDesk(*m_desk).formChangesOf(draft->id)->empty());
    }

private:
    static QJsonObject plan()
    {
        return {{u"name"_s, u"plan.pdf"_s}, {u"sha256"_s, QString(64, u'a')}, {u"size"_s, 12}};
    }
    void openDemo()
    {
        m_desk.reset();
        const QString path = m_folder.filePath(u"%1.beraad"_s.arg(++m_round));
        QVERIFY(createDemo(path, m_clock));
        auto workspace = Workspace::open(path);
        QVERIFY(workspace);
        auto desk = Desk::open(std::move(*workspace), m_clock, m_ids);
        QVERIFY2(desk, desk ? "" : qPrintable(toPlainText(desk.error())));
        m_desk = std::move(*desk);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC)};
    CountedIds m_ids{u"test"_s};
    std::unique_ptr<Desk> m_desk;
    int m_round = 0;
};

QTEST_GUILESS_MAIN(TestOnceOnly)
#include "tst_onceonly.moc"
