// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace beraad {

/// One wording in several languages, keyed by `nl`, `fr`, `de`, `en`; what a machine translated, as data portals mark
/// it, by the tag it came with: `nl-t-en` (BCP 47 extension T: Dutch, made from English).
struct Text {
    QMap<QString, QString> byLanguage;

    bool isEmpty() const { return byLanguage.isEmpty(); }
    /// The wording in `language`, else what a machine put into it, else the first that a person wrote of nl, fr, en,
    /// de, else any; empty when there is none.
    QString in(const QString &language) const;
    /// Whether in(language) was translated by a machine.
    bool isMachineIn(const QString &language) const;
    bool operator==(const Text &) const = default;
};

/// Reads `{"nl": "…"}`; a plain string counts as Dutch. Other shapes give an empty text.
Text textFromJson(const QJsonValue &value);
QJsonValue toJson(const Text &text);

/// Lower case without diacritics, for comparing what people type with names.
QString folded(const QString &text);

} // namespace beraad
