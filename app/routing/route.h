// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"
#include "dossier/event.h"
#include "dossier/request.h"
#include "routing/ruletable.h"

namespace beraad {

enum class ProcedureStatus { Required, Optional, Exempt, Undecided, Inadmissible, Refused, Shadow, Fallback };
QString toString(ProcedureStatus status);

/// Provider × recipient × channel: the unit that the law looks at.
struct Flow {
    QString id; ///< `agodi>kuleuven/direct`
    OrganisationId provider;
    OrganisationId recipient;
    QString channel;
    std::vector<LineId> lines;
    bool operator==(const Flow &) const = default;
};

/// Why a procedure has its status: one rule that fired (or could), and the facts it looked at.
struct Reason {
    QString rule;
    Text text;
    QString source;
    QString evidence;
    struct FactRead {
        QString name; ///< `provider.network`
        QString value; ///< as text; `unknown`
        QString origin; ///< directory, request, catalogue, derived, default
        bool operator==(const FactRead &) const = default;
    };
    std::vector<FactRead> facts;
    QJsonArray trace;
    bool operator==(const Reason &) const = default;
};

struct Procedure {
    TrackId id; ///< `protocol-vl:agodi`
    QString procedure;
    ProcedureStatus status = ProcedureStatus::Required;
    OrganisationId authority;
    QStringList flows;
    std::vector<LineId> lines;
    std::vector<TrackId> after;
    std::vector<Reason> because;
    QString kind; ///< e.g. bilateral, framework, accession for a protocol; empty otherwise
    int expectedDays = -1; ///< calendar days from the complete file; -1 when nothing is known
    QString expectedSource; ///< where that number comes from, in Dutch
    Text expectedBasis; ///< the same in every language
    bool operator==(const Procedure &) const = default;
};

/// A choice that the law or a missing fact leaves open.
struct Undecided {
    QString flow;
    QStringList between; ///< procedures, or `none`; the stricter first
    Text question;
    std::vector<OrganisationId> asks;
    QStringList facts;
    QString rule;
    bool operator==(const Undecided &) const = default;
};

struct Finding {
    enum class Severity { Info, Warning, Error };
    Severity severity = Severity::Warning;
    QString code;
    QString rule;
    Text text;
    bool operator==(const Finding &) const = default;
};

struct Route {
    QDate on;
    QString rulesVersion;
    std::vector<Flow> flows;
    std::vector<Procedure> procedures; ///< in an order that respects `after`
    std::vector<Undecided> undecided;
    std::vector<Finding> findings;
    bool operator==(const Route &) const = default;

    const Procedure *find(const TrackId &id) const;
    bool hasErrors() const;
    /// Calendar days along the longest chain of `after` over required and undecided procedures; -1 when any is unknown.
    int expectedDays() const;
    std::vector<TrackId> criticalPath() const;
};

/// Pure and total: every request routes. What no rule covers is a finding `no-rule`.
Route routeOf(const Request &request, const Directory &directory, const RuleTable &rules, QDate on);

/// What of a route concerns some lines: the others are authorised already. Flows, procedures and open choices without
/// one of them go; the rest keeps its order.
Route restrictedTo(Route route, const std::vector<LineId> &lines);

/// Format beraad-route/1.
QJsonObject toJson(const Route &route, const QString &language);
/// The tracks that a submission freezes: required, undecided and fallback ones.
std::vector<TrackPlan> tracksOf(const Route &route);

} // namespace beraad
