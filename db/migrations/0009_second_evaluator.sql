-- The database judges a step wholly: besides who, where and from which state also where it leads, what it may never change, and how a procedure begins.
delete from nrm.step_rule;
alter table nrm.step_rule add column to_state text not null;

-- What no step ever changes is no column an application may write: place, origin, machine, what was sent and when.
revoke update on nrm.case_file, nrm.procedure, nrm.clock, nrm.referral from nrm_api, nrm_worker;
grant update (child, danger, trafficking, progress, summary, merged_into) on nrm.case_file to nrm_api, nrm_worker;
grant update (state, context, version, office_id, recipient_office_id, waiting_office_id, waiting_since, next_due_at, ended, last_step, last_account_id, updated_at)
  on nrm.procedure to nrm_api, nrm_worker;
grant update (state, ended_at) on nrm.clock to nrm_api, nrm_worker;
grant update (state, due_at, escalations, acknowledged_at, answered_at, answered_by, decline_reason, next_proposal) on nrm.referral to nrm_api, nrm_worker;

create or replace function nrm.guard_step() returns trigger language plpgsql as $$
begin
  if new.version <> old.version + 1 then raise exception 'step-not-now' using errcode = 'NR409'; end if;
  if not exists (
    select 1 from nrm.step_rule r
     where r.procedure = old.procedure and r.machine_version = old.machine_version and r.state = old.state and r.step = new.last_step and r.to_state = new.state
       and ((r.role = nrm.role() and (r.role <> 'system' or session_user = 'nrm_worker') and nrm.stands_in(r.relation, old))
         -- Whoever withdraws takes the status procedure along (SOP §2, withdrew); the machine tells it, in the same transaction.
         or (r.role = 'system' and r.step = 'status.withdrawn' and exists (
           select 1 from nrm.procedure i where i.case_id = old.case_id and i.procedure = 'identification' and i.last_step = 'withdrew'))))
  -- Ownership moves on acceptance, to the office that was asked; only sending asks an office.
  or (new.office_id <> old.office_id and (new.last_step <> 'referral.accepted' or new.office_id is distinct from old.recipient_office_id))
  or (new.recipient_office_id is distinct from old.recipient_office_id and new.recipient_office_id is not null and new.last_step not in ('referral.sent', 'transfer'))
  then raise exception 'step-not-yours' using errcode = 'NR403'; end if;
  return new;
end $$;

-- A registration opens identification for the office of whoever registers, up to consent; a finding of danger or a presumption opens the other two in their first state.
create function nrm.guard_opening() returns trigger language plpgsql as $$
begin
  if new.procedure = 'identification' then
    if new.office_id = nrm.office_id() and new.origin_office_id = nrm.office_id() and new.state in ('signalled', 'in-contact', 'informed', 'declined') and exists (
      select 1 from nrm.step_rule r where r.procedure = 'identification' and r.machine_version = new.machine_version and r.state = 'unopened' and r.role = nrm.role())
    then return new; end if;
  elsif new.version = 1 and (nrm.role() in ('police', 'ngo', 'centre') or (nrm.role() = 'system' and session_user = 'nrm_worker')) and exists (
    select 1 from nrm.step_rule r
     where r.procedure = new.procedure and r.machine_version = new.machine_version and r.state = 'unopened' and r.step = new.last_step and r.to_state = new.state)
  then return new; end if;
  raise exception 'step-not-yours' using errcode = 'NR403';
end $$;
create trigger procedure_opening before insert on nrm.procedure for each row execute function nrm.guard_opening();
