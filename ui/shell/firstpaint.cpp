// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstpaint.h"

#include <QEvent>
#include <QTimer>

#include <ctime>

namespace beraad {

FirstPaint::FirstPaint(QWidget *window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_seen, true))
        QTimer::singleShot(0, this, &FirstPaint::done);
    return false;
}

qint64 monotonicNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

double millisecondsSinceStart(qint64 since)
{
    bool given = false;
    const qint64 start = qEnvironmentVariable("BERAAD_T0_NS").toLongLong(&given);
    return double(monotonicNow() - (given ? start : since)) / 1e6;
}

} // namespace beraad
