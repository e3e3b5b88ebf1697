// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/invitations.h"

#include "desk/sessiondesk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QString keyOf(const SessionId &session)
{
    return u"invitation/"_s + session.value;
}

QJsonObject toJson(const Invitee &invitee)
{
    return {{u"name"_s, invitee.name}, {u"email"_s, invitee.email}};
}

Invitee inviteeFrom(const QJsonObject &object)
{
    return {object.value(u"name"_s).toString(), object.value(u"email"_s).toString()};
}

QString toText(const InvitationMessage &message)
{
    const Invitation &invitation = message.invitation;
    QJsonArray invited;
    for (const Invitee &invitee : invitation.invited)
        invited.append(toJson(invitee));
    return QString::fromUtf8(canonicalJson(QJsonObject{
        {u"sequence"_s, message.sequence},
        {u"cancelled"_s, message.isCancelled},
        {u"sentAt"_s, message.sentAt.toUTC().toString(Qt::ISODate)},
        {u"summary"_s, invitation.summary},
        {u"description"_s, invitation.description},
        {u"place"_s, invitation.place},
        {u"on"_s, invitation.on.toString(Qt::ISODate)},
        {u"startsAt"_s, invitation.startsAt.toString(u"HH:mm"_s)},
        {u"minutes"_s, invitation.minutes},
        {u"organiser"_s, toJson(invitation.organiser)},
        {u"invited"_s, invited},
    }));
}

/// What this program wrote itself; nothing when nothing was sent.
std::optional<InvitationMessage> fromText(const SessionId &session, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    InvitationMessage message;
    message.sequence = object.value(u"sequence"_s).toInt();
    message.isCancelled = object.value(u"cancelled"_s).toBool();
    message.sentAt = QDateTime::fromString(object.value(u"sentAt"_s).toString(), Qt::ISODate);
    Invitation &invitation = message.invitation;
    invitation.session = session;
    invitation.summary = object.value(u"summary"_s).toString();
    invitation.description = object.value(u"description"_s).toString();
    invitation.place = object.value(u"place"_s).toString();
    invitation.on = QDate::fromString(object.value(u"on"_s).toString(), Qt::ISODate);
    invitation.startsAt = QTime::fromString(object.value(u"startsAt"_s).toString(), u"HH:mm"_s);
    invitation.minutes = object.value(u"minutes"_s).toInt();
    invitation.organiser = inviteeFrom(object.value(u"organiser"_s).toObject());
    for (const QJsonValue &invitee : object.value(u"invited"_s).toArray())
        invitation.invited.push_back(inviteeFrom(invitee.toObject()));
    return message;
}

const Committee *committeeOf(const Desk &desk, const SessionId &session)
{
    const auto found = std::ranges::find_if(desk.committees(), [&](const Committee &committee) {
        return session.value.startsWith(committee.id.value + u'-')
            && session.value.size() == committee.id.value.size() + 1 + 10; // a day in ISO
    });
    return found == desk.committees().end() ? nullptr : &*found;
}

QString agendaOf(const SessionBoard &board)
{
    QStringList lines;
    for (const AgendaItem &item : board.items)
        lines << u"%1. %2 (%3 min.)"_s.arg(lines.size() + 1).arg(item.title).arg(item.minutes);
    return lines.join(u'\n');
}

std::vector<Invitee> thoseWhoSit(const Desk &desk, const CommitteeId &committee)
{
    std::vector<Invitee> invited;
    for (const Person &person : desk.persons()) {
        const bool sits = person.has(Role::Member) || person.has(Role::Secretary);
        const bool isAddressed = !person.email.isEmpty() && person.id != desk.person().id;
        if (sits && isAddressed && std::ranges::contains(person.committees, committee))
            invited.push_back({person.name, person.email});
    }
    return invited;
}

/// Of a session that is to be held; nothing when it is not.
Result<std::optional<Invitation>> comingInvitation(const Desk &desk, const Committee &committee,
                                                   const SessionId &session)
{
    const auto boards = SessionDesk(desk).board(committee.id, desk.today(), desk.today().addYears(2));
    if (!boards)
        return std::unexpected(boards.error());
    const auto found
        = std::ranges::find_if(*boards, [&](const SessionBoard &board) { return board.session.id == session; });
    if (found == boards->end())
        return std::optional<Invitation>();
    return Invitation{session,
                      committee.name.in(committee.languages.value(0, u"nl"_s)),
                      agendaOf(*found),
                      committee.place,
                      found->session.on,
                      committee.startsAt,
                      found->session.capacityMinutes,
                      {desk.person().name, desk.person().email},
                      thoseWhoSit(desk, committee.id)};
}

} // namespace

Result<InvitationMessage> invite(Desk &desk, const SessionId &session)
{
    const Committee *committee = committeeOf(desk, session);
    if (!committee)
        return refuse(ErrorCode::NotFound, {session.value}, u"no session %1"_s.arg(session.value));
    if (auto may = SessionDesk(desk).mayKeepCalendar(committee->id); !may)
        return std::unexpected(may.error());
    const auto kept = desk.workspace().setting(keyOf(session), {});
    const auto coming = comingInvitation(desk, *committee, session);
    if (!kept || !coming)
        return std::unexpected(kept ? coming.error() : kept.error());
    const std::optional<InvitationMessage> last = fromText(session, *kept);
    if (!*coming && !last)
        return refuse(ErrorCode::NotFound, {session.value},
                      u"%1 is no coming session, and nobody was invited to it"_s.arg(session.value));
    const bool isCancelled = !*coming;
    const Invitation invitation = isCancelled ? last->invitation : **coming;
    const int sequence = nextSequence(last, invitation, isCancelled);
    const bool isSame = last && last->sequence == sequence;
    const InvitationMessage message{invitation, sequence, isCancelled, isSame ? last->sentAt : desk.now()};
    return desk.workspace().saveSetting(keyOf(session), toText(message)).transform([&] { return message; });
}

} // namespace beraad
