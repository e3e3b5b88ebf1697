// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/check.h"

namespace beraad {

class Desk;

/// What the intake of this program asks; data, never changed.
const IntakeTable &intakeTable();

/// What the authority of a track asks before the file is complete, as the current person sees the dossier.
Result<IntakeCheck> intakeOf(Desk &desk, const DossierId &id, const TrackId &track);
/// The same for every track of an authority that has an intake, and for what cannot be filed there yet.
Result<std::vector<IntakeCheck>> intakesFor(Desk &desk, const DossierId &id, const OrganisationId &authority);

/// What the lines and procedures of a dossier are called, by their ids, for the wording of what is asked back.
QMap<QString, QString> intakeNames(const Desk &desk, const DossierState &view, const QString &language);
/// Each thing that was asked back, in words; what an event of before says in lines of text comes behind.
QStringList wordedBack(const Desk &desk, const DossierState &view, const event::Returned &returned,
                       const QString &language);

} // namespace beraad
