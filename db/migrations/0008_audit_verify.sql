-- What `nrm audit verify` needs beyond the log: the history of steps, bare of content, for the stand-alone auditor alone.
grant select (procedure_id, version, step, from_state, to_state) on nrm.step_taken to nrm_definer;
create policy step_taken_ledger on nrm.step_taken for select to nrm_definer using ((select session_user) = 'nrm_auditor');

create function nrm.step_ledger()
returns table (procedure_id uuid, version integer, step text, from_state text, to_state text)
language sql stable security definer set search_path = pg_catalog as $$
  select s.procedure_id, s.version, s.step, s.from_state, s.to_state from nrm.step_taken s
$$;
-- Rights first: once the definer owns it, the owner of the schema may no longer give or take them.
revoke all on function nrm.step_ledger() from public;
grant execute on function nrm.step_ledger() to nrm_auditor;
alter function nrm.step_ledger() owner to nrm_definer;
