// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/reviewtask.h"
#include "disclosure/alternatives.h"

namespace beraad {

/// What signed verdicts in other dossiers said of the variable of a line.
struct PrecedentCount {
    int granted = 0; ///< let it go: as asked, with conditions, or coarser
    int refused = 0; ///< did not, or gave another variable instead
    int alikeGranted = 0; ///< of these, for the same purpose at the same granularity
    int alikeRefused = 0;
    bool operator==(const PrecedentCount &) const = default;
};

/// A line that a reviewer is shown, with what does not change while it is judged.
struct ReviewLine {
    Line line;
    Text label; ///< of the variable; empty when the catalogue lacks it
    Text datasetLabel;
    QStringList changes = {}; ///< kinds of difference from the decision on which the request builds
    bool isStanding = false; ///< authorised by that decision
    PrecedentCount precedents = {};
};

/// What the reviewers of an organisation have to judge, and what helps them.
class ReviewDesk {
public:
    explicit ReviewDesk(const Desk &desk)
        : m_desk(desk)
    {
    }

    /// What still waits comes first, the oldest on top.
    Result<std::vector<ReviewTask>> queue() const;
    /// The data protection officers who may do the review of the organisation.
    std::vector<Person> colleaguesFor(const OrganisationId &organisation) const;
    /// The lines that an organisation judges, and those of them that an amendment leaves as they were decided. `view`:
    /// as the person sees the dossier.
    Result<std::vector<ReviewLine>> linesOf(const DossierState &view, const OrganisationId &organisation) const;
    /// What could be given instead of what the line asks; other variables only where they are looked for.
    Result<std::vector<Alternative>> alternativesFor(const Line &line, bool withOthers = true) const;
    /// What was said of the variable in other dossiers, signed or by the current person's own bodies: the likest first,
    /// then the latest. Of dossiers that the person may not see, neither title nor sentence.
    Result<std::vector<VerdictRow>> precedentsOf(const Line &line, const DossierId &except) const;
    /// How often signed verdicts in other dossiers let each line go, or did not; one query for all lines.
    Result<QHash<LineId, PrecedentCount>> precedentCounts(const std::vector<Line> &lines,
                                                          const DossierId &except) const;

private:
    std::optional<ReviewTask> taskOf(const DossierName &dossier, const OrganisationId &organisation) const;
    Result<void> addChanges(std::vector<ReviewLine> &lines, const DossierState &view) const;

    const Desk &m_desk;
};

} // namespace beraad
