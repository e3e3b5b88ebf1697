// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"
#include "ui/shell/fuzzy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestFuzzy : public QObject {
    Q_OBJECT

private slots:
    void lettersMustComeInOrder()
    {
        QVERIFY(fuzzyScore(u"ctl"_s, u"Catalogue"_s));
        QVERIFY(!fuzzyScore(u"ltc"_s, u"Catalogue"_s));
        QVERIFY(!fuzzyScore(u"catz"_s, u"Catalogue"_s));
    }

    void caseAndAccentsDoNotCount()
    {
        QVERIFY(fuzzyScore(u"enquete"_s, u"Enquête naar arbeid"_s));
        QVERIFY(fuzzyScore(u"ÉCOLE"_s, u"ecole"_s));
    }

    void wholeWordsBeatScatteredLetters()
    {
        QVERIFY(*fuzzyScore(u"review"_s, u"Review"_s)
                > *fuzzyScore(u"review"_s, u"Re-evaluation of individual views, wage"_s));
        QVERIFY(*fuzzyScore(u"ov"_s, u"Overview"_s) > *fuzzyScore(u"ov"_s, u"Go over"_s));
    }

    void bestMatchesComeFirst()
    {
        std::vector<PaletteEntry> entries;
        for (const QString &title : {u"School to work"_s, u"Sessions"_s, u"Answers of schools on session"_s})
            entries.push_back({{}, title, {}, {}, {}, 0});
        const auto found = matching(entries, u"sess"_s, 10);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found.front().title, u"Sessions"_s);
        QCOMPARE(matching(entries, u"s"_s, 1).size(), size_t(1));
    }

    void paletteModelKeepsItsPromises()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({{u"clock"_s, u"One"_s, u"first"_s, {}, {}, 0}, {u"clock"_s, u"Two"_s, {}, {}, {}, 0}});
        QCOMPARE(model.rowCount(), 2);
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
