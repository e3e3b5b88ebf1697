// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace beraad {

/// The numbers that a committee gives, one after the other through a year.
class CommitteeNumbers {
public:
    explicit CommitteeNumbers(const Desk &desk)
        : m_desk(desk)
    {
    }

    /// The next free number of the committee's register in the year: `IVC/KSZG/26/001`.
    Result<QString> nextFileNumber(const CommitteeId &committee, QDate on) const;
    /// The next free number of a decision in the year of the session: `26/001`.
    Result<QString> nextDecisionNumber(const CommitteeId &committee, QDate on) const;

private:
    Result<std::vector<TrackRow>> tracksOf(const CommitteeId &committee) const;

    const Desk &m_desk;
};

} // namespace beraad
