// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/codelist.h"
#include "catalogue/variable.h"
#include "dossier/event.h"

namespace beraad {

/// Where an alternative for a line comes from.
enum class AlternativeKind {
    Offered, ///< the holder gives the variable coarser
    DatePart, ///< month, quarter or year of a day
    CodeLevel, ///< a level further up in the classification of its codes
    YesNo, ///< derived: whether it holds or not
    OtherVariable, ///< one that exists already and measures the same
};

/// What could be given instead of what a line asks.
struct Alternative {
    AlternativeKind kind = AlternativeKind::Offered;
    QString granularity; ///< of Coarsen: a word of the catalogue, or `level-2` of a classification; else empty
    VariableId replacement; ///< of Replace; else empty
    Text label; ///< of the other variable
    int categories = 0; ///< how many values are left; nought: not known
    bool operator==(const Alternative &) const = default;

    VerdictKind verdict() const { return replacement.isEmpty() ? VerdictKind::Coarsen : VerdictKind::Replace; }
};

/// Pure. All alternatives to what the line asks, each once: coarser ones from fine to coarse, then other variables.
/// `list`: the classification that its codes come from, if any; `others`: variables that may measure the same.
std::vector<Alternative> alternativesTo(const Line &line, const Variable &variable, const CodeList *list,
                                        const std::vector<Variable> &others);

/// Whether both measure the same: by the notion that their sources name, or where there is none by the classification
/// and the label.
bool measuresTheSame(const Variable &one, const Variable &other);

/// `level-1` is the top of a classification, `level-2` the next; nothing for other granularities.
std::optional<int> codeLevelOf(const QString &granularity);
QString granularityOfCodeLevel(int level);

/// How many codes a classification has on each level, the top first. Codes in a circle are on no level.
std::vector<int> codesPerLevel(const CodeList &list);

} // namespace beraad
