-- Evidence files and their custody. Bytes lie outside the database, sealed; here stand what they are called, sealed too, and what became of them.
-- Copy of packages/sop/evidence.ts, written by the migration: who reads a kind follows from the kind, never from whoever sends a file.
create table nrm.evidence_kind_rule (kind text constraint evidence_kind_rule_pk primary key, sees text[] not null);
grant select on nrm.evidence_kind_rule to nrm_api, nrm_worker, nrm_definer;

create table nrm.evidence_file (
  id uuid constraint evidence_file_pk primary key,
  case_id uuid not null constraint evidence_file_case_fk references nrm.case_file,
  place integer not null constraint evidence_file_place_positive check (place > 0),
  kind text not null,
  sees text[] not null,
  type text not null,
  size integer not null constraint evidence_file_size_positive check (size > 0),
  stripped text[] not null,
  -- The compartment its data key belongs to: health is closed to the server like every other note on it.
  compartment text not null constraint evidence_file_compartment_known check (compartment in ('evidence', 'clinical')),
  key_version integer not null,
  -- Name, description, SHA-256 of the original and of the copy.
  sealed bytea not null,
  -- Keyed hash of the original, bound to the case: a plain one would tell in a stolen dump that a known photograph is here.
  mark bytea not null,
  original_blob uuid not null constraint evidence_file_original_unique unique,
  copy_blob uuid not null constraint evidence_file_copy_unique unique,
  -- SHA-256 of the sealed bytes: whether they are whole can be said without a key.
  original_digest bytea not null,
  copy_digest bytea not null,
  scan text not null constraint evidence_file_scan_known check (scan in ('clean', 'unscanned', 'infected')),
  damaged_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  withdrawn_note text,
  submission_id uuid not null constraint evidence_file_submission_unique unique,
  at timestamptz not null,
  office_id uuid,
  account_id uuid,
  constraint evidence_file_place_unique unique (case_id, place),
  constraint evidence_file_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index evidence_file_once on nrm.evidence_file (case_id, mark) where withdrawn_at is null;

-- One line an act. Nobody changes or removes a line.
create table nrm.custody (
  id uuid constraint custody_pk primary key default uuidv7(),
  file_id uuid not null constraint custody_file_fk references nrm.evidence_file,
  case_id uuid not null constraint custody_case_fk references nrm.case_file,
  act text not null constraint custody_act_known check (act in ('received', 'scanned', 'viewed', 'original', 'handed-over', 'verified', 'damaged', 'withdrawn')),
  at timestamptz not null,
  account_id uuid,
  office_id uuid,
  to_office_id uuid constraint custody_to_office_fk references nrm.office,
  -- Whether the hash was compared and was the one of the day the file came.
  whole boolean,
  code text
);
create index custody_file on nrm.custody (file_id, id);

-- A link opens one file once, for the account and the session that asked, within a minute.
create table nrm.file_link (
  digest bytea constraint file_link_pk primary key,
  file_id uuid not null constraint file_link_file_fk references nrm.evidence_file,
  which text not null constraint file_link_which_known check (which in ('copy', 'original')),
  account_id uuid not null constraint file_link_account_fk references nrm.account,
  session text not null,
  reason text,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint file_link_short check (expires_at <= now() + interval '60 seconds')
);
create index file_link_expiry on nrm.file_link (expires_at);

do $$
declare name text;
begin
  foreach name in array array['evidence_file', 'custody', 'file_link'] loop
    execute format('alter table nrm.%I enable row level security, force row level security', name);
    execute format('create policy %I on nrm.%I to nrm_definer using (true) with check (true)', name || '_definer', name);
  end loop;
end $$;
create policy evidence_file_readable on nrm.evidence_file for select to nrm_api, nrm_worker using (sees && (select nrm.readable(evidence_file.case_id)));
create policy evidence_file_clock on nrm.evidence_file for select to nrm_worker using ((select nrm.reach()) = 'nation');
create policy custody_with_file on nrm.custody for select to nrm_api, nrm_worker using ((select true from nrm.evidence_file f where f.id = file_id));
grant select on nrm.evidence_file, nrm.custody to nrm_api, nrm_worker;
grant select, insert on nrm.evidence_file, nrm.custody, nrm.file_link to nrm_definer;
grant update (scan, damaged_at, withdrawn_at, withdrawn_reason, withdrawn_note) on nrm.evidence_file to nrm_definer;
grant update (used_at), delete on nrm.file_link to nrm_definer;

set local role nrm_definer;

create function nrm.note_custody(p_file nrm.evidence_file, p_act text, p_whole boolean, p_code text, p_to uuid) returns void
language sql set search_path = pg_catalog as $$
  insert into nrm.custody (file_id, case_id, act, at, account_id, office_id, to_office_id, whole, code)
  values (p_file.id, p_file.case_id, p_act, nrm.clock_now(), nrm.account_id(), nrm.office_id(), p_to, p_whole, p_code)
$$;

/* Whether the actor may add a file of a kind to a case, before anybody looks at the bytes. Answered and not raised, so that the attempt can be written down.
   Whoever only broke in may not: the case is not among those the definer sees. One at a time for a case, so that two do not make two keys. */
create function nrm.file_place(p_case uuid, p_kind text, p_most integer, p_submission uuid) returns table (refused text, known uuid)
language plpgsql security definer set search_path = pg_catalog as $$
declare readers text[];
begin
  select f.id into known from nrm.evidence_file f where f.submission_id = p_submission and f.case_id = p_case;
  select r.sees into readers from nrm.evidence_kind_rule r where r.kind = p_kind;
  refused := case
    when not exists (select 1 from nrm.case_file c where c.id = p_case and c.erased_at is null) then 'not-found'
    when readers is null or not readers && nrm.readable(p_case) then 'forbidden'
    when known is null and (select count(*) from nrm.evidence_file f where f.case_id = p_case) >= p_most then 'file-limit' end;
  if refused is null then perform pg_advisory_xact_lock(hashtextextended('evidence ' || p_case, 0)); end if;
  return next;
end $$;

-- A data key for files, where the case has none yet.
create function nrm.add_file_key(p_case uuid, p_keys jsonb, p_offices jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from nrm.case_file c where c.id = p_case and c.erased_at is null) then raise exception 'not-found' using errcode = 'NR404'; end if;
  insert into nrm.case_key (case_id, compartment, version, kek, wrapped)
  select p_case, r.compartment, r.version, r.kek, decode(r.wrapped, 'base64')
    from jsonb_to_recordset(p_keys) as r(compartment text, version integer, kek integer, wrapped text) where r.compartment in ('evidence', 'clinical');
  insert into nrm.case_key_office (case_id, compartment, version, office_id, office_key, wrapped)
  select p_case, r.compartment, r.version, r.office, r."officeKey", decode(r.wrapped, 'base64')
    from jsonb_to_recordset(p_offices) as r(compartment text, version integer, office uuid, "officeKey" integer, wrapped text) where r.compartment in ('evidence', 'clinical');
end $$;

/* Writes a file that was looked at and whose bytes lie sealed on the disk: its row, the first lines of its custody, its entry in the log. The same submission is
   answered again; the same bytes twice in one case are refused. */
create function nrm.receive_file(p_case uuid, p_what jsonb, p_most integer) returns table (refused text, id uuid)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare made nrm.evidence_file; readers text[]; taken integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('evidence ' || p_case, 0));
  select r.sees into readers from nrm.evidence_kind_rule r where r.kind = p_what ->> 'kind';
  if not exists (select 1 from nrm.case_file c where c.id = p_case and c.erased_at is null) then return query select 'not-found', null::uuid; return; end if;
  if readers is null or not readers && nrm.readable(p_case) then return query select 'forbidden', null::uuid; return; end if;
  select * into made from nrm.evidence_file f where f.submission_id = (p_what ->> 'submission')::uuid;
  if found then
    return query select case when made.account_id = nrm.account_id() and made.case_id = p_case and made.mark = decode(p_what ->> 'mark', 'base64') then null else 'submission-reused' end, made.id;
    return;
  end if;
  if exists (select 1 from nrm.evidence_file f where f.case_id = p_case and f.mark = decode(p_what ->> 'mark', 'base64') and f.withdrawn_at is null) then
    return query select 'file-known', null::uuid; return;
  end if;
  select count(*) into taken from nrm.evidence_file f where f.case_id = p_case;
  if taken >= p_most then return query select 'file-limit', null::uuid; return; end if;

  insert into nrm.evidence_file (id, case_id, place, kind, sees, type, size, stripped, compartment, key_version, sealed, mark, original_blob, copy_blob, original_digest, copy_digest, scan, submission_id, at, office_id, account_id)
  select (p_what ->> 'id')::uuid, p_case, taken + 1, p_what ->> 'kind', readers, p_what ->> 'type', (p_what ->> 'size')::integer, array(select jsonb_array_elements_text(p_what -> 'stripped')),
         p_what ->> 'compartment', (p_what ->> 'keyVersion')::integer, decode(p_what ->> 'sealed', 'base64'), decode(p_what ->> 'mark', 'base64'), (p_what ->> 'originalBlob')::uuid,
         (p_what ->> 'copyBlob')::uuid, decode(p_what ->> 'originalDigest', 'base64'), decode(p_what ->> 'copyDigest', 'base64'), p_what ->> 'scan', (p_what ->> 'submission')::uuid,
         nrm.clock_now(), nrm.office_id(), nrm.account_id()
  returning * into made;
  perform nrm.note_custody(made, 'received', true, null, null);
  if made.scan = 'clean' then perform nrm.note_custody(made, 'scanned', null, 'clean', null); end if;
  perform nrm.append_audit(jsonb_build_object('kind', 'file.received', 'case', p_case, 'target', made.id, 'code', made.kind));
  return query select null::text, made.id;
