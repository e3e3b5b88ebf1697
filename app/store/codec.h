// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"
#include "directory/organisation.h"
#include "dossier/state.h"

#include <QJsonObject>

/// Values as JSON texts in columns, and back. Always the canonical spelling, so that equal values are equal texts. A
/// text that does not read is damage (`WorkspaceDamaged`), with `where` naming the row.
namespace beraad::codec {

QString write(const QJsonValue &value);
QJsonObject readObject(const QString &text, const QString &where);

QString write(const Text &text);
Text readText(const QString &text, const QString &where);

QString write(const TrackState &track);
TrackState readTrack(const QString &text, const QString &where);

/// A verdict is kept as the event that gave it to one line, in the spelling of the dossier room.
QString write(const event::VerdictGiven &given);
/// Of a stored row; a word that is no phase is a damaged workspace.
Phase readPhase(const QString &word, const QString &dossier);
event::VerdictGiven readVerdict(const QString &text, const QString &where);

QString write(const Organisation &organisation);
Organisation readOrganisation(const QString &text, const QString &where);
QString write(const Person &person);
Person readPerson(const QString &text, const QString &where);
QString write(const Committee &committee);
Committee readCommittee(const QString &text, const QString &where);

/// The members of a variable that have no column of their own; `readInto` fills them.
QString writeRest(const Variable &variable);
void readRestInto(Variable &variable, const QString &text, const QString &where);

} // namespace beraad::codec
