-- Lets an office see a case, as in 0019. `holds`: as long as the office conducts a procedure of the case. Where a crime is reported the ground is judged, whenever in the procedure
-- that is: whoever chose not to report at first reports later on no weaker ground; handing on between the bodies that investigate is no new disclosure. A consulate comes to conduct a
-- return on the person's yes to it or on an override of that ground: whoever fled from an office of the own country is not handed to it by another.
set local role nrm_definer;
create or replace function nrm.share_case(p_case uuid, p_office uuid, p_purpose text, p_ground text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare ends timestamptz := case p_ground
    when 'registered' then (select timestamptz 'infinity' from nrm.case_file c where c.id = p_case and c.origin_office_id = p_office)
    when 'care' then (select timestamptz 'infinity' from nrm.procedure p where p.case_id = p_case and p.procedure = 'assistance' and p.office_id = p_office)
    when 'holds' then (select timestamptz 'infinity' from nrm.procedure p where p.case_id = p_case and p.office_id = p_office
      and case when p_purpose = 'crime' then p.procedure = 'criminal'
                 and (p.last_step <> 'crime.indicated' or nrm.disclosure_until(p_case, 'crime', p_office, p.context ->> 'ground') is not null)
               when p.procedure = 'return' and p.last_step = 'consulate.asked' then nrm.disclosure_until(p_case, 'consulate', p_office, p.context ->> 'ground') is not null
               else p.procedure <> 'criminal' end limit 1)
    when 'oversight' then (select timestamptz 'infinity' from nrm.office o where o.id = p_office and o.kind = 'national_commission')
    else nrm.disclosure_until(p_case, p_purpose, p_office, p_ground) end;
begin
  if not exists (select 1 from nrm.case_file c where c.id = p_case) and nrm.role() <> 'system' then raise exception 'not-found' using errcode = 'NR404'; end if;
  if ends is null
     or (p_purpose = 'status' and not exists (select 1 from nrm.office o where o.id = p_office and o.kind in ('commission', 'national_commission')))
     -- An office that helps is shown a case with the referral that asks it, and never without one.
     or (p_purpose = 'refer' and p_ground not in ('care', 'holds', 'registered') and not exists (
       select 1 from nrm.referral r where r.case_id = p_case and r.recipient_office_id = p_office and r.basis = p_ground and r.state in ('sent', 'acknowledged', 'accepted')))
     or (p_purpose = 'crime' and p_ground <> 'holds')
     or p_purpose not in ('refer', 'status', 'crime')
  then raise exception 'consent-missing' using errcode = 'NR409'; end if;
  insert into nrm.case_access as a (case_id, office_id, granted_at, until, purpose, ground)
  values (p_case, p_office, nrm.clock_now(), case when p_ground <> 'consent' then nullif(ends, 'infinity') end, p_purpose, p_ground)
  on conflict (case_id, office_id) do update set until = excluded.until, granted_at = excluded.granted_at, purpose = excluded.purpose, ground = excluded.ground
   -- What stands without end is not made to end by a weaker ground.
   where not (a.until is null and a.ground in ('care', 'holds', 'registered'));
  -- Of a restricted case whoever is asked is named with the writing, also where there is nothing to change.
  if not found then update nrm.case_access a set until = a.until where a.case_id = p_case and a.office_id = p_office; end if;
end $$;

-- What is told to somebody who has no office here leaves no share to be judged, so the step itself is: the family, the consulate of another country, a receiving side abroad.
-- Only a yes to it that still holds, and that names no single office.
create function nrm.guard_telling() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if nrm.consent_until(new.case_id, case new.step when 'family.told' then 'family' when 'consulate.told' then 'consulate' else 'refer' end, null) is null then
    raise exception 'consent-missing' using errcode = 'NR409';
  end if;
  return new;
end $$;
revoke all on function nrm.guard_telling() from public;
grant execute on function nrm.guard_telling() to nrm_owner;
reset role;
create trigger step_tells before insert on nrm.step_taken for each row
  when (new.step in ('family.told', 'consulate.told', 'reception.abroad')) execute function nrm.guard_telling();
