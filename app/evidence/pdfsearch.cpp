// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pdfsearch.h"

#include "base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::pdf {

namespace {

constexpr qint32 kAround = 48; // characters before and after a hit

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x00AD) || c == QChar(0x2010) || c == QChar(0x2011);
}

/// One character as it is searched for; empty: it does not count.
QString foldedCharacter(QChar c)
{
    if (isHyphen(c))
        return {};
    if (c.unicode() < 0x80)
        return c.isSpace() ? u" "_s : QString(c.toLower());
    return c.isSurrogate() ? QString(c) : folded(QString(c));
}

/// The words of a page as one text, and where each character of it stands.
class PageText {
public:
    explicit PageText(const std::vector<PlacedWord> &words)
        : m_words(words)
    {
        for (size_t i = 0; i < words.size(); ++i)
            add(i);
    }

    const QString &searched() const { return m_searched; }

    Hit hit(qsizetype from, qsizetype length, qint32 page) const
    {
        const qint32 first = m_origin[size_t(from)];
        const qint32 last = m_origin[size_t(from + length - 1)];
        Hit found;
        found.page = page;
        const qint32 start = std::max(0, first - kAround);
        found.around = m_text.mid(start, last + 1 + kAround - start);
        found.start = first - start;
        found.length = std::min(last - first + 1, qint32(found.around.size()) - found.start);
        found.boxes = boxes(first, last);
        return found;
    }

private:
    struct Place {
        size_t word = 0;
        int character = -1; ///< -1: the space after the word
    };

    void add(size_t index)
    {
        const PlacedWord &word = m_words[index];
        for (int i = 0; i < word.text.size(); ++i)
            append(word.text[i], {index, i});
        const bool isCut = word.endsLine && word.text.size() > 1 && isHyphen(word.text.back());
        if ((word.hasSpaceAfter || word.endsLine) && !isCut)
            append(u' ', {index, -1});
    }

    void append(QChar c, Place place)
    {
        const QString known = foldedCharacter(c);
        const bool isSecondSpace = known == u" " && m_searched.endsWith(u' ');
        if (!isSecondSpace) {
            m_searched += known;
            m_origin.insert(m_origin.end(), size_t(known.size()), qint32(m_text.size()));
        }
        m_text += c;
        m_places.push_back(place);
    }

    /// One box for each line; without places of characters, those of whole words.
    std::vector<QRectF> boxes(qint32 first, qint32 last) const
    {
        std::vector<QRectF> found;
        bool isNewLine = true;
        for (qint32 i = first; i <= last; ++i) {
            const Place &place = m_places[size_t(i)];
            const PlacedWord &word = m_words[place.word];
            if (place.character >= 0) {
                const bool isKnown = std::ssize(word.characters) == word.text.size();
                const QRectF box = isKnown ? word.characters[size_t(place.character)] : word.box;
                if (isNewLine)
                    found.push_back(box);
                else
                    found.back() = found.back().united(box);
                isNewLine = false;
            }
            isNewLine = isNewLine || (word.endsLine && (i == last || m_places[size_t(i) + 1].word != place.word));
        }
        return found;
    }

    const std::vector<PlacedWord> &m_words;
    QString m_text;
    std::vector<Place> m_places; ///< of each character of the text
    QString m_searched;
    std::vector<qint32> m_origin; ///< of each character that is searched: its number in the text
};

} // namespace

QString searchable(const QString &text)
{
    QString result;
    for (const QChar c : text.simplified())
        result += foldedCharacter(c);
    return result.simplified();
}

std::vector<Hit> hitsIn(const std::vector<PlacedWord> &words, const QString &wanted, qint32 page, qint32 most)
{
    std::vector<Hit> hits;
    if (wanted.isEmpty())
        return hits;
    const PageText text(words);
    for (qsizetype at = text.searched().indexOf(wanted); at >= 0 && std::ssize(hits) < most;
         at = text.searched().indexOf(wanted, at + wanted.size()))
        hits.push_back(text.hit(at, wanted.size(), page));
    return hits;
}

} // namespace beraad::pdf
