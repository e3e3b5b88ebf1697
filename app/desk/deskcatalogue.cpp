// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue: searching it, and reading what authorities publish into it.
#include "desk/desk.h"

#include "catalogue/codelist.h"
#include "catalogue/dataset.h"
#include "desk/importjob.h"
#include "desk/sourcewatch.h"

using namespace Qt::StringLiterals;

namespace beraad {

Result<CatalogueHits> Desk::search(const CatalogueQuery &query) const
{
    return m_workspace->searchCatalogue(query);
}

Result<Variable> Desk::variable(const VariableId &id) const
{
    return m_workspace->variable(id);
}

Result<Dataset> Desk::dataset(const OrganisationId &provider, const QString &id) const
{
    return m_workspace->dataset(provider, id);
}

Result<CodeList> Desk::codeList(const CodeListId &id) const
{
    return m_workspace->codeList(id);
}

Result<CatalogueFacets> Desk::facets() const
{
    return m_workspace->facets();
}

Result<std::vector<ImportSource>> Desk::importSources() const
{
    return m_workspace->importSources();
}

bool Desk::isImporting() const
{
    return m_import && m_import->isRunning();
}

SourceWatch &Desk::sourceWatch()
{
    if (!m_sourceWatch)
        m_sourceWatch = std::make_unique<SourceWatch>(*this);
    return *m_sourceWatch;
}

CatalogueSource Desk::withDirectory(const CatalogueSource &source) const
{
    CatalogueSource complete = source;
    complete.directory = m_directory;
    return complete;
}

Result<ImportReport> Desk::importCatalogue(const CatalogueSource &source, std::optional<CatalogueFormat> format,
                                           const ImportProgress &progress)
{
    auto report = importInto(*m_workspace, withDirectory(source), format, m_clock.now(), progress);
    if (report)
        takeImport(*report);
    return report;
}

ImportJob *Desk::startImport(const CatalogueSource &source, std::optional<CatalogueFormat> format)
{
    if (isImporting())
        return nullptr;
    m_import = std::make_unique<ImportJob>(*m_workspace, withDirectory(source), format, m_clock.now());
    connect(m_import.get(), &ImportJob::ended, this, &Desk::endImport);
    m_import->start();
    emit importStarted();
    return m_import.get();
}

void Desk::endImport()
{
    saveWaitingDrafts();
    if (auto &outcome = m_import->outcome(); outcome)
        takeImport(*outcome);
    emit importEnded();
}

void Desk::takeImport(ImportReport &report)
{
    if (report.organisations.added > 0)
        if (const auto own = m_workspace->directory())
            m_directory = own->with(m_directory.all());
    for (AffectedDossier &affected : report.affected) {
        bool maySee = affected.owner == m_person.id;
        if (affected.owner.isEmpty()) {
            const auto view = dossier(affected.id);
            maySee = view && view->request && !view->request->lines.empty();
        }
        if (!maySee)
            affected.title.clear();
    }
    if (!report.isNothingNew())
        emit catalogueChanged();
}

} // namespace beraad
