// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "directory/organisation.h"
#include "dossier/event.h"
#include "dossier/state.h"
#include "routing/route.h"

namespace beraad {
struct Forecast;
}

/// Codes to words and sentences, in the language of the moment. app/ speaks codes; only here do they become text for
/// people.
namespace beraad::wording {

/// A refusal for people: what happened and what to do, then every finding.
struct Message {
    QString sentence;
    QStringList details;
};
Message of(const Error &error);
QString of(ErrorCode code, const QStringList &args = {});

QString of(Phase phase);
QString of(Stage stage);
QString of(ProcedureStatus status);
QString of(VerdictKind kind);
QString of(Outcome outcome);
QString of(FollowUp step);
QString of(Role role);
QString of(RequestKind kind);
QString of(Finding::Severity severity);

/// One sentence for a history: "Found complete", "Put on the agenda of 5 Jan 2027 (40 min)".
QString of(const Event &event);
/// The sentence of a condition in the language of the moment, its places filled; a code that nobody knows as it is.
QString of(const Condition &condition);
/// When it is likely decided and through; empty when no day can be said.
QString of(const Forecast &forecast);
/// On what such days rest.
QString basisOf(const Forecast &forecast);
/// The icon that goes with an event in a history.
QString iconOf(const Event &event);

// The words of request files, rules and the directory. An unknown word is shown as it is, never hidden.
QString purpose(const QString &word);
QString identifiability(const QString &word);
QString channel(const QString &word);
QString category(const QString &word);
QString flag(const QString &word);
QString granularity(const QString &word);
QString variableType(const QString &word);
QString level(const QString &word);
QString organisationType(const QString &word);
QString network(const QString &word);
QString registry(const QString &word);
QString evidence(const QString &word);
QString evidenceExplained(const QString &word);
QString factOrigin(const QString &word);
/// A procedure id in words; the rule table's own name (procedureName) is better where it is at hand.
QString procedure(const QString &id);
/// The name that the rule table gives it, beginning with a capital; else as procedure().
QString procedureName(const RuleTable &rules, const QString &id);
/// In a word or two, for bars and columns: "DPO advice".
QString procedureShort(const QString &id);
/// "Yes", "No", "Unknown".
QString answer(const std::optional<bool> &value);

} // namespace beraad::wording
