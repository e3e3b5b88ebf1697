// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "catalogue/codelist.h"
#include "catalogue/dataset.h"
#include "catalogue/variable.h"
#include "directory/organisation.h"

#include <functional>
#include <variant>

namespace beraad {

/// What a catalogue is made of. An organisation comes only when the source names a holder that the directory lacks.
using CatalogueItem = std::variant<Organisation, Dataset, CodeList, Variable>;

/// Where an importer brings what it reads, one by one, so that a source need not fit in memory. Whoever takes it keeps
/// all of it or, when anything goes wrong later, nothing.
struct CatalogueSink {
    /// An error ends the import and is what the importer returns.
    std::function<Result<void>(CatalogueItem &&)> take;
    /// Told from time to time how much of the source is read, in any unit that adds up to `total`; false: cancelled,
    /// and the importer returns `Cancelled`.
    std::function<bool(qint64 done, qint64 total)> goOn;
};

} // namespace beraad
