-- Versions of a procedure: which one new cases begin with, and how running ones go from one to the next. Both change by the word of two people. No application role writes
-- `machine_version`: a case moves through nrm.move_procedure alone, which nrm_gate owns, the clock's connection executes, and which judges by its own copy of the map.

-- Step rules: since version 2 of identification a step may lead to two states, by the facts of the case.
alter table nrm.step_rule drop constraint step_rule_pk, add constraint step_rule_pk primary key (procedure, machine_version, state, step, role, relation, to_state);

-- From which day on a procedure begins in which version; of two rows of one day the later one holds.
create table nrm.sop_version (
  procedure text not null,
  valid_from date not null,
  set_at timestamptz not null,
  version integer not null,
  change_id uuid,
  constraint sop_version_pk primary key (procedure, valid_from, set_at)
);

-- Copies of packages/sop/machines/migrations.ts. Without `to_state` the case stays, for the reason in `stays`.
create table nrm.move_rule (
  procedure text not null,
  from_version integer not null,
  to_version integer not null,
  state text not null,
  fact text,
  value text,
  to_state text,
  stays text,
  constraint move_rule_unique unique nulls not distinct (procedure, from_version, to_version, state, value),
  constraint move_rule_leads check (num_nonnulls(to_state, stays) = 1)
);
create table nrm.move_adds (
  procedure text not null,
  from_version integer not null,
  to_version integer not null,
  adds jsonb not null,
  constraint move_adds_pk primary key (procedure, from_version, to_version)
);

/* What two people agree on. in-force: proposed → done, with the row of sop_version. migration: proposed → approved (cases move, one by one) → done; from both
   → undoing (cases that took no step since go back) → undone. `stopped` ends what nobody approved. */
create table nrm.sop_change (
  id uuid constraint sop_change_pk primary key default uuidv7(),
  kind text not null constraint sop_change_kind_known check (kind in ('in-force', 'migration')),
  procedure text not null,
  from_version integer not null,
  to_version integer not null,
  valid_from date,
  state text not null constraint sop_change_state_known check (state in ('proposed', 'stopped', 'approved', 'done', 'undoing', 'undone')),
  proposed_at timestamptz not null,
  proposed_by uuid not null constraint sop_change_proposer_fk references nrm.account,
  proposed_for uuid,
  approved_at timestamptz,
  approved_by uuid constraint sop_change_approver_fk references nrm.account,
  approved_for uuid,
  approved_role text,
  approved_office uuid,
  ended_at timestamptz,
  undo_at timestamptz,
  undo_by uuid constraint sop_change_undoer_fk references nrm.account,
  undo_role text,
  undo_office uuid,
  constraint sop_change_two_people check (
    approved_by is null or (approved_by <> proposed_by and approved_by is distinct from proposed_for
      and coalesce(approved_for, approved_by) <> proposed_by and coalesce(approved_for, approved_by) is distinct from proposed_for)),
  constraint sop_change_never_alone check (state in ('proposed', 'stopped') or approved_by is not null),
  constraint sop_change_dated check ((kind = 'in-force') = (valid_from is not null))
);
create unique index sop_change_one_open on nrm.sop_change (procedure, kind) where state in ('proposed', 'approved', 'undoing');

-- One line a move, in the history of the procedure: `version` is the place of its line in step_taken. What a case goes back to follows from it and from the map.
create table nrm.procedure_move (
  procedure_id uuid not null,
  version integer not null,
  case_id uuid not null,
  change_id uuid not null constraint procedure_move_change_fk references nrm.sop_change,
  from_version integer not null,
  to_version integer not null,
  from_state text not null,
  to_state text not null,
  is_return boolean not null,
  constraint procedure_move_pk primary key (procedure_id, version),
  constraint procedure_move_once unique (change_id, procedure_id, is_return),
  constraint procedure_move_procedure_fk foreign key (procedure_id, case_id) references nrm.procedure (id, case_id)
);

do $$
declare name text;
begin
  foreach name in array array['sop_change', 'procedure_move'] loop
    execute format('alter table nrm.%I enable row level security, force row level security', name);
    execute format('create policy %I on nrm.%I to nrm_gate using (true) with check (true)', name || '_gate', name);
    execute format('grant select, insert, update on nrm.%I to nrm_gate', name);
  end loop;
