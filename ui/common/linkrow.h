// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace beraad {

/// A row made of widgets that leads somewhere as a whole: put labels into its layout; click, Enter and Space press it.
class LinkRow : public QAbstractButton {
public:
    explicit LinkRow(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void childEvent(QChildEvent *event) override;
};

} // namespace beraad
