// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/routedifference.h"

#include <QJsonObject>

namespace beraad {

/// What two rule tables define differently: an entry that only one of them has, or that reads otherwise in each.
struct EntryDifference {
    enum class Kind { Rule, Notion, Fact, Name, Authority, Procedure, Finding };
    Kind kind = Kind::Rule;
    QString id;
    QJsonObject before; ///< with the members of a rule file; empty: the entry is new
    QJsonObject after; ///< empty: the entry is gone
    QStringList members; ///< that differ, when both have it: `condition`, `validTo`
    bool operator==(const EntryDifference &) const = default;

    bool isAdded() const { return before.isEmpty(); }
    bool isRemoved() const { return after.isEmpty(); }
};
QString toString(EntryDifference::Kind kind);

/// A rule with the members that it has in a rule file.
QJsonObject toJson(const Rule &rule);

/// Rules first, each kind by id. Rows of one id for several periods are paired by their first day, the others in the
/// order of time. Where an entry stands in its file is no difference.
std::vector<EntryDifference> differenceBetween(const RuleTable &before, const RuleTable &after);

struct NamedRequest {
    QString name;
    Request request;
};

/// What another rule table makes of one request.
struct RouteEffect {
    QString name;
    RouteDifference difference; ///< empty: nothing changes for it
};
/// One for each request, in their order: both tables are asked at the same day.
std::vector<RouteEffect> effectsOn(const std::vector<NamedRequest> &requests, const Directory &directory,
                                   const RuleTable &before, const RuleTable &after, QDate on);

/// Format beraad-rules-diff/1.
QJsonObject rulesDiffJson(const RuleTable &before, const RuleTable &after, const std::vector<RouteEffect> &effects,
                          const QString &language);

} // namespace beraad
