// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/ruletable.h"

namespace beraad::rulefiles {

/// A table read from files with everything that was wrong with them; it is only used when nothing was.
struct Reading {
    RuleTable table;
    std::vector<Problem> problems;
};

/// Reads the files and makes the table ready: expressions compiled, exceptions resolved.
/// `instead`: the content of a file, by its path.
Reading read(const QString &folder, const QHash<QString, QByteArray> &instead = {});

/// Adds the content of one document to the table.
void readProcedures(const JsonDocument &document, Reading &reading);
void readRuleFile(const JsonDocument &document, Reading &reading);

/// A wording that must stand in all four languages.
Text readWording(JsonReader &reader, const QString &member, std::vector<Problem> &problems, bool required = true);

/// Compiles every expression, notes guards and exceptions, and gives each fact and notion its place.
void prepare(Reading &reading);

} // namespace beraad::rulefiles
