-- Rights of the person over the own data, how long a case is kept, legal hold, and destruction by two people. Nothing here is read or written but through the
-- functions below, which nrm_gate owns: each asks nrm.may, the twin of packages/sop/rights.ts.

-- What the person asked for. The words are closed with the root of the case (packages/casework/rights-words.ts) and go with it.
create table nrm.rights_request (
  id uuid constraint rights_request_pk primary key,
  case_id uuid not null constraint rights_request_case_fk references nrm.case_file,
  kind text not null constraint rights_request_kind_known check (kind in ('own-file', 'correction', 'restriction', 'objection')),
  -- Line of the identity that is wrong; null where something else is.
  field text,
  language text not null,
  mode text not null,
  sealed bytea,
  at timestamptz not null,
  account_id uuid not null constraint rights_request_account_fk references nrm.account,
  acting_for uuid,
  office_id uuid not null constraint rights_request_office_fk references nrm.office,
  due_at timestamptz,
  decided_at timestamptz,
  decided_by uuid constraint rights_request_decider_fk references nrm.account,
  outcome text constraint rights_request_outcome_known check (outcome in ('given', 'accepted', 'refused')),
  ground text,
  -- A restriction ends when the person wishes.
  ended_at timestamptz,
  constraint rights_request_decided check (num_nonnulls(decided_at, decided_by, outcome) in (0, 3)),
  constraint rights_request_other_eyes check (kind = 'own-file' or decided_by is null or (decided_by <> account_id and decided_by is distinct from acting_for)),
  constraint rights_request_refused_why check ((outcome = 'refused') = (ground is not null))
);
create index rights_request_case on nrm.rights_request (case_id, at);

create table nrm.legal_hold (
  id uuid constraint legal_hold_pk primary key default uuidv7(),
  case_id uuid not null constraint legal_hold_case_fk references nrm.case_file,
  ground text not null,
  at timestamptz not null,
  account_id uuid not null constraint legal_hold_account_fk references nrm.account,
  lifted_at timestamptz,
  lifted_by uuid constraint legal_hold_lifter_fk references nrm.account,
  constraint legal_hold_lifted check ((lifted_at is null) = (lifted_by is null))
);
create unique index legal_hold_one on nrm.legal_hold (case_id) where lifted_at is null;

-- That the yearly review left a case where it is for some time more.
create table nrm.retention_decision (
  case_id uuid not null constraint retention_decision_case_fk references nrm.case_file,
  at timestamptz not null,
  account_id uuid not null constraint retention_decision_account_fk references nrm.account,
  ground text not null,
  until timestamptz not null,
  constraint retention_decision_pk primary key (case_id, at)
);

/* proposed → waiting (another person approved; until erase_after anybody of the table may stop it) → destroying (the wrapped keys are gone) → destroyed (the root in
   the key store is gone too). Only `stopped` leads back. */
create table nrm.destruction (
  id uuid constraint destruction_pk primary key default uuidv7(),
  case_id uuid not null constraint destruction_case_fk references nrm.case_file,
  state text not null constraint destruction_state_known check (state in ('proposed', 'waiting', 'stopped', 'destroying', 'destroyed')),
  proposed_at timestamptz not null,
  proposed_by uuid not null constraint destruction_proposer_fk references nrm.account,
  proposed_for uuid,
  approved_at timestamptz,
  approved_by uuid constraint destruction_approver_fk references nrm.account,
  approved_for uuid,
  erase_after timestamptz,
  stopped_at timestamptz,
  stopped_by uuid constraint destruction_stopper_fk references nrm.account,
  stop_ground text,
  begun_at timestamptz,
  destroyed_at timestamptz,
  constraint destruction_two_people check (
    approved_by is null or (approved_by <> proposed_by and approved_by is distinct from proposed_for
      and coalesce(approved_for, approved_by) <> proposed_by and coalesce(approved_for, approved_by) is distinct from proposed_for)),
  constraint destruction_approved check (num_nonnulls(approved_at, approved_by, erase_after) in (0, 3)),
  constraint destruction_never_alone check (state in ('proposed', 'stopped') or approved_by is not null)
);
create unique index destruction_one on nrm.destruction (case_id) where state <> 'stopped';
create index destruction_due on nrm.destruction (erase_after) where state in ('waiting', 'destroying');

