// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/alternatives.h"

#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

Line lineAt(const QString &granularity)
{
    Line line;
    line.id = LineId(u"l1"_s);
    line.granularity = granularity;
    return line;
}

Variable variableOf(const QString &type, const QStringList &granularities)
{
    Variable variable;
    variable.id = VariableId(u"rsz/dmfa/loon"_s);
    variable.type = type;
    variable.granularities = granularities;
    variable.label.byLanguage = {{u"nl"_s, u"Loon"_s}};
    return variable;
}

QStringList granularitiesOf(const std::vector<Alternative> &alternatives)
{
    QStringList words;
    for (const Alternative &each : alternatives)
        words << each.granularity;
    return words;
}

/// Municipalities in districts in provinces, as REFNIS has them; one province without a district.
CodeList places()
{
    CodeList list;
    list.id = CodeListId(u"refnis"_s);
    const auto add = [&list](const QString &code, const QString &parent) {
        ListedCode listed;
        listed.code = code;
        listed.parent = parent;
        list.codes.push_back(listed);
    };
    add(u"20001"_s, {});
    add(u"10000"_s, {});
    add(u"24000"_s, u"20001"_s);
    add(u"23000"_s, u"20001"_s);
    add(u"24062"_s, u"24000"_s);
    add(u"24001"_s, u"24000"_s);
    add(u"23002"_s, u"23000"_s);
    return list;
}

} // namespace

class TestAlternatives : public QObject {
    Q_OBJECT

private slots:
    void coarserFormsFollowTheOneAsked_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QStringList>("expected");
        const QStringList wage{u"exact"_s, u"class"_s};
        QTest::newRow("number") << u"exact"_s << u"numeric"_s << wage << QStringList{u"class"_s, u"yes-no"_s};
        QTest::newRow("already coarse") << u"class"_s << u"numeric"_s << wage << QStringList{u"yes-no"_s};
        QTest::newRow("nothing said") << QString() << u"numeric"_s << wage << QStringList{u"class"_s, u"yes-no"_s};
        QTest::newRow("day without offers") << u"exact"_s << u"date"_s << QStringList()
                                            << QStringList{u"month"_s, u"quarter"_s, u"year"_s, u"yes-no"_s};
        QTest::newRow("month of a day") << u"month"_s << u"date"_s << QStringList{u"exact"_s, u"month"_s, u"year"_s}
                                        << QStringList{u"year"_s, u"quarter"_s, u"yes-no"_s};
        QTest::newRow("yes or no") << u"yes-no"_s << u"nominal"_s << QStringList{u"yes-no"_s} << QStringList();
        QTest::newRow("free text") << u"exact"_s << u"text"_s << QStringList() << QStringList();
    }
    void coarserFormsFollowTheOneAsked()
    {
        QFETCH(QString, asked);
        QFETCH(QString, type);
        QFETCH(QStringList, offered);
        QFETCH(QStringList, expected);
        const auto found = alternativesTo(lineAt(asked), variableOf(type, offered), nullptr, {});
        QCOMPARE(granularitiesOf(found), expected);
        for (const Alternative &each : found)
            QVERIFY(each.verdict() == VerdictKind::Coarsen);
    }

    void aClassificationIsClimbedLevelByLevel()
    {
        const CodeList list = places();
        QCOMPARE(codesPerLevel(list), (std::vector<int>{2, 2, 3}));
        const Variable variable = variableOf(u"nominal"_s, {});
        const auto found = alternativesTo(lineAt(u"exact"_s), variable, &list, {});
        QCOMPARE(granularitiesOf(found), (QStringList{u"level-2"_s, u"level-1"_s, u"yes-no"_s}));
        QCOMPARE(found.front().categories, 2);
        QVERIFY(found.front().kind == AlternativeKind::CodeLevel);
        QCOMPARE(granularitiesOf(alternativesTo(lineAt(u"level-2"_s), variable, &list, {})),
                 (QStringList{u"level-1"_s, u"yes-no"_s}));
        QCOMPARE(codeLevelOf(u"level-3"_s), 3);
        QVERIFY(!codeLevelOf(u"level-x"_s) && !codeLevelOf(u"class"_s) && !codeLevelOf(u"level-0"_s));
    }

    void codesInACircleAreOnNoLevel()
    {
        CodeList list = places();
        list.codes[2].parent = u"24062"_s; // its own child
        QCOMPARE(codesPerLevel(list), (std::vector<int>{2, 1, 1}));
    }

    void anotherVariableMayMeasureTheSame()
    {
        Variable asked = variableOf(u"numeric"_s, {});
        Variable standard = asked;
        standard.id = VariableId(u"ksz/dwh/loon"_s);
        Variable other = standard;
        other.id = VariableId(u"ksz/dwh/arbeid"_s);
        other.label.byLanguage = {{u"nl"_s, u"Arbeid"_s}};
        const auto replacements = [&] {
            QStringList ids;
            for (const Alternative &each :
                 alternativesTo(lineAt(u"yes-no"_s), asked, nullptr, {asked, standard, other}))
                if (each.verdict() == VerdictKind::Replace)
                    ids << each.replacement.value;
            return ids;
        };
        QCOMPARE(replacements(), QStringList{u"ksz/dwh/loon"_s}); // by its label, as nobody names a notion
        asked.notion = u"WAGE"_s;
        QCOMPARE(replacements(), QStringList());
        other.notion = u"wage"_s;
        QCOMPARE(replacements(), QStringList{u"ksz/dwh/arbeid"_s}); // by its notion, whatever it is called
    }

    void aNumberThatNamesAPersonHasNoYesNo()
    {
        Variable number = variableOf(u"nominal"_s, {});
        number.flags = {u"registerNumber"_s};
        QVERIFY(alternativesTo(lineAt(u"exact"_s), number, nullptr, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestAlternatives)
#include "tst_alternatives.moc"
