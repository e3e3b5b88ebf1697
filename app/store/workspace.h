// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "catalogue/feedback.h"
#include "catalogue/variable.h"
#include "directory/organisation.h"
#include "dossier/event.h"
#include "dossier/state.h"
#include "forms/fileanswer.h"
#include "register/entry.h"
#include "sessions/session.h"
#include "sessions/sitting.h"
#include "store/rows.h"

#include <functional>
#include <memory>

class QIODevice;

namespace beraad {

struct CatalogueSink;
struct CodeList;
struct Dataset;
struct ImportReport;
struct ImportSource;
struct ImportStep;

/// Brings items to the sink until its source is at an end.
using CatalogueReader = std::function<Result<void>(const CatalogueSink &)>;
/// false: cancelled.
using ImportProgress = std::function<bool(const ImportStep &)>;

struct WorkspaceOptions {
    int busyTimeoutMs = 5000; ///< how long a call waits for another writer before it is refused (`WorkspaceBusy`)
    qint64 attachmentLimit = qint64{64} << 20; ///< bytes; a larger file is refused (`AttachmentTooLarge`)
};

/// One workspace file. The only door to SQL. Every writing call is one transaction: it happens whole or not at all.
/// Values in, values out; errors are Result, never exceptions.
class Workspace {
public:
    /// Creates a new file with the current schema; refuses one that exists (`WorkspaceExists`).
    static Result<std::unique_ptr<Workspace>> create(const QString &path, WorkspaceOptions options = {});
    /// Opens and migrates forward. Refuses what is missing, damaged, or written by a newer program; the file stays as
    /// it was.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, WorkspaceOptions options = {});
    ~Workspace();

    QString path() const;
    Result<WorkspaceInfo> info() const;

    // events and dossiers
    /// Appends to the streams and renews the projections of the dossiers concerned, in one transaction. A sequence that
    /// is taken or a `previous` that is not the head refuses all (`WorkspaceConflict`). A draft with the id of a
    /// dossier that gets events is gone with them.
    /// What a session decided is recorded in its own chain with them.
    Result<void> append(const std::vector<Envelope> &envelopes, const std::vector<SittingEvent> &sittings = {});
    Result<std::vector<Envelope>> events(const DossierId &dossier) const;
    Result<DossierState> dossier(const DossierId &id) const;
    /// Shows the dossier where it stands, without a copy. `look` must not call the workspace.
    Result<void> lookAt(const DossierId &id, const std::function<void(const DossierState &)> &look) const;
    Result<std::vector<DossierRow>> dossiers(const DossierQuery &query) const;
    /// Of the dossiers in which one of these has a part.
    Result<DossierFacets> dossierFacets(const DossierParts &parts) const;
    Result<std::vector<TrackRow>> tracks(const TrackQuery &query) const;
    /// The dossiers of these tracks, which are not read; one for each track.
    Result<std::vector<DossierName>> dossiersWith(const TrackQuery &query) const;
    /// The latest verdicts on the variables in other dossiers: signed ones, and those of its own.
    Result<std::vector<VerdictRow>> precedents(const PrecedentQuery &query) const;
    /// All signed ones, counted in one query.
    Result<std::vector<PrecedentGroup>> precedentGroups(const PrecedentQuery &query) const;
    /// Dossiers that ask for at least one of these variables, those that share most first; not `except`.
    Result<std::vector<OverlapRow>> overlaps(const std::vector<VariableId> &variables, const DossierId &except) const;
    /// Checks every chain, foreign keys and SQLite's own integrity; rebuilds the projections aside and compares.
    Result<VerifyReport> verify() const;
    Result<void> rebuildProjections();

    // drafts: plain rows, valid or not
    Result<void> saveDraft(const Draft &draft);
    Result<void> deleteDraft(const DossierId &id);
    Result<std::vector<Draft>> drafts(const PersonId &owner) const;
    Result<Draft> draft(const DossierId &id) const;

    // attachments: the content of files that answers name, once each. May be called in any thread.
    /// Keeps what the device holds from its beginning, and that `holder` had it; all or nothing, twice gives no change.
    /// `progress(done, total)` returns false to cancel. A copy that was damaged is made whole again.
    Result<AttachmentId> storeAttachment(QIODevice &content, const PersonId &holder, const QDateTime &now,
                                         const std::function<bool(qint64, qint64)> &progress = {});
    /// Checked against its fingerprint: `AttachmentMissing` or `AttachmentDamaged` else.
    Result<QByteArray> attachment(const AttachmentId &id) const;
    /// Those of `wanted` that are not here.
    Result<std::vector<AttachmentId>> missingAttachments(const std::vector<AttachmentId> &wanted) const;
    Result<bool> holdsAttachment(const PersonId &person, const AttachmentId &id) const;
    /// Frees what no draft and no event names, unless it was stored at or after `since`: a draft that is being written
    /// may not have been saved yet.
    Result<TidyReport> tidyAttachments(const QDateTime &since);

