// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

#include <QWidget>

namespace beraad {

/// A small pill with icon and word.
class StatusChip : public QWidget {
public:
    explicit StatusChip(QWidget *parent = nullptr);
    explicit StatusChip(const StatusLook &look, QWidget *parent = nullptr);

    const StatusLook &look() const { return m_look; }
    void setLook(const StatusLook &look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusLook m_look;
};

// The same for delegates: the size a chip takes, and the chip, drawn from the left edge of `rect` and centred in its
// height.
QSize chipSize(const StatusLook &look, const QFont &font);
void paintChip(QPainter *painter, const QRect &rect, const StatusLook &look, const QPalette &palette,
               const QFont &font);
/// The font that chips use.
QFont chipFont();

} // namespace beraad
