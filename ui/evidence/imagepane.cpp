// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/imagepane.h"

#include "ui/common/palette.h"
#include "ui/common/spacing.h"

#include <QBuffer>
#include <QImageReader>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostPixels = 100'000'000;
constexpr int kSide = 4096; // larger ones are read smaller
constexpr double kStep = 1.25;

} // namespace

ImagePane::ImagePane(QWidget *parent)
    : EvidencePane(parent)
{
    setObjectName(u"evidenceImage"_s);
    setFocusPolicy(Qt::StrongFocus);
    ImagePane::retranslate();
}

void ImagePane::retranslate()
{
    setAccessibleName(tr("Picture of %1 × %2 pixels").arg(m_image.width()).arg(m_image.height()));
}

QImage ImagePane::read(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    // Only formats that describe pixels: no vector formats, which are programs.
    static const QList<QByteArray> formats{"png", "jpeg", "gif", "bmp", "webp"};
    const QSize size = reader.size();
    if (!formats.contains(reader.format()) || !size.isValid() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    if (std::max(size.width(), size.height()) > kSide)
        reader.setScaledSize(size.scaled(kSide, kSide, Qt::KeepAspectRatio));
    return reader.read();
}

void ImagePane::show(const QImage &image)
{
    m_image = image;
    m_zoom = 1;
    m_shift = {};
    retranslate();
    update();
}

void ImagePane::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF room(width() - 2 * space::kMedium, height() - 2 * space::kMedium);
    const QSizeF fitting = QSizeF(m_image.size()).scaled(room, Qt::KeepAspectRatio);
    const QSizeF size = (fitting.width() > m_image.width() ? QSizeF(m_image.size()) : fitting) * m_zoom;
    const QPointF corner((width() - size.width()) / 2 + m_shift.x(), (height() - size.height()) / 2 + m_shift.y());
    painter.drawImage(QRectF(corner, size), m_image);
    if (hasFocus()) {
        painter.setPen(QPen(coloursOf(palette()).accent, space::kHair));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ImagePane::zoomBy(int steps)
{
    m_zoom = std::clamp(m_zoom * std::pow(kStep, steps), 0.2, 30.0);
    update();
}

void ImagePane::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return EvidencePane::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void ImagePane::keyPressEvent(QKeyEvent *event)
{
    const int step = 4 * space::kLarge;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_0:
        return show(m_image);
    case Qt::Key_Left:
        m_shift.rx() += step;
        return update();
    case Qt::Key_Right:
        m_shift.rx() -= step;
        return update();
    case Qt::Key_Up:
        m_shift.ry() += step;
        return update();
    case Qt::Key_Down:
        m_shift.ry() -= step;
        return update();
    default:
        EvidencePane::keyPressEvent(event);
    }
}

void ImagePane::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
}

void ImagePane::mouseMoveEvent(QMouseEvent *event)
{
    m_shift += event->pos() - m_pressed;
    m_pressed = event->pos();
    update();
}

} // namespace beraad
