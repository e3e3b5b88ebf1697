-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened in each session: presence, stepping aside, ballots, outcomes. Never changed, chained by session.

create table sitting (
    session text not null,
    sequence integer not null,
    previous text not null,
    at text not null,
    actor text not null,
    type text not null,
    payload text not null,
    hash text not null,
    primary key (session, sequence)
) strict, without rowid;
