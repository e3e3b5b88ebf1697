-- SPDX-License-Identifier: GPL-3.0-or-later
-- Histories of other systems, for figures: what happened to a case, when and by whom. Instants are milliseconds since
-- 1970 UTC. Nothing of a dossier depends on them.

create table foreign_log (
    id integer primary key,
    name text not null unique,
    fingerprint text not null check (length(fingerprint) = 64),
    imported text not null,
    cases integer not null,
    events integer not null,
    mapping text not null
) strict;

create table foreign_event (
    log integer not null references foreign_log on delete cascade,
    number integer not null,
    case_id text not null,
    activity text not null,
    at integer not null,
    actor text not null,
    attributes text not null,
    primary key (log, number)
) strict, without rowid;
