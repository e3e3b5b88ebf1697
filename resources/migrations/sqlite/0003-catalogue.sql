-- SPDX-License-Identifier: GPL-3.0-or-later
-- The catalogue: data sets, variables, codes, and one full-text index over names, labels, definitions and codes.

create table dataset (
    number integer primary key,
    provider text not null,
    id text not null,
    label text not null,
    unique (provider, id)
) strict;

create table variable (
    number integer primary key,
    id text not null unique,
    dataset integer not null references dataset (number),
    name text not null,
    name_key text not null, -- its words in lower case without diacritics
    label text not null,
    category text not null,
    flags text not null,    -- separated by one space
    valid_from text not null,
    valid_to text not null,
    value text not null,    -- what no query asks for
    digest blob not null    -- of all that was imported: tells changed from unchanged
) strict;
create index variable_by_name on variable (name_key);

create table code (
    variable integer not null references variable (number) on delete cascade,
    position integer not null,
    code text not null,
    label text not null,
    valid_from text not null,
    valid_to text not null,
    primary key (variable, position)
) strict, without rowid;

-- Every value that narrows a search, with the number of variables that have it. The number is also its token in the index.
create table facet (
    number integer primary key,
    kind text not null,
    value text not null,
    variables integer not null,
    unique (kind, value)
) strict;

-- Contentless: the texts stand in the tables above. One-letter prefixes are indexed too, so that the first key stroke
-- reads a list lazily instead of merging a twentieth of the vocabulary.
create virtual table variable_search using fts5 (
    name, label, body, place, facet,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3 4'
);