end $$;
-- Whoever sees the case reads in its history that it was moved.
create policy procedure_move_with_case on nrm.procedure_move for select to nrm_api, nrm_worker using ((select true from nrm.case_file c where c.id = case_id));
grant select on nrm.procedure_move to nrm_api, nrm_worker;
grant select on nrm.sop_version to nrm_api, nrm_worker, nrm_gate, nrm_auditor;
grant insert on nrm.sop_version to nrm_gate;
grant select on nrm.move_rule, nrm.move_adds, nrm.step_rule to nrm_gate;
grant update (machine_version, state, version) on nrm.procedure to nrm_gate;
grant insert on nrm.step_taken to nrm_gate;
create policy step_taken_gate_moves on nrm.step_taken for insert to nrm_gate with check (true);
create trigger sop_version_touches after insert or update or delete on nrm.sop_version for each statement execute function nrm.touch_reference();

set local role nrm_gate;

create function nrm.version_in_force(p_procedure text) returns integer language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select v.version from nrm.sop_version v where v.procedure = p_procedure and v.valid_from <= (nrm.clock_now() at time zone 'Asia/Tashkent')::date
                    order by v.valid_from desc, v.set_at desc limit 1), 1)
$$;

-- A procedure begins in the version in force and in no other.
create function nrm.guard_version() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.machine_version <> nrm.version_in_force(new.procedure) then raise exception 'step-not-now' using errcode = 'NR409'; end if;
  return new;
end $$;

create function nrm.demand_amender() returns void language plpgsql set search_path = pg_catalog as $$
begin
  if nrm.role() is null or nrm.role() not in ('admin', 'national') then raise exception 'forbidden' using errcode = 'NR403'; end if;
end $$;

-- The line of the map for one procedure as it stands; none where the map does not know its state.
create function nrm.move_of(p nrm.procedure, p_to integer) returns nrm.move_rule language sql stable set search_path = pg_catalog as $$
  select m from nrm.move_rule m
   where m.procedure = p.procedure and m.from_version = p.machine_version and m.to_version = p_to and m.state = p.state
     and (m.value is null or m.value = p.context ->> m.fact)
   order by m.value nulls last limit 1
$$;

/* The dry run: procedures that run under the old version, by state and by where the map leads. Numbers only, of all cases, also of those closed to whoever asks. */
create function nrm.move_counts(p_procedure text, p_from integer, p_to integer) returns table (state text, to_state text, stays text, cases integer, restricted integer)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if nrm.role() is distinct from 'system' then perform nrm.demand_amender(); end if;
  return query
    select p.state, case when c.erased_at is null then (m.rule).to_state end,
           case when c.erased_at is not null then 'destroyed' else coalesce((m.rule).stays, case when (m.rule).to_state is null then 'not-in-map' end) end,
           count(*)::integer, (count(*) filter (where c.restricted))::integer
      from nrm.procedure p join nrm.case_file c on c.id = p.case_id, lateral (select nrm.move_of(p, p_to) as rule) m
     where p.procedure = p_procedure and p.machine_version = p_from
     group by 1, 2, 3 order by 1, 2 nulls last, 3;
end $$;

-- Everything proposed and agreed so far, newest first, with how far it has come.
create function nrm.sop_changes() returns table (id uuid, kind text, procedure text, from_version integer, to_version integer, valid_from date, state text, proposed_at timestamptz, proposed_by text,
  approved_at timestamptz, approved_by text, ended_at timestamptz, undo_at timestamptz, undo_by text, own boolean, moved integer, returned integer, moved_on integer)
language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if nrm.role() is distinct from 'system' then perform nrm.demand_amender(); end if;
  return query
    select c.id, c.kind, c.procedure, c.from_version, c.to_version, c.valid_from, c.state, c.proposed_at, p.name, c.approved_at, a.name, c.ended_at, c.undo_at, u.name,
           coalesce(nrm.account_id() in (c.proposed_by, c.proposed_for), false) or coalesce(nrm.acting_for() in (c.proposed_by, c.proposed_for), false),
           (n).moved, (n).returned, (n).moved_on
      from nrm.sop_change c join nrm.account p on p.id = c.proposed_by left join nrm.account a on a.id = c.approved_by left join nrm.account u on u.id = c.undo_by,
      lateral (select (count(*) filter (where not v.is_return))::integer as moved, (count(*) filter (where v.is_return))::integer as returned,
                      (count(*) filter (where not v.is_return and q.version > v.version and not exists (
                        select 1 from nrm.procedure_move w where w.change_id = v.change_id and w.procedure_id = v.procedure_id and w.is_return)))::integer as moved_on
                 from nrm.procedure_move v join nrm.procedure q on q.id = v.procedure_id where v.change_id = c.id) n
     order by c.proposed_at desc, c.id desc limit 100;
