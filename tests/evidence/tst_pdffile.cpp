// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pdffile.h"
#include "evidence/pdfmaking.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

std::optional<pdf::Answer> answerTo(pdf::File &file, const pdf::Request &request, int wait = 15'000)
{
    std::optional<pdf::Answer> answer;
    QObject context;
    file.ask(request, pdf::Urgency::Now, &context, [&](const pdf::Answer &given) { answer = given; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, wait);
    return answer;
}

template <typename T> T told(pdf::File &file, const pdf::Request &request)
{
    const auto answer = answerTo(file, request);
    const T *found = answer ? std::get_if<T>(&*answer) : nullptr;
    return found ? *found : T();
}

std::optional<pdf::Fault> faultOf(const std::optional<pdf::Answer> &answer)
{
    const auto *failed = answer ? std::get_if<pdf::tell::Failed>(&*answer) : nullptr;
    return failed ? std::optional(failed->fault) : std::nullopt;
}

/// Never to 0, which would be everybody who started this test.
bool signalTo(const pdf::File &file, int signal)
{
    return file.helperId() > 0 && kill(pid_t(file.helperId()), signal) == 0;
}

} // namespace

/// The window's side of the helper: what it asks is answered, and a helper that breaks is replaced.
class TestPdfFile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(!pdf::helperPath().isEmpty(), "beraad-pdf is not built beside the tests");
        QVERIFY(m_folder.isValid());
    }

    void fileIsRead()
    {
        pdf::File file(makePdf({"Hello world\nsecond line", "Page two", "Page three"}));
        QCOMPARE(told<pdf::tell::Opened>(file, pdf::ask::Open()).pages, 3);
        const auto pages = told<pdf::tell::Pages>(file, pdf::ask::Pages{1, 50}).pages;
        QCOMPARE(pages, (std::vector<pdf::PageInfo>{{612, 792, u"2"_s}, {612, 792, u"3"_s}}));
        const QImage image = told<pdf::tell::Rendered>(file, pdf::ask::Render{0, 1.0, {}}).image;
        QCOMPARE(image.size(), QSize(612, 792));
        QCOMPARE(image.pixel(300, 600), 0xffffffff);
        const auto words = told<pdf::tell::Words>(file, pdf::ask::Words{0}).words;
        QCOMPARE(words.size(), 4U);
        QCOMPARE(words[0].text, u"Hello "_s);
        QVERIFY(words[1].endsLine);
        QVERIFY(QRectF(70, 50, 60, 30).contains(words[0].box.center()));
        const auto outline = told<pdf::tell::Outline>(file, pdf::ask::Outline()).items;
        QCOMPARE(outline.size(), 3U);
        QCOMPARE(outline[2], (pdf::OutlineItem{0, u"Chapter 3"_s, 2}));
        QCOMPARE(file.restarts(), 0);
    }

    void partOfAPageIsThatPartOfTheWhole()
    {
        pdf::File file(makePdf({"Hello world"}));
        told<pdf::tell::Opened>(file, pdf::ask::Open());
        const QImage whole = told<pdf::tell::Rendered>(file, pdf::ask::Render{0, 2.0, {}}).image;
        const QRect part(140, 100, 200, 80);
        QCOMPARE(told<pdf::tell::Rendered>(file, pdf::ask::Render{0, 2.0, part}).image, whole.copy(part));
        QCOMPARE(faultOf(answerTo(file, pdf::ask::Render{0, 20.0, {}})), pdf::Fault::CannotDraw); // too many pixels
        QCOMPARE(faultOf(answerTo(file, pdf::ask::Render{7, 1.0, {}})), pdf::Fault::NoSuchPage);
    }

    void searchTellsPageAndPlace()
    {
        pdf::File file(makePdf({"nothing here", "the proportio-\nnality of it"}));
        told<pdf::tell::Opened>(file, pdf::ask::Open());
        const auto found = told<pdf::tell::Found>(file, pdf::ask::Search{u"Proportionality"_s, 0});
        QCOMPARE(found.next, -1);
        QCOMPARE(found.hits.size(), 1U);
        QCOMPARE(found.hits[0].page, 1);
        QCOMPARE(found.hits[0].boxes.size(), 2U);
        QVERIFY(QRectF(90, 50, 100, 30).contains(found.hits[0].boxes[0].center()));
    }

    void scriptsAndFormsAreToldAndNotRun()
    {
        pdf::File file(makePdf({"A form"},
                               "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>"
                               " /AcroForm << /Fields [] >>"));
        QVERIFY(told<pdf::tell::Opened>(file, pdf::ask::Open()).hasForm);
        QVERIFY(told<pdf::tell::Outline>(file, pdf::ask::Outline()).hasScripts);
    }

    void whatIsNoPdfIsSaid()
    {
        for (const QByteArray &content : {QByteArray(), QByteArray("hello"), QByteArray("%PDF-1.7\n%%EOF")}) {
            pdf::File file(content);
            QCOMPARE(faultOf(answerTo(file, pdf::ask::Open())), pdf::Fault::NotAPdf);
        }
    }

    void passwordIsAskedAndChecked()
    {
        const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
        if (qpdf.isEmpty())
            QSKIP("qpdf is not installed");
        const QString plain = write(u"plain.pdf"_s, makePdf({"secret"}));
        const QString locked = m_folder.filePath(u"locked.pdf"_s);
        QCOMPARE(QProcess::execute(qpdf, {u"--encrypt"_s, u"geheim"_s, u"owner"_s, u"256"_s, u"--"_s, plain, locked}),
                 0);
        QFile content(locked);
        QVERIFY(content.open(QIODevice::ReadOnly));
        pdf::File file(content.readAll());
        QCOMPARE(faultOf(answerTo(file, pdf::ask::Open())), pdf::Fault::PasswordNeeded);
        QCOMPARE(faultOf(answerTo(file, pdf::ask::Open{u"wrong"_s})), pdf::Fault::WrongPassword);
        QCOMPARE(told<pdf::tell::Opened>(file, pdf::ask::Open{u"geheim"_s}).pages, 1);
        // A helper that is started anew is given the password again.
        QVERIFY(signalTo(file, SIGKILL));
        QTRY_COMPARE(file.helperId(), 0);
        QCOMPARE(told<pdf::tell::Words>(file, pdf::ask::Words{0}).words.size(), 1U);
        QCOMPARE(file.restarts(), 1);
    }

    void urgentRequestsGoFirstAndCancelledOnesNotAtAll()
    {
        pdf::File file(makePdf({"one"}));
        told<pdf::tell::Opened>(file, pdf::ask::Open());
        QStringList order;
        const auto take
            = [&order](const QString &name) { return [&order, name](const pdf::Answer &) { order << name; }; };
        file.ask(pdf::ask::Words{0}, pdf::Urgency::Idle, this, take(u"idle"_s));
        const quint32 gone = file.ask(pdf::ask::Words{0}, pdf::Urgency::Now, this, take(u"cancelled"_s));
        file.ask(pdf::ask::Words{0}, pdf::Urgency::Soon, this, take(u"soon"_s));
        file.ask(pdf::ask::Words{0}, pdf::Urgency::Now, this, take(u"now"_s));
        file.cancel(gone);
        QTRY_COMPARE(order, (QStringList{u"now"_s, u"soon"_s, u"idle"_s}));
    }

    void helperThatDiesIsReplaced()
    {
        pdf::File file(makePdf({"one", "two"}));
        told<pdf::tell::Opened>(file, pdf::ask::Open());
        std::optional<pdf::Answer> first;
        std::optional<pdf::Answer> second;
        QVERIFY(signalTo(file, SIGSTOP)); // so that it dies with a request in hand
        file.ask(pdf::ask::Words{0}, pdf::Urgency::Now, this, [&](const pdf::Answer &given) { first = given; });
        file.ask(pdf::ask::Words{1}, pdf::Urgency::Now, this, [&](const pdf::Answer &given) { second = given; });
        QTest::qWait(50);
        QVERIFY(signalTo(file, SIGKILL));
        QTRY_VERIFY(second);
        QCOMPARE(faultOf(first), pdf::Fault::HelperDied);
        QVERIFY(std::get_if<pdf::tell::Words>(&*second)); // only the one that was in hand failed
        QCOMPARE(file.restarts(), 1);
    }

    void helperThatHangsIsEnded()
    {
        pdf::File file(makePdf({"one"}), {pdf::helperPath(), 2000});
        told<pdf::tell::Opened>(file, pdf::ask::Open());
        const qint64 id = file.helperId();
        QVERIFY(signalTo(file, SIGSTOP));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(faultOf(answerTo(file, pdf::ask::Words{0})), pdf::Fault::TimedOut);
        QVERIFY(timer.elapsed() < 9000);
        QTRY_VERIFY(kill(pid_t(id), 0) != 0); // it is gone
        QCOMPARE(told<pdf::tell::Words>(file, pdf::ask::Words{0}).words.size(), 1U);
    }

    void hostileHelperIsEndedAndSaid_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<pdf::Fault>("fault");
        QTest::newRow("garbage") << QByteArray("printf '\\000\\000\\000\\003abc'; sleep 60") << pdf::Fault::BadAnswer;
        QTest::newRow("endless length") << QByteArray("printf '\\377\\377\\377\\377'; sleep 60")
                                        << pdf::Fault::BadAnswer;
        QTest::newRow("answers nobody") << QByteArray(
            "printf '\\000\\000\\000\\005\\000\\000\\000\\143\\005'; sleep 60")
                                        << pdf::Fault::BadAnswer;
        QTest::newRow("a flood") << QByteArray("cat /dev/zero") << pdf::Fault::BadAnswer;
        QTest::newRow("leaves") << QByteArray("exit 0") << pdf::Fault::HelperDied;
        QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << pdf::Fault::HelperDied;
        QTest::newRow("says nothing") << QByteArray("sleep 60") << pdf::Fault::TimedOut;
    }

    void hostileHelperIsEndedAndSaid()
    {
        QFETCH(QByteArray, script);
        const QString helper = write(u"helper"_s, "#!/bin/sh\n" + script + '\n');
        QVERIFY(QFile::setPermissions(helper, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        pdf::File file(makePdf({"one"}), {helper, 2000});
        const auto answer = answerTo(file, pdf::ask::Open());
        QVERIFY(answer);
        QTEST(*faultOf(answer), "fault");
    }

    void missingHelperIsSaid()
    {
        pdf::File nowhere(makePdf({"one"}), {QString(), 500});
        QCOMPARE(faultOf(answerTo(nowhere, pdf::ask::Open())), pdf::Fault::HelperMissing);
        pdf::File wrong(makePdf({"one"}), {m_folder.filePath(u"none"_s), 500});
        QCOMPARE(faultOf(answerTo(wrong, pdf::ask::Open())), pdf::Fault::HelperMissing);
    }

    void fileMayGoWhileItIsAnswered()
    {
        auto file = std::make_unique<pdf::File>(makePdf({"one"}));
        bool isGone = false;
        file->ask(pdf::ask::Open(), pdf::Urgency::Now, this, [&](const pdf::Answer &) {
            file.reset();
            isGone = true;
        });
        QTRY_VERIFY(isGone);
    }

    void helperLeavesWithTheWindow()
    {
        auto file = std::make_unique<pdf::File>(makePdf({"one"}));
        told<pdf::tell::Opened>(*file, pdf::ask::Open());
        const qint64 id = file->helperId();
        QVERIFY(id > 0);
        file.reset();
        QTRY_VERIFY(kill(pid_t(id), 0) != 0);
    }

    /// The helper tries by itself what it may not do.
    void helperCanDoNothingElse()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizers need what the helper gives up");
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
        QSKIP("the sanitizers need what the helper gives up");
#endif
#endif
        QProcess helper;
        helper.start(pdf::helperPath(), {u"--check"_s});
        QVERIFY(helper.waitForFinished());
        const QByteArray said = helper.readAllStandardOutput();
        if (said.contains("filtered: no"))
            QSKIP("this kernel filters no system calls");
        QCOMPARE(said,
                 "write: refused\nnetwork: refused\nprocess: refused\nprogram: refused\nmemory: refused\n"
                 "calls are filtered: yes\n");
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
