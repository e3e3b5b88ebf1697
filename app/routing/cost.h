// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/routedifference.h"

namespace beraad {

/// What a requester may do to a line to shorten the way.
enum class LineChange {
    Dropped,
    Coarsened, ///< one step, by `cataloguewords::coarserThan`
    YesNo, ///< a derived yes or no instead of the value
    Pseudonymised,
    Anonymised,
};
QString toString(LineChange change); ///< dropped, coarsened, yes-no, pseudonymised, anonymised

/// Why a change makes no difference.
enum class Sameness {
    Differs, ///< it does make one
    NoRuleLooks, ///< no rule in force asks for what the change alters (granularity)
    OthersOfItsKind, ///< other lines that no rule can tell from it ask for the same
    RulesSayTheSame, ///< the rules looked, and their answer is the same
};
QString toString(Sameness sameness); ///< empty, no-rule-looks, others-of-its-kind, rules-say-the-same

/// What one change does to the route.
struct ChangeCost {
    LineChange change = LineChange::Dropped;
    QString granularity; ///< that a single line gets when it is coarsened or made a yes or no; else empty
    size_t difference = 0; ///< its place in CostTable::differences
    Sameness sameness = Sameness::Differs;
    bool operator==(const ChangeCost &) const = default;
};

struct LineCost {
    LineId line;
    size_t kind = 0; ///< its place in CostTable::kinds
    std::vector<ChangeCost> changes; ///< those that apply; an anonymous line cannot be anonymised
    bool operator==(const LineCost &) const = default;
};

/// Lines that no rule can tell apart: dropping one of several never changes anything, dropping all of them may.
struct KindCost {
    OrganisationId provider;
    QString category;
    QString form; ///< identified, pseudonymised, anonymous; empty: not said
    QStringList flags;
    std::vector<LineId> lines;
    std::vector<ChangeCost> changes; ///< made to all its lines at once
    bool operator==(const KindCost &) const = default;
};

struct ProviderCost {
    OrganisationId provider;
    std::vector<LineId> lines;
    std::vector<ChangeCost> changes; ///< made to all its lines at once
    bool operator==(const ProviderCost &) const = default;
};

/// What every variable of a request costs in procedures and days.
struct CostTable {
    Route route; ///< as the request stands
    std::vector<RouteDifference> differences; ///< each distinct one once; the first is empty: nothing changes
    std::vector<LineCost> lines; ///< in the order of the request
    std::vector<KindCost> kinds; ///< in the order of their first lines
    std::vector<ProviderCost> providers;
    bool operator==(const CostTable &) const = default;

    const LineCost *find(const LineId &line) const;
    const RouteDifference &of(const ChangeCost &change) const { return differences[change.difference]; }
    /// Procedures that the line is in now and that the change leaves as they are: other lines, or the same rules, still
    /// ask for them.
    std::vector<const Procedure *> staying(const LineId &line, const ChangeCost &change) const;
};

/// The line after the change; nothing when the change does not apply to it (already anonymous, nothing coarser).
/// Flags stay: that a coarser value is no longer special or highly personal is for a person to say, not for us.
std::optional<Line> changed(const Line &line, const Request &request, LineChange change);

/// Pure and total, as `routeOf`. Lines that no rule can tell apart are worked out once, so that the work grows with the
/// kinds of lines and not with their number.
CostTable costOf(const Request &request, const Directory &directory, const RuleTable &rules, QDate on);

/// Format beraad-cost/1.
QJsonObject toJson(const CostTable &cost, const QString &language);

} // namespace beraad
