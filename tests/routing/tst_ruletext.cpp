// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "routing/ruletext.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray rulesIn(const QByteArray &file)
{
    return readJson(file, {}).value().root.toObject().value(u"rules"_s).toArray();
}

} // namespace

class TestRuleText : public QObject {
    Q_OBJECT

private slots:
    void aRuleWrittenAgainIsTheSameRuleAndNoOtherMoves();
    void onlyTheChangedRuleReadsOtherwise();
    void aNewRuleStandsWhereItIsPut();
    void aRuleThatIsTakenOutLeavesTheOthers();
    void addedAndTakenOutAgainIsTheSameFile();
    void bracketsInWordsAreNoStructure();
    void longRulesAreBrokenAndShortPartsStandOnOneLine();
    void aPlaceThatIsNotThereIsRefused();
    void textThatIsNotJsonIsRefused();
};

/// For every shipped rule; most come out to the byte as people wrote them.
void TestRuleText::aRuleWrittenAgainIsTheSameRuleAndNoOtherMoves()
{
    int seen = 0;
    int same = 0;
    const QDir folder(u":/routing"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        const QByteArray file = contentsOf(folder.filePath(name));
        const QJsonArray rules = rulesIn(file);
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const auto fresh = withRule(file, i, rules.at(i).toObject());
            QVERIFY2(fresh, qPrintable(name));
            QCOMPARE(canonicalJson(readJson(*fresh, {}).value().root), canonicalJson(readJson(file, {}).value().root));
            ++seen;
            same += *fresh == file ? 1 : 0;
        }
    }
    qInfo("%d of %d rules come out to the byte", same, seen);
    QVERIFY(seen > 40);
    QVERIFY(same * 10 > seen * 8);
}

void TestRuleText::onlyTheChangedRuleReadsOtherwise()
{
    const QByteArray file = contentsOf(u":/routing/social.json"_s);
    const QJsonArray before = rulesIn(file);
    QJsonObject changed = before.at(1).toObject();
    changed.insert(u"source"_s, u"a law that is still to come"_s);
    const QByteArray fresh = withRule(file, 1, changed).value();
    const QJsonArray after = rulesIn(fresh);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after.at(i), i == 1 ? QJsonValue(changed) : before.at(i));
    QVERIFY(file.startsWith(fresh.first(40)) && fresh.last(40) == file.last(40));
}

void TestRuleText::aNewRuleStandsWhereItIsPut()
{
    const QJsonObject fresh{{u"id"_s, u"R-new"_s}, {u"scope"_s, u"flow"_s}};
    const QByteArray file = contentsOf(u":/routing/social.json"_s);
    const QJsonArray before = rulesIn(file);
    for (qsizetype after = -1; after < before.size(); ++after) {
        const auto text = withNewRule(file, after, fresh);
        QVERIFY(text);
        QJsonArray expected = before;
        expected.insert(after + 1, fresh);
        QCOMPARE(rulesIn(*text), expected);
        QVERIFY(text->contains("\n    {\n      \"id\": \"R-new\","));
    }
    const QByteArray none = R"({"theme": "x", "rules": [ ]})";
    QCOMPARE(rulesIn(withNewRule(none, -1, fresh).value()), QJsonArray{fresh});
    QVERIFY(!withNewRule(none, 0, fresh));
    QVERIFY(!withNewRule(file, before.size(), fresh));
    QVERIFY(!withNewRule(R"({"theme": "x"})", -1, fresh));
    QVERIFY(!withNewRule("{", -1, fresh));
}

void TestRuleText::aRuleThatIsTakenOutLeavesTheOthers()
{
    const QByteArray file = contentsOf(u":/routing/social.json"_s);
    const QJsonArray before = rulesIn(file);
    for (qsizetype place = 0; place < before.size(); ++place) {
        QJsonArray expected = before;
        expected.removeAt(place);
        QCOMPARE(rulesIn(withoutRule(file, place).value()), expected);
    }
    QCOMPARE(rulesIn(withoutRule(R"({"rules": [{"id": "a"}]})", 0).value()), QJsonArray());
    QVERIFY(!withoutRule(file, before.size()));
    QVERIFY(!withoutRule(file, -1));
}

void TestRuleText::addedAndTakenOutAgainIsTheSameFile()
{
    const QDir folder(u":/routing"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        const QByteArray file = contentsOf(folder.filePath(name));
        for (qsizetype after = -1; !rulesIn(file).isEmpty() && after < rulesIn(file).size(); ++after)
            QCOMPARE(withoutRule(withNewRule(file, after, {{u"id"_s, u"R-new"_s}}).value(), after + 1).value(), file);
    }
}

void TestRuleText::bracketsInWordsAreNoStructure()
{
    const QByteArray file = R"({"note": "]}\"rules\": [", "n": 12, "rules": [{"id": "a]\\"}, {"id": "b"}], "z": [1]})";
    const QByteArray fresh = withRule(file, 1, {{u"id"_s, u"c"_s}}).value();
    QCOMPARE(rulesIn(fresh).at(0).toObject().value(u"id"_s), QJsonValue(u"a]\\"_s));
    QCOMPARE(rulesIn(fresh).at(1).toObject().value(u"id"_s), QJsonValue(u"c"_s));
    QVERIFY(fresh.endsWith(", \"z\": [1]}") || fresh.endsWith("], \"z\": [1]}"));
}

void TestRuleText::longRulesAreBrokenAndShortPartsStandOnOneLine()
{
    const QJsonObject rule{{u"evidence"_s, u"derived"_s},
                           {u"id"_s, u"A"_s},
                           {u"condition"_s, QJsonObject{{u"var"_s, u"agreed"_s}}},
                           {u"text"_s,
                            QJsonObject{{u"en"_s, QString(60, u'e')},
                                        {u"nl"_s, QString(60, u'n')},
                                        {u"fr"_s, QString(60, u'f')},
                                        {u"de"_s, QString(60, u'd')}}}};
    const QList<QByteArray> rows = ruleFileText(rule).split('\n');
    QCOMPARE(rows.at(1), "  \"id\": \"A\",");
    QCOMPARE(rows.at(2), "  \"condition\": {\"var\": \"agreed\"},");
    QCOMPARE(rows.at(3), "  \"text\": {");
    QVERIFY(rows.at(4).startsWith("    \"nl\"") && rows.at(7).startsWith("    \"en\""));
    QCOMPARE(rows.at(9), "  \"evidence\": \"derived\"");
}

void TestRuleText::aPlaceThatIsNotThereIsRefused()
{
    const QByteArray file = R"({"rules": [{"id": "a"}]})";
    QVERIFY(!withRule(file, 1, {}));
    QVERIFY(!withRule(file, -1, {}));
    QVERIFY(!withRule("{}", 0, {}));
}

void TestRuleText::textThatIsNotJsonIsRefused()
{
    QVERIFY(!withRule("{\"rules\": [", 0, {}));
    QVERIFY(!withRule({}, 0, {}));
}

QTEST_GUILESS_MAIN(TestRuleText)
#include "tst_ruletext.moc"
