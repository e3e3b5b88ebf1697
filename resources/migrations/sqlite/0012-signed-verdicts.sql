-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only signed verdicts are precedents, from the moment of signing. What is not signed yet is read from the events, so that
-- judging thousands of lines writes one event and no rows.

drop index verdict_by_variable;
drop index verdict_as_precedent;
delete from verdict where is_signed = 0;
alter table verdict drop column is_signed;
update verdict set at = (
    select min(e.at) from event e where e.dossier = verdict.dossier and e.type = 'advice-signed'
        and json_extract(e.payload, '$.organisation') = verdict.organisation)
where exists (
    select 1 from event e where e.dossier = verdict.dossier and e.type = 'advice-signed'
        and json_extract(e.payload, '$.organisation') = verdict.organisation);

create index verdict_by_variable on verdict (variable, at desc);
create index verdict_as_precedent on verdict (variable, kind, purpose, granularity, dossier);
