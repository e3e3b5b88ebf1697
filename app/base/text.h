// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace beraad {

/// One wording in several languages, keyed by `nl`, `fr`, `de`, `en`.
struct Text {
    QMap<QString, QString> byLanguage;

    bool isEmpty() const { return byLanguage.isEmpty(); }
    /// The wording in `language`, else the first there is of nl, fr, en, de, else any; empty when there is none.
    QString in(const QString &language) const;
    bool operator==(const Text &) const = default;
};

/// Reads `{"nl": "…"}`; a plain string counts as Dutch. Other shapes give an empty text.
Text textFromJson(const QJsonValue &value);
QJsonValue toJson(const Text &text);

} // namespace beraad
