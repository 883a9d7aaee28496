-- A step needs the clocks that run; those that ended stay for the record.
create index clock_running on nrm.clock (case_id) where state = 'running';

-- Everything a step writes beside the state itself, in one statement and behind one look at the case: history, records, identity, clocks, consents,
-- messages with their job, receipt, draft, audit. No application role may write any of it in another way. Who and when come from the settings.
create function nrm.write_step(p_case uuid, p_what jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  moment timestamptz := nrm.clock_now();
  is_clock boolean := nrm.role() = 'system';
begin
  if not (is_clock or exists (select 1 from nrm.case_file c where c.id = p_case)) then raise exception 'not-found' using errcode = 'NR404'; end if;

  insert into nrm.step_taken (procedure_id, version, case_id, step, from_state, to_state, at, act_at, account_id, office_id, role)
  select r."procedureId", r.version, p_case, r.step, r."from", r."to", moment, r."actAt",
         case when r."byClock" then null else nrm.account_id() end, case when r."byClock" then null else nrm.office_id() end, case when r."byClock" then 'system' else nrm.role() end
    from jsonb_to_recordset(p_what -> 'steps') as r("procedureId" uuid, version integer, step text, "from" text, "to" text, "actAt" timestamptz, "byClock" boolean);

  if p_what ? 'records' then
    insert into nrm.record (case_id, procedure_id, version, step, sees, data, at, office_id, account_id)
    select p_case, r."procedureId", r.version, r.step, array(select jsonb_array_elements_text(r.sees)), r.data, moment, nrm.office_id(), nrm.account_id()
      from jsonb_to_recordset(p_what -> 'records') as r("procedureId" uuid, version integer, step text, sees jsonb, data jsonb);
  end if;

  -- Empty answers never erase known ones; reading it back takes nrm.reveal_identity.
  if p_what ? 'identity' then
    insert into nrm.person_identity (case_id, data, updated_at) values (p_case, p_what -> 'identity', moment)
    on conflict (case_id) do update set data = nrm.person_identity.data || excluded.data, updated_at = excluded.updated_at;
  end if;

  if p_what ? 'clocks' then
    insert into nrm.clock (id, case_id, procedure_id, name, parameter, parameter_version, assumed, kind, started_at, due_at, state)
    select r.id, p_case, r.procedure_id, r.name, r.parameter, r.parameter_version, r.assumed, r.kind, moment, r.due_at, 'running'
      from jsonb_to_recordset(p_what -> 'clocks')
        as r(id uuid, procedure_id uuid, name text, parameter text, parameter_version integer, assumed boolean, kind text, due_at timestamptz);
  end if;

  if p_what ? 'consents' then
    insert into nrm.consent (case_id, item, answer, language, mode, at, office_id, account_id)
    select p_case, r.item, r.answer, r.language, r.mode, moment, nrm.office_id(), nrm.account_id()
      from jsonb_to_recordset(p_what -> 'consents') as r(item text, answer text, language text, mode text);
  end if;

  if p_what ? 'notifications' then
    insert into nrm.notification (id, office_id, role, region_code, case_id, message, at)
    select r.id, r.office, r.role, r.region, p_case, r.message, moment
      from jsonb_to_recordset(p_what -> 'notifications') as r(id uuid, office uuid, role text, region text, message text);
    perform nrm.enqueue('notify', json_build_object('notifications', jsonb_path_query_array(p_what -> 'notifications', '$[*].id')), now(), 'notify:' || (p_what #>> '{notifications,0,id}'));
  end if;

  if p_what ? 'submission' then
    insert into nrm.submission (id, account_id, digest, case_id, procedure_id, version, step, at, stub)
    select r.id, nrm.account_id(), decode(r.digest, 'hex'), p_case, r.procedure_id, r.version, r.step, moment, r.stub
      from jsonb_to_record(p_what -> 'submission') as r(id uuid, digest text, procedure_id uuid, version integer, step text, stub jsonb);
    -- The draft a submission was written in goes with the receipt that makes it durable.
    delete from nrm.draft d where d.id = (p_what #>> '{submission,id}')::uuid and d.account_id = nrm.account_id();
  end if;

  perform nrm.append_audits(p_what -> 'audit');
end $$;

grant insert on nrm.step_taken, nrm.record, nrm.clock, nrm.consent, nrm.notification, nrm.submission to nrm_definer;
grant select (id, account_id), delete on nrm.draft to nrm_definer;
set local role nrm_worker;
grant execute on function nrm.enqueue(text, json, timestamptz, text) to nrm_definer;
reset role;
do $$
declare name text;
begin
  foreach name in array array['step_taken', 'record', 'clock', 'consent', 'notification', 'submission'] loop
    execute format('create policy %I on nrm.%I for insert to nrm_definer with check (true)', name || '_by_step', name);
    execute format('revoke insert on nrm.%I from nrm_api, nrm_worker', name);
  end loop;
end $$;
create policy draft_definer on nrm.draft to nrm_definer using (account_id = (select nrm.account_id()));
-- The clock's own transactions see no case through the policies of officers; what they write was chosen by the door.
create policy person_identity_by_step on nrm.person_identity for insert to nrm_definer with check (true);
drop function nrm.write_identity(uuid, jsonb);

revoke all on function nrm.write_step(uuid, jsonb) from public;
grant execute on function nrm.write_step(uuid, jsonb) to nrm_api, nrm_worker;
alter function nrm.write_step(uuid, jsonb) owner to nrm_definer;
