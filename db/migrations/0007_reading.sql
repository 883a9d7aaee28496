-- What the reading side needs beyond the door: indexes of the lists, the outline of what is kept from a reader, codes used once.

-- Lists are read in the order of an index and stop after a page, however many cases the country has.
create index procedure_held_waiting_on_others on nrm.procedure (office_id, next_due_at, id)
  where waiting_office_id is not null and waiting_office_id <> office_id and origin_office_id <> office_id;
create index procedure_state on nrm.procedure (region_code, procedure, state, case_id desc);
create index case_file_territory on nrm.case_file (territory_code, id desc);
create index case_file_number_prefix on nrm.case_file (number text_pattern_ops);
create index draft_expiry on nrm.draft (expires_at);
create index case_exclusion_account on nrm.case_exclusion (account_id, case_id);

-- The policies of 0004 once more, the same in meaning. Written as scalars they are judged row by row; as EXISTS the planner may read
-- every case of the country once to judge the twenty-five rows of a page. A comparison would do too, but is taken to let hardly any row pass.
alter policy case_file_visible on nrm.case_file using (
  coalesce((select false from nrm.case_exclusion x where x.case_id = id and x.account_id = (select nrm.account_id())), true)
  and (
    ((select nrm.reach()) = 'territory' and (select nrm.territory()) in ('17', region_code, territory_code))
    or ((select nrm.reach()) <> 'none' and origin_office_id = (select nrm.office_id()))
    or ((select nrm.reach()) <> 'none' and (
      select true from nrm.case_access a where a.case_id = id and a.office_id = (select nrm.office_id()) and (a.until is null or a.until > now())))
  ));
do $$
declare name text;
begin
  foreach name in array array['procedure', 'step_taken', 'clock', 'submission'] loop
    execute format('alter policy %I on nrm.%I using ((select true from nrm.case_file c where c.id = case_id))', name || '_with_case', name);
  end loop;
end $$;
alter policy referral_visible on nrm.referral using (
  recipient_office_id = (select nrm.office_id()) or (select true from nrm.case_file c where c.id = case_id));
-- How the actor stands to a procedure, as in 0004, with the one look-up put apart: without it the planner takes the rest in line, and what
-- is asked once a record costs half.
create function nrm.is_shared(p_case uuid) returns boolean language sql stable
  return exists (select 1 from nrm.case_access a where a.case_id = p_case and a.office_id = nrm.office_id() and (a.until is null or a.until > now()));
create or replace function nrm.stands_in(relation text, p nrm.procedure) returns boolean language sql stable
  return case relation
    when 'nation' then true
    when 'territory' then nrm.territory() in ('17', p.region_code, p.territory_code)
    when 'holder' then p.office_id = nrm.office_id()
    when 'recipient' then coalesce(p.recipient_office_id = nrm.office_id(), false)
    when 'access' then nrm.is_shared(p.case_id)
    else false end;

alter policy audit_entry_review on nrm.audit_entry using (
  (select nrm.role()) is null
  or ((select nrm.role()) in ('secretary', 'member', 'chair', 'supervisor', 'national')
      and ((select nrm.territory()) = '17' or oversight_region = left((select nrm.territory()), 4))
      and coalesce((select false from nrm.case_exclusion x where x.case_id = audit_entry.case_id and x.account_id = (select nrm.account_id())), true)));

-- Consent is an answer of compartment C (forms.md §4): whoever sees the case may add one, not everybody may read them.
drop policy consent_with_case on nrm.consent;
create policy consent_readable on nrm.consent for select to nrm_api, nrm_worker using ('C' = any ((select nrm.readable(consent.case_id))::text[]));
create policy consent_written on nrm.consent for insert to nrm_api, nrm_worker with check ((select true from nrm.case_file c where c.id = case_id));

-- The number stays readable in the mailbox of an office that declined and no longer sees the case.
alter table nrm.referral add column case_number text not null;

-- That a step wrote something is part of the history; what it wrote is not. The definer may not read the data either.
grant select (id, case_id, procedure_id, version, step, sees, at, office_id) on nrm.record to nrm_definer;
create policy record_outline on nrm.record for select to nrm_definer using ((select true from nrm.case_file c where c.id = case_id));
create function nrm.withheld(p_case uuid)
returns table (id uuid, procedure_id uuid, version integer, step text, at timestamptz, office_id uuid, sees text[])
language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.procedure_id, r.version, r.step, r.at, r.office_id, r.sees from nrm.record r
   where r.case_id = p_case and not r.sees && (select nrm.readable(p_case))
$$;
alter function nrm.withheld(uuid) owner to nrm_definer;
revoke all on function nrm.withheld(uuid) from public;
grant execute on function nrm.withheld(uuid) to nrm_api, nrm_worker;

-- A code of the second factor opens one session (RFC 6238 §5.2); its time step is remembered, the code is not.
alter table nrm.account add column otp_step bigint, add column second_factor boolean generated always as (otp_secret is not null) stored;
grant select (second_factor) on nrm.account to nrm_api, nrm_worker, nrm_auditor;
create function nrm.spend_code(p_account uuid, p_step bigint) returns boolean
language sql security definer set search_path = pg_catalog as $$
  with spent as (update nrm.account set otp_step = p_step where id = p_account and (otp_step is null or otp_step < p_step) returning 1)
  select exists (select 1 from spent)
$$;
alter function nrm.spend_code(uuid, bigint) owner to nrm_definer;
revoke all on function nrm.spend_code(uuid, bigint) from public;
grant execute on function nrm.spend_code(uuid, bigint) to nrm_api, nrm_worker;
