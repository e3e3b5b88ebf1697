// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "tests/store/samples.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestCrash : public QObject {
    Q_OBJECT

private slots:
    void init();
    void killedWriterLosesNothingCommitted();
    void killedSecretaryLeavesBothOrNeither();
    void killedWriterLeavesNoHalfFile();
    void secondWriterWaitsAndIsRefusedPolitely();
    void twoWritersTakeTurns();
    void fullDiskIsSaidAndLosesNothing();

private:
    QString path() const { return m_folder->filePath(u"w.beraad"_s); }
    static std::unique_ptr<QProcess> start(const QStringList &arguments);
    static int lastSequenceOf(const QByteArray &output);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCrash::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(Workspace::create(path()));
}

std::unique_ptr<QProcess> TestCrash::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(BERAAD_STORE_WRITER), arguments);
    return process->waitForStarted(10000) ? std::move(process) : nullptr;
}

/// The last whole line that is a number; the kill may have cut one short.
int TestCrash::lastSequenceOf(const QByteArray &output)
{
    int last = 0;
    const qsizetype end = output.lastIndexOf('\n');
    for (const QByteArray &line : output.first(std::max<qsizetype>(end, 0)).split('\n'))
        if (const int sequence = line.toInt())
            last = sequence;
    return last;
}

void TestCrash::killedWriterLosesNothingCommitted()
{
    QRandomGenerator chance(QRandomGenerator::system()->generate());
    const DossierId dossier(u"d1"_s);
    int committed = 0;
    int useful = 0;
    for (int round = 0; round < 50; ++round) {
        const std::unique_ptr<QProcess> writer = start({u"append"_s, path(), dossier.value});
        QVERIFY(writer);
        if (round % 5 != 0) // else anywhere at all, opening included
            QVERIFY(writer->waitForReadyRead(20000));
        QTest::qSleep(int(chance.bounded(25u)));
        ::kill(pid_t(writer->processId()), SIGKILL);
        QVERIFY(writer->waitForFinished(10000));
        const QByteArray output = writer->readAllStandardOutput();
        QVERIFY2(!output.contains("error"), output.constData());
        const int last = lastSequenceOf(output);
        useful += last > committed ? 1 : 0;
        committed = std::max(committed, last);

        const auto workspace = Workspace::open(path());
        QVERIFY2(workspace, workspace ? "" : qPrintable(toPlainText(workspace.error())));
        const auto state = (*workspace)->dossier(dossier);
        QVERIFY(state || committed == 0);
        if (state)
            QVERIFY2(state->heads.value(u"agodi"_s) >= committed,
                     qPrintable(u"printed %1, kept %2"_s.arg(committed).arg(state->heads.value(u"agodi"_s))));
        const auto report = (*workspace)->verify();
        QVERIFY(report);
        QVERIFY2(report->isClean(),
                 report->isClean() ? ""
                                   : qPrintable(report->problems.front().where + report->problems.front().message));
    }
    QVERIFY2(useful >= 20, qPrintable(u"only %1 kills hit a writer at work"_s.arg(useful)));
}

/// A decision stands in the dossier and in the log of the session, however it ended.
void TestCrash::killedSecretaryLeavesBothOrNeither()
{
    QRandomGenerator chance(QRandomGenerator::system()->generate());
    int committed = 0;
    for (int round = 0; round < 20; ++round) {
        const std::unique_ptr<QProcess> writer = start({u"sit"_s, path()});
        QVERIFY(writer && writer->waitForReadyRead(20000));
        QTest::qSleep(int(chance.bounded(25u)));
        ::kill(pid_t(writer->processId()), SIGKILL);
        QVERIFY(writer->waitForFinished(10000));
        committed = std::max(committed, lastSequenceOf(writer->readAllStandardOutput()));
        const auto workspace = Workspace::open(path());
        QVERIFY(workspace);
        const auto state = (*workspace)->dossier(DossierId(u"d1"_s));
        const auto steps = (*workspace)->sitting(SessionId(u"s1"_s));
        QVERIFY(state && steps);
        QCOMPARE(int(steps->size()), state->heads.value(u"agodi"_s));
        QVERIFY(int(steps->size()) >= committed);
        const auto report = (*workspace)->verify();
        QVERIFY(report && report->isClean());
    }
    QVERIFY(committed >= 20);
}

