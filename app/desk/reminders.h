// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "reminders/reminder.h"
#include "store/remindermarks.h"

namespace beraad {

/// What was kept of a reminder before somebody put it away: to take it back.
struct FormerMark {
    QString reminder;
    std::optional<ReminderMark> mark; ///< nothing: there was none
};

/// What the desktop is told: how many of which kind, and nothing else. What stands on a locked screen is read by
/// anybody.
struct ReminderNotice {
    bool isDigest = false; ///< the list of the day; else what is wanted at once
    std::map<ReminderKind, int> counts;
    bool operator==(const ReminderNotice &) const = default;

    int total() const;
};

/// The reminders of the current person of a desk: found in what that person may see, by rules that are data, with what
/// the person chose and did before.
class Reminders {
public:
    static Result<Reminders> open(Desk &desk);

    const std::vector<ReminderRule> &rules() const { return m_rules; }
    const ReminderRule &ruleOf(ReminderKind kind) const;

    /// All that there is on a day, put away or not, by what is known today.
    Result<std::vector<Reminder>> all(QDate day) const;
    /// The list of the day: what nobody put away.
    Result<std::vector<Reminder>> digest(QDate day) const;

    /// Remembers that these were shown; they are no longer new until they become more pressing.
    Result<void> see(const std::vector<Reminder> &reminders);
    Result<FormerMark> snooze(const Reminder &reminder, QDate until); ///< refused when the day is not to come
    Result<FormerMark> dismiss(const Reminder &reminder);
    Result<void> takeBack(const FormerMark &former);

    /// What to tell the current person on the desktop now: once a day the list, when there is something new on it;
    /// later that day only what came up since and is wanted at once. Remembers what was told: nothing is told twice.
    Result<std::optional<ReminderNotice>> takeNotice();

    Result<ReminderChoices> choices() const;
    Result<void> choose(ReminderKind kind, Delivery delivery);

private:
    Reminders(Desk &desk, std::vector<ReminderRule> rules, ReminderMarks marks);
    Result<ReminderMark> markOf(const Reminder &reminder) const;
    Result<FormerMark> change(const Reminder &reminder, const std::function<void(ReminderMark &)> &change);

    Desk *m_desk;
    std::vector<ReminderRule> m_rules;
    ReminderMarks m_marks;
};

} // namespace beraad
