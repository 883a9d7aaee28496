-- Earlier migrations gave functions away first and spoke of their rights afterwards; by then the owner of the schema had no say, the server only
-- warned, and everybody kept the right to execute. Said again by those who own them.
set local role nrm_definer;
do $$
declare one regprocedure;
begin
  for one in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'nrm'::regnamespace and p.proowner = 'nrm_definer'::regrole loop
    execute format('revoke all on function %s from public, nrm_api, nrm_worker, nrm_auditor', one);
  end loop;
end $$;
grant execute on function nrm.enter(uuid, text, text) to nrm_api, nrm_auditor;
grant execute on function nrm.enter_account(uuid, text, timestamptz), nrm.enter_system(text, timestamptz) to nrm_worker;
grant execute on function nrm.append_audit(jsonb), nrm.sees_case(uuid) to nrm_api, nrm_worker, nrm_auditor;
grant execute on function nrm.write_identity(uuid, jsonb), nrm.reveal_identity(uuid, text, text), nrm.share_case(uuid, uuid), nrm.unshare_case(uuid, uuid), nrm.exclude_member(uuid),
  nrm.withheld(uuid), nrm.sign_in_row(text, bytea), nrm.sign_in_failed(text, bytea, text, text, text), nrm.sign_in_done(uuid, bytea, bytea, integer, text, text),
  nrm.refresh_session(bytea, bytea, text, text), nrm.end_session(uuid, text), nrm.set_language(text), nrm.spend_code(uuid, bigint) to nrm_api, nrm_worker;
grant execute on function nrm.step_ledger() to nrm_auditor;
reset role;

set local role nrm_worker;
revoke all on function nrm.enqueue(text, json, timestamptz, text) from public;
grant execute on function nrm.enqueue(text, json, timestamptz, text) to nrm_api;
reset role;
