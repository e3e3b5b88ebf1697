// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "dossier/advice.h"

namespace beraad {

/// What an organisation had before it when it judged: questions and answers, documents, precedents. Documents as far as
/// the current person sees them.
Considered consideredBy(const Desk &desk, const DossierState &state, const OrganisationId &organisation);

} // namespace beraad
