-- Sealed compartments. What people said, and who they are, stands here as ciphertext; keys stand here only wrapped. The keys that wrap them,
-- and the roots without which none of them opens, are never in the database (packages/vault).
do $$ begin
  -- Row-level security holds the owner too: the cases do not show, the counter of their numbers does.
  if (select n.is_called from nrm.case_number n) then
    raise exception 'this database was made before case data was sealed, and text in clear cannot be sealed afterwards: begin with an empty one';
  end if;
end $$;

-- Place of the case among the roots (root-tree.ts); says nothing but the order of registration.
create sequence nrm.case_root minvalue 0 start 0 maxvalue 4294967295;
alter table nrm.case_file add column root bigint not null default nextval('nrm.case_root');
alter table nrm.case_file add column erased_at timestamptz;
grant usage on sequence nrm.case_root to nrm_api, nrm_worker;

-- Halves of pairs that anybody may know: who can receive. Private halves stand wrapped in account_unlock and office_key_share.
create table nrm.account_key (
  account_id uuid constraint account_key_pk primary key constraint account_key_account_fk references nrm.account,
  public_key bytea not null constraint account_key_size check (octet_length(public_key) = 32),
  -- Counts up when the private half was lost; what was wrapped to an earlier one is gone with it.
  generation integer not null default 1,
  made_at timestamptz not null default now()
);
create table nrm.account_unlock (
  account_id uuid not null constraint account_unlock_account_fk references nrm.account,
  method text not null,
  salt bytea not null,
  wrapped bytea not null,
  made_at timestamptz not null default now(),
  constraint account_unlock_pk primary key (account_id, method)
);
create table nrm.office_key (
  office_id uuid not null constraint office_key_office_fk references nrm.office,
  version integer not null,
  public_key bytea not null constraint office_key_size check (octet_length(public_key) = 32),
  made_at timestamptz not null default now(),
  retired_at timestamptz,
  -- Somebody who could open it has left: the next member who signs in makes a new one.
  renew_since timestamptz,
  constraint office_key_pk primary key (office_id, version)
);
create unique index office_key_one_in_force on nrm.office_key (office_id) where retired_at is null;
create table nrm.office_key_share (
  office_id uuid not null,
  version integer not null,
  account_id uuid not null constraint office_key_share_account_fk references nrm.account,
  wrapped bytea not null,
  admitted_by uuid constraint office_key_share_admitted_fk references nrm.account,
  made_at timestamptz not null default now(),
  constraint office_key_share_pk primary key (office_id, version, account_id),
  constraint office_key_share_key_fk foreign key (office_id, version) references nrm.office_key
);
create index office_key_share_account on nrm.office_key_share (account_id);
-- Who of the members said that a colleague may open the notes (again).
create table nrm.office_key_approval (
  office_id uuid not null constraint office_key_approval_office_fk references nrm.office,
  account_id uuid not null constraint office_key_approval_account_fk references nrm.account,
  generation integer not null,
  approver_id uuid not null constraint office_key_approval_approver_fk references nrm.account,
  at timestamptz not null default now(),
  constraint office_key_approval_pk primary key (office_id, account_id, generation, approver_id),
  constraint office_key_approval_other check (approver_id <> account_id)
);

-- One data key per case and compartment; a new version where the writer cannot open the one before. Clinical keys have no wrap of the server's.
create table nrm.case_key (
  case_id uuid not null constraint case_key_case_fk references nrm.case_file,
  compartment text not null constraint case_key_compartment_known check (compartment in ('identity', 'narrative', 'safety', 'clinical', 'evidence')),
  version integer not null,
  kek integer,
  wrapped bytea,
  made_at timestamptz not null default now(),
  constraint case_key_pk primary key (case_id, compartment, version),
  constraint case_key_wrapped check ((kek is null) = (wrapped is null))
);
create index case_key_kek on nrm.case_key (kek, case_id) where kek is not null;
create table nrm.case_key_office (
  case_id uuid not null,
  compartment text not null,
  version integer not null,
  office_id uuid not null,
  office_key integer not null,
  wrapped bytea not null,
  constraint case_key_office_pk primary key (case_id, compartment, version, office_id),
  constraint case_key_office_key_fk foreign key (case_id, compartment, version) references nrm.case_key on delete cascade,
  constraint case_key_office_office_fk foreign key (office_id, office_key) references nrm.office_key
);
create index case_key_office_of on nrm.case_key_office (office_id, office_key);

