// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QAbstractItemView;

namespace beraad {

/// A line for searching while typing: says what was typed after a short rest, Escape clears, arrow keys and Enter work
/// in the list that belongs to it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Also the accessible name.
    void setPlaceholder(const QString &text);
    void setView(QAbstractItemView *view) { m_view = view; }

signals:
    void searched(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_rest;
    QAbstractItemView *m_view = nullptr;
};

} // namespace beraad
