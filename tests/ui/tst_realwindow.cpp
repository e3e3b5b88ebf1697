// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framebuffer.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

/// The whole way once more, in a real window of an X server that this test starts for itself and ends again.
class TestRealWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theWholeWayIsWalkedAndCanBeSeen();

private:
    QImage frame() const { return frameOf(m_folder.filePath(u"Xvfb_screen0"_s)); }

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
};

void TestRealWindow::init()
{
    const QString program = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (program.isEmpty())
        QSKIP("Xvfb is not installed: no real window is looked at");
    // Who is not root gets no folder for the socket from the server.
    QDir().mkpath(QDir::tempPath() + u"/.X11-unix"_s);
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    m_server.start(program,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-fbdir"_s, m_folder.path(),
                    u"-br"_s, u"-ac"_s, u"-noreset"_s, u"-nolisten"_s, u"tcp"_s});
    QVERIFY(m_server.waitForStarted());
    QTRY_VERIFY2_WITH_TIMEOUT(m_server.canReadLine() || m_server.waitForReadyRead(100),
                              m_server.readAllStandardError().constData(), 20'000);
    m_display = u":"_s + QString::fromLatin1(m_server.readLine()).trimmed();
    QVERIFY2(m_display.size() > 1, "the server does not say which display it is");
}

void TestRealWindow::cleanup()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(5000))
        m_server.kill();
    m_server.waitForFinished();
}

void TestRealWindow::theWholeWayIsWalkedAndCanBeSeen()
{
    const QImage before = frame();
    QVERIFY(!before.isNull());
    QCOMPARE(coloursIn(before), 1); // nobody is there yet

    QProcess walk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DISPLAY"_s, m_display);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    walk.setProcessEnvironment(environment);
    walk.setProcessChannelMode(QProcess::MergedChannels);
    walk.start(QStringLiteral(BERAAD_WHOLEWAY), {});
    QVERIFY(walk.waitForStarted());
    QImage richest = before;
    qsizetype colours = 1;
    while (!walk.waitForFinished(500)) {
        QVERIFY2(walk.state() == QProcess::Running, qPrintable(walk.errorString()));
        const QImage now = frame();
        if (const qsizetype seen = coloursIn(now); seen > colours) {
            colours = seen;
            richest = now;
        }
    }
    const QByteArray said = walk.readAll();
    QVERIFY2(walk.exitStatus() == QProcess::NormalExit && walk.exitCode() == 0, said.right(6000).constData());
    if (const QString keep = qEnvironmentVariable("BERAAD_KEEP_PICTURE"); !keep.isEmpty())
        QVERIFY(richest.save(keep));
    QVERIFY2(colours > 100, qPrintable(QString::number(colours)));
    // The window covers the screen: the black root is gone, but for what is written in black.
    QVERIFY2(shareOf(before.pixel(0, 0), richest) < 0.1,
             qPrintable(QString::number(shareOf(before.pixel(0, 0), richest))));
}

QTEST_MAIN(TestRealWindow)
#include "tst_realwindow.moc"
