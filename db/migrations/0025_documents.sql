-- Register of issued papers: who printed which paper of which step, when, in which language, as which copy. No name and no text of a paper stands here.
create table nrm.document_issued (
  id uuid constraint document_issued_pk primary key default uuidv7(),
  case_id uuid not null constraint document_issued_case_fk references nrm.case_file,
  procedure_id uuid not null constraint document_issued_procedure_fk references nrm.procedure,
  -- The step the paper speaks of, as its record names it.
  version integer not null,
  step text not null,
  document text not null constraint document_issued_code check (document ~ '^D(0[1-9]|1[0-9]|2[0-7])$'),
  language text not null constraint document_issued_language check (language in ('uz-Latn', 'uz-Cyrl', 'ru', 'en')),
  copy integer not null constraint document_issued_copy check (copy > 0),
  -- SHA-256 of the file as it went out; its check code is random, so the file cannot be guessed from it.
  digest bytea not null constraint document_issued_digest check (length(digest) = 32),
  -- SHA-256 of the check code: a stolen register opens no page of verification.
  code_hash bytea not null constraint document_issued_code_unique unique constraint document_issued_code_hash check (length(code_hash) = 32),
  at timestamptz not null,
  account_id uuid not null constraint document_issued_account_fk references nrm.account,
  office_id uuid not null constraint document_issued_office_fk references nrm.office,
  voided_at timestamptz,
  voided_by uuid constraint document_issued_voided_by_fk references nrm.account,
  void_reason text,
  constraint document_issued_copy_unique unique (procedure_id, version, document, copy),
  constraint document_issued_voided check ((voided_at is null) = (void_reason is null) and (voided_at is null) = (voided_by is null))
);
create index document_issued_of_case on nrm.document_issued (case_id, at);
create index document_issued_of_account on nrm.document_issued (account_id, at);
create index document_issued_digest_known on nrm.document_issued (digest);

alter table nrm.document_issued enable row level security, force row level security;
create policy document_issued_with_case on nrm.document_issued for select to nrm_api, nrm_worker using ((select true from nrm.case_file c where c.id = case_id));
create policy document_issued_definer on nrm.document_issued to nrm_definer using (true) with check (true);
grant select on nrm.document_issued to nrm_api, nrm_worker;
grant select, insert on nrm.document_issued to nrm_definer;
grant update (voided_at, voided_by, void_reason) on nrm.document_issued to nrm_definer;
set local role nrm_gate;
grant execute on function nrm.may(text, uuid) to nrm_definer;
reset role;

set local role nrm_definer;

/* Whether the actor may print, before anything is opened, and which copy it would be. Answered and not raised, so that the attempt can be written down. One at a
   time for an account, so that the hour is counted, and for a case, so that two copies do not bear one number. */
create function nrm.document_place(p_case uuid, p_procedure uuid, p_version integer, p_document text, p_most integer) returns table (refused text, seconds integer, copy integer)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare printed integer; oldest timestamptz;
begin
  if not exists (select 1 from nrm.case_file c where c.id = p_case and c.erased_at is null) then refused := 'not-found'; return next; return; end if;
  if not nrm.may('print', p_case) then refused := 'forbidden'; return next; return; end if;
  perform pg_advisory_xact_lock(hashtextextended('prints ' || nrm.account_id(), 0));
  select count(*), min(d.at) into printed, oldest from nrm.document_issued d where d.account_id = nrm.account_id() and d.at > nrm.clock_now() - interval '1 hour';
  if printed >= p_most then
    refused := 'too-many-requests';
    seconds := greatest(1, ceil(extract(epoch from oldest + interval '1 hour' - nrm.clock_now())))::integer;
    return next; return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('documents ' || p_case, 0));
  select coalesce(max(d.copy), 0) + 1 into copy from nrm.document_issued d where d.procedure_id = p_procedure and d.version = p_version and d.document = p_document;
  return next;
end $$;

/* Enters a copy that is about to go out, and its entry in the log. */
create function nrm.issue_document(p_case uuid, p_what jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid;
begin
  if not nrm.may('print', p_case) or not exists (select 1 from nrm.case_file c where c.id = p_case and c.erased_at is null) then raise exception 'not-found' using errcode = 'NR404'; end if;
  if not exists (select 1 from nrm.procedure p where p.id = (p_what ->> 'procedure')::uuid and p.case_id = p_case and p.version >= (p_what ->> 'version')::integer) then
    raise exception 'not-found' using errcode = 'NR404';
  end if;
  insert into nrm.document_issued (case_id, procedure_id, version, step, document, language, copy, digest, code_hash, at, account_id, office_id)
  values (p_case, (p_what ->> 'procedure')::uuid, (p_what ->> 'version')::integer, p_what ->> 'step', p_what ->> 'document', p_what ->> 'language', (p_what ->> 'copy')::integer,
          decode(p_what ->> 'digest', 'base64'), decode(p_what ->> 'codeHash', 'base64'), nrm.clock_now(), nrm.account_id(), nrm.office_id())
  returning id into made;
  perform nrm.append_audit(jsonb_build_object('kind', 'document.issued', 'case', p_case, 'target', made, 'code', p_what ->> 'document', 'language', p_what ->> 'language', 'copy', (p_what ->> 'copy')::integer));
  return made;
end $$;

/* Says of a copy that it counts no more. Whoever printed it, a colleague of the same office, or the supervisor of the place. Nothing is deleted. */
create function nrm.void_document(p_case uuid, p_id uuid, p_reason text) returns text
language plpgsql security definer set search_path = pg_catalog as $$
declare gone nrm.document_issued;
begin
  select * into gone from nrm.document_issued d where d.id = p_id and d.case_id = p_case for update;
  if not found or not exists (select 1 from nrm.case_file c where c.id = p_case) then return 'not-found'; end if;
  if not nrm.may('print', p_case) or (gone.office_id is distinct from nrm.office_id() and nrm.role() <> 'supervisor') then return 'forbidden'; end if;
  if gone.voided_at is not null then return 'document-voided'; end if;
  update nrm.document_issued d set voided_at = nrm.clock_now(), voided_by = nrm.account_id(), void_reason = p_reason where d.id = p_id;
  perform nrm.append_audit(jsonb_build_object('kind', 'document.voided', 'case', p_case, 'target', p_id, 'code', p_reason));
  return null;
end $$;

/* What anybody may learn of a paper whose code or file is in hand: which paper, when, from what kind of office in which region, and whether it still counts.
   Neither case nor person; the same for nobody and for everybody. */
create function nrm.check_document(p_code_hash bytea, p_digest bytea) returns table (document text, language text, at timestamptz, copy integer, office_kind text, region text, voided_at timestamptz, whole boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select d.document, d.language, d.at, d.copy, o.kind, o.region_code, d.voided_at, d.digest = p_digest
    from nrm.document_issued d join nrm.office o on o.id = d.office_id
   where d.code_hash = p_code_hash or d.digest = p_digest
   order by (d.digest = p_digest) desc nulls last limit 1
$$;

revoke all on function nrm.document_place(uuid, uuid, integer, text, integer), nrm.issue_document(uuid, jsonb), nrm.void_document(uuid, uuid, text), nrm.check_document(bytea, bytea) from public;
grant execute on function nrm.document_place(uuid, uuid, integer, text, integer), nrm.issue_document(uuid, jsonb), nrm.void_document(uuid, uuid, text), nrm.check_document(bytea, bytea) to nrm_api, nrm_worker;
reset role;
