-- SPDX-License-Identifier: GPL-3.0-or-later
-- Precedents of all lines of a dossier are counted at once: what is counted stands in columns, and one index holds it all.

alter table verdict add column kind text not null default '';
update verdict set kind = json_extract(value, '$.verdict.kind');

create index verdict_as_precedent on verdict (variable, is_signed, kind, purpose, granularity, dossier);
