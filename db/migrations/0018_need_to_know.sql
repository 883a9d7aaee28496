-- Need to know: cases restricted to those named, the bare knowledge that a case exists, and emergency access that ends by itself.
-- nrm_gate looks past the policies of officers. Nobody acts as it; it owns the few functions below, each of which answers one question or does one act.
grant usage, create on schema nrm to nrm_gate;

-- Copy of packages/sop (sight.ts, break-glass.ts), written by the migration.
create table nrm.verb_rule (verb text not null, role text not null, stand text not null, constraint verb_rule_pk primary key (verb, role, stand));
create table nrm.glass_scope_rule (role text not null, compartment text not null, constraint glass_scope_rule_pk primary key (role, compartment));
grant select on nrm.verb_rule, nrm.glass_scope_rule to nrm_api, nrm_worker, nrm_gate;

-- A restricted case is hidden from its own territory: only those named see it. The row stands while it is restricted; what was before is in the log.
alter table nrm.case_file add column restricted boolean not null default false;
create table nrm.case_restriction (
  case_id uuid constraint case_restriction_pk primary key constraint case_restriction_case_fk references nrm.case_file,
  reason text not null,
  at timestamptz not null,
  account_id uuid not null constraint case_restriction_account_fk references nrm.account
);
-- `kept`: named by the act itself, not by a handover · `opened`: the act also shared the case with the office, lifting takes that back.
create table nrm.case_named (
  case_id uuid not null constraint case_named_case_fk references nrm.case_file,
  office_id uuid constraint case_named_office_fk references nrm.office,
  account_id uuid constraint case_named_account_fk references nrm.account,
  kept boolean not null,
  opened boolean not null default false,
  constraint case_named_one check (num_nonnulls(office_id, account_id) = 1),
  constraint case_named_unique unique nulls not distinct (case_id, office_id, account_id)
);

-- One use of emergency access. It never opens health and counselling, lasts an hour at most, and is looked at by somebody else.
create table nrm.break_glass (
  id uuid constraint break_glass_pk primary key default uuidv7(),
  case_id uuid not null constraint break_glass_case_fk references nrm.case_file,
  account_id uuid not null constraint break_glass_account_fk references nrm.account,
  -- A deputy breaks in under his own account; the one he stood in for looks at it no more than he does.
  acting_for uuid constraint break_glass_acting_for_fk references nrm.account default nrm.acting_for(),
  role text not null,
  office_id uuid not null constraint break_glass_office_fk references nrm.office,
  reason text not null,
  scope text[] not null constraint break_glass_never_health check (cardinality(scope) > 0 and scope <@ array['C', 'S', 'I', 'K', 'D']),
  opened_at timestamptz not null,
  until timestamptz not null,
  region_code text not null,
  review_by text not null constraint break_glass_review_by_known check (review_by in ('commission', 'national')),
  review_due_at timestamptz not null,
  escalated_at timestamptz,
  reviewed_at timestamptz,
  reviewed_by uuid constraint break_glass_reviewer_fk references nrm.account,
  outcome text,
  constraint break_glass_minutes check (until between opened_at + interval '5 minutes' and opened_at + interval '1 hour'),
  constraint break_glass_reviewed check (num_nonnulls(reviewed_at, reviewed_by, outcome) in (0, 3)),
  constraint break_glass_other_eyes check (reviewed_by <> account_id)
);
create index break_glass_account on nrm.break_glass (account_id, until desc);
create index break_glass_to_review on nrm.break_glass (review_by, region_code, review_due_at) where reviewed_at is null;
create index break_glass_case on nrm.break_glass (case_id, until desc);
-- Offices of the case at that moment: they see it at once and as long as it lasts.
create table nrm.break_glass_watch (
  office_id uuid not null constraint break_glass_watch_office_fk references nrm.office,
  until timestamptz not null,
  glass_id uuid not null constraint break_glass_watch_glass_fk references nrm.break_glass,
  constraint break_glass_watch_pk primary key (office_id, glass_id)
);
create index break_glass_watch_live on nrm.break_glass_watch (office_id, until desc);

do $$
declare name text;
begin
  foreach name in array array['case_restriction', 'case_named', 'break_glass', 'break_glass_watch'] loop
    execute format('alter table nrm.%I enable row level security, force row level security', name);
    execute format('create policy %I on nrm.%I to nrm_gate using (true) with check (true)', name || '_gate', name);
    execute format('grant select, insert, update, delete on nrm.%I to nrm_gate', name);
  end loop;
  foreach name in array array['case_file', 'procedure', 'referral', 'case_access', 'case_exclusion', 'step_taken', 'account', 'person_identity'] loop
    execute format('create policy %I on nrm.%I for select to nrm_gate using (true)', name || '_gate', name);
  end loop;
