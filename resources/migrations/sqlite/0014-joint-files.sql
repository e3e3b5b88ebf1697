-- SPDX-License-Identifier: GPL-3.0-or-later
-- A joint file stands on the agenda of a session of each of its sections.
create table agenda_item_by_session (
    dossier text not null references dossier (id) on delete cascade,
    track text not null,
    session text not null,
    on_day text not null,
    minutes integer not null,
    waiting_since text not null,
    primary key (dossier, track, session)
) strict, without rowid;
insert into agenda_item_by_session (dossier, track, session, on_day, minutes, waiting_since)
    select dossier, track, session, on_day, minutes, waiting_since from agenda_item;
drop table agenda_item;
alter table agenda_item_by_session rename to agenda_item;
create index agenda_item_by_day on agenda_item (on_day, session);
