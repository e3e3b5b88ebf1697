// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "rules/logic.h"

#include <QFile>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;
using namespace beraad::logic;

namespace {

QJsonValue json(const char *text)
{
    const auto document = readJson(text, u"test"_s);
    return document ? document->root : QJsonValue(QJsonValue::Undefined);
}

/// Facts out of an object in which the text "?" stands for unknown.
Facts factsWithUnknown(const QJsonObject &data)
{
    return [data](const QString &path) -> Value {
        const QJsonValue found = data.value(path);
        if (found == QJsonValue(u"?"_s))
            return std::nullopt;
        return found.isUndefined() ? QJsonValue(QJsonValue::Null) : found;
    };
}

/// A random rule over the facts a, b, c, d: boolean connectives, comparisons, membership and choice.
QJsonValue randomRule(QRandomGenerator &random, int depth)
{
    const QString names = u"abcd"_s;
    const auto fact = [&] { return QJsonObject{{u"var"_s, QString(names.at(random.bounded(4)))}}; };
    if (depth == 0)
        return random.bounded(3) == 0 ? QJsonValue(random.bounded(2) == 0) : QJsonValue(fact());
    const auto sub = [&] { return randomRule(random, depth - 1); };
    switch (random.bounded(8)) {
    case 0:
        return QJsonObject{{u"and"_s, QJsonArray{sub(), sub()}}};
    case 1:
        return QJsonObject{{u"or"_s, QJsonArray{sub(), sub(), sub()}}};
    case 2:
        return QJsonObject{{u"!"_s, QJsonArray{sub()}}};
    case 3:
        return QJsonObject{{u"if"_s, QJsonArray{sub(), sub(), sub()}}};
    case 4:
        return QJsonObject{{u"=="_s, QJsonArray{fact(), random.bounded(3)}}};
    case 5:
        return QJsonObject{{u"in"_s, QJsonArray{fact(), QJsonArray{0, 2}}}};
    case 6:
        return QJsonObject{{u">"_s, QJsonArray{fact(), fact()}}};
    default:
        return QJsonObject{{u"!="_s, QJsonArray{fact(), fact()}}};
    }
}

} // namespace

class TestLogic : public QObject {
    Q_OBJECT

private slots:
    void valuesAreAsTheReferenceHasThem_data();
    void valuesAreAsTheReferenceHasThem();
    void unknownFollowsKleene_data();
    void unknownFollowsKleene();
    void whatIsCertainHoldsForEveryValueOfTheUnknown();
    void onlyUnknownFactsThatMatterAreNamed();
    void aBadRuleIsRefusedWithItsPlace_data();
    void aBadRuleIsRefusedWithItsPlace();
    void deepRulesAreRefused();
    void theTraceTellsEveryStep();
    void theLinterKnowsTheVocabulary();
    void theReferenceSuitePasses();
};

void TestLogic::valuesAreAsTheReferenceHasThem_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *rule, const char *data, const char *result) {
        QTest::newRow(name) << QByteArray(rule) << QByteArray(data) << QByteArray(result);
    };
    row("a literal stands for itself", R"("vdab")", "{}", R"("vdab")");
    row("a path walks into data", R"({"var":"provider.network"})", R"({"provider":{"network":"extended"}})",
        R"("extended")");
    row("a default stands in", R"({"var":["x", 7]})", "{}", "7");
    row("an index walks into a list", R"({"var":"1"})", R"([5,6])", "6");
    row("or gives the first true value", R"({"or":[0, "", "yes", 1]})", "{}", R"("yes")");
    row("and gives the first false value", R"({"and":[1, 0, "x"]})", "{}", "0");
    row("numbers are read from text", R"({"==":[1, "1"]})", "{}", "true");
    row("strict equality reads nothing", R"({"===":[1, "1"]})", "{}", "false");
    row("between", R"({"<":[1, 2, 3]})", "{}", "true");
    row("an empty list is false", R"({"!":[[]]})", "{}", "true");
    row("elements are tested each", R"({"some":[{"var":"l"}, {">":[{"var":""}, 2]}]})", R"({"l":[1,3]})", "true");
    row("all of nothing is false", R"({"all":[[], true]})", "{}", "false");
    row("a sum over a list", R"({"reduce":[{"var":"l"}, {"+":[{"var":"current"}, {"var":"accumulator"}]}, 0]})",
        R"({"l":[1,2,3]})", "6");
    row("text is cut from the end", R"({"substr":["deliberation", -4]})", "{}", R"("tion")");
    row("what is missing is named", R"({"missing":["a","b"]})", R"({"a":1})", R"(["b"])");
    row("some of several suffice", R"({"missing_some":[1, ["a","b"]]})", R"({"a":1})", "[]");
    row("an object with two members stands for itself", R"({"a":1,"b":2})", "{}", R"({"a":1,"b":2})");
}

