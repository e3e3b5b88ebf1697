// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitations/invitation.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

KCalendarCore::Attendee attendeeOf(const Invitee &invitee)
{
    // With an id of ours: the library would write an address of the machine's memory.
    return {invitee.name,
            invitee.email,
            true,
            KCalendarCore::Attendee::NeedsAction,
            KCalendarCore::Attendee::ReqParticipant,
            invitee.email};
}

void setTimes(KCalendarCore::Event &event, const Invitation &invitation, const QTimeZone &zone)
{
    if (!invitation.startsAt.isValid()) {
        event.setDtStart(QDateTime(invitation.on, QTime(0, 0), QTimeZone::LocalTime));
        event.setAllDay(true);
        return;
    }
    const QDateTime start(invitation.on, invitation.startsAt, zone);
    event.setDtStart(start);
    event.setDtEnd(start.addSecs(60 * qint64{invitation.minutes}));
}

KCalendarCore::Event::Ptr eventOf(const InvitationMessage &message, const QTimeZone &zone)
{
    const Invitation &invitation = message.invitation;
    const KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
    event->setUid(invitation.session.value + u"@beraad"_s);
    event->setSummary(invitation.summary);
    event->setDescription(invitation.description);
    event->setLocation(invitation.place);
    event->setOrganizer(KCalendarCore::Person(invitation.organiser.name, invitation.organiser.email));
    for (const Invitee &invitee : invitation.invited)
        event->addAttendee(attendeeOf(invitee));
    setTimes(*event, invitation, zone);
    event->setStatus(message.isCancelled ? KCalendarCore::Incidence::StatusCanceled
                                         : KCalendarCore::Incidence::StatusConfirmed);
    // After the rest, because each change of the event counts it up.
    event->setRevision(message.sequence);
    event->setCreated(message.sentAt);
    event->setLastModified(message.sentAt);
    return event;
}

/// The library stamps with the clock of the machine; ours may be that of a demo or of a test.
QString stamped(QString text, const QDateTime &sentAt)
{
    static const QRegularExpression stamp(u"DTSTAMP:[0-9TZ]+"_s);
    return text.replace(stamp, u"DTSTAMP:"_s + sentAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
}

/// As a whole calendar, because the library writes the rules of the zone only into that, and its scheduling messages
/// leave them out; a calendar has no method, so that is added.
QString written(const InvitationMessage &message)
{
    const QTimeZone zone("Europe/Brussels");
    KCalendarCore::CalFormat::setApplication(u"Beraad"_s, u"-//Beraad//Beraad " BERAAD_VERSION "//NL"_s);
    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(zone));
    const KCalendarCore::Event::Ptr event = eventOf(message, zone);
    if (!calendar->addEvent(event))
        return {};
    event->setRevision(message.sequence);
    KCalendarCore::ICalFormat format;
    format.setTimeZone(zone);
    const QString version = u"VERSION:2.0\r\n"_s;
    const QString method = message.isCancelled ? u"METHOD:CANCEL\r\n"_s : u"METHOD:REQUEST\r\n"_s;
    return format.toString(calendar).replace(version, version + method);
}

std::vector<Problem> missingIn(const Invitation &invitation)
{
    std::vector<Problem> missing;
    if (invitation.session.isEmpty())
        missing.push_back({u"session"_s, u"expected a session"_s});
    if (!invitation.on.isValid())
        missing.push_back({u"on"_s, u"expected its day"_s});
    if (invitation.startsAt.isValid() && invitation.minutes <= 0)
        missing.push_back({u"minutes"_s, u"expected how long it takes"_s});
    if (invitation.organiser.email.isEmpty())
        missing.push_back({u"organiser"_s, u"expected the address of who invites"_s});
    for (size_t i = 0; i < invitation.invited.size(); ++i)
        if (invitation.invited[i].email.isEmpty())
            missing.push_back({u"invited[%1]"_s.arg(i), u"%1 has no address"_s.arg(invitation.invited[i].name)});
    return missing;
}

} // namespace

Result<QByteArray> toICalendar(const InvitationMessage &message)
{
    if (auto missing = missingIn(message.invitation); !missing.empty())
        return refuse(ErrorCode::MissingAnswer, {u"invitation"_s, missing.front().where},
                      u"the invitation is incomplete"_s, std::move(missing));
    const QString text = written(message);
    if (text.isEmpty())
        return refuse(ErrorCode::DocumentFailed, {u"invitation"_s}, u"the invitation could not be written"_s);
    return stamped(text, message.sentAt).toUtf8();
}

int nextSequence(const std::optional<InvitationMessage> &last, const Invitation &invitation, bool isCancelled)
{
    if (!last)
        return 0;
    const bool isSame = last->invitation == invitation && last->isCancelled == isCancelled;
    return last->sequence + (isSame ? 0 : 1);
}

} // namespace beraad
