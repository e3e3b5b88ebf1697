// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/grounds.h"

namespace beraad {

/// What one rule says of one kind of data in one flow.
enum class RuleSays {
    Asks, ///< it holds
    Open, ///< a fact is unknown, or the law is
    SetAside, ///< it holds, but an exception to it does too
    Refuted, ///< its condition fails
};
QString toString(RuleSays says); ///< asks, open, set-aside, refuted

/// What one rule says of flows for which it says the same, and why.
struct RuleSaying {
    RuleSays says = RuleSays::Refuted;
    QStringList flows;
    std::vector<LineId> lines;
    std::vector<Ground> grounds; ///< when refuted: each is enough by itself
    std::optional<Reason> because; ///< the rule with the facts that it read; when set aside, the exception
    Text question; ///< when open
    bool operator==(const RuleSaying &) const = default;
};

/// A rule that could ask for the procedure.
struct RuleAnswer {
    QString rule;
    Text text;
    Text condition; ///< in words
    QString source;
    QString evidence;
    QString status; ///< that it would give: required, optional, …
    QDate validFrom;
    QDate validTo; ///< invalid: still in force
    bool isInForce = false; ///< on the day; else it says nothing
    std::vector<RuleSaying> sayings;
    bool operator==(const RuleAnswer &) const = default;
};

/// One part of the short answer: a sentence, and the rules and flows that it settles.
struct Clause {
    Text text;
    QStringList rules;
    QStringList flows;
    bool operator==(const Clause &) const = default;
};

enum class Standing {
    InRoute, ///< with any status but exempt
    Exempt, ///< an exception sets it aside everywhere
    NotAsked, ///< every rule in force fails
    NotInForce, ///< no rule that could ask for it is in force on the day
    NoCommunication, ///< the request has no flow between two bodies
};
QString toString(Standing standing); ///< in-route, exempt, not-asked, not-in-force, no-communication

/// Why a procedure is, or is not, in the route: the short answer first, then rule by rule.
struct Explanation {
    QString procedure;
    Text name;
    QDate on;
    QString flow; ///< empty: all flows
    Standing standing = Standing::NotAsked;
    Text headline; ///< `Flemish protocol: not needed`
    std::vector<Clause> clauses; ///< why, in as few sentences as settle every rule and flow
    std::vector<Procedure> found; ///< tracks of the procedure in the route
    std::vector<RuleAnswer> rules; ///< in the order of the table
    bool operator==(const Explanation &) const = default;
};

/// Pure. Refused (NotFound) for a procedure that the table, or a flow that the request, does not know.
Result<Explanation> explain(const Request &request, const Directory &directory, const RuleTable &rules, QDate on,
                            const QString &procedure, const QString &flow = {});

/// Format beraad-explanation/1.
QJsonObject toJson(const Explanation &explanation, const RuleTable &rules, const QString &language);

} // namespace beraad
