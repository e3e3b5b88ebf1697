// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachments.h"
#include "desk/dossierfilter.h"
#include "desk/forecast.h"
#include "desk/onceonly.h"
#include "desk/views.h"
#include "disclosure/alternatives.h"
#include "documents/documentplan.h"
#include "dossier/advice.h"
#include "dossier/command.h"
#include "dossier/requestmigration.h"
#include "forms/conditions.h"
#include "forms/form.h"
#include "routing/cost.h"
#include "routing/explain.h"
#include "store/workspace.h"

#include <QObject>

#include <map>

namespace beraad {

class ImportJob;
class PastPaces;
class SourceWatch;

/// The use cases: load, authorise, decide, append, publish what changed. Windows and the command line know nothing else
/// of the store. Lives in one thread; every call answers at once (measured, see docs/bench.md).
class Desk : public QObject {
    Q_OBJECT

public:
    /// Takes over an open workspace and reads forms, rules and reasons that ship with the program.
    static Result<std::unique_ptr<Desk>> open(std::unique_ptr<Workspace> workspace, const Clock &clock, IdSource &ids);
    ~Desk() override; ///< cancels an import under way and waits for it

    // what the program knows
    const Form &form() const { return m_form; }
    const RuleTable &rules() const { return m_rules; }
    const Directory &directory() const { return m_directory; }
    const std::vector<Person> &persons() const { return m_persons; }
    const std::vector<Committee> &committees() const { return m_committees; }
    const std::vector<ReviewReason> &reasons() const { return m_reasons; }
    const std::vector<ConditionKind> &conditions() const { return m_conditions; }
    const ChangeTable &changes() const { return m_changes; }
    Workspace &workspace() { return *m_workspace; }
    const WorkingDays &workingDays() const { return m_workingDays; }
    QDate today() const { return m_clock.today(); }
    QString newId() const { return m_ids->next(); } ///< of a question, for one
    QDateTime now() const { return m_clock.now(); }

    /// A demo has a day of its own that can be moved forward, so that a way of months can be walked in an hour.
    bool isDemo() const { return m_isDemo; }
    /// Refused in a workspace that is no demo, and backwards.
    Result<void> moveDay(QDate day);
    /// Once, when the demo is made.
    Result<void> markAsDemo();

    // who works here; remembered in the workspace
    const Person &person() const { return m_person; }
    Result<void> actAs(const PersonId &person);
    /// Adds somebody to the workspace and acts as that person: the first run of an empty workspace.
    Result<void> addPerson(const Person &person);