void TestLogic::valuesAreAsTheReferenceHasThem()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, result);
    const auto outcome = evaluate(json(rule), factsFromJson(json(data)));
    QVERIFY(outcome && outcome->value);
    QCOMPARE(*outcome->value, json(result));
}

void TestLogic::unknownFollowsKleene_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("truth");
    const auto row = [](const char *name, const char *rule, Truth truth) {
        QTest::newRow(name) << QByteArray(rule) << static_cast<int>(truth);
    };
    row("unknown alone", R"({"var":"u"})", Truth::Unknown);
    row("not unknown", R"({"!":{"var":"u"}})", Truth::Unknown);
    row("unknown and false", R"({"and":[{"var":"u"}, false]})", Truth::False);
    row("unknown and true", R"({"and":[{"var":"u"}, true]})", Truth::Unknown);
    row("unknown or true", R"({"or":[{"var":"u"}, true]})", Truth::True);
    row("unknown or a true text", R"({"or":[{"var":"u"}, "x"]})", Truth::True);
    row("unknown or false", R"({"or":[{"var":"u"}, false]})", Truth::Unknown);
    row("unknown is equal?", R"({"==":[{"var":"u"}, 1]})", Truth::Unknown);
    row("unknown in a list", R"({"in":[{"var":"u"}, ["a"]]})", Truth::Unknown);
    row("unknown in nothing", R"({"in":[{"var":"u"}, []]})", Truth::False);
    row("both branches are true", R"({"if":[{"var":"u"}, 1, "x"]})", Truth::True);
    row("branches differ", R"({"if":[{"var":"u"}, true, false]})", Truth::Unknown);
    row("the condition is known", R"({"if":[true, "x", {"var":"u"}]})", Truth::True);
    row("missing of unknown", R"({"missing":["u"]})", Truth::Unknown);
}

void TestLogic::unknownFollowsKleene()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, truth);
    const auto outcome = evaluate(json(rule), factsWithUnknown({{u"u"_s, u"?"_s}}));
    QVERIFY(outcome);
    QCOMPARE(static_cast<int>(outcome->truth()), truth);
}

void TestLogic::whatIsCertainHoldsForEveryValueOfTheUnknown()
{
    QRandomGenerator random(20261122);
    int certain = 0;
    for (int round = 0; round < 4000; ++round) {
        const QJsonValue rule = randomRule(random, 3);
        const auto expression = Expression::compile(rule);
        QVERIFY(expression);
        QJsonObject facts;
        QStringList unknown;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            const bool isUnknown = random.bounded(2) == 0;
            facts.insert(name, isUnknown ? QJsonValue(u"?"_s) : QJsonValue(random.bounded(3)));
            if (isUnknown)
                unknown << name;
        }
        const Evaluation before = expression->evaluate(factsWithUnknown(facts));
        if (before.truth() == Truth::Unknown)
            continue;
        ++certain;
        for (int choice = 0; choice < 81; ++choice) { // 3 values for each of at most 4 unknown facts
            QJsonObject filled = facts;
            int rest = choice;
            for (const QString &name : std::as_const(unknown)) {
                filled.insert(name, rest % 3);
                rest /= 3;
            }
            const Evaluation after = expression->evaluate(factsWithUnknown(filled));
            QVERIFY2(after.truth() == before.truth(), canonicalJson(rule).constData());
            QVERIFY(!before.value || after.value == before.value);
        }
    }
    QVERIFY2(certain > 1000, "the property was hardly tested");
}

