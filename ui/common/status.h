// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"
#include "dossier/event.h"
#include "dossier/state.h"
#include "routing/route.h"
#include "ui/common/palette.h"

namespace beraad {

/// How a status looks: icon, word and tone together, so that nothing is said by colour alone.
struct StatusLook {
    QString icon;
    QString word;
    Tone tone = Tone::Neutral;
    QString explanation = {}; ///< one sentence for a tooltip; may be empty
    bool operator==(const StatusLook &) const = default;
};

StatusLook lookOf(Phase phase);
StatusLook lookOf(Stage stage);
StatusLook lookOf(ProcedureStatus status);
StatusLook lookOf(VerdictKind kind);
StatusLook lookOf(Outcome outcome);
StatusLook lookOf(Finding::Severity severity);
/// note, verified, derived, unverified: how sure a legal statement is.
StatusLook lookOfEvidence(const QString &evidence);
/// special, highlyPersonal, registerNumber, linkageKey, quasiIdentifier.
StatusLook lookOfFlag(const QString &flag);
/// The mark on everything made up for the demonstration.
StatusLook lookOfDemo();

} // namespace beraad
