// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace beraad {

/// Finds rows by words that stand in their texts: all of them, anywhere, without regard to case and diacritics. The
/// texts lie one behind the other, so that a word is looked for in one go over all rows.
class LineSearch {
public:
    void clear();
    void add(const QString &text); ///< of the next row
    /// Ascending. Without a word: all rows.
    std::vector<int> find(const QString &words) const;

private:
    qsizetype rarestIn(const QByteArray &word) const;
    std::vector<int> rowsWith(const QByteArray &word) const;
    void keepRowsWith(std::vector<int> &rows, const QByteArray &word) const;
    QByteArrayView textOf(int row) const;

    QByteArray m_texts; ///< UTF-8, a zero after each
    std::vector<qsizetype> m_ends;
    std::array<qsizetype, 256> m_counts{}; ///< of each byte
};

/// By which texts stand in alphabetical order: folded, with numbers in the order of their value.
QByteArray orderKey(const QString &text);
/// The rows in the order of their keys; rows with equal keys stay as they are.
std::vector<int> orderedBy(const std::vector<QByteArray> &keys);
std::vector<int> orderedBy(const std::vector<qint64> &keys);

} // namespace beraad
