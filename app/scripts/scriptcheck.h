// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QStringList>

#include <vector>

namespace beraad {

class ScriptReader;

/// How a variable stands in the dossier that a script belongs to.
enum class VariableStanding { Approved, Undecided, Refused, NotAsked };
QString toString(VariableStanding standing); ///< approved, undecided, refused, not-asked

struct StandingVariable {
    VariableId id;
    QString name; ///< as its holder writes it: what a script would call it
    VariableStanding standing = VariableStanding::NotAsked;
    bool operator==(const StandingVariable &) const = default;
};

/// Where a script names a variable.
struct ScriptPlace {
    QString file;
    int line = 0; ///< from 1
    int column = 0; ///< from 1
    bool isQuoted = false; ///< between quotes: a column name, or a plain text
    bool operator==(const ScriptPlace &) const = default;
};

struct VariableUse {
    StandingVariable variable;
    std::vector<ScriptPlace> places;
    bool operator==(const VariableUse &) const = default;
};

/// What scripts do with the variables of a dossier. Names of the script itself are not judged: only those that a
/// variable of the dossier, or of the data sets that it draws on, bears.
struct ScriptReport {
    std::vector<VariableUse> uses; ///< variables that are named, those that should not be first
    std::vector<StandingVariable>
        neverUsed; ///< approved and not named: more than the analysis needs (GDPR art. 5(1)(c))
    QStringList files; ///< that were read
    std::vector<Problem> passedOver; ///< files that could not be read, or are no scripts

    bool hasFindings() const; ///< a variable is used that is not approved
};

/// A script that stands in no folder: an attachment.
struct ScriptText {
    QString name;
    QByteArray content;
};

/// Reads them all; what is no script, or cannot be read, is passed over.
ScriptReport checkScriptTexts(const ScriptReader &reader, const std::vector<ScriptText> &scripts,
                              const std::vector<StandingVariable> &variables);

/// Reads the files, and all scripts in the folders among them (links are not followed). A file that was named is an
/// error when it cannot be read; one found in a folder is passed over.
Result<ScriptReport> checkScripts(const ScriptReader &reader, const QStringList &paths,
                                  const std::vector<StandingVariable> &variables);

} // namespace beraad
