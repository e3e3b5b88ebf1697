// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pdfmessages.h"

#include <functional>

namespace beraad::pdf {

/// A word as the PDF library gives it, with the place of each of its characters.
struct PlacedWord {
    QString text;
    QRectF box;
    std::vector<QRectF> characters; ///< as many as the text has, or none
    bool hasSpaceAfter = false;
    bool endsLine = false;
};

/// What people search for, without what they do not mean: case, accents, hyphens (a word that is cut at the end of a
/// line is one word), and how many spaces there are.
QString searchable(const QString &text);

/// Every place of `wanted` (made searchable) on a page, words in the order of reading; `most` at most.
std::vector<Hit> hitsIn(const std::vector<PlacedWord> &words, const QString &wanted, qint32 page, qint32 most);

} // namespace beraad::pdf
