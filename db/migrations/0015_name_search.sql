-- Blind indexes of names and identifiers: keyed hashes (packages/vault/blind-index.ts), never a letter of a name. Search and the question who else knows a
-- person go through the functions below; no application role reads a token.
create table nrm.name_token (
  case_id uuid not null constraint name_token_case_fk references nrm.case_file,
  kind text not null,
  token bytea not null constraint name_token_size check (octet_length(token) = 10),
  constraint name_token_pk primary key (kind, token, case_id)
);
create index name_token_case on nrm.name_token (case_id, kind);

-- Two cases that are one person as far as their tokens say, found when the earlier of the two questions was asked.
create table nrm.known_hint (
  case_id uuid not null constraint known_hint_case_fk references nrm.case_file,
  other_case_id uuid not null constraint known_hint_other_case_fk references nrm.case_file,
  at timestamptz not null,
  constraint known_hint_pk primary key (case_id, other_case_id),
  constraint known_hint_two check (case_id <> other_case_id)
);
create index known_hint_other on nrm.known_hint (other_case_id);
-- Questions of an account, for their limit: whoever may ask without end can try people out.
create table nrm.known_asked (
  account_id uuid not null constraint known_asked_account_fk references nrm.account,
  at timestamptz not null
);
create index known_asked_account on nrm.known_asked (account_id, at);

-- Every joining of two cases and every parting; case_file.merged_into says only how things stand now.
create table nrm.merge_link (
  case_id uuid not null constraint merge_link_case_fk references nrm.case_file,
  into_case_id uuid not null constraint merge_link_into_case_fk references nrm.case_file,
  at timestamptz not null,
  account_id uuid,
  ended_at timestamptz,
  ended_by uuid,
  constraint merge_link_pk primary key (case_id, at)
);
create index merge_link_into on nrm.merge_link (into_case_id);
alter table nrm.merge_link enable row level security, force row level security;
create policy merge_link_with_case on nrm.merge_link for select to nrm_api, nrm_worker
  using ((select true from nrm.case_file c where c.id = case_id) and (select true from nrm.case_file c where c.id = into_case_id));
create policy merge_link_definer on nrm.merge_link to nrm_definer using (true) with check (true);
grant select on nrm.merge_link to nrm_api, nrm_worker;
grant select, insert, update on nrm.merge_link to nrm_definer;

grant usage, create on schema nrm to nrm_gate;
do $$
declare name text;
begin
  foreach name in array array['name_token', 'known_hint', 'known_asked'] loop
    execute format('alter table nrm.%I enable row level security, force row level security', name);
    execute format('create policy %I on nrm.%I to nrm_gate using (true) with check (true)', name || '_gate', name);
    execute format('grant select, insert, delete on nrm.%I to nrm_gate', name);
  end loop;
end $$;
create policy name_token_definer on nrm.name_token to nrm_definer using (true) with check (true);
grant select, insert, delete on nrm.name_token to nrm_definer;
create policy consent_gate on nrm.consent for select to nrm_gate using (true);
grant select on nrm.consent, nrm.visibility_rule, nrm.role_reach to nrm_gate;
set local role nrm_definer;
grant execute on function nrm.sees_case(uuid) to nrm_gate;

/* Adds what the person of a case is found by. Names add up, as answers do: an earlier spelling goes on finding the case. What there is one of (papers, telephone,
   birth) is replaced. Called by nrm.write_step, behind its look at the case. */
