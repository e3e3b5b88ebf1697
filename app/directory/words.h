// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/text.h"

#include <QStringList>

/// The closed lists of directory files, and reading that checks against them.
namespace beraad::directorywords {

const QStringList &languages();
const QStringList &levels(); ///< federal, flemish, … and unknown
const QStringList &types(); ///< social-security-institution, … and unknown
const QStringList &networks();
const QStringList &registries();
const QStringList &categories(); ///< of data
const QStringList &evidences();
const QStringList &sections(); ///< of a committee

/// Ids stand in flows (`agodi>kuleuven/direct`) and tracks (`protocol-vl:agodi`), so they keep to a-z, 0-9, '-' and
/// '.'.
QString readId(JsonReader &reader);

/// `{"nl": "…"}` or plain Dutch text; another language or another type is a problem.
Text readText(JsonReader &reader, const QString &member, bool required);

/// A list whose every element is one of `allowed`.
QStringList readWords(JsonReader &reader, const QString &member, const QStringList &allowed);

} // namespace beraad::directorywords
