// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/afterdecision.h"
#include "dossier/command.h"
#include "ui/requests/factwords.h"

namespace beraad {

class Desk;

/// What an action asks before it can be done.
struct ActionNeeds {
    QString reason = {}; ///< label of a text; empty: not asked
    bool reasonMayBeEmpty = true;
    QString missing = {}; ///< label of a list, one a line; empty: not asked
    QString day = {}; ///< label of a day; empty: not asked
    QString choice = {}; ///< label of a list to choose from, before all else; empty: not asked
    std::vector<FactAnswer> choices = {};
};

/// What was filled in.
struct ActionInput {
    QString reason;
    QStringList missing;
    QDate day;
    QJsonValue choice;
    QString newId; ///< for what the command makes
};

/// Something the acting person may do to a track or a dossier: worded, and made into a command once filled in.
struct TrackAction {
    QString id; ///< `findComplete`; names the button
    QString text;
    QString icon;
    ActionNeeds needs;
    /// Refused when what the command needs cannot be read.
    std::function<Result<Command>(const ActionInput &)> command;
};

/// What can be done to one track, whoever may do it.
std::vector<TrackAction> actionsFor(const TrackState &track, const DossierState &state);
/// Recording those of the steps after a decision on this track that are still to be done.
std::vector<TrackAction> followUpsFor(const TrackState &track, const std::vector<AfterStep> &steps);
/// What can be done to the dossier as a whole.
std::vector<TrackAction> actionsFor(const DossierState &state);

/// Choosing where the route of the dossier is open, and opening again what was chosen.
std::vector<TrackAction> settleActions(const Desk &desk, const DossierState &state);

} // namespace beraad