end $$;

-- The first of two people.
create function nrm.propose_sop_change(p_kind text, p_procedure text, p_from integer, p_to integer, p_valid_from date) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid;
begin
  perform nrm.demand_amender();
  perform nrm.demand_fresh();
  if not exists (select 1 from nrm.step_rule r where r.procedure = p_procedure and r.machine_version = p_to)
     or (p_kind = 'migration' and not exists (select 1 from nrm.move_rule m where m.procedure = p_procedure and m.from_version = p_from and m.to_version = p_to))
  then raise exception 'sop-version-unknown' using errcode = 'NR409'; end if;
  if p_kind = 'migration' and nrm.version_in_force(p_procedure) <> p_to then raise exception 'sop-version-not-in-force' using errcode = 'NR409'; end if;
  if p_valid_from < (nrm.clock_now() at time zone 'Asia/Tashkent')::date then raise exception 'sop-past' using errcode = 'NR409'; end if;
  insert into nrm.sop_change (kind, procedure, from_version, to_version, valid_from, state, proposed_at, proposed_by, proposed_for)
  values (p_kind, p_procedure, p_from, p_to, p_valid_from, 'proposed', nrm.clock_now(), nrm.account_id(), nrm.acting_for()) on conflict do nothing returning id into made;
  if made is null then raise exception 'sop-change-open' using errcode = 'NR409'; end if;
  perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', 'sop.proposed', 'code', p_kind, 'sop', p_procedure, 'from', p_from, 'to', p_to, 'validFrom', p_valid_from, 'target', made)));
  return made;
end $$;