void TestCrash::killedWriterLeavesNoHalfFile()
{
    QRandomGenerator chance(QRandomGenerator::system()->generate());
    int seen = 0;
    for (int round = 0; round < 12; ++round) {
        const std::unique_ptr<QProcess> writer = start({u"attach"_s, path()});
        QVERIFY(writer && writer->waitForReadyRead(20000));
        QTest::qSleep(int(chance.bounded(60u)));
        ::kill(pid_t(writer->processId()), SIGKILL);
        QVERIFY(writer->waitForFinished(10000));
        const QByteArray output = writer->readAllStandardOutput();
        const auto workspace = Workspace::open(path());
        QVERIFY2(workspace, workspace ? "" : qPrintable(toPlainText(workspace.error())));
        for (const QByteArray &line : output.first(output.lastIndexOf('\n') + 1).split('\n')) {
            if (line.isEmpty())
                continue;
            ++seen;
            const auto content = (*workspace)->attachment(AttachmentId(QString::fromLatin1(line)));
            QVERIFY2(content, content ? "" : qPrintable(toPlainText(content.error())));
        }
        const auto report = (*workspace)->verify();
        QVERIFY(report && report->isClean());
        QVERIFY(report->attachments >= seen);
    }
    QVERIFY(seen >= 12);
}

void TestCrash::secondWriterWaitsAndIsRefusedPolitely()
{
    const auto workspace = Workspace::open(path(), {.busyTimeoutMs = 200});
    QVERIFY(workspace);
    samples::Chain chain(u"d1"_s);
    QVERIFY((*workspace)->append(samples::submission(chain, 2)));
    const Envelope advice = chain.next(u"agodi"_s, event::AdviceSigned{OrganisationId(u"agodi"_s), u"yes"_s});

    const std::unique_ptr<QProcess> holder = start({u"hold"_s, path()});
    QVERIFY(holder && holder->waitForReadyRead(20000));
    QElapsedTimer timer;
    timer.start();
    const auto refused = (*workspace)->append({advice});
    QVERIFY(timer.elapsed() >= 200);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WorkspaceBusy);
    QVERIFY((*workspace)->dossier(chain.dossier())); // reading goes on
    QVERIFY((*workspace)->verify()->isClean());

    holder->closeWriteChannel();
    QVERIFY(holder->waitForFinished(10000));
    QVERIFY((*workspace)->append({advice})); // nothing was lost: the same event goes in now
    QVERIFY((*workspace)->verify()->isClean());
}

void TestCrash::twoWritersTakeTurns()
{
    // Without a pause one of them could wait for the other's next breath as long as the scheduler likes.
    const std::unique_ptr<QProcess> first = start({u"turn"_s, path(), u"d1"_s});
    const std::unique_ptr<QProcess> second = start({u"turn"_s, path(), u"d2"_s});
    QVERIFY(first && second);
    QVERIFY(first->waitForReadyRead(20000) && second->waitForReadyRead(20000));
    QTest::qSleep(500);
    for (const auto &writer : {first.get(), second.get()}) {
        ::kill(pid_t(writer->processId()), SIGKILL);
        QVERIFY(writer->waitForFinished(10000));
    }
    const auto workspace = Workspace::open(path());
    QVERIFY(workspace);
    QVERIFY((*workspace)->dossier(DossierId(u"d1"_s))->heads.value(u"agodi"_s)
            >= lastSequenceOf(first->readAllStandardOutput()));
    QVERIFY((*workspace)->dossier(DossierId(u"d2"_s))->heads.value(u"agodi"_s)
            >= lastSequenceOf(second->readAllStandardOutput()));
    QVERIFY((*workspace)->verify()->isClean());
}

void TestCrash::fullDiskIsSaidAndLosesNothing()
{
    const auto size = QFileInfo(path()).size();
    const std::unique_ptr<QProcess> writer = start({u"limit"_s, path(), u"d1"_s, QString::number(size + 300000)});
    QVERIFY(writer && writer->waitForFinished(60000));
    const QByteArray output = writer->readAllStandardOutput();
    const int committed = lastSequenceOf(output);
    QVERIFY2(committed > 0, output.constData());
    const QByteArray code = QByteArray::number(static_cast<int>(ErrorCode::StoreFailed));
    QVERIFY2(output.contains("error " + code + ' '), output.constData());
    const auto workspace = Workspace::open(path());
    QVERIFY2(workspace, workspace ? "" : qPrintable(toPlainText(workspace.error())));
    QVERIFY((*workspace)->dossier(DossierId(u"d1"_s))->heads.value(u"agodi"_s) >= committed);
    QVERIFY((*workspace)->verify()->isClean());
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
