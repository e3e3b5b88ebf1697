// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cataloguerows.h"
#include "store/database.h"

#include <optional>

/// What was typed and chosen, as expressions of the full-text index.
namespace beraad::catalogue {

QString quoted(const QString &word);
/// `"a" * AND "b" *`
QString allBeginning(const QStringList &words);

/// Names and labels with all words. Where the vocabulary knows every word that begins so, these are named one by one:
/// SQLite then walks through their lists lazily instead of merging them first. Nothing when no name or label can match.
std::optional<QString> labelMatch(Database &database, const QStringList &words);
/// Anywhere, also in the middle of a word of a name or label.
QString insideMatch(Database &database, const QStringList &words);

/// What was typed with a mistake, with the words that stand in for it; nothing when every word is known, or one has no
/// neighbours.
struct NearMatch {
    QString terms; ///< to be put after the columns that are looked into
    QStringList words; ///< those that stand in
};
std::optional<NearMatch> nearMatch(Database &database, const QStringList &words);

/// What narrows the search; nothing when no variable can pass.
std::optional<QString> filterOf(Database &database, const CatalogueQuery &query);
/// Variables that use one of these code lists.
QString codeListMatch(Database &database, const QStringList &lists);
/// Both, where there are both.
QString narrowed(const QString &match, const QString &filter);

} // namespace beraad::catalogue
