-- Who may see a case: its territory, the office that opened it, or an explicit row in case_access; never an excluded member.
-- Fields are judged a second time, by compartment, in record_readable.
alter table nrm.case_file enable row level security, force row level security;
do $$
declare visible text := $visible$
  not exists (select 1 from nrm.case_exclusion x where x.case_id = id and x.account_id = (select nrm.account_id()))
  and (
    ((select nrm.reach()) = 'territory' and (select nrm.territory()) in ('17', region_code, territory_code))
    or ((select nrm.reach()) <> 'none' and origin_office_id = (select nrm.office_id()))
    or ((select nrm.reach()) <> 'none' and exists (
      select 1 from nrm.case_access a where a.case_id = id and a.office_id = (select nrm.office_id()) and (a.until is null or a.until > now())))
  ) $visible$;
begin
  execute format('create policy case_file_visible on nrm.case_file for select to nrm_api, nrm_worker, nrm_definer, nrm_auditor using (%s)', visible);
  -- Said again for UPDATE: a statement that reads no column would otherwise not be held by the policy above. The row written may leave the writer's sight.
  execute format('create policy case_file_changed on nrm.case_file for update to nrm_api, nrm_worker using (%s) with check (true)', visible);
end $$;
create policy case_file_clock on nrm.case_file to nrm_worker using ((select nrm.reach()) = 'nation') with check ((select nrm.reach()) = 'nation');
create policy case_file_opened on nrm.case_file for insert to nrm_api, nrm_worker
  with check (origin_office_id = (select nrm.office_id()) and origin_account_id = (select nrm.account_id()));

-- Everything that hangs on a case is visible with the case.
do $$
declare name text;
begin
  foreach name in array array['procedure', 'step_taken', 'clock', 'consent', 'submission'] loop
    execute format('alter table nrm.%I enable row level security, force row level security', name);
    execute format('create policy %I on nrm.%I to nrm_api, nrm_worker, nrm_definer, nrm_auditor using (exists (select 1 from nrm.case_file c where c.id = case_id))', name || '_with_case', name);
    execute format('create policy %I on nrm.%I to nrm_worker using ((select nrm.reach()) = ''nation'')', name || '_clock', name);
  end loop;
end $$;
-- case_access and case_exclusion are read by the policy of case_file itself, so they cannot ask case_file back: they are written through
-- nrm.share_case, nrm.unshare_case and nrm.exclude_member (0006), which do ask.
alter table nrm.case_access enable row level security, force row level security;
create policy case_access_read on nrm.case_access for select to nrm_api, nrm_worker, nrm_definer, nrm_auditor using (true);
create policy case_access_definer on nrm.case_access to nrm_definer using (true);
alter table nrm.case_exclusion enable row level security, force row level security;
create policy case_exclusion_read on nrm.case_exclusion for select to nrm_api, nrm_worker, nrm_definer, nrm_auditor using (true);
create policy case_exclusion_definer on nrm.case_exclusion for insert to nrm_definer with check (account_id = (select nrm.account_id()));

-- Referrals: those who see the case, and the office it is addressed to (which sees the frozen minimum only).
alter table nrm.referral enable row level security, force row level security;
create policy referral_visible on nrm.referral to nrm_api, nrm_worker, nrm_definer using (
  recipient_office_id = (select nrm.office_id()) or exists (select 1 from nrm.case_file c where c.id = case_id));
create policy referral_clock on nrm.referral to nrm_worker using ((select nrm.reach()) = 'nation');

-- How the actor stands to a procedure; the twin of standsIn() in packages/sop/roles.ts.
create function nrm.stands_in(relation text, p nrm.procedure) returns boolean language sql stable
  return case relation
    when 'nation' then true
    when 'territory' then nrm.territory() in ('17', p.region_code, p.territory_code)
    when 'holder' then p.office_id = nrm.office_id()
    when 'recipient' then coalesce(p.recipient_office_id = nrm.office_id(), false)
    when 'access' then exists (select 1 from nrm.case_access a where a.case_id = p.case_id and a.office_id = nrm.office_id() and (a.until is null or a.until > now()))
    else false end;

-- Compartments of a case the actor may read now: role × procedure × state × relation (packages/sop/visibility.ts).
create function nrm.readable(p_case uuid) returns text[] language sql stable
begin atomic
  select coalesce(array_agg(distinct v.compartment), '{}')
    from nrm.visibility_rule v
    join nrm.procedure p on p.case_id = p_case and (v.procedure = 'any' or v.procedure = p.procedure) and (v.state = 'any' or v.state = p.state)
   where v.role = nrm.role() and nrm.stands_in(v.relation, p);
end;

alter table nrm.record enable row level security, force row level security;
create policy record_readable on nrm.record for select to nrm_api, nrm_worker using (sees && (select nrm.readable(record.case_id)));
create policy record_written on nrm.record for insert to nrm_api, nrm_worker
  with check (not ('I' = any (sees)) and exists (select 1 from nrm.case_file c where c.id = case_id));