do $$
declare name text;
begin
  foreach name in array array['rights_request', 'legal_hold', 'retention_decision', 'destruction'] loop
    execute format('alter table nrm.%I enable row level security, force row level security', name);
    execute format('create policy %I on nrm.%I to nrm_gate using (true) with check (true)', name || '_gate', name);
    execute format('grant select, insert, update on nrm.%I to nrm_gate', name);
  end loop;
  -- What is taken out of a destroyed case.
  foreach name in array array['record', 'person_identity', 'consent', 'draft', 'submission', 'case_key'] loop
    execute format('create policy %I on nrm.%I for delete to nrm_gate using (true)', name || '_gate_forgets', name);
    execute format('grant select, delete on nrm.%I to nrm_gate', name);
  end loop;
  foreach name in array array['record', 'draft', 'submission', 'evidence_file', 'clock'] loop
    execute format('create policy %I on nrm.%I for select to nrm_gate using (true)', name || '_gate_finds', name);
  end loop;
  foreach name in array array['referral', 'procedure', 'clock', 'evidence_file'] loop
    execute format('create policy %I on nrm.%I for update to nrm_gate using (true) with check (true)', name || '_gate_empties', name);
  end loop;
  foreach name in array array['person_identity', 'case_key'] loop
    execute format('create policy %I on nrm.%I for insert to nrm_gate with check (true)', name || '_gate_corrects', name);
    execute format('grant insert on nrm.%I to nrm_gate', name);
  end loop;
end $$;
grant select on nrm.evidence_file, nrm.clock to nrm_gate;
grant update (shared) on nrm.referral to nrm_gate;
grant update (context) on nrm.procedure to nrm_gate;
grant update (state, ended_at) on nrm.clock to nrm_gate;
grant update (sees, sealed, mark, withdrawn_note) on nrm.evidence_file to nrm_gate;
grant update (erased_at, summary) on nrm.case_file to nrm_gate;
set local role nrm_definer;
grant execute on function nrm.demand_fresh(), nrm.write_tokens(uuid, jsonb) to nrm_gate;
reset role;
-- Emptying what a procedure remembers is no step; nobody but the function below does it.
drop trigger procedure_guard on nrm.procedure;
create trigger procedure_guard before update on nrm.procedure for each row when (current_user <> 'nrm_gate') execute function nrm.guard_step();

-- The person may learn who looked; of the log only looks, and only through nrm.looks_at.
create policy audit_entry_looks on nrm.audit_entry for select to nrm_gate using (kind in ('case.viewed', 'identity.viewed', 'glass.opened', 'files.viewed', 'file.linked', 'own-file.opened'));
grant select (at, kind, outcome, role, office_id, case_id, entry) on nrm.audit_entry to nrm_gate;

set local role nrm_gate;

create function nrm.tell_of_case(p_case uuid, p_message text, p_offices uuid[], p_roles text[]) returns void
language plpgsql set search_path = pg_catalog as $$
declare told uuid[];
begin
  with sent as (
    insert into nrm.notification (id, office_id, role, region_code, case_id, message, at)
    select uuidv7(), t.office, t.role, t.region, p_case, p_message, nrm.clock_now() from (
      select distinct o.one as office, null::text as role, null::text as region from unnest(p_offices) o(one)
      union all select null, r.one, (select c.region_code from nrm.case_file c where c.id = p_case) from unnest(p_roles) r(one)) t
    returning id)
  select array_agg(s.id) into told from sent s;
  if told is not null then perform nrm.enqueue('notify', json_build_object('notifications', to_json(told)), now(), 'notify:' || told[1]); end if;
end $$;

create function nrm.log_of_case(p_case uuid, p_fact jsonb) returns void language sql set search_path = pg_catalog as $$
  select nrm.append_audits(jsonb_build_array(p_fact || jsonb_build_object('case', p_case, 'region', (select c.region_code from nrm.case_file c where c.id = p_case))))
$$;

-- Refuses whoever does not see the case, may not do this with it, or comes after its end.
create function nrm.demand_right(p_verb text, p_case uuid) returns void language plpgsql set search_path = pg_catalog as $$
begin
  if not nrm.sees_case(p_case) then raise exception 'not-found' using errcode = 'NR404'; end if;
  if exists (select 1 from nrm.case_file c where c.id = p_case and c.erased_at is not null) then raise exception 'case-destroyed' using errcode = 'NR410'; end if;
  if not nrm.may(p_verb, p_case) then raise exception 'forbidden' using errcode = 'NR403'; end if;
