// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "register/entry.h"

namespace beraad {

/// Reads decisions that were published elsewhere. All or nothing: every problem with its line and what was expected.
/// A file of `beraad-decisions/1` has them under `decisions`, with the members of toJson().
Result<std::vector<RegisterEntry>> readDecisions(const JsonDocument &document);
/// The same as a table. Columns `number`, `body`, `on`, `outcome` and `title` are required; `inForceOn`, `procedure`,
/// `requester`, `holders`, `purpose`, `variables`, `conditions`, `amends` and `link` may be there, the plural ones with
/// their parts separated by a bar.
Result<std::vector<RegisterEntry>> readDecisionsCsv(const QByteArray &text, const QString &file);
/// By the end of the name: `.csv` or `.json`.
Result<std::vector<RegisterEntry>> readDecisionsFile(const QString &path);

QJsonObject toJson(const RegisterEntry &entry);
/// One of them, as toJson() wrote it.
Result<RegisterEntry> readDecision(const JsonDocument &document);
QByteArray decisionsAsJson(const std::vector<RegisterEntry> &entries);
QByteArray decisionsAsCsv(const std::vector<RegisterEntry> &entries);

} // namespace beraad
