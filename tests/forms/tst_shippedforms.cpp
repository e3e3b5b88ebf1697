// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/words.h"
#include "forms/conditions.h"
#include "forms/form.h"
#include "forms/reasons.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QStringList kLanguages{u"nl"_s, u"fr"_s, u"de"_s, u"en"_s};

/// Every text of a JSON value that carries wording: an object with a member `nl`.
void gatherTexts(const QJsonValue &value, const QString &path, QMap<QString, QJsonObject> &texts)
{
    if (value.isObject() && value.toObject().contains("nl"_L1)) {
        texts.insert(path, value.toObject());
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        gatherTexts(*it, path + u'.' + it.key(), texts);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        gatherTexts(array.at(i), u"%1[%2]"_s.arg(path).arg(i), texts);
}

} // namespace

class ShippedFormsTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedFormLintsClean()
    {
        const Result<Form> form = uniformForm();
        QVERIFY2(form, form ? "" : qPrintable(toPlainText(form.error())));
        QString findings;
        for (const Problem &problem : checkForm(*form))
            findings += problem.where + u": "_s + problem.message + u'\n';
        QCOMPARE(findings, QString());
    }

    void theShippedFormHasNoMemberThatNobodyKnows()
    {
        const Result<JsonDocument> document = readJsonFile(u":/forms/uniform.json"_s);
        QVERIFY(document);
        QStringList unknown;
        QVERIFY(readForm(*document, &unknown));
        QCOMPARE(unknown, QStringList());
    }

    void theShippedFormHasEverySectionAndQuestion()
    {
        const Result<Form> form = uniformForm();
        QVERIFY(form);
        const QMap<QString, int> questions{{u"S0"_s, 6}, {u"S1"_s, 12}, {u"S2"_s, 11}, {u"S3"_s, 7},
                                           {u"S4"_s, 6}, {u"S5"_s, 8},  {u"S6"_s, 8},  {u"S7"_s, 10}};
        QCOMPARE(static_cast<qsizetype>(form->sections.size()), questions.size());
        for (auto it = questions.begin(); it != questions.end(); ++it)
            for (int number = 1; number <= it.value(); ++number)
                QVERIFY2(form->find(QuestionId(u"%1.Q%2"_s.arg(it.key()).arg(number))),
                         qPrintable(u"%1.Q%2"_s.arg(it.key()).arg(number)));
        for (int number = 1; number <= 13; ++number)
            QVERIFY(form->find(QuestionId(u"V%1"_s.arg(number))));
    }

    void everyTextIsThereInFourLanguages_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : {u"uniform"_s, u"reasons"_s, u"conditions"_s})
            QTest::newRow(qPrintable(file)) << u":/forms/%1.json"_s.arg(file);
    }
    void everyTextIsThereInFourLanguages()
    {
        QFETCH(QString, file);
        const Result<JsonDocument> document = readJsonFile(file);
        QVERIFY(document);
        QMap<QString, QJsonObject> texts;
        gatherTexts(document->root, u"$"_s, texts);
        QVERIFY(texts.size() > 30);
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            QCOMPARE(it->keys(), (QStringList{u"de"_s, u"en"_s, u"fr"_s, u"nl"_s}));
            for (const QString &language : kLanguages)
                QVERIFY2(!it->value(language).toString().trimmed().isEmpty(), qPrintable(it.key() + u' ' + language));
        }
    }

    void sentencesEndAlikeInEveryLanguage()
    {
        const Result<Form> form = uniformForm();
        QVERIFY(form);
        for (const Section &section : form->sections)
            for (const Question &question : section.questions)
                for (const QString &language : kLanguages) {
                    const QChar end = question.help.in(language).back();
                    QVERIFY2(end == u'.' || end == u'?', qPrintable(question.id.value + u' ' + language));
                    QCOMPARE(question.label.in(language).endsWith(u'?'), question.label.in(u"nl"_s).endsWith(u'?'));
                }
    }

    void choicesSpeakTheWordsOfTheRequestFile_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("kind") << u"S0.Q3"_s << QStringList{u"new"_s, u"amendment"_s, u"renewal"_s, u"accession"_s};
        QTest::newRow("language") << u"S0.Q2"_s << kLanguages;
        QTest::newRow("purpose") << u"S2.Q2"_s << QStringList{u"research"_s,    u"statistics"_s, u"policy-evaluation"_s,
                                                              u"operational"_s, u"audit"_s,      u"fraud"_s,
                                                              u"marketing"_s};
        QTest::newRow("identifiability") << u"S5.Q1"_s
                                         << QStringList{u"anonymous"_s, u"pseudonymised"_s, u"identified"_s};
        QTest::newRow("channel") << u"S5.Q5"_s
                                 << QStringList{u"direct"_s, u"ksz"_s, u"ehealth"_s, u"vdi"_s, u"fsi"_s, u"ttp"_s};
        QTest::newRow("residual risk") << u"S7.Q2"_s << QStringList{u"low"_s, u"medium"_s, u"high"_s};
        // What the catalogue offers must be an answer, or a draft that takes it up can never be submitted.
        QTest::newRow("granularity") << u"V3"_s << cataloguewords::granularities();
        QTest::newRow("flags") << u"V8"_s
                               << QStringList{u"special"_s, u"highlyPersonal"_s, u"registerNumber"_s, u"linkageKey"_s,
                                              u"quasiIdentifier"_s};
        QTest::newRow("form of a line") << u"V9"_s << QStringList{u"anonymous"_s, u"pseudonymised"_s, u"identified"_s};
    }
    void choicesSpeakTheWordsOfTheRequestFile()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, words);
        const Result<Form> form = uniformForm();
        QVERIFY(form);
        QStringList values;
        for (const Choice &choice : form->find(QuestionId(id))->choices)
            values << choice.value;
        QCOMPARE(values, words);
    }

    void everyVerdictKindHasALegalReason()
    {
        const auto reasons = shippedReasons();
        QVERIFY2(reasons, reasons ? "" : qPrintable(toPlainText(reasons.error())));
        for (const QString &kind : {u"approve"_s, u"conditions"_s, u"coarsen"_s, u"replace"_s, u"refuse"_s, u"ask"_s})
            QVERIFY2(std::ranges::any_of(*reasons, [&](const ReviewReason &r) { return r.legal && r.appliesTo(kind); }),
                     qPrintable(kind));
        const auto priority = std::ranges::find(*reasons, u"priority"_s, &ReviewReason::code);
        QVERIFY(priority != reasons->end());
        QVERIFY(!priority->legal);
        QVERIFY(!priority->appliesTo(u"approve"_s));
    }

    void aConditionIsCheckedAndWorded()
    {
        const auto kinds = shippedConditions();
        QVERIFY2(kinds, kinds ? "" : qPrintable(toPlainText(kinds.error())));
        QCOMPARE(static_cast<int>(kinds->size()), 10);
        const ConditionKind &threshold = *std::ranges::find(*kinds, u"aggregation-threshold"_s, &ConditionKind::code);
        QCOMPARE(conditionFault(threshold, {{u"threshold"_s, 10}}), QString());
        QVERIFY(conditionFault(threshold, {{u"threshold"_s, u"ten"_s}}).contains(u"whole number"_s));
        QVERIFY(conditionFault(threshold, {}).contains(u"threshold"_s));
        QCOMPARE(worded(threshold, {{u"threshold"_s, 10}}, u"en"_s),
                 u"Cells with fewer than 10 persons are neither communicated nor published."_s);
        const ConditionKind &period = *std::ranges::find(*kinds, u"period"_s, &ConditionKind::code);
        QCOMPARE(worded(period, {{u"from"_s, u"2018-09-01"_s}}, u"nl"_s),
                 u"Alleen gegevens over de periode van 01/09/2018 tot en met … worden meegedeeld."_s);
        const ConditionKind &noLinkage = *std::ranges::find(*kinds, u"no-linkage"_s, &ConditionKind::code);
        QCOMPARE(conditionFault(noLinkage, {}), QString());
        QVERIFY(!conditionFault(noLinkage, {{u"until"_s, u"2027-01-01"_s}}).isEmpty());
    }

    void someoneAsksForEveryQuestionOfAProtocol()
    {
        const Result<Form> form = uniformForm();
        QVERIFY(form);
        const Question *fault = form->find(QuestionId(u"S6.Q8"_s));
        QVERIFY(isAskedBy(*fault, {u"agodi"_s, u"protocol-vl"_s}));
        QVERIFY(!isAskedBy(*fault, {u"statbel"_s}));
        QVERIFY(isAskedBy(*form->find(QuestionId(u"S2.Q1"_s)), {}));
    }
};

QTEST_GUILESS_MAIN(ShippedFormsTest)
#include "tst_shippedforms.moc"
