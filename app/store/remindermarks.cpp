// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/remindermarks.h"

#include "store/codec.h"
#include "store/database.h"
#include "store/workspace.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr auto kOf = "select reminder, on_day, level, seen, snoozed_until, dismissed from reminder_mark"
                     " where person = :person order by reminder"_L1;
constexpr auto kKeep
    = "insert into reminder_mark (person, reminder, on_day, level, seen, snoozed_until, dismissed)"
      " values (:person, :reminder, :day, :level, :seen, :snoozed, :dismissed)"
      " on conflict (person, reminder) do update set on_day = excluded.on_day, level = excluded.level,"
      " seen = excluded.seen, snoozed_until = excluded.snoozed_until, dismissed = excluded.dismissed"_L1;
constexpr auto kForget = "delete from reminder_mark where person = :person and reminder = :reminder"_L1;

constexpr int kBusyTimeoutMs = 5000;

} // namespace

ReminderMarks::ReminderMarks(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

ReminderMarks::ReminderMarks(ReminderMarks &&) noexcept = default;
ReminderMarks::~ReminderMarks() = default;

Result<ReminderMarks> ReminderMarks::open(const Workspace &workspace)
{
    return atDoor([&] {
        return ReminderMarks(std::make_unique<Database>(workspace.path(), dialect::Access::ReadWrite, kBusyTimeoutMs));
    });
}

Result<std::vector<ReminderMark>> ReminderMarks::of(const PersonId &person) const
{
    return atDoor([&] {
        std::vector<ReminderMark> marks;
        Statement rows = m_database->prepare(kOf);
        for (rows.bind(u":person"_s, person.value).run(); rows.next();)
            marks.push_back({person, rows.text(0), dayFromText(rows.text(1)), int(rows.number(2)),
                             instantFromText(rows.text(3)), dayFromText(rows.text(4)), rows.number(5) != 0});
        return marks;
    });
}

Result<void> ReminderMarks::keep(const std::vector<ReminderMark> &marks)
{
    return atDoor([&] {
        Transaction transaction(*m_database);
        Statement row = m_database->prepare(kKeep);
        for (const ReminderMark &mark : marks)
            row.bind(u":person"_s, mark.person.value)
                .bind(u":reminder"_s, mark.reminder)
                .bind(u":day"_s, dayText(mark.day))
                .bind(u":level"_s, qint64{mark.level})
                .bind(u":seen"_s, instantText(mark.seen))
                .bind(u":snoozed"_s, dayText(mark.snoozedUntil))
                .bind(u":dismissed"_s, qint64{mark.isDismissed})
                .run();
        transaction.commit();
    });
}

Result<void> ReminderMarks::forget(const PersonId &person, const QString &reminder)
{
    return atDoor([&] {
        Transaction transaction(*m_database);
        m_database->prepare(kForget).bind(u":person"_s, person.value).bind(u":reminder"_s, reminder).run();
        transaction.commit();
    });
}

} // namespace beraad
