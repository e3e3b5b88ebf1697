// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"
#include "store/rows.h"

#include <QJsonArray>

namespace beraad {

/// How the list of dossiers is narrowed and sorted.
struct DossierFilter {
    enum class Group { All, Drafts, Running, Decided, Over };

    QString words; ///< each of them in title, number or requester
    Group group = Group::All;
    OrganisationId requester; ///< empty: all
    OrganisationId authority; ///< that has a track; empty: all
    bool isMine = false; ///< asked by the person himself
    bool waitsForMe = false;
    DossierOrder order = DossierOrder::NewestFirst;
    bool operator==(const DossierFilter &) const = default;

    bool isNarrowed() const; ///< whether it leaves anything out
};

DossierFilter::Group groupOf(Phase phase);
std::vector<Phase> phasesOf(DossierFilter::Group group); ///< empty: all

/// A filter under a name, kept in the workspace for one person.
struct SavedView {
    QString name;
    DossierFilter filter;
    bool isDefault = false; ///< with which the list opens; at most one of them
    bool operator==(const SavedView &) const = default;
};
QJsonArray toJson(const std::vector<SavedView> &views);
/// What cannot be read is left out: a view is a convenience.
std::vector<SavedView> savedViewsFrom(const QJsonArray &array);

/// A line of the list of dossiers, as the person sees it.
struct DossierListing {
    DossierRow row;
    Phase phase = Phase::Submitted; ///< today
    std::vector<TrackState> tracks; ///< that the person sees
    bool isMine = false;
    bool waitsForMe = false;
    bool operator==(const DossierListing &) const = default;
};

struct DossierSlice {
    std::vector<DossierListing> listings;
    int next = -1; ///< where the next one begins; -1: this was the last
};

} // namespace beraad