void TestLogic::onlyUnknownFactsThatMatterAreNamed()
{
    const QJsonObject facts{{u"u"_s, u"?"_s}, {u"v"_s, u"?"_s}, {u"k"_s, false}};
    const auto outcome = evaluate(json(R"({"and":[{"var":"u"}, {"or":[{"var":"v"}, true]}, {"!":{"var":"k"}}]})"),
                                  factsWithUnknown(facts));
    QVERIFY(outcome);
    QCOMPARE(outcome->truth(), Truth::Unknown);
    QCOMPARE(outcome->unknownFacts, QStringList{u"u"_s});
    QCOMPARE(outcome->read, (QStringList{u"u"_s, u"v"_s, u"k"_s}));
}

void TestLogic::aBadRuleIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("where");
    QTest::newRow("unknown operator") << QByteArray(R"({"and":[true, {"xor":[1, 2]}]})") << u"$.and[1].xor"_s;
    QTest::newRow("too few arguments") << QByteArray(R"({"==":[1]})") << u"$.=="_s;
    QTest::newRow("too many arguments") << QByteArray(R"({"!":{"in":[1, 2, 3]}})") << u"$.!.in"_s;
}

void TestLogic::aBadRuleIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, where);
    const auto expression = Expression::compile(json(rule));
    QVERIFY(!expression);
    QCOMPARE(expression.error().code, ErrorCode::BadRule);
    QCOMPARE(expression.error().problems.at(0).where, where);
}

void TestLogic::deepRulesAreRefused()
{
    QJsonValue rule = true;
    for (int i = 0; i < 500; ++i)
        rule = QJsonObject{{u"!"_s, rule}};
    QVERIFY(!Expression::compile(rule));
}

void TestLogic::theTraceTellsEveryStep()
{
    const auto outcome = evaluate(json(R"({"and":[{"==":[{"var":"n"}, "extended"]}, true]})"),
                                  factsFromJson(QJsonObject{{u"n"_s, u"extended"_s}}));
    QVERIFY(outcome);
    QStringList steps;
    for (const Step &step : outcome->trace)
        steps << step.path;
    QCOMPARE(steps, (QStringList{u"$.and[0].==[0].var"_s, u"$.and[0].=="_s, u"$.and"_s}));
    QCOMPARE(outcome->trace.at(1).inputs, (QJsonArray{u"extended"_s, u"extended"_s}));
}

void TestLogic::theLinterKnowsTheVocabulary()
{
    const QJsonValue rule
        = json(R"({"and":[{"var":"purpose"}, {"some":[{"var":"lines"}, {"var":"special"}]}, {"var":"porpuse"}]})");
    const auto problems = lint(rule, {u"purpose"_s, u"lines"_s}, u"R-99"_s);
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(problems.front().message.contains(u"porpuse"_s));
}

void TestLogic::theReferenceSuitePasses()
{
    QFile file(QStringLiteral(BERAAD_SOURCE_DIR "/../shared/data/jsonlogic/compatible.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the public JsonLogic suite is not beside the project");
    const auto report = runSuite(file.readAll(), file.fileName());
    QVERIFY(report);
    for (const Problem &failure : report->failures)
        qWarning().noquote() << failure.where << failure.message;
    QCOMPARE(report->failed, 0);
    QCOMPARE(report->passed, 278);
}

QTEST_GUILESS_MAIN(TestLogic)
#include "tst_logic.moc"
