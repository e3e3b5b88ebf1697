// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/conditions.h"
#include "forms/form.h"
#include "forms/reasons.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QString kCases = QStringLiteral(BERAAD_SOURCE_DIR "/tests/cases/forms");

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject textOf(const QString &wording)
{
    return {{u"nl"_s, wording}, {u"fr"_s, wording}, {u"de"_s, wording}, {u"en"_s, wording}};
}

/// A list file with one entry, as a document whose lines are not known.
JsonDocument listOf(const QString &format, const QString &member, const QJsonObject &entry)
{
    JsonDocument document;
    document.file = u"list.json"_s;
    document.root = QJsonObject{{u"format"_s, format}, {member, QJsonArray{entry}}};
    return document;
}

} // namespace

class FormReaderTest : public QObject {
    Q_OBJECT

private slots:
    void aFormIsReadRefusedOrLintedAsItsCaseSays_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &name : QDir(kCases).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << kCases + u'/' + name;
        QVERIFY2(QDir(kCases).count() > 3, "no cases found");
    }
    void aFormIsReadRefusedOrLintedAsItsCaseSays()
    {
        QFETCH(QString, folder);
        const Result<JsonDocument> expected = readJsonFile(folder + u"/expected.json"_s);
        QVERIFY(expected);
        const QJsonObject wanted = expected->root.toObject();
        QStringList unknown;
        const Result<Form> form
            = readJson(contentsOf(folder + u"/input.json"_s), u"input.json"_s)
                  .and_then([&](const JsonDocument &document) { return readForm(document, &unknown); });
        if (wanted.contains("refused"_L1)) {
            QVERIFY(!form);
            for (const QJsonValue &place : wanted.value("refused"_L1).toArray())
                QVERIFY2(toPlainText(form.error()).contains(place.toString()), qPrintable(toPlainText(form.error())));
            return;
        }
        QVERIFY2(form, form ? "" : qPrintable(toPlainText(form.error())));
        QCOMPARE(QJsonArray::fromStringList(unknown), wanted.value("unknown"_L1).toArray());
        QString findings;
        for (const Problem &problem : checkForm(*form))
            findings += problem.where + u": "_s + problem.message + u'\n';
        const QJsonArray places = wanted.value("findings"_L1).toArray();
        QCOMPARE(findings.isEmpty(), places.isEmpty());
        for (const QJsonValue &place : places)
            QVERIFY2(findings.contains(place.toString()), qPrintable(findings));
    }

    void aSoundFormIsReadWhole()
    {
        const Result<Form> form
            = readJsonFile(kCases + u"/sound-form/input.json"_s).and_then([](const JsonDocument &document) {
                  return readForm(document);
              });
        QVERIFY2(form, form ? "" : qPrintable(toPlainText(form.error())));
        QCOMPARE(static_cast<int>(form->sections.size()), 1);
        const Question *question = form->find(QuestionId(u"S0.Q1"_s));
        QVERIFY(question);
        QVERIFY(question->type == AnswerType::Choice);
        QCOMPARE(question->law, u"a"_s);
        QCOMPARE(question->lawText.in(u"de"_s), u"c"_s);
        QVERIFY(question->visibleWhen.isObject());
        QCOMPARE(question->requiredWhen, QJsonValue(true));
        QVERIFY(!form->find(QuestionId(u"S9.Q9"_s)));
    }

    void aReasonForAVerdictThatDoesNotExistIsRefused()
    {
        const QJsonObject entry{{u"code"_s, u"x"_s},           {u"label"_s, textOf(u"a"_s)},
                                {u"help"_s, textOf(u"a"_s)},   {u"kinds"_s, QJsonArray{u"approve"_s, u"applaud"_s}},
                                {u"source"_s, textOf(u"a"_s)}, {u"evidence"_s, u"note"_s}};
        const auto reasons = readReasons(listOf(u"beraad-reasons/1"_s, u"reasons"_s, entry));
        QVERIFY(!reasons);
        QCOMPARE(static_cast<int>(reasons.error().problems.size()), 1);
        QVERIFY(reasons.error().problems.front().where.endsWith(u"$.reasons[0].kinds[1]"_s));
    }

    void aConditionThatForgetsItsValueInOneLanguageIsRefused()
    {
        QJsonObject wording = textOf(u"{day}"_s);
        wording.insert("fr"_L1, u"jamais"_s);
        const QJsonObject day{{u"id"_s, u"day"_s}, {u"label"_s, textOf(u"a"_s)}, {u"type"_s, u"day"_s}};
        const QJsonObject entry{
            {u"code"_s, u"x"_s},       {u"label"_s, textOf(u"a"_s)},       {u"help"_s, textOf(u"a"_s)},
            {u"wording"_s, wording},   {u"parameters"_s, QJsonArray{day}}, {u"source"_s, textOf(u"a"_s)},
            {u"evidence"_s, u"note"_s}};
        const auto kinds = readConditions(listOf(u"beraad-conditions/1"_s, u"conditions"_s, entry));
        QVERIFY(!kinds);
        QCOMPARE(static_cast<int>(kinds.error().problems.size()), 1);
        QVERIFY(kinds.error().problems.front().where.endsWith(u"$.conditions[0].wording.fr"_s));
    }
};

QTEST_GUILESS_MAIN(FormReaderTest)
#include "tst_formreader.moc"
