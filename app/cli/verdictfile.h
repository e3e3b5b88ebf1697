// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/command.h"

namespace beraad {
class Desk;
}

namespace beraad::cli {

/// Verdicts out of a file: a JSON list of {"line", "verdict", "granularity", "replacement", "reason", "sentence",
/// "conditions"}, or CSV with those columns (conditions as codes separated by spaces). In JSON a condition is a code,
/// or
/// {"code", "values", "provenBy", "due"}. One command for each row, for the line's provider. Refused whole with every
/// problem.
Result<std::vector<Command>> readVerdicts(const QString &path, const DossierState &state, const Desk &desk);

} // namespace beraad::cli
