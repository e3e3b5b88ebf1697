// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/committee.h"
#include "sessions/session.h"
#include "sessions/sitting.h"

namespace beraad {

/// What a session may do and decide depends on: its committee, who sits there, what is on the agenda, who declared a
/// conflict of interest on what.
struct SittingBasis {
    Session session;
    Committee committee;
    std::vector<PersonId> members;
    std::vector<SittingItem> items; ///< on the agenda
    std::map<std::pair<DossierId, PersonId>, QString> conflicts; ///< declared in the dossier, with the reason
    QDate today;
};

/// Whether there are enough members.
enum class QuorumState {
    Reached,
    Missing,
    Stated, ///< the number is not known; the chair stated that there are enough
    Unknown, ///< the number is not known, and nobody stated anything
};
/// For an item, only those count who may vote on it.
QuorumState quorumOf(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item = {});

/// Members who are present and did not step aside; in the order of the members.
std::vector<PersonId> votersOn(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item);
/// Why the person stays out of the item: a conflict declared in the dossier, or what was said in the session; nothing
/// when the person does not.
std::optional<QString> reasonAside(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item,
                                   const PersonId &person);

/// What the ballots mean by the rules of the house.
enum class VoteResult {
    None, ///< nobody voted
    Carried,
    Rejected,
    Open, ///< the rule for it is not known, and the chair has not said how the house reads it
};
VoteResult resultOf(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item);

/// Whether the step fits the session as it stands. Who may record it is another question.
Result<void> checkStep(const Sitting &sitting, const SittingBasis &basis, const SittingStep &step);
/// Without a chair, a quorum and votes that carry it nothing is decided; postponing and taking note of a withdrawal
/// need none of it.
Result<void> checkDecision(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item, Outcome outcome);

/// The agenda in the order in which it is taken.
std::vector<SittingItem> inSittingOrder(const Sitting &sitting, std::vector<SittingItem> items);

} // namespace beraad
