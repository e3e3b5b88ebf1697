// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "catalogue/catalogueitem.h"
#include "store/catalogueimport.h"
#include "store/cataloguesearch.h"
#include "store/cataloguetables.h"
#include "store/decisionlist.h"
#include "store/drafts.h"
#include "store/eventlog.h"
#include "store/feedbacklog.h"
#include "store/importsources.h"
#include "store/lists.h"
#include "store/migrations.h"
#include "store/registers.h"
#include "store/sittinglog.h"
#include "store/unsignedprecedents.h"
#include "store/verify.h"
#include "store/workspacefile.h"
#include "store/workspaceprivate.h"

#include <QFileInfo>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr auto kCountDossiers = "select count(*) from dossier"_L1;
constexpr auto kCountEvents = "select count(*) from event"_L1;
constexpr auto kCountDrafts = "select count(*) from draft"_L1;
constexpr auto kCountOrganisations = "select count(*) from organisation"_L1;
constexpr auto kCountSessions = "select count(*) from session"_L1;
constexpr auto kCountAttachments = "select count(*) from attachment"_L1;
constexpr auto kAttachedBytes = "select coalesce(sum(size), 0) from attachment"_L1;

constexpr qsizetype kTellEvery = 1000; ///< variables

} // namespace

namespace {

/// Says in which thread an import is under way, as long as it lives.
class Importing {
public:
    Importing(std::atomic<QThread *> &importer, const QString &path)
        : m_importer(importer)
    {
        QThread *nobody = nullptr;
        if (!m_importer.compare_exchange_strong(nobody, QThread::currentThread()))
            fail(ErrorCode::WorkspaceBusy, {path, u"import"_s}, u"%1: a catalogue is being imported"_s.arg(path));
    }
    ~Importing() { m_importer = nullptr; }
    Q_DISABLE_COPY_MOVE(Importing)

private:
    std::atomic<QThread *> &m_importer;
};

/// A large import leaves a large log. Here nobody waits for it to be worked in; the next writer would.
void emptyLog(Database &database)
{
    try {
        database.execute(u"pragma wal_checkpoint(truncate)"_s);
    } catch (const StoreFault &) { // somebody reads: it is done another time
    }
}

} // namespace

Workspace::Workspace(std::unique_ptr<Private> p)
    : m_p(std::move(p))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, WorkspaceOptions options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<void> made = atDoor([&] { createWorkspaceFile(absolute, options.busyTimeoutMs); });
    if (!made)
        return std::unexpected(made.error());
    return open(absolute, options);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, WorkspaceOptions options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return atDoor([&] {
        prepareWorkspaceFile(absolute, options.busyTimeoutMs);
        return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Private>(absolute, options)));
    });
}

QString Workspace::path() const
{
    return m_p->connections.path();
}

Result<WorkspaceInfo> Workspace::info() const
{
    return atDoor([&] {
        Database &database = m_p->database();
        const Transaction snapshot(database, Transaction::Kind::Read);
        return WorkspaceInfo{schemaVersion(database),
                             database.answer(kCountDossiers).toLongLong(),
                             database.answer(kCountEvents).toLongLong(),
                             database.answer(kCountDrafts).toLongLong(),
                             catalogue::countVariables(database),
                             database.answer(kCountOrganisations).toLongLong(),
                             database.answer(kCountSessions).toLongLong(),
                             database.answer(kCountAttachments).toLongLong(),
                             database.answer(kAttachedBytes).toLongLong()};
    });
}

Result<void> Workspace::append(const std::vector<Envelope> &envelopes, const std::vector<SittingEvent> &sittings)
{
    return atDoor([&] { appendEvents(m_p->writing(), envelopes, sittings); });
}

Result<void> Workspace::appendSitting(const SittingEvent &event)
{
    return atDoor([&] { sittings::append(m_p->writing().database, event); });
}

Result<std::vector<SittingEvent>> Workspace::sitting(const SessionId &session) const
{
    return atDoor([&] { return sittings::of(m_p->database(), session); });
}

Result<std::vector<Envelope>> Workspace::events(const DossierId &dossier) const
{
    return atDoor([&] { return eventsOf(m_p->database(), dossier); });
}

