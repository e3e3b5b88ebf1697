// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "invitations/invitation.h"

namespace beraad {

/// The message for the calendars of a committee's members and secretaries about one of its sessions, by its secretary:
/// the invitation, an update when anything changed since the last one, the cancellation when the session is off. What
/// was sent is remembered in the workspace, so that numbers rise; asking again without a change gives the same number.
Result<InvitationMessage> invite(Desk &desk, const SessionId &session);

} // namespace beraad