    // composing
    Result<Draft> newDraft(const Request &start = {});
    Result<Draft> draft(const DossierId &id) const;
    /// Read under the form of today, whatever version it was written under.
    Result<Request> draftRequest(const DossierId &id) const;
    /// What the form of today changes in a draft that was last saved under an older one; empty once it is saved anew.
    Result<std::vector<FormChange>> formChangesOf(const DossierId &id) const;
    /// Saves at once, valid or not. While a catalogue is imported nothing else can be written: until then the draft is
    /// kept in memory, and read from there.
    Result<void> saveDraft(const DossierId &id, const Request &request);
    Result<void> deleteDraft(const DossierId &id);
    /// Undoes deleteDraft.
    Result<void> restoreDraft(const Draft &draft);
    Result<std::vector<Draft>> drafts() const;
    /// What an organisation answered before to questions about itself, in what the current person may see: its newest
    /// submitted dossiers, then his own drafts (but this one), then the directory.
    Result<std::vector<EarlierAnswer>> earlierAnswersFor(const OrganisationId &organisation,
                                                         const DossierId &draft) const;
    /// Whether something authorises communication already: a decision, or a signed protocol.
    bool isDecided(const DossierState &state) const;
    /// A request, or its draft, that amends, renews or accedes to a decided one. Refused when none is, or not all seen.
    Result<Request> requestToFollow(const DossierId &decided, RequestKind kind) const;
    Result<Draft> newDraftFollowing(const DossierId &decided, RequestKind kind);
    /// Nothing when the request builds on no other.
    Result<std::optional<Amendment>> amendmentOf(const Request &request) const;
    /// Dossiers with the same purpose and at least half of the same variables, on either side: much the same was asked
    /// before. The one on which the request builds is not among them, nor what others are still asking for unseen.
    Result<std::vector<OverlapRow>> likenessesOf(const Request &request) const;
    /// For today; of a request that builds on a decided one, what is not authorised yet.
    Route routeOf(const Request &request) const;
    Route frozenRoute(const DossierState &state) const; ///< of a filed dossier, with its tracks
    /// Why a procedure is, or is not, in the route of today.
    Result<Explanation> explain(const Request &request, const QString &procedure) const;
    /// What each variable costs in procedures and days, today.
    CostTable costOf(const Request &request) const;
    std::vector<Completeness> completenessOf(const Request &request) const;
    /// A request line from a catalogue variable, with an id that the request does not use yet.
    Result<Line> lineFor(const VariableId &variable, const Request &request) const;
    /// All kinds of documents; those that this dossier needs, of a submitted one as far as the person may see them.
    const std::vector<DocumentKind> &documentKinds() const { return m_documentKinds; }
    Result<std::vector<DocumentPlan>> documentsOf(const Request &request, const DossierId &dossier) const;
    /// The document for one authority; without a kind, the one by which it decides. Of a submitted dossier it is made
    /// of the frozen request, as far as the current person sees it; `request` counts for a draft, which a watermark
    /// marks.
    Result<QByteArray> documentOf(const Request &request, const DossierId &dossier, const OrganisationId &authority,
                                  const QString &language, const QString &kind = {}) const;
    Result<DossierId> submit(const DossierId &draft);
    /// Files a request that came from outside (a request file); same checks as submit.
    Result<DossierId> submitRequest(const Request &request);

    // attachments
    /// The content of a file that the draft or dossier names in an answer that the current person may read. Of a draft:
    /// only its owner, who must have had the file, or see a dossier from which the answer was taken over.
    Result<QByteArray> attachment(const DossierId &id, const AttachmentId &content) const;
    /// The same question without reading it; the workspace then gives the content in any thread.
    Result<void> mayReadAttachment(const DossierId &id, const AttachmentId &content) const;
    /// Beside a file that the person may read: the person's own, and those for a body that the person speaks for.
    Result<std::vector<EvidenceNote>> notesOn(const DossierId &id, const AttachmentId &content) const;
    /// As the current person, now; one without an id is new. Only one's own can be changed or removed.
    Result<EvidenceNote> saveNote(const DossierId &id, const EvidenceNote &note);
    Result<void> removeNote(const DossierId &id, const EvidenceNote &note);
    Result<std::vector<FileAnswer>> missingFilesOf(const Request &request) const;
    /// Takes those files of the request into the workspace that stand in the folder, whatever they are called there.
    Result<FilesMoved> takeFiles(const Request &request, const QString &folder);
    /// Writes the files of a request into a folder; what stands there already is left alone and gets company.
    Result<FilesMoved> writeFiles(const Request &request, const DossierId &id, const QString &folder) const;

