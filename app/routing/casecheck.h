// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/route.h"

namespace beraad {

/// What a case (`expected.json`) says of the route of its request. Names are `procedure` or `procedure:authority`.
struct RouteExpectation {
    QDate on;
    QMap<QString, QStringList> byStatus; ///< `required` → names
    QStringList absent; ///< neither required nor undecided
    std::optional<std::vector<QStringList>> undecided; ///< empty list: nothing may be open
    std::vector<std::pair<QString, QString>> before;
    QStringList findings;
};

Result<RouteExpectation> readExpectation(const JsonDocument &document);
/// One sentence for each thing that is not as expected; empty: as expected.
QStringList faultsOf(const Route &route, const RouteExpectation &expected);

/// A folder {request.json, expected.json}.
struct RouteCase {
    QString name;
    QStringList faults; ///< also when a file cannot be read
};
/// The folders of cases below `folder`, by name. None found is an error.
Result<QStringList> caseFolders(const QString &folder);
RouteCase runCase(const QString &caseFolder, const Directory &directory, const RuleTable &rules);
/// Every case below `folder`, by name. None found is an error.
Result<std::vector<RouteCase>> runCases(const QString &folder, const Directory &directory, const RuleTable &rules);

} // namespace beraad
