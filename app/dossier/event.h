// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "dossier/request.h"

#include <QDateTime>

#include <variant>
#include <vector>

namespace beraad {

/// One procedure that the dossier must go through at one authority, frozen from its route.
struct TrackPlan {
    TrackId id;
    QString procedure; ///< `ivc-ssh`
    OrganisationId authority;
    QString status; ///< required, optional, undecided, …
    std::vector<LineId> lines;
    std::vector<TrackId> after; ///< must be finished before this one is decided
    QStringList rules; ///< rule ids that ask for it
    bool operator==(const TrackPlan &) const = default;
};

enum class VerdictKind { Approve, Conditions, Coarsen, Replace, Refuse, Ask };
QString toString(VerdictKind kind);
std::optional<VerdictKind> verdictKindFromString(const QString &word);

/// A condition of a verdict. One without values stands as its code alone, as all did before.
struct Condition {
    QString code; ///< of forms/reasons/conditions.json
    QJsonObject values = {}; ///< of its parameters
    QString provenBy = {}; ///< who shows that it is met: a body of the directory, or words; empty: not said
    QDate due = {}; ///< by when; invalid: not said
    bool operator==(const Condition &) const = default;

    bool isPlain() const { return values.isEmpty() && provenBy.isEmpty() && !due.isValid(); }
};

/// What a DPO says of a line.
struct Verdict {
    VerdictKind kind = VerdictKind::Approve;
    QString granularity; ///< of Coarsen
    QString replacement; ///< variable id, of Replace
    QString reason; ///< code of forms/reasons
    QString sentence; ///< in the reviewer's words
    std::vector<Condition> conditions;
    bool operator==(const Verdict &) const = default;
};

/// Whom a question is for, and who may ever read it.
enum class Audience {
    Requester,
    Reviewers, ///< internal: the DPOs and controllers of all parties that see the line
    Own, ///< internal: those of the organisation that asks
};
QString toString(Audience audience);
std::optional<Audience> audienceFromString(const QString &word);

/// Withdrawn: the applicant took it back before the committee could decide.
enum class Outcome { Authorised, AuthorisedInPart, Refused, Postponed, Withdrawn };
QString toString(Outcome outcome);
std::optional<Outcome> outcomeFromString(const QString &word);

/// What happens because of a decision, each with its day: the steps that follow it and the duties that it brings.
enum class FollowUp {
    Extracted, ///< the data were taken from their source
    Delivered,
    Published, ///< the decision or agreement
    ReconsiderationAsked, ///< somebody asked the deciding body to look again
    ReconsiderationAnswered,
    Destroyed, ///< the data, with proof
};
QString toString(FollowUp step);
std::optional<FollowUp> followUpFromString(const QString &word);

/// One thing without which a file is not complete, as it was asked back.
struct AskedBack {
    QString code; ///< of forms/intake: `no-answer`, `files-readable`
    QuestionId question = {}; ///< of the form, or of its lines (`V4`); empty: none
    std::vector<LineId> lines = {}; ///< of a line question: those without a sound answer
    QString procedure = {}; ///< that must come first; empty: none
    QString sentence = {}; ///< in the words of who asks
    bool operator==(const AskedBack &) const = default;
};

namespace event {

struct Submitted {
    Request request;
    QString formVersion;
    bool operator==(const Submitted &) const = default;
};
struct Routed {
    QDate on;
    QString rulesVersion;
    std::vector<TrackPlan> tracks;
    bool operator==(const Routed &) const = default;
};
struct FoundComplete {
    TrackId track;
    QString note;
    QString fileNumber = {}; ///< under which a committee registered the file: `IVC/KSZG/26/014`
    QStringList judged = {}; ///< what somebody looked at and found in order: codes of forms/intake
    std::vector<AskedBack> open = {}; ///< what was missing all the same; the note says why
    bool operator==(const FoundComplete &) const = default;
};
struct Returned {
    TrackId track;
    QString reason;
    QStringList missing;
    std::vector<AskedBack> items = {}; ///< the same, so that each can be looked up and looked at again
    bool operator==(const Returned &) const = default;
};
/// The requester filled what was missing; answers are laid over the frozen ones.
struct Supplemented {
    QString note;
    QJsonObject answers;
    bool operator==(const Supplemented &) const = default;
};
struct VerdictGiven {
    OrganisationId organisation;
    std::vector<LineId> lines;
    Verdict verdict;
    bool operator==(const VerdictGiven &) const = default;
};
struct VerdictCleared {
    OrganisationId organisation;
    std::vector<LineId> lines;
    bool operator==(const VerdictCleared &) const = default;
};
/// Signed: the verdicts of this organisation can no longer change.
struct AdviceSigned {
    OrganisationId organisation;
    QString conclusion;
    QString signedBy = {}; ///< the name under the advice; empty in events of before
    QString role = {}; ///< the role in which it was signed
    QJsonObject considered = {}; ///< what was at hand: see Considered in advice.h
    QString contentHash = {}; ///< SHA-256 of all that was signed: see adviceHash
    bool operator==(const AdviceSigned &) const = default;
};
struct QuestionAsked {
    TrackId track;
    LineId line;
    QString question;
    QString text;
    bool stopsClock = false;
    Audience audience = Audience::Requester;
    bool operator==(const QuestionAsked &) const = default;
};
struct QuestionAnswered {
    QString question;
    QString text;
    bool operator==(const QuestionAnswered &) const = default;
};
struct Scheduled {
    TrackId track;
    SessionId session;
    CommitteeId committee;
    QDate on;
    int minutes = 0;
    bool operator==(const Scheduled &) const = default;
};
struct Unscheduled {
    TrackId track;
    QString reason;
    CommitteeId committee = {}; ///< the section whose agenda a joint file left; empty: all of them
    bool operator==(const Unscheduled &) const = default;
};
/// A committee, minister or controller decided. `inForceOn` is the first day on which it holds unless the Minister
/// acts.
struct Decided {
    TrackId track;
    Outcome outcome = Outcome::Authorised;
    QString number;
    QDate on;
    QDate inForceOn;
    QStringList conditions;
    QString motivation;
    SessionId session = {}; ///< in which a committee decided; empty: alone, or in an event of before
    std::vector<LineId> refused = {}; ///< lines that AuthorisedInPart leaves out
    bool operator==(const Decided &) const = default;

