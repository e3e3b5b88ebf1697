// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/draftdesk.h"
#include "desk/evidencedesk.h"
#include "evidence/pdfmaking.h"
#include "ui/common/language.h"
#include "ui/evidence/evidenceviewer.h"
#include "ui/evidence/pdfpane.h"
#include "ui/evidence/pdfview.h"
#include "ui/placeframe.h"
#include "ui/review/reviewplace.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QTreeWidget>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kScript = "# schooltype and geslacht\n"
                           "d <- read.csv('x.csv')\n"
                           "m <- lm(log(d$uitstapdatum) ~ schooltype)\n"
                           "x <- d$studierichting\n";

QByteArray picture()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// The files of a dossier are read, searched, noted on and quoted, with keys only where a person would.
class TestEvidenceViewer : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_language.choose(u"en"_s); }

    void init()
    {
        m_frame = std::make_unique<PlaceFrame>();
        QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
        QVERIFY(m_frame->desk().actAs(PersonId(u"an.peeters"_s)));
        m_files = {keep(u"plan.pdf"_s, makePdf({"First page", "The proportionality of it\nis explained here", "Last"})),
                   keep(u"analysis.R"_s, kScript),
                   keep(u"codes.csv"_s, "code;label;years\n1;one;2019\n2;two;2020\n3;proportionality;2021\n"),
                   keep(u"map.png"_s, picture()),
                   keep(u"notes.txt"_s, "first\nsecond proportionality\n"),
                   keep(u"archive.zip"_s, QByteArray("PK\3\4\0\0\0", 7))};
        const auto document = readJsonFile(u":/demo/requests/school-to-work.request.json"_s);
        Request request = readRequest(*document).value_or(Request());
        QJsonArray all;
        for (const FileAnswer &file : m_files)
            all.append(toJson(file));
        request.answers.insert(u"S7.Q2b"_s, all);
        const auto draft = DraftDesk(m_frame->desk()).newDraft(request);
        QVERIFY(draft);
        m_state = DossierState();
        m_state.id = draft->id;
        m_state.request = request;
        m_viewer = std::make_unique<EvidenceViewer>(m_frame->context(), u"review"_s);
        m_viewer->resize(1100, 700);
        m_viewer->show();
        m_viewer->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_viewer.get()));
        m_viewer->showFiles(m_state, m_files);
        QTRY_COMPARE(view().pageCount(), 3);
    }

    void cleanup()
    {
        m_viewer.reset();
        if (!QTest::currentTestFailed())
            QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
    }

    void everyKindIsShown()
    {
        m_viewer->openFile(m_files[1].content);
        auto *text = find<QPlainTextEdit>(u"evidenceText"_s);
        QTRY_VERIFY(text->isVisible());
        QCOMPARE(text->toPlainText().toUtf8(), kScript);
        m_viewer->openFile(m_files[2].content);
        auto *table = find<QTableView>(u"evidenceTable"_s);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(1, 1).data().toString(), u"two"_s);
        m_viewer->openFile(m_files[3].content);
        QTRY_VERIFY(find<QWidget>(u"evidenceImage"_s)->isVisible());
        QCOMPARE(find<QWidget>(u"evidenceImage"_s)->accessibleName(), u"Picture of 40 × 30 pixels"_s);
        m_viewer->openFile(m_files[5].content);
        QTRY_VERIFY(!find<QWidget>(u"evidenceImage"_s)->isVisible());
        QVERIFY(m_frame->actions.find(u"review.evidence.outside"_s)->isEnabled());
        QVERIFY(!m_frame->actions.find(u"review.evidence.quote"_s)->isEnabled());
        m_viewer->openFile(m_files[0].content);
        QTRY_VERIFY(view().isVisible());
    }

    void scriptsAreColouredByTheirLanguage()
    {
        m_viewer->openFile(m_files[1].content);
        auto *text = find<QPlainTextEdit>(u"evidenceText"_s);
        QTRY_VERIFY(text->isVisible());
        const auto colours = [text](int line) {
            QSet<QRgb> found;
            for (const auto &format : text->document()->findBlockByNumber(line).layout()->formats())
                found << format.format.foreground().color().rgb();
            return found;
        };
        QTRY_VERIFY(!colours(0).isEmpty()); // the comment
        QVERIFY(colours(0) != colours(1));
    }

    void wordsAreQuotedWithFileAndPage()
    {
        QSignalSpy quoted(m_viewer.get(), &EvidenceViewer::quoted);
        view().setFocus();
        view().goTo(1);
        QTRY_COMPARE(view().page(), 1);
        QTRY_VERIFY(view().accessibleDescription().contains(u"explained"_s));
        QVERIFY(!m_frame->actions.find(u"review.evidence.quote"_s)->isEnabled());
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_viewer.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"The proportionality"_s);
        QTest::keyClick(m_viewer.get(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(quoted.size(), 1);
        QCOMPARE(quoted.first().first().toString(), u"“The proportionality” (plan.pdf, p. 2)"_s);
    }

    void notesStandBesideTheFileAndStay()
    {
        const QByteArray before = *m_frame->desk().workspace().attachment(m_files[0].content);
        view().setFocus();
        QTRY_VERIFY(view().accessibleDescription().contains(u"First"_s));
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_viewer.get(), Qt::Key_M, Qt::ControlModifier);
        m_frame->ask.texts = {u"Not proportionate"_s};
        QTest::keyClick(m_viewer.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto *notes = find<QListView>(u"evidenceNotes"_s);
        QVERIFY(notes->isVisible());
        QCOMPARE(notes->model()->rowCount(), 2);
        QCOMPARE(*m_frame->desk().workspace().attachment(m_files[0].content), before);
        // Another window on the same workspace sees them.
        m_viewer->openFile(m_files[1].content);
        QTRY_VERIFY(find<QPlainTextEdit>(u"evidenceText"_s)->isVisible());
        QCOMPARE(notes->model()->rowCount(), 0);
        m_viewer->openFile(m_files[0].content);
        QTRY_COMPARE(notes->model()->rowCount(), 2);
        const auto kept = EvidenceDesk(m_frame->desk()).notesOn(m_state.id, m_files[0].content);
        QVERIFY(kept);
        QCOMPARE(kept->at(0).quote, u"First"_s);
        QCOMPARE(kept->at(0).boxes.size(), 1U);
        QCOMPARE(kept->at(1).note, u"Not proportionate"_s);
        notes->setCurrentIndex(notes->model()->index(1, 0));
        find<QPushButton>(u"evidenceNoteRemove"_s)->click();
        QCOMPARE(notes->model()->rowCount(), 1);
    }

    void allFilesAreSearchedAtOnce()
    {
        QTest::keyClick(m_viewer.get(), Qt::Key_F, Qt::ControlModifier);
        auto *words = find<QLineEdit>(u"evidenceFindWords"_s);
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"Proportionality"_s);
        QTest::keyClick(words, Qt::Key_Return);
        auto *count = find<QLabel>(u"evidenceFindCount"_s);
        QTRY_COMPARE(count->text(), u"1 of 1"_s);
        QCOMPARE(view().page(), 1);
        find<QCheckBox>(u"evidenceFindAll"_s)->setChecked(true);
        QTRY_COMPARE(count->text(), u"3 hits in all files"_s);
        auto *results = find<QTreeWidget>(u"evidenceResults"_s);
        QVERIFY(results->isVisible());
        QStringList files;
        for (int i = 0; i < results->topLevelItemCount(); ++i)
            files << results->topLevelItem(i)->text(0);
        QVERIFY2(files.contains(u"plan.pdf (1)"_s) && files.contains(u"codes.csv (1)"_s)
                     && files.contains(u"notes.txt (1)"_s),
                 qPrintable(files.join(u'\n')));
        emit results->itemActivated(results->topLevelItem(int(files.indexOf(u"notes.txt (1)"_s)))->child(0), 0);
        auto *text = find<QPlainTextEdit>(u"evidenceText"_s);
        QTRY_VERIFY(text->isVisible());
        QCOMPARE(text->textCursor().blockNumber(), 1);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
    }

    void scriptsAreCheckedAgainstTheDossier()
    {
        // The holder approved two variables in a signed advice; one more was asked and is not decided.
        for (const Line &line : m_state.request->lines)
            if (line.variable == u"schooltype" || line.variable == u"duaal-leren")
                m_state.verdicts[line.id][line.provider] = Verdict();
        m_state.advices.emplace(OrganisationId(u"agodi"_s), event::AdviceSigned{OrganisationId(u"agodi"_s), {}});
        m_viewer->clear();
        m_viewer->showFiles(m_state, m_files);
        m_frame->actions.find(u"review.evidence.check"_s)->trigger();
        auto *tree = find<QTreeWidget>(u"scriptCheckTree"_s);
        QTRY_VERIFY(tree->isVisible() && tree->topLevelItemCount() > 0);
        QStringList headings;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            headings << tree->topLevelItem(i)->text(0);
        QCOMPARE(headings,
                 (QStringList{u"Used, not decided yet (2)"_s, u"Used and approved (1)"_s,
                              u"Approved, but never used (1)"_s}));
        QTreeWidgetItem *approved = tree->topLevelItem(1)->child(0);
        QCOMPARE(approved->text(0), u"schooltype"_s);
        QCOMPARE(approved->child(0)->text(0), u"analysis.R, line 3"_s); // not line 1, a comment
        find<QPushButton>(u"scriptCheckCopy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"    analysis.R, line 3"_s));
        m_frame->files.file = m_frame->demo.folder() + u"/report.txt"_s;
        find<QPushButton>(u"scriptCheckSave"_s)->click();
        QFile saved(*m_frame->files.file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), QGuiApplication::clipboard()->text());
        emit tree->itemActivated(approved->child(0), 0);
        auto *text = find<QPlainTextEdit>(u"evidenceText"_s);
        QTRY_VERIFY(text->isVisible());
        QCOMPARE(text->textCursor().blockNumber(), 2);
    }

    void whatIsNotHereIsSaid()
    {
        FileAnswer gone{u"gone.pdf"_s, AttachmentId(QString(64, u'a')), 5};
        m_viewer->clear();
        m_viewer->showFiles(m_state, {gone});
        QTRY_VERIFY(!view().isVisible());
        QTest::qWait(50);
        QVERIFY(view().pageCount() == 0);
    }

    void reviewerQuotesIntoTheReasonByKeysOnly()
    {
        m_viewer.reset();
        const DossierId dossier = submitted();
        QVERIFY(m_frame->desk().actAs(PersonId(u"sofie.claes"_s)));
        PlaceFrame &frame = *m_frame;
        ActionTable actions;
        Context context{frame.desk(), actions, frame.ask, frame.files, frame.messages, frame.settings};
        ReviewPlace place(context, nullptr);
        place.resize(1500, 850);
        place.show();
        place.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&place));
        place.refresh();
        place.open(dossier.value);
        auto *grid = place.findChild<QTableView *>(u"reviewGrid"_s);
        auto *files = place.findChild<QToolButton *>(u"reviewFiles"_s);
        QVERIFY(files->isVisible());
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_R); // refusing; the panel waits for a reason
        auto *sentence = place.findChild<QLineEdit *>(u"verdictSentence"_s);
        QVERIFY(sentence->isVisible());
        actions.find(u"review.files"_s)->trigger();
        QVERIFY(files->isChecked());
        auto *viewer = place.findChild<EvidenceViewer *>(u"evidenceViewer"_s);
        QVERIFY(viewer && viewer->isVisible());
        const auto *queue = place.findChild<QWidget *>(u"reviewQueue"_s);
        QVERIFY(!queue->isVisible()); // lines and files side by side need its room
        for (const int width : {1500, 900}) {
            place.resize(width, 850);
            QTRY_VERIFY(viewer->width() > width / 3);
            const auto *names = viewer->findChild<QComboBox *>(u"evidenceFiles"_s);
            QVERIFY(names->width() >= 12 * names->fontMetrics().averageCharWidth());
        }
        auto *pages = place.findChild<PdfView *>(u"pdfView"_s);
        QTRY_COMPARE(pages->pageCount(), 3);
        pages->setFocus();
        QTRY_VERIFY(pages->accessibleDescription().contains(u"First"_s));
        QTest::keyClick(pages, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(actions.find(u"review.evidence.quote"_s)->isEnabled());
        QTest::keyClick(pages, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(sentence->text(), u"“First” (plan.pdf, p. 1)"_s);
        QVERIFY(sentence->hasFocus());
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Escape); // the selection
        QTest::keyClick(pages, Qt::Key_Escape); // the files
        QVERIFY(!viewer->isVisible());
        QVERIFY(queue->isVisible());
        QVERIFY(grid->hasFocus());
    }

private:
    FileAnswer keep(const QString &name, const QByteArray &content)
    {
        const QString path = m_frame->demo.folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        file.close();
        return keepFile(m_frame->desk().workspace(), path, m_frame->desk().person().id, m_frame->desk().now())
            .value_or(FileAnswer());
    }
    DossierId submitted()
    {
        Request request = *m_state.request;
        request.answers.remove(u"S5.Q3"_s); // the other file of the demo
        request.answers.insert(u"S7.Q2b"_s, toJson(m_files[0]));
        const auto draft = DraftDesk(m_frame->desk()).newDraft(request);
        return DraftDesk(m_frame->desk()).submit(draft->id).value_or(DossierId());
    }
    template <typename T> T *find(const QString &name) { return m_viewer->findChild<T *>(name); }
    PdfView &view() { return *find<PdfView>(u"pdfView"_s); }

    Language m_language;
    std::unique_ptr<PlaceFrame> m_frame;
    std::unique_ptr<EvidenceViewer> m_viewer;
    std::vector<FileAnswer> m_files;
    DossierState m_state;
};

QTEST_MAIN(TestEvidenceViewer)
#include "tst_evidenceviewer.moc"
