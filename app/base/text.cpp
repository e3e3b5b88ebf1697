// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace beraad {

namespace {

using Wordings = QMap<QString, QString>;

Wordings::const_iterator written(const Wordings &wordings, const QString &language)
{
    const auto found = wordings.constFind(language);
    return found != wordings.cend() && !found->isEmpty() ? found : wordings.cend();
}

Wordings::const_iterator translated(const Wordings &wordings, const QString &language)
{
    const QString tag = language + QStringLiteral("-t-");
    const auto found = wordings.lowerBound(tag);
    return found != wordings.cend() && found.key().startsWith(tag) ? found : wordings.cend();
}

Wordings::const_iterator bestOf(const Wordings &wordings, const QString &language)
{
    if (const auto found = written(wordings, language); found != wordings.cend())
        return found;
    if (const auto found = translated(wordings, language); found != wordings.cend())
        return found;
    for (const char *other : {"nl", "fr", "en", "de"})
        if (const auto found = written(wordings, QLatin1StringView(other)); found != wordings.cend())
            return found;
    return wordings.cbegin();
}

} // namespace

QString Text::in(const QString &language) const
{
    const auto best = bestOf(byLanguage, language);
    return best == byLanguage.cend() ? QString() : *best;
}

bool Text::isMachineIn(const QString &language) const
{
    const auto best = bestOf(byLanguage, language);
    return best != byLanguage.cend() && best.key().contains(QStringLiteral("-t-"));
}

Text textFromJson(const QJsonValue &value)
{
    Text text;
    if (value.isString())
        text.byLanguage.insert(QStringLiteral("nl"), value.toString());
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it->isString())
            text.byLanguage.insert(it.key(), it->toString());
    return text;
}

QJsonValue toJson(const Text &text)
{
    QJsonObject object;
    for (auto it = text.byLanguage.begin(); it != text.byLanguage.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString folded(const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain)
        return text.toLower();
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            result += c;
    return result.toCaseFolded();
}

} // namespace beraad
