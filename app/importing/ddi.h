// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"

namespace beraad {

/// Whether a file that begins like this is one of those that readDdi reads.
bool isDdi(const QByteArray &beginning);

/// Reads DDI-Codebook (1.2.2 and 2.x) and the variables and code lists of DDI-Lifecycle (3.x), bare or as records of
/// an OAI-PMH answer. A record that is deleted is noted; one that holds anything else is a problem.
Result<ImportNotes> readDdi(const CatalogueSource &source, const CatalogueSink &sink);

} // namespace beraad
