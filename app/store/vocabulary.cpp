// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vocabulary.h"

#include "store/codec.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kInsert = "insert into word (text) values (:text) on conflict (text) do nothing"_L1;
constexpr auto kIndex = "insert into word_search (rowid, text) values (last_insert_rowid(), :text)"_L1;
constexpr auto kBeginning = "select text from word where text >= :word and text < :end order by text limit :limit"_L1;
// Three letters may stand in a tenth of all words: only some of them are looked at before the shortest are taken.
constexpr auto kHolding
    = "select w.text from (select rowid as number from word_search where word_search match :part limit :scanned) s"
      " join word w on w.number = s.number order by length(w.text), w.text limit :limit"_L1;
constexpr auto kAmong = "select text from word where text in (" BERAAD_SQL_LIST(":words") ")"_L1;

constexpr qsizetype kMostKnown = 300000;
constexpr qsizetype kShortest = 2;
constexpr qsizetype kLongest = 40;
constexpr qsizetype kTrigram = 3;
constexpr qsizetype kTwoErrorsFrom = 8; ///< letters; a shorter word with two errors is another word
constexpr int kMostScanned = 2000;
constexpr int kMostPieces = 4000; ///< words that share a piece with a mistyped one

QStringList textsOf(Statement &rows)
{
    QStringList texts;
    while (rows.next())
        texts << rows.text(0);
    return texts;
}

/// All that one error can make of a word, by the letters of the alphabet; diacritics are folded away.
QStringList oneErrorAway(const QString &word)
{
    QStringList made;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        const QString head = word.first(at);
        const QString tail = word.sliced(at);
        for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
            made << head + QChar(letter) + tail;
            if (!tail.isEmpty())
                made << head + QChar(letter) + tail.sliced(1);
        }
        if (!tail.isEmpty())
            made << head + tail.sliced(1);
        if (tail.size() > 1)
            made << head + tail.at(1) + tail.at(0) + tail.sliced(2);
    }
    made.removeDuplicates();
    made.removeAll(word);
    return made;
}

/// Two errors leave one of three pieces whole, except where letters were swapped across two seams at once.
QStringList sharingAPiece(Database &database, const QString &word)
{
    QStringList found;
    const qsizetype third = std::max(kTrigram, word.size() / 3);
    for (qsizetype at = 0; at + kTrigram <= word.size(); at += third) {
        const QString piece = at + 2 * third > word.size() ? word.sliced(at) : word.sliced(at, third);
        found << wordsHolding(database, piece, kMostPieces);
        if (at + 2 * third > word.size())
            break;
    }
    found.removeDuplicates();
    return found;
}

} // namespace

Vocabulary::Vocabulary(Database &database)
    : m_insert(database.prepare(kInsert))
    , m_index(database.prepare(kIndex))
{
}

void Vocabulary::add(const QStringList &words)
{
    for (const QString &word : words)
        if (word.size() >= kShortest && word.size() <= kLongest && word.front().isLetter() && !m_known.contains(word))
            addWord(word);
}

void Vocabulary::addWord(const QString &word)
{
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    m_known.insert(word);
    m_insert.bind(u":text"_s, word).run();
    if (m_insert.rowsAffected() > 0)
        m_index.bind(u":text"_s, word).run();
}

std::optional<QStringList> wordsBeginning(Database &database, const QString &word, int most)
{
    Statement rows = database.prepare(kBeginning);
    rows.bind(u":word"_s, word)
        .bind(u":end"_s, word + QString::fromUcs4(U"\U0010FFFF", 1))
        .bind(u":limit"_s, qint64{most} + 1)
        .run();
    const QStringList words = textsOf(rows);
    return words.size() > most ? std::nullopt : std::optional(words);
}

QStringList wordsHolding(Database &database, const QString &part, int most)
{
    if (part.size() < kTrigram)
        return {};
    Statement rows = database.prepare(kHolding);
    rows.bind(u":part"_s, QString(u'"' + part + u'"'))
        .bind(u":limit"_s, qint64{most})
        .bind(u":scanned"_s, qint64{std::max(most, kMostScanned)})
        .run();
    return textsOf(rows);
}

QStringList wordsNear(Database &database, const QString &word, int most)
{
    if (word.size() <= kTrigram)
        return {}; // everything is near
    QStringList near;
    {
        Statement rows = database.prepare(kAmong);
        const QJsonArray made = QJsonArray::fromStringList(oneErrorAway(word));
        rows.bind(u":words"_s, codec::write(QJsonValue(made))).run();
        near = textsOf(rows);
    }
    if (near.isEmpty() && word.size() >= kTwoErrorsFrom) {
        near = sharingAPiece(database, word);
        near.removeIf([&](const QString &other) { return typingDistance(word, other) > 2; });
        std::ranges::sort(near, {}, [&](const QString &other) { return typingDistance(word, other); });
    }
    return near.first(std::min<qsizetype>(near.size(), most));
}

int typingDistance(const QString &a, const QString &b)
{
    // Three rows of the table of Damerau and Levenshtein, swaps of neighbours only.
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[width - 1];
}

} // namespace beraad::catalogue
