// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"

namespace beraad {

namespace command {

struct Submit {
    Request request;
    QString formVersion;
    QString rulesVersion;
    QDate on;
    std::vector<TrackPlan> tracks;
    std::vector<Problem> missing;
};
struct FindComplete {
    TrackId track;
    QString note;
    QString fileNumber = {};
    QStringList judged = {}; ///< codes of forms/intake
    std::vector<AskedBack> open = {}; ///< missing all the same; then the note says why
};
struct Return {
    TrackId track;
    QString reason; ///< may be empty when there are items
    QStringList missing;
    std::vector<AskedBack> items = {};
};
struct Supplement {
    QString note;
    QJsonObject answers;
};
struct GiveVerdict {
    OrganisationId organisation;
    std::vector<LineId> lines;
    Verdict verdict;
};
struct ClearVerdict {
    OrganisationId organisation;
    std::vector<LineId> lines;
};
struct SignAdvice {
    OrganisationId organisation;
    QString conclusion;
    QString signedBy = {}; ///< the name of who signs
    QString role = {};
    QJsonObject considered = {}; ///< what was at hand, see Considered in advice.h
};
struct AskQuestion {
    TrackId track;
    LineId line;
    QString question;
    QString text;
    bool stopsClock = false;
    Audience audience = Audience::Requester;
};
struct AnswerQuestion {
    QString question;
    QString text;
};
struct Schedule {
    TrackId track;
    SessionId session;
    CommitteeId committee;
    QDate on;
    int minutes = 0;
};
struct Unschedule {
    TrackId track;
    QString reason;
    CommitteeId committee = {}; ///< of a joint file: whose agenda; empty: all
};
struct Decide {
    TrackId track;
    Outcome outcome = Outcome::Authorised;
    QString number;
    QDate on;
    QDate inForceOn;
    QStringList conditions;
    QString motivation;
    SessionId session = {};
    std::vector<LineId> refused = {};
    std::vector<CommitteeId> sections = {}; ///< that must all decide; fewer than two: the file is not joint
};
struct ImposeChanges {
    TrackId track;
    QDate on;
    QString text;
};
struct Conclude {
    TrackId track;
    QDate on;
    QString reference;
};
/// With the tracks that follow when the facts are laid over those of the request.
struct Settle {
    event::Settled settled;
    event::Rerouted rerouted;
};
/// By newer rules, or for another day.
struct Reroute {
    event::Rerouted rerouted;
};
struct AssignReview {
    OrganisationId organisation;
    PersonId person; ///< empty: nobody in particular
};
/// Of the person who gives the command.
struct DeclareConflict {
    PersonId person;
    QString reason;
};
struct NameRapporteur {
    TrackId track;
    PersonId person; ///< empty: nobody any more
};
struct RecordFollowUp {
    TrackId track;
    FollowUp step = FollowUp::Extracted;
    QDate on;
    QString reference;
};
struct Withdraw {
    QString reason;
};
struct Close {
    QString reason;
};

} // namespace command

using Command
    = std::variant<command::Submit, command::FindComplete, command::Return, command::Supplement, command::GiveVerdict,
                   command::ClearVerdict, command::SignAdvice, command::AskQuestion, command::AnswerQuestion,
                   command::Schedule, command::Unschedule, command::Decide, command::ImposeChanges, command::Conclude,
                   command::Withdraw, command::Close, command::Settle, command::Reroute, command::AssignReview,
                   command::DeclareConflict, command::NameRapporteur, command::RecordFollowUp>;

/// `submit`, `give-verdict`, …: the words of the permission table.
QString typeOf(const Command &command);
QStringList commandTypes();

/// Who acts, and as whom.
struct Actor {
    Person person;
    OrganisationId organisation; ///< the organisation in whose stream the events are written
};

/// The whitelist: in which phase may which role give which command. Rendered in docs and compared in a test.
struct Permission {
    Phase phase;
    Role role;
    QString command;
    bool operator==(const Permission &) const = default;
};
std::vector<Permission> permissionTable();

/// docs/permissions.md: the table as people read it, command by command.
QString permissionTableAsMarkdown();

/// The track that a command is about; empty when it is about the whole dossier.
TrackId trackOf(const Command &command);

/// The committees that decide a track: those that decide its procedure, by the section that its lines belong to. A
/// track with health data and other data is joint and belongs to both sections.
std::vector<CommitteeId> committeesOf(const DossierState &state, const TrackPlan &plan,
                                      const std::vector<Committee> &committees);

/// Whether the actor may: role and phase by the table, and the right organisation or committee for the track or lines.
/// The refusal names the cell that is missing (`NotPermitted`, args: role(s), command, phase, rule). The rule is `cell`
/// when the table has none; else it is what the role's own limit asks: `speaks-for`, `requester`, `reviewer`,
/// `committee`, `authority`, `own`; or `conflict` when the person declared a conflict of interest.
Result<void> authorise(const DossierState &state, const Command &command, const Actor &actor,
                       const std::vector<Committee> &committees, QDate today);

/// The person as the first of his organisations for which the command is permitted; as his first one when none is.
Actor actorFor(const DossierState &state, const Command &command, const Person &person,
               const std::vector<Committee> &committees, QDate today);

/// Pure. The events that follow from the command, or the refusal with the rule that it breaks. Does not authorise.
Result<std::vector<Event>> decide(const DossierState &state, const Command &command, QDate today);

/// Authorise, decide, and seal the events into the actor's stream with sequence, hash and heads.
Result<std::vector<Envelope>> carryOut(const DossierState &state, const Command &command, const Actor &actor,
                                       const std::vector<Committee> &committees, const QDateTime &now);

/// The state as this person may see it, for reading only: commands are decided on the whole state. What is removed is
/// gone.
///  - The requester's organisation, and DPOs and controllers of a recipient, see all lines.
///  - DPOs and controllers of a provider see its lines, and the tracks, questions and advices that concern them.
///  - Secretaries and members see the lines of the tracks that their committee decides.
///  - Verdicts that are not signed yet are working notes: only DPOs and controllers of that organisation see them.
///  - Internal questions: DPOs and controllers of the organisation that asks, or of all parties that see the line.
///  - Who declared a conflict of interest sees no more than everybody else.
///  - Everybody else sees that it exists and its phase, not even the title: that says what somebody is after.
DossierState viewFor(const DossierState &state, const Person &person, const std::vector<Committee> &committees);

} // namespace beraad