end $$;

-- When every procedure of a case had its result, which kind of end that was, and until when the case is kept; no row while something is owed.
create function nrm.ending_of(p_case uuid) returns table (closed_at timestamptz, outcome text, keep_until timestamptz)
language sql stable set search_path = pg_catalog as $$
  select e.closed_at, e.outcome, greatest(
           e.closed_at + make_interval(months => nrm.parameter_now('retention.' || e.outcome)::integer),
           (select max(d.until) from nrm.retention_decision d where d.case_id = p_case))
    from (
      select max(p.updated_at) as closed_at, bool_and(p.ended) as is_closed, case
          when (select c.child from nrm.case_file c where c.id = p_case) = 'yes' then 'child'
          when bool_or(p.procedure = 'status' and p.state = 'granted') then 'recognised'
          when bool_or(p.state in ('not-presumed', 'refused', 'final-refused', 'revoked')) then 'not-recognised'
          else 'ended-early' end as outcome
        from nrm.procedure p where p.case_id = p_case) e
   where e.is_closed
$$;

create function nrm.is_held(p_case uuid) returns boolean language sql stable set search_path = pg_catalog as $$
  select exists (select 1 from nrm.legal_hold h where h.case_id = p_case and h.lifted_at is null)
$$;

/* Everything about a case this migration knows, for whoever sees the case: what the actor may do, its end, hold, destruction, and, for those who may ask or decide,
   what the person asked for. No row where the actor does not see it. */
create function nrm.rights_of(p_case uuid) returns table (number text, root bigint, erased_at timestamptz, may jsonb, ending jsonb, hold jsonb, destruction jsonb, requests jsonb)
language sql stable security definer set search_path = pg_catalog as $$
  select c.number, c.root, c.erased_at,
    (select coalesce(jsonb_agg(v.verb), '[]') from (select distinct r.verb from nrm.verb_rule r where r.role = nrm.role()) v where nrm.may(v.verb, p_case)),
    (select to_jsonb(e) from nrm.ending_of(p_case) e),
    (select jsonb_build_object('ground', h.ground, 'at', h.at) from nrm.legal_hold h where h.case_id = p_case and h.lifted_at is null),
    (select jsonb_build_object('state', d.state, 'proposed_at', d.proposed_at, 'erase_after', d.erase_after, 'destroyed_at', d.destroyed_at,
        'own', coalesce(nrm.account_id() in (d.proposed_by, d.proposed_for), false) or coalesce(nrm.acting_for() in (d.proposed_by, d.proposed_for), false))
       from nrm.destruction d where d.case_id = p_case and d.state <> 'stopped'),
    case when nrm.may('ask-right', p_case) or nrm.may('decide-right', p_case) then (
      select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind, 'field', q.field, 'language', q.language, 'mode', q.mode, 'sealed', encode(q.sealed, 'base64'), 'at', q.at,
          'office', q.office_id, 'due_at', q.due_at, 'decided_at', q.decided_at, 'outcome', q.outcome, 'ground', q.ground, 'ended_at', q.ended_at,
          'own', coalesce(nrm.account_id() in (q.account_id, q.acting_for), false) or coalesce(nrm.acting_for() in (q.account_id, q.acting_for), false)) order by q.at, q.id), '[]')
        from nrm.rights_request q where q.case_id = p_case) else '[]' end
    from nrm.case_file c where c.id = p_case and nrm.sees_case(p_case)
$$;

-- Who looked at a case, by day, role and office, for the person; never a name.
create function nrm.looks_at(p_case uuid) returns table (day date, kind text, role text, office_id uuid, code text, times integer)
language sql stable security definer set search_path = pg_catalog as $$
  select (a.at at time zone 'Asia/Tashkent')::date, a.kind, a.role, a.office_id, a.entry::jsonb ->> 'code', count(*)::integer
    from nrm.audit_entry a
   where nrm.may('own-file', p_case) and a.case_id = p_case and a.outcome = 'done' and a.office_id is not null
     and a.kind in ('case.viewed', 'identity.viewed', 'glass.opened', 'files.viewed', 'file.linked', 'own-file.opened')
   group by 1, 2, 3, 4, 5 order by 1 desc, 2, 3 limit 500
$$;

