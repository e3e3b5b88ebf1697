// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/text.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace beraad {

/// Of one kind of item in one import.
struct ImportCounts {
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 gone = 0; ///< what the same source brought before and no longer has
    bool operator==(const ImportCounts &) const = default;
};

/// Where a catalogue was read from, so that it can be read again.
struct ImportSource {
    QString name; ///< tells sources apart: the path, or a word such as `demo`
    QString path; ///< empty: cannot be read again
    QString format; ///< word of importing.h: `csv`
    QJsonObject settings; ///< what the file does not say: holder, data set, category, language
    QDateTime imported; ///< the last time that something was kept
    QString fingerprint; ///< of the file as it was then; another one tells that it changed
    ImportCounts variables; ///< of the last import
    bool operator==(const ImportSource &) const = default;
};

/// A variable that an import touched.
struct ImportedVariable {
    VariableId id;
    Text label;
    bool operator==(const ImportedVariable &) const = default;
};

/// A dossier or draft that asks for variables that an import changed or no longer found.
struct AffectedDossier {
    DossierId id;
    QString title; ///< empty: not for the eyes of who reads it
    PersonId owner; ///< of a draft; empty: submitted
    int changed = 0;
    int gone = 0;
    bool operator==(const AffectedDossier &) const = default;
};

struct ImportReport {
    ImportSource source;
    ImportCounts organisations;
    ImportCounts datasets;
    ImportCounts codeLists;
    ImportCounts codes; ///< of lists and of variables
    ImportCounts variables;
    // The first kMostNamed of each.
    std::vector<ImportedVariable> added;
    std::vector<ImportedVariable> changed;
    std::vector<ImportedVariable> gone;
    std::vector<AffectedDossier> affected;
    // What the reader could not take over as it stood; see importing/importnotes.h.
    qint64 noteCount = 0;
    qint64 leftOut = 0; ///< of these, what the catalogue has no place for
    std::vector<Problem> notes; ///< the first ones

    static constexpr qsizetype kMostNamed = 1000;
    bool isNothingNew() const;
};

/// How far an import is.
struct ImportStep {
    qint64 done = 0; ///< of `total`, in the unit of the reader
    qint64 total = 0;
    qint64 items = 0; ///< read so far
};

} // namespace beraad
