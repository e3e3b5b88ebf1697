// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QJsonObject>
#include <QStringList>

namespace beraad {

QString Text::in(const QString &language) const
{
    const QStringList order{language, QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("en"),
                            QStringLiteral("de")};
    for (const QString &candidate : order) {
        if (const auto found = byLanguage.constFind(candidate); found != byLanguage.cend() && !found->isEmpty())
            return *found;
    }
    return byLanguage.isEmpty() ? QString() : byLanguage.first();
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

} // namespace beraad
