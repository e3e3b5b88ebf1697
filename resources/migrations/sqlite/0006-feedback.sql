-- SPDX-License-Identifier: GPL-3.0-or-later
-- What users report to holders about variables and delivered data, and the answers: never changed, chained by variable.

create table feedback (
    variable text not null,
    sequence integer not null,
    previous text not null,
    at text not null,
    actor text not null,
    organisation text not null,
    report text not null,
    type text not null check (type in ('reported', 'answered')),
    payload text not null,
    hash text not null,
    primary key (variable, sequence)
) strict, without rowid;
create index feedback_by_report on feedback (report, type);