create function nrm.write_tokens(p_case uuid, p_tokens jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from nrm.name_token t using (select distinct r.kind from jsonb_to_recordset(p_tokens) as r(kind text)) g
   where t.case_id = p_case and t.kind = g.kind and (g.kind in ('paper', 'pinfl', 'phone') or starts_with(g.kind, 'person.'));
  insert into nrm.name_token (case_id, kind, token)
  select p_case, r.kind, decode(r.token, 'hex') from jsonb_to_recordset(p_tokens) as r(kind text, token text)
  on conflict do nothing;
end $$;

/* Cases the actor sees whose person meets what is asked for, the closest first, at most 25: the rule of packages/vault/names/match.ts over hashes. */
create function nrm.search_people(p_asked jsonb) returns table (case_id uuid, cost integer, by_number boolean, born boolean)
language sql stable security definer set search_path = pg_catalog as $$
  with asked as materialized (
    select r.reading, r.part, r.kind, decode(r.token, 'hex') as token, r.cost from jsonb_to_recordset(p_asked) as r(reading integer, part text, kind text, token text, cost integer)),
  wanted as (
    select a.reading, bool_or(a.part = 'name') as name, bool_or(a.part = 'father') as father from asked a group by a.reading),
  hit as (
    select t.case_id, a.reading, min(a.cost) filter (where a.part = 'name') as name, min(a.cost) filter (where a.part = 'alone') as alone,
           min(a.cost) filter (where a.part = 'father') as father, min(a.cost) filter (where a.part = 'initials') as initials,
           bool_or(a.part = 'number') as by_number, bool_or(a.part = 'birth') as born
      from asked a join nrm.name_token t on t.kind = a.kind and t.token = a.token
     group by t.case_id, a.reading),
  met as (
    select h.case_id, h.by_number, h.born, case
        when h.by_number then 0
        when h.initials is not null then h.initials
        else case when w.name then h.name else h.alone end + case
          when not w.father then 0
          when h.father is not null then h.father
          -- The father was asked for: one who is not known speaks neither for nor against, another one says no.
          when exists (select 1 from nrm.name_token f where f.case_id = h.case_id and f.kind = 'father.fold') then null
          else 1 end
        end as cost
      from hit h join wanted w on w.reading = h.reading)
  select best.case_id, best.cost, best.by_number, best.born from (
    select distinct on (m.case_id) m.case_id, m.cost, m.by_number, m.born from met m where m.cost <= 9 order by m.case_id, m.by_number desc, m.cost) best
    join nrm.case_file c on c.id = best.case_id
   order by best.by_number desc, best.cost - case when best.born then 4 else 0 end, best.case_id desc limit 25
$$;
-- Who is erased is not found either.
create function nrm.forget_person() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from nrm.name_token t where t.case_id = new.id;
  return null;
end $$;
create function nrm.keep_merge() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.merged_into is null then
    update nrm.merge_link m set ended_at = nrm.clock_now(), ended_by = nrm.account_id() where m.case_id = new.id and m.ended_at is null;
  else
    insert into nrm.merge_link (case_id, into_case_id, at, account_id) values (new.id, new.merged_into, nrm.clock_now(), nrm.account_id());
  end if;
  return null;
end $$;
revoke all on function nrm.write_tokens(uuid, jsonb), nrm.search_people(jsonb), nrm.forget_person(), nrm.keep_merge() from public;
grant execute on function nrm.forget_person(), nrm.keep_merge() to nrm_owner;
grant execute on function nrm.search_people(jsonb) to nrm_api, nrm_worker;
reset role;
create trigger case_file_erased after update of erased_at on nrm.case_file for each row when (new.erased_at is not null) execute function nrm.forget_person();

create trigger case_file_merged after update of merged_into on nrm.case_file for each row when (new.merged_into is distinct from old.merged_into) execute function nrm.keep_merge();

set local role nrm_gate;
/* Whether others may learn that somebody knows this person: never of a restricted case, of one erased or joined to another, nor where the person said no to being
   referred. */
create function nrm.may_be_hinted(p_case uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return not nrm.is_restricted(p_case)
    and exists (select 1 from nrm.case_file c where c.id = p_case and c.merged_into is null and c.erased_at is null)
    and coalesce((select k.answer <> 'no' from nrm.consent k where k.case_id = p_case and k.item = 'refer' order by k.at desc, k.id desc limit 1), true);
end $$;

-- Whom to ask about a case: the office in charge, never one that shelters or is trusted in its stead; its commission answers for those.
create function nrm.contact_of(p_case uuid) returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(
    (select o.id from nrm.procedure p join nrm.office o on o.id = p.office_id
      where p.case_id = p_case and p.procedure = 'identification' and o.active and o.kind not in ('rehabilitation_centre', 'inson_centre', 'ngo')),
    (select o.id from nrm.office o where o.kind = 'commission' and o.active and o.region_code = (select c.region_code from nrm.case_file c where c.id = p_case) order by o.id limit 1),
    (select o.id from nrm.office o where o.kind = 'national_commission' and o.active order by o.id limit 1))
$$;

-- Those who may read who the person is.
create function nrm.may_ask_known(p_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select nrm.sees_case(p_case) and 'I' = any (nrm.readable(p_case))
$$;

-- What is known already of a case the actor may ask about: whom to ask, and since when. Neither number nor file.
create function nrm.known_hints(p_case uuid) returns table (contact uuid, at timestamptz) language sql stable security definer set search_path = pg_catalog as $$
  select nrm.contact_of(f.other), min(f.at)
    from (select h.other_case_id as other, h.at from nrm.known_hint h where h.case_id = p_case
          union all select h.case_id, h.at from nrm.known_hint h where h.other_case_id = p_case) f
   where nrm.may_ask_known(p_case) and nrm.may_be_hinted(f.other)
     and not exists (select 1 from nrm.case_exclusion x where x.case_id = f.other and x.account_id in (nrm.account_id(), nrm.setting('acting_for')::uuid))
   group by 1 order by 2
$$;

-- How many questions the actor has left in this hour.
create function nrm.known_left() returns integer language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  return nrm.parameter_now('known.per-hour')::integer
    - (select count(*) from nrm.known_asked a where a.account_id = nrm.account_id() and a.at > nrm.clock_now() - interval '1 hour');
end $$;

/* Looks for the person of a case among the cases the actor does not see: the same paper, the same PINFL, or the same family, name and full date of birth, nothing
   weaker. Whoever is found for the first time is told too. Answers how many were found, -1 beyond so many questions of an account in an hour; `p_quiet` (a registration)
   never refuses. */
create function nrm.look_for_known(p_case uuid, p_quiet boolean) returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare
  moment timestamptz := nrm.clock_now();
  one record; told uuid; entries jsonb := '[]'; found_now integer := 0;
begin
  if p_quiet and not nrm.may_ask_known(p_case) then return 0; end if;
  if not nrm.sees_case(p_case) then raise exception 'not-found' using errcode = 'NR404'; end if;
  if not nrm.may_ask_known(p_case) then raise exception 'forbidden' using errcode = 'NR403'; end if;
  -- Answered and not raised, so that the attempt can be written down in the same transaction. Counted again behind the lock: two questions at once
  -- would each count without the other.
  if nrm.known_left() <= 0 then return -1; end if;
  perform pg_advisory_xact_lock(hashtextextended('known ' || nrm.account_id(), 0));
  if nrm.known_left() <= 0 then return -1; end if;
  delete from nrm.known_asked a where a.account_id = nrm.account_id() and a.at <= moment - interval '1 hour';
  insert into nrm.known_asked (account_id, at) values (nrm.account_id(), moment);

  for one in
    select distinct t.case_id as id, c.region_code, p.office_id
      from nrm.name_token own join nrm.name_token t on t.kind = own.kind and t.token = own.token and t.case_id <> own.case_id
      join nrm.case_file c on c.id = t.case_id join nrm.procedure p on p.case_id = c.id and p.procedure = 'identification'
     where own.case_id = p_case and own.kind in ('paper', 'pinfl', 'person.day') and not nrm.sees_case(t.case_id) and nrm.may_be_hinted(t.case_id)
       and not exists (select 1 from nrm.case_exclusion x where x.case_id = t.case_id and x.account_id in (nrm.account_id(), nrm.setting('acting_for')::uuid))
     order by 1 limit 5
  loop
    found_now := found_now + 1;
    if exists (select 1 from nrm.known_hint h where (h.case_id, h.other_case_id) in ((p_case, one.id), (one.id, p_case))) then continue; end if;
    insert into nrm.known_hint (case_id, other_case_id, at) values (p_case, one.id, moment) on conflict do nothing;
    entries := entries || jsonb_build_object('kind', 'known.told', 'case', one.id, 'region', one.region_code);
    -- The other side learns of this case only if it may be known of as well; its own part in the log it has in any case.
    if nrm.may_be_hinted(p_case) then
      told := uuidv7();
      insert into nrm.notification (id, office_id, case_id, message, at) values (told, one.office_id, one.id, 'known-elsewhere', moment);
      perform nrm.enqueue('notify', json_build_object('notifications', json_build_array(told)), now(), 'notify:' || told);
    end if;
  end loop;
  perform nrm.append_audits(jsonb_build_object('kind', 'known.asked', 'case', p_case, 'found', found_now) || entries);
  return found_now;
end $$;
revoke all on function nrm.may_be_hinted(uuid), nrm.contact_of(uuid), nrm.may_ask_known(uuid), nrm.known_hints(uuid), nrm.known_left(), nrm.look_for_known(uuid, boolean) from public;
grant execute on function nrm.known_hints(uuid), nrm.look_for_known(uuid, boolean) to nrm_api, nrm_worker;
reset role;
