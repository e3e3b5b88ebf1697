// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdftable.h"

#include <poppler-qt6.h>

#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Poppler::Document> read(PdfPages &pages, PdfFlow &flow)
{
    flow.finish();
    PageFrame frame;
    frame.pageOf = u"%1/%2"_s;
    const Result<QByteArray> pdf
        = withMetadata(pages.print(frame), {u"Proef"_s, {}, {}, {}, u"nl-BE"_s, {}, {}, flow.bookmarks()});
    return pdf ? Poppler::Document::loadFromData(*pdf) : nullptr;
}

QString textOf(const Poppler::Document &document, int page)
{
    return document.page(page)->text(QRectF());
}

Table tableOf(int rows, const QString &text)
{
    Table table;
    table.columns = {{u"Kolomkop"_s, 0}, {u"Tekst"_s, 0}};
    table.continued = u"(vervolg)"_s;
    table.rows.push_back({{blockOf(u"Groep"_s)}, {}, CellTone::Plain, true});
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{blockOf(QString::number(i)), blockOf(text)}, {}, CellTone::Plain, false});
    return table;
}

} // namespace

class TestPdfFlow : public QObject {
    Q_OBJECT

private slots:
    void aTableSaysItsHeaderAndGroupOnEveryPage()
    {
        PdfPages pages;
        PdfFlow flow(pages);
        placeTable(flow, tableOf(200, u"regel"_s));
        const auto document = read(pages, flow);
        QVERIFY(document && document->numPages() > 2);
        for (int page = 0; page < document->numPages(); ++page)
            QVERIFY2(textOf(*document, page).contains(u"Kolomkop"_s), qPrintable(QString::number(page)));
        QVERIFY(!textOf(*document, 0).contains(u"(vervolg)"_s));
        QVERIFY(textOf(*document, 1).contains(u"(vervolg)"_s));
    }

    void aHeadingNeverStandsAloneAtTheFootOfAPage()
    {
        for (int filler = 30; filler < 62; ++filler) {
            PdfPages pages;
            PdfFlow flow(pages);
            for (int i = 0; i < filler; ++i)
                flow.text(blockOf(u"vulling"_s));
            flow.heading(1, u"Hoofdstuk"_s);
            flow.heading(2, u"Paragraaf"_s);
            placeTable(flow, tableOf(3, u"regel"_s));
            const auto document = read(pages, flow);
            for (int page = 0; page < document->numPages(); ++page)
                if (textOf(*document, page).contains(u"Hoofdstuk"_s))
                    QVERIFY2(textOf(*document, page).contains(u"regel"_s), qPrintable(QString::number(filler)));
        }
    }

    void aRowHigherThanAPageGoesOnWithoutLosingALine()
    {
        QString text;
        for (int i = 0; i < 400; ++i)
            text += u"woord%1 en nog wat tekst om de regel te vullen tot hij breekt "_s.arg(i);
        PdfPages pages;
        PdfFlow flow(pages);
        placeTable(flow, tableOf(1, text));
        const auto document = read(pages, flow);
        QString all;
        for (int page = 0; page < document->numPages(); ++page)
            all += textOf(*document, page);
        QVERIFY(document->numPages() > 1);
        for (int i = 0; i < 400; ++i)
            QVERIFY2(all.contains(u"woord%1 "_s.arg(i)) || all.contains(u"woord%1\n"_s.arg(i)),
                     qPrintable(QString::number(i)));
    }

    void aParagraphLeavesNoSingleLineBehind()
    {
        const QString paragraph = u"alinea "_s.repeated(70);
        for (int filler = 44; filler < 62; ++filler) {
            PdfPages pages;
            PdfFlow flow(pages);
            for (int i = 0; i < filler; ++i)
                flow.text(blockOf(u"vulling"_s));
            flow.text(blockOf(paragraph));
            const auto document = read(pages, flow);
            for (int page = 0; page < document->numPages(); ++page) {
                const qsizetype lines = textOf(*document, page).split(u'\n').filter(u"alinea"_s).size();
                QVERIFY2(lines != 1, qPrintable(u"%1 page %2"_s.arg(filler).arg(page)));
            }
        }
    }

    void bookmarksNestAndPointAtTheirPages()
    {
        PdfPages pages;
        PdfFlow flow(pages);
        flow.heading(1, u"Een"_s);
        flow.heading(2, u"Een A"_s);
        placeTable(flow, tableOf(120, u"regel"_s));
        flow.heading(1, u"Twee"_s);
        flow.text(blockOf(u"slot"_s));
        const auto document = read(pages, flow);
        const QList<Poppler::OutlineItem> outline = document->outline();
        QCOMPARE(outline.size(), 2);
        QCOMPARE(outline.at(0).name(), u"Een"_s);
        QCOMPARE(outline.at(0).children().size(), 1);
        QCOMPARE(outline.at(0).children().at(0).name(), u"Een A"_s);
        QCOMPARE(outline.at(1).destination()->pageNumber(), document->numPages());
    }

    void printableTakesAwayWhatMisleads()
    {
        QCOMPARE(printable(u"a\u202Eb\u2066c"_s), u"abc"_s);
        QCOMPARE(printable(u"a\r\nb\u2028c"_s), u"a\nb\nc"_s);
        QCOMPARE(printable(QString(u"x"_s + QChar(0) + QChar(0xD800) + u"y"_s)), u"x\uFFFD\uFFFDy"_s);
        QCOMPARE(printable(u"<b>&amp;"_s), u"<b>&amp;"_s);
    }

    void whatIsNoPdfIsRefused()
    {
        const Result<QByteArray> result = withMetadata("not a pdf", {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DocumentFailed);
        QVERIFY(!result.error().detail.isEmpty());
    }
};

QTEST_MAIN(TestPdfFlow)
#include "tst_pdfflow.moc"