    // dossiers
    /// What the current person may see of it.
    Result<DossierState> dossier(const DossierId &id) const;
    /// Those of which the current person sees something.
    Result<std::vector<DossierRow>> dossiers(const DossierQuery &query = {}) const;
    /// The same with what a list shows of them, a slice at a time from `from` on.
    Result<DossierSlice> listDossiers(const DossierFilter &filter, int from, int limit) const;
    /// The organisations by which the list can be narrowed.
    Result<DossierFacets> dossierFacets() const;
    /// Of the current person.
    Result<std::vector<SavedView>> savedViews() const;
    Result<void> saveViews(const std::vector<SavedView> &views);
    Result<std::vector<HistoryEntry>> history(const DossierId &id) const;
    Result<void> carryOut(const DossierId &id, const Command &command);
    /// All or none of them.
    Result<void> carryOutAll(const DossierId &id, const std::vector<Command> &commands);
    /// Whether carryOut would be permitted now; the refusal says which rule says no. Used to enable actions.
    Result<void> mayCarryOut(const DossierId &id, const Command &command) const;
    /// What the route of a filed dossier leaves open, for the day for which it was routed, as far as the person sees
    /// the flow.
    Result<std::vector<Undecided>> openChoicesOf(const DossierId &id) const;
    /// The command that chooses where the route is open, with the tracks that follow. `facts` stand in the format of a
    /// request; `"unknown"` opens a choice again.
    Result<command::Settle> settlement(const DossierId &id, const event::Settled &settled) const;
    /// Works the route out for today by the rules of this program; dossiers keep theirs until somebody asks.
    Result<void> reroute(const DossierId &id, const QString &reason);
    ClockView clockOf(const TrackState &track) const;
    Forecast forecastOf(const DossierState &state) const;
    /// Reads, in another thread, how long each step took here before; forecasts rest on it from then on.
    void learnPaces();
    std::vector<TrackForecast> trackForecastsOf(const DossierState &state) const;

    // review
    Result<std::vector<ReviewTask>> reviewQueue() const;
    /// What could be given instead of what the line asks; other variables only where they are looked for.
    Result<std::vector<Alternative>> alternativesFor(const Line &line, bool withOthers = true) const;
    /// The data protection officers who may do the review of the organisation.
    std::vector<Person> colleaguesFor(const OrganisationId &organisation) const;
    /// The advice of one organisation as a PDF: signed, for whoever may see it; before that, a draft with `conclusion`
    /// for the organisation itself.
    Result<QByteArray> adviceOf(const DossierId &dossier, const OrganisationId &organisation, const QString &language,
                                const QString &conclusion = {}) const;
    /// What was said of the variable in other dossiers, signed or by the current person's own bodies: the likest first,
    /// then the latest. Of dossiers that the person may not see, neither title nor sentence.
    Result<std::vector<VerdictRow>> precedentsOf(const Line &line, const DossierId &except) const;
    /// How often signed verdicts in other dossiers let each line go, or did not; one query for all lines.
    Result<QHash<LineId, PrecedentCount>> precedentCounts(const std::vector<Line> &lines,
                                                          const DossierId &except) const;
    /// The lines that an organisation judges, and those of them that an amendment leaves as they were decided. `view`:
    /// as the person sees the dossier.
    Result<std::vector<ReviewLine>> reviewLines(const DossierState &view, const OrganisationId &organisation) const;

    // sessions
    const Committee *committee(const CommitteeId &id) const; ///< nullptr when unknown
    Result<std::vector<SessionBoard>> board(const CommitteeId &committee, QDate from, QDate to) const;
    std::vector<Session> sessionsOf(const CommitteeId &committee, QDate from,
                                    QDate to) const; ///< empty when the store fails
    Result<std::vector<TrackRow>> waitingFor(const CommitteeId &committee) const;
    Result<void> schedule(const DossierId &id, const TrackId &track, const SessionId &session, int minutes);
    /// Its own secretary may.
    Result<void> mayKeepCalendar(const CommitteeId &committee) const;
    /// The coming sessions follow at once; one that the calendar no longer has stays while it has an agenda.
    Result<void> saveCalendar(const Committee &changed);
    Result<void> addSession(const CommitteeId &committee, QDate on, const QString &reason);
    /// With its agenda.
    Result<void> moveSession(const SessionId &session, QDate to, const QString &reason);
    /// Its items wait again.
    Result<void> cancelSession(const SessionId &session, const QString &reason);
    // a session as it is held, for its members and secretaries
    Result<SittingBoard> sitting(const SessionId &session) const;
    /// By its secretary. A decision is recorded with itself (`Decide`), and needs a chair, a quorum and votes.
    Result<void> recordSitting(const SessionId &session, const SittingStep &step);
    Result<void> mayRecordSitting(const SessionId &session, const SittingStep &step) const;
    /// `agenda` or `minutes` as a PDF; with an item, what decisionDocument gives.
    Result<QByteArray> sessionDocument(const SessionId &session, const QString &kind, const QString &language,
                                       const SittingItem &item = {}) const;
    /// `deliberation`, `letter-decision` or `letter-returned` of a track, for whoever sees it.
    Result<QByteArray> decisionDocument(const SittingItem &item, const QString &kind, const QString &language) const;
    std::vector<Person> membersOf(const CommitteeId &committee) const;
    const Person *findPerson(const PersonId &id) const; ///< nullptr when unknown
    /// The next free number of the committee's register in the year: `IVC/KSZG/26/001`.
    Result<QString> nextFileNumber(const CommitteeId &committee, QDate on) const;
    /// The next free number of the committee in the year of the session: `26/001`.
    Result<QString> nextNumber(const CommitteeId &committee, QDate on) const;

