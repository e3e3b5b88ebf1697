// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/dossierfold.h"

#include <QList>

#include <array>
#include <variant>

namespace beraad {

/// What lists and grids read of one dossier: rows of six tables, in the order of their keys. The same rows are written
/// with the events, read back for comparison, and made anew by `verify` and `rebuildProjections`.
struct Projection {
    enum Table : size_t { DossierTable, PartyTable, LineTable, VerdictTable, TrackTable, AgendaTable, TableCount };
    using Cell = std::variant<qint64, QString>;
    using Row = QList<Cell>; ///< the key first; shared, so that rows which stay cost nothing
    using Rows = QList<Row>;
    /// Cells of the key in each table, beside the dossier.
    static constexpr std::array<qsizetype, TableCount> kKeySizes{0, 1, 1, 2, 1, 2};
    std::array<Rows, TableCount> tables;
    bool operator==(const Projection &) const = default;
};

/// Which rows an event can change, beside that of the dossier itself. A verdict changes none until it is signed.
struct Touched {
    bool everything = false;
    bool tracks = false;

    void add(const Event &event);
};

/// Pure: the rows that follow from the events.
Projection project(const DossierFold &fold);
/// The same, from the rows and tracks as they were before the last events.
Projection projectAgain(const DossierFold &fold, const Projection &before, const std::vector<TrackState> &tracksBefore,
                        const Touched &touched);
Projection storedProjection(Database &database, const DossierId &dossier);
/// Writes the difference, uses of variables included.
void renew(Database &database, const DossierId &dossier, const Projection &before, const Projection &after);
/// One problem for each row that differs.
std::vector<Problem> differences(const DossierId &dossier, const Projection &stored, const Projection &expected);

/// Compares the counts of uses with the lines they count.
std::vector<Problem> checkUses(Database &database);
void clearProjections(Database &database);

} // namespace beraad
