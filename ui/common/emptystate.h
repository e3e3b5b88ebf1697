// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace beraad {

class Label;

/// What an empty list says: an icon, what would fill it, and a button that does so.
class EmptyState : public QWidget {
public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);
    void setTexts(const QString &heading, const QString &sentence);
    /// Shows a button for the action; nullptr takes it away.
    void setAction(QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QWidget *m_picture;
    Label *m_heading;
    Label *m_sentence;
    QPushButton *m_button;
};

} // namespace beraad
