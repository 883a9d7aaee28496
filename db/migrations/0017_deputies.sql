-- Absences with their deputies. A deputy keeps the own name and takes the role of the absent officer, never both roles at once.
create table nrm.deputy_rule (role text not null, deputy text not null, constraint deputy_rule_pk primary key (role, deputy));
create table nrm.head_rule (
  head text not null, role text not null, within text not null constraint head_rule_within_known check (within in ('office', 'region', 'nation')),
  constraint head_rule_pk primary key (head, role)
);
grant select on nrm.deputy_rule, nrm.head_rule to nrm_api, nrm_worker, nrm_auditor, nrm_definer;

create table nrm.absence (
  id uuid constraint absence_pk primary key default uuidv7(),
  account_id uuid not null constraint absence_account_fk references nrm.account,
  deputy_id uuid constraint absence_deputy_fk references nrm.account,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  recorded_by uuid not null constraint absence_recorded_by_fk references nrm.account,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid constraint absence_ended_by_fk references nrm.account,
  constraint absence_lasts check (ends_at > starts_at and ends_at <= starts_at + interval '367 days'),
  constraint absence_needs_another check (deputy_id <> account_id)
);
create index absence_ahead on nrm.absence (ends_at) where ended_at is null;
create index absence_account on nrm.absence (account_id, starts_at desc);
create index absence_deputy on nrm.absence (deputy_id) where deputy_id is not null;

-- Which absence the session stands in for; written by nrm.act_for alone.
alter table nrm.session add column acting_for uuid constraint session_acting_for_fk references nrm.absence;
create function nrm.acting_for() returns uuid language sql stable parallel safe return nrm.setting('acting_for')::uuid;

/* Whether the actor heads the officer: the twin of isHeadOf() in packages/sop/deputies.ts. Nobody heads anybody in another's name. */
create function nrm.is_head_of(p_account uuid) returns boolean language sql stable
begin atomic
  select nrm.acting_for() is null and exists (
    select 1 from nrm.account a join nrm.office o on o.id = a.office_id join nrm.head_rule h on h.head = nrm.role() and h.role = a.role
     where a.id = p_account
       and (h.within = 'nation' or a.office_id = nrm.office_id() or (h.within = 'region' and o.region_code = nrm.territory())));
end;

-- Whoever works needs to know who is away now and who stands in; what is over is known to those concerned and to those who oversee.
alter table nrm.absence enable row level security, force row level security;
create policy absence_standing on nrm.absence for select to nrm_api, nrm_worker, nrm_auditor using (ended_at is null and ends_at > now());
create policy absence_concerned on nrm.absence for select to nrm_api, nrm_worker using (
  account_id = (select nrm.account_id()) or deputy_id = (select nrm.account_id()) or (select nrm.role()) in ('admin', 'national') or nrm.is_head_of(account_id));
create policy absence_definer on nrm.absence to nrm_definer using (true) with check (true);
grant select on nrm.absence to nrm_api, nrm_worker, nrm_auditor;
grant select, insert, update on nrm.absence to nrm_definer;

set local role nrm_definer;
-- Whether one account may stand in for another at this moment: both in service, same office, a pair of the table.
create function nrm.may_stand_in(p_deputy uuid, p_absent uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select 1 from nrm.account d join nrm.account a on a.id = p_absent join nrm.deputy_rule r on r.role = a.role and r.deputy = d.role
     where d.id = p_deputy and d.id <> a.id and d.office_id = a.office_id and d.disabled_at is null and a.disabled_at is null)
$$;

/* Takes the role of the absent officer for this transaction, if the deputising runs at this moment. Nothing is added to it: what the
   deputy may do in the own name waits meanwhile. Office and territory are the same, because the office is. */
