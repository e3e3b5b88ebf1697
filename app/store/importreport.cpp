// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importreport.h"

#include <algorithm>

namespace beraad {

bool ImportReport::isNothingNew() const
{
    const auto isQuiet
        = [](const ImportCounts &counts) { return counts.added == 0 && counts.changed == 0 && counts.gone == 0; };
    return std::ranges::all_of(
        std::initializer_list<ImportCounts>{organisations, datasets, codeLists, codes, variables}, isQuiet);
}

} // namespace beraad
