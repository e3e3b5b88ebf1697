// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/csv.h"
#include "evidence/pdffile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <ranges>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const QString kFiles = QStringLiteral(BERAAD_SOURCE_DIR "/../shared/data/pdf/");
constexpr qint64 kLongest = 10'000; // milliseconds for one answer
constexpr qint64 kMostMemory = 600; // MB of the helper

/// What one file took, for the table that is printed.
struct Account {
    QString file;
    QString outcome;
    qint64 slowest = 0; ///< ms
    qint64 memory = 0; ///< MB, at its highest
    int failures = 0; ///< requests that failed
    int restarts = 0;
};

qint64 highestMemory(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    return 0;
}

} // namespace

/// Real and hostile PDFs through the helper: each is read as `pdfinfo` reads it, or refused in time.
class TestPdfCorpus : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(kFiles + u"pdfinfo_reference.csv"_s))
            QSKIP("../shared/data/pdf is not there");
        QVERIFY2(!pdf::helperPath().isEmpty(), "beraad-pdf is not built beside the tests");
    }

    void everyFileIsReadAsPdfinfoReadsIt_data()
    {
        QTest::addColumn<QString>("pages"); // empty: pdfinfo refuses the file
        QTest::addColumn<bool>("hasForm");
        QFile reference(kFiles + u"pdfinfo_reference.csv"_s);
        QVERIFY(reference.open(QIODevice::ReadOnly));
        const auto rows = readCsv(reference.readAll(), reference.fileName());
        QVERIFY(rows);
        QCOMPARE(rows->front().fields.mid(0, 5),
                 (QStringList{u"file"_s, u"bytes"_s, u"pdfinfo_rc"_s, u"pages"_s, u"form"_s}));
        QSet<QString> seen;
        for (const CsvRow &row : *rows | std::views::drop(1)) {
            const QString name = row.fields[0];
            if (seen.contains(name) || !QFile::exists(kFiles + name))
                continue; // two rows of the reference are repeated, and one file was not handed out
            seen.insert(name);
            QTest::newRow(qPrintable(name)) << row.fields[3] << (row.fields[4] != u"none" && !row.fields[4].isEmpty());
        }
        for (const QString &name : QDir(kFiles).entryList({u"*.pdf"_s}))
            QVERIFY2(seen.contains(name), qPrintable(name + u" is not in the reference"_s));
    }

    void everyFileIsReadAsPdfinfoReadsIt()
    {
        QFETCH(QString, pages);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QFile content(kFiles + name);
        QVERIFY(content.open(QIODevice::ReadOnly));
        pdf::File file(content.readAll());
        m_account = {name, {}, 0, 0, 0, 0};
        const auto opened = ask(file, pdf::ask::Open());
        QVERIFY2(opened, "no answer");
        if (const auto *failed = std::get_if<pdf::tell::Failed>(&*opened)) {
            m_account.outcome = u"refused (%1)"_s.arg(int(failed->fault));
            QVERIFY2(pages.isEmpty(), "pdfinfo reads it");
        } else {
            const auto told = std::get<pdf::tell::Opened>(*opened);
            m_account.outcome = u"%1 pages"_s.arg(told.pages);
            if (!pages.isEmpty()) {
                QCOMPARE(QString::number(told.pages), pages);
                QTEST(told.hasForm, "hasForm");
            }
            readWhole(file, told.pages);
        }
        m_account.restarts = file.restarts();
        std::printf("%-44s%-14s slowest %5lld ms, memory %4lld MB, failed %d, restarts %d\n", qPrintable(name),
                    qPrintable(m_account.outcome), m_account.slowest, m_account.memory, m_account.failures,
                    m_account.restarts);
        QVERIFY(m_account.slowest < kLongest + 1000);
        QVERIFY(m_account.memory < kMostMemory);
    }

private:
    std::optional<pdf::Answer> ask(pdf::File &file, const pdf::Request &request)
    {
        std::optional<pdf::Answer> answer;
        QEventLoop loop; // QTest::qWaitFor sleeps between events, and an image comes in many of them
        QElapsedTimer timer;
        timer.start();
        file.ask(request, pdf::Urgency::Now, this, [&](const pdf::Answer &given) {
            answer = given;
            m_account.memory = std::max(m_account.memory, highestMemory(file.helperId()));
            loop.quit();
        });
        QTimer::singleShot(int(kLongest) + 5000, &loop, &QEventLoop::quit);
        loop.exec();
        m_account.slowest = std::max(m_account.slowest, timer.elapsed());
        m_account.failures += answer && std::holds_alternative<pdf::tell::Failed>(*answer) ? 1 : 0;
        return answer;
    }

    void readWhole(pdf::File &file, int pages)
    {
        QVERIFY(ask(file, pdf::ask::Pages{0, pdf::kMostPagesAtOnce}));
        QVERIFY(ask(file, pdf::ask::Outline()));
        for (int page = 0; page < pages; ++page) {
            QVERIFY(ask(file, pdf::ask::Render{page, 1.25, {}}));
            QVERIFY(ask(file, pdf::ask::Words{page}));
            QVERIFY(ask(file, pdf::ask::Form{page}));
        }
        QVERIFY(ask(file, pdf::ask::Search{u"the"_s, 0}));
    }

    Account m_account;
};

QTEST_GUILESS_MAIN(TestPdfCorpus)
#include "tst_pdfcorpus.moc"