/* Writes down what the person asked for, or that the own file was handed over, which asks nobody. */
create function nrm.ask_right(p_id uuid, p_case uuid, p_kind text, p_field text, p_language text, p_mode text, p_sealed bytea, p_due timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare moment timestamptz := nrm.clock_now(); is_given boolean := p_kind = 'own-file';
begin
  perform nrm.demand_right(case when is_given then 'own-file' else 'ask-right' end, p_case);
  if is_given then perform nrm.demand_fresh(); end if;
  insert into nrm.rights_request (id, case_id, kind, field, language, mode, sealed, at, account_id, acting_for, office_id, due_at, decided_at, decided_by, outcome)
  values (p_id, p_case, p_kind, p_field, p_language, p_mode, p_sealed, moment, nrm.account_id(), nrm.acting_for(), nrm.office_id(), p_due,
    case when is_given then moment end, case when is_given then nrm.account_id() end, case when is_given then 'given' end);
  if not is_given then perform nrm.tell_of_case(p_case, 'right-asked', array[nrm.office_id()], array['supervisor']); end if;
  perform nrm.log_of_case(p_case, jsonb_build_object('kind', case when is_given then 'own-file.given' else 'right.asked' end, 'code', p_kind, 'mode', p_mode, 'language', p_language, 'target', p_id));
end $$;

/* Decides what the person asked for, once, by somebody else than who wrote it down. An accepted correction of the identity adds an entry; the ones before it stay, and
   every office the case was shared with is told that something was corrected. */
create function nrm.decide_right(p_id uuid, p_case uuid, p_outcome text, p_ground text, p_entry jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare q nrm.rights_request;
begin
  perform nrm.demand_right('decide-right', p_case);
  select * into q from nrm.rights_request r where r.id = p_id and r.case_id = p_case for update;
  if not found then raise exception 'not-found' using errcode = 'NR404'; end if;
  if nrm.account_id() in (q.account_id, q.acting_for) or nrm.acting_for() in (q.account_id, q.acting_for) then raise exception 'same-person' using errcode = 'NR403'; end if;
  if q.decided_at is not null then raise exception 'right-decided' using errcode = 'NR409'; end if;
  update nrm.rights_request r set decided_at = nrm.clock_now(), decided_by = nrm.account_id(), outcome = p_outcome, ground = p_ground where r.id = p_id;
  if p_outcome = 'accepted' and q.kind = 'correction' then
    if q.field is not null then
      insert into nrm.case_key (case_id, compartment, version, kek, wrapped)
      select p_case, 'identity', k.version, k.kek, decode(k.wrapped, 'base64') from jsonb_to_recordset(p_entry -> 'keys') as k(version integer, kek integer, wrapped text);
      insert into nrm.person_identity (id, case_id, key_version, sealed, at, account_id)
      values ((p_entry ->> 'id')::uuid, p_case, (p_entry ->> 'keyVersion')::integer, decode(p_entry ->> 'sealed', 'base64'), nrm.clock_now(), nrm.account_id());
      perform nrm.write_tokens(p_case, p_entry -> 'tokens');
    end if;
    perform nrm.tell_of_case(p_case, 'data-corrected',
      array(select a.office_id from nrm.case_access a where a.case_id = p_case union select r.recipient_office_id from nrm.referral r where r.case_id = p_case and r.state = 'accepted'), '{}');
  end if;
  perform nrm.tell_of_case(p_case, 'right-decided', array[q.office_id], '{}');
  perform nrm.log_of_case(p_case, jsonb_strip_nulls(jsonb_build_object('kind', 'right.decided', 'code', p_outcome, 'ground', p_ground, 'right', q.kind, 'target', p_id)));
end $$;

-- The person lets the data be used again.
create function nrm.end_restriction(p_id uuid, p_case uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform nrm.demand_right('ask-right', p_case);
  update nrm.rights_request r set ended_at = nrm.clock_now() where r.id = p_id and r.case_id = p_case and r.kind = 'restriction' and r.outcome = 'accepted' and r.ended_at is null;
  if not found then raise exception 'not-found' using errcode = 'NR404'; end if;
  perform nrm.log_of_case(p_case, jsonb_build_object('kind', 'right.restriction-ended', 'target', p_id));
end $$;

-- While the person has the data restricted, nobody is told anything on the ground of consent; danger to life and the orders of a court stand apart.
create function nrm.guard_processing() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select 1 from nrm.rights_request r where r.case_id = new.case_id and r.kind = 'restriction' and r.outcome = 'accepted' and r.ended_at is null)
  then raise exception 'processing-restricted' using errcode = 'NR409'; end if;
  return new;
end $$;

create function nrm.place_hold(p_case uuid, p_ground text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform nrm.demand_right('hold', p_case);
  perform 1 from nrm.case_file c where c.id = p_case for no key update;
  if nrm.is_held(p_case) then raise exception 'hold-stands' using errcode = 'NR409'; end if;
  insert into nrm.legal_hold (case_id, ground, at, account_id) values (p_case, p_ground, nrm.clock_now(), nrm.account_id());
  perform nrm.log_of_case(p_case, jsonb_build_object('kind', 'hold.placed', 'code', p_ground));
end $$;
create function nrm.lift_hold(p_case uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform nrm.demand_right('hold', p_case);
  update nrm.legal_hold h set lifted_at = nrm.clock_now(), lifted_by = nrm.account_id() where h.case_id = p_case and h.lifted_at is null;
  if not found then raise exception 'hold-none' using errcode = 'NR409'; end if;
  perform nrm.log_of_case(p_case, jsonb_build_object('kind', 'hold.lifted'));
end $$;

/* Cases whose time is over and those on their way to destruction, for the yearly review; the longest over first. */
create function nrm.retention_lines(p_limit integer)
returns table (case_id uuid, number text, territory text, closed_at timestamptz, outcome text, keep_until timestamptz, is_held boolean, destruction text, erase_after timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select c.id, c.number, c.territory_code, e.closed_at, e.outcome, e.keep_until, nrm.is_held(c.id), d.state, d.erase_after
    from nrm.case_file c
    cross join lateral nrm.ending_of(c.id) e
    left join nrm.destruction d on d.case_id = c.id and d.state in ('proposed', 'waiting')
   where exists (select 1 from nrm.verb_rule v where v.role = nrm.role() and v.verb in ('retention', 'approve-destruction'))
     and c.erased_at is null and (e.keep_until <= nrm.clock_now() or d.state is not null) and nrm.sees_case(c.id)
   order by e.keep_until, c.id limit p_limit
$$;

-- The time of the case must be over and nothing may hold it.
create function nrm.demand_over(p_case uuid) returns void language plpgsql set search_path = pg_catalog as $$
begin
  perform 1 from nrm.case_file c where c.id = p_case for no key update;
  if nrm.is_held(p_case) then raise exception 'hold-stands' using errcode = 'NR409'; end if;
  if not exists (select 1 from nrm.ending_of(p_case) e where e.keep_until <= nrm.clock_now()) then raise exception 'retention-runs' using errcode = 'NR409'; end if;
end $$;

create function nrm.keep_case(p_case uuid, p_ground text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform nrm.demand_right('retention', p_case);
  if exists (select 1 from nrm.destruction d where d.case_id = p_case and d.state <> 'stopped') then raise exception 'destruction-runs' using errcode = 'NR409'; end if;
  perform 1 from nrm.case_file c where c.id = p_case for no key update;
  if not exists (select 1 from nrm.ending_of(p_case) e where e.keep_until <= nrm.clock_now()) then raise exception 'retention-runs' using errcode = 'NR409'; end if;
  insert into nrm.retention_decision (case_id, at, account_id, ground, until)
  values (p_case, nrm.clock_now(), nrm.account_id(), p_ground, nrm.clock_now() + make_interval(months => nrm.parameter_now('retention.review')::integer));
  perform nrm.log_of_case(p_case, jsonb_build_object('kind', 'retention.kept', 'code', p_ground));
end $$;

create function nrm.propose_destruction(p_case uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform nrm.demand_fresh();
  perform nrm.demand_right('retention', p_case);
  perform nrm.demand_over(p_case);
  if exists (select 1 from nrm.destruction d where d.case_id = p_case and d.state <> 'stopped') then raise exception 'destruction-runs' using errcode = 'NR409'; end if;
  insert into nrm.destruction (case_id, state, proposed_at, proposed_by, proposed_for) values (p_case, 'proposed', nrm.clock_now(), nrm.account_id(), nrm.acting_for());
  perform nrm.tell_of_case(p_case, 'destruction-proposed', '{}', array['chair']);
  perform nrm.log_of_case(p_case, jsonb_build_object('kind', 'destruction.proposed'));
end $$;

-- The second person. From here a time runs in which it can be stopped.
create function nrm.approve_destruction(p_case uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare d nrm.destruction;
begin
  perform nrm.demand_fresh();
  perform nrm.demand_right('approve-destruction', p_case);
  perform nrm.demand_over(p_case);
  select * into d from nrm.destruction x where x.case_id = p_case and x.state = 'proposed' for update;
  if not found then raise exception 'destruction-not-open' using errcode = 'NR409'; end if;
  if nrm.account_id() in (d.proposed_by, d.proposed_for) or nrm.acting_for() in (d.proposed_by, d.proposed_for) then raise exception 'same-person' using errcode = 'NR403'; end if;
  update nrm.destruction x set state = 'waiting', approved_at = nrm.clock_now(), approved_by = nrm.account_id(), approved_for = nrm.acting_for(),
    erase_after = nrm.clock_now() + make_interval(days => nrm.parameter_now('T.destruction.wait')::integer) where x.id = d.id;
  perform nrm.tell_of_case(p_case, 'destruction-approved', '{}', array['secretary', 'supervisor', 'chair', 'prosecutor']);
  perform nrm.log_of_case(p_case, jsonb_build_object('kind', 'destruction.approved'));
end $$;

create function nrm.stop_destruction(p_case uuid, p_ground text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform nrm.demand_right('stop-destruction', p_case);
  update nrm.destruction x set state = 'stopped', stopped_at = nrm.clock_now(), stopped_by = nrm.account_id(), stop_ground = p_ground
   where x.case_id = p_case and x.state in ('proposed', 'waiting');
  if not found then raise exception 'destruction-not-open' using errcode = 'NR409'; end if;
  perform nrm.tell_of_case(p_case, 'destruction-stopped', '{}', array['secretary', 'chair']);
  perform nrm.log_of_case(p_case, jsonb_build_object('kind', 'destruction.stopped', 'code', p_ground));
end $$;

create function nrm.demand_clock() returns void language plpgsql set search_path = pg_catalog as $$
begin
  if nrm.role() is distinct from 'system' or session_user <> 'nrm_worker' then raise exception 'forbidden' using errcode = 'NR403'; end if;
end $$;

-- Destructions whose time to be stopped is over, and those that were cut off; the clock's own reading.
create function nrm.destructions_due(p_limit integer) returns table (id uuid, case_id uuid) language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  perform nrm.demand_clock();
  return query select d.id, d.case_id from nrm.destruction d
    where (d.state = 'destroying' or (d.state = 'waiting' and d.erase_after <= nrm.clock_now() and not nrm.is_held(d.case_id))) order by d.erase_after, d.id limit p_limit;
end $$;

/* The wrapped keys of a case go, and with them everything it said; number, place, dates, the history of steps and the log stay. Answers the place of its root, which the
   caller destroys next and then says so; null where nothing is to be done: stopped, held, or taken up again meanwhile, which stops it. Repeated, it answers the same. */
create function nrm.begin_destruction(p_id uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare d nrm.destruction; place bigint;
begin
  perform nrm.demand_clock();
  select x.* into d from nrm.destruction x where x.id = p_id;
  -- The lock of the door: whoever works on the case is waited for, and comes too late afterwards.
  select c.root into place from nrm.case_file c where c.id = d.case_id for no key update;
  select x.* into d from nrm.destruction x where x.id = p_id for update;
  if d.state = 'destroying' then return place; end if;
  if d.state is distinct from 'waiting' or d.erase_after > nrm.clock_now() or nrm.is_held(d.case_id) then return null; end if;
  if not exists (select 1 from nrm.ending_of(d.case_id) e where e.closed_at < d.proposed_at) then
    update nrm.destruction x set state = 'stopped', stopped_at = nrm.clock_now(), stop_ground = 'new-facts' where x.id = d.id;
    perform nrm.tell_of_case(d.case_id, 'destruction-stopped', '{}', array['secretary', 'chair']);
    perform nrm.log_of_case(d.case_id, jsonb_build_object('kind', 'destruction.stopped', 'code', 'new-facts'));
    return null;
  end if;

  update nrm.destruction x set state = 'destroying', begun_at = nrm.clock_now() where x.id = d.id;
  delete from nrm.case_key k where k.case_id = d.case_id;
  delete from nrm.record r where r.case_id = d.case_id;
  delete from nrm.person_identity i where i.case_id = d.case_id;
  delete from nrm.consent c where c.case_id = d.case_id;
  delete from nrm.submission s where s.case_id = d.case_id;
  delete from nrm.draft w where w.procedure_id in (select p.id from nrm.procedure p where p.case_id = d.case_id);
  delete from nrm.known_hint h where d.case_id in (h.case_id, h.other_case_id);
  -- The bytes of files are taken away by the sweep over their folder, which knows of no destroyed case.
  update nrm.evidence_file f set sees = '{}', sealed = '', mark = uuid_send(f.id), withdrawn_note = null where f.case_id = d.case_id;
  update nrm.referral r set shared = '{}' where r.case_id = d.case_id;
  update nrm.procedure p set context = '{}' where p.case_id = d.case_id;
  update nrm.clock k set state = 'cancelled', ended_at = nrm.clock_now() where k.case_id = d.case_id and k.state = 'running';
  update nrm.rights_request q set sealed = null, field = null where q.case_id = d.case_id;
  -- Tokens of the search go with this mark (0015). Of what was known one code stays, for counting.
  update nrm.case_file c set erased_at = nrm.clock_now(), summary = jsonb_strip_nulls(jsonb_build_object('suspectedKind', c.summary -> 'suspectedKind')) where c.id = d.case_id;
  perform nrm.log_of_case(d.case_id, jsonb_build_object('kind', 'case.destroying'));
  return place;
end $$;

-- The root is gone from the key store.
create function nrm.finish_destruction(p_id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare done uuid;
begin
  perform nrm.demand_clock();
  update nrm.destruction x set state = 'destroyed', destroyed_at = nrm.clock_now() where x.id = p_id and x.state = 'destroying' returning x.case_id into done;
  if done is null then return false; end if;
  perform nrm.log_of_case(done, jsonb_build_object('kind', 'case.destroyed'));
  return true;
end $$;

-- Nothing is sealed any more for a case that was destroyed.
create function nrm.guard_erased() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select 1 from nrm.case_file c where c.id = new.case_id and c.erased_at is not null) then raise exception 'case-destroyed' using errcode = 'NR410'; end if;
  return new;
end $$;

revoke all on function nrm.tell_of_case(uuid, text, uuid[], text[]), nrm.log_of_case(uuid, jsonb), nrm.demand_right(text, uuid), nrm.ending_of(uuid), nrm.is_held(uuid), nrm.rights_of(uuid), nrm.looks_at(uuid),
  nrm.ask_right(uuid, uuid, text, text, text, text, bytea, timestamptz), nrm.decide_right(uuid, uuid, text, text, jsonb), nrm.end_restriction(uuid, uuid), nrm.guard_processing(), nrm.place_hold(uuid, text),
  nrm.lift_hold(uuid), nrm.retention_lines(integer), nrm.demand_over(uuid), nrm.keep_case(uuid, text), nrm.propose_destruction(uuid), nrm.approve_destruction(uuid), nrm.stop_destruction(uuid, text),
  nrm.demand_clock(), nrm.destructions_due(integer), nrm.begin_destruction(uuid), nrm.finish_destruction(uuid), nrm.guard_erased() from public;
grant execute on function nrm.rights_of(uuid), nrm.looks_at(uuid), nrm.ask_right(uuid, uuid, text, text, text, text, bytea, timestamptz), nrm.decide_right(uuid, uuid, text, text, jsonb), nrm.end_restriction(uuid, uuid),
  nrm.place_hold(uuid, text), nrm.lift_hold(uuid), nrm.retention_lines(integer), nrm.keep_case(uuid, text), nrm.propose_destruction(uuid), nrm.approve_destruction(uuid), nrm.stop_destruction(uuid, text)
  to nrm_api, nrm_worker;
grant execute on function nrm.destructions_due(integer), nrm.begin_destruction(uuid), nrm.finish_destruction(uuid) to nrm_worker;
grant execute on function nrm.guard_processing(), nrm.guard_erased() to nrm_owner;
reset role;
create trigger referral_processing before insert on nrm.referral for each row when (new.basis = 'consent') execute function nrm.guard_processing();
create trigger case_access_processing before insert on nrm.case_access for each row when (new.ground = 'consent') execute function nrm.guard_processing();
create trigger case_access_processing_again before update on nrm.case_access for each row
  when (new.ground = 'consent' and old.until <= now() and (new.until is null or new.until > now())) execute function nrm.guard_processing();
create trigger case_key_of_living before insert on nrm.case_key for each row execute function nrm.guard_erased();
