// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitations/invitation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QDateTime kSentAt(QDate(2026, 11, 23), QTime(8, 30, 15), QTimeZone::UTC);

Invitation sessionOn(QDate day)
{
    Invitation invitation;
    invitation.session = SessionId(u"ivc-ssh-social-"_s + day.toString(Qt::ISODate));
    invitation.summary = u"Zitting; één, twee"_s;
    invitation.description = u"1. Van school naar werk (40 min.)\n2. NEET"_s;
    invitation.place = u"Willebroekkaai 38, Brussel"_s;
    invitation.on = day;
    invitation.startsAt = QTime(14, 0);
    invitation.minutes = 300;
    invitation.organiser = {u"Hilde Wouters"_s, u"hilde.wouters@ksz.example.org"_s};
    invitation.invited = {{u"Els De Backer"_s, u"els@example.org"_s}, {u"Luc Thiry"_s, u"luc@example.org"_s}};
    return invitation;
}

/// How to call a reader that did not write the message; empty: it is not here.
QStringList readerNamed(const QString &name)
{
    const QString folder = QStringLiteral(BERAAD_SOURCE_DIR "/tests/invitations/");
    if (name == u"python"_s)
        return {u"python3"_s, folder + u"read.py"_s};
    const QString module = qEnvironmentVariable("BERAAD_ICALJS");
    return module.isEmpty() ? QStringList() : QStringList{u"node"_s, folder + u"read.mjs"_s, module};
}

