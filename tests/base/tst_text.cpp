// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace beraad {

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownLanguageGoesFirst();
    void machineWordsStandInForTheirLanguage();
    void anotherLanguageIsThatOfAPerson();
    void machineWordsAreBetterThanNone();
};

void TestText::ownLanguageGoesFirst()
{
    const Text text{{{u"nl"_s, u"loon"_s}, {u"nl-t-fr"_s, u"salaris"_s}, {u"fr"_s, u"salaire"_s}}};
    QCOMPARE(text.in(u"nl"_s), u"loon"_s);
    QVERIFY(!text.isMachineIn(u"nl"_s));
}

void TestText::machineWordsStandInForTheirLanguage()
{
    const Text text{{{u"en"_s, u"wage"_s}, {u"nl-t-en"_s, u"loon"_s}}};
    QCOMPARE(text.in(u"nl"_s), u"loon"_s);
    QVERIFY(text.isMachineIn(u"nl"_s));
}

void TestText::anotherLanguageIsThatOfAPerson()
{
    const Text text{{{u"de-t-en"_s, u"Lohn"_s}, {u"en"_s, u"wage"_s}, {u"fr"_s, QString()}}};
    QCOMPARE(text.in(u"nl"_s), u"wage"_s);
    QCOMPARE(text.in(u"fr"_s), u"wage"_s);
    QVERIFY(!text.isMachineIn(u"fr"_s));
}

void TestText::machineWordsAreBetterThanNone()
{
    QCOMPARE(Text({{u"de-t-en"_s, u"Lohn"_s}}).in(u"nl"_s), u"Lohn"_s);
    QCOMPARE(Text().in(u"nl"_s), QString());
}

} // namespace beraad

QTEST_GUILESS_MAIN(beraad::TestText)

#include "tst_text.moc"
