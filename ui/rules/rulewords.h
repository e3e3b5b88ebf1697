// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"
#include "routing/ruletable.h"
#include "ui/common/status.h"

/// The words of a rule file in the language of the moment.
namespace beraad::rulewords {

QString scope(const QString &word);
/// Whom a question goes to: provider, recipient, requester.
QString asked(const QString &role);
/// Who decides: a role of the flow or of the table, or an organisation.
QString authority(const QString &word, const RuleTable &rules, const Directory &directory);
/// A member of a rule file: `validTo`.
QString member(const QString &name);
/// Procedures and findings that follow from the rule, short; of a mere exception, what it frees from.
QString outcomes(const Rule &rule);
StatusLook lookOf(const RuleOutcome &outcome);
/// Where an entry stands, without the place of the program's own files.
QString place(const QString &where);

} // namespace beraad::rulewords
