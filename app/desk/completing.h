// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace beraad {

// A command is completed with what only the desk knows before the dossier decides on it: who signs, what was
// considered, which session decides. `state` is the whole dossier, so that only the desk itself calls these, when it
// carries out.

/// Refused when it does not fit what the desk knows.
Result<Command> completed(const Desk &desk, const DossierState &state, Command command);
/// The session, and of a joint file the sections, that decide.
Result<Command> completedDecision(const Desk &desk, const DossierState &state, command::Decide decision);
/// The sentence that a condition becomes has no open places: what a known kind asks is filled in.
Result<void> checkConditions(const Desk &desk, const Verdict &verdict);
/// What the decisions among these add to the chains of their sessions; refused without a quorum or votes.
Result<std::vector<SittingEvent>> sittingEventsOf(const Desk &desk, const DossierState &state,
                                                  const std::vector<Command> &commands);

} // namespace beraad
