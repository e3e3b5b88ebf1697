// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/linesearch.h"

#include "base/text.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace beraad {

void LineSearch::clear()
{
    m_texts.clear();
    m_ends.clear();
    m_counts.fill(0);
}

void LineSearch::add(const QString &text)
{
    const QByteArray plain = folded(text).toUtf8();
    for (const char byte : plain)
        ++m_counts[quint8(byte)];
    m_texts += plain;
    m_texts += '\0';
    m_ends.push_back(m_texts.size());
}

QByteArrayView LineSearch::textOf(int row) const
{
    const qsizetype begin = row == 0 ? 0 : m_ends[size_t(row) - 1];
    return QByteArrayView(m_texts).sliced(begin, m_ends[size_t(row)] - begin);
}

/// Where in the word the letter stands that these texts have least of.
qsizetype LineSearch::rarestIn(const QByteArray &word) const
{
    const auto rarest = std::ranges::min_element(word, {}, [this](char byte) { return m_counts[quint8(byte)]; });
    return rarest - word.begin();
}

/// The C library finds one byte many times quicker than anything finds a word: the rarest letter is looked for, and the
/// word around it.
std::vector<int> LineSearch::rowsWith(const QByteArray &word) const
{
    std::vector<int> rows;
    const qsizetype rarest = rarestIn(word);
    const char *const end = m_texts.constData() + m_texts.size() - word.size();
    const auto next = [&](const char *from) {
        for (; from <= end; ++from) {
            const void *found = std::memchr(from + rarest, word.at(rarest), size_t(end - from) + 1);
            if (!found)
                break;
            from = static_cast<const char *>(found) - rarest;
            if (std::memcmp(from, word.constData(), size_t(word.size())) == 0)
                return from;
        }
        return static_cast<const char *>(nullptr);
    };
    size_t row = 0;
    for (const char *at = next(m_texts.constData()); at; at = next(m_texts.constData() + m_ends[row])) {
        while (m_ends[row] <= at - m_texts.constData())
            ++row;
        rows.push_back(int(row));
    }
    return rows;
}

/// One go over all texts is quicker than a look into each of very many rows.
void LineSearch::keepRowsWith(std::vector<int> &rows, const QByteArray &word) const
{
    if (rows.size() < m_ends.size() / 16) {
        std::erase_if(rows, [&](int row) { return !textOf(row).contains(word); });
        return;
    }
    std::vector<int> both;
    std::ranges::set_intersection(rows, rowsWith(word), std::back_inserter(both));
    rows = std::move(both);
}

std::vector<int> LineSearch::find(const QString &words) const
{
    QByteArrayList wanted = folded(words).simplified().toUtf8().split(' ');
    wanted.removeAll(QByteArray());
    if (wanted.isEmpty()) {
        std::vector<int> all(m_ends.size());
        std::ranges::iota(all, 0);
        return all;
    }
    std::ranges::sort(wanted, std::ranges::greater(), &QByteArray::size); // the rarest first, probably
    std::vector<int> rows = rowsWith(wanted.takeFirst());
    for (const QByteArray &word : wanted)
        keepRowsWith(rows, word);
    return rows;
}

QByteArray orderKey(const QString &text)
{
    constexpr qsizetype kDigits = 12;
    const QByteArray plain = folded(text).toUtf8();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::ranges::none_of(plain, isDigit))
        return plain;
    QByteArray key;
    for (qsizetype at = 0; at < plain.size();) {
        qsizetype end = at;
        while (end < plain.size() && isDigit(plain.at(end)))
            ++end;
        key += QByteArray(std::max<qsizetype>(0, end > at ? kDigits - (end - at) : 0), '0');
        key += plain.sliced(at, std::max<qsizetype>(end - at, 1));
        at = std::max(end, at + 1);
    }
    return key;
}

std::vector<int> orderedBy(const std::vector<QByteArray> &keys)
{
    struct Keyed {
        quint64 head; ///< the first eight letters, which tell most rows apart
        int row;
    };
    std::vector<Keyed> rows;
    rows.reserve(keys.size());
    for (const QByteArray &key : keys) {
        char head[8] = {};
        std::memcpy(head, key.constData(), size_t(std::min<qsizetype>(key.size(), 8)));
        rows.push_back({qFromBigEndian<quint64>(head), int(rows.size())});
    }
    std::ranges::sort(rows, [&](const Keyed &a, const Keyed &b) {
        if (a.head != b.head)
            return a.head < b.head;
        const int order = keys[size_t(a.row)].compare(keys[size_t(b.row)]);
        return order != 0 ? order < 0 : a.row < b.row;
    });
    std::vector<int> order(rows.size());
    std::ranges::transform(rows, order.begin(), &Keyed::row);
    return order;
}

std::vector<int> orderedBy(const std::vector<qint64> &keys)
{
    std::vector<int> order(keys.size());
    std::ranges::iota(order, 0);
    std::ranges::sort(order,
                      [&](int a, int b) { return std::pair(keys[size_t(a)], a) < std::pair(keys[size_t(b)], b); });
    return order;
}

} // namespace beraad
