// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"

class QProgressBar;
class QPushButton;

namespace beraad {

class ElidedLabel;

/// How far the import is, and the button that stops it; there only while one runs.
class ImportBar final : public QWidget {
    Q_OBJECT

public:
    explicit ImportBar(const Context &context, QWidget *parent = nullptr);
    void retranslate();

private:
    void follow();
    void showStep();

    Desk &m_desk;
    ElidedLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};

} // namespace beraad
