// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "documents/pdfdescribing.h"

namespace beraad {

/// The same pages with title, author, language, dates and outline, which QPdfWriter does not write or takes from the
/// clock. The same input gives the same bytes: the file identifier is derived from the content.
Result<QByteArray> withMetadata(const QByteArray &pdf, const PdfMetadata &metadata);

} // namespace beraad