end $$;
-- The policy of case_file asks whether the reader is named; of others it learns nothing.
create policy case_named_own on nrm.case_named for select to nrm_api, nrm_worker, nrm_definer, nrm_auditor
  using (office_id = (select nrm.office_id()) or account_id = (select nrm.account_id()));
grant select on nrm.case_named to nrm_api, nrm_worker, nrm_definer, nrm_auditor;
create policy case_file_gate_marks on nrm.case_file for update to nrm_gate using (true) with check (true);
create policy case_access_gate_opens on nrm.case_access for insert to nrm_gate with check (true);
create policy case_access_gate_ends on nrm.case_access for update to nrm_gate using (true) with check (true);
create policy notification_gate on nrm.notification for insert to nrm_gate with check (true);
create policy notification_gate_told on nrm.notification for select to nrm_gate using (true);
create policy case_key_gate on nrm.case_key for select to nrm_gate using (true);
grant select on nrm.case_file, nrm.procedure, nrm.referral, nrm.case_access, nrm.case_exclusion, nrm.step_taken, nrm.person_identity, nrm.case_key, nrm.office, nrm.legal_parameter to nrm_gate;
grant select (id, role, office_id, disabled_at, name) on nrm.account to nrm_gate;
grant update (restricted) on nrm.case_file to nrm_gate;
grant insert, update on nrm.case_access to nrm_gate;
grant insert, select (id) on nrm.notification to nrm_gate;
set local role nrm_definer;
grant execute on function nrm.append_audits(jsonb), nrm.sees_case(uuid) to nrm_gate;
reset role;
set local role nrm_worker;
grant execute on function nrm.enqueue(text, json, timestamptz, text) to nrm_gate;
reset role;

set local role nrm_gate;

-- Hook for whoever searches over cases: a restricted case is no hit but for those named.
create function nrm.is_restricted(p_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from nrm.case_restriction r where r.case_id = p_case)
$$;
-- Restricted cases that are not for the actor's eyes.
create function nrm.hidden_cases() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(r.case_id), '{}') from nrm.case_restriction r
   where not exists (select 1 from nrm.case_named n where n.case_id = r.case_id and (n.office_id = nrm.office_id() or n.account_id = nrm.account_id()))
$$;
-- Offices a restricted case is open to, wholly or through one of their members.
create function nrm.named_offices(p_case uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(distinct coalesce(n.office_id, a.office_id)), '[]') from nrm.case_named n left join nrm.account a on a.id = n.account_id where n.case_id = p_case
$$;

/* Emergency access of the actor that lasts at this moment. It ends with its last second, with another role, with a recusal and when the case is restricted. */
create view nrm.live_glass as
  select g.id, g.case_id, g.scope, g.region_code, g.until from nrm.break_glass g
   where g.account_id = nrm.account_id() and g.role = nrm.role() and g.until > nrm.clock_now()
     and not exists (select 1 from nrm.case_restriction r where r.case_id = g.case_id)
     and not exists (select 1 from nrm.case_exclusion x where x.case_id = g.case_id and x.account_id = g.account_id);
create function nrm.open_glass() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(g.case_id), '{}') from nrm.live_glass g
$$;
create function nrm.glass_scope(p_case uuid) returns text[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct s.one), '{}') from nrm.live_glass g, unnest(g.scope) s(one) where g.case_id = p_case
$$;
-- By case: which use of emergency access a look belongs to, and under whose eyes it lies. Null for nearly everybody.
create function nrm.glass_marks() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_object_agg(g.case_id, jsonb_build_object('glass', g.id, 'region', g.region_code)) from nrm.live_glass g
$$;

-- Twin of may() in packages/sop/sight.ts.
create function nrm.touched(p_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from nrm.case_file c where c.id = p_case and c.origin_office_id = nrm.office_id())
      or exists (select 1 from nrm.procedure p where p.case_id = p_case and p.office_id = nrm.office_id())
      or exists (select 1 from nrm.case_access a where a.case_id = p_case and a.office_id = nrm.office_id())
      or exists (select 1 from nrm.referral r where r.case_id = p_case and nrm.office_id() in (r.recipient_office_id, r.sender_office_id))
      or exists (select 1 from nrm.step_taken s where s.case_id = p_case and s.office_id = nrm.office_id())
