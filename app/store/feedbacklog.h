// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/feedback.h"
#include "store/database.h"

/// What was reported about variables, and answered.
namespace beraad::feedback {

/// In one transaction. A sequence that is taken or a `previous` that is not the head is refused (`WorkspaceConflict`).
void append(Database &database, const FeedbackEvent &event);
std::vector<FeedbackEvent> of(Database &database, const VariableId &variable);
/// All events of the variables of this holder on which a report waits for an answer.
std::vector<FeedbackEvent> waitingFor(Database &database, const OrganisationId &holder);
std::vector<Problem> check(Database &database);

} // namespace beraad::feedback
