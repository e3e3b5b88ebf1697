// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace beraad {

/// The catalogue as it is looked up.
class CatalogueDesk {
public:
    explicit CatalogueDesk(const Desk &desk)
        : m_desk(desk)
    {
    }

    Result<CatalogueHits> search(const CatalogueQuery &query) const;
    Result<Variable> variable(const VariableId &id) const;
    Result<Dataset> dataset(const OrganisationId &provider, const QString &id) const;
    Result<CodeList> codeList(const CodeListId &id) const;
    Result<CatalogueFacets> facets() const;
    /// Where the catalogue came from, the latest first.
    Result<std::vector<ImportSource>> importSources() const;

private:
    const Desk &m_desk;
};

} // namespace beraad
