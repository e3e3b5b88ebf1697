// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/reminder.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QStringList &kindWords()
{
    static const QStringList words{
        u"review"_s,          u"question"_s,    u"file-returned"_s, u"file-lapses"_s, u"term"_s,        u"usual-time"_s,
        u"hand-in"_s,         u"dispatch"_s,    u"session"_s,       u"minutes"_s,     u"fault"_s,       u"in-force"_s,
        u"reconsideration"_s, u"publication"_s, u"renewal"_s,       u"use-ends"_s,    u"destruction"_s, u"condition"_s};
    return words;
}

const QStringList &deliveryWords()
{
    static const QStringList words{u"off"_s, u"digest"_s, u"at-once"_s};
    return words;
}

bool belongsTo(const Person &person, const Occasion &occasion)
{
    if (!occasion.organisation.isEmpty())
        return person.speaksFor(occasion.organisation);
    return std::ranges::contains(person.committees, occasion.committee);
}

bool hasOneOf(const Person &person, const std::vector<Role> &roles)
{
    return std::ranges::any_of(roles, [&person](Role role) { return person.has(role); });
}

/// Whose task it is.
bool isFor(const Person &person, const Occasion &occasion, const ReminderRule &rule)
{
    const bool isMeant = occasion.person.isEmpty() || occasion.person == person.id;
    return isMeant && hasOneOf(person, rule.to);
}

/// Who hears of it because it has waited so long.
bool reaches(const Person &person, const ReminderRule &rule, int level)
{
    const auto taken = std::min(rule.steps.size(), static_cast<size_t>(level));
    return std::any_of(rule.steps.begin(), rule.steps.begin() + std::ptrdiff_t(taken),
                       [&person](const ReminderStep &step) { return hasOneOf(person, step.also); });
}

Delivery deliveryOf(const ReminderRule &rule, const ReminderChoices &choices)
{
    const auto chosen = choices.find(rule.kind);
    return chosen == choices.end() ? rule.delivery : chosen->second;
}

ReminderStanding standingOf(const ReminderMark &mark, const ReminderLevel &level, QDate day)
{
    if (mark.isDismissed && level.number <= mark.level)
        return ReminderStanding::Dismissed;
    return mark.snoozedUntil.isValid() && day < mark.snoozedUntil ? ReminderStanding::Snoozed : ReminderStanding::Open;
}

class Reminding {
public:
    Reminding(const Person &person, const ReminderBasis &basis, QDate day)
        : m_person(person)
        , m_basis(basis)
        , m_day(day)
    {
    }

    std::optional<Reminder> of(const Occasion &occasion) const
    {
        const auto rule = std::ranges::find(m_basis.rules, occasion.kind, &ReminderRule::kind);
        if (rule == m_basis.rules.end() || occasion.isDone || !belongsTo(m_person, occasion))
            return std::nullopt;
        Reminder reminder{occasion, levelOn(m_day, *rule, occasion.day), deliveryOf(*rule, m_basis.choices)};
        reminder.isDeadline = rule->isDeadline;
        const bool isOwn = isFor(m_person, occasion, *rule);
        reminder.isEscalated = !isOwn && reaches(m_person, *rule, reminder.level.number);
        const bool isSaid = reminder.level.number > 0 && reminder.delivery != Delivery::Off;
        if (!isSaid || (!isOwn && !reminder.isEscalated))
            return std::nullopt;
        apply(reminder);
        return reminder;
    }

private:
    void apply(Reminder &reminder) const
    {
        const QString key = reminder.occasion.key();
        for (const ReminderMark &mark : m_basis.marks) {
            if (mark.person != m_person.id || mark.reminder != key || mark.day != reminder.occasion.day)
                continue;
            reminder.standing = standingOf(mark, reminder.level, m_day);
            reminder.isNew = !mark.seen.isValid() || reminder.level.number > mark.level;
        }
    }

    const Person &m_person;
    const ReminderBasis &m_basis;
    QDate m_day;
};

} // namespace

QString toString(ReminderKind kind)
{
    return kindWords().at(static_cast<qsizetype>(kind));
}

std::optional<ReminderKind> reminderKindFromString(const QString &word)
{
    const qsizetype at = kindWords().indexOf(word);
    return at < 0 ? std::nullopt : std::optional(static_cast<ReminderKind>(at));
}

QString toString(Delivery delivery)
{
    return deliveryWords().at(static_cast<qsizetype>(delivery));
}

std::optional<Delivery> deliveryFromString(const QString &word)
{
    const qsizetype at = deliveryWords().indexOf(word);
    return at < 0 ? std::nullopt : std::optional(static_cast<Delivery>(at));
}

QString toString(ReminderStanding standing)
{
    static const QStringList words{u"open"_s, u"snoozed"_s, u"dismissed"_s};
    return words.at(static_cast<qsizetype>(standing));
}

QString Occasion::key() const
{
    const QString whose = organisation.isEmpty() ? committee.value : organisation.value;
    return u"%1|%2|%3"_s.arg(toString(kind), whose, subject);
}

ReminderLevel levelOn(QDate day, const ReminderRule &rule, QDate occasion)
{
    ReminderLevel level;
    const bool isOver = rule.until && day > occasion.addDays(*rule.until);
    if (!occasion.isValid() || isOver)
        return level;
    for (const ReminderStep &step : rule.steps) {
        if (occasion.addDays(step.at) > day)
            return level;
        level = {level.number + 1, occasion.addDays(step.at)};
    }
    if (rule.every > 0 && level.number > 0) {
        const int again = int(level.began.daysTo(day)) / rule.every;
        level = {level.number + again, level.began.addDays(qint64{again} * rule.every)};
    }
    return level;
}

bool isSaid(const Person &person, ReminderKind kind, QDate occasion, const ReminderBasis &basis, QDate day)
{
    const auto rule = std::ranges::find(basis.rules, kind, &ReminderRule::kind);
    if (rule == basis.rules.end() || deliveryOf(*rule, basis.choices) == Delivery::Off)
        return false;
    const int level = occasion.isValid() ? levelOn(day, *rule, occasion).number : int(rule->steps.size());
    return level > 0 && (hasOneOf(person, rule->to) || reaches(person, *rule, level));
}

std::vector<Reminder> remindersFor(const Person &person, const std::vector<Occasion> &occasions,
                                   const ReminderBasis &basis, QDate day)
{
    std::vector<Reminder> reminders;
    const Reminding reminding(person, basis, day);
    for (const Occasion &occasion : occasions)
        if (auto reminder = reminding.of(occasion))
            reminders.push_back(std::move(*reminder));
    std::ranges::stable_sort(reminders, {}, [](const Reminder &reminder) {
        return std::pair(reminder.occasion.day, reminder.occasion.key());
    });
    // Two ways to the same thing are one reminder: that of the earlier day.
    QSet<QString> known;
    std::erase_if(reminders, [&known](const Reminder &reminder) {
        const qsizetype before = known.size();
        known.insert(reminder.occasion.key());
        return known.size() == before;
    });
    return reminders;
}

} // namespace beraad
