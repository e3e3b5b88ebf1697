// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/common/wording.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QToolButton;

namespace beraad {

class Label;

/// A refusal at the top of the page: one sentence, every finding on demand; stays until it is closed.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    void show(const Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Error m_error;
    Label *m_sentence;
    Label *m_details;
    QToolButton *m_more;
    QToolButton *m_close;
};

/// A note at the bottom of the window that goes by itself; with "Undo" it waits longer.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget *host);
    void show(const QString &sentence, std::function<void()> undo = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Label *m_sentence;
    QPushButton *m_undo;
    std::function<void()> m_action;
    QTimer m_timer;
};

} // namespace beraad