-- Identity: no grant to any application role; only nrm.reveal_identity (0006) and nrm.write_step (0012) reach it.
alter table nrm.person_identity enable row level security, force row level security;
create policy person_identity_definer on nrm.person_identity to nrm_definer using (exists (select 1 from nrm.case_file c where c.id = case_id));

alter table nrm.draft enable row level security, force row level security;
create policy draft_author on nrm.draft to nrm_api, nrm_worker using (account_id = (select nrm.account_id()));
create policy draft_clock on nrm.draft to nrm_worker using ((select nrm.reach()) = 'nation');

alter table nrm.notification enable row level security, force row level security;
create policy notification_addressed on nrm.notification for select to nrm_api, nrm_worker using (
  office_id = (select nrm.office_id())
  or (role = (select nrm.role()) and (region_code is null or (select nrm.territory()) = '17' or (select nrm.territory()) = region_code
      or starts_with((select nrm.territory()), region_code))));
create policy notification_sent on nrm.notification for insert to nrm_api, nrm_worker with check (true);
create policy notification_clock on nrm.notification to nrm_worker using ((select nrm.reach()) = 'nation');
alter table nrm.notification_read enable row level security, force row level security;
create policy notification_read_own on nrm.notification_read to nrm_api, nrm_worker using (account_id = (select nrm.account_id()));

-- Administrators change accounts, offices, holidays and parameters; nobody else does.
alter table nrm.account enable row level security, force row level security;
create policy account_read on nrm.account for select to nrm_api, nrm_worker, nrm_auditor, nrm_definer using (true);
create policy account_definer on nrm.account for update to nrm_definer using (true);
create policy account_added on nrm.account for insert to nrm_api, nrm_worker with check ((select nrm.role()) = 'admin' or (select nrm.reach()) = 'nation');
create policy account_changed on nrm.account for update to nrm_api, nrm_worker using ((select nrm.role()) = 'admin');
do $$
declare name text;
begin
  foreach name in array array['office', 'holiday', 'legal_parameter'] loop
    execute format('alter table nrm.%I enable row level security, force row level security', name);
    execute format('create policy %I on nrm.%I for select to public using (true)', name || '_read', name);
    execute format('create policy %I on nrm.%I to nrm_api, nrm_worker using ((select nrm.role()) = ''admin'' or ((select nrm.reach()) = ''nation'' and session_user = ''nrm_worker''))', name || '_kept', name);
    execute format('create policy %I on nrm.%I to nrm_owner using (true)', name || '_seeded', name);
  end loop;
end $$;

grant select, insert, update on nrm.case_file, nrm.procedure, nrm.clock, nrm.referral to nrm_api, nrm_worker;
grant select, insert on nrm.step_taken, nrm.record, nrm.consent, nrm.submission, nrm.notification_read to nrm_api, nrm_worker;
grant select, insert on nrm.notification to nrm_api;
grant select, insert, update on nrm.notification to nrm_worker;
grant select, insert, update, delete on nrm.draft to nrm_api, nrm_worker;
grant usage on sequence nrm.case_number to nrm_api, nrm_worker;
grant select on nrm.case_access, nrm.case_exclusion to nrm_api, nrm_worker;
grant select on nrm.case_file, nrm.case_access, nrm.case_exclusion, nrm.procedure to nrm_definer, nrm_auditor;
grant insert, update on nrm.case_access to nrm_definer;
grant insert on nrm.case_exclusion to nrm_definer;
grant insert (id, login, name, role, office_id, language, password_hash, otp_secret), update (name, role, office_id, language, password_hash, otp_secret, disabled_at) on nrm.account to nrm_api, nrm_worker;
grant insert, update on nrm.office, nrm.legal_parameter, nrm.holiday to nrm_api, nrm_worker;
grant delete on nrm.holiday to nrm_api, nrm_worker;
grant select, insert, update on nrm.person_identity to nrm_definer;

-- Second evaluator: a procedure moves only along a row of step_rule, whoever holds the connection.
create function nrm.guard_step() returns trigger language plpgsql as $$
begin
  if new.version <> old.version + 1 or new.case_id <> old.case_id or new.procedure <> old.procedure then
    raise exception 'step-not-now' using errcode = 'NR409';
  end if;
  if not exists (
    select 1 from nrm.step_rule r
     where r.procedure = old.procedure and r.machine_version = old.machine_version and r.state = old.state and r.step = new.last_step
       and ((r.role = nrm.role() and (r.role <> 'system' or session_user = 'nrm_worker') and nrm.stands_in(r.relation, old))
         or (r.role = 'system' and r.step = 'status.withdrawn')))
  then raise exception 'step-not-yours' using errcode = 'NR403'; end if;
  return new;
end $$;
create trigger procedure_guard before update on nrm.procedure for each row execute function nrm.guard_step();
