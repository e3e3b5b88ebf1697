// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reminders.h"
#include "ui/overview/remindermodel.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QListView;
class QPushButton;
class QStackedWidget;

namespace beraad {

class Label;

/// The list of the day: what is opened, put off or put away, and how somebody wants to hear of each kind.
class ReminderSheet final : public QDialog {
    Q_OBJECT

public:
    ReminderSheet(Desk &desk, Reminders &reminders, QWidget *parent);
    /// Where somebody wants to go; empty: nowhere.
    QString place() const { return m_place; }
    QString target() const { return m_target; }

private:
    void arrange();
    QWidget *makeList();
    QWidget *makeChoices();
    void addKeys();
    QPushButton *makeButton(const char *name, const QString &text, const QString &tip);
    void read();
    void choose(int row);
    void showState();
    void openCurrent();
    void putOff(QDate until);
    void putAway();
    void takeBack();
    void keep(const Result<FormerMark> &former);
    std::optional<Reminder> current() const;

    Desk &m_desk;
    Reminders &m_reminders;
    std::vector<FormerMark> m_undo;
    ReminderModel m_model;
    QListView *m_list;
    Label *m_state;
    Label *m_fault;
    QCheckBox *m_all;
    QPushButton *m_open;
    QPushButton *m_putOff;
    QPushButton *m_putAway;
    QPushButton *m_takeBack;
    QString m_place;
    QString m_target;
};

} // namespace beraad
