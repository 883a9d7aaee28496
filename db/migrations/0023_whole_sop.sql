alter table nrm.case_access drop constraint case_access_ground_known;
alter table nrm.case_access add constraint case_access_ground_known
  check (ground in ('consent', 'danger-to-life', 'child-at-risk', 'unconscious', 'court-order', 'legal-ground', 'care', 'holds', 'registered', 'oversight', 'named'));

-- Copies of packages/sop/joins.ts: what one procedure brings about in another, which steps move a procedure to another office, which ask one.
create table nrm.tell_rule (
  procedure text not null, step text not null, by_procedure text not null, by_step text,
  constraint tell_rule_unique unique nulls not distinct (procedure, step, by_procedure, by_step)
);
create table nrm.handing_rule (procedure text not null, step text not null, to_kind text not null, constraint handing_rule_pk primary key (procedure, step, to_kind));
create table nrm.asking_rule (procedure text not null, step text not null, constraint asking_rule_pk primary key (procedure, step));
grant select on nrm.tell_rule, nrm.handing_rule, nrm.asking_rule to nrm_api, nrm_worker, nrm_definer, nrm_gate;

-- Whether a step of the clock in this procedure was brought about by a sibling in this very transaction.
create function nrm.is_told(p_case uuid, p_procedure text, p_step text) returns boolean language sql stable
  return exists (select 1 from nrm.tell_rule t join nrm.procedure i on i.case_id = p_case and i.procedure = t.by_procedure and i.xmin = pg_current_xact_id()::xid
                  where t.procedure = p_procedure and t.step = p_step and (t.by_step is null or t.by_step = i.last_step));

-- A registration opens identification for the office of whoever registers, up to consent. Every other procedure is opened by a step of a sibling in the same transaction, or by
-- a person who stands to the case as the step asks, in its first state and for an office the law gives it to.
create or replace function nrm.guard_opening() returns trigger language plpgsql as $$
begin
  if new.procedure = 'identification' then
    if new.office_id = nrm.office_id() and new.origin_office_id = nrm.office_id() and new.state in ('signalled', 'in-contact', 'informed', 'declined') and exists (
      select 1 from nrm.step_rule r where r.procedure = 'identification' and r.machine_version = new.machine_version and r.state = 'unopened' and r.role = nrm.role())
    then return new; end if;
  elsif new.version = 1 and exists (
    select 1 from nrm.step_rule r
     where r.procedure = new.procedure and r.machine_version = new.machine_version and r.state = 'unopened' and r.step = new.last_step and r.to_state = new.state
       and ((r.role = 'system' and (nrm.role() <> 'system' or session_user = 'nrm_worker') and nrm.is_told(new.case_id, new.procedure, new.last_step))
         or (r.role = nrm.role() and r.role <> 'system' and exists (select 1 from nrm.procedure i where i.case_id = new.case_id and nrm.stands_in(r.relation, i)))))
    and (new.office_id = nrm.office_id()
      or exists (select 1 from nrm.procedure i where i.case_id = new.case_id and i.office_id = new.office_id)
      or exists (select 1 from nrm.handing_rule h join nrm.office o on o.id = new.office_id and o.active and o.kind = h.to_kind where h.procedure = new.procedure and h.step = new.last_step)
      or exists (select 1 from nrm.office o where o.id = new.office_id and o.active and o.region_code = new.region_code
                  and (new.procedure, o.kind) in (('status', 'commission'), ('child', 'inson_centre'))))
  then return new; end if;
  raise exception 'step-not-yours' using errcode = 'NR403';
end $$;

