// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestdocument.h"

#include "documents/samplerequest.h"

#include <poppler-qt6.h>

#include <QElapsedTimer>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Poppler::Document> open(const Result<QByteArray> &pdf)
{
    return pdf ? Poppler::Document::loadFromData(*pdf) : nullptr;
}

QString textOf(const Result<QByteArray> &pdf)
{
    const auto document = open(pdf);
    QString text;
    for (int page = 0; document && page < document->numPages(); ++page)
        text += document->page(page)->text(QRectF()) + u'\n';
    return text.replace(QChar(QChar::Nbsp), u' ');
}

QStringList variablesOf(const RequestDocument &document)
{
    QStringList names;
    for (const Line &line : linesFor(document))
        names.append(line.variable);
    return names;
}

/// Words that break programs: each is one answer, one variable and one title in turn.
QStringList hostileTexts()
{
    return {u"<script>alert('x')</script><b>vet</b> &amp; <img src=x>"_s,
            u"مرحبا بالعالم שלום עולם"_s,
            u"\u202Egnirts desrever\u202C \u2066isolated\u2069"_s,
            u"😀👩‍👩‍👧‍👦🏳️‍🌈 日本語 ไทย"_s,
            QString(5000, u'W'),
            u"a\u0300\u0301\u0302\u0303"_s.repeated(200),
            QString(u"nul"_s + QChar(0) + u"teken"_s + QChar(0x1B) + QChar(0xD800) + QChar(0xFFFF)),
            u"%1 %2 %99 %L1 {0} \\n \\u0000"_s,
            u"\n\n\r\n\t \u2028\u2029"_s,
            u"'; DROP TABLE lines; --"_s,
            u"Ω≈ç√∫˜µ≤≥÷ ⅛⅜⅝⅞ ﷽"_s};
}

} // namespace

class TestRequestDocument : public QObject {
    Q_OBJECT

private slots:
    void aProviderSeesItsOwnLinesOnly()
    {
        QCOMPARE(variablesOf(sampleRequest(u"alfa"_s, 7)),
                 (QStringList{u"var_alfa_1"_s, u"var_alfa_4"_s, u"var_alfa_7"_s}));
    }

    void aCommitteeSeesTheLinesOfItsTracksOnly()
    {
        QCOMPARE(variablesOf(sampleRequest(u"committee"_s, 7)), (QStringList{u"var_beta_2"_s, u"var_beta_5"_s}));
    }

    void aProcedureThatIsNotInForceOpensNoLines() { QVERIFY(variablesOf(sampleRequest(u"access"_s, 7)).isEmpty()); }

    void theRequesterSeesEverything() { QCOMPARE(variablesOf(sampleRequest(u"univ"_s, 7)).size(), 7); }

    void aDocumentHoldsWhatItsReaderMayAndMustSee()
    {
        const QString text = textOf(renderRequestPdf(sampleRequest(u"alfa"_s, 7)));
        for (const QString &expected : {u"Een proefaanvraag nl"_s,
                                        u"2026-0042"_s,
                                        u"Instantie alfa nl"_s,
                                        u"Een samenvatting voor iedereen"_s,
                                        u"S0.Q6"_s,
                                        u"S2.Q1"_s,
                                        u"S2.Q2"_s,
                                        u"S2.Q9"_s,
                                        u"Antwoord voor het protocol"_s,
                                        u"wet van S2.Q1"_s,
                                        u"var_alfa_1"_s,
                                        u"var_alfa_4"_s,
                                        u"var_alfa_7"_s,
                                        u"zeer persoonlijk"_s,
                                        u"Procedure protocol-vl nl"_s,
                                        u"Reden voor protocol-vl nl"_s,
                                        u"koppelschema.pdf"_s,
                                        u"Instantie gamma nl"_s,
                                        u"dpo@univ.example"_s,
                                        u"regels-7"_s,
                                        QString(64, u'a')})
            QVERIFY2(text.contains(expected), qPrintable(expected));
    }

    void proceduresAndChoicesAboutOtherLinesAreLeftOut()
    {
        const QString own = textOf(renderRequestPdf(sampleRequest(u"alfa"_s, 7)));
        const QString whole = textOf(renderRequestPdf(sampleRequest(u"univ"_s, 7)));
        for (const QString &ofOthers :
             {u"bron van ivc-ssh"_s, u"Welke tak geldt nl"_s, u"Geen procedure"_s, u"Bevinding over gamma nl"_s}) {
            QVERIFY2(!own.contains(ofOthers), qPrintable(ofOthers));
            QVERIFY2(whole.contains(ofOthers), qPrintable(ofOthers));
        }
        QVERIFY(textOf(renderRequestPdf(sampleRequest(u"beta"_s, 7))).contains(u"Welke tak geldt nl"_s));
    }