end $$;

/* Makes a link for one look. The original needs a reason, and is all that can still be opened of a file that was withdrawn. */
create function nrm.link_file(p_case uuid, p_file uuid, p_which text, p_reason text, p_digest bytea, p_seconds integer) returns table (refused text, expires_at timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare wanted nrm.evidence_file; ends timestamptz := now() + make_interval(secs => least(p_seconds, 60));
begin
  select * into wanted from nrm.evidence_file f where f.id = p_file and f.case_id = p_case and f.sees && nrm.readable(f.case_id);
  refused := case
    when wanted.id is null then 'not-found'
    when p_which = 'original' and p_reason is null then 'form-invalid'
    when wanted.scan = 'infected' then 'file-virus'
    when wanted.withdrawn_at is not null and p_which = 'copy' then 'file-withdrawn'
    when wanted.damaged_at is not null then 'file-damaged' end;
  if refused is null then
    delete from nrm.file_link l where l.expires_at < now() - interval '1 hour';
    insert into nrm.file_link (digest, file_id, which, account_id, session, reason, expires_at)
    values (p_digest, p_file, p_which, nrm.account_id(), coalesce(nrm.setting('session'), ''), p_reason, ends);
    perform nrm.append_audit(jsonb_build_object('kind', 'file.linked', 'case', p_case, 'target', p_file, 'code', coalesce(p_reason, p_which)));
    expires_at := ends;
  end if;
  return next;
end $$;

/* Uses up a link: no row for one that is over, was used, or is somebody else's. What a reader may read is asked again, at this moment. */
create function nrm.spend_link(p_digest bytea) returns table (file uuid, case_id uuid, number text, place integer, type text, which text, reason text, blob uuid, stored bytea, scan text,
  compartment text, key_version integer, sealed bytea)
language sql security definer set search_path = pg_catalog as $$
  with spent as (update nrm.file_link l set used_at = now()
    where l.digest = p_digest and l.used_at is null and l.expires_at > now() and l.account_id = nrm.account_id() and l.session = coalesce(nrm.setting('session'), '') returning l.*)
  select f.id, f.case_id, (select c.number from nrm.case_file c where c.id = f.case_id), f.place, f.type, s.which, s.reason, case s.which when 'copy' then f.copy_blob else f.original_blob end,
         case s.which when 'copy' then f.copy_digest else f.original_digest end, f.scan, f.compartment, f.key_version, f.sealed
    from spent s join nrm.evidence_file f on f.id = s.file_id
   where f.sees && nrm.readable(f.case_id) and f.scan <> 'infected' and (f.withdrawn_at is null or s.which = 'original')
$$;

/* What came of a look: the bytes were whole and were given out, or they are not what was received. */
create function nrm.file_opened(p_file uuid, p_which text, p_whole boolean, p_reason text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare seen nrm.evidence_file;
begin
  select * into seen from nrm.evidence_file f where f.id = p_file and f.sees && nrm.readable(f.case_id);
  if not found then raise exception 'not-found' using errcode = 'NR404'; end if;
  if not p_whole then update nrm.evidence_file f set damaged_at = coalesce(f.damaged_at, nrm.clock_now()) where f.id = p_file; end if;
  perform nrm.note_custody(seen, case when not p_whole then 'damaged' when p_which = 'copy' then 'viewed' else 'original' end, p_whole, p_reason, null);
  perform nrm.append_audit(jsonb_strip_nulls(jsonb_build_object('kind', case when p_whole then 'file.opened' else 'file.damaged' end, 'case', seen.case_id, 'target', p_file, 'code', coalesce(p_reason, p_which))));
end $$;

/* The verdict of the antivirus on a file that was kept before anybody could ask it. */
create function nrm.file_scanned(p_file uuid, p_clean boolean) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare seen nrm.evidence_file;
begin
  update nrm.evidence_file f set scan = case when p_clean then 'clean' else 'infected' end
   where f.id = p_file and f.scan = 'unscanned' and f.sees && nrm.readable(f.case_id) returning * into seen;
  if not found then return; end if;
  perform nrm.note_custody(seen, 'scanned', null, seen.scan, null);
  perform nrm.append_audit(jsonb_build_object('kind', 'file.scanned', 'case', seen.case_id, 'target', p_file, 'code', seen.scan));
end $$;

/* Takes a file out of the course of work. Nothing is deleted; the note is ciphertext. */
create function nrm.withdraw_file(p_case uuid, p_file uuid, p_reason text, p_note text) returns text
language plpgsql security definer set search_path = pg_catalog as $$
declare gone nrm.evidence_file;
begin
  select * into gone from nrm.evidence_file f where f.id = p_file and f.case_id = p_case and f.sees && nrm.readable(f.case_id) for update;
  if not found or not exists (select 1 from nrm.case_file c where c.id = p_case) then return 'not-found'; end if;
  if gone.withdrawn_at is not null then return 'file-withdrawn'; end if;
  -- Whoever brought it, or the office that holds the case now.
  if gone.office_id is distinct from nrm.office_id() and not exists (select 1 from nrm.procedure p where p.case_id = p_case and p.office_id = nrm.office_id()) then return 'forbidden'; end if;
  update nrm.evidence_file f set withdrawn_at = nrm.clock_now(), withdrawn_reason = p_reason, withdrawn_note = p_note where f.id = p_file;
  perform nrm.note_custody(gone, 'withdrawn', null, p_reason, null);
  perform nrm.append_audit(jsonb_build_object('kind', 'file.withdrawn', 'case', p_case, 'target', p_file, 'code', p_reason));
  return null;
end $$;

/* What came of comparing a file on the disk with the hash of the day it came; whole again after a restore, it opens again. */
create function nrm.file_verified(p_file uuid, p_whole boolean) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare seen nrm.evidence_file;
begin
  select * into seen from nrm.evidence_file f where f.id = p_file and (nrm.role() = 'system' or f.sees && nrm.readable(f.case_id));
  if not found then raise exception 'not-found' using errcode = 'NR404'; end if;
  update nrm.evidence_file f set damaged_at = case when p_whole then null else coalesce(f.damaged_at, nrm.clock_now()) end where f.id = p_file;
  perform nrm.note_custody(seen, case when p_whole then 'verified' else 'damaged' end, p_whole, null, null);
  perform nrm.append_audit(jsonb_build_object('kind', case when p_whole then 'file.verified' else 'file.damaged' end, 'case', seen.case_id, 'target', p_file));
end $$;

-- An office that takes a person over takes the evidence over: every file says so, and a job compares it with its hash.
create function nrm.hand_files_over() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare one nrm.evidence_file; files uuid[] := '{}';
begin
  for one in select * from nrm.evidence_file f where f.case_id = new.case_id and f.withdrawn_at is null order by f.place loop
    perform nrm.note_custody(one, 'handed-over', null, null, new.recipient_office_id);
    files := files || one.id;
  end loop;
  if files <> '{}' then perform nrm.enqueue('verify-files', json_build_object('files', files), now(), 'verify-files:' || new.id); end if;
  return null;
end $$;

revoke all on function nrm.note_custody(nrm.evidence_file, text, boolean, text, uuid), nrm.file_place(uuid, text, integer, uuid), nrm.add_file_key(uuid, jsonb, jsonb), nrm.receive_file(uuid, jsonb, integer),
  nrm.link_file(uuid, uuid, text, text, bytea, integer), nrm.spend_link(bytea), nrm.file_opened(uuid, text, boolean, text), nrm.file_scanned(uuid, boolean),
  nrm.withdraw_file(uuid, uuid, text, text), nrm.file_verified(uuid, boolean), nrm.hand_files_over() from public;
grant execute on function nrm.file_place(uuid, text, integer, uuid), nrm.add_file_key(uuid, jsonb, jsonb), nrm.receive_file(uuid, jsonb, integer), nrm.link_file(uuid, uuid, text, text, bytea, integer),
  nrm.spend_link(bytea), nrm.file_opened(uuid, text, boolean, text), nrm.file_scanned(uuid, boolean), nrm.withdraw_file(uuid, uuid, text, text) to nrm_api, nrm_worker;
grant execute on function nrm.file_verified(uuid, boolean) to nrm_api, nrm_worker;
grant execute on function nrm.hand_files_over() to nrm_owner;
reset role;
create trigger referral_hands_files_over after update of state on nrm.referral for each row
  when (new.state = 'accepted' and old.state is distinct from new.state) execute function nrm.hand_files_over();