-- The second evaluator as in 0019; what siblings tell, where ownership may go and who may be asked are read from the tables above.
create or replace function nrm.guard_step() returns trigger language plpgsql as $$
begin
  if new.version <> old.version + 1 then raise exception 'step-not-now' using errcode = 'NR409'; end if;
  if not exists (
    select 1 from nrm.step_rule r
     where r.procedure = old.procedure and r.machine_version = old.machine_version and r.state = old.state and r.step = new.last_step and r.to_state = new.state
       and ((r.role = nrm.role() and (r.role <> 'system' or session_user = 'nrm_worker') and nrm.stands_in(r.relation, old))
         or (r.role = 'system' and nrm.is_told(old.case_id, old.procedure, new.last_step))))
  or (new.office_id <> old.office_id and not exists (
    select 1 from nrm.handing_rule h where h.procedure = old.procedure and h.step = new.last_step and case h.to_kind
      when 'recipient' then new.office_id is not distinct from old.recipient_office_id
      when 'told' then exists (select 1 from nrm.procedure i where i.case_id = old.case_id and i.id <> old.id and i.office_id = new.office_id and i.xmin = pg_current_xact_id()::xid)
      else exists (select 1 from nrm.office o where o.id = new.office_id and o.active and o.kind = h.to_kind) end))
  or (new.recipient_office_id is distinct from old.recipient_office_id and new.recipient_office_id is not null
    and not exists (select 1 from nrm.asking_rule a where a.procedure = old.procedure and a.step = new.last_step))
  then raise exception 'step-not-yours' using errcode = 'NR403'; end if;
  return new;
end $$;

set local role nrm_gate;
-- A restricted case is handed on with its procedures: besides the office asked and the National Commission, whoever comes to conduct one is named.
create or replace function nrm.follow_access() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not nrm.is_restricted(new.case_id) then return null; end if;
  if new.until <= now() then
    delete from nrm.case_named n where n.case_id = new.case_id and n.office_id = new.office_id and not n.kept;
  elsif new.ground = 'holds' or exists (select 1 from nrm.procedure p where p.case_id = new.case_id and p.recipient_office_id = new.office_id)
     or exists (select 1 from nrm.office o where o.id = new.office_id and o.kind = 'national_commission') then
    insert into nrm.case_named (case_id, office_id, kept) values (new.case_id, new.office_id, false) on conflict do nothing;
  end if;
  return null;
end $$;

-- The chair who knows somebody in a case takes it out of the territory: only the offices that care for the person and the National Commission see it from then on. Part of the
-- step with which the chair says so, and of no other.
create function nrm.restrict_for_conflict(p_case uuid, p_reason text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare told uuid := uuidv7();
begin
  if nrm.role() <> 'chair' or not exists (
    select 1 from nrm.procedure p where p.case_id = p_case and p.procedure = 'status' and p.last_step in ('conflict.declared', 'member.recused') and p.xmin = pg_current_xact_id()::xid)
  then raise exception 'step-not-yours' using errcode = 'NR403'; end if;
  if nrm.is_restricted(p_case) then return; end if;
  insert into nrm.case_restriction (case_id, reason, at, account_id) values (p_case, p_reason, nrm.clock_now(), nrm.account_id());
  insert into nrm.case_named (case_id, office_id, kept, opened)
  select p_case, o.id, true, not exists (select 1 from nrm.case_access a where a.case_id = p_case and a.office_id = o.id and (a.until is null or a.until > now()))
    from nrm.office o
   where (o.kind = 'national_commission' and o.active)
      or (o.kind <> 'commission' and o.id in (select p.office_id from nrm.procedure p where p.case_id = p_case union select p.recipient_office_id from nrm.procedure p where p.case_id = p_case));
  insert into nrm.case_access (case_id, office_id, granted_at) select p_case, n.office_id, nrm.clock_now() from nrm.case_named n where n.case_id = p_case and n.opened
  on conflict (case_id, office_id) do update set until = null;
  update nrm.case_file c set restricted = true where c.id = p_case;
  insert into nrm.notification (id, role, case_id, message, at) values (told, 'national', p_case, 'case-restricted', nrm.clock_now());
  perform nrm.enqueue('notify', json_build_object('notifications', json_build_array(told)), now(), 'notify:' || told);
  perform nrm.append_audits(jsonb_build_array(jsonb_build_object('kind', 'case.restricted', 'case', p_case, 'region', (select c.region_code from nrm.case_file c where c.id = p_case), 'code', p_reason)));
end $$;
revoke all on function nrm.restrict_for_conflict(uuid, text) from public;
grant execute on function nrm.restrict_for_conflict(uuid, text) to nrm_api, nrm_worker;
reset role;
