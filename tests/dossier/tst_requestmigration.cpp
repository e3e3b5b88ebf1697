// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/requestmigration.h"

#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

Form secondVersion()
{
    const auto question = [](const QString &id) {
        Question question;
        question.id = QuestionId(id);
        return question;
    };
    Form form;
    form.id = u"made-up"_s;
    form.version = u"2"_s;
    form.sections.push_back({u"S1"_s, {}, {}, {question(u"S1.Q2"_s)}});
    form.lineQuestions.push_back(question(u"V2"_s));
    return form;
}

FormMigrations toSecond()
{
    const auto id = [](const char *text) { return QuestionId(QString::fromLatin1(text)); };
    return {u"made-up"_s,
            {{u"1"_s,
              u"2"_s,
              {step::Move{id("S1.Q1"), id("S1.Q2")}, step::Drop{id("S1.Q9"), {}}, step::Drop{id("V1"), {}}}}}};
}

Request written()
{
    Request request;
    request.formVersion = u"1"_s;
    request.answers = {{u"S1.Q1"_s, u"dpo"_s}, {u"S1.Q9"_s, true}};
    request.origins = {{u"S1.Q1"_s, {u"demo-1"_s, QDate(2026, 3, 12)}}, {u"S1.Q9"_s, {u"directory"_s, {}}}};
    for (const QString &name : {u"l1"_s, u"l2"_s}) {
        Line line;
        line.id = LineId(name);
        line.answers = {{u"V1"_s, u"said of "_s + name}, {u"V2"_s, 1}};
        request.lines.push_back(line);
    }
    return request;
}

} // namespace

class TestRequestMigration : public QObject {
    Q_OBJECT

private slots:
    void answersOriginsAndLinesGoTogether()
    {
        const MigratedRequest result = migrated(written(), secondVersion(), toSecond());
        QCOMPARE(result.request.formVersion, u"2"_s);
        QCOMPARE(result.request.answers, (QJsonObject{{u"S1.Q2"_s, u"dpo"_s}}));
        QCOMPARE(result.request.origins.keys(), QStringList{u"S1.Q2"_s});
        QCOMPARE(result.request.origins.value(u"S1.Q2"_s).from, u"demo-1"_s);
        QCOMPARE(result.request.formerAnswers.keys(), (QStringList{u"S1.Q9"_s, u"l1/V1"_s, u"l2/V1"_s}));
        QCOMPARE(result.request.formerAnswers.value(u"l2/V1"_s).value, QJsonValue(u"said of l2"_s));
        QCOMPARE(result.request.lines.front().answers, (QJsonObject{{u"V2"_s, 1}}));
        QCOMPARE(result.changes.size(), 3u); // that V1 is gone is said once
    }

    void aSecondTimeChangesNothing()
    {
        const Request once = migrated(written(), secondVersion(), toSecond()).request;
        QVERIFY((migrated(once, secondVersion(), toSecond()) == MigratedRequest{once, {}}));
    }

    void aFormerAnswerNeverTakesThePlaceOfAnother()
    {
        Request request = written();
        request.formerAnswers.insert(u"S1.Q9"_s, {u"0"_s, {}, u"much older"_s});
        const Request after = migrated(request, secondVersion(), toSecond()).request;
        QCOMPARE(after.formerAnswers.value(u"S1.Q9"_s).value, QJsonValue(u"much older"_s));
        QCOMPARE(after.formerAnswers.value(u"S1.Q9'"_s).value, QJsonValue(true));
    }

    void whatANewerProgramWroteStaysAsItIs()
    {
        Request request = written();
        request.formVersion = u"3"_s;
        QVERIFY((migrated(request, secondVersion(), toSecond()) == MigratedRequest{request, {}}));
    }
};

QTEST_GUILESS_MAIN(TestRequestMigration)
#include "tst_requestmigration.moc"