do $$
declare name text;
begin
  foreach name in array array['account_key', 'account_unlock', 'office_key', 'office_key_share', 'office_key_approval', 'case_key', 'case_key_office'] loop
    execute format('alter table nrm.%I enable row level security, force row level security', name);
    execute format('create policy %I on nrm.%I to nrm_definer using (true)', name || '_definer', name);
    execute format('grant select, insert, update, delete on nrm.%I to nrm_definer', name);
  end loop;
  foreach name in array array['account_key', 'office_key'] loop
    execute format('create policy %I on nrm.%I for select to nrm_api, nrm_worker using (true)', name || '_public', name);
  end loop;
end $$;
grant select on nrm.account_key, nrm.office_key, nrm.case_key, nrm.case_key_office, nrm.office_key_share, nrm.office_key_approval to nrm_api, nrm_worker;
grant select on nrm.account_unlock to nrm_api, nrm_worker;
create policy account_unlock_own on nrm.account_unlock for select to nrm_api, nrm_worker using (account_id = (select nrm.account_id()));
create policy office_key_share_own on nrm.office_key_share for select to nrm_api, nrm_worker using (office_id = (select nrm.office_id()));
create policy office_key_approval_own on nrm.office_key_approval for select to nrm_api, nrm_worker using (office_id = (select nrm.office_id()));
create policy case_key_with_case on nrm.case_key for select to nrm_api, nrm_worker using ((select true from nrm.case_file c where c.id = case_id));
create policy case_key_clock on nrm.case_key for select to nrm_worker using ((select nrm.reach()) = 'nation');
create policy case_key_office_own on nrm.case_key_office for select to nrm_api, nrm_worker using (office_id = (select nrm.office_id()));

-- What a step wrote: ciphertext, and beside it the few coded answers lists need (`open`, marked in the form).
alter table nrm.record drop column data,
  add column compartment text not null,
  add column key_version integer not null,
  add column sealed bytea not null,
  add column open jsonb not null default '{}';
-- Identity is written by addition; reading puts the entries together, the newest answer last.
drop table nrm.person_identity;
create table nrm.person_identity (
  id uuid constraint person_identity_pk primary key,
  case_id uuid not null constraint person_identity_case_fk references nrm.case_file,
  key_version integer not null,
  sealed bytea not null,
  at timestamptz not null,
  account_id uuid
);
create index person_identity_case on nrm.person_identity (case_id, id);
alter table nrm.person_identity enable row level security, force row level security;
create policy person_identity_definer on nrm.person_identity for select to nrm_definer using ((select true from nrm.case_file c where c.id = case_id));
create policy person_identity_by_step on nrm.person_identity for insert to nrm_definer with check (true);
grant select, insert on nrm.person_identity to nrm_definer;

-- `closed`: clinical answers, which only the author's own sign-in opens.
alter table nrm.draft drop column data, add column sealed bytea not null, add column closed bytea;

-- The identity of a case the caller sees and whose compartment I is open to the caller, as ciphertext with its keys; the entry precedes the answer.
-- A note travels into the log as ciphertext under the root of the case: whoever erases the case erases it too.
set local role nrm_definer;
drop function nrm.reveal_identity(uuid, text, text);
create function nrm.reveal_identity(p_case uuid, p_reason text, p_note text)
returns table (refused text, id uuid, key_version integer, sealed bytea, root bigint, kek integer, wrapped bytea)
language plpgsql security definer set search_path = pg_catalog as $$
begin
  refused := case when not exists (select 1 from nrm.case_file c where c.id = p_case) then 'not-found' when not ('I' = any (nrm.readable(p_case))) then 'forbidden' end;
  -- Answered and not raised, so that the refused attempt can be written down in the same transaction.
  if refused is not null then return next; return; end if;
  perform nrm.append_audit(jsonb_build_object('kind', 'identity.viewed', 'case', p_case, 'code', p_reason, 'note', p_note));
  return query select null::text, i.id, i.key_version, i.sealed, c.root, k.kek, k.wrapped
    from nrm.person_identity i join nrm.case_file c on c.id = i.case_id
    join nrm.case_key k on k.case_id = i.case_id and k.compartment = 'identity' and k.version = i.key_version
   where i.case_id = p_case order by i.id;
end $$;
revoke all on function nrm.reveal_identity(uuid, text, text) from public;
grant execute on function nrm.reveal_identity(uuid, text, text) to nrm_api, nrm_worker;

