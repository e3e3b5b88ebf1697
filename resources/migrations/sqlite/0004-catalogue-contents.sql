-- SPDX-License-Identifier: GPL-3.0-or-later
-- What authorities publish beside variables: data sets with all that DCAT says of them, and code lists. Where everything
-- came from, so that reading a source again tells what is new, changed and gone. And the words of the catalogue, for what
-- is typed in the middle of a word or with a mistake.

create table import_source (
    number integer primary key,
    name text not null unique,
    path text not null,
    format text not null,
    settings text not null,
    imported text not null,
    fingerprint text not null,
    variables text not null -- counts of the last import
) strict;

alter table dataset add column value text not null default '{}'; -- what no query asks for
alter table dataset add column digest blob not null default x''; -- empty: only named by its variables, or gone
alter table dataset add column source integer references import_source (number);
alter table dataset add column gone text not null default ''; -- the day on which its source no longer had it

create virtual table dataset_search using fts5 (
    name, label, body, place,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3 4'
);
insert into dataset_search (rowid, name, label, body, place)
    select d.number, d.id, (select group_concat(j.value, ' ') from json_each(d.label) j), '', d.provider from dataset d;

-- What is gone stays for the dossiers that ask for it, but is no longer found.
alter table variable add column source integer references import_source (number);
alter table variable add column gone text not null default '';
drop index variable_by_name;
create index variable_by_name on variable (name_key) where gone = '';

create table code_list (
    number integer primary key,
    id text not null unique,
    label text not null,
    valid_from text not null,
    valid_to text not null,
    origin text not null,   -- IRI of the scheme
    digest blob not null,
    source integer references import_source (number),
    gone text not null
) strict;

create table listed_code (
    number integer primary key,
    list integer not null references code_list (number) on delete cascade,
    position integer not null,
    code text not null,
    label text not null,
    note text not null,
    valid_from text not null,
    valid_to text not null,
    parent text not null,
    unique (list, position)
) strict;

create virtual table code_search using fts5 (
    code, label,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3 4'
);

-- Every word of a name or a label, in lower case without diacritics, once.
create table word (
    number integer primary key,
    text text not null unique
) strict;
create virtual table word_search using fts5 (
    text,
    content = '', contentless_delete = 1,
    tokenize = 'trigram'
);

create index variable_use_by_asked on variable_use (asked desc, variable);

-- Variables of before lack decades and words in the index; it is made anew when the workspace is next opened.
insert into setting (key, value) select 'catalogue.index', 'old' where exists (select 1 from variable);
