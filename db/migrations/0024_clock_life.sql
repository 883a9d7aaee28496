-- The whole life of a clock: warned, breached, climbing its ladder, standing still, extended. The row says how it stands, clock_event how it came there.
alter table nrm.clock
  -- Rungs of the ladder that were told; above zero the deadline is missed and the clock runs on until somebody acts.
  add column rung integer not null default 0,
  -- When the sweep looks at it next; null while it stands still and beyond the top of its ladder.
  add column look_at timestamptz,
  add column warned_at timestamptz,
  add column suspended_at timestamptz,
  -- Pauses that are over, [{"from", "to"}], oldest first: an extended term is counted anew with them.
  add column pauses jsonb not null default '[]',
  -- Counted over a year whose calendar nobody entered yet.
  add column provisional boolean not null default false,
  -- Whom the procedure awaited when the clock ended.
  add column awaited_office_id uuid constraint clock_awaited_fk references nrm.office,
  add constraint clock_pauses_list check (jsonb_typeof(pauses) = 'array');
update nrm.clock set look_at = due_at;
drop index nrm.clock_due;
create index clock_look on nrm.clock (look_at, id) where state = 'running' and look_at is not null;
create index clock_provisional on nrm.clock (id) where state = 'running' and provisional;
grant update (awaited_office_id) on nrm.clock to nrm_api, nrm_worker;

create function nrm.clock_is_looked_at() returns trigger language plpgsql as $$
begin
  new.look_at := new.due_at;
  return new;
end $$;
create trigger clock_looked_at before insert on nrm.clock for each row when (new.look_at is null) execute function nrm.clock_is_looked_at();

-- What happened to a clock between its start and its end. Coded facts only.
create table nrm.clock_event (
  id uuid constraint clock_event_pk primary key default uuidv7(),
  clock_id uuid not null constraint clock_event_clock_fk references nrm.clock,
  case_id uuid not null constraint clock_event_case_fk references nrm.case_file,
  procedure_id uuid not null,
  procedure text not null,
  name text not null,
  region_code text not null,
  territory_code text not null,
  -- Whom the procedure awaited at that moment.
  office_id uuid constraint clock_event_office_fk references nrm.office,
  kind text not null constraint clock_event_kind_known check (kind in ('warned', 'breached', 'climbed', 'suspended', 'resumed', 'extended', 'recounted')),
  at timestamptz not null,
  -- The end after this event, and the end before it where it moved.
  due_at timestamptz not null,
  due_before timestamptz,
  rung integer not null,
  step text,
  parameter text,
  parameter_version integer,
  account_id uuid constraint clock_event_account_fk references nrm.account,
  role text,
  constraint clock_event_parameter_fk foreign key (parameter, parameter_version) references nrm.legal_parameter (code, version)
);
create index clock_event_case on nrm.clock_event (case_id);
create index clock_event_breach on nrm.clock_event (region_code, at) include (case_id, procedure, territory_code, office_id, name) where kind = 'breached';
alter table nrm.clock_event enable row level security, force row level security;
create policy clock_event_with_case on nrm.clock_event for select to nrm_api, nrm_worker using ((select true from nrm.case_file c where c.id = case_id));
create policy clock_event_clock on nrm.clock_event for select to nrm_worker using ((select nrm.reach()) = 'nation');
create policy clock_event_gate on nrm.clock_event to nrm_gate using (true) with check (true);
grant select on nrm.clock_event to nrm_api, nrm_worker;
grant select, insert on nrm.clock_event to nrm_gate;
grant update (due_at, look_at, rung, warned_at, suspended_at, pauses, provisional, assumed) on nrm.clock to nrm_gate;
grant update (next_due_at) on nrm.procedure to nrm_gate;

set local role nrm_gate;

-- A deadline met or given up after its last moment is a breach, whoever notices it first.
create function nrm.record_breach() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into nrm.clock_event (clock_id, case_id, procedure_id, procedure, name, region_code, territory_code, office_id, kind, at, due_at, rung)
  select new.id, new.case_id, new.procedure_id, p.procedure, new.name, p.region_code, p.territory_code, coalesce(new.awaited_office_id, p.waiting_office_id), 'breached',
         nrm.clock_now(), new.due_at, 1
    from nrm.procedure p where p.id = new.procedure_id;
  return null;
end $$;

