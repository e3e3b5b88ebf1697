// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clocks/clock.h"
#include "desk/reviewtask.h"
#include "dossier/amendment.h"
#include "dossier/state.h"
#include "forms/reasons.h"
#include "routing/rulediff.h"
#include "sessions/session.h"
#include "sessions/sittingrules.h"
#include "store/rows.h"

namespace beraad {

// made and read elsewhere
struct AdviceToPrint;
struct CatalogueSource;
struct ChainLink;
struct RequestDocument;
struct SessionDocument;
struct SessionDocumentItem;
enum class CatalogueFormat;

/// A request line from a catalogue variable, at its finest granularity.
Line lineOf(const Variable &variable, const LineId &id);

/// What a directory file brought.
struct DirectoryImport {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

/// One line of a dossier's history, ready to be worded.
struct HistoryEntry {
    QDateTime at;
    PersonId actor;
    OrganisationId organisation;
    Event event;
    QString hash;
};

/// When the dossier is expected to be decided and in force; invalid days: cannot be said, `unknown` names why.
/// When a dossier is likely through: played from how long each step took here before, once enough files were decided;
/// until then the sum of stated expectations along the critical path.
struct Forecast {
    QDate likely; ///< all that it needs holds; half of the plays were done by then
    QDate late; ///< nine in ten were; of stated expectations: a cautious date
    QDate decided; ///< half of the plays were decided by then; invalid when it was not played
    QDate decidedLate; ///< nine in ten were
    int decidedFiles = 0; ///< on which the plays rest; 0: it was not played
    QStringList unknown; ///< track ids for which no expectation is known
    QStringList basis; ///< sources of the stated expectations used
};

/// What other rules would make of an open dossier.
struct DossierEffect {
    DossierId dossier;
    RouteEffect effect; ///< its name is the title
};

/// What signed verdicts in other dossiers said of the variable of a line.
struct PrecedentCount {
    int granted = 0; ///< let it go: as asked, with conditions, or coarser
    int refused = 0; ///< did not, or gave another variable instead
    int alikeGranted = 0; ///< of these, for the same purpose at the same granularity
    int alikeRefused = 0;
    bool operator==(const PrecedentCount &) const = default;
};

/// A line that a reviewer is shown, with what does not change while it is judged.
struct ReviewLine {
    Line line;
    Text label; ///< of the variable; empty when the catalogue lacks it
    Text datasetLabel;
    QStringList changes = {}; ///< kinds of difference from the decision on which the request builds
    bool isStanding = false; ///< authorised by that decision
    PrecedentCount precedents = {};
};

/// How a request differs from the decided one on which it builds.
struct Amendment {
    DossierId follows;
    std::vector<Difference> differences;
    std::optional<ChangeWeight> weight; ///< nothing: it does not differ
    std::vector<LineId> lines; ///< that still have to be authorised
};

/// A session with its agenda.
struct SessionBoard {
    Session session;
    std::vector<AgendaItem> items;
    QDate handIn;
    int usedMinutes = 0;
};

/// How the time of a track stands: by law where the law gives it a term, else against what is usual.
struct ClockView {
    ClockReading reading;
    std::optional<ClockRule> rule;
    std::optional<int> target; ///< days that are usual; nothing: not known
    QDate targetDay; ///< only without a rule
};

/// An item of a session, as the current person may see it.
struct SittingBoardItem {
    SittingItem item;
    int minutes = 0;
    DossierState view; ///< without a request: hidden from this person
    TrackState track;
};
/// A session as it is held.
struct SittingBoard {
    SittingBasis basis;
    Sitting sitting;
    std::vector<SittingBoardItem> items; ///< in the order in which they are taken; also those that it postponed
};

/// What the first page answers.
struct OverviewData {
    struct Item {
        QString kind; ///< `draft`, `review`, `complete`, `schedule`, `decide`, `question`, `returned`, `conclude`,
                      ///< `fault`
        DossierId dossier;
        QString title;
        TrackId track;
        OrganisationId organisation;
        QDateTime since;
        int count = 0;
        VariableId variable = {}; ///< of a `fault`
    };
    struct Mine {
        DossierRow row;
        DossierState state;
        Forecast forecast;
    };
    std::vector<Item> needsYou;
    std::vector<Item> lateOrAtRisk;
    std::vector<SessionBoard> nextSessions;
    std::vector<Mine> mine;
};

} // namespace beraad