-- The second person. A version comes into force from its day on, and never from a day that is over; cases of a migration are moved by the worker.
create function nrm.approve_sop_change(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare c nrm.sop_change;
begin
  perform nrm.demand_amender();
  perform nrm.demand_fresh();
  select * into c from nrm.sop_change x where x.id = p_id and x.state = 'proposed' for update;
  if not found then raise exception 'sop-change-not-open' using errcode = 'NR409'; end if;
  if nrm.account_id() in (c.proposed_by, c.proposed_for) or nrm.acting_for() in (c.proposed_by, c.proposed_for) then raise exception 'same-person' using errcode = 'NR403'; end if;
  if c.kind = 'migration' and nrm.version_in_force(c.procedure) <> c.to_version then raise exception 'sop-version-not-in-force' using errcode = 'NR409'; end if;
  update nrm.sop_change x set state = case c.kind when 'in-force' then 'done' else 'approved' end, approved_at = nrm.clock_now(), approved_by = nrm.account_id(), approved_for = nrm.acting_for(),
    approved_role = nrm.role(), approved_office = nrm.office_id(), ended_at = case c.kind when 'in-force' then nrm.clock_now() end where x.id = p_id;
  if c.kind = 'in-force' then
    insert into nrm.sop_version (procedure, valid_from, set_at, version, change_id)
    values (c.procedure, greatest(c.valid_from, (nrm.clock_now() at time zone 'Asia/Tashkent')::date), nrm.clock_now(), c.to_version, c.id);
  else
    perform nrm.enqueue('migrate-cases', json_build_object('change', c.id), now(), 'migrate:' || c.id);
  end if;
  perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', 'sop.approved', 'code', c.kind, 'sop', c.procedure, 'from', c.from_version, 'to', c.to_version, 'target', c.id)));
end $$;

-- Takes back what nobody has approved yet; either of the two, or anybody who might have been the second.
create function nrm.stop_sop_change(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare c nrm.sop_change;
begin
  perform nrm.demand_amender();
  update nrm.sop_change x set state = 'stopped', ended_at = nrm.clock_now() where x.id = p_id and x.state = 'proposed' returning * into c;
  if c.id is null then raise exception 'sop-change-not-open' using errcode = 'NR409'; end if;
  perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', 'sop.stopped', 'code', c.kind, 'sop', c.procedure, 'target', c.id)));
end $$;

-- Sends every case back that took no step since. One person is enough: it returns to what stood, and must not wait.
create function nrm.undo_sop_change(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare c nrm.sop_change;
begin
  perform nrm.demand_amender();
  perform nrm.demand_fresh();
  update nrm.sop_change x set state = 'undoing', undo_at = nrm.clock_now(), undo_by = nrm.account_id(), undo_role = nrm.role(), undo_office = nrm.office_id()
   where x.id = p_id and x.kind = 'migration' and x.state in ('approved', 'done') returning * into c;
  if c.id is null then raise exception 'sop-change-not-open' using errcode = 'NR409'; end if;
  perform nrm.enqueue('migrate-cases', json_build_object('change', c.id), now(), 'migrate:' || c.id);
  perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', 'sop.undo-asked', 'code', c.kind, 'sop', c.procedure, 'from', c.from_version, 'to', c.to_version, 'target', c.id)));
end $$;

-- Migrations that are not at their end; the clock's own reading.
create function nrm.sop_changes_due() returns setof uuid language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  perform nrm.demand_clock();
  return query select c.id from nrm.sop_change c where c.kind = 'migration' and c.state in ('approved', 'undoing') order by c.proposed_at;
end $$;

-- The next procedures a change has still to move (or, being undone, to send back), after the one named.
create function nrm.procedures_to_move(p_change uuid, p_after uuid, p_limit integer) returns setof uuid language plpgsql stable security definer set search_path = pg_catalog as $$
declare c nrm.sop_change;
begin
  perform nrm.demand_clock();
  select * into c from nrm.sop_change x where x.id = p_change;
  if c.state = 'approved' then
    return query select p.id from nrm.procedure p join nrm.case_file f on f.id = p.case_id
      where p.procedure = c.procedure and p.machine_version = c.from_version and f.erased_at is null and (nrm.move_of(p, c.to_version)).to_state is not null and p.id > p_after
      order by p.id limit p_limit;
  elsif c.state = 'undoing' then
    return query select v.procedure_id from nrm.procedure_move v join nrm.procedure p on p.id = v.procedure_id join nrm.case_file f on f.id = p.case_id
      where v.change_id = c.id and not v.is_return and p.version = v.version and f.erased_at is null and v.procedure_id > p_after
      order by v.procedure_id limit p_limit;
  end if;
end $$;

-- One line of history, one move, one entry of the log, and nothing else: clocks, holder, last step and the day of the last change stay as they are.
create function nrm.write_move(p nrm.procedure, c nrm.sop_change, p_to integer, p_state text, p_context jsonb, p_is_return boolean) returns void
language plpgsql set search_path = pg_catalog as $$
declare
  moment timestamptz := nrm.clock_now();
  step text := case when p_is_return then 'procedure.returned' else 'procedure.migrated' end;
  by_account uuid := case when p_is_return then c.undo_by else c.approved_by end;
begin
  update nrm.procedure q set machine_version = p_to, state = p_state, context = p_context, version = q.version + 1 where q.id = p.id;
  insert into nrm.step_taken (procedure_id, version, case_id, step, from_state, to_state, at, act_at, account_id, office_id, role)
  values (p.id, p.version + 1, p.case_id, step, p.state, p_state, moment, moment, by_account, case when p_is_return then c.undo_office else c.approved_office end,
    case when p_is_return then c.undo_role else c.approved_role end);
  insert into nrm.procedure_move (procedure_id, version, case_id, change_id, from_version, to_version, from_state, to_state, is_return)
  values (p.id, p.version + 1, p.case_id, c.id, p.machine_version, p_to, p.state, p_state, p_is_return);
  perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', 'step', 'step', step, 'case', p.case_id, 'region', p.region_code, 'procedure', p.id, 'version', p.version + 1,
    'from', p.state, 'to', p_state, 'fromVersion', p.machine_version, 'toVersion', p_to, 'target', c.id, 'subject', by_account, 'by', 'system')));
end $$;

/* Moves one procedure by an approved change; answers whether it did. The case is locked first, as the door locks it, so that a step and a move of one case follow one another;
   what was read before the lock counts for nothing. */
