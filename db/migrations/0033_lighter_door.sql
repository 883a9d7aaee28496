-- What the person answered in a case, for whoever may read it: asked once for the case, where the policy of the table asks again for every answer.
set local role nrm_definer;
create function nrm.consents_of_case(p_case uuid) returns setof nrm.consent
language sql stable security definer set search_path = pg_catalog as $$
  select c.* from nrm.consent c where c.case_id = p_case and (select (nrm.sees_case(p_case) or p_case = any (nrm.open_glass())) and 'C' = any (nrm.readable(p_case)))
$$;
revoke all on function nrm.consents_of_case(uuid) from public;
grant execute on function nrm.consents_of_case(uuid) to nrm_api, nrm_worker;
reset role;
