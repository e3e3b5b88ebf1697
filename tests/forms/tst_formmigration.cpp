// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formmigration.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

Question questionOf(const QString &id, const QStringList &choices = {})
{
    Question question;
    question.id = QuestionId(id);
    question.label.byLanguage.insert(u"nl"_s, u"vraag "_s + id);
    question.type = choices.isEmpty() ? AnswerType::Text : AnswerType::Choice;
    for (const QString &value : choices)
        question.choices.push_back({value, {}});
    return question;
}

/// Version 3 of a made-up form: 1 to 2 moved A1 and dropped A2, 2 to 3 renamed a choice of B1 and moved A1 on.
Form formOfThree()
{
    Form form;
    form.id = u"made-up"_s;
    form.version = u"3"_s;
    form.sections.push_back(
        {u"A"_s, {}, {}, {questionOf(u"A4"_s), questionOf(u"A5"_s), questionOf(u"B1"_s, {u"new"_s, u"same"_s})}});
    return form;
}

const QByteArray kSteps = R"({
 "format": "beraad-form-migrations/1", "form": "made-up",
 "migrations": [
  {"from": "1", "to": "2", "steps": [
    {"move": "A1", "to": "A3"},
    {"drop": "A2", "label": {"nl": "Wat?", "fr": "Quoi ?", "de": "Was?", "en": "What?"}}]},
  {"from": "2", "to": "3", "steps": [
    {"move": "A3", "to": "A4"},
    {"rename": "B1", "values": {"old": "new"}}]}
 ]
})";

Result<FormMigrations> read(const QByteArray &text)
{
    return readJson(text, u"m.json"_s).and_then(readFormMigrations);
}

FormMigrations steps()
{
    return read(kSteps).value_or(FormMigrations());
}

MigratedAnswers migratedFrom(const QString &version, const Answers &answers)
{
    return migrate(answers, version, formOfThree(), steps());
}

} // namespace

class FormMigrationTest : public QObject {
    Q_OBJECT

private slots:
    void theStepsAreReadWhole()
    {
        const auto migrations = read(kSteps);
        QVERIFY2(migrations, migrations ? "" : qPrintable(toPlainText(migrations.error())));
        QCOMPARE(migrations->migrations.size(), 2u);
        QCOMPARE(migrations->migrations.front().steps.size(), 2u);
        const auto *drop = std::get_if<step::Drop>(&migrations->migrations.front().steps.back());
        QVERIFY(drop);
        QCOMPARE(drop->label.in(u"fr"_s), u"Quoi ?"_s);
        QVERIFY(checkFormMigrations(formOfThree(), *migrations).empty());
    }

    void anAnswerFollowsItsQuestionThroughEveryVersion()
    {
        const MigratedAnswers result = migratedFrom(u"1"_s, {{u"A1"_s, u"said"_s}, {u"A5"_s, u"stays"_s}});
        QCOMPARE(result.answers, (Answers{{u"A4"_s, u"said"_s}, {u"A5"_s, u"stays"_s}}));
        QCOMPARE(
            result.changes,
            (std::vector<FormChange>{{FormChange::Kind::Moved, QuestionId(u"A1"_s), QuestionId(u"A4"_s), {}, {}, {}}}));
        QVERIFY(result.former.isEmpty());
    }

    void aChoiceIsCalledByItsNewWord()
    {
        const MigratedAnswers one = migratedFrom(u"2"_s, {{u"B1"_s, u"old"_s}});
        QCOMPARE(one.answers.value(u"B1"_s), QJsonValue(u"new"_s));
        QCOMPARE(
            one.changes,
            (std::vector<FormChange>{{FormChange::Kind::Renamed, QuestionId(u"B1"_s), {}, u"old"_s, u"new"_s, {}}}));
        const MigratedAnswers several = migratedFrom(u"2"_s, {{u"B1"_s, QJsonArray{u"same"_s, u"old"_s}}});
        QCOMPARE(several.answers.value(u"B1"_s), QJsonValue(QJsonArray{u"same"_s, u"new"_s}));
        QVERIFY(migratedFrom(u"2"_s, {{u"B1"_s, u"same"_s}}).changes.empty());
    }

    void theAnswerToADroppedQuestionIsKeptWithItsLabel()
    {
        const MigratedAnswers result = migratedFrom(u"1"_s, {{u"A2"_s, 7}});
        QVERIFY(result.answers.isEmpty());
        QCOMPARE(result.former.value(u"A2"_s).value, QJsonValue(7));
        QCOMPARE(result.former.value(u"A2"_s).formVersion, u"1"_s);
        QCOMPARE(result.former.value(u"A2"_s).label.in(u"en"_s), u"What?"_s);
        QVERIFY(result.changes.front().kind == FormChange::Kind::Dropped);
    }

    void aPlaceThatIsTakenKeepsItsAnswerAndTheOtherOneToo()
    {
        const MigratedAnswers result = migratedFrom(u"2"_s, {{u"A3"_s, u"older"_s}, {u"A4"_s, u"newer"_s}});
        QCOMPARE(result.answers.value(u"A4"_s), QJsonValue(u"newer"_s));
        QCOMPARE(result.former.value(u"A3"_s).value, QJsonValue(u"older"_s));
        QCOMPARE(result.former.value(u"A3"_s).label.in(u"nl"_s), u"vraag A4"_s);
        QVERIFY(result.changes.front().kind == FormChange::Kind::Displaced);
    }

