// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/onceonly.h"
#include "dossier/amendment.h"

namespace beraad {

/// How a request differs from the decided one on which it builds.
struct Amendment {
    DossierId follows;
    std::vector<Difference> differences;
    std::optional<ChangeWeight> weight; ///< nothing: it does not differ
    std::vector<LineId> lines; ///< that still have to be authorised
};

/// A request line from a catalogue variable, at its finest granularity.
Line lineOf(const Variable &variable, const LineId &id);

/// What can be said of a request while it is written: what it lacks, what was asked before, on what it builds.
class RequestDesk {
public:
    explicit RequestDesk(const Desk &desk)
        : m_desk(desk)
    {
    }

    std::vector<Completeness> completenessOf(const Request &request) const;
    /// A request line from a catalogue variable, with an id that the request does not use yet.
    Result<Line> lineFor(const VariableId &variable, const Request &request) const;
    /// As the form of today has it. `formVersion` counts for a request that does not say it: that of its dossier.
    Request underForm(const Request &request, const QString &formVersion = {}) const;
    /// What an organisation answered before to questions about itself, in what the current person may see: its newest
    /// submitted dossiers, then his own drafts (but this one), then the directory.
    Result<std::vector<EarlierAnswer>> earlierAnswersFor(const OrganisationId &organisation,
                                                         const DossierId &draft) const;
    /// Dossiers with the same purpose and at least half of the same variables, on either side: much the same was asked
    /// before. The one on which the request builds is not among them, nor what others are still asking for unseen.
    Result<std::vector<OverlapRow>> likenessesOf(const Request &request) const;

    /// Whether something authorises communication already: a decision, or a signed protocol.
    bool isDecided(const DossierState &state) const;
    /// A request, or its draft, that amends, renews or accedes to a decided one. Refused when none is, or not all seen.
    Result<Request> requestToFollow(const DossierId &decided, RequestKind kind) const;
    /// Nothing when the request builds on no other.
    Result<std::optional<Amendment>> amendmentOf(const Request &request) const;

private:
    Result<std::vector<EarlierRequest>> earlierRequestsOf(const OrganisationId &organisation,
                                                          const DossierId &except) const;
    bool authorises(const TrackState &track) const;
    void accedeAs(Request &request, const OrganisationId &requester) const;

    const Desk &m_desk;
};

} // namespace beraad