    // catalogue
    Result<CatalogueHits> search(const CatalogueQuery &query) const;
    Result<Variable> variable(const VariableId &id) const;
    Result<Dataset> dataset(const OrganisationId &provider, const QString &id) const;
    Result<CodeList> codeList(const CodeListId &id) const;
    Result<CatalogueFacets> facets() const;
    /// Where the catalogue came from, the latest first.
    Result<std::vector<ImportSource>> importSources() const;
    /// Whole or not at all. Without a format, the one that the file shows. The directory of the source is ours.
    Result<ImportReport> importCatalogue(const CatalogueSource &source, std::optional<CatalogueFormat> format = {},
                                         const ImportProgress &progress = {});
    /// The same in a thread of its own; nullptr while another one is at work.
    ImportJob *startImport(const CatalogueSource &source, std::optional<CatalogueFormat> format = {});
    ImportJob *import() const { return m_import.get(); } ///< the one at work, or the last; may be nullptr
    bool isImporting() const;
    /// Watches the folder of the workspace from the first call on.
    SourceWatch &sourceWatch();
    /// The route of a request for this variable alone, by the current person's organisation.
    Route routeOfAsking(const Variable &variable) const;

    // feedback
    /// Tells the holder of a variable that something is wrong with it. Anybody who works here may.
    Result<void> reportFault(const VariableId &variable, const FaultReported &reported);
    /// By a DPO or controller of the holder. A second answer replaces the first; both stay in the log.
    Result<void> answerFault(const VariableId &variable, const QString &report, const FaultAnswered &answered);
    Result<void> mayAnswerFaults(const VariableId &variable) const;
    /// The newest first: what the holder confirmed is for everybody, the rest for its reporter and the holder.
    Result<std::vector<FaultReport>> faultReportsOf(const VariableId &variable) const;
    /// Those that wait for an answer of the current person.
    Result<std::vector<FaultReport>> faultsToAnswer() const;

    // directory
    /// Whether the current person may change what is said of it: its own DPO or controller, and any secretary. What the
    /// rules look at is read anew for what is routed from now on; filed dossiers keep their route.
    Result<void> mayEdit(const OrganisationId &organisation) const;
    Result<void> saveOrganisation(const Organisation &organisation);
    /// All or nothing, by a secretary; what the file (`beraad-directory/1`) does not name stays.
    Result<DirectoryImport> importDirectory(const QString &path);
    Result<void> exportDirectory(const QString &path) const;

    // rules
    /// What other rules would make of the open dossiers that the person may see, routed today; nothing is written.
    Result<std::vector<DossierEffect>> effectsOfRules(const RuleTable &other) const;