    void aVersionThatNobodySaidIsTheOldest()
    {
        QCOMPARE(migratedFrom({}, {{u"A1"_s, u"x"_s}}), migratedFrom(u"1"_s, {{u"A1"_s, u"x"_s}}));
    }

    void whatANewerProgramWroteStaysAsItIs()
    {
        const Answers answers{{u"A1"_s, u"x"_s}, {u"B1"_s, u"old"_s}};
        QCOMPARE(migratedFrom(u"4"_s, answers), (MigratedAnswers{answers, {}, {}}));
        QVERIFY(!steps().way(u"4"_s, u"3"_s));
        QVERIFY(!steps().way(u"3"_s, u"2"_s)); // never backwards
        QVERIFY(steps().way(u"3"_s, u"3"_s)->empty());
    }

    void noAnswerIsEverLost()
    {
        std::mt19937 engine(7);
        const QStringList ids{u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"A5"_s, u"C9"_s};
        for (int round = 0; round < 500; ++round) {
            Answers answers;
            for (const QString &id : ids)
                if (engine() % 2 == 0)
                    answers.insert(id, u"%1 in round %2"_s.arg(id).arg(round));
            const MigratedAnswers result = migratedFrom(QString::number(1 + engine() % 3), answers);
            QStringList before;
            QStringList after;
            for (const QJsonValue &value : std::as_const(answers))
                before << value.toString();
            for (const QJsonValue &value : std::as_const(result.answers))
                after << value.toString();
            for (const FormerAnswer &former : result.former)
                after << former.value.toString();
            before.sort();
            after.sort();
            QCOMPARE(after, before);
        }
    }

    void whatIsWrongIsRefusedAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &where) {
            QTest::newRow(name) << from << to << where;
        };
        row("format", "migrations/1", "migrations/2", u"m.json:2: $.format"_s);
        row("no form", "\"form\": \"made-up\"", "\"form\": \"\"", u"m.json:2: $.form"_s);
        row("a verb that nobody knows", "\"move\": \"A1\"", "\"shift\": \"A1\"",
            u"m.json:5: $.migrations[0].steps[0].move"_s);
        row("two verbs", "\"move\": \"A1\"", "\"move\": \"A1\", \"drop\": \"A1\"",
            u"m.json:5: $.migrations[0].steps[0].drop"_s);
        row("nowhere to move", "\"to\": \"A3\"", "\"too\": \"A3\"", u"m.json:5: $.migrations[0].steps[0].to"_s);
        row("dropped without a label",
            ", \"label\": {\"nl\": \"Wat?\", \"fr\": \"Quoi ?\", \"de\": \"Was?\", \"en\": \"What?\"}", "",
            u"m.json:6: $.migrations[0].steps[1].label"_s);
        row("renamed to itself", "\"old\": \"new\"", "\"old\": \"old\"",
            u"m.json:9: $.migrations[1].steps[1].values.old"_s);
        row("nothing renamed", "{\"old\": \"new\"}", "{}", u"m.json:9: $.migrations[1].steps[1].values"_s);
        row("a gap between versions", "\"from\": \"2\"", "\"from\": \"2b\"", u"m.json:7: $.migrations[1].from"_s);
        row("a version from itself", "\"to\": \"2\"", "\"to\": \"1\"", u"m.json:4: $.migrations[0].to"_s);
        row("an unknown member", "\"form\": \"made-up\"", "\"form\": \"made-up\", \"author\": \"x\"",
            u"m.json:2: $.author"_s);
    }
    void whatIsWrongIsRefusedAtItsPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, where);
        QByteArray text = kSteps;
        QVERIFY(text.contains(from));
        const auto refused = read(text.replace(from, to));
        QVERIFY(!refused);
        QVERIFY2(std::ranges::any_of(refused.error().problems, [&](const Problem &p) { return p.where == where; }),
                 qPrintable(toPlainText(refused.error())));
    }

    void aStepThatTheFormContradictsIsFound()
    {
        const auto findings = [](Form form, const FormMigrations &migrations) {
            QStringList lines;
            for (const Problem &problem : checkFormMigrations(form, migrations))
                lines << problem.where + u": "_s + problem.message;
            return lines.join(u'\n');
        };
        Form form = formOfThree();
        form.version = u"4"_s;
        QVERIFY(findings(form, steps()).contains(u"does not lead to version 4"_s));
        form = formOfThree();
        form.id = u"other"_s;
        QVERIFY(findings(form, steps()).contains(u"made-up, not of other"_s));
        form = formOfThree();
        form.sections.front().questions.push_back(questionOf(u"A2"_s));
        QVERIFY(findings(form, steps()).contains(u"A2, to version 2: the form still asks it"_s));
        form = formOfThree();
        form.sections.front().questions.erase(form.sections.front().questions.begin());
        QVERIFY(findings(form, steps()).contains(u"A4, to version 3: nobody asks this question"_s));
        form = formOfThree();
        form.sections.front().questions.back().choices.clear();
        QVERIFY(findings(form, steps()).contains(u"no choice \"new\""_s));
    }

    void whatShipsFitsTheUniformForm()
    {
        const auto form = uniformForm();
        const auto migrations = uniformFormMigrations();
        QVERIFY(form);
        QVERIFY2(migrations, migrations ? "" : qPrintable(toPlainText(migrations.error())));
        QString findings;
        for (const Problem &problem : checkFormMigrations(*form, *migrations))
            findings += problem.where + u": "_s + problem.message + u'\n';
        QCOMPARE(findings, QString());
    }
};

QTEST_GUILESS_MAIN(FormMigrationTest)
#include "tst_formmigration.moc"
