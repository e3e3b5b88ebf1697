// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QString toQString(std::u16string_view text)
{
    return QStringView(text.data(), static_cast<qsizetype>(text.size())).toString();
}

bool isKnown(const QString &language)
{
    return language == "nl"_L1 || language == "fr"_L1 || language == "de"_L1 || language == "en"_L1;
}

} // namespace

Wording::Wording(const QString &language)
    : m_language(isKnown(language) ? language : u"nl"_s)
    , m_locale(m_language + u"_BE"_s)
{
}

std::u16string_view Wording::in(const WordingEntry &entry) const
{
    if (m_language == "fr"_L1)
        return entry.fr;
    if (m_language == "de"_L1)
        return entry.de;
    return m_language == "en"_L1 ? entry.en : entry.nl;
}

const WordingEntry *Wording::find(QStringView key) const
{
    const std::u16string_view wanted(key.utf16(), static_cast<size_t>(key.size()));
    for (const auto entries : {sentenceEntries(), valueEntries(), factEntries(), adviceEntries(), sessionEntries()}) {
        const auto found = std::ranges::find(entries, wanted, &WordingEntry::key);
        if (found != entries.end())
            return &*found;
    }
    return nullptr;
}

QString Wording::operator()(QStringView key) const
{
    const WordingEntry *entry = find(key);
    return entry ? toQString(in(*entry)) : key.toString();
}

QString Wording::counted(const QString &key, qsizetype count) const
{
    // French counts nought as one
    const bool isOne = count == 1 || (count == 0 && m_language == "fr"_L1);
    return (*this)(key + (isOne ? ".one"_L1 : ".many"_L1)).arg(number(count));
}

QString Wording::value(const QString &group, const QString &word) const
{
    // A level of a classification; how many there are is up to the classification.
    if (group == "granularity"_L1 && word.startsWith("level-"_L1))
        return (*this)(u"granularityLevel").arg(word.sliced(6));
    const WordingEntry *entry = find(QString(group + u'.' + word));
    return entry ? toQString(in(*entry)) : word;
}

QString Wording::yesOrNo(bool yes) const
{
    return (*this)(yes ? u"yes" : u"no");
}

QString Wording::standing(QString word)
{
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

QString Wording::date(QDate day) const
{
    if (!day.isValid())
        return {};
    return m_locale.toString(day, m_language == "de"_L1 ? u"d. MMMM yyyy" : u"d MMMM yyyy");
}

QString Wording::shortDate(QDate day) const
{
    if (!day.isValid())
        return {};
    return day.toString(m_language == "de"_L1 ? u"dd.MM.yyyy" : u"dd/MM/yyyy");
}

QString Wording::number(qint64 count) const
{
    return m_locale.toString(count);
}

QString Wording::listed(const QStringList &items) const
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(u", "_s) + u' ' + (*this)(u"and") + u' ' + items.last();
}

} // namespace beraad
