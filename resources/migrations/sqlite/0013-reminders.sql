-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people did with their reminders: seen, put off until a day, put away. It holds for the day and the level that a
-- reminder then had. Nothing of a dossier depends on it.

create table reminder_mark (
    person text not null,
    reminder text not null,
    on_day text not null,
    level integer not null check (level > 0),
    seen text not null,
    snoozed_until text not null,
    dismissed integer not null check (dismissed in (0, 1)),
    primary key (person, reminder)
) strict, without rowid;
