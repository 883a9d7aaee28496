-- Doors in the wall: each does one thing the application role may not do by itself, and leaves its trace.

-- Adds what is newly known of the identity; empty answers never erase known ones. Reading it back takes reveal_identity.
create function nrm.write_identity(p_case uuid, p_data jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into nrm.person_identity (case_id, data, updated_at) values (p_case, p_data, nrm.clock_now())
  on conflict (case_id) do update set data = nrm.person_identity.data || excluded.data, updated_at = excluded.updated_at;
end $$;

-- Reads the identity of a case the caller sees and whose compartment I is open to the caller; the entry precedes the answer.
create function nrm.reveal_identity(p_case uuid, p_reason text, p_note text) returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare found jsonb;
begin
  if not exists (select 1 from nrm.case_file c where c.id = p_case) then raise exception 'not-found' using errcode = 'NR404'; end if;
  if not ('I' = any (nrm.readable(p_case))) then raise exception 'forbidden' using errcode = 'NR403'; end if;
  perform nrm.append_audit(jsonb_build_object('kind', 'identity.viewed', 'case', p_case, 'code', p_reason, 'note', p_note));
  select i.data into found from nrm.person_identity i where i.case_id = p_case;
  return coalesce(found, '{}'::jsonb);
end $$;

-- Lets an office see a case the caller sees; calling again after an end opens it anew.
create function nrm.share_case(p_case uuid, p_office uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from nrm.case_file c where c.id = p_case) and nrm.role() <> 'system' then raise exception 'not-found' using errcode = 'NR404'; end if;
  insert into nrm.case_access (case_id, office_id, granted_at) values (p_case, p_office, nrm.clock_now())
  on conflict (case_id, office_id) do update set until = null;
end $$;

create function nrm.unshare_case(p_case uuid, p_office uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from nrm.case_file c where c.id = p_case) and nrm.role() <> 'system' then raise exception 'not-found' using errcode = 'NR404'; end if;
  update nrm.case_access set until = now() where case_id = p_case and office_id = p_office and until is null;
end $$;

-- A member in conflict closes the case to himself; nobody can do it for another.
create function nrm.exclude_member(p_case uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from nrm.case_file c where c.id = p_case) then raise exception 'not-found' using errcode = 'NR404'; end if;
  insert into nrm.case_exclusion (case_id, account_id, at) values (p_case, nrm.account_id(), nrm.clock_now()) on conflict do nothing;
end $$;

-- Puts a job into the queue in the caller's transaction; the caller can neither read nor change the queue. Payloads hold ids only.
create function nrm.enqueue(p_task text, p_payload json, p_run_at timestamptz, p_key text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(p_task, p_payload, run_at => p_run_at, job_key => p_key);
end $$;

create function nrm.sign_in_row(p_login text, p_digest bytea)
returns table (account uuid, password_hash text, otp_secret text, disabled boolean, paused_until timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.password_hash, a.otp_secret, a.disabled_at is not null, t.paused_until
    from (select 1) one left join nrm.account a on a.login = p_login left join nrm.sign_in_attempt t on t.digest = p_digest
$$;

-- Five tries are free; then the pause doubles from 30 seconds to an hour. Unknown logins are counted alike.
create function nrm.sign_in_failed(p_login text, p_digest bytea, p_code text, p_request text, p_ip text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog as $$
declare tries integer; pause timestamptz;
begin
  insert into nrm.sign_in_attempt as t (digest, failures, last_at) values (p_digest, 1, now())
  on conflict (digest) do update set failures = case when t.last_at < now() - interval '1 day' then 1 else t.failures + 1 end, last_at = now()
  returning failures into tries;
  if tries >= 5 then
    pause := now() + least(interval '30 seconds' * power(2, least(tries - 5, 10)), interval '1 hour');
    update nrm.sign_in_attempt set paused_until = pause where digest = p_digest;
  end if;
  perform set_config('nrm.request', p_request, true), set_config('nrm.ip', p_ip, true);
  perform nrm.append_audit(jsonb_build_object('kind', 'sign-in', 'outcome', 'refused', 'code', p_code, 'subject', (select a.id from nrm.account a where a.login = p_login)));
  return pause;
end $$;

create function nrm.sign_in_done(p_account uuid, p_digest bytea, p_refresh bytea, p_hours integer, p_request text, p_ip text)
returns table (session uuid, expires_at timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare made record;
begin
  delete from nrm.sign_in_attempt where digest = p_digest;
  insert into nrm.session (account_id, expires_at) values (p_account, now() + make_interval(hours => p_hours)) returning id, nrm.session.expires_at into made;
  insert into nrm.refresh_token (digest, session_id) values (p_refresh, made.id);
  update nrm.account set last_sign_in_at = now() where id = p_account;
  perform 1 from nrm.enter(made.id, p_request, p_ip);
  perform nrm.append_audit(jsonb_build_object('kind', 'sign-in', 'subject', p_account));
  return query select made.id, made.expires_at;
end $$;

-- Rotates a refresh token. One that was used before is stolen or replayed: the whole session ends.
create function nrm.refresh_session(p_old bytea, p_new bytea, p_request text, p_ip text) returns table (session uuid, expires_at timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare token record;
begin
  select r.session_id, r.used_at, s.expires_at as ends, s.revoked_at, a.disabled_at into token
    from nrm.refresh_token r join nrm.session s on s.id = r.session_id join nrm.account a on a.id = s.account_id where r.digest = p_old for update of r;
  if not found or token.revoked_at is not null or token.ends <= now() or token.disabled_at is not null then return; end if;
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

create function nrm.end_session(p_session uuid, p_why text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update nrm.session set revoked_at = now(), revoked_why = p_why where id = p_session and revoked_at is null;
  perform nrm.append_audit(jsonb_build_object('kind', 'session.ended', 'code', p_why));
end $$;

create function nrm.set_language(p_language text) returns void
language sql security definer set search_path = pg_catalog as $$
  update nrm.account set language = p_language where id = nrm.account_id()
$$;

-- Disabling, moving, another role or another password end every session at once, whoever changed the row.
create function nrm.end_sessions_of_changed_account() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update nrm.session set revoked_at = now(), revoked_why = 'account-changed' where account_id = new.id and revoked_at is null;
  return null;
end $$;
create trigger account_ends_sessions after update of role, office_id, disabled_at, password_hash, otp_secret on nrm.account
  for each row execute function nrm.end_sessions_of_changed_account();

create function nrm.touch_reference() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update nrm.reference_stamp set value = value + 1;
  return null;
end $$;
create trigger office_touches after insert or update or delete on nrm.office for each statement execute function nrm.touch_reference();
create trigger parameter_touches after insert or update or delete on nrm.legal_parameter for each statement execute function nrm.touch_reference();
create trigger holiday_touches after insert or update or delete on nrm.holiday for each statement execute function nrm.touch_reference();
create trigger account_touches_insert after insert on nrm.account for each statement execute function nrm.touch_reference();
create trigger account_touches after update of name, role, office_id, disabled_at on nrm.account for each statement execute function nrm.touch_reference();
grant update on nrm.reference_stamp to nrm_definer;

do $$
declare name regprocedure;
begin
  foreach name in array array['nrm.write_identity(uuid,jsonb)', 'nrm.reveal_identity(uuid,text,text)', 'nrm.share_case(uuid,uuid)', 'nrm.unshare_case(uuid,uuid)', 'nrm.exclude_member(uuid)', 'nrm.sign_in_row(text,bytea)', 'nrm.sign_in_failed(text,bytea,text,text,text)',
    'nrm.sign_in_done(uuid,bytea,bytea,integer,text,text)', 'nrm.refresh_session(bytea,bytea,text,text)', 'nrm.end_session(uuid,text)', 'nrm.set_language(text)']::regprocedure[] loop
    execute format('alter function %s owner to nrm_definer', name);
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to nrm_api, nrm_worker', name);
  end loop;
end $$;
alter function nrm.end_sessions_of_changed_account() owner to nrm_definer;
alter function nrm.touch_reference() owner to nrm_definer;
alter function nrm.enqueue(text, json, timestamptz, text) owner to nrm_worker;
revoke all on function nrm.enqueue(text, json, timestamptz, text) from public;
grant execute on function nrm.enqueue(text, json, timestamptz, text) to nrm_api, nrm_worker;
