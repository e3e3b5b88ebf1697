// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace beraad {

class Label;

/// A line to search for words under a file: Enter goes on, Shift+Enter back, Escape closes.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);
    void start(); ///< shows itself and takes the focus
    QString words() const;
    bool searchesAll() const;
    void setFound(int current, int count, bool isDone);
    void setProgress(int done, int total, int hits); ///< of a search in all files
    void retranslate();

signals:
    void wanted(const QString &words);
    void stepped(int step);
    void allChanged(bool all);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    QLineEdit *m_words;
    Label *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QCheckBox *m_all;
    QToolButton *m_close;
    QTimer m_rest;
};

} // namespace beraad