    // marks and notes that people keep beside a file; the file itself is never changed
    Result<void> saveEvidenceNote(const EvidenceNote &note); ///< a note with the same id is replaced
    Result<void> removeEvidenceNote(const QString &id);
    /// Of everybody, in the order of the file.
    Result<std::vector<EvidenceNote>> evidenceNotes(const AttachmentId &attachment) const;

    // directory, people, committees, sessions: plain tables
    Result<void> saveOrganisations(const std::vector<Organisation> &organisations);
    Result<Directory> directory() const;
    Result<void> savePersons(const std::vector<Person> &persons);
    Result<std::vector<Person>> persons() const;
    Result<void> saveCommittees(const std::vector<Committee> &committees);
    Result<std::vector<Committee>> committees() const;
    /// Forgets those that are `gone`.
    Result<void> saveSessions(const std::vector<Session> &sessions, const std::vector<SessionId> &gone = {});
    Result<std::vector<Session>> sessions(QDate from, QDate to) const;
    Result<std::vector<AgendaItem>> agenda(QDate from, QDate to) const;

    // what happened in sessions, each with a chain of its own
    /// Refused when somebody else was first (`WorkspaceConflict`).
    Result<void> appendSitting(const SittingEvent &event);
    Result<std::vector<SittingEvent>> sitting(const SessionId &session) const;

    // catalogue
    /// Gives the reader a sink and keeps all that it brings or, when it fails, is cancelled or brings what cannot be
    /// kept, nothing. Twice gives no change. While it runs in one thread, writing calls of the others are refused at
    /// once (`WorkspaceBusy`, the second argument is `import`); reading goes on.
    Result<ImportReport> importCatalogue(const ImportSource &source, const CatalogueReader &reader,
                                         const ImportProgress &progress = {});
    /// The same for variables that are in memory.
    Result<ImportReport> importVariables(const std::vector<Variable> &variables, const QString &sourceName,
                                         const std::function<bool(qsizetype, qsizetype)> &progress = {});
    /// Every source that something was imported from, the latest first.
    Result<std::vector<ImportSource>> importSources() const;
    /// Whether an import is under way in this program.
    bool isImporting() const;
    Result<CatalogueHits> searchCatalogue(const CatalogueQuery &query) const;
    Result<std::vector<VariableHit>> searchVariables(const CatalogueQuery &query) const;
    Result<Variable> variable(const VariableId &id) const;
    /// By id; a variable that is not in the catalogue is not in them.
    Result<QHash<VariableId, VariableNames>> variableNames(const std::vector<VariableId> &variables) const;
    Result<Dataset> dataset(const OrganisationId &provider, const QString &id) const;
    Result<CodeList> codeList(const CodeListId &id) const;
    Result<CatalogueFacets> facets() const;
    /// Counts inside what a query finds; takes longer than a key stroke, so ask it in another thread.
    Result<CatalogueFacets> facetsOf(const CatalogueQuery &query) const;

    // decisions
    /// Of the tracks of these procedures; their variables are not read.
    Result<std::vector<RegisterEntry>> decisions(const QStringList &procedures) const;
    /// Those that were published elsewhere, the latest first.
    Result<std::vector<RegisterEntry>> publishedDecisions() const;
    /// All or none; one with the same number of the same body is replaced.
    Result<DecisionImport> keepPublished(const std::vector<RegisterEntry> &entries);
    /// The dossiers whose request builds on this one.
    Result<std::vector<DossierId>> followersOf(const DossierId &dossier) const;

    // feedback: what users report to the holder of a variable
    /// Refused when somebody else was first (`WorkspaceConflict`).
    Result<void> appendFeedback(const FeedbackEvent &event);
    Result<std::vector<FeedbackEvent>> feedback(const VariableId &variable) const;
    /// All events of the variables of a holder on which a report waits for an answer.
    Result<std::vector<FeedbackEvent>> feedbackWaitingFor(const OrganisationId &holder) const;

    // settings that belong to the workspace
    Result<void> saveSetting(const QString &key, const QString &value);
    Result<QString> setting(const QString &key, const QString &otherwise) const;

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m_p;
};

} // namespace beraad
