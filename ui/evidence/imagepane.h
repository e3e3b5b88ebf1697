// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidencepane.h"

#include <QImage>

namespace beraad {

/// A picture, as large as it fits; Ctrl and the wheel, or + and -, make it larger and smaller.
class ImagePane final : public EvidencePane {
    Q_OBJECT

public:
    explicit ImagePane(QWidget *parent = nullptr);
    void show(const QImage &image);
    QString placeText() const override { return {}; }
    void retranslate() override;

    /// Of the formats that we show; null when it is damaged or too large. May be called in any thread.
    static QImage read(const QByteArray &content);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void zoomBy(int steps);

    QImage m_image;
    double m_zoom = 1; ///< on top of fitting
    QPointF m_shift;
    QPoint m_pressed;
};

} // namespace beraad
