// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"

namespace beraad {

/// Where the review of one organisation stands.
enum class ReviewStage {
    Waiting, ///< lines have no verdict yet
    AskedBack, ///< a question to the requester has no answer
    ToSign, ///< every line has its verdict
    Signed,
};

/// What a reviewer must do for one dossier as one organisation.
struct ReviewTask {
    DossierId dossier;
    QString title;
    OrganisationId organisation; ///< as which
    OrganisationId requester;
    int lines = 0;
    int decided = 0;
    bool isSigned = false;
    QDateTime waitingSince;
    ReviewStage stage = ReviewStage::Waiting;
    PersonId assignee = {}; ///< empty: nobody in particular
    QDate expectedOn = {}; ///< by what the procedure is expected to take; invalid: no expectation
    QDate lateOn = {}; ///< by the same, at the latest
    bool isUrgent = false; ///< not signed, and the expected day is over
    int disagreements = 0; ///< lines on which signed advices differ
};

/// What the queue is narrowed to.
enum class ReviewFilter { All, Mine, Waiting, Urgent, AskedBack, ToSign, Signed };
/// Mine: given to the person, or to nobody in particular.
bool matches(const ReviewTask &task, ReviewFilter filter, const PersonId &person);

/// Pure. `expectedDays` and `lateDays`: those of the procedure; below nought: none.
ReviewTask reviewTaskOf(const DossierState &state, const OrganisationId &organisation, QDate today, int expectedDays,
                        int lateDays);

/// The same task after the person judged; what the procedure says of its days stays.
ReviewTask renewed(const ReviewTask &task, const DossierState &state, QDate today);

class Desk;
/// How many events the dossier has: another number says that somebody wrote.
Result<qint64> eventCountOf(Desk &desk, const DossierId &dossier);

} // namespace beraad
