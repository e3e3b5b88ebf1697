// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demodesk.h"
#include "ui/shell/desktopnotifier.h"
#include "ui/shell/remindernotices.h"

#include <QDBusContext>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

/// A notification service as a desktop has one; remembers what it is told.
class FakeService : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Message {
        QString application;
        uint replaces = 0;
        QString icon;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    std::vector<Message> messages;

public slots:
    // Named by the specification.
    Q_SCRIPTABLE uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary,
                             const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        messages.push_back({application, replaces, icon, summary, body, actions, hints});
        return replaces ? replaces : uint(messages.size());
    }

signals:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
};

/// Messages go over a bus of the test's own to a service that really receives them.
class TestDesktopNotifier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted() && m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QVERIFY(!m_address.isEmpty());
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void init()
    {
        m_service = std::make_unique<FakeService>();
        QDBusConnection serving = QDBusConnection::connectToBus(m_address, u"service"_s);
        QVERIFY(serving.isConnected());
        QVERIFY(serving.registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                                       QDBusConnection::ExportScriptableContents));
        QVERIFY(serving.registerService(u"org.freedesktop.Notifications"_s));
        m_notifier = std::make_unique<DesktopNotifier>(QDBusConnection::connectToBus(m_address, u"client"_s), nullptr);
    }
    void cleanup()
    {
        m_notifier.reset();
        QDBusConnection::disconnectFromBus(u"client"_s);
        QDBusConnection::disconnectFromBus(u"service"_s);
        m_service.reset();
    }

    void aMessageArrivesAndAClickComesBack()
    {
        QSignalSpy shown(m_notifier.get(), &DesktopNotifier::shown);
        QSignalSpy clicked(m_notifier.get(), &DesktopNotifier::clicked);
        m_notifier->show(u"3 reminders"_s, u"2: <b>advice</b>"_s, u"Open"_s);
        QVERIFY(shown.wait());
        QCOMPARE(m_service->messages.size(), size_t(1));
        const auto &message = m_service->messages.front();
        QCOMPARE(message.summary, u"3 reminders"_s);
        QCOMPARE(message.body, u"2: &lt;b&gt;advice&lt;/b&gt;"_s); // a body is read as markup
        QCOMPARE(message.actions, (QStringList{u"default"_s, u"Open"_s}));
        QCOMPARE(message.icon, u"be.beraad.Beraad"_s);
        QCOMPARE(message.hints.value(u"desktop-entry"_s).toString(), u"be.beraad.Beraad"_s);
        const uint id = shown.front().front().toUInt();
        emit m_service->ActionInvoked(id + 7, u"default"_s); // of another program
        emit m_service->ActionInvoked(id, u"default"_s);
        QVERIFY(clicked.wait());
        QTest::qWait(50);
        QCOMPARE(clicked.size(), 1);
    }

    void theNextMessageTakesThePlaceOfTheLastWhileThatIsThere()
    {
        QSignalSpy shown(m_notifier.get(), &DesktopNotifier::shown);
        m_notifier->show(u"1"_s, {}, u"Open"_s);
        QVERIFY(shown.wait());
        m_notifier->show(u"2"_s, {}, u"Open"_s);
        QVERIFY(shown.wait());
        const uint id = shown.back().front().toUInt();
        QCOMPARE(m_service->messages.back().replaces, id);
        QSignalSpy closed(m_notifier.get(), &DesktopNotifier::closed);
        emit m_service->NotificationClosed(id, 2);
        QVERIFY(closed.wait());
        m_notifier->show(u"3"_s, {}, u"Open"_s);
        QVERIFY(shown.wait());
        QCOMPARE(m_service->messages.back().replaces, 0u);
    }

    void withoutABusOrAServiceNothingHappens()
    {
        DesktopNotifier none((QDBusConnection(QString())));
        none.show(u"x"_s, {}, u"Open"_s);
        QVERIFY(QDBusConnection(u"service"_s).unregisterService(u"org.freedesktop.Notifications"_s));
        QSignalSpy shown(m_notifier.get(), &DesktopNotifier::shown);
        m_notifier->show(u"x"_s, {}, u"Open"_s);
        QVERIFY(!shown.wait(300));
    }

    /// The list of the day of somebody of the demo: once, with how many of which kind, and not a word of any dossier.
    void theDigestIsToldOnceAndNamesNoDossier()
    {
        DemoDesk demo;
        const QString fault = demo.open();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(demo.desk().actAs(PersonId(u"johan.willems"_s)));
        const auto digest = Reminders::open(demo.desk())->digest(demo.desk().today());
        QVERIFY(digest && !digest->empty());
        ReminderNotices notices(demo.desk(), *m_notifier);
        QSignalSpy shown(m_notifier.get(), &DesktopNotifier::shown);
        notices.look();
        QVERIFY(shown.wait());
        const auto &message = m_service->messages.front();
        const QString label = Reminders::open(demo.desk())->ruleOf(digest->front().occasion.kind).label.in(u"en"_s);
        QCOMPARE(message.body, u"%1: %2"_s.arg(digest->size()).arg(label));
        for (const Reminder &reminder : *digest) {
            QVERIFY(!reminder.occasion.title.isEmpty());
            const QString all = message.summary + message.body;
            QVERIFY(!all.contains(reminder.occasion.title) && !all.contains(reminder.occasion.dossier.value));
        }
        notices.look();
        QVERIFY(!shown.wait(300)); // told before
        QVERIFY(demo.desk().actAs(PersonId(u"an.peeters"_s)));
        notices.look();
        QVERIFY(!shown.wait(300)); // nothing for her
    }

private:
    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
