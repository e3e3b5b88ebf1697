// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

namespace beraad {

/// Says when a window has been painted for the first time: after its paint event and all that was queued with it.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QWidget *window);

signals:
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_seen = false;
};

/// Milliseconds from BERAAD_T0_NS (CLOCK_MONOTONIC, set by whoever started the process) or from `since`.
double millisecondsSinceStart(qint64 since);
/// CLOCK_MONOTONIC in nanoseconds.
qint64 monotonicNow();

} // namespace beraad
