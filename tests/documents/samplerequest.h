// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/requestdocument.h"

namespace beraad {

/// A request of made-up words with `lines` lines, spread over the providers `alfa`, `beta` and `gamma`, asked by
/// `univ`; alfa has a protocol, the committee judges what beta has. For the eyes of `authority`.
/// A kind that ships with the program; an empty one when there is none of that id.
DocumentKind shippedKind(const QString &id);
RequestDocument sampleRequest(const QString &authority, int lines, const QString &language = QStringLiteral("nl"));

} // namespace beraad
