-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decisions that were published elsewhere, and the variables that they are about: precedents, and part of the register.

create table published_decision (
    body text not null,
    number text not null,
    on_day text not null,
    outcome text not null,
    purpose text not null,
    title text not null,
    value text not null,
    primary key (body, number)
) strict, without rowid;

create table published_variable (
    variable text not null,
    body text not null,
    number text not null,
    primary key (variable, body, number),
    foreign key (body, number) references published_decision (body, number) on delete cascade
) strict, without rowid;

-- Which request builds on which: a chain of decisions is walked both ways.
create index event_by_followed on event (json_extract(payload, '$.request.follows'), dossier) where type = 'submitted';
