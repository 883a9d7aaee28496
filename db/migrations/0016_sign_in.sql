-- Sessions that end when nobody is there, what an officer sees of them, and proof that the officer is still there.
alter table nrm.session
  add column last_seen_at timestamptz not null default now(),
  add column confirmed_at timestamptz not null default now(),
  add column device text constraint session_device_length check (length(device) between 1 and 60),
  add column ip text;
-- Whoever was given a password by somebody else chooses another one before anything else.
alter table nrm.account add column password_given boolean not null default false;
grant select (password_given) on nrm.account to nrm_api, nrm_worker, nrm_auditor;
grant insert (password_given), update (password_given) on nrm.account to nrm_api, nrm_worker;

set local role nrm_definer;
drop function nrm.enter(uuid, text, text);
drop function nrm.sign_in_done(uuid, bytea, bytea, integer, text, text);

/* Opens the transaction for a signed-in officer. Role, office and territory come from the tables of this moment, never from the token.
   A session nobody used for 15 minutes is over. Its last use is noted once a minute, and not at all while somebody else notes it.
   `fresh` says that the officer proved to be present within ten minutes (OWASP ASVS 7.5.3). `p_settling` lets in whoever must first
   choose a password of their own. */
create function nrm.enter(p_session uuid, p_request text, p_ip text, p_settling boolean default false)
returns table (account uuid, login text, name text, role text, office uuid, territory text, language text, stamp bigint, moment timestamptz, fresh boolean)
language plpgsql security definer set search_path = pg_catalog as $$
declare entering record;
begin
  select a.id, a.login, a.name, a.role, a.office_id, o.territory_code, a.language, a.password_given, s.last_seen_at,
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
  return query select entering.id, entering.login, entering.name, entering.role, entering.office_id,
    entering.territory_code, entering.language, r.value, now(), entering.fresh from nrm.reference_stamp r;
end $$;

-- Refuses whoever did not prove to be present of late. A local operator on the worker's connection stands at the machine itself.
create function nrm.demand_fresh() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if session_user = 'nrm_api' and nrm.setting('confirmed') is distinct from 'true' then raise exception 'confirm-needed' using errcode = 'NR403'; end if;
end $$;

create function nrm.sign_in_done(p_account uuid, p_digest bytea, p_refresh bytea, p_hours integer, p_request text, p_ip text,
  p_device text default null, p_how text default 'password')
