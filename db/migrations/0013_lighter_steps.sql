-- What hangs on a procedure hangs on the case of that procedure: one key says both, and is checked once instead of twice.
alter table nrm.procedure add constraint procedure_of_case unique (id, case_id);
alter table nrm.step_taken drop constraint step_taken_procedure_fk, drop constraint step_taken_case_fk,
  add constraint step_taken_procedure_fk foreign key (procedure_id, case_id) references nrm.procedure (id, case_id);
alter table nrm.record drop constraint record_procedure_fk, drop constraint record_case_fk,
  add constraint record_procedure_fk foreign key (procedure_id, case_id) references nrm.procedure (id, case_id);
alter table nrm.clock drop constraint clock_procedure_fk, drop constraint clock_case_fk,
  add constraint clock_procedure_fk foreign key (procedure_id, case_id) references nrm.procedure (id, case_id);
alter table nrm.submission drop constraint submission_procedure_fk, drop constraint submission_case_fk,
  add constraint submission_procedure_fk foreign key (procedure_id, case_id) references nrm.procedure (id, case_id);

-- Whoever sent a submission gets its receipt again, also when the act itself took the case out of sight (a declined referral, a recusal).
create policy submission_own on nrm.submission for select to nrm_api, nrm_worker using (account_id = (select nrm.account_id()));
alter table nrm.submission add column stub jsonb;

-- All entries of a step in one statement, in their order; append_audit is the case of one.
set local role nrm_definer;
create function nrm.append_audits(facts jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  moment timestamptz := nrm.clock_now();
  actor uuid := nrm.account_id();
  actor_role text := coalesce(nrm.role(), 'none');
  actor_office uuid := nrm.office_id();
  actor_territory text := coalesce(nrm.territory(), '17');
  common jsonb := jsonb_build_object(
    'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'entered', case when moment <> now() then to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end,
    'account', actor, 'role', actor_role, 'office', actor_office, 'territory', actor_territory, 'request', nrm.setting('request'), 'ip', nrm.setting('ip'));
begin
  insert into nrm.audit_entry (at, kind, outcome, account_id, role, office_id, territory, case_id, procedure_id, version, step, oversight_region, entry, leaf)
  select moment, f.value ->> 'kind', coalesce(f.value ->> 'outcome', 'done'), coalesce(actor, (f.value ->> 'subject')::uuid), actor_role, actor_office, actor_territory,
         (f.value ->> 'case')::uuid, (f.value ->> 'procedure')::uuid, (f.value ->> 'version')::integer, f.value ->> 'step',
         coalesce(f.value ->> 'region', (select c.region_code from nrm.case_file c where c.id = (f.value ->> 'case')::uuid), left(actor_territory, 4)),
         e.entry, sha256('\x00'::bytea || convert_to(e.entry, 'UTF8'))
    from jsonb_array_elements(facts) with ordinality f(value, place),
         -- The salt is drawn once an entry: what is stored is what was hashed.
         lateral (select jsonb_strip_nulls(f.value || common || jsonb_build_object('salt', gen_random_uuid()))::text as entry offset 0) e
   order by f.place;
end $$;
revoke all on function nrm.append_audits(jsonb) from public;
create or replace function nrm.append_audit(fact jsonb) returns void
language sql security definer set search_path = pg_catalog as $$ select nrm.append_audits(jsonb_build_array(fact)) $$;
reset role;