    void aDocumentKeepsTheDataOfOthersToItself()
    {
        const QString text = textOf(renderRequestPdf(sampleRequest(u"alfa"_s, 30)));
        QVERIFY(!text.contains(u"var_beta"_s));
        QVERIFY(!text.contains(u"var_gamma"_s));
        QVERIFY(!text.contains(u"S2.Q3"_s));
        QVERIFY(!text.contains(u"Antwoord voor het comité"_s));
        const QString judged = textOf(renderRequestPdf(sampleRequest(u"committee"_s, 30)));
        QVERIFY(judged.contains(u"var_beta_29"_s));
        QVERIFY(!judged.contains(u"var_alfa"_s));
    }

    void lawThatNobodyCheckedIsMarked()
    {
        RequestDocument document = sampleRequest(u"alfa"_s, 7);
        const qsizetype marks = textOf(renderRequestPdf(document)).count(u"te verifiëren"_s);
        document.route.procedures[0].because[0].evidence = u"verified"_s;
        QVERIFY(textOf(renderRequestPdf(document)).count(u"te verifiëren"_s) < marks);
    }

    void aRequiredAnswerThatIsMissingIsSaid()
    {
        QVERIFY(textOf(renderRequestPdf(sampleRequest(u"alfa"_s, 7))).contains(u"Verplicht en nog niet beantwoord"_s));
    }

    void theSubmissionDayIsTheBelgianOne()
    {
        QVERIFY(textOf(renderRequestPdf(sampleRequest(u"alfa"_s, 7))).contains(u"21 november 2026"_s));
    }

