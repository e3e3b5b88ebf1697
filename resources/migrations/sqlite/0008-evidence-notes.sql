-- SPDX-License-Identifier: GPL-3.0-or-later
-- Marks and notes beside attached files, by the fingerprint of the file: it may be mended by attaching it again, so that
-- nothing here goes with a damaged copy.

create table evidence_note (
    id text primary key,
    attachment text not null check (length(attachment) = 64),
    person text not null,
    organisation text not null,
    page integer not null check (page >= 0),
    boxes text not null,
    quote text not null,
    note text not null,
    changed text not null
) strict;
create index evidence_note_by_attachment on evidence_note (attachment, page);
