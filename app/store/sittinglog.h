// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessions/sitting.h"
#include "store/database.h"

/// What happened in sessions.
namespace beraad::sittings {

/// Inside the transaction of the caller. A sequence that is taken or a `previous` that is not the head is refused
/// (`WorkspaceConflict`).
void insert(Database &database, const SittingEvent &event);
/// In a transaction of its own.
void append(Database &database, const SittingEvent &event);
std::vector<SittingEvent> of(Database &database, const SessionId &session);
std::vector<Problem> check(Database &database);

} // namespace beraad::sittings
