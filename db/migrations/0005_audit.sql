-- The evidence log. `entry` is the exact text that is hashed; the other columns only index it. RFC 6962: leaf = SHA-256(0x00 ‖ entry).
create table nrm.audit_entry (
  id bigint generated always as identity constraint audit_entry_pk primary key,
  at timestamptz not null,
  kind text not null,
  outcome text not null,
  account_id uuid,
  role text not null,
  office_id uuid,
  territory text not null,
  case_id uuid,
  procedure_id uuid,
  version integer,
  step text,
  oversight_region text not null,
  entry text not null,
  leaf bytea not null
);
create index audit_entry_region on nrm.audit_entry (oversight_region, id desc);
create index audit_entry_case on nrm.audit_entry (case_id, id desc);
create index audit_entry_account on nrm.audit_entry (account_id, id desc);

alter table nrm.audit_entry enable row level security, force row level security;
create policy audit_entry_append on nrm.audit_entry for insert to nrm_definer with check (true);
-- A stand-alone auditor (no officer in the settings) reads all; through the application only those who oversee the territory do.
create policy audit_entry_review on nrm.audit_entry for select to nrm_auditor using (
  (select nrm.role()) is null
  or ((select nrm.role()) in ('secretary', 'member', 'chair', 'supervisor', 'national')
      and ((select nrm.territory()) = '17' or oversight_region = left((select nrm.territory()), 4))
      and not exists (select 1 from nrm.case_exclusion x where x.case_id = audit_entry.case_id and x.account_id = (select nrm.account_id()))));
grant insert on nrm.audit_entry to nrm_definer;
grant select on nrm.audit_entry to nrm_auditor;

/* Appends one entry in the caller's transaction. Actor, office, territory, request and address come from the settings, never from
   the caller; `fact` holds kind, outcome and, as they apply, case, procedure, version, step, from, to, code, note, target, law. */
create function nrm.append_audit(fact jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  entry_text text;
  moment timestamptz := nrm.clock_now();
  actor_territory text := coalesce(nrm.territory(), '17');
  case_region text;
begin
  if fact ? 'case' then
    case_region := coalesce(fact ->> 'region', (select c.region_code from nrm.case_file c where c.id = (fact ->> 'case')::uuid));
  end if;
  entry_text := jsonb_strip_nulls(fact || jsonb_build_object(
    'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'entered', case when moment <> now() then to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end,
    'account', nrm.account_id(), 'role', coalesce(nrm.role(), 'none'), 'office', nrm.office_id(), 'territory', actor_territory,
    'request', nrm.setting('request'), 'ip', nrm.setting('ip'), 'salt', gen_random_uuid()))::text;
  insert into nrm.audit_entry (at, kind, outcome, account_id, role, office_id, territory, case_id, procedure_id, version, step, oversight_region, entry, leaf)
  values (moment, fact ->> 'kind', coalesce(fact ->> 'outcome', 'done'), coalesce(nrm.account_id(), (fact ->> 'subject')::uuid), coalesce(nrm.role(), 'none'), nrm.office_id(), actor_territory,
    (fact ->> 'case')::uuid, (fact ->> 'procedure')::uuid, (fact ->> 'version')::integer, fact ->> 'step',
    coalesce(case_region, left(actor_territory, 4)), entry_text, sha256('\x00'::bytea || convert_to(entry_text, 'UTF8')));
end $$;
alter function nrm.append_audit(jsonb) owner to nrm_definer;
revoke all on function nrm.append_audit(jsonb) from public;
grant execute on function nrm.append_audit(jsonb) to nrm_api, nrm_worker, nrm_auditor;
