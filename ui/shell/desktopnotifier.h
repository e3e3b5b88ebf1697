// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusPendingCallWatcher;

namespace beraad {

/// Messages on the desktop by its notification service (org.freedesktop.Notifications 1.2), see
/// docs/decisions/018-desktop-notifications.md. Never waits; where there is no service, nothing happens.
class DesktopNotifier final : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    /// The bus of the session, where there is one; it is not started for us.
    static QDBusConnection sessionBus();

    /// Takes the place of the message before, when that is still there. `verb` is what a click does.
    void show(const QString &summary, const QString &body, const QString &verb);

signals:
    void clicked();
    void shown(uint id);
    void closed(); ///< somebody put it away, or its time was over

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    void onAnswered(QDBusPendingCallWatcher *answer);

    QDBusConnection m_bus;
    uint m_id = 0; ///< 0: no message is there
};

} // namespace beraad
