// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reminders.h"

#include <QTimer>

namespace beraad {

class DesktopNotifier;

/// Tells the person at the desk on the desktop what there is to be reminded of: once a day, and at once what is wanted
/// so. Looks a little after the start, when something changed, and every half hour.
class ReminderNotices final : public QObject {
    Q_OBJECT

public:
    ReminderNotices(Desk &desk, DesktopNotifier &notifier, QObject *parent = nullptr);
    void look();

private:
    Desk &m_desk;
    DesktopNotifier &m_notifier;
    QTimer m_soon; ///< several changes are looked at together
    QTimer m_again;
};

/// "3 reminders", and below it how many of each kind. Never a title: anybody reads a locked screen.
QString noticeSummary(const ReminderNotice &notice);
QString noticeBody(const ReminderNotice &notice, const Reminders &reminders);

} // namespace beraad
