// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "store/cataloguesearch.h"
#include "store/cataloguetables.h"
#include "store/drafts.h"
#include "store/eventlog.h"
#include "store/lists.h"
#include "store/migrations.h"
#include "store/registers.h"
#include "store/verify.h"
#include "store/workspacefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr auto kCountDossiers = "select count(*) from dossier"_L1;
constexpr auto kCountEvents = "select count(*) from event"_L1;
constexpr auto kCountDrafts = "select count(*) from draft"_L1;
constexpr auto kCountOrganisations = "select count(*) from organisation"_L1;
constexpr auto kCountSessions = "select count(*) from session"_L1;

} // namespace

struct Workspace::Private {
    Connections connections;

    Private(const QString &path, int busyTimeoutMs)
        : connections(path, busyTimeoutMs)
    {
        connections.here(); // what cannot be opened is refused at once
    }
    Connection &connection() { return connections.here(); }
    Database &database() { return connections.here().database; }
};

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
        return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Private>(absolute, options.busyTimeoutMs)));
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
                             database.answer(kCountSessions).toLongLong()};
    });
}

Result<void> Workspace::append(const std::vector<Envelope> &envelopes)
{
    return atDoor([&] { appendEvents(m_p->connection(), envelopes); });
}

Result<std::vector<Envelope>> Workspace::events(const DossierId &dossier) const
{
    return atDoor([&] { return eventsOf(m_p->database(), dossier); });
}

Result<DossierState> Workspace::dossier(const DossierId &id) const
{
    return atDoor([&] { return stateOf(m_p->connection(), id); });
}

Result<std::vector<DossierRow>> Workspace::dossiers(const DossierQuery &query) const
{
    return atDoor([&] { return lists::dossiers(m_p->database(), query); });
}

Result<std::vector<TrackRow>> Workspace::tracks(const TrackQuery &query) const
{
    return atDoor([&] { return lists::tracks(m_p->database(), query); });
}

Result<std::vector<VerdictRow>> Workspace::precedents(const VariableId &variable, const DossierId &except) const
{
    return atDoor([&] { return lists::precedents(m_p->database(), variable, except); });
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
    return atDoor([&] { beraad::rebuildProjections(m_p->connection()); });
}

Result<void> Workspace::saveDraft(const Draft &draft)
{
    return atDoor([&] { drafts::save(m_p->database(), draft); });
}

Result<void> Workspace::deleteDraft(const DossierId &id)
{
    return atDoor([&] { drafts::remove(m_p->database(), id); });
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
    return atDoor([&] { registers::save(m_p->database(), organisations); });
}

Result<Directory> Workspace::directory() const
{
    return atDoor([&] { return Directory(registers::organisations(m_p->database())); });
}

Result<void> Workspace::savePersons(const std::vector<Person> &persons)
{
    return atDoor([&] { registers::save(m_p->database(), persons); });
}

Result<std::vector<Person>> Workspace::persons() const
{
    return atDoor([&] { return registers::persons(m_p->database()); });
}

Result<void> Workspace::saveCommittees(const std::vector<Committee> &committees)
{
    return atDoor([&] { registers::save(m_p->database(), committees); });
}

Result<std::vector<Committee>> Workspace::committees() const
{
    return atDoor([&] { return registers::committees(m_p->database()); });
}

Result<void> Workspace::saveSessions(const std::vector<Session> &sessions)
{
    return atDoor([&] { registers::save(m_p->database(), sessions); });
}

Result<std::vector<Session>> Workspace::sessions(QDate from, QDate to) const
{
    return atDoor([&] { return registers::sessions(m_p->database(), from, to); });
}

Result<std::vector<AgendaItem>> Workspace::agenda(QDate from, QDate to) const
{
    return atDoor([&] { return lists::agenda(m_p->database(), from, to); });
}

Result<ImportReport> Workspace::importVariables(const std::vector<Variable> &variables, const QString &sourceName,
                                                const std::function<bool(qsizetype, qsizetype)> &progress)
{
    return atDoor([&] { return catalogue::import(m_p->database(), variables, sourceName, progress); });
}

Result<std::vector<VariableHit>> Workspace::searchVariables(const CatalogueQuery &query) const
{
    return atDoor([&] { return catalogue::search(m_p->database(), query); });
}

Result<Variable> Workspace::variable(const VariableId &id) const
{
    return atDoor([&] { return catalogue::find(m_p->database(), id); });
}

Result<CatalogueFacets> Workspace::facets() const
{
    return atDoor([&] { return catalogue::facets(m_p->database()); });
}

Result<void> Workspace::saveSetting(const QString &key, const QString &value)
{
    return atDoor([&] { registers::saveSetting(m_p->database(), key, value); });
}

Result<QString> Workspace::setting(const QString &key, const QString &otherwise) const
{
    return atDoor([&] { return registers::setting(m_p->database(), key, otherwise); });
}

} // namespace beraad
