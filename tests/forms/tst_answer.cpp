// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enterprisenumber.h"
#include "forms/form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

Question questionOf(AnswerType type)
{
    Question question;
    question.id = QuestionId(u"S0.Q1"_s);
    question.type = type;
    if (type == AnswerType::Choice)
        question.choices = {{u"one"_s, {}}, {u"two"_s, {}}};
    if (type == AnswerType::Table)
        question.columns = {{u"organisation"_s, {}, AnswerType::Organisation, {}, true},
                            {u"day"_s, {}, AnswerType::Day, {}, false},
                            {u"agreement"_s, {}, AnswerType::Choice, {{u"yes"_s, {}}, {u"no"_s, {}}}, false}};
    return question;
}

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

} // namespace

class AnswerTest : public QObject {
    Q_OBJECT

private slots:
    void anAnswerMustFitItsType_data()
    {
        QTest::addColumn<AnswerType>("type");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("fault");
        const auto fits = [](const char *name, AnswerType type, const char *value) {
            QTest::newRow(name) << type << json(value) << QString();
        };
        const auto fails = [](const char *name, AnswerType type, const char *value, const QString &fault) {
            QTest::newRow(name) << type << json(value) << fault;
        };
        using enum AnswerType;
        fits("text", Text, R"("words")");
        fails("text as number", Text, "4", u"expected text"_s);
        fails("rich text as list", RichText, "[]", u"expected text"_s);
        fits("choice", Choice, R"("two")");
        fails("choice unknown", Choice, R"("three")", u"expected one of one, two"_s);
        fails("choice as number", Choice, "2", u"expected one of"_s);
        fits("boolean", Boolean, "false");
        fits("boolean unknown", Boolean, R"("unknown")");
        fails("boolean as text", Boolean, R"("ja")", u"expected true, false"_s);
        fits("day", Day, R"("2028-02-29")");
        fails("day that is none", Day, R"("2026-02-29")", u"expected a day"_s);
        fails("day with time", Day, R"("2026-02-28T10:00:00")", u"expected a day"_s);
        fails("day in words", Day, R"("28/02/2026")", u"expected a day"_s);
        fits("integer", Integer, "4000");
        fits("integer zero", Integer, "0");
        fails("integer negative", Integer, "-1", u"whole number"_s);
        fails("integer broken", Integer, "1.5", u"whole number"_s);
        fails("integer as text", Integer, R"("12")", u"whole number"_s);
        fits("table", Table, R"([{"organisation": "vdab", "day": "2026-11-22", "agreement": "yes"}])");
        fits("table empty", Table, "[]");
        fails("table as object", Table, "{}", u"list of rows"_s);
        fails("table with a bad day", Table, R"([{"organisation": "a"}, {"organisation": "b", "day": "soon"}])",
              u"row 2, column day: expected a day"_s);
        fails("table without a required cell", Table, R"([{"day": "2026-11-22"}])",
              u"row 1, column organisation: expected a value"_s);
        fails("table with a column too many", Table, R"([{"organisation": "a", "colour": "red"}])",
              u"row 1, column colour"_s);
        fits("person", Person, R"({"name": "A. Peeters", "email": "a@example.org"})");
        fails("person without name", Person, R"({"email": "a@example.org"})", u"member name"_s);
        fails("person with a bad address", Person, R"({"name": "A", "email": "nowhere"})", u"member email"_s);
        fails("person with more", Person, R"({"name": "A", "born": "1980"})", u"member born"_s);
        fits("organisation by id", Organisation, R"("kuleuven")");
        fits("organisation by name", Organisation, R"({"name": "Een vzw", "enterpriseNumber": "0419.052.173"})");
        fails("organisation with wrong check digits", Organisation,
              R"({"name": "Een vzw", "enterpriseNumber": "0419.052.174"})", u"check digits"_s);
        fails("organisation without id and name", Organisation, R"({"address": "Leuven"})", u"id or name"_s);
        fits(
            "file", File,
            R"({"name": "a.pdf", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "size": 0})");
        fails("file without digest", File, R"({"name": "a.pdf", "size": 3})", u"sha256"_s);
        fails(
            "file with a negative size", File,
            R"({"name": "a.pdf", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "size": -3})",
            u"size"_s);
        fits("lines", Variables, R"([{"id": "l1"}, {"id": "l2"}])");
        fails("lines with an id twice", Variables, R"([{"id": "l1"}, {"id": "l1"}])", u"line 2"_s);
        fails("lines without id", Variables, R"([{"provider": "vdab"}])", u"line 1"_s);
    }
    void anAnswerMustFitItsType()
    {
        QFETCH(AnswerType, type);
        QFETCH(QJsonValue, value);
        QFETCH(QString, fault);
        const QString found = answerFault(questionOf(type), value);
        if (fault.isEmpty())
            QCOMPARE(found, QString());
        else
            QVERIFY2(found.contains(fault), qPrintable(found));
    }

    void nothingSaidIsNoFaultAndNoAnswer()
    {
        using enum AnswerType;
        for (const AnswerType type :
             {Text, RichText, Choice, Boolean, Day, Integer, Table, File, Person, Organisation, Variables}) {
            QCOMPARE(answerFault(questionOf(type), QJsonValue::Undefined), QString());
            QVERIFY(!isAnsweredWell(questionOf(type), QJsonValue::Null));
        }
        QVERIFY(!isAnswered(u"  "_s));
        QVERIFY(!isAnswered(json(R"([{"name": ""}, {}])")));
        QVERIFY(isAnswered(false));
        QVERIFY(isAnswered(0));
    }

    void anUnknownBooleanIsAllowedButSaysNothing()
    {
        QVERIFY(!isAnsweredWell(questionOf(AnswerType::Boolean), u"unknown"_s));
        QVERIFY(isAnsweredWell(questionOf(AnswerType::Boolean), false));
    }

    void aTextLongerThanItsLimitIsAFault()
    {
        Question question = questionOf(AnswerType::Text);
        question.maxLength = 5;
        QVERIFY(answerFault(question, u"vijf!"_s).isEmpty());
        QVERIFY(answerFault(question, u"zessen"_s).contains(u"at most 5 characters, not 6"_s));
    }

    void aMultipleChoiceIsAListWithoutDoubles()
    {
        Question question = questionOf(AnswerType::Choice);
        question.multiple = true;
        QVERIFY(answerFault(question, QJsonArray{u"one"_s, u"two"_s}).isEmpty());
        QVERIFY(!answerFault(question, QJsonArray{u"one"_s, u"one"_s}).isEmpty());
        QVERIFY(!answerFault(question, QJsonArray{u"three"_s}).isEmpty());
        QVERIFY(!answerFault(question, u"one"_s).isEmpty());
    }

    void enterpriseNumbersAreCheckedByTheirLastTwoDigits_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("sound");
        QTest::newRow("with points") << u"0419.052.173"_s << true;
        QTest::newRow("bare") << u"0419052173"_s << true;
        QTest::newRow("as VAT number") << u"BE 0419.052.173"_s << true;
        QTest::newRow("digits swapped") << u"0491.052.173"_s << false;
        QTest::newRow("too short") << u"419.052.173"_s << false;
        QTest::newRow("first digit 2") << u"2419.052.173"_s << false;
        QTest::newRow("letters") << u"0419.O52.173"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void enterpriseNumbersAreCheckedByTheirLastTwoDigits()
    {
        QFETCH(QString, number);
        QFETCH(bool, sound);
        QCOMPARE(isEnterpriseNumber(number), sound);
    }
};

QTEST_GUILESS_MAIN(AnswerTest)
#include "tst_answer.moc"