    // overview
    Result<OverviewData> overview() const;

signals:
    void personChanged();
    void draftChanged(const beraad::DossierId &id);
    void dossierChanged(const beraad::DossierId &id);
    void catalogueChanged();
    void directoryChanged();
    void feedbackChanged(const beraad::VariableId &variable);
    void dayChanged();
    void pacesLearnt(); ///< forecasts are others now
    void pacesFailed(const beraad::Error &why); ///< forecasts stay as they were
    void sessionsChanged(); ///< days or room, not the items
    void sittingChanged(const beraad::SessionId &session);
    void importStarted();
    void importEnded(); ///< well or not; what became of it is in import()

private:
    Desk(std::unique_ptr<Workspace> workspace, const Clock &clock, IdSource &ids);
    Result<void> readShipped();
    Result<void> readWorkspace();
    Result<void> appendFeedback(const VariableId &variable, const QString &report,
                                std::variant<FaultReported, FaultAnswered> step);
    Result<void> addFaults(OverviewData &data) const;
    Result<void> keepOrganisations(const std::vector<Organisation> &organisations);
    RequestDocument draftDocument(const Request &request) const;
    Result<RequestDocument> frozenDocument(const DossierId &dossier, const DossierState &state,
                                           const OrganisationId &authority) const;
    bool isReviewerOf(const OrganisationId &organisation) const;
    Considered consideredBy(const DossierState &state, const OrganisationId &organisation) const;
    Result<void> checkConditions(const Verdict &verdict) const;
    Result<void> checkColleague(const command::AssignReview &assigned) const;
    Result<Command> completedFile(const DossierState &state, command::FindComplete found) const;
    Result<Command> completedDecision(const DossierState &state, command::Decide decision) const;
    Result<SessionDocument> documentFrame(const QString &kind, const QString &language) const;
    SessionDocumentItem documentItem(const DossierState &state, const SittingItem &item, int minutes,
                                     const SessionId &session) const;
    std::vector<ChainLink> chainBefore(const DossierState &state, const TrackPlan &plan) const;
    Result<Session> anySession(const SessionId &id) const;
    /// The committee's matter, whoever looks.
    Result<SittingBoard> wholeSitting(const SessionId &session) const;
    Result<void> checkRapporteur(const DossierState &state, const command::NameRapporteur &named) const;
    /// What the decisions among these add to the chains of their sessions; refused without a quorum or votes.
    Result<std::vector<SittingEvent>> sittingEventsOf(const DossierState &state,
                                                      const std::vector<Command> &commands) const;
    /// With what only the desk knows: who signs, what was considered. Refused when it does not fit that.
    Result<Command> completed(const DossierState &state, Command command) const;
    Result<void> mayReadAdvice(const DossierState &view, const OrganisationId &organisation) const;
    std::vector<DocumentPlan> advicesOf(const DossierState &view) const;
    QString signerOf(const DossierId &dossier, const OrganisationId &organisation) const;
    AdviceToPrint adviceToPrint(const DossierState &state, const DossierState &view,
                                const OrganisationId &organisation) const;
    Result<RequestDocument> documentBasis(const Request &request, const DossierId &dossier,
                                          const OrganisationId &authority) const;
    Result<MigratedRequest> migratedDraft(const DossierId &id, Strictness strictness) const;
    /// `formVersion` counts for a request that does not say it: that of its dossier.
    Request underForm(const Request &request, const QString &formVersion = {}) const;
    Result<std::vector<EarlierRequest>> earlierRequestsOf(const OrganisationId &organisation,
                                                          const DossierId &except) const;
    Result<void> readDay();
    /// Keeps the calendars of all committees filled for a year ahead.
    Result<void> ensureSessions();
    CatalogueSource withDirectory(const CatalogueSource &source) const;
    /// After an import: new holders are known, titles are for those who may see them.
    void takeImport(ImportReport &report);
    void endImport();
    Result<void> keepDraft(const Draft &draft);
    void saveWaitingDrafts();
    bool mayBeNamed(const DossierId &id, Phase phase) const;
    Route routeOn(const Request &request, QDate day) const;
    bool authorises(const TrackState &track) const;
    void accedeAs(Request &request, const OrganisationId &requester) const;
    event::Rerouted reroutedBy(const Request &request, QDate on, const QString &reason) const;
    DossierParts partsOfPerson() const;
    DossierWaiting waitingForPerson() const;
    DossierQuery queryFor(const DossierFilter &filter) const;
    /// Nothing when the person sees nothing of it.
    Result<std::optional<DossierListing>> listing(const DossierRow &row) const;
    bool waitsForPerson(const DossierState &state) const;
    bool waitsForController(const DossierId &id, const TrackState &track) const;
    Result<bool> mayReadAnswered(const DossierId &id, const AttachmentId &content) const;
    /// Or it is not in the workspace, so that naming it opens nothing.
    Result<bool> hadContent(const AttachmentId &content, const Request &request) const;
    Result<void> mayReadInDraft(const Draft &draft, const AttachmentId &content) const;
    /// Refused when they name a file of the workspace that the person never had.
    Result<void> mayNameFilesOf(const DossierState &state, const Command &command) const;
    Result<void> mayName(const std::vector<FileAnswer> &files, const Request &request) const;
    Actor actorFor(const DossierState &state, const Command &command) const;
    Result<void> append(const DossierId &id, const std::vector<Command> &commands);
    Result<std::vector<Envelope>> seal(DossierState state, const std::vector<Command> &commands) const;
    Result<std::vector<Envelope>> sealVerdict(const DossierId &id, const Command &command) const;
    Result<void> file(const DossierId &id, const Request &request, std::vector<Problem> missing);
    Result<void> addChanges(std::vector<ReviewLine> &lines, const DossierState &view) const;
    std::optional<ReviewTask> reviewTask(const DossierName &dossier, const OrganisationId &organisation) const;
    Result<void> followCalendar(const Committee &sitting);
    Result<Session> comingSession(const SessionId &id) const;
    Result<void> forEachItem(const Session &session, const std::function<Command(const AgendaItem &)> &commandFor);
    Result<void> checkSittingDay(const CommitteeId &id, QDate day, const QString &reason) const;
    bool sits(const Committee &sitting, const TrackRow &row) const;
    Result<void> addDrafts(OverviewData &data) const;
    Result<void> addReviews(OverviewData &data) const;
    Result<void> addSecretaryWork(OverviewData &data) const;
    Result<void> addSessions(OverviewData &data, const Committee &sitting) const;
    Result<void> addControllerWork(OverviewData &data) const;
    void addClock(OverviewData &data, const TrackRow &row) const;
    /// Nothing as long as too little is known of the past.
    std::optional<Outlook> outlookOn(const DossierState &state) const;
    bool stopsClock(const DossierState &state, const command::AskQuestion &asked) const;
    Result<void> addMine(OverviewData &data) const;
    void addWhatStopsMe(OverviewData &data, const DossierRow &row, const DossierState &state) const;

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ImportJob> m_import; // goes before the workspace that it writes to
    std::unique_ptr<SourceWatch> m_sourceWatch; // asks for imports
    std::unique_ptr<PastPaces> m_past;
    std::map<DossierId, Draft> m_waitingDrafts; ///< for the end of an import
    ShiftedClock m_clock;
    IdSource *m_ids;
    Form m_form;
    FormMigrations m_formMigrations;
    RuleTable m_rules;
    Directory m_directory;
    std::vector<Person> m_persons;
    std::vector<Committee> m_committees;
    std::vector<ReviewReason> m_reasons;
    std::vector<ConditionKind> m_conditions;
    std::vector<DocumentKind> m_documentKinds;
    ChangeTable m_changes;
    std::vector<ClockRule> m_clockRules;
    WorkingDays m_workingDays;
    Person m_person;
    bool m_isDemo = false;
};

} // namespace beraad