-- Changes running clocks and writes down each change. Warnings, breaches and what follows from the calendar are the worker's; a clock stands still, goes on or is given
-- more time only by a step of its procedure in the same transaction, which the guard of the table has judged.
create function nrm.change_clocks(p_case uuid, p_changes jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  moment timestamptz := nrm.clock_now();
  is_clock boolean := nrm.role() = 'system' and session_user = 'nrm_worker';
  one record; k record;
begin
  if not (is_clock or nrm.sees_case(p_case)) then raise exception 'step-not-yours' using errcode = 'NR403'; end if;
  for one in
    select * from jsonb_to_recordset(p_changes)
      as r(id uuid, kind text, "dueAt" timestamptz, "lookAt" timestamptz, rung integer, "warnedAt" timestamptz, "suspendedAt" timestamptz, pauses jsonb, provisional boolean,
           assumed boolean, step text, parameter text, version integer, "byClock" boolean)
  loop
    select c.*, p.procedure, p.region_code, p.territory_code, p.waiting_office_id, p.updated_at into k
      from nrm.clock c join nrm.procedure p on p.id = c.procedure_id where c.id = one.id and c.case_id = p_case and c.state = 'running';
    if not found then raise exception 'not-found' using errcode = 'NR404'; end if;
    if (case when one.kind in ('suspended', 'resumed', 'extended') then abs(extract(epoch from k.updated_at - moment)) > 0.002 else not is_clock end)
    then raise exception 'step-not-yours' using errcode = 'NR403'; end if;
    -- A term that was over before it was made longer was missed all the same.
    if one.kind = 'extended' and k.kind = 'deadline' and k.rung = 0 and k.suspended_at is null and k.due_at < moment and one."dueAt" > k.due_at then
      insert into nrm.clock_event (clock_id, case_id, procedure_id, procedure, name, region_code, territory_code, office_id, kind, at, due_at, rung)
      values (k.id, p_case, k.procedure_id, k.procedure, k.name, k.region_code, k.territory_code, k.waiting_office_id, 'breached', moment, k.due_at, 1);
    end if;
    update nrm.clock c set due_at = one."dueAt", look_at = one."lookAt", rung = one.rung, warned_at = one."warnedAt", suspended_at = one."suspendedAt",
      pauses = one.pauses, provisional = one.provisional, assumed = one.assumed where c.id = one.id;
    insert into nrm.clock_event (clock_id, case_id, procedure_id, procedure, name, region_code, territory_code, office_id, kind, at, due_at, due_before, rung, step, parameter,
      parameter_version, account_id, role)
    values (k.id, p_case, k.procedure_id, k.procedure, k.name, k.region_code, k.territory_code, k.waiting_office_id, one.kind, moment, one."dueAt", nullif(k.due_at, one."dueAt"),
      one.rung, one.step, one.parameter, one.version, case when one."byClock" then null else nrm.account_id() end, case when one."byClock" then 'system' else nrm.role() end);
    -- No step follows from the calendar, so nobody else would tell the queue.
    if one.kind = 'recounted' then
      update nrm.procedure p set next_due_at = (select min(c.due_at) from nrm.clock c where c.procedure_id = p.id and c.state = 'running' and c.kind = 'deadline' and c.suspended_at is null)
       where p.id = k.procedure_id;
    end if;
  end loop;
end $$;

revoke all on function nrm.record_breach(), nrm.change_clocks(uuid, jsonb) from public;
grant execute on function nrm.record_breach() to nrm_owner;
grant execute on function nrm.change_clocks(uuid, jsonb) to nrm_api, nrm_worker;
reset role;

create trigger clock_breach after update on nrm.clock for each row
  when (old.state = 'running' and new.state = 'missed' and old.rung = 0 and new.kind = 'deadline') execute function nrm.record_breach();

-- As 0014; a clock is written with the moment of its warning.
set local role nrm_definer;
create or replace function nrm.write_step(p_case uuid, p_what jsonb) returns void
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

  if p_what ? 'keys' then
    insert into nrm.case_key (case_id, compartment, version, kek, wrapped)
    select p_case, r.compartment, r.version, r.kek, decode(r.wrapped, 'base64')
      from jsonb_to_recordset(p_what -> 'keys') as r(compartment text, version integer, kek integer, wrapped text);
  end if;
  if p_what ? 'officeKeys' then
    insert into nrm.case_key_office (case_id, compartment, version, office_id, office_key, wrapped)
    select p_case, r.compartment, r.version, r.office, r."officeKey", decode(r.wrapped, 'base64')
      from jsonb_to_recordset(p_what -> 'officeKeys') as r(compartment text, version integer, office uuid, "officeKey" integer, wrapped text)
    on conflict on constraint case_key_office_pk do nothing;
  end if;

  if p_what ? 'records' then
    insert into nrm.record (id, case_id, procedure_id, version, step, sees, compartment, key_version, sealed, open, at, office_id, account_id)
    select r.id, p_case, r."procedureId", r.version, r.step, array(select jsonb_array_elements_text(r.sees)), r.compartment, r."keyVersion", decode(r.sealed, 'base64'), r.open, moment, nrm.office_id(), nrm.account_id()
      from jsonb_to_recordset(p_what -> 'records')
        as r(id uuid, "procedureId" uuid, version integer, step text, sees jsonb, compartment text, "keyVersion" integer, sealed text, open jsonb);
  end if;

  if p_what ? 'identity' then
    insert into nrm.person_identity (id, case_id, key_version, sealed, at, account_id)
    select r.id, p_case, r."keyVersion", decode(r.sealed, 'base64'), moment, nrm.account_id()
      from jsonb_to_record(p_what -> 'identity') as r(id uuid, "keyVersion" integer, sealed text);
  end if;

  if p_what ? 'tokens' then perform nrm.write_tokens(p_case, p_what -> 'tokens'); end if;

  if p_what ? 'clocks' then
    insert into nrm.clock (id, case_id, procedure_id, name, parameter, parameter_version, assumed, kind, started_at, due_at, look_at, provisional, state)
    select r.id, p_case, r.procedure_id, r.name, r.parameter, r.parameter_version, r.assumed, r.kind, moment, r.due_at, r.look_at, coalesce(r.provisional, false), 'running'
      from jsonb_to_recordset(p_what -> 'clocks')
        as r(id uuid, procedure_id uuid, name text, parameter text, parameter_version integer, assumed boolean, kind text, due_at timestamptz, look_at timestamptz, provisional boolean);
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
reset role;

-- The board: what waits, how long, for whom, and what was missed, counted in the database from coded facts. No case and no person leaves it.
create index procedure_overdue on nrm.procedure (region_code, next_due_at, id) where waiting_office_id is not null and next_due_at is not null;
-- The facts people are told apart by, kept as one short word beside the case: reading them out of a hundred thousand summaries takes a second.
alter table nrm.case_file add column board_group text generated always as (
  coalesce(summary ->> 'sex', 'not-known') || '/' || child || '/' || coalesce(summary ->> 'ageBand', 'not-known') || '/' ||
  case when summary -> 'citizenship' is null or summary -> 'citizenship' <@ '["not-known"]' then 'not-known' when summary -> 'citizenship' @> '"UZ"' then 'home' else 'foreign' end) stored;
create index case_file_restricted on nrm.case_file (region_code) where restricted;
create index case_file_board on nrm.case_file (id) include (board_group) where erased_at is null and merged_into is null;
create index procedure_board on nrm.procedure (region_code, territory_code) include (waiting_office_id, procedure, state, case_id, waiting_since, next_due_at) where waiting_office_id is not null;

set local role nrm_gate;

-- Counts within the reader's territory (of the country for the National Commission), all together and by one fact at a time. Whoever reads a territory counts the cases seen
-- there: none that is restricted away from it, none closed to the reader.
create function nrm.board(p_procedure text, p_since timestamptz)
returns table (dimension text, key text, waiting integer, days1 integer, days7 integer, days30 integer, longer integer, overdue integer, oldest timestamptz, breaches integer)
-- Enough memory to group without sorting on disk.
language plpgsql stable security definer set search_path = pg_catalog set work_mem = '48MB' set enable_sort = off as $$
declare
  home text := nrm.territory();
  is_nation boolean := nrm.role() = 'national' and home = '17';
  moment timestamptz := nrm.clock_now();
  hidden uuid[];
begin
  if nrm.role() not in ('secretary', 'member', 'chair', 'supervisor', 'national') then raise exception 'forbidden' using errcode = 'NR403'; end if;
  if is_nation then hidden := '{}';
  else
    hidden := array(select c.id from nrm.case_file c where c.restricted and c.region_code = left(home, 4) and not nrm.sees_case(c.id)
      union all select x.case_id from nrm.case_exclusion x where x.account_id = nrm.account_id());
  end if;
  return query
  with line as (
    select p.case_id, case when is_nation then p.region_code else p.territory_code end as place, p.waiting_office_id as office, p.procedure, p.state as name,
           p.waiting_since as since, p.next_due_at as due, false as is_breach
      from nrm.procedure p
     where p.waiting_office_id is not null and (is_nation or (p.region_code = left(home, 4) and (p.region_code = home or p.territory_code = home)))
       and (p_procedure is null or p.procedure = p_procedure)
    union all
    select e.case_id, case when is_nation then e.region_code else e.territory_code end, e.office_id, e.procedure, e.name, null, null, true
      from nrm.clock_event e
     where e.kind = 'breached' and e.at >= p_since and (is_nation or (e.region_code = left(home, 4) and (e.region_code = home or e.territory_code = home)))
       and (p_procedure is null or e.procedure = p_procedure)
  ),
  -- Told apart by every fact at once first: far fewer rows go through the counts by one fact.
  counted as materialized (
    select l.place, l.office, l.procedure, l.name, l.is_breach, c.board_group,
           count(l.since) as waiting, count(*) filter (where l.since > moment - interval '2 days') as d1,
           count(*) filter (where l.since > moment - interval '8 days' and l.since <= moment - interval '2 days') as d7,
           count(*) filter (where l.since > moment - interval '31 days' and l.since <= moment - interval '8 days') as d30,
           count(*) filter (where l.since <= moment - interval '31 days') as more, count(*) filter (where l.due < moment) as late, min(l.since) as oldest,
           count(*) filter (where l.is_breach) as breaches
      from line l join nrm.case_file c on c.id = l.case_id
     where c.erased_at is null and c.merged_into is null and c.id <> all (hidden)
     group by 1, 2, 3, 4, 5, 6
  ),
  fact as (
    select n.*, n.procedure || '/' || n.name as stage, split_part(n.board_group, '/', 1) as sex, split_part(n.board_group, '/', 2) as child, split_part(n.board_group, '/', 3) as band,
           split_part(n.board_group, '/', 4) as citizenship from counted n
  )
  select case when grouping(f.place) = 0 then 'territory' when grouping(f.office) = 0 then 'office' when grouping(f.sex) = 0 then 'sex' when grouping(f.child) = 0 then 'child'
              when grouping(f.band) = 0 then 'age' when grouping(f.citizenship) = 0 then 'citizenship'
              when grouping(f.stage) = 0 then case when f.is_breach then 'clock' else 'stage' end else 'all' end,
         coalesce(case when grouping(f.place) = 0 then f.place end, case when grouping(f.office) = 0 then coalesce(f.office::text, 'none') end, case when grouping(f.sex) = 0 then f.sex end,
                  case when grouping(f.child) = 0 then f.child end, case when grouping(f.band) = 0 then f.band end, case when grouping(f.citizenship) = 0 then f.citizenship end,
                  case when grouping(f.stage) = 0 then f.stage end, 'all'),
         sum(f.waiting)::integer, sum(f.d1)::integer, sum(f.d7)::integer, sum(f.d30)::integer, sum(f.more)::integer, sum(f.late)::integer, min(f.oldest), sum(f.breaches)::integer
    from fact f
   group by grouping sets ((), (f.place), (f.office), (f.sex), (f.child), (f.band), (f.citizenship), (f.stage, f.is_breach));
end $$;
revoke all on function nrm.board(text, timestamptz) from public;
grant execute on function nrm.board(text, timestamptz) to nrm_api, nrm_worker;
reset role;

-- One group found to wait longer than the rest: numbers of the country, written by the worker, read by the National Commission and the chairs.
create table nrm.wait_alert (
  id uuid constraint wait_alert_pk primary key default uuidv7(),
  at timestamptz not null,
  measure text not null,
  dimension text not null,
  key text not null,
  people integer not null,
  others integer not null,
  median_days numeric,
  others_median_days numeric,
  -- How fast the group gets there beside the others: 0.5 is half as fast.
  ratio numeric not null,
  p numeric not null
);
create index wait_alert_at on nrm.wait_alert (at desc);
alter table nrm.wait_alert enable row level security, force row level security;
create policy wait_alert_read on nrm.wait_alert for select to nrm_api, nrm_worker using ((select nrm.role()) in ('national', 'chair', 'system'));
create policy wait_alert_written on nrm.wait_alert for insert to nrm_worker with check ((select nrm.role()) = 'system');
grant select on nrm.wait_alert to nrm_api, nrm_worker;
grant insert on nrm.wait_alert to nrm_worker;

set local role nrm_gate;
-- A message to everybody in a role, about no case; the worker's own.
create function nrm.announce(p_role text, p_message text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare told uuid := uuidv7();
begin
  if not (nrm.role() = 'system' and session_user = 'nrm_worker') then raise exception 'forbidden' using errcode = 'NR403'; end if;
  insert into nrm.notification (id, role, message, at) values (told, p_role, p_message, nrm.clock_now());
  perform nrm.enqueue('notify', json_build_object('notifications', json_build_array(told)), now(), 'notify:' || told);
end $$;
revoke all on function nrm.announce(text, text) from public;
grant execute on function nrm.announce(text, text) to nrm_worker;
reset role;
