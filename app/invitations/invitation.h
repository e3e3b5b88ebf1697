// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace beraad {

struct Invitee {
    QString name;
    QString email;
    bool operator==(const Invitee &) const = default;
};

/// One session as those invited read it in their calendars.
struct Invitation {
    SessionId session; ///< one session is one event, however often it changes
    QString summary;
    QString description;
    QString place;
    QDate on;
    QTime startsAt; ///< Belgian time; invalid: the whole day
    int minutes = 0; ///< not of a whole day
    Invitee organiser;
    std::vector<Invitee> invited;
    bool operator==(const Invitation &) const = default;
};

/// What is sent: the first message, a newer one, or that the session is off. Calendars take the highest number.
struct InvitationMessage {
    Invitation invitation;
    int sequence = 0;
    bool isCancelled = false;
    QDateTime sentAt; ///< UTC
    bool operator==(const InvitationMessage &) const = default;
};

/// A message of iTIP (RFC 5546): REQUEST or CANCEL, in iCalendar (RFC 5545). Times are Belgian, with the rules of the
/// zone, so that a session at two o'clock is at two o'clock before and after the clocks change.
Result<QByteArray> toICalendar(const InvitationMessage &message);

/// What follows on `last`: the same number when nothing changed, the next one when something did. Nothing was sent
/// before: 0.
int nextSequence(const std::optional<InvitationMessage> &last, const Invitation &invitation, bool isCancelled);

} // namespace beraad
