// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/wording.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { m_language.choose(u"en"_s); }

    void switchingTranslatesWhatIsShown()
    {
        QLabel label;
        whenLanguageChanges(&label, [&] { label.setText(wording::of(Phase::Submitted)); });
        m_language.choose(u"en"_s);
        QCoreApplication::processEvents();
        QCOMPARE(label.text(), u"Submitted"_s);
        QSignalSpy changed(&m_language, &Language::changed);
        m_language.choose(u"nl"_s);
        QCoreApplication::processEvents();
        QCOMPARE(label.text(), u"Ingediend"_s);
        QCOMPARE(changed.count(), 1);
    }

    void daysAndNumbersFollow()
    {
        const QDate day(2027, 3, 12);
        m_language.choose(u"nl"_s);
        QVERIFY(format::longDay(day).contains(u"maart"_s));
        QCOMPARE(currentLanguage(), u"nl"_s);
        m_language.choose(u"fr"_s);
        QVERIFY(format::longDay(day).contains(u"mars"_s));
        QCOMPARE(format::day(QDate(2027, 3, 1)), u"1er mars 2027"_s);
        m_language.choose(u"de"_s);
        QVERIFY(format::longDay(day).contains(u"März"_s));
        QCOMPARE(format::day(day), u"12. März 2027"_s);
        m_language.choose(u"en"_s);
        QVERIFY(format::longDay(day).contains(u"March"_s));
    }

    void pluralsAreRight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("en") << u"en"_s << u"1 day"_s << u"3 days"_s;
        QTest::newRow("nl") << u"nl"_s << u"1 dag"_s << u"3 dagen"_s;
    }
    void pluralsAreRight()
    {
        QFETCH(QString, language);
        m_language.choose(language);
        QTEST(format::days(1), "one");
        QTEST(format::days(3), "many");
    }

    void relativeDaysSayHowFar()
    {
        const QDate today(2026, 11, 22);
        QCOMPARE(format::relative(today, today), u"today"_s);
        QCOMPARE(format::relative(today.addDays(1), today), u"tomorrow"_s);
        QCOMPARE(format::relative(today.addDays(-3), today), u"3 days ago"_s);
        QCOMPARE(format::relative(today.addDays(35), today), u"in 5 weeks"_s);
        QCOMPARE(format::relative(today.addDays(-180), today), u"6 months ago"_s);
    }

    void textsOfDataFollow()
    {
        const Text text{{{u"nl"_s, u"gids"_s}, {u"en"_s, u"directory"_s}}};
        m_language.choose(u"nl"_s);
        QCOMPARE(inCurrentLanguage(text), u"gids"_s);
        m_language.choose(u"en"_s);
        QCOMPARE(inCurrentLanguage(text), u"directory"_s);
    }

    void qtSpeaksTheLanguageToo()
    {
        m_language.choose(u"nl"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuleren"_s);
    }

    void everyStringHasItsDutch()
    {
        QFile file(QStringLiteral(BERAAD_SOURCE_DIR "/translations/beraad_nl.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        QString source;
        int seen = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == "source"_L1)
                source = reader.readElementText();
            else if (reader.name() == "translation"_L1)
                QVERIFY2(reader.attributes().value("type"_L1) != "unfinished"_L1, qPrintable(source));
            seen += reader.name() == "message"_L1;
        }
        QVERIFY(!reader.hasError());
        QVERIFY(seen > 200);
    }

private:
    Language m_language;
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