-- As 0012, with sealed records and keys. `tokens` are the keyed hashes the person is found by (0015).
create or replace function nrm.write_step(p_case uuid, p_what jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  moment timestamptz := nrm.clock_now();
  is_clock boolean := nrm.role() = 'system';
begin
  if not (is_clock or exists (select 1 from nrm.case_file c where c.id = p_case)) then raise exception 'not-found' using errcode = 'NR404'; end if;

  insert into nrm.step_taken (procedure_id, version, case_id, step, from_state, to_state, at, act_at, account_id, office_id, role)
  select r."procedureId", r.version, p_case, r.step, r."from", r."to", moment, r."actAt",
         case when r."byClock" then null else nrm.account_id() end, case when r."byClock" then null else nrm.office_id() end, case when r."byClock" then 'system' else nrm.role() end
    from jsonb_to_recordset(p_what -> 'steps') as r("procedureId" uuid, version integer, step text, "from" text, "to" text, "actAt" timestamptz, "byClock" boolean);

  if p_what ? 'keys' then
    insert into nrm.case_key (case_id, compartment, version, kek, wrapped)
    select p_case, r.compartment, r.version, r.kek, decode(r.wrapped, 'base64')
      from jsonb_to_recordset(p_what -> 'keys') as r(compartment text, version integer, kek integer, wrapped text);
  end if;
  if p_what ? 'officeKeys' then
    insert into nrm.case_key_office (case_id, compartment, version, office_id, office_key, wrapped)
    select p_case, r.compartment, r.version, r.office, r."officeKey", decode(r.wrapped, 'base64')
      from jsonb_to_recordset(p_what -> 'officeKeys') as r(compartment text, version integer, office uuid, "officeKey" integer, wrapped text)
    on conflict on constraint case_key_office_pk do nothing;
  end if;

  if p_what ? 'records' then
    insert into nrm.record (id, case_id, procedure_id, version, step, sees, compartment, key_version, sealed, open, at, office_id, account_id)
    select r.id, p_case, r."procedureId", r.version, r.step, array(select jsonb_array_elements_text(r.sees)), r.compartment, r."keyVersion", decode(r.sealed, 'base64'), r.open, moment, nrm.office_id(), nrm.account_id()
      from jsonb_to_recordset(p_what -> 'records')
        as r(id uuid, "procedureId" uuid, version integer, step text, sees jsonb, compartment text, "keyVersion" integer, sealed text, open jsonb);
  end if;

  if p_what ? 'identity' then
    insert into nrm.person_identity (id, case_id, key_version, sealed, at, account_id)
    select r.id, p_case, r."keyVersion", decode(r.sealed, 'base64'), moment, nrm.account_id()
      from jsonb_to_record(p_what -> 'identity') as r(id uuid, "keyVersion" integer, sealed text);
  end if;

  if p_what ? 'tokens' then perform nrm.write_tokens(p_case, p_what -> 'tokens'); end if;

  if p_what ? 'clocks' then
    insert into nrm.clock (id, case_id, procedure_id, name, parameter, parameter_version, assumed, kind, started_at, due_at, state)
    select r.id, p_case, r.procedure_id, r.name, r.parameter, r.parameter_version, r.assumed, r.kind, moment, r.due_at, 'running'
      from jsonb_to_recordset(p_what -> 'clocks')
        as r(id uuid, procedure_id uuid, name text, parameter text, parameter_version integer, assumed boolean, kind text, due_at timestamptz);
  end if;

  if p_what ? 'notifications' then
    insert into nrm.notification (id, office_id, role, region_code, case_id, message, at)
    select r.id, r.office, r.role, r.region, p_case, r.message, moment
      from jsonb_to_recordset(p_what -> 'notifications') as r(id uuid, office uuid, role text, region text, message text);
    perform nrm.enqueue('notify', json_build_object('notifications', jsonb_path_query_array(p_what -> 'notifications', '$[*].id')), now(), 'notify:' || (p_what #>> '{notifications,0,id}'));
  end if;

  if p_what ? 'submission' then
    insert into nrm.submission (id, account_id, digest, case_id, procedure_id, version, step, at, stub)
    select r.id, nrm.account_id(), decode(r.digest, 'hex'), p_case, r.procedure_id, r.version, r.step, moment, r.stub
      from jsonb_to_record(p_what -> 'submission') as r(id uuid, digest text, procedure_id uuid, version integer, step text, stub jsonb);
    -- The draft a submission was written in goes with the receipt that makes it durable.
    delete from nrm.draft d where d.id = (p_what #>> '{submission,id}')::uuid and d.account_id = nrm.account_id();
  end if;

  perform nrm.append_audits(p_what -> 'audit');
end $$;

-- An officer keeps his own private half, closed with what only he brings to the sign-in. A new pair counts as a new generation.
create function nrm.keep_unlock(p_public bytea, p_method text, p_salt bytea, p_wrapped bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare own uuid := nrm.account_id();
begin
  insert into nrm.account_key as k (account_id, public_key) values (own, p_public)
  on conflict (account_id) do update set public_key = excluded.public_key, made_at = now(),
    generation = k.generation + 1 where k.public_key <> excluded.public_key;
  if found and exists (select 1 from nrm.account_key k where k.account_id = own and k.generation > 1 and k.made_at = now()) then
    delete from nrm.account_unlock u where u.account_id = own;
    delete from nrm.office_key_share s where s.account_id = own;
  end if;
  insert into nrm.account_unlock (account_id, method, salt, wrapped) values (own, p_method, p_salt, p_wrapped)
  on conflict (account_id, method) do update set salt = excluded.salt, wrapped = excluded.wrapped, made_at = now();
end $$;

-- The first member of an office who signs in makes its key; false where somebody was first.
create function nrm.found_office_key(p_public bytea, p_wrapped bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare own_office uuid := nrm.office_id(); made integer;
begin
  insert into nrm.office_key (office_id, version, public_key)
  select own_office, 1, p_public where not exists (select 1 from nrm.office_key k where k.office_id = own_office)
  on conflict do nothing returning version into made;
  if made is null then return false; end if;
  insert into nrm.office_key_share (office_id, version, account_id, wrapped) values (own_office, 1, nrm.account_id(), p_wrapped);
  perform nrm.append_audit(jsonb_build_object('kind', 'office-key.made', 'target', own_office));
  return true;
end $$;

-- A member who can open the notes lets a colleague of the same office in. Whoever lost his key before needs two members to say so.
create function nrm.admit_to_office_key(p_account uuid, p_version integer, p_wrapped bytea) returns text
language plpgsql security definer set search_path = pg_catalog as $$
declare own_office uuid := nrm.office_id(); own uuid := nrm.account_id(); colleague record; said integer;
begin
  select k.generation into colleague from nrm.account a join nrm.account_key k on k.account_id = a.id
   where a.id = p_account and a.office_id = own_office and a.disabled_at is null and a.id <> own;
  if not found or not exists (select 1 from nrm.office_key_share s join nrm.office_key k on k.office_id = s.office_id and k.version = s.version
    where s.office_id = own_office and s.version = p_version and s.account_id = own and k.retired_at is null)
  then raise exception 'forbidden' using errcode = 'NR403'; end if;
  insert into nrm.office_key_approval (office_id, account_id, generation, approver_id) values (own_office, p_account, colleague.generation, own) on conflict do nothing;
  select count(*) into said from nrm.office_key_approval p where p.office_id = own_office and p.account_id = p_account and p.generation = colleague.generation;
  perform nrm.append_audit(jsonb_build_object('kind', 'office-key.approved', 'target', p_account));
  if said < least(colleague.generation, 2) then return 'approved'; end if;
  insert into nrm.office_key_share (office_id, version, account_id, wrapped, admitted_by) values (own_office, p_version, p_account, p_wrapped, own)
  on conflict on constraint office_key_share_pk do nothing;
  perform nrm.append_audit(jsonb_build_object('kind', 'office-key.admitted', 'target', p_account));
  return 'admitted';
end $$;

-- A new key of the office after somebody left: shares for those who stay, every case key wrapped anew, the old wraps gone. All or nothing.
create function nrm.renew_office_key(p_old integer, p_public bytea, p_shares jsonb, p_wraps jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare own_office uuid := nrm.office_id(); own uuid := nrm.account_id(); left_over integer;
begin
  perform 1 from nrm.office_key k where k.office_id = own_office and k.version = p_old and k.retired_at is null for update;
  if not found then return false; end if;
  if not exists (select 1 from nrm.office_key_share s where s.office_id = own_office and s.version = p_old and s.account_id = own)
  then raise exception 'forbidden' using errcode = 'NR403'; end if;
  update nrm.office_key k set retired_at = now() where k.office_id = own_office and k.version = p_old;
  insert into nrm.office_key (office_id, version, public_key) values (own_office, p_old + 1, p_public);
  insert into nrm.office_key_share (office_id, version, account_id, wrapped, admitted_by)
  select own_office, p_old + 1, r.account, decode(r.wrapped, 'base64'), own
    from jsonb_to_recordset(p_shares) as r(account uuid, wrapped text)
   where exists (select 1 from nrm.office_key_share s where s.office_id = own_office and s.version = p_old and s.account_id = r.account);
  update nrm.case_key_office o set office_key = p_old + 1, wrapped = decode(r.wrapped, 'base64')
    from jsonb_to_recordset(p_wraps) as r("case" uuid, compartment text, version integer, wrapped text)
   where o.case_id = r."case" and o.compartment = r.compartment and o.version = r.version and o.office_id = own_office and o.office_key = p_old;
  select count(*) into left_over from nrm.case_key_office o where o.office_id = own_office and o.office_key = p_old;
  -- Written by others meanwhile: the caller tries again with them.
  if left_over > 0 then raise exception 'changed-meanwhile' using errcode = 'NR412'; end if;
  delete from nrm.office_key_share s where s.office_id = own_office and s.version = p_old;
  perform nrm.append_audit(jsonb_build_object('kind', 'office-key.renewed', 'target', own_office));
  return true;
end $$;

-- Care has moved: only the office that gives it now keeps the clinical keys, once it can open them; the server that kept one so long forgets it.
create function nrm.keep_keys_for(p_case uuid, p_office uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  update nrm.case_key k set kek = null, wrapped = null
   where k.case_id = p_case and k.compartment = 'clinical' and k.kek is not null and (select true from nrm.case_file c where c.id = p_case)
     and exists (select 1 from nrm.case_key_office n where n.case_id = p_case and n.compartment = k.compartment and n.version = k.version and n.office_id = p_office);
  delete from nrm.case_key_office o
   where o.case_id = p_case and o.office_id <> p_office and (select true from nrm.case_file c where c.id = p_case)
     and exists (select 1 from nrm.case_key_office n where n.case_id = p_case and n.compartment = o.compartment and n.version = o.version and n.office_id = p_office)
$$;

-- Rotation of the server's key: what was wrapped under one version is replaced by the same key under another. The local operator only.
create function nrm.rewrap_keys(p_keys jsonb) returns integer
language sql security definer set search_path = pg_catalog as $$
  with renewed as (
    update nrm.case_key k set kek = r.kek, wrapped = decode(r.wrapped, 'base64')
      from jsonb_to_recordset(p_keys) as r("case" uuid, compartment text, version integer, was integer, kek integer, wrapped text)
     where k.case_id = r."case" and k.compartment = r.compartment and k.version = r.version and k.kek = r.was returning 1)
  select count(*)::integer from renewed
$$;

do $$
declare name regprocedure;
begin
  foreach name in array array['nrm.keep_unlock(bytea,text,bytea,bytea)', 'nrm.found_office_key(bytea,bytea)', 'nrm.admit_to_office_key(uuid,integer,bytea)',
    'nrm.renew_office_key(integer,bytea,jsonb,jsonb)', 'nrm.keep_keys_for(uuid,uuid)']::regprocedure[] loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to nrm_api, nrm_worker', name);
  end loop;
end $$;
revoke all on function nrm.rewrap_keys(jsonb) from public;
grant execute on function nrm.rewrap_keys(jsonb) to nrm_worker;
reset role;

-- Whoever leaves an office, gets another role, or is disabled opens nothing more; the office's key is renewed by those who stay.
create function nrm.close_keys_of_account() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.office_id <> old.office_id or new.role <> old.role or (new.disabled_at is not null and old.disabled_at is null) then
    update nrm.office_key k set renew_since = now() from nrm.office_key_share s
     where s.account_id = new.id and k.office_id = s.office_id and k.version = s.version and k.retired_at is null;
    delete from nrm.office_key_share s where s.account_id = new.id;
  end if;
  return null;
end $$;
create trigger account_closes_keys after update of office_id, role, disabled_at on nrm.account for each row execute function nrm.close_keys_of_account();
alter function nrm.close_keys_of_account() owner to nrm_definer;
set local role nrm_definer;
grant execute on function nrm.touch_reference() to nrm_owner;
reset role;
create trigger office_key_touches after insert or update on nrm.office_key for each statement execute function nrm.touch_reference();