    bool grants() const { return outcome == Outcome::Authorised || outcome == Outcome::AuthorisedInPart; }
};
/// One section decided on a joint file. The file itself is decided once, by the last of its sections.
struct SectionDecided {
    TrackId track;
    CommitteeId committee;
    SessionId session;
    Outcome outcome = Outcome::Authorised;
    QDate on;
    QStringList conditions;
    QString motivation;
    std::vector<LineId> refused; ///< lines that AuthorisedInPart leaves out
    bool operator==(const SectionDecided &) const = default;

    bool grants() const { return outcome == Outcome::Authorised || outcome == Outcome::AuthorisedInPart; }
};
/// The Minister imposed changes within the term (law of 23 November 2023): the decision does not enter into force as it
/// stands.
struct ChangesImposed {
    TrackId track;
    QDate on;
    QString text;
    bool operator==(const ChangesImposed &) const = default;
};
/// A track without a session is done: protocol signed, DPIA finished, contract signed, data delivered.
struct Concluded {
    TrackId track;
    QDate on;
    QString reference;
    bool operator==(const Concluded &) const = default;
};
/// A named person of a body that was asked chose where a fact or the law is open. `facts` is laid over those of the
/// request, in its format: `{"recipient.flemishInstance": {"kuleuven": true}}`; `"unknown"` opens a question again. The
/// tracks that follow from it come as `Rerouted`.
struct Settled {
    QJsonObject facts;
    QString rule; ///< that asked
    QString reason;
    bool operator==(const Settled &) const = default;
};
/// The route of a filed dossier was worked out again: after something was settled, or by newer rules.
struct Rerouted {
    QDate on;
    QString rulesVersion;
    std::vector<TrackPlan> tracks;
    QString reason;
    bool operator==(const Rerouted &) const = default;
};
/// A DPO gave the review of an organisation to a colleague; an empty person: to nobody in particular.
struct ReviewAssigned {
    OrganisationId organisation;
    PersonId person;
    bool operator==(const ReviewAssigned &) const = default;
};
/// A person has a conflict of interest: from here on the dossier is hidden from that person.
struct ConflictDeclared {
    PersonId person;
    QString reason;
    bool operator==(const ConflictDeclared &) const = default;
};
/// The secretary named who reports on the file; an empty person: nobody any more.
struct RapporteurNamed {
    TrackId track;
    PersonId person;
    bool operator==(const RapporteurNamed &) const = default;
};
struct FollowedUp {
    TrackId track;
    FollowUp step = FollowUp::Extracted;
    QDate on;
    QString reference; ///< where it can be found: an address, a number, a person
    bool operator==(const FollowedUp &) const = default;
};
struct Withdrawn {
    QString reason;
    bool operator==(const Withdrawn &) const = default;
};
struct Closed {
    QString reason;
    bool operator==(const Closed &) const = default;
};

} // namespace event

using Event = std::variant<event::Submitted, event::Routed, event::FoundComplete, event::Returned, event::Supplemented,
                           event::VerdictGiven, event::VerdictCleared, event::AdviceSigned, event::QuestionAsked,
                           event::QuestionAnswered, event::Scheduled, event::Unscheduled, event::Decided,
                           event::ChangesImposed, event::Concluded, event::Withdrawn, event::Closed, event::Settled,
                           event::Rerouted, event::ReviewAssigned, event::ConflictDeclared, event::RapporteurNamed,
                           event::FollowedUp, event::SectionDecided>;

/// `submitted`, `verdict-given`, …: stable words, stored.
QString typeOf(const Event &event);
QStringList eventTypes();
/// The conditions of a verdict as events write them: codes, or objects with values. Undefined: none.
Result<std::vector<Condition>> readConditionsOfVerdict(const QJsonValue &list);
QJsonObject toJson(const Event &event);
Result<Event> eventFromJson(const QString &type, const QJsonObject &payload);

/// An event as it is kept: one stream for each (dossier, organisation), each with one writer, its own sequence and hash
/// chain.
struct Envelope {
    DossierId dossier;
    OrganisationId stream; ///< the organisation that wrote it
    int sequence = 0; ///< from 1, without gaps, inside the stream
    QString previous; ///< hash of the envelope before it in the stream; empty for the first
    QMap<QString, int> seen; ///< heads of the other streams when this was written: organisation to sequence
    QDateTime at; ///< UTC
    PersonId actor;
    Event event;
    QString hash; ///< of canonical JSON of all above, with the payload replaced by its digest
    bool operator==(const Envelope &) const = default;
};

/// SHA-256 over the canonical JSON of the payload: what the chain covers, so that free text could be redacted later.
QString digestOf(const Event &event);
QString hashOf(const Envelope &envelope);
QJsonObject toJson(const Envelope &envelope);
Result<Envelope> envelopeFromJson(const QJsonObject &object);

/// Causal order: an envelope after all that it had seen; ties by time, stream, sequence. Total and the same on every
/// copy.
std::vector<Envelope> inCausalOrder(std::vector<Envelope> envelopes);

/// Every break of every chain: a wrong hash, a gap, a fork, a head that does not exist or that lies in the future.
/// Empty: sound.
std::vector<Problem> verifyChains(const std::vector<Envelope> &envelopes);

/// docs/events.md: every event with its members, generated from the code that writes them.
QString eventListAsMarkdown();

} // namespace beraad
