-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plain tables: the whole value as JSON beside the columns that queries ask for. No triggers in these files: what belongs
-- together is written together by the program, in one transaction, on every engine.

create table migration (
    number integer primary key,
    name text not null,
    checksum text not null
) strict;

create table setting (
    key text primary key,
    value text not null
) strict, without rowid;

create table organisation (
    id text primary key,
    position integer not null,
    value text not null
) strict;

create table person (
    id text primary key,
    position integer not null,
    value text not null
) strict;

create table committee (
    id text primary key,
    position integer not null,
    value text not null
) strict;

create table session (
    id text primary key,
    committee text not null,
    on_day text not null,
    capacity_minutes integer not null,
    extra integer not null check (extra in (0, 1))
) strict;
create index session_by_day on session (on_day, id);

create table draft (
    id text primary key,
    owner text not null,
    created text not null,
    changed text not null,
    request text not null
) strict;
create index draft_by_owner on draft (owner, changed);
