// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/text.h"
#include "forms/form.h"

namespace beraad::words {

/// nl, fr, de, en: what every text of a form is written in.
const QStringList &textLanguages();
const QStringList &evidence();

/// Reads the texts, choices and columns that forms, reasons and conditions share. A text is `{"nl": "…", …}`; any other
/// shape, an unknown language or nothing at all is a problem.
Text readText(JsonReader &reader, const QString &member);
std::vector<Choice> readChoices(JsonReader &reader, const QString &member);
std::vector<Column> readColumns(JsonReader &reader, const QString &member);
/// Reads a citation into its Dutch wording and all its wordings, and how sure we are of it.
struct Citation {
    QString dutch;
    Text text;
    QString evidence;
};
Citation readCitation(JsonReader &reader, const QString &member);

/// Finds ids that come twice: `seen` keeps those of the file so far.
void refuseTwice(JsonReader &reader, const QString &member, const QString &id, QStringList &seen);

} // namespace beraad::words
