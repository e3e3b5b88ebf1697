// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/event.h"

#include <map>
#include <optional>

namespace beraad {

/// Where a dossier stands as a whole; derived from its tracks and the day.
enum class Phase { Draft, Submitted, Returned, Complete, UnderReview, Advised, Scheduled, Decided, InForce, Closed, Withdrawn };
QString toString(Phase phase);

/// Where one track stands.
enum class Stage { Intake, Returned, Complete, Scheduled, Decided, InForce, Concluded, Refused, Stopped };
QString toString(Stage stage);

/// The clock of a track stood still: who caused it and why.
struct ClockStop {
    QDateTime from;
    QDateTime to; ///< invalid: still standing still
    QString question;
    QString ground;
    bool operator==(const ClockStop &) const = default;
};

struct TrackState {
    TrackPlan plan;
    QDateTime received;
    QDateTime complete;  ///< the clock starts here; invalid: not yet
    std::optional<event::Returned> returned;
    std::optional<event::Scheduled> scheduled;
    std::optional<event::Decided> decision;
    std::optional<event::ChangesImposed> imposed;
    std::optional<event::Concluded> concluded;
    std::vector<ClockStop> stops;
    bool operator==(const TrackState &) const = default;

    Stage stageOn(QDate day) const;
    bool isFinishedOn(QDate day) const;
};

struct OpenQuestion {
    event::QuestionAsked asked;
    QDateTime at;
    PersonId by;
    std::optional<event::QuestionAnswered> answer;
    bool operator==(const OpenQuestion &) const = default;
};

/// A dossier folded from its events. Copied freely.
struct DossierState {
    DossierId id;
    std::optional<Request> request; ///< nothing: no Submitted event seen yet
    QString formVersion;
    QString rulesVersion;
    QDateTime submitted;
    PersonId requesterPerson;
    std::vector<TrackState> tracks;  ///< in the order of the route
    std::map<LineId, std::map<OrganisationId, Verdict>> verdicts;
    std::map<OrganisationId, event::AdviceSigned> advices;
    std::map<OrganisationId, QDateTime> adviceTimes;
    std::vector<OpenQuestion> questions;
    std::optional<event::Withdrawn> withdrawn;
    std::optional<event::Closed> closed;
    QMap<QString, int> heads;        ///< stream to last sequence
    QMap<QString, QString> hashes;   ///< stream to hash of its last envelope
    QStringList notes;               ///< events that came too late to mean anything; never an error
    bool operator==(const DossierState &) const = default;

    const TrackState *track(const TrackId &id) const;
    /// Organisations whose DPO must give verdicts: the providers of the lines.
    std::vector<OrganisationId> reviewers() const;
    std::vector<LineId> linesOf(const OrganisationId &provider) const;
    bool isAdvised() const; ///< every reviewer signed
    Phase phaseOn(QDate day) const;
};

/// Total: an event that no longer fits is noted.
DossierState evolve(DossierState state, const Envelope &envelope);
DossierState fold(const DossierId &id, const std::vector<Envelope> &envelopes);

} // namespace beraad
