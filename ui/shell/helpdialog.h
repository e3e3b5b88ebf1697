// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace beraad {

class ActionTable;
class Desk;

/// F1: what Beraad is, how to work in it, and every shortcut there is at this moment.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    HelpDialog(const ActionTable &actions, const Desk &desk, QWidget *parent);

private:
    QWidget *makeText(const Desk &desk);
    static void addReviewing(QVBoxLayout *layout);
    static void addSessions(QVBoxLayout *layout);
    static void addDecisions(QVBoxLayout *layout);
    static void addFigures(QVBoxLayout *layout);
    static void addReminders(QVBoxLayout *layout);
    QWidget *makeShortcuts(const ActionTable &actions);
};

} // namespace beraad
