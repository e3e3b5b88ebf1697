// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"
#include "dossier/state.h"
#include "forms/fileanswer.h"
#include "store/cataloguerows.h"

#include <QDateTime>
#include <QRectF>

#include <optional>
#include <vector>

namespace beraad {

struct WorkspaceInfo {
    int schemaVersion = 0;
    qint64 dossiers = 0;
    qint64 events = 0;
    qint64 drafts = 0;
    qint64 variables = 0;
    qint64 organisations = 0;
    qint64 sessions = 0;
    qint64 attachments = 0;
    qint64 attachedBytes = 0;
};

struct VerifyReport {
    qint64 events = 0;
    qint64 dossiers = 0;
    qint64 attachments = 0;
    std::vector<Problem> problems; ///< empty: clean
    bool isClean() const { return problems.empty(); }
};

/// What was freed because no draft and no event names it any more.
struct TidyReport {
    qint64 attachments = 0;
    qint64 bytes = 0;
    qint64 kept = 0; ///< attachments that stay
    bool operator==(const TidyReport &) const = default;
};

/// A mark on an attached file, with or without a note. It stands beside the file, in the workspace.
struct EvidenceNote {
    QString id;
    AttachmentId attachment;
    PersonId person; ///< who made it, and alone may change it
    OrganisationId organisation; ///< for which; its other people may read it
    int page = 0; ///< from 0; of a text: the line
    std::vector<QRectF> boxes; ///< on the page, in points; none: the page as a whole
    QString quote; ///< the text that is marked
    QString note; ///< empty: only marked
    QDateTime changed;
    bool operator==(const EvidenceNote &) const = default;
};

/// A draft as its owner left it. The request need not be valid; the id becomes that of the dossier.
struct Draft {
    DossierId id;
    PersonId owner;
    QJsonObject request; ///< beraad-request/1, lenient
    QDateTime created;
    QDateTime changed;
    bool operator==(const Draft &) const = default;
};

/// A line of the list of dossiers.
struct DossierRow {
    DossierId id;
    QString title; ///< in the dossier's language
    OrganisationId requester;
    PersonId requesterPerson;
    QString purpose;
    QDateTime submitted;
    QDateTime lastEvent;
    int lineCount = 0;
    int openQuestions = 0;
    Phase storedPhase = Phase::Draft; ///< as of the last event; see DossierState::phaseOn for today's
    bool operator==(const DossierRow &) const = default;
};

enum class DossierOrder { NewestFirst, OldestFirst, LastChangedFirst, ByTitle };

/// The dossiers in which one of these has a part. Rows are found by index; who may see what exactly is decided on the
/// state (viewFor), so a query may find more than the person sees, never less.
struct DossierParts {
    QStringList requesters; ///< organisations that ask
    QStringList parties; ///< that ask, receive, provide or decide
    QStringList procedures; ///< of which there is a track
    bool operator==(const DossierParts &) const = default;
};

/// The dossiers where somebody has to act: sent back or asked something as one of `requesters`, or with an open track
/// of one of `authorities` or `procedures`.
struct DossierWaiting {
    QStringList requesters;
    QStringList authorities;
    QStringList procedures;
    bool operator==(const DossierWaiting &) const = default;
};

/// Stands in the title or id, or the dossier is asked by one of these.
struct DossierWord {
    QString text;
    QStringList requesters;
    bool operator==(const DossierWord &) const = default;
};

struct DossierQuery {
    QString words; ///< in title or id, as they stand
    std::vector<DossierWord> each; ///< all of them
    OrganisationId involving; ///< requester, recipient, provider or authority; empty: all
    OrganisationId requester; ///< empty: all
    OrganisationId authority; ///< of a track; empty: all
    PersonId requesterPerson; ///< empty: all
    std::vector<Phase> phases; ///< as stored; empty: all
    std::optional<DossierParts> parts; ///< nothing: all
    std::optional<DossierWaiting> waiting; ///< nothing: all
    DossierOrder order = DossierOrder::NewestFirst;
    int limit = 200;
    int offset = 0;
};

/// The organisations that ask and that decide in a set of dossiers.
struct DossierFacets {
    std::vector<OrganisationId> requesters;
    std::vector<OrganisationId> authorities;
    bool operator==(const DossierFacets &) const = default;
};

/// A track in a list: enough for queues, boards and track bars.
struct TrackRow {
    DossierId dossier;
    QString title;
    TrackState state;
    bool operator==(const TrackRow &) const = default;
};

struct TrackQuery {
    QStringList procedures; ///< empty: all
    OrganisationId authority; ///< empty: all
    DossierId dossier; ///< empty: all
    bool openOnly = false; ///< not decided, concluded, refused or stopped
    int limit = 1000;
};

struct DossierName {
    DossierId dossier;
    QString title;
};

/// What was said of a variable before: a precedent.
struct VerdictRow {
    DossierId dossier;
    QString dossierTitle;
    LineId line;
    VariableId variable;
    OrganisationId organisation;
    QString purpose;
    QString granularity;
    Verdict verdict;
    bool isSigned = false;
    QDateTime at; ///< of signing
    Phase dossierPhase = Phase::Submitted; ///< as stored
    bool operator==(const VerdictRow &) const = default;
};

/// Which verdicts on variables count as precedents.
struct PrecedentQuery {
    std::vector<VariableId> variables;
    DossierId except; ///< the dossier for which they are looked up
    std::vector<OrganisationId> own = {}; ///< whose unsigned verdicts are listed too; never counted
};

/// So many signed verdicts said the same of a variable, for the same purpose and granularity.
struct PrecedentGroup {
    VariableId variable;
    VerdictKind kind = VerdictKind::Approve;
    QString purpose;
    QString granularity;
    int count = 0;
    bool operator==(const PrecedentGroup &) const = default;
};

/// A dossier that asks for some of the same variables.
struct OverlapRow {
    DossierRow dossier;
    int shared = 0; ///< of its variables, those that were asked about
    int granted = 0; ///< of the shared ones, those with a signed verdict that lets them go
    bool operator==(const OverlapRow &) const = default;
};

} // namespace beraad
