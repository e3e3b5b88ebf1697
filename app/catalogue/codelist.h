// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/text.h"
#include "catalogue/validity.h"

#include <vector>

namespace beraad {

/// A code of a list that many variables may use. `parent` is the code one level coarser, which makes the hierarchy.
struct ListedCode {
    QString code; ///< as written: leading zeros and punctuation count
    Text label;
    Text note; ///< scope note or definition
    Validity validity;
    QString parent; ///< a code of the same list; empty: at the top
    bool operator==(const ListedCode &) const = default;
};

/// A classification such as NACE or REFNIS, in the order of its source.
struct CodeList {
    CodeListId id; ///< short and stable: `nace2008`
    Text label;
    Validity validity;
    QString source; ///< the IRI of the scheme, or where it comes from
    std::vector<ListedCode> codes;
    bool operator==(const CodeList &) const = default;
};

} // namespace beraad
