// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/dossierfilter.h"

namespace beraad {

/// The list of dossiers, for the current person of a desk: what the person may not see is not in it, not even by its
/// title.
class DossierList {
public:
    explicit DossierList(const Desk &desk)
        : m_desk(desk)
    {
    }

    /// Those of which the current person sees something.
    Result<std::vector<DossierRow>> dossiers(const DossierQuery &query = {}) const;
    /// The same with what a list shows of them, a slice at a time from `from` on.
    Result<DossierSlice> slice(const DossierFilter &filter, int from, int limit) const;
    /// The organisations by which the list can be narrowed.
    Result<DossierFacets> facets() const;

private:
    DossierParts partsOfPerson() const;
    DossierWaiting waitingForPerson() const;
    DossierQuery queryFor(const DossierFilter &filter) const;
    /// Nothing when the person sees nothing of it.
    Result<std::optional<DossierListing>> listing(const DossierRow &row) const;
    bool waitsForPerson(const DossierState &state) const;
    bool waitsForController(const DossierId &id, const TrackState &track) const;

    const Desk &m_desk;
};

/// Filters under a name, of the current person.
Result<std::vector<SavedView>> savedViewsOf(const Desk &desk);
Result<void> saveViews(Desk &desk, const std::vector<SavedView> &views);

} // namespace beraad
