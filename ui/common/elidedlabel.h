// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/typography.h"

namespace beraad {

/// One line that gives way: shortened with an ellipsis, whole in the tooltip and for screen readers.
class ElidedLabel : public QWidget {
public:
    explicit ElidedLabel(TextRole role = TextRole::Body, Ink ink = Ink::Normal, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    Ink m_ink;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace beraad
