// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/text.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace beraad {

/// The days on which something exists; an invalid day means open-ended on that side.
struct Validity {
    QDate from;
    QDate to;
    bool covers(QDate day) const;
    /// Whether any day of [from, to] falls outside.
    bool coversAll(QDate first, QDate last) const;
    bool operator==(const Validity &) const = default;
};

/// A code of a variable; kept as text: leading zeros and punctuation count (`00`, `MAR+`).
struct Code {
    QString code;
    Text label;
    Validity validity;
    bool operator==(const Code &) const = default;
};

/// Something recorded about a unit, held by one organisation in one data set.
struct Variable {
    VariableId id;            ///< `provider/dataset/name`
    OrganisationId provider;
    QString dataset;          ///< id of the data set at its holder
    Text datasetLabel;
    QString name;             ///< the holder's own code: `Relatie`, `schooltype`
    Text label;
    Text definition;
    QString category;         ///< social, health, national-register, fiscal, education, statistics, other
    QStringList flags;        ///< special, highlyPersonal, registerNumber, linkageKey, quasiIdentifier
    QString type;             ///< nominal, ordinal, numeric, date, text
    QString unit;             ///< of a numeric variable: `EUR`, `day`; empty otherwise
    QStringList themes;
    Validity validity;
    int lagMonths = -1;       ///< months between the period and its delivery; -1 unknown
    Text quality;
    QStringList granularities; ///< finest first: `exact`, `class`, `yes-no`
    std::vector<Code> codes;
    QString source;            ///< where the facts come from; `demo` for made-up ones
    bool operator==(const Variable &) const = default;
};

/// Reads variables from our CSV (header names in docs; one row per variable, optional code rows).
/// All problems are reported with file and row; nothing is returned when there is one.
Result<std::vector<Variable>> readVariablesCsv(const QByteArray &text, const QString &file);

/// The demo catalogue that ships with the program. Every variable in it is marked `demo` unless its facts are published.
Result<std::vector<Variable>> demoCatalogue();

} // namespace beraad
