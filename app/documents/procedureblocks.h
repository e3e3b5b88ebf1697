// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/requestreading.h"

namespace beraad {

/// The status of a procedure as a mark, in words.
TextBlock statusBlock(const RequestReading &reading, const Procedure &procedure);
/// The wording of each rule once, however many flows it fired for, with its source and how sure we are of it.
TextBlock reasonsBlock(const RequestReading &reading, const Procedure &procedure);
/// The sources alone, each once: for who wants to know the law, not the working of the rules.
TextBlock sourcesBlock(const RequestReading &reading, const Procedure &procedure);
/// The procedures that come first: `Advice of the data protection officer (AGODI, KU Leuven)`.
QStringList namesOf(const RequestReading &reading, const std::vector<TrackId> &tracks);

} // namespace beraad
