-- SPDX-License-Identifier: GPL-3.0-or-later
-- The content of attached files, once each, under the SHA-256 of its bytes. It stands in parts, so that nobody has to
-- hold a large file in memory to keep it or to check it.

create table attachment (
    id text primary key check (length(id) = 64),
    size integer not null check (size >= 0),
    stored text not null
) strict;

create table attachment_part (
    attachment text not null references attachment (id) on delete cascade,
    position integer not null check (position >= 0),
    content blob not null,
    primary key (attachment, position)
) strict;

-- Who had the content in hand and gave it to this workspace. Knowing a fingerprint is not having the file.
create table attachment_holder (
    attachment text not null references attachment (id) on delete cascade,
    person text not null,
    primary key (attachment, person)
) strict, without rowid;

-- The orders in which a list of dossiers is read.
create index dossier_by_change on dossier (last_event desc, id);
create index dossier_by_title on dossier (search_key, id);
