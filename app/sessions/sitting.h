// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "dossier/event.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace beraad {

/// What stands on an agenda: one track of one dossier.
struct SittingItem {
    DossierId dossier;
    TrackId track;
    bool operator==(const SittingItem &) const = default;
    bool isEmpty() const { return dossier.isEmpty(); }
};

enum class Ballot { Favour, Against, Abstention };
QString toString(Ballot ballot);
std::optional<Ballot> ballotFromString(const QString &word);

/// Where the rules of the house are not known, what the chair said of them.
enum class RulingAbout { Quorum, Vote };
QString toString(RulingAbout about);
std::optional<RulingAbout> rulingAboutFromString(const QString &word);

namespace sitting {

/// Came in, or left.
struct Attended {
    PersonId person;
    bool isPresent = true;
    bool operator==(const Attended &) const = default;
};
struct Chaired {
    PersonId person;
    bool operator==(const Chaired &) const = default;
};
/// The chair states that there is a quorum, or that the votes on an item carry it.
struct Ruled {
    RulingAbout about = RulingAbout::Quorum;
    SittingItem item; ///< of a vote
    QString ground;
    bool operator==(const Ruled &) const = default;
};
/// The order in which items are taken; the rest follows as it was scheduled.
struct Ordered {
    std::vector<SittingItem> items;
    bool operator==(const Ordered &) const = default;
};
/// A member steps aside for one item, or comes back.
struct Recused {
    SittingItem item;
    PersonId person;
    QString reason;
    bool isAside = true;
    bool operator==(const Recused &) const = default;
};
/// The ballots on an item; they replace those given before.
struct Voted {
    SittingItem item;
    std::map<PersonId, Ballot> ballots;
    bool operator==(const Voted &) const = default;
};
/// What the minutes say of an item, or of the session as a whole; replaces what they said.
struct Noted {
    SittingItem item; ///< empty: the session
    QString text;
    bool operator==(const Noted &) const = default;
};
/// What was decided of an item. The decision itself stands in the dossier; this is what the minutes need.
struct Decided {
    SittingItem item;
    Outcome outcome = Outcome::Authorised;
    QString number;
    QString motivation;
    bool operator==(const Decided &) const = default;
};
/// The minutes are closed: nothing is added any more.
struct Closed {
    bool operator==(const Closed &) const = default;
};

} // namespace sitting

using SittingStep = std::variant<sitting::Attended, sitting::Chaired, sitting::Ruled, sitting::Ordered,
                                 sitting::Recused, sitting::Voted, sitting::Noted, sitting::Decided, sitting::Closed>;

QString typeOf(const SittingStep &step); ///< attended, chaired, …
QStringList sittingStepTypes();
QJsonObject toJson(const SittingStep &step);
Result<SittingStep> sittingStepFrom(const QString &type, const QJsonObject &payload);

/// One thing that happened in a session. Each session has one chain, so that nothing said there can vanish unseen.
struct SittingEvent {
    SessionId session;
    int sequence = 0; ///< from 1, without gaps
    QString previous; ///< hash of the event before it; empty for the first
    QDateTime at; ///< UTC
    PersonId actor;
    SittingStep step;
    QString hash; ///< of canonical JSON of all above
    bool operator==(const SittingEvent &) const = default;
};
QString hashOf(const SittingEvent &event);
/// Every break of the chains of these events, which stand in order.
std::vector<Problem> verifySittings(const std::vector<SittingEvent> &events);

/// What happened to one item in the session.
struct SittingMatter {
    SittingItem item;
    std::map<PersonId, QString> aside; ///< who stepped aside, and why
    std::map<PersonId, Ballot> ballots;
    QString ruling; ///< of the chair, on the vote
    QString note;
    std::optional<sitting::Decided> decided;
    std::set<PersonId> presentThen; ///< when it was decided
    bool operator==(const SittingMatter &) const = default;
};

/// A session as it was held, folded from its events.
struct Sitting {
    SessionId session;
    PersonId chair;
    std::set<PersonId> present; ///< now, or at the end
    std::set<PersonId> everPresent;
    QString quorumRuling;
    QString note;
    std::vector<SittingItem> order;
    std::vector<SittingMatter> matters;
    QDateTime openedAt; ///< when the first member was there
    QDateTime closedAt; ///< invalid: still open
    PersonId closedBy;
    int sequence = 0;
    QString head; ///< hash of the last event
    bool operator==(const Sitting &) const = default;

    bool isClosed() const { return closedAt.isValid(); }
    const SittingMatter *matter(const SittingItem &item) const; ///< nullptr: nothing happened to it yet
    /// How often each ballot was cast.
    int count(const SittingItem &item, Ballot ballot) const;
};

Sitting foldSitting(const SessionId &session, const std::vector<SittingEvent> &events);
/// Laid at the end of the chain.
SittingEvent nextEvent(const Sitting &sitting, SittingStep step, const PersonId &actor, const QDateTime &at);

} // namespace beraad
