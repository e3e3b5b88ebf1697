// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textwords.h"

#include "store/database.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr qsizetype kMostWords = 12;
constexpr qsizetype kLongestWord = 64;

bool isMachineTag(const QString &language)
{
    return language.contains("-t-"_L1);
}

template <typename Wanted> QString wordsWhere(const Text &text, Wanted wanted)
{
    QString words;
    for (auto wording = text.byLanguage.cbegin(); wording != text.byLanguage.cend(); ++wording) {
        if (!wanted(wording.key()))
            continue;
        words += *wording;
        words += u' ';
    }
    return words;
}

QStringList cutIntoWords(const QString &typed, qsizetype most)
{
    QStringList words;
    qsizetype start = -1; // of the word under way
    for (qsizetype at = 0; at <= typed.size() && words.size() < most;) {
        const bool atEnd = at == typed.size();
        const bool isPair
            = !atEnd && typed.at(at).isHighSurrogate() && at + 1 < typed.size() && typed.at(at + 1).isLowSurrogate();
        const char32_t c = atEnd ? U' '
            : isPair             ? QChar::surrogateToUcs4(typed.at(at), typed.at(at + 1))
                                 : typed.at(at).unicode();
        const bool belongs = QChar::isLetterOrNumber(c) || QChar::isMark(c);
        if (belongs && start < 0)
            start = at;
        if (!belongs && start >= 0) {
            words << typed.sliced(start, std::min(at - start, kLongestWord));
            start = -1;
        }
        at += isPair ? 2 : 1;
    }
    return words;
}

} // namespace

QString allWordsOf(const Text &text)
{
    return wordsWhere(text, [](const QString &) { return true; });
}

QString humanWordsOf(const Text &text)
{
    return wordsWhere(text, [](const QString &language) { return !isMachineTag(language); });
}

QString machineWordsOf(const Text &text)
{
    return wordsWhere(text, isMachineTag);
}

QString goneSince(QDate day)
{
    return day.isValid() ? dayText(day) : u"unknown"_s;
}

QByteArray digestOf(const QStringList &texts)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256); // speed counts
    for (const QString &text : texts) {
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        hash.addData(QByteArrayView("\0\0", 2)); // no text holds a NUL, so that members cannot run into each other
    }
    return hash.result();
}

QStringList searchWords(const QString &typed)
{
    return cutIntoWords(typed, kMostWords);
}

QStringList wordsIn(const QString &text)
{
    return cutIntoWords(text, text.size());
}

QString nameKey(const QString &name)
{
    return searchWords(folded(name)).join(u' ');
}

} // namespace beraad::catalogue
