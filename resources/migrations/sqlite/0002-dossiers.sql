-- SPDX-License-Identifier: GPL-3.0-or-later
-- The event log, which is the truth, and its projections, which can be rebuilt from it at any time.

create table event (
    dossier text not null,
    stream text not null,
    sequence integer not null check (sequence >= 1),
    previous text not null,
    seen text not null,
    at text not null,
    actor text not null,
    type text not null,
    payload text, -- null once redacted: the chain covers the digest
    digest text not null,
    hash text not null,
    primary key (dossier, stream, sequence)
) strict;

create table dossier (
    id text primary key,
    title text not null,
    search_key text not null, -- title and id, folded: lower case, no diacritics
    requester text not null,
    requester_person text not null,
    purpose text not null,
    submitted text not null,
    last_event text not null,
    line_count integer not null,
    open_questions integer not null,
    phase text not null
) strict;
create index dossier_by_submission on dossier (submitted desc, id);

-- Requester, recipients, providers and authorities. The day of submission stands here too so that the list of one
-- organisation needs no sort.
create table dossier_party (
    dossier text not null references dossier (id) on delete cascade,
    organisation text not null,
    submitted text not null,
    primary key (dossier, organisation)
) strict, without rowid;
create index dossier_party_by_organisation on dossier_party (organisation, submitted desc, dossier);

create table dossier_line (
    dossier text not null references dossier (id) on delete cascade,
    line text not null,
    variable text not null,
    granted integer not null check (granted in (0, 1)),
    primary key (dossier, line)
) strict, without rowid;
create index dossier_line_by_variable on dossier_line (variable, granted);

create table verdict (
    dossier text not null references dossier (id) on delete cascade,
    line text not null,
    organisation text not null,
    variable text not null,
    purpose text not null,
    granularity text not null,
    value text not null,
    is_signed integer not null check (is_signed in (0, 1)),
    at text not null,
    primary key (dossier, line, organisation)
) strict, without rowid;
create index verdict_by_variable on verdict (variable, at desc);

create table track (
    dossier text not null references dossier (id) on delete cascade,
    id text not null,
    position integer not null,
    procedure text not null,
    authority text not null,
    is_open integer not null check (is_open in (0, 1)),
    received text not null,
    state text not null,
    primary key (dossier, id)
) strict, without rowid;
create index track_by_authority on track (authority, is_open, received);
create index track_by_procedure on track (procedure, is_open, received);

create table agenda_item (
    dossier text not null references dossier (id) on delete cascade,
    track text not null,
    session text not null,
    on_day text not null,
    minutes integer not null,
    waiting_since text not null,
    primary key (dossier, track)
) strict, without rowid;
create index agenda_item_by_day on agenda_item (on_day, session);

-- How often a variable was asked for and granted: kept beside the lines, because the catalogue shows it on every hit.
create table variable_use (
    variable text primary key,
    asked integer not null,
    granted integer not null
) strict, without rowid;