Result<DossierState> Workspace::dossier(const DossierId &id) const
{
    return atDoor([&] { return stateOf(m_p->connection(), id); });
}

Result<void> Workspace::lookAt(const DossierId &id, const std::function<void(const DossierState &)> &look) const
{
    return atDoor([&] { look(stateOf(m_p->connection(), id)); });
}

Result<std::vector<DossierRow>> Workspace::dossiers(const DossierQuery &query) const
{
    return atDoor([&] { return lists::dossiers(m_p->database(), query); });
}

Result<DossierFacets> Workspace::dossierFacets(const DossierParts &parts) const
{
    return atDoor([&] { return lists::facets(m_p->database(), parts); });
}

Result<std::vector<TrackRow>> Workspace::tracks(const TrackQuery &query) const
{
    return atDoor([&] { return lists::tracks(m_p->database(), query); });
}

Result<std::vector<DossierName>> Workspace::dossiersWith(const TrackQuery &query) const
{
    return atDoor([&] { return lists::dossiersWith(m_p->database(), query); });
}

Result<std::vector<VerdictRow>> Workspace::precedents(const PrecedentQuery &query) const
{
    return atDoor([&] {
        auto rows = unsignedPrecedents(m_p->connection(), query);
        std::ranges::move(lists::precedents(m_p->database(), query), std::back_inserter(rows));
        std::ranges::move(decisions::precedents(m_p->database(), query), std::back_inserter(rows));
        return rows;
    });
}

Result<std::vector<PrecedentGroup>> Workspace::precedentGroups(const PrecedentQuery &query) const
{
    return atDoor([&] {
        auto groups = lists::precedentGroups(m_p->database(), query);
        std::ranges::move(decisions::precedentGroups(m_p->database(), query), std::back_inserter(groups));
        return groups;
    });
}

Result<std::vector<OverlapRow>> Workspace::overlaps(const std::vector<VariableId> &variables,
                                                    const DossierId &except) const
{
    return atDoor([&] { return lists::overlaps(m_p->database(), variables, except); });
}

Result<VerifyReport> Workspace::verify() const
{
    return atDoor([&] { return verifyWorkspace(m_p->database()); });
}

Result<void> Workspace::rebuildProjections()
{
    return atDoor([&] { beraad::rebuildProjections(m_p->writing()); });
}

Result<void> Workspace::saveDraft(const Draft &draft)
{
    return atDoor([&] { drafts::save(m_p->writable(), draft); });
}

Result<void> Workspace::deleteDraft(const DossierId &id)
{
    return atDoor([&] { drafts::remove(m_p->writable(), id); });
}

Result<std::vector<Draft>> Workspace::drafts(const PersonId &owner) const
{
    return atDoor([&] { return drafts::of(m_p->database(), owner); });
}

Result<Draft> Workspace::draft(const DossierId &id) const
{
    return atDoor([&] { return drafts::find(m_p->database(), id); });
}

Result<void> Workspace::saveOrganisations(const std::vector<Organisation> &organisations)
{
    return atDoor([&] { registers::save(m_p->writable(), organisations); });
}

Result<Directory> Workspace::directory() const
{
    return atDoor([&] { return Directory(registers::organisations(m_p->database())); });
}

Result<void> Workspace::savePersons(const std::vector<Person> &persons)
{
    return atDoor([&] { registers::save(m_p->writable(), persons); });
}

Result<std::vector<Person>> Workspace::persons() const
{
    return atDoor([&] { return registers::persons(m_p->database()); });
}

Result<void> Workspace::saveCommittees(const std::vector<Committee> &committees)
{
    return atDoor([&] { registers::save(m_p->writable(), committees); });
}

Result<std::vector<Committee>> Workspace::committees() const
{
    return atDoor([&] { return registers::committees(m_p->database()); });
}

Result<void> Workspace::saveSessions(const std::vector<Session> &sessions, const std::vector<SessionId> &gone)
{
    return atDoor([&] { registers::save(m_p->writable(), sessions, gone); });
}

Result<std::vector<Session>> Workspace::sessions(QDate from, QDate to) const
{
    return atDoor([&] { return registers::sessions(m_p->database(), from, to); });
}

