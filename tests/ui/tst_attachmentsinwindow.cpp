// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "desk/draftdesk.h"
#include "ui/common/attachmentopener.h"
#include "ui/common/language.h"
#include "ui/placeframe.h"
#include "ui/requests/filekeeping.h"
#include "ui/requests/requestsplace.h"
#include "ui/review/reviewplace.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <unistd.h>

using namespace beraad;
using namespace Qt::StringLiterals;

/// Files are attached, opened, carried along and read by those who may, all by the hand of a person.
class TestAttachmentsInWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aChosenFileIsKeptAndOpenedAsACopy();
    void aDroppedFileIsKept();
    void aTypeThatCanRunIsOpenedOnlyAfterAWarning();
    void whatCanRunIsKnown_data();
    void whatCanRunIsKnown();
    void aLargeFileIsKeptInTheBackgroundAndCanBeStopped();
    void aFileOnItsWayDoesNotGoIntoAnotherDraft();
    void aFileThatIsNotHereIsSaid();
    void anExportedRequestTakesItsFilesAlong();
    void theDossierShowsItsFilesToThoseWhoMay();

public slots:
    void shown(const QUrl &url)
    {
        m_shown = url.toLocalFile();
        QFile file(m_shown);
        m_content = file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable";
    }

private:
    void actAs(const char *person) { QVERIFY(m_frame->desk().actAs(PersonId(QString::fromLatin1(person)))); }
    std::unique_ptr<RequestsPlace> makePlace()
    {
        auto place = std::make_unique<RequestsPlace>(m_frame->context(), nullptr);
        place->resize(1300, 800);
        place->refresh();
        place->show();
        return place;
    }
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    DossierId newDraft(RequestsPlace &place)
    {
        const DossierId id = DraftDesk(m_frame->desk()).newDraft()->id;
        place.refresh();
        place.open(id.value);
        return id;
    }
    void choose(RequestsPlace &place, const QString &path)
    {
        m_frame->files.file = path;
        button(place, {})->click();
    }
    static QPushButton *button(RequestsPlace &place, const QString &part)
    {
        return place.findChild<QPushButton *>(u"S7.Q2b"_s + part);
    }
    QJsonObject answer(RequestsPlace &place, const DossierId &id) const
    {
        place.refresh(); // saves what is not saved yet
        QTest::qWait(0);
        const auto read
            = [&] { return DraftDesk(m_frame->desk()).draftRequest(id)->answers.value(u"S7.Q2b"_s).toObject(); };
        for (int i = 0; i < 40 && read().isEmpty(); ++i)
            QTest::qWait(50);
        return read();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlaceFrame> m_frame;
    Language m_language;
    QString m_shown;
    QByteArray m_content;
};

void TestAttachmentsInWindow::initTestCase()
{
    m_language.choose(u"en"_s);
    QDesktopServices::setUrlHandler(u"file"_s, this, "shown");
}

void TestAttachmentsInWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_frame = std::make_unique<PlaceFrame>();
    QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
    actAs("an.peeters");
    m_shown.clear();
    m_content.clear();
}

void TestAttachmentsInWindow::cleanup()
{
    if (!QTest::currentTestFailed())
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
}

void TestAttachmentsInWindow::aChosenFileIsKeptAndOpenedAsACopy()
{
    auto place = makePlace();
    const DossierId id = newDraft(*place);
    choose(*place, write(u"assessment.pdf"_s, "an assessment"));
    button(*place, u"/open"_s)->click(); // at once: what is not saved yet is saved first
    QVERIFY(m_shown.endsWith(u"/assessment.pdf"_s));
    QCOMPARE(m_content, "an assessment");
    QVERIFY(!QFileInfo(m_shown).isWritable() || geteuid() == 0);
    QVERIFY(!(QFile::permissions(m_shown) & QFile::WriteOwner));
    QCOMPARE(answer(*place, id).value(u"sha256"_s).toString(), sha256("an assessment"));
    QVERIFY(QFile::remove(m_folder->filePath(u"assessment.pdf"_s))); // the workspace has it
    button(*place, u"/open"_s)->click();
    QCOMPARE(m_content, "an assessment");
    place.reset();
    QVERIFY(!QFile::exists(m_shown));
}

