// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy.h"

namespace beraad {

namespace {

constexpr int kLetter = 1;
constexpr int kFollows = 6;
constexpr int kWordStart = 8;
constexpr int kWhole = 40;

QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter.toLower();
    return plain;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(const QString &wanted, const QString &text)
{
    const QString needle = folded(wanted);
    const QString hay = folded(text);
    int score = 0;
    if (const qsizetype whole = hay.indexOf(needle); whole >= 0)
        score += kWhole + (startsWord(hay, whole) ? kWordStart : 0);
    qsizetype at = -1;
    for (const QChar letter : needle) {
        if (letter.isSpace())
            continue;
        const qsizetype next = hay.indexOf(letter, at + 1);
        if (next < 0)
            return std::nullopt;
        score += kLetter + (next == at + 1 && at >= 0 ? kFollows : 0) + (startsWord(hay, next) ? kWordStart : 0);
        at = next;
    }
    return score - int(hay.size()) / 8; // between equals, the shorter text
}

} // namespace beraad
