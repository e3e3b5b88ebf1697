// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace beraad {

/// One numbered step of the schema: `0002-dossiers.sql`.
struct Migration {
    int number = 0;
    QString name;
    QString checksum; ///< SHA-256 of the text
    QStringList statements;
};

/// The steps that ship with the program, in order and without gaps.
std::vector<Migration> shippedMigrations();
/// Statements of a script, cut at the semicolons that are not in a text, a quoted name or a comment.
QStringList statementsOf(const QString &script);

/// Takes the file from its version to ours, each step in its own transaction. Refuses a newer file (`WorkspaceNewer`)
/// and one whose recorded steps are not ours (`WorkspaceDamaged`).
void migrate(Database &database, const std::vector<Migration> &migrations);
int schemaVersion(Database &database);
[[noreturn]] void refuseNewer(const QString &path, int version, int known);

} // namespace beraad
