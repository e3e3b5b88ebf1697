// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguerow.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace beraad {

/// Rows that are put aside because others of the same variable stand further on. They are dealt out over pots by the
/// variable that they belong to, so that later one pot at a time need be in memory; big pots wait in temporary files.
class LateRows {
public:
    struct Kept {
        CatalogueRow row;
        QByteArray bytes; ///< what the row points into
    };

    static constexpr size_t kPots = 128;

    bool isEmpty() const { return m_pots.empty(); }
    Result<void> add(size_t hash, const CatalogueRow &row);
    /// The rows of one pot in the order in which they came; the pot is empty then.
    Result<std::vector<Kept>> take(size_t pot);

private:
    struct Pot {
        QByteArray bytes;
        std::unique_ptr<QTemporaryFile> file;
    };

    static Result<void> spill(Pot &pot);

    std::vector<Pot> m_pots; ///< none until the first row
};

} // namespace beraad
