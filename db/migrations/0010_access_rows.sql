-- With whom a case is shared is known to those who see the case and to the office itself; that a member was recused, to the member.
-- The policy of case_file reads both tables, so they ask it through the definer, whose own view of them is whole.
create function nrm.sees_case(p_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from nrm.case_file c where c.id = p_case)
$$;
alter function nrm.sees_case(uuid) owner to nrm_definer;
revoke all on function nrm.sees_case(uuid) from public;
grant execute on function nrm.sees_case(uuid) to nrm_api, nrm_worker, nrm_auditor;

drop policy case_access_read on nrm.case_access;
create policy case_access_read on nrm.case_access for select to nrm_api, nrm_worker, nrm_auditor
  using (office_id = (select nrm.office_id()) or nrm.sees_case(case_id));
create policy case_access_clock on nrm.case_access for select to nrm_worker using ((select nrm.reach()) = 'nation');

drop policy case_exclusion_read on nrm.case_exclusion;
create policy case_exclusion_read on nrm.case_exclusion for select to nrm_api, nrm_worker, nrm_definer, nrm_auditor using (account_id = (select nrm.account_id()));
