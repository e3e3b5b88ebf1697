// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of the bench `start`: the least that a Qt Widgets program does before its first paint.
#include <QApplication>
#include <QEvent>
#include <QMainWindow>

#include <cstdio>
#include <ctime>

namespace {

qint64 monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// Tells, once the first paint is through, how long it took since the runner started the program.
class PaintedWindow final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QMetaObject::invokeMethod(this, &PaintedWindow::tell, Qt::QueuedConnection);
    }

private:
    void tell()
    {
        const qint64 started = qEnvironmentVariable("BERAAD_T0_NS").toLongLong();
        std::printf("first-paint-ms %.3f\n", double(monotonicNanoseconds() - started) / 1e6);
        QApplication::quit();
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    PaintedWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