void TestAttachmentsInWindow::aDroppedFileIsKept()
{
    auto place = makePlace();
    const DossierId id = newDraft(*place);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"plan.pdf"_s, "a plan"))});
    QWidget *editor = button(*place, {})->parentWidget();
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor, &drop);
    QCOMPARE(answer(*place, id).value(u"name"_s).toString(), u"plan.pdf"_s);
    button(*place, u"/remove"_s)->click();
    QTRY_VERIFY(DraftDesk(m_frame->desk()).draftRequest(id)->answers.value(u"S7.Q2b"_s).isNull()
                || DraftDesk(m_frame->desk()).draftRequest(id)->answers.value(u"S7.Q2b"_s).isUndefined());
}

void TestAttachmentsInWindow::aTypeThatCanRunIsOpenedOnlyAfterAWarning()
{
    auto place = makePlace();
    newDraft(*place);
    choose(*place, write(u"rogue.sh"_s, "rm -rf /\n"));
    m_frame->ask.confirms = false;
    button(*place, u"/open"_s)->click();
    QVERIFY(m_shown.isEmpty());
    QCOMPARE(m_frame->ask.asked.size(), 1);
    m_frame->ask.confirms = true;
    button(*place, u"/open"_s)->click();
    QVERIFY(m_shown.endsWith(u"/rogue.sh"_s));
    QVERIFY(!(QFile::permissions(m_shown) & QFile::ExeOwner));
}

void TestAttachmentsInWindow::whatCanRunIsKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("runs");
    QTest::newRow("pdf") << u"a.pdf"_s << QByteArray("%PDF-1.7\n") << false;
    QTest::newRow("text") << u"a.txt"_s << QByteArray("hello") << false;
    QTest::newRow("table") << u"a.csv"_s << QByteArray("a;b\n1;2\n") << false;
    QTest::newRow("script by name") << u"a.SH"_s << QByteArray("hello") << true;
    QTest::newRow("script by content") << u"a.txt"_s << QByteArray("#!/bin/sh\n") << true;
    QTest::newRow("program called a document") << u"a.pdf"_s
                                               << QByteArray("\x7f"
                                                             "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0",
                                                             20)
                                               << true;
    QTest::newRow("macros") << u"a.docm"_s << QByteArray("PK\3\4") << true;
    QTest::newRow("web page") << u"a.html"_s << QByteArray("<html>") << true;
}

void TestAttachmentsInWindow::whatCanRunIsKnown()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QTEST(canRun(name, content), "runs");
}

void TestAttachmentsInWindow::aLargeFileIsKeptInTheBackgroundAndCanBeStopped()
{
    auto place = makePlace();
    const DossierId id = newDraft(*place);
    const auto before = m_frame->desk().workspace().info()->attachments;
    QByteArray large(FileKeeping::kLarge * 6, 'x');
    large[1234567] = 'y';
    const QString path = write(u"large.bin"_s, large);
    choose(*place, path);
    auto *progress = place->findChild<QProgressBar *>(u"S7.Q2b/progress"_s);
    QVERIFY(!progress->isHidden()); // it came back before the file was kept
    button(*place, u"/stop"_s)->click();
    QVERIFY(progress->isHidden());
    QTest::qWait(100);
    QCOMPARE(m_frame->desk().workspace().info()->attachments, before);
    QVERIFY(button(*place, u"/open"_s)->isHidden());

    choose(*place, path);
    QTRY_VERIFY_WITH_TIMEOUT(progress->isHidden(), 20000);
    QCOMPARE(answer(*place, id).value(u"size"_s).toInteger(), large.size());
    QCOMPARE(m_frame->desk().workspace().info()->attachments, before + 1);
}

void TestAttachmentsInWindow::aFileOnItsWayDoesNotGoIntoAnotherDraft()
{
    auto place = makePlace();
    const DossierId other = newDraft(*place);
    const DossierId first = newDraft(*place);
    choose(*place, write(u"large.bin"_s, QByteArray(FileKeeping::kLarge * 6, 'z')));
    place->open(other.value);
    QTest::qWait(1500);
    for (const DossierId &id : {first, other})
        QVERIFY(!DraftDesk(m_frame->desk()).draftRequest(id)->answers.value(u"S7.Q2b"_s).isObject());
}

