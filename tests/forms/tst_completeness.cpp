// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

using FactTable = std::map<QString, QJsonValue>;

/// What is not in the table is unknown.
logic::Facts factsOf(const FactTable &table)
{
    return [table](const QString &path) -> logic::Value {
        const auto found = table.find(path);
        return found == table.end() ? logic::Value() : logic::Value(found->second);
    };
}

QJsonValue soundAnswer(AnswerType type, const std::vector<Choice> &choices, const std::vector<Column> &columns);

QJsonObject soundRow(const std::vector<Column> &columns)
{
    QJsonObject row;
    for (const Column &column : columns)
        row.insert(column.id, soundAnswer(column.type, column.choices, {}));
    return row;
}

QJsonValue soundAnswer(AnswerType type, const std::vector<Choice> &choices, const std::vector<Column> &columns)
{
    switch (type) {
    case AnswerType::Text:
    case AnswerType::RichText:
        return u"words"_s;
    case AnswerType::Choice:
        return choices.front().value;
    case AnswerType::Boolean:
        return true;
    case AnswerType::Day:
        return u"2026-11-22"_s;
    case AnswerType::Integer:
        return 12;
    case AnswerType::Table:
        return QJsonArray{soundRow(columns)};
    case AnswerType::File:
        return QJsonObject{{u"name"_s, u"a.pdf"_s}, {u"sha256"_s, QString(64, u'a')}, {u"size"_s, 1}};
    case AnswerType::Person:
        return QJsonObject{{u"name"_s, u"A. Peeters"_s}};
    case AnswerType::Organisation:
        return u"kuleuven"_s;
    case AnswerType::Variables:
        return QJsonArray{QJsonObject{{u"id"_s, u"l1"_s}}};
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonValue soundAnswer(const Question &question)
{
    const QJsonValue one = soundAnswer(question.type, question.choices, question.columns);
    return question.multiple ? QJsonValue(QJsonArray{one}) : one;
}

QStringList missingOf(const std::vector<Completeness> &sections)
{
    QStringList missing;
    for (const Completeness &section : sections)
        for (const Problem &problem : section.missing)
            missing << problem.where;
    return missing;
}

int answeredIn(const std::vector<Completeness> &sections)
{
    int answered = 0;
    for (const Completeness &section : sections)
        answered += section.answered;
    return answered;
}

const FactTable kResearch{{u"purpose"_s, u"research"_s},
                          {u"identifiability"_s, u"pseudonymised"_s},
                          {u"kind"_s, u"new"_s},
                          {u"systematic"_s, true},
                          {u"channel"_s, u"direct"_s},
                          {u"requester.type"_s, u"university"_s},
                          {u"requester.flemishInstance"_s, true},
                          {u"providers"_s, QJsonArray{u"vdab"_s, u"agodi"_s}},
                          {u"categories"_s, QJsonArray{u"social"_s, u"education"_s}},
                          {u"flags"_s, QJsonArray{}},
                          {u"channels"_s, QJsonArray{u"direct"_s}}};

} // namespace

class CompletenessTest : public QObject {
    Q_OBJECT

private:
    Form m_form;

private slots:
    void initTestCase()
    {
        Result<Form> form = uniformForm();
        QVERIFY2(form, form ? "" : qPrintable(toPlainText(form.error())));
        m_form = std::move(*form);
    }

    void answeringARequiredQuestionNeverLowersCompleteness_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 25; ++seed)
            QTest::addRow("order %d", seed) << seed;
    }
    void answeringARequiredQuestionNeverLowersCompleteness()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        const logic::Facts facts = factsOf(kResearch);
        Answers answers;
        std::vector<Completeness> before = completeness(m_form, answers, facts);
        for (int step = 0; step < 200 && !missingOf(before).isEmpty(); ++step) {
            const QStringList open = missingOf(before);
            const Question *question = m_form.find(QuestionId(open.at(random.bounded(open.size()))));
            QVERIFY(question);
            if (std::ranges::any_of(m_form.lineQuestions, [&](const Question &one) { return one.id == question->id; }))
                answers.insert(u"S4.Q1"_s, soundLines());
            else
                answers.insert(question->id.value, soundAnswer(*question));
            const std::vector<Completeness> after = completeness(m_form, answers, facts);
            QVERIFY2(answeredIn(after) > answeredIn(before), qPrintable(question->id.value));
            QVERIFY(!missingOf(after).contains(question->id.value));
            before = after;
        }
        QCOMPARE(missingOf(before), QStringList());
        QVERIFY(std::ranges::all_of(before, &Completeness::isComplete));
    }

    void hiddenQuestionsNeverCount()
    {
        for (const QString &form : {u"anonymous"_s, u"pseudonymised"_s, u"identified"_s}) {
            FactTable table = kResearch;
            table[u"identifiability"_s] = form;
            const logic::Facts facts = factsWithAnswers({}, factsOf(table));
            for (const QString &id : missingOf(completeness(m_form, {}, factsOf(table))))
                QVERIFY2(isVisible(*m_form.find(QuestionId(id)), facts), qPrintable(id));
        }
        FactTable anonymous = kResearch;
        anonymous[u"identifiability"_s] = u"anonymous"_s;
        const QStringList missing = missingOf(completeness(m_form, {}, factsOf(anonymous)));
        QVERIFY(!missing.contains(u"S5.Q2"_s));
        QVERIFY(missing.contains(u"S5.Q7"_s));
    }

    void anUnknownFactShowsAndRequires()
    {
        const Question *question = m_form.find(QuestionId(u"S5.Q2"_s));
        const logic::Facts nothingKnown = factsOf({});
        QVERIFY(isVisible(*question, nothingKnown));
        QVERIFY(missingOf(completeness(m_form, {}, nothingKnown)).contains(u"S5.Q2"_s));
    }

    void aFollowUpWaitsForTheQuestionThatOpensIt()
    {
        const logic::Facts facts = factsOf(kResearch);
        QVERIFY(!missingOf(completeness(m_form, {}, facts)).contains(u"S1.Q7"_s));
        const Answers yes{{u"S1.Q7a"_s, true}};
        QVERIFY(missingOf(completeness(m_form, yes, facts)).contains(u"S1.Q7"_s));
        const Answers no{{u"S1.Q7a"_s, false}};
        QVERIFY(!missingOf(completeness(m_form, no, facts)).contains(u"S1.Q7"_s));
    }

    void anAnswerThatDoesNotFitIsMissingAndSaysWhy()
    {
        const Answers answers{{u"S3.Q2"_s, u"very many"_s}};
        for (const Completeness &section : completeness(m_form, answers, factsOf(kResearch)))
            for (const Problem &problem : section.missing)
                if (problem.where == u"S3.Q2"_s)
                    QVERIFY(problem.message.contains(u"whole number"_s));
        QVERIFY(missingOf(completeness(m_form, answers, factsOf(kResearch))).contains(u"S3.Q2"_s));
    }

    void membersOfTheRequestAnswerTheirQuestions()
    {
        const QJsonObject request{
            {u"title"_s, QJsonObject{{u"nl"_s, u"Titel"_s}, {u"fr"_s, u"Titre"_s}}},
            {u"language"_s, u"fr"_s},
            {u"requester"_s, QJsonObject{{u"organisation"_s, u"kuleuven"_s}}},
            {u"recipients"_s, QJsonArray{u"kuleuven"_s, u"ugent"_s}},
            {u"systematic"_s, true},
            {u"facts"_s,
             QJsonObject{{u"agreement"_s, QJsonObject{{u"fodfin"_s, u"no"_s}}},
                         {u"ivcRequested"_s, true},
                         {u"residualRisk"_s, u"high"_s}}},
            {u"answers"_s,
             QJsonObject{
                 {u"S1.Q1"_s, QJsonObject{{u"address"_s, u"Leuven"_s}}},
                 {u"S1.Q9"_s,
                  QJsonArray{QJsonObject{{u"organisation"_s, u"ugent"_s}, {u"use"_s, u"analysis"_s}},
                             QJsonObject{{u"organisation"_s, u"iedereen"_s}, {u"category"_s, u"third-party"_s}}}},
                 {u"S1.Q11"_s,
                  QJsonArray{QJsonObject{{u"organisation"_s, u"fodfin"_s}, {u"day"_s, u"2026-10-01"_s}}}}}}};
        const Answers answers = answersWithFacts(m_form, request);
        QCOMPARE(answers.value("S0.Q1"_L1), QJsonValue(u"Titre"_s));
        QCOMPARE(answers.value("S1.Q1"_L1).toObject(),
                 (QJsonObject{{u"id"_s, u"kuleuven"_s}, {u"address"_s, u"Leuven"_s}}));
        const QJsonArray recipients = answers.value("S1.Q9"_L1).toArray();
        QCOMPARE(recipients.size(), 3);
        QCOMPARE(recipients.at(1).toObject().value("use"_L1), QJsonValue(u"analysis"_s));
        QCOMPARE(recipients.at(2).toObject().value("category"_L1), QJsonValue(u"third-party"_s));
        QCOMPARE(
            answers.value("S1.Q11"_L1).toArray().at(0).toObject(),
            (QJsonObject{{u"organisation"_s, u"fodfin"_s}, {u"agreement"_s, u"no"_s}, {u"day"_s, u"2026-10-01"_s}}));
        QCOMPARE(answers.value("S1.Q12"_L1), QJsonValue(true));
        QCOMPARE(answers.value("S4.Q3b"_L1), QJsonValue(true));
        QCOMPARE(answers.value("S7.Q2"_L1), QJsonValue(u"high"_s));
        QVERIFY(!answers.contains("S2.Q2"_L1));
        for (auto it = answers.begin(); it != answers.end(); ++it)
            QCOMPARE(answerFault(*m_form.find(QuestionId(it.key())), *it), QString());
    }

    void aLineQuestionIsAnsweredWhenEveryLineAnswersIt()
    {
        QJsonArray lines = soundLines();
        Answers answers{{u"S4.Q1"_s, lines}};
        QVERIFY(!missingOf(completeness(m_form, answers, factsOf(kResearch))).contains(u"V4"_s));
        QJsonObject silent = lines.at(1).toObject();
        silent.remove(u"why"_s);
        lines[1] = silent;
        answers.insert(u"S4.Q1"_s, lines);
        for (const Completeness &section : completeness(m_form, answers, factsOf(kResearch)))
            for (const Problem &problem : section.missing)
                if (problem.where == u"V4"_s)
                    QCOMPARE(problem.message, u"expected an answer for 1 of 2 lines: l2"_s);
        QVERIFY(missingOf(completeness(m_form, answers, factsOf(kResearch))).contains(u"V4"_s));
    }

    void completenessOfTheWholeForm()
    {
        const logic::Facts facts = factsOf(kResearch);
        const Answers answers{{u"S4.Q1"_s, soundLines()}};
        QBENCHMARK
        {
            completeness(m_form, answers, facts);
        }
    }

private:
    static QJsonArray soundLines()
    {
        QJsonArray lines;
        for (const QString &id : {u"l1"_s, u"l2"_s})
            lines << QJsonObject{{u"id"_s, id},
                                 {u"provider"_s, u"vdab"_s},
                                 {u"variable"_s, u"status"_s},
                                 {u"granularity"_s, u"class"_s},
                                 {u"why"_s, u"question 1"_s},
                                 {u"period"_s, QJsonObject{{u"from"_s, u"2018-09-01"_s}, {u"to"_s, u"2021-08-31"_s}}},
                                 {u"flags"_s, QJsonArray{u"highlyPersonal"_s}},
                                 {u"answers"_s, QJsonObject{}}};
        return lines;
    }
};

QTEST_GUILESS_MAIN(CompletenessTest)
#include "tst_completeness.moc"
