// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linkrow.h"

#include "ui/common/palette.h"
#include "ui/common/spacing.h"

#include <QChildEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

namespace beraad {

LinkRow::LinkRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

QSize LinkRow::sizeHint() const
{
    return layout() ? layout()->totalSizeHint() : QSize(100, 40);
}

void LinkRow::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isDown() || underMouse()) {
        painter.setBrush(isDown() ? c.pressed : c.raised);
        painter.drawRoundedRect(rect(), space::kRadius, space::kRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accentInk, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kRadius, space::kRadius);
    }
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkRow::childEvent(QChildEvent *event)
{
    // The row is one thing to press; what lies in it only shows.
    if (event->added() && event->child()->isWidgetType())
        static_cast<QWidget *>(event->child())->setAttribute(Qt::WA_TransparentForMouseEvents);
    QAbstractButton::childEvent(event);
}

} // namespace beraad
