// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QSet>

/// The words of names and labels of variables and data sets, each once: what an index of words alone cannot do is done
/// on them. A million variables share some hundred thousand words.
namespace beraad::catalogue {

/// Takes words in, inside the caller's transaction.
class Vocabulary {
public:
    explicit Vocabulary(Database &database);
    /// Lower case without diacritics, as `searchWords(folded(…))` gives them.
    void add(const QStringList &words);

private:
    void addWord(const QString &word);

    Statement m_insert;
    Statement m_index;
    QSet<QString> m_known; ///< emptied when it grows too large
};

/// Words that begin with this one, itself included; nothing when there are more than `most`.
std::optional<QStringList> wordsBeginning(Database &database, const QString &word, int most);
/// Words that have this one inside, the shortest first.
QStringList wordsHolding(Database &database, const QString &part, int most);
/// Words one typing error away, from eight letters on also two, the nearest first.
QStringList wordsNear(Database &database, const QString &word, int most);

/// Letters to insert, leave out, change or swap with the next, to come from one to the other.
int typingDistance(const QString &a, const QString &b);

} // namespace beraad::catalogue
