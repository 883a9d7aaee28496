-- Who acts: set once per transaction by nrm.enter*, read by every policy. Transaction-local, so a pooled connection carries nothing on.
create function nrm.setting(name text) returns text language sql stable parallel safe
  return nullif(current_setting('nrm.' || name, true), '');
create function nrm.account_id() returns uuid language sql stable parallel safe return nrm.setting('account')::uuid;
create function nrm.office_id() returns uuid language sql stable parallel safe return nrm.setting('office')::uuid;
create function nrm.role() returns text language sql stable parallel safe return nrm.setting('role');
create function nrm.reach() returns text language sql stable parallel safe return nrm.setting('reach');
create function nrm.territory() returns text language sql stable parallel safe return nrm.setting('territory');

-- Time of entry. Only the worker's connection (demonstration country, import) may set another clock.
create function nrm.clock_now() returns timestamptz language sql stable parallel safe
  return case when session_user = 'nrm_api' then now() else coalesce(nrm.setting('now')::timestamptz, now()) end;

create table nrm.session (
  id uuid constraint session_pk primary key default gen_random_uuid(),
  account_id uuid not null constraint session_account_fk references nrm.account,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_why text
);
create index session_account on nrm.session (account_id) where revoked_at is null;

create table nrm.refresh_token (
  digest bytea constraint refresh_token_pk primary key,
  session_id uuid not null constraint refresh_token_session_fk references nrm.session on delete cascade,
  issued_at timestamptz not null default now(),
  used_at timestamptz
);
create index refresh_token_session on nrm.refresh_token (session_id);

-- Keyed by a digest of what was typed, whether or not such an account exists: the answer must not tell.
create table nrm.sign_in_attempt (
  digest bytea constraint sign_in_attempt_pk primary key,
  failures integer not null,
  paused_until timestamptz,
  last_at timestamptz not null
);

create function nrm.settle(p_account uuid, p_role text, p_office uuid, p_territory text, p_request text, p_ip text) returns void
language sql as $$
  select set_config('nrm.account', p_account::text, true), set_config('nrm.role', p_role, true), set_config('nrm.office', p_office::text, true),
         set_config('nrm.territory', p_territory, true), set_config('nrm.request', p_request, true), set_config('nrm.ip', p_ip, true),
         set_config('nrm.reach', coalesce((select r.reach from nrm.role_reach r where r.role = p_role), 'none'), true)
$$;

-- Opens the transaction for a signed-in officer. Role, office and territory come from the tables of this moment, never from the token.
create function nrm.enter(p_session uuid, p_request text, p_ip text)
returns table (account uuid, login text, name text, role text, office uuid, territory text, language text, stamp bigint, moment timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare found_account record;
begin
  select a.id, a.login, a.name, a.role, a.office_id, o.territory_code, a.language into found_account
    from nrm.session s join nrm.account a on a.id = s.account_id join nrm.office o on o.id = a.office_id
   where s.id = p_session and s.revoked_at is null and s.expires_at > now() and a.disabled_at is null and o.active;
  if not found then raise exception 'session-ended' using errcode = 'NR401'; end if;
  perform nrm.settle(found_account.id, found_account.role, found_account.office_id, found_account.territory_code, p_request, p_ip);
  return query select found_account.id, found_account.login, found_account.name, found_account.role, found_account.office_id,
    found_account.territory_code, found_account.language, r.value, now() from nrm.reference_stamp r;
end $$;

-- Opens the transaction for a local operator acting as an account (import, demonstration country); worker connection only.
create function nrm.enter_account(p_account uuid, p_request text, p_now timestamptz)
returns table (account uuid, login text, name text, role text, office uuid, territory text, language text, stamp bigint, moment timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare found_account record;
begin
  select a.id, a.login, a.name, a.role, a.office_id, o.territory_code, a.language into found_account
    from nrm.account a join nrm.office o on o.id = a.office_id where a.id = p_account and a.disabled_at is null;
  if not found then raise exception 'session-ended' using errcode = 'NR401'; end if;
  perform nrm.settle(found_account.id, found_account.role, found_account.office_id, found_account.territory_code, p_request, null);
  perform set_config('nrm.now', coalesce(p_now::text, ''), true);
  return query select found_account.id, found_account.login, found_account.name, found_account.role, found_account.office_id,
    found_account.territory_code, found_account.language, r.value, coalesce(p_now, now()) from nrm.reference_stamp r;
end $$;

-- Opens the transaction for the clock itself; worker connection only.
create function nrm.enter_system(p_request text, p_now timestamptz)
returns table (account uuid, login text, name text, role text, office uuid, territory text, language text, stamp bigint, moment timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform nrm.settle(null, 'system', null, '17', p_request, null);
  perform set_config('nrm.reach', 'nation', true), set_config('nrm.now', coalesce(p_now::text, ''), true);
  return query select null::uuid, null::text, null::text, 'system'::text, null::uuid, '17'::text, 'uz-Latn'::text, r.value, coalesce(p_now, now()) from nrm.reference_stamp r;
end $$;

grant select, insert, update on nrm.session, nrm.refresh_token, nrm.sign_in_attempt to nrm_definer;
grant delete on nrm.sign_in_attempt to nrm_definer;
alter function nrm.enter(uuid, text, text) owner to nrm_definer;
alter function nrm.enter_account(uuid, text, timestamptz) owner to nrm_definer;
alter function nrm.enter_system(text, timestamptz) owner to nrm_definer;
revoke all on function nrm.enter(uuid, text, text), nrm.enter_account(uuid, text, timestamptz), nrm.enter_system(text, timestamptz) from public;
grant execute on function nrm.enter(uuid, text, text) to nrm_api, nrm_auditor;
grant execute on function nrm.enter_account(uuid, text, timestamptz), nrm.enter_system(text, timestamptz) to nrm_worker;
