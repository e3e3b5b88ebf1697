// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/event.h"

#include <QSet>

#include <map>
#include <optional>

namespace beraad {

/// Where a dossier stands as a whole; derived from its tracks and the day.
enum class Phase {
    Draft,
    Submitted,
    Returned,
    Complete,
    UnderReview,
    Advised,
    Scheduled,
    Decided,
    InForce,
    Closed,
    Withdrawn
};
QString toString(Phase phase);
std::optional<Phase> phaseFromString(const QString &word);

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
    QDateTime complete; ///< the clock starts here; invalid: not yet
    std::optional<event::Returned> returned;
    std::optional<event::Scheduled> scheduled; ///< of a joint file the last sitting: there it is decided
    std::vector<event::Scheduled> earlierSittings; ///< of a joint file, of the other sections, by day
    std::vector<event::SectionDecided> sections; ///< what sections decided of a joint file, the first on top
    std::optional<event::Decided> decision; ///< never postponed
    std::optional<event::ChangesImposed> imposed;
    std::optional<event::Concluded> concluded;
    std::vector<ClockStop> stops;
    QString fileNumber; ///< of a committee's register; empty: none
    PersonId rapporteur; ///< empty: nobody yet
    std::vector<event::Decided> postponements; ///< decisions not to decide yet, the oldest first
    std::vector<event::FollowedUp> followUps; ///< in the order in which they were told
    QDateTime stopped; ///< the dossier was withdrawn or closed before this track was finished
    bool operator==(const TrackState &) const = default;

    Stage stageOn(QDate day) const;
    /// Every sitting of it, by day; of a file that is not joint one at most.
    std::vector<event::Scheduled> sittings() const;
    /// nullptr: not on an agenda of that committee.
    const event::Scheduled *sittingOf(const CommitteeId &committee) const;
    const event::Scheduled *sittingIn(const SessionId &session) const;
    /// The first whose section has not decided yet; nullptr: none.
    const event::Scheduled *nextSitting() const;
    /// nullptr: that section has not decided.
    const event::SectionDecided *sectionDecision(const CommitteeId &committee) const;
    /// Nothing more will happen: in force, concluded, refused or stopped.
    bool isFinishedOn(QDate day) const;
    /// What comes after it may go on: in force or concluded.
    bool isFulfilledOn(QDate day) const;
    /// Counts for the dossier: required, or somebody has acted on it.
    bool isLive() const;
    /// Nobody has done anything with it yet.
    bool isUntouched() const;
    /// The last time that this step was told; nullptr: never.
    const event::FollowedUp *followUp(FollowUp step) const;
    /// The day on which it was decided or concluded; invalid: not yet.
    QDate endedOn() const;
};

/// Calendar days of the clock since the file was complete, up to the decision or `today`; 0 before the clock starts.
int grossDays(const TrackState &track, QDate today);
/// The same without the days on which the clock stood still; days that two stops share count once.
int netDays(const TrackState &track, QDate today);

struct OpenQuestion {
    event::QuestionAsked asked;
    QDateTime at;
    PersonId by;
    OrganisationId organisation; ///< that asked
    std::optional<event::QuestionAnswered> answer;
    QDateTime answeredAt = {};
    PersonId answeredBy = {};
    OrganisationId answeredFor = {};
    bool operator==(const OpenQuestion &) const = default;

    bool isInternal() const { return asked.audience != Audience::Requester; }
    bool waitsForRequester() const { return !answer && !isInternal(); }
};

/// Somebody declared a conflict of interest.
struct Conflict {
    QString reason;
    OrganisationId organisation; ///< for which the person speaks
    QDateTime at;
    bool operator==(const Conflict &) const = default;
};

/// What somebody chose where a fact or the law was open.
struct Settlement {
    event::Settled settled;
    QDateTime at;
    PersonId by;
    OrganisationId organisation; ///< for which the person spoke
    bool operator==(const Settlement &) const = default;
};

/// What the phase follows from, so that a view can keep it without the tracks and verdicts behind it.
struct PhaseBasis {
    Phase now = Phase::Draft; ///< as long as nothing has entered into force
    QDate inForceFrom; ///< invalid: cannot be said yet
    bool operator==(const PhaseBasis &) const = default;

    Phase on(QDate day) const { return inForceFrom.isValid() && day >= inForceFrom ? Phase::InForce : now; }
};

/// A dossier folded from its events. Copied freely.
struct DossierState {
    DossierId id;
    std::optional<Request> request; ///< nothing: no Submitted event seen yet
    QString formVersion;
    QString rulesVersion;
    QSet<LineId> standing; ///< lines of a request that builds on a decided one which no track asks for again
    QDate routedOn; ///< the day for which the tracks were worked out
    QDateTime submitted;
    PersonId requesterPerson;
    std::vector<TrackState> tracks; ///< in the order of the route
    std::map<LineId, std::map<OrganisationId, Verdict>> verdicts;
    std::map<OrganisationId, event::AdviceSigned> advices;
    std::map<OrganisationId, QDateTime> adviceTimes;
    std::vector<OpenQuestion> questions;
    std::vector<Settlement> settlements; ///< the oldest first
    std::map<OrganisationId, PersonId> assignments; ///< who does the review of an organisation
    std::map<PersonId, Conflict> conflicts; ///< of persons from whom the dossier is hidden
    std::optional<event::Withdrawn> withdrawn;
    std::optional<event::Closed> closed;
    QMap<QString, int> heads; ///< stream to last sequence
    QMap<QString, QString> hashes; ///< stream to hash of its last envelope
    QStringList notes; ///< events that came too late to mean anything; never an error
    std::optional<PhaseBasis> viewedPhase; ///< set by viewFor only: the phase of the whole dossier
    bool operator==(const DossierState &) const = default;

    const TrackState *track(const TrackId &id) const;
    /// Whether the line still has to be authorised; else it stands in the decision on which the request builds.
    bool isAsked(const LineId &line) const { return !standing.contains(line); }
    /// Organisations whose DPO must give verdicts: the providers of the lines that are asked.
    std::vector<OrganisationId> reviewers() const;
    std::vector<LineId> linesOf(const OrganisationId &provider) const; ///< that are asked
    /// The lines that the DPO of this organisation may judge: those it provides, else those it receives (as recipient
    /// or requester). Only the provider's verdict is needed; the recipient's is voluntary.
    std::vector<LineId> linesToJudge(const OrganisationId &organisation) const;
    bool hasLinesToJudge(const OrganisationId &organisation) const;
    /// The lines that it would judge if they did not stand in the decision on which the request builds.
    std::vector<LineId> standingLines(const OrganisationId &organisation) const;
    /// Those of `lines` that it may not judge, because they do not exist or are another's.
    std::vector<LineId> notToJudge(const OrganisationId &organisation, const std::vector<LineId> &lines) const;
    bool isAdvised() const; ///< every reviewer signed
    /// Whether the organisation judges lines, as provider or as recipient.
    bool isParty(const OrganisationId &organisation) const;
    PhaseBasis phaseBasis() const;
    Phase phaseOn(QDate day) const;
    const OpenQuestion *question(const QString &id) const;
};

/// Total: an event that no longer fits is noted.
DossierState evolve(DossierState state, const Envelope &envelope);
DossierState fold(const DossierId &id, const std::vector<Envelope> &envelopes);

} // namespace beraad
