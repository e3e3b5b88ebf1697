// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/rows.h"

/// Requests that are still being written: plain rows, valid or not.
namespace beraad::drafts {

void save(Database &database, const Draft &draft);
void remove(Database &database, const DossierId &id);
/// Inside the transaction that files the dossier: from then on there is no draft of it.
void dropFiled(Database &database, const DossierId &id);
std::vector<Draft> of(Database &database, const PersonId &owner);
Draft find(Database &database, const DossierId &id);

} // namespace beraad::drafts
