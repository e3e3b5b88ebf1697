// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reminders.h"

#include "desk/occasions.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QString choicesKey(const PersonId &person)
{
    return u"reminders/%1"_s.arg(person.value);
}

ReminderChoices choicesFrom(const QString &text)
{
    ReminderChoices choices;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto kind = reminderKindFromString(it.key());
        const auto delivery = deliveryFromString(it->toString());
        if (kind && delivery)
            choices.insert_or_assign(*kind, *delivery);
    }
    return choices;
}

QString written(const ReminderChoices &choices)
{
    QJsonObject object;
    for (const auto &[kind, delivery] : choices)
        object.insert(toString(kind), toString(delivery));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Reminders::Reminders(Desk &desk, std::vector<ReminderRule> rules, ReminderMarks marks)
    : m_desk(&desk)
    , m_rules(std::move(rules))
    , m_marks(std::move(marks))
{
}

Result<Reminders> Reminders::open(Desk &desk)
{
    auto rules = shippedReminders();
    if (!rules)
        return std::unexpected(rules.error());
    auto marks = ReminderMarks::open(desk.workspace());
    if (!marks)
        return std::unexpected(marks.error());
    return Reminders(desk, std::move(*rules), std::move(*marks));
}

const ReminderRule &Reminders::ruleOf(ReminderKind kind) const
{
    return *std::ranges::find(m_rules, kind, &ReminderRule::kind); // reading refuses a file without one of each
}

Result<std::vector<Reminder>> Reminders::all(QDate day) const
{
    const auto marks = m_marks.of(m_desk->person().id);
    if (!marks)
        return std::unexpected(marks.error());
    const auto chosen = choices();
    if (!chosen)
        return std::unexpected(chosen.error());
    const ReminderBasis basis{m_rules, *chosen, *marks};
    const auto occasions = occasionsFor(*m_desk, [&](ReminderKind kind, QDate occasion) {
        return isSaid(m_desk->person(), kind, occasion, basis, day);
    });
    return occasions.transform(
        [&](const std::vector<Occasion> &found) { return remindersFor(m_desk->person(), found, basis, day); });
}

Result<std::vector<Reminder>> Reminders::digest(QDate day) const
{
    auto reminders = all(day);
    if (reminders)
        std::erase_if(*reminders, [](const Reminder &reminder) { return reminder.standing != ReminderStanding::Open; });
    return reminders;
}

/// What is kept of it so far, carried over to its day and level of now.
Result<ReminderMark> Reminders::markOf(const Reminder &reminder) const
{
    const auto marks = m_marks.of(m_desk->person().id);
    if (!marks)
        return std::unexpected(marks.error());
    const QString key = reminder.occasion.key();
    ReminderMark mark{m_desk->person().id, key, reminder.occasion.day, reminder.level.number, {}, {}, false};
    const auto known = std::ranges::find(*marks, key, &ReminderMark::reminder);
    if (known == marks->end() || known->day != mark.day)
        return mark;
    mark.snoozedUntil = known->snoozedUntil;
    if (known->level == mark.level) {
        mark.seen = known->seen;
        mark.isDismissed = known->isDismissed;
    }
    return mark;
}

Result<void> Reminders::see(const std::vector<Reminder> &reminders)
{
    std::vector<ReminderMark> seen;
    for (const Reminder &reminder : reminders) {
        if (!reminder.isNew)
            continue;
        auto mark = markOf(reminder);
        if (!mark)
            return std::unexpected(mark.error());
        mark->seen = m_desk->now();
        seen.push_back(std::move(*mark));
    }
    return seen.empty() ? Result<void>() : m_marks.keep(seen);
}

Result<FormerMark> Reminders::change(const Reminder &reminder, const std::function<void(ReminderMark &)> &change)
{
    const auto marks = m_marks.of(m_desk->person().id);
    auto mark = markOf(reminder);
    if (!marks || !mark)
        return std::unexpected(marks ? mark.error() : marks.error());
    FormerMark former{mark->reminder, {}};
    if (const auto known = std::ranges::find(*marks, mark->reminder, &ReminderMark::reminder); known != marks->end())
        former.mark = *known;
    mark->seen = m_desk->now(); // nobody puts away what he did not see
    change(*mark);
    return m_marks.keep({*mark}).transform([&] { return former; });
}

Result<FormerMark> Reminders::snooze(const Reminder &reminder, QDate until)
{
    if (until <= m_desk->today())
        return refuse(ErrorCode::OutOfOrder, {u"snooze"_s, until.toString(Qt::ISODate)},
                      u"a reminder is put off until a day to come"_s);
    return change(reminder, [until](ReminderMark &mark) { mark.snoozedUntil = until; });
}

Result<FormerMark> Reminders::dismiss(const Reminder &reminder)
{
    return change(reminder, [](ReminderMark &mark) { mark.isDismissed = true; });
}

Result<void> Reminders::takeBack(const FormerMark &former)
{
    return former.mark ? m_marks.keep({*former.mark}) : m_marks.forget(m_desk->person().id, former.reminder);
}

Result<ReminderChoices> Reminders::choices() const
{
    return m_desk->workspace().setting(choicesKey(m_desk->person().id), u"{}"_s).transform(choicesFrom);
}

Result<void> Reminders::choose(ReminderKind kind, Delivery delivery)
{
    return choices().and_then([&](ReminderChoices chosen) {
        chosen.insert_or_assign(kind, delivery);
        return m_desk->workspace().saveSetting(choicesKey(m_desk->person().id), written(chosen));
    });
}

} // namespace beraad
