// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QVariantMap>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
const QString kApplication = u"be.beraad.Beraad"_s;
constexpr int kUntilTheServiceSays = -1;
constexpr uchar kLowUrgency = 0;

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
}

/// Asking for a bus that is not there would start one of our own on some systems.
QDBusConnection DesktopNotifier::sessionBus()
{
    const bool isNamed = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s;
    return isNamed || QFile::exists(usual) ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

void DesktopNotifier::show(const QString &summary, const QString &body, const QString &verb)
{
    if (!m_bus.isConnected())
        return;
    const QVariantMap hints{{u"desktop-entry"_s, kApplication}, {u"urgency"_s, QVariant::fromValue(kLowUrgency)}};
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    // Services may read markup in the body.
    call.setArguments({u"Beraad"_s, m_id, kApplication, summary, body.toHtmlEscaped(), QStringList{u"default"_s, verb},
                       hints, kUntilTheServiceSays});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &DesktopNotifier::onAnswered);
}

void DesktopNotifier::onAnswered(QDBusPendingCallWatcher *answer)
{
    const QDBusPendingReply<uint> reply = *answer;
    answer->deleteLater();
    if (reply.isError())
        return; // no service on this desktop
    m_id = reply.value();
    emit shown(m_id);
}

void DesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    if (id == m_id && m_id != 0 && action == u"default")
        emit clicked();
}

void DesktopNotifier::onClosed(uint id, uint)
{
    if (id != m_id || m_id == 0)
        return;
    m_id = 0;
    emit closed();
}

} // namespace beraad
