// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/text.h"
#include "catalogue/validity.h"

#include <QStringList>

#include <vector>

namespace beraad {

/// A code of a variable; kept as text: leading zeros and punctuation count (`00`, `MAR+`).
struct Code {
    QString code;
    Text label;
    Validity validity;
    bool operator==(const Code &) const = default;
};

/// How a variable was worded in earlier years.
struct VariableVersion {
    Validity validity;
    Text label;
    Text definition;
    bool operator==(const VariableVersion &) const = default;
};

/// Something recorded about a unit, held by one organisation in one data set.
struct Variable {
    VariableId id; ///< `provider/dataset/name`
    OrganisationId provider;
    QString dataset; ///< id of the data set at its holder
    Text datasetLabel;
    QString name; ///< the holder's own code: `Relatie`, `schooltype`
    Text label;
    Text definition;
    QString category; ///< social, health, national-register, fiscal, education, statistics, other
    QStringList flags; ///< special, highlyPersonal, registerNumber, linkageKey, quasiIdentifier
    QString type; ///< nominal, ordinal, numeric, date, text
    QString unit; ///< of a numeric variable: `EUR`, `day`; empty otherwise
    QStringList themes;
    Validity validity;
    int lagMonths = -1; ///< months between the period and its delivery; -1 unknown
    Text quality;
    QStringList granularities; ///< finest first: `exact`, `class`, `yes-no`; closed list in catalogue/words.h
    Text universe; ///< for whom it is recorded
    QString notion; ///< the concept it measures, as the source names it (DDI `concept`); the same over data sets
    QString sourceFile; ///< the file of the data set that holds it
    CodeListId codeList; ///< the list that its codes come from; empty: its own `codes`
    std::vector<Code> codes;
    std::vector<VariableVersion> former; ///< earlier wordings, oldest first; the label above is the present one
    QString source; ///< where the facts come from; `demo` for made-up ones
    bool operator==(const Variable &) const = default;
};

VariableId variableId(const OrganisationId &provider, const QString &dataset, const QString &name);

/// Reads variables from our CSV (docs/catalogue-csv.md): a row for each data set, variable and code.
/// All problems are reported with file and line; nothing is returned when there is one.
Result<std::vector<Variable>> readVariablesCsv(const QByteArray &text, const QString &file);

/// The same variables as CSV that readVariablesCsv reads back unchanged.
QByteArray writeVariablesCsv(const std::vector<Variable> &variables);

/// The demo catalogue that ships with the program. Every variable in it is marked `demo` unless its facts are
/// published.
Result<std::vector<Variable>> demoCatalogue();

} // namespace beraad
