// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/wording.h"

#include "dossier/words.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

QString toQString(std::u16string_view text)
{
    return QString(QStringView(text.data(), static_cast<qsizetype>(text.size())));
}

std::vector<WordingEntry> allEntries()
{
    std::vector<WordingEntry> all;
    for (const auto entries : {sentenceEntries(), valueEntries(), factEntries(), adviceEntries(), sessionEntries()})
        all.insert(all.end(), entries.begin(), entries.end());
    return all;
}

/// `%1`, `%2`, in order.
QStringList placesIn(std::u16string_view text)
{
    static const QRegularExpression kPlace(u"%[0-9]"_s);
    QStringList places;
    for (const QRegularExpressionMatch &match : kPlace.globalMatch(toQString(text)))
        places.append(match.captured());
    places.sort();
    return places;
}

} // namespace

class TestDocumentWording : public QObject {
    Q_OBJECT

private slots:
    void everyEntryHasFourLanguages()
    {
        QVERIFY(allEntries().size() > 100);
        for (const WordingEntry &entry : allEntries())
            for (const std::u16string_view text : {entry.nl, entry.fr, entry.de, entry.en})
                QVERIFY2(!toQString(text).trimmed().isEmpty(), qPrintable(toQString(entry.key)));
    }

    void noKeyStandsTwice()
    {
        QSet<QString> keys;
        for (const WordingEntry &entry : allEntries()) {
            QVERIFY2(!keys.contains(toQString(entry.key)), qPrintable(toQString(entry.key)));
            keys.insert(toQString(entry.key));
        }
    }

    void allLanguagesFillTheSamePlaces()
    {
        for (const WordingEntry &entry : allEntries())
            for (const std::u16string_view text : {entry.fr, entry.de, entry.en})
                QVERIFY2(placesIn(text) == placesIn(entry.nl), qPrintable(toQString(entry.key)));
    }

    void everyKeyThatTheRoomUsesIsThere()
    {
        QSet<QString> known;
        for (const WordingEntry &entry : allEntries())
            known.insert(toQString(entry.key));
        static const QRegularExpression kUse(
            u"words(?:\\(\\))?\\((?:[a-zA-Z.()]+ \\? )?u\"([a-zA-Z.]+)\"(?: : u\"([a-zA-Z.]+)\")?"_s);
        const QDir room(QStringLiteral(BERAAD_SOURCE_DIR "/app/documents"));
        int found = 0;
        for (const QString &name : room.entryList({u"*.cpp"_s})) {
            QFile file(room.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QRegularExpressionMatch &match : kUse.globalMatch(QString::fromUtf8(file.readAll()))) {
                for (const QString &key : {match.captured(1), match.captured(2)}) {
                    found += key.isEmpty() ? 0 : 1;
                    QVERIFY2(key.isEmpty() || key.endsWith(u'.') || known.contains(key),
                             qPrintable(name + u": "_s + key));
                }
            }
        }
        QVERIFY2(found > 60, qPrintable(QString::number(found)));
    }

    void everyWordOfARequestFileIsWorded_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("kind") << u"kind"_s << words::kinds();
        QTest::newRow("purpose") << u"purpose"_s << words::purposes();
        QTest::newRow("form") << u"form"_s << words::identifiabilities();
        QTest::newRow("channel") << u"channel"_s << words::channels();
        QTest::newRow("category") << u"category"_s << words::categories();
        QTest::newRow("flag") << u"flag"_s << words::flags();
        QTest::newRow("language") << u"language"_s << words::languages();
    }

    void everyWordOfARequestFileIsWorded()
    {
        QFETCH(QString, group);
        QFETCH(QStringList, words);
        const Wording wording(u"fr"_s);
        for (const QString &word : words)
            QVERIFY2(wording(QString(group + u'.' + word)) != group + u'.' + word, qPrintable(word));
    }

    void anUnknownWordIsShownAsItIs()
    {
        QCOMPARE(Wording(u"nl"_s).value(u"purpose"_s, u"astrology"_s), u"astrology"_s);
        QCOMPARE(Wording(u"tlh"_s).language(), u"nl"_s);
    }

    void datesNumbersAndListsFollowTheLanguage()
    {
        const QDate day(2026, 11, 2);
        QCOMPARE(Wording(u"nl"_s).date(day), u"2 november 2026"_s);
        QCOMPARE(Wording(u"fr"_s).date(day), u"2 novembre 2026"_s);
        QCOMPARE(Wording(u"de"_s).date(day), u"2. November 2026"_s);
        QCOMPARE(Wording(u"en"_s).date(day), u"2 November 2026"_s);
        QCOMPARE(Wording(u"de"_s).shortDate(day), u"02.11.2026"_s);
        QCOMPARE(Wording(u"nl"_s).shortDate({}), QString());
        QCOMPARE(Wording(u"nl"_s).listed({u"a"_s, u"b"_s, u"c"_s}), u"a, b en c"_s);
        QCOMPARE(Wording(u"en"_s).counted(u"count.lines"_s, 1), u"1 variable"_s);
        QCOMPARE(Wording(u"fr"_s).counted(u"count.lines"_s, 0), u"0 variable"_s);
        QCOMPARE(Wording(u"nl"_s).counted(u"count.lines"_s, 0), u"0 variabelen"_s);
    }
};

QTEST_GUILESS_MAIN(TestDocumentWording)
#include "tst_documentwording.moc"