returns table (session uuid, expires_at timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare made record;
begin
  delete from nrm.sign_in_attempt where digest = p_digest;
  insert into nrm.session (account_id, expires_at, device, ip) values (p_account, now() + make_interval(hours => p_hours), p_device, p_ip)
  returning id, nrm.session.expires_at into made;
  insert into nrm.refresh_token (digest, session_id) values (p_refresh, made.id);
  update nrm.account set last_sign_in_at = now() where id = p_account;
  perform 1 from nrm.enter(made.id, p_request, p_ip, true);
  perform nrm.append_audit(jsonb_build_object('kind', 'sign-in', 'subject', p_account, 'how', p_how));
  return query select made.id, made.expires_at;
end $$;

-- Rotates a refresh token. One that was used before is stolen or replayed: the whole session ends. Nobody wakes a session that slept too long.
create or replace function nrm.refresh_session(p_old bytea, p_new bytea, p_request text, p_ip text) returns table (session uuid, expires_at timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare token record;
begin
  select r.session_id, r.used_at, s.expires_at as ends, s.last_seen_at, s.revoked_at, a.disabled_at into token
    from nrm.refresh_token r join nrm.session s on s.id = r.session_id join nrm.account a on a.id = s.account_id where r.digest = p_old for update of r;
  if not found or token.revoked_at is not null or token.ends <= now() or token.last_seen_at <= now() - interval '15 minutes'
     or token.disabled_at is not null then return; end if;
  if token.used_at is not null then
    update nrm.session s set revoked_at = now(), revoked_why = 'refresh-reused' where s.id = token.session_id;
    perform set_config('nrm.request', p_request, true), set_config('nrm.ip', p_ip, true);
    perform nrm.append_audit(jsonb_build_object('kind', 'session.ended', 'code', 'refresh-reused', 'subject', (select s.account_id from nrm.session s where s.id = token.session_id)));
    return;
  end if;
  update nrm.refresh_token set used_at = now() where digest = p_old;
  insert into nrm.refresh_token (digest, session_id) values (p_new, token.session_id);
  return query select token.session_id, token.ends;
end $$;

-- Ends the session of this very transaction.
create or replace function nrm.end_session(p_session uuid, p_why text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update nrm.session set revoked_at = now(), revoked_why = p_why where id = p_session and account_id = nrm.account_id() and revoked_at is null;
  perform nrm.append_audit(jsonb_build_object('kind', 'session.ended', 'code', p_why));
end $$;

-- Where an account is signed in: for its officer and for administrators.
create function nrm.live_sessions(p_account uuid)
returns table (id uuid, started_at timestamptz, seen_at timestamptz, device text, ip text, is_this boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select s.id, s.created_at, s.last_seen_at, s.device, s.ip, s.id::text is not distinct from nrm.setting('session') from nrm.session s
   where s.account_id = p_account and (p_account = nrm.account_id() or nrm.role() = 'admin')
     and s.revoked_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '15 minutes'
   order by 6 desc, s.last_seen_at desc, s.id
$$;

/* Ends one session of an account, or all but the one of this transaction; answers which. The officer's own act or an administrator's. */
create function nrm.revoke_sessions(p_account uuid, p_only uuid, p_why text) returns table (session uuid)
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if p_account is distinct from nrm.account_id() and nrm.role() is distinct from 'admin' then raise exception 'forbidden' using errcode = 'NR403'; end if;
  return query update nrm.session s set revoked_at = now(), revoked_why = p_why
    where s.account_id = p_account and s.revoked_at is null
      and case when p_only is null then s.id::text is distinct from nrm.setting('session') else s.id = p_only end
    returning s.id;
  perform nrm.append_audit(jsonb_build_object('kind', 'session.ended', 'code', p_why, 'target', p_account));
end $$;

-- The officer of this transaction has just proved to be present; what counts as proof the caller has judged.
create function nrm.confirm_session(p_how text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from nrm.sign_in_attempt where digest = (select sha256(convert_to(a.login, 'UTF8')) from nrm.account a where a.id = nrm.account_id());
  update nrm.session set confirmed_at = now() where id = nrm.setting('session')::uuid;
  perform set_config('nrm.confirmed', 'true', true);
  perform nrm.append_audit(jsonb_build_object('kind', 'session.confirmed', 'how', p_how));
end $$;

-- A new password of one's own; every other session ends (trigger).
create function nrm.set_own_password(p_hash text) returns void
language sql security definer set search_path = pg_catalog as $$
  update nrm.account set password_hash = p_hash, password_given = false where id = nrm.account_id()
$$;

-- Disabling, moving, another role or another password end every session at once, but not the one in which an officer changed the own account.
create or replace function nrm.end_sessions_of_changed_account() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update nrm.session set revoked_at = now(), revoked_why = 'account-changed'
   where account_id = new.id and revoked_at is null and id::text is distinct from nrm.setting('session');
  return null;
end $$;

revoke all on function nrm.enter(uuid, text, text, boolean), nrm.demand_fresh(), nrm.sign_in_done(uuid, bytea, bytea, integer, text, text, text, text),
  nrm.live_sessions(uuid), nrm.revoke_sessions(uuid, uuid, text), nrm.confirm_session(text), nrm.set_own_password(text) from public;
grant execute on function nrm.enter(uuid, text, text, boolean) to nrm_api, nrm_auditor;
grant execute on function nrm.demand_fresh(), nrm.sign_in_done(uuid, bytea, bytea, integer, text, text, text, text), nrm.live_sessions(uuid),
  nrm.revoke_sessions(uuid, uuid, text), nrm.confirm_session(text), nrm.set_own_password(text) to nrm_api, nrm_worker;
reset role;

-- The secret of an authenticator stands here sealed by the application; `otp_pending` is one that its officer has not yet answered from.
alter table nrm.account add column otp_pending text,
  add constraint account_otp_sealed check (otp_secret like 'sealed:%'), add constraint account_otp_pending_sealed check (otp_pending like 'sealed:%');

set local role nrm_definer;
-- Another authenticator of one's own: proposed, looked at, taken with the first code it gave. Every other session ends (trigger).
create function nrm.propose_second_factor(p_secret text) returns void language sql security definer set search_path = pg_catalog as $$
  update nrm.account set otp_pending = p_secret where id = nrm.account_id()
$$;
create function nrm.proposed_second_factor() returns text language sql stable security definer set search_path = pg_catalog as $$
  select a.otp_pending from nrm.account a where a.id = nrm.account_id()
$$;
create function nrm.take_second_factor(p_step bigint) returns void language sql security definer set search_path = pg_catalog as $$
  update nrm.account set otp_secret = otp_pending, otp_pending = null, otp_step = p_step where id = nrm.account_id() and otp_pending is not null
$$;
revoke all on function nrm.propose_second_factor(text), nrm.proposed_second_factor(), nrm.take_second_factor(bigint) from public;
grant execute on function nrm.propose_second_factor(text), nrm.proposed_second_factor(), nrm.take_second_factor(bigint) to nrm_api, nrm_worker;
reset role;

-- Passkeys (WebAuthn level 3): the public half of what an officer signs in with. `counter` tells a copied authenticator where it counts.
create table nrm.passkey (
  id uuid constraint passkey_pk primary key default uuidv7(),
  account_id uuid not null constraint passkey_account_fk references nrm.account,
  credential_id text not null constraint passkey_credential_unique unique constraint passkey_credential_length check (length(credential_id) between 8 and 1400),
  public_key bytea not null constraint passkey_key_length check (length(public_key) <= 2000),
  counter bigint not null,
  name text not null constraint passkey_name_length check (length(name) between 1 and 60),
  transports text[] not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkey_account on nrm.passkey (account_id);
-- What was asked of an authenticator: answered once, within five minutes.
create table nrm.passkey_challenge (
  digest bytea constraint passkey_challenge_pk primary key,
  purpose text not null constraint passkey_challenge_purpose_known check (purpose in ('sign-in', 'confirm', 'add')),
  account_id uuid constraint passkey_challenge_account_fk references nrm.account,
  expires_at timestamptz not null
);
create index passkey_challenge_expires on nrm.passkey_challenge (expires_at);
alter table nrm.passkey enable row level security, force row level security;
alter table nrm.passkey_challenge enable row level security, force row level security;
create policy passkey_doors on nrm.passkey to nrm_definer using (true) with check (true);
create policy passkey_challenge_doors on nrm.passkey_challenge to nrm_definer using (true) with check (true);
grant select, insert, update, delete on nrm.passkey, nrm.passkey_challenge to nrm_definer;

set local role nrm_definer;
drop function nrm.sign_in_row(text, bytea);
create function nrm.sign_in_row(p_login text, p_digest bytea)
returns table (account uuid, password_hash text, password_given boolean, otp_secret text, has_passkey boolean, disabled boolean, paused_until timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.password_hash, a.password_given, a.otp_secret, exists (select 1 from nrm.passkey p where p.account_id = a.id), a.disabled_at is not null, t.paused_until
    from (select 1) one left join nrm.account a on a.login = p_login left join nrm.sign_in_attempt t on t.digest = p_digest
$$;
-- A challenge belongs to whoever is signed in, or to nobody yet. Those nobody answered go with the next one.
create function nrm.ask_passkey(p_digest bytea, p_purpose text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if p_purpose <> 'sign-in' and nrm.account_id() is null then raise exception 'forbidden' using errcode = 'NR403'; end if;
  delete from nrm.passkey_challenge c where c.digest in (select x.digest from nrm.passkey_challenge x where x.expires_at < now() limit 100);
  insert into nrm.passkey_challenge (digest, purpose, account_id, expires_at)
  values (p_digest, p_purpose, case when p_purpose = 'sign-in' then null else nrm.account_id() end, now() + interval '5 minutes');
end $$;
create function nrm.take_passkey_challenge(p_digest bytea, p_purpose text) returns boolean
language sql security definer set search_path = pg_catalog as $$
  with taken as (delete from nrm.passkey_challenge c where c.digest = p_digest and c.purpose = p_purpose and c.expires_at > now()
                    and c.account_id is not distinct from case when p_purpose = 'sign-in' then null else nrm.account_id() end returning 1)
  select exists (select 1 from taken)
$$;
create function nrm.passkey_row(p_credential text)
returns table (id uuid, account uuid, login text, public_key bytea, counter bigint, transports text[], disabled boolean, password_given boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.account_id, a.login, p.public_key, p.counter, p.transports, a.disabled_at is not null, a.password_given
    from nrm.passkey p join nrm.account a on a.id = p.account_id where p.credential_id = p_credential
$$;
-- Two answers at once cannot both have been the next one.
create function nrm.passkey_used(p_id uuid, p_before bigint, p_counter bigint) returns boolean
language sql security definer set search_path = pg_catalog as $$
  with used as (update nrm.passkey p set counter = p_counter, last_used_at = now() where p.id = p_id and p.counter = p_before returning 1)
  select exists (select 1 from used)
$$;
create function nrm.own_passkeys() returns table (id uuid, credential_id text, name text, transports text[], created_at timestamptz, last_used_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.credential_id, p.name, p.transports, p.created_at, p.last_used_at from nrm.passkey p where p.account_id = nrm.account_id() order by p.created_at, p.id
$$;
create function nrm.add_passkey(p_credential text, p_key bytea, p_counter bigint, p_name text, p_transports text[]) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid;
begin
  perform nrm.demand_fresh();
  insert into nrm.passkey (account_id, credential_id, public_key, counter, name, transports)
  values (nrm.account_id(), p_credential, p_key, p_counter, p_name, p_transports) on conflict (credential_id) do nothing returning id into made;
  if made is not null then perform nrm.append_audit(jsonb_build_object('kind', 'passkey.added', 'target', nrm.account_id(), 'passkey', made)); end if;
  return made;
end $$;
create function nrm.remove_passkey(p_id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform nrm.demand_fresh();
  delete from nrm.passkey p where p.id = p_id and p.account_id = nrm.account_id();
  if not found then return false; end if;
  -- What only this authenticator opened nobody opens any more; without this the keys of an office would wait for it for ever.
  delete from nrm.account_unlock u where u.account_id = nrm.account_id() and u.method = 'prf:' || p_id;
  perform nrm.append_audit(jsonb_build_object('kind', 'passkey.removed', 'target', nrm.account_id(), 'passkey', p_id));
  return true;
end $$;
do $$
declare name regprocedure;
begin
  foreach name in array array['nrm.sign_in_row(text,bytea)', 'nrm.ask_passkey(bytea,text)', 'nrm.take_passkey_challenge(bytea,text)', 'nrm.passkey_row(text)', 'nrm.passkey_used(uuid,bigint,bigint)',
    'nrm.own_passkeys()', 'nrm.add_passkey(text,bytea,bigint,text,text[])', 'nrm.remove_passkey(uuid)']::regprocedure[] loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to nrm_api, nrm_worker', name);
  end loop;
end $$;
reset role;

-- Recovery of an account by two people: an administrator opens it, another one or the officer's head approves it and hands the code over in person.
create table nrm.recovery (
  id uuid constraint recovery_pk primary key default uuidv7(),
  account_id uuid not null constraint recovery_account_fk references nrm.account,
  opened_by uuid not null constraint recovery_opened_by_fk references nrm.account,
  opened_at timestamptz not null default now(),
  approved_by uuid constraint recovery_approved_by_fk references nrm.account,
  code_digest bytea constraint recovery_code_unique unique,
  expires_at timestamptz not null,
  over_at timestamptz,
  constraint recovery_of_another check (opened_by <> account_id and approved_by <> account_id),
  constraint recovery_by_two check (approved_by <> opened_by),
  constraint recovery_code_by_approval check ((approved_by is null) = (code_digest is null))
);
create unique index recovery_one_open on nrm.recovery (account_id) where over_at is null;
alter table nrm.recovery enable row level security, force row level security;
create policy recovery_doors on nrm.recovery to nrm_definer using (true) with check (true);
grant select, insert, update on nrm.recovery to nrm_definer;

set local role nrm_definer;
create function nrm.open_recovery(p_account uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid;
begin
  perform nrm.demand_fresh();
  if nrm.role() is distinct from 'admin' or nrm.account_id() = p_account then raise exception 'forbidden' using errcode = 'NR403'; end if;
  update nrm.recovery set over_at = now() where account_id = p_account and over_at is null;
  insert into nrm.recovery (account_id, opened_by, expires_at)
  select a.id, nrm.account_id(), now() + interval '24 hours' from nrm.account a where a.id = p_account and a.disabled_at is null returning id into made;
  if made is not null then perform nrm.append_audit(jsonb_build_object('kind', 'recovery.opened', 'target', p_account)); end if;
  return made;
end $$;
-- Recoveries that may still be approved or used, for those who may approve them.
create function nrm.recoveries() returns table (id uuid, account uuid, login text, name text, opened_by text, opened_at timestamptz, expires_at timestamptz, is_approved boolean, may_approve boolean)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query select r.id, a.id, a.login, a.name, o.name, r.opened_at, r.expires_at, r.approved_by is not null,
      r.approved_by is null and nrm.account_id() not in (r.opened_by, r.account_id)
    from nrm.recovery r join nrm.account a on a.id = r.account_id join nrm.account o on o.id = r.opened_by
   where r.over_at is null and r.expires_at > now() and r.account_id <> nrm.account_id() and (nrm.role() = 'admin' or nrm.is_head_of(r.account_id))
   order by r.opened_at;
end $$;
-- The second person; from now on the code opens the account once, for a day.
create function nrm.approve_recovery(p_id uuid, p_digest bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare whose uuid;
begin
  perform nrm.demand_fresh();
  select r.account_id into whose from nrm.recoveries() v join nrm.recovery r on r.id = v.id where v.id = p_id and v.may_approve for update of r;
  if not found then return false; end if;
  update nrm.recovery set approved_by = nrm.account_id(), code_digest = p_digest, expires_at = now() + interval '24 hours' where id = p_id;
  perform nrm.append_audit(jsonb_build_object('kind', 'recovery.approved', 'target', whose));
  return true;
end $$;
create function nrm.recovery_row(p_login text, p_digest bytea) returns table (account uuid, name text, office uuid, otp_pending text)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.name, a.office_id, a.otp_pending from nrm.recovery r join nrm.account a on a.id = r.account_id
   where r.code_digest = p_digest and a.login = p_login and r.over_at is null and r.expires_at > now() and a.disabled_at is null
$$;
create function nrm.keep_recovery_factor(p_login text, p_digest bytea, p_sealed text) returns void
language sql security definer set search_path = pg_catalog as $$
  update nrm.account set otp_pending = p_sealed where id = (select v.account from nrm.recovery_row(p_login, p_digest) v)
$$;
-- The officer takes the account back: another password, another authenticator, no passkey and no session of before.
create function nrm.use_recovery(p_login text, p_digest bytea, p_hash text, p_step bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare whose uuid;
begin
  update nrm.recovery set over_at = now() where code_digest = p_digest and over_at is null
     and account_id = (select v.account from nrm.recovery_row(p_login, p_digest) v) returning account_id into whose;
  if not found then return false; end if;
  update nrm.account set password_hash = p_hash, password_given = false, otp_secret = otp_pending, otp_pending = null, otp_step = p_step where id = whose;
  delete from nrm.passkey where account_id = whose;
  delete from nrm.account_unlock u where u.account_id = whose and u.method like 'prf:%';
  delete from nrm.sign_in_attempt where digest = sha256(convert_to(p_login, 'UTF8'));
  perform nrm.append_audit(jsonb_build_object('kind', 'recovery.used', 'subject', whose, 'target', whose));
  return true;
end $$;
do $$
declare name regprocedure;
begin
  foreach name in array array['nrm.open_recovery(uuid)', 'nrm.recoveries()', 'nrm.approve_recovery(uuid,bytea)', 'nrm.recovery_row(text,bytea)',
    'nrm.keep_recovery_factor(text,bytea,text)', 'nrm.use_recovery(text,bytea,text,bigint)']::regprocedure[] loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to nrm_api, nrm_worker', name);
  end loop;
end $$;
reset role;
