// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pdfsearch.h"

#include <QTest>

using namespace beraad::pdf;
using namespace Qt::StringLiterals;

namespace {

/// Words of equal letters, ten points each, twenty a line; `|` ends a line.
std::vector<PlacedWord> page(const QString &text)
{
    std::vector<PlacedWord> words;
    int line = 0;
    for (const QString &row : text.split(u'|')) {
        int column = 0;
        for (const QString &word : row.split(u' ')) {
            PlacedWord placed{word, QRectF(column * 10, line * 20, word.size() * 10, 20), {}, true, false};
            for (int i = 0; i < word.size(); ++i)
                placed.characters.emplace_back((column + i) * 10, line * 20, 10, 20);
            column += int(word.size()) + 1;
            words.push_back(placed);
        }
        words.back().endsLine = true;
        words.back().hasSpaceAfter = false;
        ++line;
    }
    return words;
}

} // namespace

/// What people mean is found, and where it stands is told.
class TestPdfSearch : public QObject {
    Q_OBJECT

private slots:
    void whatPeopleMeanIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("hits");
        QTest::newRow("as it stands") << u"een twee drie"_s << u"twee"_s << 1;
        QTest::newRow("case") << u"Privacy PRIVACY privacy"_s << u"privacy"_s << 3;
        QTest::newRow("accents in the text") << u"données à caractère"_s << u"donnees a caractere"_s << 1;
        QTest::newRow("accents in the question") << u"donnees"_s << u"données"_s << 1;
        QTest::newRow("over words") << u"de raad van state"_s << u"raad  van"_s << 1;
        QTest::newRow("over lines") << u"de raad|van state"_s << u"raad van"_s << 1;
        QTest::newRow("cut at the end of a line") << u"proportio-|naliteit"_s << u"proportionaliteit"_s << 1;
        QTest::newRow("hyphens") << u"school-to-work"_s << u"school to"_s << 0;
        QTest::newRow("written with a hyphen") << u"e-mail email"_s << u"e-mail"_s << 2;
        QTest::newRow("part of a word") << u"persoonsgegevens"_s << u"gegevens"_s << 1;
        QTest::newRow("not there") << u"een twee"_s << u"drie"_s << 0;
        QTest::newRow("only hyphens") << u"a - b"_s << u"-"_s << 0;
        QTest::newRow("ligature") << u"ﬁnancieel"_s << u"financieel"_s << 1;
    }

    void whatPeopleMeanIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QTEST(int(hitsIn(page(text), searchable(wanted), 3, 100).size()), "hits");
    }

    void placeAndSurroundingsAreTold()
    {
        const auto hits = hitsIn(page(u"de raad|van state"_s), u"raad van"_s, 3, 100);
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits[0].page, 3);
        QCOMPARE(hits[0].around.mid(hits[0].start, hits[0].length), u"raad van"_s);
        QCOMPARE(hits[0].boxes, (std::vector<QRectF>{QRectF(30, 0, 40, 20), QRectF(0, 20, 30, 20)}));
    }

    void partOfAWordIsMarkedAlone()
    {
        const auto hits = hitsIn(page(u"persoonsgegevens"_s), u"gegevens"_s, 0, 100);
        QCOMPARE(hits[0].boxes, std::vector{QRectF(80, 0, 80, 20)});
    }

    void noMoreThanAsked() { QCOMPARE(hitsIn(page(u"a a a a a"_s), u"a"_s, 0, 3).size(), 3U); }
};

QTEST_GUILESS_MAIN(TestPdfSearch)
#include "tst_pdfsearch.moc"
