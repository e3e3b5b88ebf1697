// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "directory/person.h"

#include <QDateTime>

#include <map>

namespace beraad {

/// Of what people are reminded.
enum class ReminderKind {
    Review, ///< an advice waits
    Question, ///< a question of a reviewer waits for the requester
    FileReturned, ///< an incomplete file waits for the requester
    FileLapses, ///< the same, where the law lets the file lapse
    Term, ///< of the law, for a decision
    UsualTime, ///< where the law gives no term
    HandIn, ///< a complete file is on no agenda yet
    Dispatch, ///< agenda and documents go out
    Session,
    Minutes, ///< a session was held and is not closed
    Fault, ///< that somebody reported waits for an answer of the holder
    InForce,
    Reconsideration, ///< was asked
    Publication,
    Renewal, ///< there is still time to ask it
    UseEnds, ///< by a condition
    Destruction,
    Condition, ///< must be shown to be met
};
constexpr int kReminderKinds = static_cast<int>(ReminderKind::Condition) + 1;
QString toString(ReminderKind kind);
std::optional<ReminderKind> reminderKindFromString(const QString &word);

enum class Delivery { Off, Digest, AtOnce };
QString toString(Delivery delivery);
std::optional<Delivery> deliveryFromString(const QString &word);

/// From `at` days after the day that counts (before it: below nought), and for whom besides those of the steps before.
struct ReminderStep {
    int at = 0;
    std::vector<Role> also;
    bool operator==(const ReminderStep &) const = default;
};

/// When and whom to remind of one kind. Days are the habits of the house, not law.
struct ReminderRule {
    ReminderKind kind = ReminderKind::Review;
    Text label;
    bool isDeadline = true; ///< the day is until when; else since when it waits
    std::vector<Role> to;
    std::vector<ReminderStep> steps; ///< in the order of their days
    int every = 0; ///< days after the last step, over and over; 0: never again
    std::optional<int> until; ///< the last day on which it is worth saying; nothing: until it is done
    Delivery delivery = Delivery::Digest; ///< unless the person chose otherwise
    bool operator==(const ReminderRule &) const = default;
};

/// `beraad-reminders/1`, see forms/reminders/README.md: one rule of each kind.
Result<std::vector<ReminderRule>> readReminders(const JsonDocument &document);
Result<std::vector<ReminderRule>> shippedReminders();

/// Something that somebody has to do, or should know of.
struct Occasion {
    ReminderKind kind = ReminderKind::Review;
    QString subject; ///< tells it apart from the others of its kind
    QDate day; ///< that counts: until when, or since when
    bool isDone = false;
    OrganisationId organisation; ///< whose people are meant; empty: those of the committee
    CommitteeId committee;
    PersonId person = {}; ///< who alone does it; empty: whoever has the role
    QString title = {}; ///< of the dossier, the session's committee, the variable
    DossierId dossier = {};
    TrackId track = {};
    SessionId session = {};
    VariableId variable = {};
    bool operator==(const Occasion &) const = default;

    QString key() const;
};

/// How pressing something has become: how many steps were taken, and when the last one was. 0: nothing to say.
struct ReminderLevel {
    int number = 0;
    QDate began;
    bool operator==(const ReminderLevel &) const = default;
};
ReminderLevel levelOn(QDate day, const ReminderRule &rule, QDate occasion);

/// What a person did with a reminder. It holds for that day and level: what becomes more pressing, or gets another day,
/// comes back.
struct ReminderMark {
    PersonId person;
    QString reminder; ///< key of the occasion
    QDate day;
    int level = 0;
    QDateTime seen; ///< invalid: never
    QDate snoozedUntil; ///< invalid: not
    bool isDismissed = false;
    bool operator==(const ReminderMark &) const = default;
};

enum class ReminderStanding { Open, Snoozed, Dismissed };
QString toString(ReminderStanding standing);

struct Reminder {
    Occasion occasion;
    ReminderLevel level;
    Delivery delivery = Delivery::Digest;
    ReminderStanding standing = ReminderStanding::Open;
    bool isNew = true; ///< not seen at this level
    bool isDeadline = true;
    bool isEscalated = false; ///< reaches the person only because it has waited so long
    bool operator==(const Reminder &) const = default;

    bool isLateOn(QDate day) const { return isDeadline && occasion.day < day; }
};

using ReminderChoices = std::map<ReminderKind, Delivery>;

/// What the rules, the person's own choices and what he did with earlier reminders are worked out from.
struct ReminderBasis {
    std::vector<ReminderRule> rules;
    ReminderChoices choices;
    std::vector<ReminderMark> marks; ///< of that person
};

/// Whether the person would hear on a day of an occasion of that kind and day, if it is not done and concerns him. An
/// invalid day: of one of that kind at all.
bool isSaid(const Person &person, ReminderKind kind, QDate occasion, const ReminderBasis &basis, QDate day);

/// What this person is to be reminded of on a day, the most pressing day first, each once. Those put away are among
/// them and say so. What is done, what is for others and what the person turned off is not.
std::vector<Reminder> remindersFor(const Person &person, const std::vector<Occasion> &occasions,
                                   const ReminderBasis &basis, QDate day);

} // namespace beraad
