// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/csv.h"
#include "evidence/pdfmaking.h"
#include "ui/common/language.h"
#include "ui/evidence/pageimages.h"
#include "ui/evidence/pdfpane.h"
#include "ui/evidence/pdfview.h"
#include "ui/placeframe.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <csignal>
#include <cstdio>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const QString kFiles = QStringLiteral(BERAAD_SOURCE_DIR "/../shared/data/pdf/");

QByteArrayList manyPages(int count)
{
    QByteArrayList pages;
    for (int i = 1; i <= count; ++i)
        pages << "Page number " + QByteArray::number(i) + (i % 10 == 0 ? "\nround one" : "");
    return pages;
}

} // namespace

/// A PDF in the window: read, searched, chosen from and zoomed with mouse and keys.
class TestPdfPane : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_language.choose(u"en"_s);
        m_frame = std::make_unique<PlaceFrame>();
        QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
    }

    void init()
    {
        m_pane = std::make_unique<PdfPane>(m_frame->context());
        m_pane->resize(900, 700);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup() { m_pane.reset(); }

    void pagesAreShownAndWalkedThroughByKeys()
    {
        open(makePdf(manyPages(30)));
        QCOMPARE(view().pageCount(), 30);
        QTRY_VERIFY(isPainted());
        QTRY_COMPARE(field(u"evidencePage"_s)->text(), u"1"_s);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_End);
        QTRY_COMPARE(view().page(), 29);
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(view().page(), 0);
        QTest::keyClick(&view(), Qt::Key_PageDown);
        QVERIFY(view().verticalScrollBar()->value() > 100);
        QTest::keyClick(m_pane.get(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(field(u"evidencePage"_s), u"17"_s);
        QTest::keyClick(field(u"evidencePage"_s), Qt::Key_Return);
        QCOMPARE(view().page(), 16);
        QVERIFY(view().hasFocus());
        QTRY_VERIFY(view().accessibleDescription().contains(u"Page number 17"_s)); // for those who hear it
    }

    /// Beside a single page, or in a narrow window, small pictures only take room; who asks for them gets them.
    void smallPicturesStandWhereThereIsRoom()
    {
        const auto *side = m_pane->findChild<QWidget *>(u"evidenceSide"_s);
        auto *button = m_pane->findChild<QToolButton *>(u"evidenceSideButton"_s);
        open(makePdf(manyPages(1)));
        QVERIFY(!side->isVisible() && !button->isChecked());
        open(makePdf(manyPages(3)));
        QVERIFY(side->isVisible() && button->isChecked());
        m_pane->resize(400, 700);
        QTRY_VERIFY(!side->isVisible() && !button->isChecked());
        button->click();
        QVERIFY(side->isVisible());
        button->click();
        m_pane->resize(900, 700);
        QTest::qWait(0);
        QVERIFY(!side->isVisible()); // as was last asked
        button->click();
        QVERIFY(side->isVisible());
    }

    void zoomFollowsKeysWheelAndButtons()
    {
        open(makePdf(manyPages(3)));
        view().setFocus();
        const double fitting = view().zoom();
        QVERIFY(m_pane->findChild<QToolButton *>(u"evidenceFitWidth"_s)->isChecked());
        QTest::keyClick(m_pane.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view().zoom() > fitting);
        QTest::keyClick(m_pane.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view().zoom(), 1.0);
        QTest::keyClick(m_pane.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(view().fit() == PageFit::Page);
        QTest::keyClick(m_pane.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(view().zoom(), fitting);
        QWheelEvent wheel(QPointF(100, 100), QPointF(100, 100), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &wheel);
        QVERIFY(view().zoom() > fitting);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(m_pane.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(isPainted()); // a page of hundreds of megapixels is drawn in parts
    }

    void outlineAndThumbnailsLead()
    {
        open(makePdf(manyPages(12)));
        auto *outline = m_pane->findChild<QTreeWidget *>(u"evidenceOutline"_s);
        QTRY_COMPARE(outline->topLevelItemCount(), 12);
        emit outline->itemActivated(outline->topLevelItem(4), 0);
        QCOMPARE(view().page(), 4);
        auto *thumbnails = m_pane->findChild<QListView *>(u"evidenceThumbnails"_s);
        QCOMPARE(thumbnails->model()->rowCount(), 12);
        QCOMPARE(thumbnails->currentIndex().row(), 4);
        emit thumbnails->activated(thumbnails->model()->index(9, 0));
        QCOMPARE(view().page(), 9);
    }

    void wordsAreFoundAndSteppedThrough()
    {
        open(makePdf(manyPages(30)));
        QSignalSpy found(m_pane.get(), &EvidencePane::foundChanged);
        m_pane->find(u"round ONE"_s);
        QTRY_VERIFY(!found.isEmpty() && found.last()[2].toBool());
        QCOMPARE(found.last()[1].toInt(), 3);
        QCOMPARE(view().page(), 9);
        m_pane->findNext(1);
        QCOMPARE(view().page(), 19);
        m_pane->findNext(-1);
        m_pane->findNext(-1);
        QCOMPARE(found.last()[0].toInt(), 2); // round the beginning
        QCOMPARE(view().page(), 29);
        m_pane->find(u"not there"_s);
        QTRY_VERIFY(found.last()[2].toBool() && found.last()[1].toInt() == 0);
    }

    void wordsAreChosenByMouseAndKeys()
    {
        open(makePdf({"one two three\nfour five six"}));
        view().setFocus();
        QTRY_VERIFY(!view().accessibleDescription().isEmpty());
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedText(), u"one two"_s);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedText(), u"one two three\nfour five"_s);
        QCOMPARE(m_pane->placeText(), u"p. 1"_s);
        const EvidenceNote note = m_pane->startedNote();
        QCOMPARE(note.boxes.size(), 2U);
        QCOMPARE(note.page, 0);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(m_pane->selectedText().isEmpty());
        QTest::keyClick(m_pane.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_pane->selectedText(), u"one two three\nfour five six"_s);
        // From the first word to the second line, with the mouse.
        const double scale = view().zoom() * view().logicalDpiX() / 72;
        const auto at = [&](const QRectF &box) {
            const int left = (view().viewport()->width() - int(612 * scale)) / 2;
            return QPoint(left + int(box.center().x() * scale), 12 + int(box.center().y() * scale));
        };
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, at({72, 62, 20, 12}));
        QTest::mouseMove(view().viewport(), at({100, 76, 20, 12}));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at({100, 76, 20, 12}));
        QVERIFY2(m_pane->selectedText().startsWith(u"one two three\nfour"_s), qPrintable(m_pane->selectedText()));
    }

    void passwordIsAskedInPlace()
    {
        const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
        if (qpdf.isEmpty())
            QSKIP("qpdf is not installed");
        const QString plain = m_frame->demo.folder() + u"/plain.pdf"_s;
        const QString locked = m_frame->demo.folder() + u"/locked.pdf"_s;
        QFile file(plain);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(makePdf({"secret"})) > 0);
        file.close();
        QCOMPARE(QProcess::execute(qpdf, {u"--encrypt"_s, u"geheim"_s, u"owner"_s, u"256"_s, u"--"_s, plain, locked}),
                 0);
        QFile content(locked);
        QVERIFY(content.open(QIODevice::ReadOnly));
        QSignalSpy opened(m_pane.get(), &PdfPane::opened);
        m_pane->open(content.readAll());
        auto *password = field(u"evidencePassword"_s);
        QTRY_VERIFY(password->isVisible());
        password->setFocus();
        QTest::keyClicks(password, u"fout"_s);
        QTest::keyClick(password, Qt::Key_Return);
        auto *sentence = m_pane->findChild<QLabel *>(u"evidencePasswordSentence"_s);
        QTRY_COMPARE(sentence->text(), u"That is not the password."_s);
        password->selectAll();
        QTest::keyClicks(password, u"geheim"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(view().isVisible());
        QCOMPARE(opened.first().first().toString(), u"geheim"_s);
    }

    void helperThatDiesCostsNoMoreThanOnePage()
    {
        open(makePdf(manyPages(3)));
        QTRY_VERIFY(isPainted());
        QVERIFY(m_pane->file()->helperId() > 0);
        kill(pid_t(m_pane->file()->helperId()), SIGKILL);
        QTest::qWait(50);
        m_pane->find(u"number 3"_s);
        QSignalSpy found(m_pane.get(), &EvidencePane::foundChanged);
        QTRY_VERIFY(!found.isEmpty() && found.last()[2].toBool());
        QCOMPARE(found.last()[1].toInt(), 1);
        QCOMPARE(m_pane->file()->restarts(), 1);
    }

    void memoryOfImagesIsBounded()
    {
        pdf::File file(makePdf(manyPages(60)));
        PageImages images(file);
        file.ask(pdf::ask::Open(), pdf::Urgency::Now, this, [](const pdf::Answer &) { });
        int arrived = 0;
        connect(&images, &PageImages::arrived, this, [&arrived] { ++arrived; });
        for (int page = 0; page < 60; ++page)
            images.image({page, 2000, {}}, pdf::Urgency::Now); // 1224 × 1584 pixels, 7.8 MB each
        QTRY_COMPARE_WITH_TIMEOUT(arrived, 60, 60'000);
        QVERIFY(images.usedMemory() <= PageImages::kMemory + PageImages::kThumbnailMemory);
        QVERIFY(images.usedMemory() > PageImages::kMemory / 2);
    }

    void everyFileOfTheCollectionOpensInTheWindow_data()
    {
        QTest::addColumn<QString>("pages");
        QFile reference(kFiles + u"pdfinfo_reference.csv"_s);
        if (!reference.open(QIODevice::ReadOnly)) {
            QTest::newRow("no collection") << QString();
            return;
        }
        QSet<QString> seen;
        const auto rows = readCsv(reference.readAll(), reference.fileName());
        for (const CsvRow &row : *rows) {
            const QString name = row.fields[0];
            if (name.endsWith(u".pdf") && !seen.contains(name) && QFile::exists(kFiles + name))
                QTest::newRow(qPrintable(name)) << row.fields[3];
            seen.insert(name);
        }
    }

    void everyFileOfTheCollectionOpensInTheWindow()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QFile content(kFiles + name);
        if (!content.open(QIODevice::ReadOnly))
            QSKIP("../shared/data/pdf is not there");
        QFETCH(QString, pages);
        QSignalSpy opened(m_pane.get(), &PdfPane::opened);
        QSignalSpy failed(m_pane.get(), &PdfPane::failed);
        QElapsedTimer timer;
        timer.start();
        m_pane->open(content.readAll());
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() || !failed.isEmpty(), 11'000);
        QCOMPARE(QString::number(opened.isEmpty() ? 0 : view().pageCount()), pages.isEmpty() ? u"0"_s : pages);
        if (!opened.isEmpty())
            QTRY_VERIFY_WITH_TIMEOUT(isPainted(), 11'000); // drawn, or said why not
        const qint64 elapsed = timer.elapsed();
        QTest::qWait(0); // the window lives
        std::printf("%-44s %3d pages, first page after %5lld ms, restarts %d\n", qPrintable(name),
                    opened.isEmpty() ? 0 : view().pageCount(), elapsed, m_pane->file()->restarts());
        QVERIFY(elapsed < 11'000);
    }

private:
    void open(const QByteArray &content)
    {
        QSignalSpy opened(m_pane.get(), &PdfPane::opened);
        m_pane->open(content);
        QTRY_COMPARE(opened.size(), 1);
        QSignalSpy labels(&view(), &PdfView::labelsChanged);
        QTRY_VERIFY(!labels.isEmpty() || view().pageCount() == 0 || !view().labelOf(0).isEmpty());
        QTest::qWait(50);
    }
    PdfView &view() { return *m_pane->view(); }
    QLineEdit *field(const QString &name) { return m_pane->findChild<QLineEdit *>(name); }
    bool isPainted() { return view().isSettled(); }

    Language m_language;
    std::unique_ptr<PlaceFrame> m_frame;
    std::unique_ptr<PdfPane> m_pane;
};

QTEST_MAIN(TestPdfPane)
#include "tst_pdfpane.moc"