void TestAttachmentsInWindow::aFileThatIsNotHereIsSaid()
{
    auto place = makePlace();
    Request request;
    request.answers.insert(u"S7.Q2b"_s, toJson(FileAnswer{u"lost.pdf"_s, AttachmentId(sha256("lost")), 4}));
    const DossierId id = DraftDesk(m_frame->desk()).newDraft(request)->id;
    place->refresh();
    place->open(id.value);
    QVERIFY(!button(*place, u"/open"_s)->isEnabled());
    QVERIFY(button(*place, u"/remove"_s)->parentWidget()->findChildren<QWidget *>().size() > 3);
    AttachmentOpener opener(m_frame->context());
    QVERIFY(!opener.open(place.get(), id, *fileAnswerFrom(request.answers.value(u"S7.Q2b"_s))));
    QCOMPARE(m_frame->errors.size(), 1);
    m_frame->errors.clear();
}

void TestAttachmentsInWindow::anExportedRequestTakesItsFilesAlong()
{
    const QString path = m_folder->filePath(u"study.json"_s);
    {
        auto place = makePlace();
        newDraft(*place);
        choose(*place, write(u"assessment.pdf"_s, "an assessment"));
        m_frame->files.file = path;
        m_frame->actions.find(u"requests.export"_s)->trigger();
        QCOMPARE(QDir(m_folder->filePath(u"study-files"_s)).entryList(QDir::Files), QStringList{u"assessment.pdf"_s});
    }
    m_frame = std::make_unique<PlaceFrame>(); // another workspace
    actAs("els.baert");
    const auto before = m_frame->desk().workspace().info()->attachments;
    QSignalSpy notes(&m_frame->messages, &Messages::noteRaised);
    auto place = makePlace();
    m_frame->files.file = path;
    m_frame->actions.find(u"requests.import"_s)->trigger();
    QCOMPARE(m_frame->desk().workspace().info()->attachments, before + 1);
    button(*place, u"/open"_s)->click();
    QCOMPARE(m_content, "an assessment");
    QVERIFY(QDir(m_folder->filePath(u"study-files"_s)).removeRecursively());
    m_frame->actions.find(u"requests.import"_s)->trigger();
    QVERIFY2(notes.last().first().toString().contains(u"study-files"_s), qPrintable(notes.last().first().toString()));
}

void TestAttachmentsInWindow::theDossierShowsItsFilesToThoseWhoMay()
{
    const auto document = readJsonFile(u":/demo/requests/school-to-work.request.json"_s);
    Request request = *readRequest(*document);
    const auto file = keepFile(m_frame->desk().workspace(), write(u"assessment.pdf"_s, "an assessment"),
                               m_frame->desk().person().id, m_frame->desk().now());
    request.answers.remove(u"S5.Q3"_s); // the other file of the demo
    request.answers.insert(u"S7.Q2b"_s, toJson(*file));
    const auto id = DraftDesk(m_frame->desk()).submitRequest(request);
    QVERIFY2(id, id ? "" : qPrintable(toPlainText(id.error())));
    {
        auto place = makePlace();
        place->open(id->value + u"#files"_s);
        auto *list = place->findChild<QListView *>(u"attachmentList"_s);
        QVERIFY(list->isVisible());
        int row = 0;
        while (row < list->model()->rowCount() && list->model()->index(row, 0).data().toString() != u"assessment.pdf"_s)
            ++row;
        list->setCurrentIndex(list->model()->index(row, 0));
        place->findChild<QPushButton *>(u"openAttachment"_s)->click();
        QCOMPARE(m_content, "an assessment");
        m_frame->files.file = m_folder->filePath(u"copy.pdf"_s);
        place->findChild<QPushButton *>(u"saveAttachment"_s)->click();
        QFile copy(m_folder->filePath(u"copy.pdf"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), "an assessment");
    }
    actAs("sofie.claes");
    m_content.clear();
    ReviewPlace review(m_frame->context(), nullptr);
    review.refresh();
    review.show();
    review.open(id->value);
    auto *files = review.findChild<QToolButton *>(u"reviewFiles"_s);
    QVERIFY(files->isVisible());
    files->click();
    QAction *outside = m_frame->actions.find(u"review.evidence.outside"_s);
    QTRY_VERIFY(outside && outside->isEnabled());
    outside->trigger();
    QCOMPARE(m_content, "an assessment");
}

QTEST_MAIN(TestAttachmentsInWindow)
#include "tst_attachmentsinwindow.moc"
