// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/sittingdesk.h"

namespace beraad {

/// The committee's matter, whoever looks: for the rules of the house and for documents. What people are shown of it
/// SittingDesk::sitting says.
Result<SittingBoard> wholeSitting(const Desk &desk, const SessionId &session);

} // namespace beraad