Result<std::vector<AgendaItem>> Workspace::agenda(QDate from, QDate to) const
{
    return atDoor([&] { return lists::agenda(m_p->database(), from, to); });
}

Result<ImportReport> Workspace::importCatalogue(const ImportSource &source, const CatalogueReader &reader,
                                                const ImportProgress &progress)
{
    return atDoor([&] {
        const Importing importing(m_p->importer, path());
        Database &database = m_p->database();
        ImportReport report = catalogue::import(database, source, reader, progress);
        emptyLog(database);
        return report;
    });
}

Result<ImportReport> Workspace::importVariables(const std::vector<Variable> &variables, const QString &sourceName,
                                                const std::function<bool(qsizetype, qsizetype)> &progress)
{
    const auto read = [&](const CatalogueSink &sink) -> Result<void> {
        qsizetype done = 0;
        for (const Variable &variable : variables) {
            if (done++ % kTellEvery == 0)
                sink.goOn(done - 1, std::ssize(variables)); // a refusal comes from `take`
            if (auto taken = sink.take(variable); !taken)
                return taken;
        }
        sink.goOn(done, std::ssize(variables));
        return {};
    };
    ImportSource source;
    source.name = sourceName;
    source.format = u"csv"_s;
    return importCatalogue(source, read, [&](const ImportStep &step) {
        return !progress || progress(qsizetype(step.done), qsizetype(step.total));
    });
}

Result<std::vector<ImportSource>> Workspace::importSources() const
{
    return atDoor([&] { return importsources::all(m_p->database()); });
}

bool Workspace::isImporting() const
{
    return m_p->importer != nullptr;
}

Result<CatalogueHits> Workspace::searchCatalogue(const CatalogueQuery &query) const
{
    return atDoor([&] { return catalogue::search(m_p->database(), query); });
}

Result<std::vector<VariableHit>> Workspace::searchVariables(const CatalogueQuery &query) const
{
    return searchCatalogue(query).transform([](CatalogueHits hits) { return std::move(hits.variables); });
}

Result<Variable> Workspace::variable(const VariableId &id) const
{
    return atDoor([&] { return catalogue::find(m_p->database(), id); });
}

Result<QHash<VariableId, VariableNames>> Workspace::variableNames(const std::vector<VariableId> &variables) const
{
    return atDoor([&] { return catalogue::namesOf(m_p->database(), variables); });
}

Result<Dataset> Workspace::dataset(const OrganisationId &provider, const QString &id) const
{
    return atDoor([&] { return catalogue::findDataset(m_p->database(), provider.value, id); });
}

Result<CodeList> Workspace::codeList(const CodeListId &id) const
{
    return atDoor([&] {
        Database &database = m_p->database();
        const Transaction snapshot(database, Transaction::Kind::Read);
        return catalogue::findCodeList(database, id);
    });
}

Result<CatalogueFacets> Workspace::facets() const
{
    return atDoor([&] { return catalogue::facets(m_p->database()); });
}

Result<CatalogueFacets> Workspace::facetsOf(const CatalogueQuery &query) const
{
    return atDoor([&] { return catalogue::facetsOf(m_p->database(), query); });
}

Result<void> Workspace::appendFeedback(const FeedbackEvent &event)
{
    return atDoor([&] { feedback::append(m_p->database(), event); });
}

Result<std::vector<FeedbackEvent>> Workspace::feedback(const VariableId &variable) const
{
    return atDoor([&] { return feedback::of(m_p->database(), variable); });
}

Result<std::vector<FeedbackEvent>> Workspace::feedbackWaitingFor(const OrganisationId &holder) const
{
    return atDoor([&] { return feedback::waitingFor(m_p->database(), holder); });
}

Result<void> Workspace::saveSetting(const QString &key, const QString &value)
{
    return atDoor([&] { registers::saveSetting(m_p->writable(), key, value); });
}

Result<QString> Workspace::setting(const QString &key, const QString &otherwise) const
{
    return atDoor([&] { return registers::setting(m_p->database(), key, otherwise); });
}

} // namespace beraad