    void aDraftSaysSo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("mark");
        QTest::newRow("nl") << u"nl"_s << u"ONTWERP"_s;
        QTest::newRow("fr") << u"fr"_s << u"PROJET"_s;
        QTest::newRow("de") << u"de"_s << u"ENTWURF"_s;
        QTest::newRow("en") << u"en"_s << u"DRAFT"_s;
    }

    void aDraftSaysSo()
    {
        QFETCH(QString, language);
        QFETCH(QString, mark);
        RequestDocument document = sampleRequest(u"alfa"_s, 60, language);
        QVERIFY(!textOf(renderRequestPdf(document)).contains(mark));
        document.dossier = {};
        document.submitted = {};
        const auto pdf = open(renderRequestPdf(document));
        QVERIFY(pdf);
        for (int page = 0; page < pdf->numPages(); ++page)
            QVERIFY(pdf->page(page)->text(QRectF()).contains(mark));
    }

    void metadataLanguageAndOutlineAreSet()
    {
        const Result<QByteArray> bytes = renderRequestPdf(sampleRequest(u"alfa"_s, 7, u"fr"_s));
        const auto pdf = open(bytes);
        QVERIFY(pdf);
        QCOMPARE(pdf->info(u"Title"_s), u"Een proefaanvraag fr"_s);
        QCOMPARE(pdf->info(u"Author"_s), u"Instantie univ fr"_s);
        QVERIFY(pdf->info(u"Subject"_s).contains(u"Instantie alfa fr"_s));
        QVERIFY(pdf->info(u"Keywords"_s).contains(u"2026-0042"_s));
        QCOMPARE(pdf->date(u"CreationDate"_s), QDateTime(QDate(2026, 11, 22), QTime(8, 30), QTimeZone::UTC));
        QVERIFY(bytes->contains("/Lang (fr-BE)"));
        QVERIFY(bytes->contains("/DisplayDocTitle true"));
        QVERIFY(bytes->contains("<rdf:li>fr-BE</rdf:li>"));
        const QList<Poppler::OutlineItem> outline = pdf->outline();
        QCOMPARE(outline.size(), 9); // no findings: they speak of other lines
        QVERIFY(outline.at(0).name().contains(u"Ce qui vous est demandé"_s));
        for (const Poppler::OutlineItem &item : outline)
            QVERIFY(item.destination() && item.destination()->pageNumber() >= 1);
    }

    void fontsAreEmbedded()
    {
        const auto pdf = open(renderRequestPdf(sampleRequest(u"alfa"_s, 7)));
        const QList<Poppler::FontInfo> fonts = pdf->fonts();
        QVERIFY(!fonts.isEmpty());
        for (const Poppler::FontInfo &font : fonts)
            QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
    }

    void longTablesRepeatTheirHeaderAndGrow()
    {
        const auto small = open(renderRequestPdf(sampleRequest(u"univ"_s, 7)));
        const auto large = open(renderRequestPdf(sampleRequest(u"univ"_s, 300)));
        QVERIFY(large->numPages() > small->numPages() + 10);
        int headers = 0;
        for (int page = 0; page < large->numPages(); ++page) {
            const QString text = large->page(page)->text(QRectF());
            if (text.contains(u"var_"_s)) {
                ++headers;
                QVERIFY2(text.contains(u"Gegevensset"_s), qPrintable(QString::number(page + 1)));
            }
            QVERIFY(text.contains(u"Pagina %1 van %2"_s.arg(page + 1).arg(large->numPages())));
        }
        QVERIFY(headers > 10);
    }

    void theSameInputGivesTheSameBytes()
    {
        const RequestDocument document = sampleRequest(u"alfa"_s, 20);
        const Result<QByteArray> first = renderRequestPdf(document);
        QTest::qWait(1100); // the clock of the machine must not show
        const Result<QByteArray> second = renderRequestPdf(document);
        QVERIFY(first && second);
        QVERIFY(*first == *second);
        RequestDocument other = document;
        other.request.lines[0].why += u'!';
        QVERIFY(*renderRequestPdf(other) != *first);
    }

    void hostileTextIsPrintedAndBreaksNothing()
    {
        const QStringList texts = hostileTexts();
        for (const QString &text : texts) {
            RequestDocument document = sampleRequest(u"alfa"_s, 7);
            document.request.title.byLanguage = {{u"nl"_s, text}};
            document.request.answers.insert(u"S2.Q1"_s, text);
            document.request.lines[0].variable = text;
            document.request.lines[0].why = text;
            document.route.procedures[0].because[0].text.byLanguage = {{u"nl"_s, text}};
            document.route.undecided[0].question.byLanguage = {{u"nl"_s, text}};
            document.dossier = DossierId(text);
            const auto pdf = open(renderRequestPdf(document));
            QVERIFY2(pdf && pdf->numPages() >= 2 && pdf->numPages() < 60, qPrintable(text.left(40)));
        }
    }

    void markupIsShownLiterally()
    {
        RequestDocument document = sampleRequest(u"alfa"_s, 7);
        document.request.answers.insert(u"S2.Q1"_s, u"<b>vet</b> &amp; zo"_s);
        QVERIFY(textOf(renderRequestPdf(document)).contains(u"<b>vet</b> &amp; zo"_s));
    }

    void anEmptyRequestStillPrints()
    {
        RequestDocument document;
        document.kind = shippedKind(u"request"_s);
        document.language = u"nl"_s;
        const auto pdf = open(renderRequestPdf(document));
        QVERIFY(pdf);
        QVERIFY(pdf->page(0)->text(QRectF()).contains(u"Zonder titel"_s));
    }

    void aPreviewShowsThePages()
    {
        const Result<QByteArray> pdf = renderRequestPdf(sampleRequest(u"univ"_s, 60));
        const auto pages = previewPages(*pdf, 50, 2);
        QVERIFY(pages);
        QCOMPARE(pages->size(), 2U);
        QVERIFY(std::abs(pages->front().width() - 413) <= 1);
        QVERIFY(!previewPages("no pdf", 50));
        QVERIFY(!previewPages(*pdf, 0));
    }

    /// Printed, never judged here: the bars are in the bench.
    void timeTaken_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("7 lines") << 7;
        QTest::newRow("1000 lines") << 1000;
    }

    void timeTaken()
    {
        QFETCH(int, lines);
        QElapsedTimer timer;
        timer.start();
        const Result<QByteArray> pdf = renderRequestPdf(sampleRequest(u"univ"_s, lines));
        QVERIFY(pdf);
        qInfo("%d lines: %lld ms, %lld kB", lines, timer.elapsed(), static_cast<long long>(pdf->size() / 1024));
    }
};

QTEST_MAIN(TestRequestDocument)
#include "tst_requestdocument.moc"