create function nrm.move_procedure(p_change uuid, p_procedure uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare c nrm.sop_change; p nrm.procedure; rule nrm.move_rule; more jsonb;
begin
  perform nrm.demand_clock();
  select * into c from nrm.sop_change x where x.id = p_change and x.kind = 'migration' and x.state = 'approved' for share;
  if not found then raise exception 'sop-change-not-open' using errcode = 'NR409'; end if;
  perform 1 from nrm.case_file f where f.id = (select q.case_id from nrm.procedure q where q.id = p_procedure) for no key update;
  select * into p from nrm.procedure q where q.id = p_procedure for update;
  if not found or p.procedure <> c.procedure or p.machine_version <> c.from_version or exists (select 1 from nrm.case_file f where f.id = p.case_id and f.erased_at is not null) then return false; end if;
  rule := nrm.move_of(p, c.to_version);
  if rule.to_state is null then return false; end if;
  select a.adds into more from nrm.move_adds a where a.procedure = c.procedure and a.from_version = c.from_version and a.to_version = c.to_version;
  perform nrm.write_move(p, c, c.to_version, rule.to_state, p.context || coalesce(more, '{}'), false);
  return true;
end $$;

-- Sends one procedure back to exactly what it was, where no step was taken since; answers whether it did. Only its counter goes on: a form opened meanwhile must not fit again.
create function nrm.return_procedure(p_change uuid, p_procedure uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare c nrm.sop_change; p nrm.procedure; v nrm.procedure_move; more jsonb;
begin
  perform nrm.demand_clock();
  select * into c from nrm.sop_change x where x.id = p_change and x.kind = 'migration' and x.state = 'undoing' for share;
  if not found then raise exception 'sop-change-not-open' using errcode = 'NR409'; end if;
  perform 1 from nrm.case_file f where f.id = (select q.case_id from nrm.procedure q where q.id = p_procedure) for no key update;
  select * into p from nrm.procedure q where q.id = p_procedure for update;
  select * into v from nrm.procedure_move m where m.change_id = c.id and m.procedure_id = p_procedure and not m.is_return;
  if p.id is null or v.procedure_id is null or p.version <> v.version or exists (select 1 from nrm.case_file f where f.id = p.case_id and f.erased_at is not null) then return false; end if;
  select a.adds into more from nrm.move_adds a where a.procedure = c.procedure and a.from_version = c.from_version and a.to_version = c.to_version;
  perform nrm.write_move(p, c, v.from_version, v.from_state, p.context - array(select jsonb_object_keys(coalesce(more, '{}'))), true);
  return true;
end $$;

-- Says that nothing is left to do; false where something is.
create function nrm.finish_sop_change(p_change uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare c nrm.sop_change;
begin
  perform nrm.demand_clock();
  select * into c from nrm.sop_change x where x.id = p_change and x.state in ('approved', 'undoing') for update;
  if not found or exists (select 1 from nrm.procedures_to_move(p_change, '00000000-0000-0000-0000-000000000000', 1)) then return false; end if;
  update nrm.sop_change x set state = case c.state when 'approved' then 'done' else 'undone' end, ended_at = nrm.clock_now() where x.id = p_change;
  perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', case c.state when 'approved' then 'sop.migrated' else 'sop.undone' end, 'sop', c.procedure, 'target', c.id,
    'cases', (select count(*) from nrm.procedure_move v where v.change_id = c.id and v.is_return = (c.state = 'undoing')))));
  return true;
end $$;

-- The whole history of a case with what its steps wrote, sealed, for taking it again in memory (packages/casework/replay-case.ts). Whoever has the keys opens it; the worker has none.
create function nrm.replay_records(p_case uuid) returns table (id uuid, procedure_id uuid, version integer, step text, at timestamptz, compartment text, key_version integer, sealed bytea)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  perform nrm.demand_clock();
  return query select r.id, r.procedure_id, r.version, r.step, r.at, r.compartment, r.key_version, r.sealed from nrm.record r where r.case_id = p_case order by r.at, r.id;
end $$;

revoke all on function nrm.version_in_force(text), nrm.guard_version(), nrm.demand_amender(), nrm.move_of(nrm.procedure, integer), nrm.move_counts(text, integer, integer), nrm.sop_changes(),
  nrm.propose_sop_change(text, text, integer, integer, date), nrm.approve_sop_change(uuid), nrm.stop_sop_change(uuid), nrm.undo_sop_change(uuid), nrm.sop_changes_due(),
  nrm.procedures_to_move(uuid, uuid, integer), nrm.write_move(nrm.procedure, nrm.sop_change, integer, text, jsonb, boolean), nrm.move_procedure(uuid, uuid), nrm.return_procedure(uuid, uuid),
  nrm.finish_sop_change(uuid), nrm.replay_records(uuid) from public;
grant execute on function nrm.move_counts(text, integer, integer), nrm.sop_changes(), nrm.propose_sop_change(text, text, integer, integer, date), nrm.approve_sop_change(uuid),
  nrm.stop_sop_change(uuid), nrm.undo_sop_change(uuid) to nrm_api, nrm_worker;
grant execute on function nrm.sop_changes_due(), nrm.procedures_to_move(uuid, uuid, integer), nrm.move_procedure(uuid, uuid), nrm.return_procedure(uuid, uuid), nrm.finish_sop_change(uuid),
  nrm.replay_records(uuid) to nrm_worker;
grant execute on function nrm.guard_version() to nrm_owner;
reset role;
create trigger procedure_version before insert on nrm.procedure for each row execute function nrm.guard_version();
