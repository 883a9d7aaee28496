-- Lays a case in another territory with everything that goes by territory: its procedures, the commission that has not decided yet, and what that commission sees. Part of the
-- step that hands the case over, and of no other.
set local role nrm_gate;
create function nrm.move_case(p_case uuid, p_territory text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare was text; region text; before uuid; after uuid;
begin
  if not exists (
    select 1 from nrm.procedure p where p.case_id = p_case and p.procedure = 'identification' and p.last_step = 'case.transferred' and p.xmin = pg_current_xact_id()::xid)
  then raise exception 'step-not-yours' using errcode = 'NR403'; end if;
  select t.region_code into region from nrm.territory t where t.code = p_territory and t.level <> 'country';
  if region is null then raise exception 'form-invalid' using errcode = 'NR400'; end if;
  select c.region_code into was from nrm.case_file c where c.id = p_case;
  select o.id into before from nrm.office o where o.kind = 'commission' and o.region_code = was and o.active limit 1;
  select o.id into after from nrm.office o where o.kind = 'commission' and o.region_code = region and o.active limit 1;
  update nrm.case_file c set territory_code = p_territory, region_code = region where c.id = p_case;
  update nrm.procedure p set territory_code = p_territory, region_code = region,
         office_id = case when p.procedure = 'status' and not p.ended and p.office_id = before and after is not null then after else p.office_id end,
         waiting_office_id = case when p.waiting_office_id = before and not p.ended and after is not null then after else p.waiting_office_id end
   where p.case_id = p_case;
  if was <> region and after is not null and exists (select 1 from nrm.case_access a where a.case_id = p_case and a.office_id = before and a.purpose = 'status' and (a.until is null or a.until > now())) then
    update nrm.case_access a set until = now() where a.case_id = p_case and a.office_id = before and a.purpose = 'status';
    insert into nrm.case_access as a (case_id, office_id, granted_at, until, purpose, ground)
    select p_case, after, nrm.clock_now(), null, a.purpose, a.ground from nrm.case_access a where a.case_id = p_case and a.office_id = before
    on conflict (case_id, office_id) do update set until = null, granted_at = excluded.granted_at, purpose = excluded.purpose, ground = excluded.ground;
  end if;
end $$;
revoke all on function nrm.move_case(uuid, text) from public;
grant execute on function nrm.move_case(uuid, text) to nrm_api, nrm_worker;
reset role;
grant update (territory_code, region_code) on nrm.case_file to nrm_gate;
grant update (territory_code, region_code, office_id, waiting_office_id) on nrm.procedure to nrm_gate;
grant select on nrm.territory to nrm_gate;

-- Sight given to who conducts a procedure ends when no procedure of the case lies with the office any more. It can take away nothing else.
set local role nrm_definer;
create function nrm.leave_case(p_case uuid, p_office uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  update nrm.case_access a set until = now()
   where a.case_id = p_case and a.office_id = p_office and a.ground = 'holds' and (a.until is null or a.until > now())
     and not exists (select 1 from nrm.procedure p where p.case_id = p_case and p.office_id = p_office)
$$;
revoke all on function nrm.leave_case(uuid, uuid) from public;
grant execute on function nrm.leave_case(uuid, uuid) to nrm_api, nrm_worker;
reset role;