create function nrm.stand_in(p_absence uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare absent record;
begin
  select a.id, a.role into absent from nrm.absence d join nrm.account a on a.id = d.account_id
   where d.id = p_absence and d.deputy_id = nrm.account_id() and d.ended_at is null and d.starts_at <= now() and d.ends_at > now()
     and nrm.may_stand_in(d.deputy_id, d.account_id);
  -- Going on in another role without a word would put steps under the wrong name.
  if not found then raise exception 'session-ended' using errcode = 'NR401'; end if;
  perform set_config('nrm.role', absent.role, true), set_config('nrm.acting_for', absent.id::text, true),
          set_config('nrm.reach', coalesce((select r.reach from nrm.role_reach r where r.role = absent.role), 'none'), true);
end $$;

-- nrm.enter of 0016, and a session that stands in for somebody.
create or replace function nrm.enter(p_session uuid, p_request text, p_ip text, p_settling boolean default false)
returns table (account uuid, login text, name text, role text, office uuid, territory text, language text, stamp bigint, moment timestamptz, fresh boolean)
language plpgsql security definer set search_path = pg_catalog as $$
declare entering record;
begin
  select a.id, a.login, a.name, a.role, a.office_id, o.territory_code, a.language, a.password_given, s.last_seen_at, s.acting_for,
         s.confirmed_at > now() - interval '10 minutes' as fresh into entering
    from nrm.session s join nrm.account a on a.id = s.account_id join nrm.office o on o.id = a.office_id
   where s.id = p_session and s.revoked_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '15 minutes'
     and a.disabled_at is null and o.active;
  if not found then raise exception 'session-ended' using errcode = 'NR401'; end if;
  if entering.password_given and not p_settling then raise exception 'password-change-needed' using errcode = 'NR403'; end if;
  if entering.last_seen_at < now() - interval '1 minute' then
    update nrm.session set last_seen_at = now() where id = (select s.id from nrm.session s where s.id = p_session for no key update skip locked);
  end if;
  perform nrm.settle(entering.id, entering.role, entering.office_id, entering.territory_code, p_request, p_ip),
          set_config('nrm.session', p_session::text, true), set_config('nrm.confirmed', entering.fresh::text, true);
  if entering.acting_for is not null then perform nrm.stand_in(entering.acting_for); end if;
  return query select entering.id, entering.login, entering.name, nrm.role(), entering.office_id,
    entering.territory_code, entering.language, r.value, now(), entering.fresh from nrm.reference_stamp r;
end $$;

/* Records an absence, with or without a deputy. The officer's own act or a head's, never in another's name; a deputy of an allowed pair,
   for no longer than the parameter says, who is not away meanwhile. */
create function nrm.record_absence(p_id uuid, p_account uuid, p_deputy uuid, p_starts timestamptz, p_ends timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare longest integer;
begin
  if nrm.acting_for() is not null or not (p_account = nrm.account_id() or nrm.is_head_of(p_account)) then raise exception 'forbidden' using errcode = 'NR403'; end if;
  if p_ends <= nrm.clock_now() then raise exception 'forbidden' using errcode = 'NR403'; end if;
  -- Two absences of one officer are judged one after the other, and so are two that need one deputy.
  perform 1 from nrm.account a where a.id in (p_account, p_deputy) order by a.id for no key update;
  if exists (select 1 from nrm.absence d where d.account_id = p_account and d.ended_at is null and d.starts_at < p_ends and d.ends_at > p_starts)
  then raise exception 'absence-overlaps' using errcode = 'NR409'; end if;
  if p_deputy is not null then
    if not nrm.may_stand_in(p_deputy, p_account) then raise exception 'forbidden' using errcode = 'NR403'; end if;
    if exists (select 1 from nrm.absence d where d.account_id = p_deputy and d.ended_at is null and d.starts_at < p_ends and d.ends_at > p_starts)
    then raise exception 'deputy-away' using errcode = 'NR409'; end if;
    select p.value::integer into longest from nrm.legal_parameter p
     where p.code = 'deputy.longest' and p.valid_from <= (nrm.clock_now() at time zone 'Asia/Tashkent')::date order by p.version desc limit 1;
    if p_ends > p_starts + make_interval(days => longest) then raise exception 'deputising-too-long' using errcode = 'NR409'; end if;
  end if;
  insert into nrm.absence (id, account_id, deputy_id, starts_at, ends_at, recorded_by, recorded_at)
  values (p_id, p_account, p_deputy, p_starts, p_ends, nrm.account_id(), nrm.clock_now());
  perform nrm.append_audit(jsonb_build_object('kind', 'absence.recorded', 'target', p_account, 'deputy', p_deputy));
end $$;

-- Ends an absence before its time; whoever stands in under it is signed out by the next request.
create function nrm.end_absence(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare ended record;
begin
  select d.account_id, d.deputy_id, d.ended_at, d.ends_at into ended from nrm.absence d where d.id = p_id for update;
  if not found or nrm.acting_for() is not null or not (ended.account_id = nrm.account_id() or nrm.is_head_of(ended.account_id))
  then raise exception 'forbidden' using errcode = 'NR403'; end if;
  if ended.ended_at is not null or ended.ends_at <= nrm.clock_now() then raise exception 'absence-over' using errcode = 'NR409'; end if;
  update nrm.absence set ended_at = nrm.clock_now(), ended_by = nrm.account_id() where id = p_id;
  perform nrm.append_audit(jsonb_build_object('kind', 'absence.ended', 'target', ended.account_id, 'deputy', ended.deputy_id));
end $$;

/* Turns the session of this very transaction to standing in for the absent officer, or back to the own name (null). Both turns are on
   record in the own name. */
create function nrm.act_for(p_absence uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  this_session uuid := nrm.setting('session')::uuid;
  was uuid := nrm.acting_for();
  absent uuid;
begin
  if this_session is null then raise exception 'forbidden' using errcode = 'NR403'; end if;
  if p_absence is not null then
    select d.account_id into absent from nrm.absence d
     where d.id = p_absence and d.deputy_id = nrm.account_id() and d.ended_at is null and d.starts_at <= now() and d.ends_at > now()
       and nrm.may_stand_in(d.deputy_id, d.account_id);
    if not found then raise exception 'not-the-deputy' using errcode = 'NR403'; end if;
  end if;
  update nrm.session set acting_for = p_absence where id = this_session and account_id = nrm.account_id();
  if p_absence is null then
    perform nrm.append_audit(jsonb_build_object('kind', 'deputy.stopped', 'target', was));
  else
    perform nrm.append_audit(jsonb_build_object('kind', 'deputy.began', 'target', absent));
  end if;
end $$;

-- All entries of a step in one statement (0013), each with the name it was done in.
create or replace function nrm.append_audits(facts jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  moment timestamptz := nrm.clock_now();
  actor uuid := nrm.account_id();
  actor_role text := coalesce(nrm.role(), 'none');
  actor_office uuid := nrm.office_id();
  actor_territory text := coalesce(nrm.territory(), '17');
  common jsonb := jsonb_build_object(
    'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'entered', case when moment <> now() then to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end,
    'account', actor, 'actingFor', nrm.acting_for(), 'role', actor_role, 'office', actor_office, 'territory', actor_territory, 'request', nrm.setting('request'), 'ip', nrm.setting('ip'));
begin
  insert into nrm.audit_entry (at, kind, outcome, account_id, role, office_id, territory, case_id, procedure_id, version, step, oversight_region, entry, leaf)
  select moment, f.value ->> 'kind', coalesce(f.value ->> 'outcome', 'done'), coalesce(actor, (f.value ->> 'subject')::uuid), actor_role, actor_office, actor_territory,
         (f.value ->> 'case')::uuid, (f.value ->> 'procedure')::uuid, (f.value ->> 'version')::integer, f.value ->> 'step',
         coalesce(f.value ->> 'region', (select c.region_code from nrm.case_file c where c.id = (f.value ->> 'case')::uuid), left(actor_territory, 4)),
         e.entry, sha256('\x00'::bytea || convert_to(e.entry, 'UTF8'))
    from jsonb_array_elements(facts) with ordinality f(value, place),
         -- The salt is drawn once an entry: what is stored is what was hashed.
         lateral (select jsonb_strip_nulls(f.value || common || jsonb_build_object('salt', gen_random_uuid()))::text as entry offset 0) e
   order by f.place;
end $$;

revoke all on function nrm.may_stand_in(uuid, uuid), nrm.stand_in(uuid), nrm.record_absence(uuid, uuid, uuid, timestamptz, timestamptz), nrm.end_absence(uuid), nrm.act_for(uuid) from public;
grant execute on function nrm.record_absence(uuid, uuid, uuid, timestamptz, timestamptz), nrm.end_absence(uuid), nrm.act_for(uuid) to nrm_api, nrm_worker;
reset role;

-- The history says for whom. A default, so that whatever writes a step writes it; what the clock does in an officer's transaction is done for nobody.
alter table nrm.step_taken add column acting_for uuid constraint step_taken_acting_for_fk references nrm.account default nrm.acting_for();
create function nrm.clock_acts_for_nobody() returns trigger language plpgsql as $$
begin
  new.acting_for := null;
  return new;
end $$;
create trigger step_taken_clock before insert on nrm.step_taken for each row
  when (new.account_id is null and new.acting_for is not null) execute function nrm.clock_acts_for_nobody();

-- A recusal is not got round by standing in: the deputy's own holds (the policies of case_file), and that of the absent officer as well.
-- Restrictive, so that it holds whatever else lets a case be seen.
do $$
declare unless_recused text := $unless$
  (select nrm.acting_for()) is null
  or coalesce((select false from nrm.case_exclusion x where x.case_id = %s and x.account_id = (select nrm.acting_for())), true) $unless$;
begin
  execute format('create policy case_file_not_recused on nrm.case_file as restrictive for select using (' || unless_recused || ')', 'case_file.id');
  execute format('create policy case_file_not_changed on nrm.case_file as restrictive for update using (' || unless_recused || ') with check (true)', 'case_file.id');
  execute format('create policy audit_entry_not_recused on nrm.audit_entry as restrictive for select using (' || unless_recused || ')', 'audit_entry.case_id');
end $$;
alter policy case_exclusion_read on nrm.case_exclusion using (account_id in ((select nrm.account_id()), (select nrm.acting_for())));

create trigger absence_touches after insert or update or delete on nrm.absence for each statement execute function nrm.touch_reference();

-- Oversight of accounts: each list is read along an index and stops. Two of them need what no application role may read; they answer accounts only.
create index account_dormant on nrm.account (last_sign_in_at nulls first, id) where disabled_at is null;
create index account_name on nrm.account (lower(name)) where disabled_at is null;
grant select (id, at, kind, outcome, account_id) on nrm.audit_entry to nrm_definer;
create policy audit_entry_acts on nrm.audit_entry for select to nrm_definer using (true);
set local role nrm_definer;
create function nrm.oversees_accounts() returns boolean language sql stable return nrm.role() in ('admin', 'national', 'supervisor', 'chair');
-- Accounts in service, opened before `p_since`, that took no step since.
create function nrm.idle_rights(p_since timestamptz) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select a.id from nrm.account a
   where nrm.oversees_accounts() and a.disabled_at is null and a.created_at < p_since and a.role <> 'admin'
     and not exists (select 1 from nrm.audit_entry e where e.account_id = a.id and e.kind = 'step' and e.outcome = 'done' and e.at >= p_since)
$$;
-- Disabled accounts with a session that still counts; there should never be one.
create function nrm.disabled_in_session() returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select distinct s.account_id from nrm.session s join nrm.account a on a.id = s.account_id
   where nrm.oversees_accounts() and a.disabled_at is not null and s.revoked_at is null and s.expires_at > now()
$$;
-- Accounts in service that a password alone opens: neither an authenticator nor a passkey.
create function nrm.of_one_factor() returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select a.id from nrm.account a
   where nrm.oversees_accounts() and a.disabled_at is null and a.otp_secret is null and not exists (select 1 from nrm.passkey p where p.account_id = a.id)
$$;
revoke all on function nrm.idle_rights(timestamptz), nrm.disabled_in_session(), nrm.of_one_factor() from public;
grant execute on function nrm.idle_rights(timestamptz), nrm.disabled_in_session(), nrm.of_one_factor() to nrm_api;
reset role;

-- Identities proved elsewhere (OneID, E-IMZO): whose it is, a keyed digest says; the number itself is nowhere.
alter table nrm.account add column person_key bytea constraint account_person_once unique constraint account_person_key_length check (length(person_key) = 32);
alter table nrm.account add column person_linked boolean generated always as (person_key is not null) stored;
grant select (person_linked) on nrm.account to nrm_api, nrm_worker, nrm_auditor;

-- One attempt, kept by the digest of a ticket that only the browser holds. Answered once, and of no use after its minutes.
create table nrm.outside_attempt (
  digest bytea constraint outside_attempt_pk primary key,
  broker text not null constraint outside_attempt_broker_known check (broker in ('one-id', 'e-imzo')),
  account_id uuid constraint outside_attempt_account_fk references nrm.account,
  purpose text not null constraint outside_attempt_purpose_known check (purpose in ('sign-in', 'link')),
  person_key bytea,
  expires_at timestamptz not null,
  answered_at timestamptz,
  used_at timestamptz
);
create index outside_attempt_expiry on nrm.outside_attempt (expires_at);
alter table nrm.outside_attempt enable row level security, force row level security;
create policy outside_attempt_definer on nrm.outside_attempt to nrm_definer using (true) with check (true);
grant select, insert, update, delete on nrm.outside_attempt to nrm_definer;

set local role nrm_definer;
create function nrm.outside_begin(p_digest bytea, p_broker text, p_purpose text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from nrm.outside_attempt where expires_at < now() - interval '1 hour';
  insert into nrm.outside_attempt (digest, broker, account_id, purpose, expires_at)
  values (p_digest, p_broker, case when p_purpose = 'link' then nrm.account_id() end, p_purpose, now() + interval '10 minutes');
end $$;
-- Takes the one answer an attempt may have; false where there is no such attempt, it is over, or was answered before.
create function nrm.outside_answered(p_digest bytea, p_broker text, p_purpose text) returns boolean
language sql security definer set search_path = pg_catalog as $$
  with taken as (
    update nrm.outside_attempt set answered_at = now()
     where digest = p_digest and broker = p_broker and purpose = p_purpose and account_id is not distinct from case when p_purpose = 'link' then nrm.account_id() end
       and answered_at is null and expires_at > now() returning 1)
  select exists (select 1 from taken)
$$;
-- Keeps who was proved: for signing in the account that is linked to the person, for linking the person alone. Answers whether there is an account in service.
create function nrm.outside_proved(p_digest bytea, p_person bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare found_account uuid;
begin
  select a.id into found_account from nrm.account a where a.person_key = p_person and a.disabled_at is null;
  update nrm.outside_attempt set person_key = p_person, account_id = case when purpose = 'link' then account_id else found_account end
   where digest = p_digest and answered_at is not null and used_at is null;
  return found_account is not null;
end $$;
-- What is needed to judge the second factor of a proved attempt; no row where it was not proved, is over or was used.
create function nrm.outside_row(p_digest bytea) returns table (account uuid, login text, otp_secret text, has_passkey boolean, broker text, paused_until timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.login, a.otp_secret, exists (select 1 from nrm.passkey p where p.account_id = a.id), o.broker, t.paused_until
    from nrm.outside_attempt o join nrm.account a on a.id = o.account_id left join nrm.sign_in_attempt t on t.digest = sha256(convert_to(a.login, 'UTF8'))
   where o.digest = p_digest and o.purpose = 'sign-in' and o.person_key is not null and a.person_key = o.person_key and o.used_at is null and o.expires_at > now() and a.disabled_at is null
$$;
create function nrm.outside_used(p_digest bytea) returns boolean language sql security definer set search_path = pg_catalog as $$
  with used as (update nrm.outside_attempt set used_at = now() where digest = p_digest and used_at is null and expires_at > now() returning 1)
  select exists (select 1 from used)
$$;
/* Links the person proved by an attempt of this very officer to the officer's account. */
create function nrm.link_person(p_digest bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare attempt record;
begin
  select o.person_key, o.broker into attempt from nrm.outside_attempt o
   where o.digest = p_digest and o.purpose = 'link' and o.account_id = nrm.account_id() and o.person_key is not null and o.used_at is null and o.expires_at > now() for update;
  if not found then raise exception 'outside-expired' using errcode = 'NR401'; end if;
  if exists (select 1 from nrm.account a where a.person_key = attempt.person_key and a.id <> nrm.account_id()) then raise exception 'outside-taken' using errcode = 'NR409'; end if;
  update nrm.outside_attempt set used_at = now() where digest = p_digest;
  update nrm.account set person_key = attempt.person_key where id = nrm.account_id();
  perform nrm.append_audit(jsonb_build_object('kind', 'account.linked', 'target', nrm.account_id(), 'how', attempt.broker));
end $$;
create function nrm.unlink_person() returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update nrm.account set person_key = null where id = nrm.account_id() and person_key is not null;
  perform nrm.append_audit(jsonb_build_object('kind', 'account.unlinked', 'target', nrm.account_id()));
end $$;
revoke all on function nrm.outside_begin(bytea, text, text), nrm.outside_answered(bytea, text, text), nrm.outside_proved(bytea, bytea), nrm.outside_row(bytea), nrm.outside_used(bytea), nrm.link_person(bytea),
  nrm.unlink_person() from public;
grant execute on function nrm.outside_begin(bytea, text, text), nrm.outside_answered(bytea, text, text), nrm.outside_proved(bytea, bytea), nrm.outside_row(bytea), nrm.outside_used(bytea), nrm.link_person(bytea),
  nrm.unlink_person() to nrm_api;
reset role;
