set local role nrm_gate;
-- As in 0021; in doubt about the age the person is a child, also when it is asked how long the case is kept.
create or replace function nrm.ending_of(p_case uuid) returns table (closed_at timestamptz, outcome text, keep_until timestamptz)
language sql stable set search_path = pg_catalog as $$
  select e.closed_at, e.outcome, greatest(
           e.closed_at + make_interval(months => nrm.parameter_now('retention.' || e.outcome)::integer),
           (select max(d.until) from nrm.retention_decision d where d.case_id = p_case))
    from (
      select max(p.updated_at) as closed_at, bool_and(p.ended) as is_closed, case
          when bool_or(p.procedure = 'child' and p.state <> 'adult') or (select c.child from nrm.case_file c where c.id = p_case) = 'yes' then 'child'
          when bool_or(p.procedure = 'status' and p.state = 'granted') then 'recognised'
          when bool_or(p.state in ('not-presumed', 'refused', 'final-refused', 'revoked')) then 'not-recognised'
          else 'ended-early' end as outcome
        from nrm.procedure p where p.case_id = p_case) e
   where e.is_closed
$$;
reset role;
