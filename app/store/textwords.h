// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

/// What of a text goes into the index, and what tells two values apart.
namespace beraad::catalogue {

/// All wordings one after the other, a space behind each.
QString allWordsOf(const Text &text);
/// Those that a person wrote; what a machine translated is found too, but later.
QString humanWordsOf(const Text &text);
QString machineWordsOf(const Text &text);

/// What marks a row as gone: the day, or a word where nobody said the day.
QString goneSince(QDate day);

/// Tells versions apart, proves nothing.
QByteArray digestOf(const QStringList &texts);

/// The words of what was typed: letters and digits only, so that no sign can reach the full-text grammar.
QStringList searchWords(const QString &typed);
/// The same, however many there are.
QStringList wordsIn(const QString &text);
/// A name, or its beginning, as it is compared: `Bruto_Loon` is `bruto loon`.
QString nameKey(const QString &name);

} // namespace beraad::catalogue
