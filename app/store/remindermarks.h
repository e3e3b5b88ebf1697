// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "reminders/reminder.h"

#include <memory>

namespace beraad {

class Database;
class Workspace;

/// What people did with their reminders. A door of its own to the same file, for the thread that made it.
class ReminderMarks {
public:
    static Result<ReminderMarks> open(const Workspace &workspace);
    ReminderMarks(ReminderMarks &&) noexcept;
    ~ReminderMarks();

    Result<std::vector<ReminderMark>> of(const PersonId &person) const;
    /// All or none; one on the same reminder of the same person is replaced.
    Result<void> keep(const std::vector<ReminderMark> &marks);
    Result<void> forget(const PersonId &person, const QString &reminder);

private:
    explicit ReminderMarks(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace beraad
