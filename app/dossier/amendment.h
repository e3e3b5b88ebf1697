// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/request.h"
#include "forms/changes.h"

#include <functional>

namespace beraad {

/// One difference between a decided request and one that builds on it. Both values as they stand in the file; empty
/// where there is none.
struct Difference {
    QString kind; ///< of the change table: `variable-added`
    LineId line; ///< in the request that asks, or in the decided one where it was dropped; empty: the whole request
    QString member; ///< `period`, `S6.Q1`; empty where the kind says all
    QString before;
    QString after;
    bool operator==(const Difference &) const = default;
};

/// The levels of detail of a variable, the finest first; empty when they are not known.
using GranularitiesOf = std::function<QStringList(const Line &)>;

/// All differences, those of the whole request first, then line by line. A line is the same where provider, data set
/// and variable are; ids do not matter, nor does what the form asks
/// about the file itself.
std::vector<Difference> differencesBetween(const Request &decided, const Request &asked,
                                           const GranularitiesOf &granularities);

/// Every kind that `differencesBetween` can give.
QStringList differenceKinds();

/// The heaviest of them by the table; nothing where there is no difference. A kind that the table lacks is open.
std::optional<ChangeWeight> weightOf(const std::vector<Difference> &differences, const ChangeTable &table);

/// The lines that still have to be authorised; the rest stands in the decision on which the request builds. Those that
/// are new or differ; all of them when something of the whole request differs that is more than an answer in the form,
/// or when nothing but such answers differs.
std::vector<LineId> linesToAuthorise(const Request &asked, const std::vector<Difference> &differences);

/// A new request that builds on a decided one: everything is taken over, and says on what it builds.
Request requestFollowing(const Request &decided, const DossierId &dossier, RequestKind kind);

} // namespace beraad