$$;
create function nrm.verbs_on(p_case uuid) returns text[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct v.verb), '{}')
    from (select f.restricted, f.region_code, f.territory_code, nrm.sees_case(p_case) as is_seen,
                 not exists (select 1 from nrm.case_exclusion x where x.case_id = p_case and x.account_id in (nrm.account_id(), nrm.acting_for())) as is_open
            from nrm.case_file f where f.id = p_case offset 0) c
    join nrm.verb_rule v on v.role = nrm.role()
   where case v.stand
     when 'sight' then c.is_seen
     when 'place' then c.is_seen and nrm.territory() in ('17', c.region_code, c.territory_code)
     when 'holder' then c.is_seen and exists (select 1 from nrm.procedure p where p.case_id = p_case and p.office_id = nrm.office_id())
     when 'touched' then c.is_open and nrm.touched(p_case)
     when 'anywhere' then c.is_open and not c.restricted
     else false end
$$;
create function nrm.may(p_verb text, p_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select p_verb = any (nrm.verbs_on(p_case))
$$;

/* Number, office in charge and whom to ask, for those who may know that a case exists and nothing else. Never the office that shelters the person: its name is a place.
   Of a restricted case the National Commission answers. */
create function nrm.case_stub(p_case uuid) returns table (number text, in_charge uuid, contact uuid) language sql stable security definer set search_path = pg_catalog as $$
  select c.number, case when c.restricted then n.id else i.office_id end, case when c.restricted then n.id else coalesce(t.id, n.id) end
    from nrm.case_file c
    join nrm.procedure i on i.case_id = c.id and i.procedure = 'identification'
    left join lateral (select o.id from nrm.office o where o.kind = 'national_commission' and o.active order by o.id limit 1) n on true
    left join lateral (select o.id from nrm.office o where o.kind = 'commission' and o.region_code = c.region_code and o.active order by o.id limit 1) t on true
   where c.id = p_case and nrm.may('know', p_case)
$$;

/* What is to be known of a case before somebody breaks in, by number or by id; no row where there is none for this actor. `live`: a use of the actor's that lasts. */
create function nrm.glass_target(p_number text, p_case uuid, p_scope text[]) returns table (id uuid, region_code text, used integer, live uuid, until timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select c.id, c.region_code, (select count(*)::integer from nrm.break_glass g where g.account_id = nrm.account_id() and g.opened_at > nrm.clock_now() - interval '1 day'), l.id, l.until
    from nrm.case_file c
    left join lateral (select g.id, g.until from nrm.live_glass g where g.case_id = c.id and p_scope <@ g.scope order by g.until desc limit 1) l on true
   where (c.id = p_case or c.number = p_number) and nrm.may('break-glass', c.id)
$$;

create function nrm.parameter_now(p_code text) returns text language sql stable set search_path = pg_catalog as $$
  select p.value from nrm.legal_parameter p where p.code = p_code and p.valid_from <= (nrm.clock_now() at time zone 'Asia/Tashkent')::date order by p.version desc limit 1
$$;

/* Opens emergency access, tells the offices of the case and whoever must look at it afterwards. One that lasts and covers what is asked for is answered again. */
create function nrm.break_glass(p_case uuid, p_reason text, p_scope text[], p_minutes integer, p_review_by text, p_review_due timestamptz)
returns table (id uuid, until timestamptz, is_new boolean)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare moment timestamptz := nrm.clock_now(); found_one record; region text; made uuid := uuidv7(); told uuid[];
begin
  if not exists (select 1 from nrm.verb_rule v where v.verb = 'break-glass' and v.role = nrm.role()) then raise exception 'forbidden' using errcode = 'NR403'; end if;
  if not nrm.may('break-glass', p_case) then raise exception 'not-found' using errcode = 'NR404'; end if;
  if not p_scope <@ array(select r.compartment from nrm.glass_scope_rule r where r.role = nrm.role()) then raise exception 'forbidden' using errcode = 'NR403'; end if;
  if p_minutes > nrm.parameter_now('glass.minutes.most')::integer then raise exception 'forbidden' using errcode = 'NR403'; end if;
  perform pg_advisory_xact_lock(hashtextextended('break-glass ' || nrm.account_id(), 0));
  select g.id, g.until into found_one from nrm.live_glass g where g.case_id = p_case and p_scope <@ g.scope order by g.until desc limit 1;
  if found then return query select found_one.id, found_one.until, false; return; end if;
  if (select count(*) from nrm.break_glass g where g.account_id = nrm.account_id() and g.opened_at > moment - interval '1 day') >= nrm.parameter_now('glass.per-day')::integer then
    raise exception 'glass-limit' using errcode = 'NR429';
  end if;

  select c.region_code into region from nrm.case_file c where c.id = p_case;
  insert into nrm.break_glass (id, case_id, account_id, role, office_id, reason, scope, opened_at, until, region_code, review_by, review_due_at)
  values (made, p_case, nrm.account_id(), nrm.role(), nrm.office_id(), p_reason, p_scope, moment, moment + make_interval(mins => p_minutes), region, p_review_by, p_review_due);
  insert into nrm.break_glass_watch (office_id, until, glass_id)
  select o.office_id, moment + make_interval(mins => p_minutes), made
    from (select c.origin_office_id as office_id from nrm.case_file c where c.id = p_case union select p.office_id from nrm.procedure p where p.case_id = p_case) o;
  with sent as (
    insert into nrm.notification (id, office_id, role, region_code, case_id, message, at)
    select uuidv7(), w.office_id, null, null, p_case, 'glass-opened', moment from nrm.break_glass_watch w where w.glass_id = made
    union all select uuidv7(), null, r.role, r.region, p_case, 'glass-to-review', moment
      from (values ('commission', 'secretary', region), ('commission', 'chair', region), ('national', 'national', null)) r(body, role, region) where r.body = p_review_by
    returning nrm.notification.id)
  select array_agg(s.id) into told from sent s;
  perform nrm.enqueue('notify', json_build_object('notifications', to_json(told)), now(), 'notify:' || told[1]);
  perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', 'glass.opened', 'case', p_case, 'region', region, 'code', p_reason, 'glass', made, 'scope', to_jsonb(p_scope), 'minutes', p_minutes)));
  return query select made, moment + make_interval(mins => p_minutes), true;
end $$;

-- Whether the actor is the one to look at this use: not whoever broke in; the commission of the region, or the National Commission where that is for it or came too late.
create function nrm.reviews(g nrm.break_glass) returns boolean language sql stable set search_path = pg_catalog as $$
  select (nrm.account_id() in (g.account_id, g.acting_for) or nrm.acting_for() in (g.account_id, g.acting_for)) is not true
    and not exists (select 1 from nrm.case_exclusion x where x.case_id = g.case_id and x.account_id = nrm.account_id())
    and case nrm.role()
      when 'national' then g.review_by = 'national' or g.escalated_at is not null or nrm.is_restricted(g.case_id)
      when 'secretary' then g.review_by = 'commission' and nrm.territory() = g.region_code and not (g.case_id = any (nrm.hidden_cases()))
      when 'chair' then g.review_by = 'commission' and nrm.territory() = g.region_code and not (g.case_id = any (nrm.hidden_cases()))
      else false end
$$;

/* What the actor has to know of emergency access: `mine`, as long as it lasts · `ours`, into cases of the actor's office, as long as it lasts · `review`, until it was looked at. */
create function nrm.glass_lines() returns table (kind text, id uuid, case_id uuid, case_number text, actor text, role text, office_id uuid, reason text, scope text[],
  opened_at timestamptz, until timestamptz, review_due_at timestamptz, overdue boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select l.kind, g.id, g.case_id, c.number, a.name, g.role, g.office_id, g.reason, g.scope, g.opened_at, g.until, g.review_due_at, g.review_due_at <= nrm.clock_now()
    from (
      (select 'mine' as kind, m.id from nrm.live_glass m)
      union all (select 'ours', w.glass_id from nrm.break_glass_watch w join nrm.break_glass o on o.id = w.glass_id
                  where w.office_id = nrm.office_id() and w.until > nrm.clock_now() and o.account_id <> nrm.account_id() and not (o.case_id = any (nrm.hidden_cases())) limit 100)
      union all (select 'review', r.id from nrm.break_glass r where nrm.role() in ('secretary', 'chair') and r.reviewed_at is null and r.review_by = 'commission' and r.region_code = nrm.territory() and nrm.reviews(r) order by r.review_due_at limit 100)
      union all (select 'review', r.id from nrm.break_glass r where nrm.role() = 'national' and r.reviewed_at is null and nrm.reviews(r) order by r.review_due_at limit 100)
    ) l join nrm.break_glass g on g.id = l.id join nrm.case_file c on c.id = g.case_id join nrm.account a on a.id = g.account_id
   order by g.review_due_at, g.id
$$;

/* Uses of emergency access that last on one case: the actor's own, and all of them for whoever sees the case. `alone`: the case is seen by it and nothing else. */
create function nrm.glass_on_case(p_case uuid) returns table (id uuid, mine boolean, alone boolean, actor text, role text, office_id uuid, reason text, scope text[], until timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select g.id, g.account_id = nrm.account_id() and g.case_id = any (nrm.open_glass()), g.account_id = nrm.account_id() and not nrm.sees_case(p_case),
         a.name, g.role, g.office_id, g.reason, g.scope, g.until
    from nrm.break_glass g join nrm.account a on a.id = g.account_id
   where g.case_id = p_case and g.until > nrm.clock_now() and (g.account_id = nrm.account_id() or nrm.sees_case(p_case)) order by g.until
$$;

-- What stands against the actor reviewing this use; null where nothing does.
create function nrm.review_verdict(p_id uuid) returns text language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select case
      when nrm.role() not in ('secretary', 'chair', 'national') then 'not-found'
      when nrm.account_id() in (g.account_id, g.acting_for) or nrm.acting_for() in (g.account_id, g.acting_for) then 'same-person'
      when not nrm.reviews(g) then 'not-found'
      when g.reviewed_at is not null then 'glass-reviewed'
      else 'may' end from nrm.break_glass g where g.id = p_id), 'not-found')
$$;
create function nrm.review_glass(p_id uuid, p_outcome text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare g nrm.break_glass; told uuid := uuidv7();
begin
  select * into g from nrm.break_glass b where b.id = p_id for update;
  if nrm.review_verdict(p_id) <> 'may' then raise exception '%', nrm.review_verdict(p_id) using errcode = 'NR403'; end if;
  update nrm.break_glass b set reviewed_at = nrm.clock_now(), reviewed_by = nrm.account_id(), outcome = p_outcome where b.id = p_id;
  insert into nrm.notification (id, office_id, case_id, message, at) values (told, g.office_id, g.case_id, 'glass-reviewed', nrm.clock_now());
  perform nrm.enqueue('notify', json_build_object('notifications', json_build_array(told)), now(), 'notify:' || told);
  perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', 'glass.reviewed', 'case', g.case_id, 'region', g.region_code, 'glass', g.id, 'code', p_outcome)));
end $$;

-- A review nobody made in time goes to the National Commission, once. The clock's own act.
create function nrm.escalate_reviews() returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare late nrm.break_glass; told uuid; done integer := 0;
begin
  if nrm.role() <> 'system' or session_user <> 'nrm_worker' then raise exception 'forbidden' using errcode = 'NR403'; end if;
  for late in select * from nrm.break_glass b where b.reviewed_at is null and b.escalated_at is null and b.review_due_at <= nrm.clock_now()
              order by b.review_due_at limit 100 for update skip locked loop
    told := uuidv7();
    update nrm.break_glass b set escalated_at = nrm.clock_now() where b.id = late.id;
    insert into nrm.notification (id, role, case_id, message, at) values (told, 'national', late.case_id, 'glass-review-overdue', nrm.clock_now());
    perform nrm.enqueue('notify', json_build_object('notifications', json_build_array(told)), now(), 'notify:' || told);
    perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', 'glass.review-overdue', 'case', late.case_id, 'region', late.region_code, 'glass', late.id)));
    done := done + 1;
  end loop;
  return done;
end $$;

/* How a case the actor sees stands to restriction; no row where the actor does not see it. `holders`: offices whose members may be named. */
create function nrm.restriction_of(p_case uuid) returns table (number text, restricted boolean, reason text, at timestamptz, may_restrict boolean, may_lift boolean, holders uuid[], named uuid[])
language sql stable security definer set search_path = pg_catalog as $$
  select c.number, c.restricted, r.reason, r.at, nrm.may('restrict', p_case), nrm.may('lift', p_case),
         array(select distinct p.office_id from nrm.procedure p where p.case_id = p_case),
         array(select coalesce(n.account_id, n.office_id) from nrm.case_named n where n.case_id = p_case)
    from nrm.case_file c left join nrm.case_restriction r on r.case_id = c.id where c.id = p_case and nrm.sees_case(p_case)
$$;

/* Restricts a case to those named: accounts of offices that hold it, other offices, and always the National Commission, which its clocks then speak to. */
create function nrm.restrict_case(p_case uuid, p_reason text, p_accounts uuid[], p_offices uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare told uuid := uuidv7();
begin
  if not nrm.sees_case(p_case) then raise exception 'not-found' using errcode = 'NR404'; end if;
  if not nrm.may('restrict', p_case) then raise exception 'forbidden' using errcode = 'NR403'; end if;
  if exists (select 1 from unnest(p_accounts) n(id) where not exists (
       select 1 from nrm.account a join nrm.procedure p on p.office_id = a.office_id where a.id = n.id and a.disabled_at is null and p.case_id = p_case))
     or exists (select 1 from unnest(p_offices) n(id) where not exists (select 1 from nrm.office o where o.id = n.id and o.active))
  then raise exception 'form-invalid' using errcode = 'NR400'; end if;
  perform 1 from nrm.case_file c where c.id = p_case for update;
  if nrm.is_restricted(p_case) then raise exception 'case-restricted' using errcode = 'NR409'; end if;

  insert into nrm.case_restriction (case_id, reason, at, account_id) values (p_case, p_reason, nrm.clock_now(), nrm.account_id());
  insert into nrm.case_named (case_id, account_id, kept) select distinct p_case, n.id, true from unnest(p_accounts) n(id);
  insert into nrm.case_named (case_id, office_id, kept, opened)
  select p_case, o.id, true, not exists (select 1 from nrm.case_access a where a.case_id = p_case and a.office_id = o.id and (a.until is null or a.until > now()))
    from nrm.office o where o.id = any (p_offices) or (o.kind = 'national_commission' and o.active);
  insert into nrm.case_access (case_id, office_id, granted_at) select p_case, n.office_id, nrm.clock_now() from nrm.case_named n where n.case_id = p_case and n.opened
  on conflict (case_id, office_id) do update set until = null;
  update nrm.case_file c set restricted = true where c.id = p_case;
  insert into nrm.notification (id, role, case_id, message, at) values (told, 'national', p_case, 'case-restricted', nrm.clock_now());
  perform nrm.enqueue('notify', json_build_object('notifications', json_build_array(told)), now(), 'notify:' || told);
  perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', 'case.restricted', 'case', p_case, 'region', (select c.region_code from nrm.case_file c where c.id = p_case), 'code', p_reason,
    'named', cardinality(p_accounts) + cardinality(p_offices))));
end $$;

create function nrm.lift_restriction(p_case uuid, p_reason text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not nrm.sees_case(p_case) then raise exception 'not-found' using errcode = 'NR404'; end if;
  if not nrm.may('lift', p_case) then raise exception 'forbidden' using errcode = 'NR403'; end if;
  perform 1 from nrm.case_file c where c.id = p_case for update;
  if not nrm.is_restricted(p_case) then raise exception 'case-not-restricted' using errcode = 'NR409'; end if;
  perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', 'case.restriction-lifted', 'case', p_case, 'region', (select c.region_code from nrm.case_file c where c.id = p_case), 'code', p_reason)));
  update nrm.case_file c set restricted = false where c.id = p_case;
  update nrm.case_access a set until = now() where a.case_id = p_case and a.office_id in (select n.office_id from nrm.case_named n where n.case_id = p_case and n.opened);
  delete from nrm.case_restriction r where r.case_id = p_case;
  delete from nrm.case_named n where n.case_id = p_case;
end $$;

-- A restricted case goes on being handed over: the office asked, and the National Commission, are named with it, and unnamed when it is taken back.
create function nrm.follow_access() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not nrm.is_restricted(new.case_id) then return null; end if;
  if new.until is not null then
    delete from nrm.case_named n where n.case_id = new.case_id and n.office_id = new.office_id and not n.kept;
  elsif exists (select 1 from nrm.procedure p where p.case_id = new.case_id and p.recipient_office_id = new.office_id)
     or exists (select 1 from nrm.office o where o.id = new.office_id and o.kind = 'national_commission') then
    insert into nrm.case_named (case_id, office_id, kept) values (new.case_id, new.office_id, false) on conflict do nothing;
  end if;
  return null;
end $$;

-- The identity, for whoever broke in with that scope; only nrm.reveal_identity asks, and has written down who and why.
create function nrm.identity_by_glass(p_case uuid) returns table (id uuid, key_version integer, sealed bytea, root bigint, kek integer, wrapped bytea)
language sql stable security definer set search_path = pg_catalog as $$
  select i.id, i.key_version, i.sealed, c.root, k.kek, k.wrapped
    from nrm.person_identity i join nrm.case_file c on c.id = i.case_id
    join nrm.case_key k on k.case_id = i.case_id and k.compartment = 'identity' and k.version = i.key_version
   where i.case_id = p_case and 'I' = any (nrm.glass_scope(p_case)) order by i.id
$$;

revoke all on function nrm.is_restricted(uuid), nrm.hidden_cases(), nrm.named_offices(uuid), nrm.open_glass(), nrm.glass_scope(uuid), nrm.glass_marks(), nrm.touched(uuid), nrm.verbs_on(uuid), nrm.may(text, uuid),
  nrm.case_stub(uuid), nrm.glass_target(text, uuid, text[]), nrm.parameter_now(text), nrm.break_glass(uuid, text, text[], integer, text, timestamptz), nrm.reviews(nrm.break_glass), nrm.glass_lines(),
  nrm.glass_on_case(uuid), nrm.review_verdict(uuid), nrm.review_glass(uuid, text), nrm.escalate_reviews(), nrm.restriction_of(uuid), nrm.restrict_case(uuid, text, uuid[], uuid[]), nrm.lift_restriction(uuid, text), nrm.follow_access(),
  nrm.identity_by_glass(uuid) from public;
grant execute on function nrm.is_restricted(uuid), nrm.open_glass(), nrm.glass_scope(uuid), nrm.hidden_cases() to nrm_api, nrm_worker, nrm_definer, nrm_auditor;
grant execute on function nrm.glass_marks(), nrm.identity_by_glass(uuid) to nrm_definer;
grant execute on function nrm.named_offices(uuid), nrm.verbs_on(uuid), nrm.may(text, uuid), nrm.case_stub(uuid), nrm.glass_target(text, uuid, text[]), nrm.glass_lines(), nrm.glass_on_case(uuid),
  nrm.break_glass(uuid, text, text[], integer, text, timestamptz), nrm.review_verdict(uuid), nrm.review_glass(uuid, text), nrm.restriction_of(uuid), nrm.restrict_case(uuid, text, uuid[], uuid[]), nrm.lift_restriction(uuid, text) to nrm_api, nrm_worker;
grant execute on function nrm.escalate_reviews() to nrm_worker;
grant execute on function nrm.follow_access() to nrm_owner;
reset role;
create trigger case_access_followed after insert or update of until on nrm.case_access for each row execute function nrm.follow_access();

-- The policies of the case once more, now with restriction. Emergency access stands apart and opens reading only: the definer, behind whose functions every write
-- lies, and every UPDATE go without it.
do $$
declare visible text := $visible$
  coalesce((select false from nrm.case_exclusion x where x.case_id = id and x.account_id = (select nrm.account_id())), true)
  and (select nrm.reach()) <> 'none'
  and case when restricted then coalesce((select true from nrm.case_named n where n.case_id = id and (n.office_id = (select nrm.office_id()) or n.account_id = (select nrm.account_id())) limit 1), false)
    else ((select nrm.reach()) = 'territory' and (select nrm.territory()) in ('17', region_code, territory_code))
      or origin_office_id = (select nrm.office_id())
      or (select true from nrm.case_access a where a.case_id = id and a.office_id = (select nrm.office_id()) and (a.until is null or a.until > now()))
    end $visible$;
begin
  execute format('alter policy case_file_visible on nrm.case_file using (%s)', visible);
  execute format('alter policy case_file_changed on nrm.case_file using (%s)', visible);
end $$;
create policy case_file_by_glass on nrm.case_file for select to nrm_api, nrm_worker using (id = any ((select nrm.open_glass())::uuid[]));
-- What hangs on the case shows itself with it, and is changed by nobody who only broke in.
do $$
declare name text;
begin
  foreach name in array array['procedure', 'clock', 'referral'] loop
    execute format('create policy %I on nrm.%I as restrictive for update to nrm_api, nrm_worker using (not (case_id = any ((select nrm.open_glass())::uuid[])) or nrm.sees_case(case_id))', name || '_not_by_glass', name);
  end loop;
end $$;

-- Records and consents: the rules as before, and apart from them what somebody broke in for.
alter function nrm.readable(uuid) rename to readable_by_rule;
-- Whoever sees the case by emergency access alone reads what it was asked for, whatever else the rules would give an office so placed.
create function nrm.readable(p_case uuid) returns text[] language sql stable
  return case when not (p_case = any (nrm.open_glass())) then nrm.readable_by_rule(p_case)
    when nrm.sees_case(p_case) then array(select distinct r.one from unnest(nrm.readable_by_rule(p_case) || nrm.glass_scope(p_case)) r(one))
    else nrm.glass_scope(p_case) end;
alter policy record_readable on nrm.record
  using ((not (case_id = any ((select nrm.open_glass())::uuid[])) or nrm.sees_case(case_id)) and sees && (select nrm.readable_by_rule(record.case_id)));
alter policy consent_readable on nrm.consent
  using ((not (case_id = any ((select nrm.open_glass())::uuid[])) or nrm.sees_case(case_id)) and 'C' = any ((select nrm.readable_by_rule(consent.case_id))::text[]));
create policy record_by_glass on nrm.record for select to nrm_api, nrm_worker
  using (case_id = any ((select nrm.open_glass())::uuid[]) and sees && (select nrm.glass_scope(record.case_id))::text[]);
create policy consent_by_glass on nrm.consent for select to nrm_api, nrm_worker
  using (case_id = any ((select nrm.open_glass())::uuid[]) and 'C' = any ((select nrm.glass_scope(consent.case_id))::text[]));

-- Whoever may not know of a restricted case finds no trace of it in the mailbox, in the messages or in the log of the own territory.
alter policy referral_visible on nrm.referral using (
  (recipient_office_id = (select nrm.office_id()) and not (case_id = any ((select nrm.hidden_cases())::uuid[]))) or (select true from nrm.case_file c where c.id = case_id));
alter policy notification_addressed on nrm.notification using (
  (office_id = (select nrm.office_id())
    or (role = (select nrm.role()) and (region_code is null or (select nrm.territory()) = '17' or (select nrm.territory()) = region_code
        or starts_with((select nrm.territory()), region_code))))
  and (case_id is null or not (case_id = any ((select nrm.hidden_cases())::uuid[]))));
alter policy audit_entry_review on nrm.audit_entry using (
  (select nrm.role()) is null
  or ((select nrm.role()) in ('secretary', 'member', 'chair', 'supervisor', 'national')
      and ((select nrm.territory()) = '17' or oversight_region = left((select nrm.territory()), 4))
      and coalesce((select false from nrm.case_exclusion x where x.case_id = audit_entry.case_id and x.account_id = (select nrm.account_id())), true)
      and (case_id is null or not (case_id = any ((select nrm.hidden_cases())::uuid[])))));

-- Every entry about a case somebody broke into says by which use, and lies under the eyes of the region of the case; else as 0017.
set local role nrm_definer;
create or replace function nrm.append_audits(facts jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  moment timestamptz := nrm.clock_now();
  actor uuid := nrm.account_id();
  actor_role text := coalesce(nrm.role(), 'none');
  actor_office uuid := nrm.office_id();
  actor_territory text := coalesce(nrm.territory(), '17');
  marks jsonb := case when actor is not null then nrm.glass_marks() end;
  common jsonb := jsonb_build_object(
    'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'entered', case when moment <> now() then to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end,
    'account', actor, 'actingFor', nrm.acting_for(), 'role', actor_role, 'office', actor_office, 'territory', actor_territory, 'request', nrm.setting('request'), 'ip', nrm.setting('ip'));
begin
  insert into nrm.audit_entry (at, kind, outcome, account_id, role, office_id, territory, case_id, procedure_id, version, step, oversight_region, entry, leaf)
  select moment, f.value ->> 'kind', coalesce(f.value ->> 'outcome', 'done'), coalesce(actor, (f.value ->> 'subject')::uuid), actor_role, actor_office, actor_territory,
         (f.value ->> 'case')::uuid, (f.value ->> 'procedure')::uuid, (f.value ->> 'version')::integer, f.value ->> 'step',
         coalesce(f.value ->> 'region', marks -> (f.value ->> 'case') ->> 'region', (select c.region_code from nrm.case_file c where c.id = (f.value ->> 'case')::uuid), left(actor_territory, 4)),
         e.entry, sha256('\x00'::bytea || convert_to(e.entry, 'UTF8'))
    from jsonb_array_elements(facts) with ordinality f(value, place),
         -- The salt is drawn once an entry: what is stored is what was hashed.
         lateral (select jsonb_strip_nulls(jsonb_build_object('glass', marks -> (f.value ->> 'case') ->> 'glass') || f.value || common || jsonb_build_object('salt', gen_random_uuid()))::text as entry offset 0) e
   order by f.place;
end $$;
-- As 0014, only to whoever proved to be present of late, and through emergency access whose scope holds the identity.
create or replace function nrm.reveal_identity(p_case uuid, p_reason text, p_note text)
returns table (refused text, id uuid, key_version integer, sealed bytea, root bigint, kek integer, wrapped bytea)
language plpgsql security definer set search_path = pg_catalog as $$
declare is_seen boolean := exists (select 1 from nrm.case_file c where c.id = p_case);
begin
  perform nrm.demand_fresh();
  refused := case when not is_seen and not (p_case = any (nrm.open_glass())) then 'not-found' when not ('I' = any (nrm.readable(p_case))) then 'forbidden' end;
  -- Answered and not raised, so that the refused attempt can be written down in the same transaction.
  if refused is not null then return next; return; end if;
  perform nrm.append_audit(jsonb_build_object('kind', 'identity.viewed', 'case', p_case, 'code', p_reason, 'note', p_note));
  if not is_seen then return query select null::text, g.* from nrm.identity_by_glass(p_case) g; return; end if;
  return query select null::text, i.id, i.key_version, i.sealed, c.root, k.kek, k.wrapped
    from nrm.person_identity i join nrm.case_file c on c.id = i.case_id
    join nrm.case_key k on k.case_id = i.case_id and k.compartment = 'identity' and k.version = i.key_version
   where i.case_id = p_case order by i.id;
end $$;
reset role;
