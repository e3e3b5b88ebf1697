// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <KSyntaxHighlighting/Repository>

#include <memory>
#include <vector>

namespace beraad {

/// A word of a script that may name a variable: in code, or as a text of its own between quotes (`df["wage"]`).
struct ScriptWord {
    QString text;
    int line = 0; ///< from 1
    int column = 0; ///< from 1, in characters
    bool isQuoted = false;
    bool operator==(const ScriptWord &) const = default;
};

/// Reads scripts in the languages that the highlighting library knows, and SAS and SPSS. Comments are passed over.
/// Making one reads the index of all languages (some tens of milliseconds), so keep it.
class ScriptReader {
public:
    ScriptReader();
    ~ScriptReader();

    /// The language of a file by its name: `R Script`, `SAS`; empty: not a script.
    QString languageOf(const QString &fileName) const;
    /// How the words of that language are coloured; not valid: it is no script.
    KSyntaxHighlighting::Definition definitionOf(const QString &fileName) const;
    /// Whether `Wage` and `wage` are one name in that language.
    static bool ignoresCase(const QString &language);
    /// Refuses what is no text (`BadContent`).
    Result<std::vector<ScriptWord>> words(const QByteArray &script, const QString &fileName) const;
    /// For a view that colours; valid as long as this.
    KSyntaxHighlighting::Repository &repository() const { return *m_repository; }

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace beraad