/// What the other reader makes of the message; an empty object when it refuses it.
QJsonObject readBy(QStringList call, const QByteArray &message)
{
    QProcess reader;
    const QString program = call.takeFirst();
    reader.start(program, call);
    reader.write(message);
    reader.closeWriteChannel();
    if (!reader.waitForFinished() || reader.exitCode() != 0) {
        qWarning("%s", reader.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

QJsonObject eventIn(const QJsonObject &read)
{
    return read.value(u"events"_s).toArray().first().toObject();
}

QByteArray written(const InvitationMessage &message)
{
    const auto text = toICalendar(message);
    return text.value_or(QByteArray());
}

} // namespace

/// Every message is read back by a program that shares nothing with ours: python3-icalendar, and ical.js where the
/// environment variable BERAAD_ICALJS names its module file.
class TestInvitation : public QObject {
    Q_OBJECT

private slots:
    void anInstantIsTheSameForEveryReader_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        for (const QString &reader : {u"python"_s, u"ical.js"_s}) {
            const auto row = [&](const char *name, QDate day, const QString &start, const QString &end) {
                QTest::addRow("%s, %s", qPrintable(reader), name) << reader << day << start << end;
            };
            row("winter", QDate(2027, 1, 5), u"2027-01-05T13:00:00Z"_s, u"2027-01-05T18:00:00Z"_s);
            row("summer", QDate(2027, 7, 6), u"2027-07-06T12:00:00Z"_s, u"2027-07-06T17:00:00Z"_s);
            row("before the clocks change", QDate(2027, 3, 26), u"2027-03-26T13:00:00Z"_s, u"2027-03-26T18:00:00Z"_s);
            row("after they did", QDate(2027, 3, 30), u"2027-03-30T12:00:00Z"_s, u"2027-03-30T17:00:00Z"_s);
            row("before they change back", QDate(2027, 10, 29), u"2027-10-29T12:00:00Z"_s, u"2027-10-29T17:00:00Z"_s);
            row("after they did so", QDate(2027, 11, 2), u"2027-11-02T13:00:00Z"_s, u"2027-11-02T18:00:00Z"_s);
            row("leap day", QDate(2028, 2, 29), u"2028-02-29T13:00:00Z"_s, u"2028-02-29T18:00:00Z"_s);
        }
    }
    void anInstantIsTheSameForEveryReader()
    {
        QFETCH(QString, reader);
        QFETCH(QDate, day);
        const QStringList call = readerNamed(reader);
        if (call.isEmpty())
            QSKIP("BERAAD_ICALJS does not name the module file of ical.js");
        const QJsonObject read = readBy(call, written({sessionOn(day), 0, false, kSentAt}));
        QCOMPARE(read.value(u"method"_s), u"REQUEST"_s);
        QCOMPARE(read.value(u"zones"_s).toArray(), (QJsonArray{u"Europe/Brussels"_s}));
        const QJsonObject event = eventIn(read);
        QTEST(event.value(u"start"_s).toString(), "start");
        QTEST(event.value(u"end"_s).toString(), "end");
        QCOMPARE(event.value(u"zone"_s), u"Europe/Brussels"_s);
        QCOMPARE(event.value(u"uid"_s).toString(), u"ivc-ssh-social-%1@beraad"_s.arg(day.toString(Qt::ISODate)));
        QCOMPARE(event.value(u"summary"_s), u"Zitting; één, twee"_s);
        QCOMPARE(event.value(u"stamp"_s), u"2026-11-23T08:30:15Z"_s);
        QCOMPARE(event.value(u"organiser"_s).toString().toLower(), u"mailto:hilde.wouters@ksz.example.org"_s);
        QCOMPARE(read.value(u"attendees"_s).toArray().size(), 2);
    }

    void anUpdateRaisesTheNumberAndACancellationEndsIt_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::newRow("python") << u"python"_s;
        QTest::newRow("ical.js") << u"ical.js"_s;
    }
    void anUpdateRaisesTheNumberAndACancellationEndsIt()
    {
        QFETCH(QString, reader);
        const QStringList call = readerNamed(reader);
        if (call.isEmpty())
            QSKIP("BERAAD_ICALJS does not name the module file of ical.js");
        const InvitationMessage first{sessionOn(QDate(2027, 3, 26)), 0, false, kSentAt};
        Invitation moved = first.invitation;
        moved.on = QDate(2027, 3, 30); // over the change of the clocks
        const InvitationMessage update{moved, nextSequence(first, moved, false), false, kSentAt.addDays(1)};
        const InvitationMessage off{moved, nextSequence(update, moved, true), true, kSentAt.addDays(2)};
        QJsonArray events;
        QStringList methods;
        for (const InvitationMessage &message : {first, update, off}) {
            const QJsonObject read = readBy(call, written(message));
            methods << read.value(u"method"_s).toString();
            events.append(eventIn(read));
        }
        QCOMPARE(methods, (QStringList{u"REQUEST"_s, u"REQUEST"_s, u"CANCEL"_s}));
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(events.at(i).toObject().value(u"sequence"_s).toInt(), int(i));
        QCOMPARE(events.at(1).toObject().value(u"start"_s), u"2027-03-30T12:00:00Z"_s);
        QCOMPARE(events.at(1).toObject().value(u"uid"_s), events.at(0).toObject().value(u"uid"_s));
        QCOMPARE(events.at(2).toObject().value(u"uid"_s), events.at(0).toObject().value(u"uid"_s));
        QCOMPARE(events.at(2).toObject().value(u"status"_s), u"CANCELLED"_s);
    }

    void withoutAnHourItIsTheWholeDay()
    {
        Invitation invitation = sessionOn(QDate(2027, 3, 30));
        invitation.startsAt = {};
        const QJsonObject read = readBy(readerNamed(u"python"_s), written({invitation, 0, false, kSentAt}));
        QCOMPARE(eventIn(read).value(u"start"_s), u"2027-03-30"_s);
    }

    void whatDidNotChangeKeepsItsNumber()
    {
        const InvitationMessage sent{sessionOn(QDate(2027, 1, 5)), 3, false, kSentAt};
        QCOMPARE(nextSequence(sent, sent.invitation, false), 3);
        QCOMPARE(nextSequence(sent, sent.invitation, true), 4);
        QCOMPARE(nextSequence(std::nullopt, sent.invitation, false), 0);
        Invitation elsewhere = sent.invitation;
        elsewhere.place = u"Online"_s;
        QCOMPARE(nextSequence(sent, elsewhere, false), 4);
    }

    void anIncompleteInvitationIsRefusedWithEveryReason()
    {
        Invitation bare;
        bare.startsAt = QTime(14, 0);
        bare.invited = {{u"Els"_s, {}}};
        const auto refused = toICalendar({bare, 0, false, kSentAt});
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.size(), size_t(5));
    }

    void theSameMessageIsTheSameText()
    {
        const InvitationMessage message{sessionOn(QDate(2027, 1, 5)), 1, false, kSentAt};
        QCOMPARE(written(message), written(message));
    }
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
