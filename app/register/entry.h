// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"

#include <QUrl>

namespace beraad {

/// One decision: a deliberation, an authorisation, a signed protocol, a refusal. Made on a dossier of this workspace,
/// or published elsewhere.
struct RegisterEntry {
    QString number; ///< as the body gave it (`26/001`), or the reference under which a protocol was signed
    QString body; ///< that decided, by its id in the directory; a published decision may name one that is not in it
    QString procedure; ///< `ivc-ssh`; empty: a published decision does not say
    Outcome outcome = Outcome::Authorised;
    QDate on;
    QDate inForceOn; ///< invalid: not said, or not yet known
    QString title;
    QString requester; ///< by its id in the directory, or in words
    QStringList holders; ///< the same
    QString purpose; ///< word of the request format; empty: not said
    std::vector<VariableId> variables; ///< that it lets go, as far as it says
    QStringList conditions; ///< codes, or words of a published decision
    QString amends; ///< the number of the decision that it changes; empty: none
    QUrl link; ///< where it is published; empty: not said
    DossierId dossier; ///< empty: published elsewhere
    TrackId track;
    bool operator==(const RegisterEntry &) const = default;

    bool isPublished() const { return dossier.isEmpty(); }
};

/// What a file with published decisions brought.
struct DecisionImport {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    bool operator==(const DecisionImport &) const = default;
};

/// What the track alone tells: number, body, outcome and days. Nothing as long as it decided nothing; a postponement
/// and a withdrawal decide nothing.
std::optional<RegisterEntry> entryOf(const DossierId &dossier, const TrackState &track);
/// What one track of a dossier put into the register. The lines of the track are let go, but those that were
/// refused, by the decision or by their holder.
std::optional<RegisterEntry> entryOf(const DossierState &state, const TrackState &track);

/// As anybody may read it: which body decided what for whom, about whose data. Variables and conditions are for those
/// who have a part in the dossier, and so is a decision that holds no longer than the Minister lets it, or a refusal:
/// of these there is nothing to read. Source: e-government decree of 18 July 2008, art. 8, § 1, third paragraph, and
/// the publication of deliberations by the chambers (derived).
std::optional<RegisterEntry> publicEntry(RegisterEntry entry, QDate today);

} // namespace beraad
