// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/text.h"

#include <QDate>

#include <vector>

namespace beraad {

/// What a rule does when its condition holds.
struct RuleOutcome {
    QString procedure;      ///< procedure id; empty for a finding alone
    QString status;         ///< required, exempt, …
    QString authority;      ///< `provider`, `recipient`, `requester`, or an organisation id
    QString finding;        ///< code of a finding to raise; empty: none
    QString severity;       ///< of the finding
    QStringList between;    ///< when undecided
};

/// One row of the law as data.
struct Rule {
    QString id;             ///< `R-04a`
    QString scope;          ///< flow, request
    QDate validFrom;
    QDate validTo;
    QJsonValue condition;   ///< JsonLogic over the facts of a flow
    std::vector<RuleOutcome> outcomes;
    Text text;
    Text question;          ///< asked when a fact is unknown
    QStringList asks;       ///< whom: provider, recipient, requester
    QString source;
    QString evidence;
    QJsonObject more;       ///< what else the engine reads; see forms/routing/README.md
};

/// A kind of procedure: its names, expected time and hard edges.
struct ProcedureKind {
    QString id;
    Text name;
    Text clock;             ///< the term, in words
    int expectedDays = -1;
    QString expectedSource;
    QString evidence;
    QStringList after;      ///< procedure ids that come first when they are in the route
    bool isCommittee = false;
};

struct RuleTable {
    QString version;
    std::vector<Rule> rules;
    std::vector<ProcedureKind> procedures;
    const ProcedureKind *kind(const QString &procedure) const;
};

/// Reads every *.json of a folder (or `:/routing`) with all problems reported.
Result<RuleTable> readRules(const QString &folder);
Result<RuleTable> shippedRules();
/// Findings of the linter over a folder of rule files; empty: clean.
std::vector<Problem> checkRules(const QString &folder);

} // namespace beraad
