// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/cataloguedesk.h"

#include "catalogue/codelist.h"
#include "catalogue/dataset.h"
#include "store/importreport.h"

namespace beraad {

Result<CatalogueHits> CatalogueDesk::search(const CatalogueQuery &query) const
{
    return m_desk.workspace().searchCatalogue(query);
}

Result<Variable> CatalogueDesk::variable(const VariableId &id) const
{
    return m_desk.workspace().variable(id);
}

Result<Dataset> CatalogueDesk::dataset(const OrganisationId &provider, const QString &id) const
{
    return m_desk.workspace().dataset(provider, id);
}

Result<CodeList> CatalogueDesk::codeList(const CodeListId &id) const
{
    return m_desk.workspace().codeList(id);
}

Result<CatalogueFacets> CatalogueDesk::facets() const
{
    return m_desk.workspace().facets();
}

Result<std::vector<ImportSource>> CatalogueDesk::importSources() const
{
    return m_desk.workspace().importSources();
}

} // namespace beraad
