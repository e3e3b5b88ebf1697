// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/dossierfold.h"

#include <array>
#include <variant>

namespace beraad {

/// What lists and grids read of one dossier: rows of six tables, in the order of their keys. The same rows are written
/// with the events, read back for comparison, and made anew by `verify` and `rebuildProjections`.
struct Projection {
    enum Table : size_t { DossierTable, PartyTable, LineTable, VerdictTable, TrackTable, AgendaTable, TableCount };
    using Cell = std::variant<qint64, QString>;
    using Row = std::vector<Cell>; ///< the key first
    /// Cells of the key in each table, beside the dossier.
    static constexpr std::array<size_t, TableCount> kKeySizes{0, 1, 1, 2, 1, 1};
    std::array<std::vector<Row>, TableCount> tables;
    bool operator==(const Projection &) const = default;
};

/// Pure: the rows that follow from the events.
Projection project(const DossierFold &fold);
Projection storedProjection(Database &database, const DossierId &dossier);
/// Writes the difference, uses of variables included.
void renew(Database &database, const DossierId &dossier, const Projection &before, const Projection &after);
/// One problem for each row that differs.
std::vector<Problem> differences(const DossierId &dossier, const Projection &stored, const Projection &expected);

/// Compares the counts of uses with the lines they count.
std::vector<Problem> checkUses(Database &database);
void clearProjections(Database &database);

} // namespace beraad
