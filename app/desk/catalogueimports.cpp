// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/catalogueimports.h"

#include "desk/desk.h"
#include "desk/draftshelf.h"
#include "desk/importjob.h"
#include "desk/sourcewatch.h"

#include <tuple>

namespace beraad {

CatalogueImports::CatalogueImports(Desk &desk)
    : m_desk(desk)
{
}

CatalogueImports::~CatalogueImports() = default;

bool CatalogueImports::isRunning() const
{
    return m_job && m_job->isRunning();
}

SourceWatch &CatalogueImports::sourceWatch()
{
    if (!m_watch)
        m_watch = std::make_unique<SourceWatch>(m_desk);
    return *m_watch;
}

CatalogueSource CatalogueImports::withDirectory(const CatalogueSource &source) const
{
    CatalogueSource complete = source;
    complete.directory = m_desk.directory();
    return complete;
}

Result<ImportReport> CatalogueImports::take(const CatalogueSource &source, std::optional<CatalogueFormat> format,
                                            const ImportProgress &progress)
{
    auto report = importInto(m_desk.workspace(), withDirectory(source), format, m_desk.now(), progress);
    if (report)
        takeReport(*report);
    return report;
}

ImportJob *CatalogueImports::start(const CatalogueSource &source, std::optional<CatalogueFormat> format)
{
    if (isRunning())
        return nullptr;
    m_job = std::make_unique<ImportJob>(m_desk.workspace(), withDirectory(source), format, m_desk.now());
    connect(m_job.get(), &ImportJob::ended, this, &CatalogueImports::takeEnd);
    m_job->start();
    emit m_desk.importStarted();
    return m_job.get();
}

void CatalogueImports::takeEnd()
{
    m_desk.draftShelf().saveWaiting();
    if (auto &outcome = m_job->outcome(); outcome)
        takeReport(*outcome);
    emit m_desk.importEnded();
}

void CatalogueImports::takeReport(ImportReport &report)
{
    if (report.organisations.added > 0)
        std::ignore = m_desk.readDirectory(); // else the new holders are known at the next start
    for (AffectedDossier &affected : report.affected) {
        bool maySee = affected.owner == m_desk.person().id;
        if (affected.owner.isEmpty()) {
            const auto view = m_desk.dossier(affected.id);
            maySee = view && view->request && !view->request->lines.empty();
        }
        if (!maySee)
            affected.title.clear();
    }
    if (!report.isNothingNew())
        emit m_desk.catalogueChanged();
}

} // namespace beraad
