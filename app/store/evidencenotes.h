// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/rows.h"

/// Marks and notes beside attached files: plain rows, by the fingerprint of the file.
namespace beraad::evidencenotes {

void save(Database &database, const EvidenceNote &note);
void remove(Database &database, const QString &id);
std::vector<EvidenceNote> on(Database &database, const AttachmentId &attachment);

} // namespace beraad::evidencenotes
