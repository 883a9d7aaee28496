-- A legal value changes by the word of two people: one administrator proposes, somebody else approves, and only then is there a version. What is
-- proposed is words about the law, never about a case; whoever reads the parameters reads them.
alter table nrm.legal_parameter add column approved_by uuid constraint legal_parameter_approved_by_fk references nrm.account;

create table nrm.parameter_proposal (
  id uuid constraint parameter_proposal_pk primary key default uuidv7(),
  code text not null,
  value text not null constraint parameter_proposal_value_length check (length(value) between 1 and 60),
  basis text not null constraint parameter_proposal_basis_length check (length(basis) between 1 and 300),
  provenance text not null constraint parameter_proposal_provenance_known check (provenance in ('sourced', 'assumed', 'confirmed')),
  valid_from date not null,
  note text constraint parameter_proposal_note_length check (length(note) between 1 and 500),
  proposed_by uuid not null constraint parameter_proposal_by_fk references nrm.account,
  proposed_for uuid constraint parameter_proposal_for_fk references nrm.account,
  proposed_at timestamptz not null,
  state text not null default 'open' constraint parameter_proposal_state_known check (state in ('open', 'approved', 'rejected', 'withdrawn')),
  decided_by uuid constraint parameter_proposal_decided_by_fk references nrm.account,
  decided_for uuid constraint parameter_proposal_decided_for_fk references nrm.account,
  decided_at timestamptz,
  why text constraint parameter_proposal_why_length check (length(why) between 1 and 500),
  version integer,
  constraint parameter_proposal_version_fk foreign key (code, version) references nrm.legal_parameter (code, version),
  constraint parameter_proposal_decided check ((state = 'open') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint parameter_proposal_made check ((state = 'approved') = (version is not null)),
  constraint parameter_proposal_of_two check (state not in ('approved', 'rejected')
    or (decided_by <> proposed_by and decided_for is distinct from proposed_by and decided_by is distinct from proposed_for
        and (decided_for is null or decided_for is distinct from proposed_for)))
);
create unique index parameter_proposal_one_open on nrm.parameter_proposal (code) where state = 'open';
create index parameter_proposal_code on nrm.parameter_proposal (code, id);
alter table nrm.parameter_proposal enable row level security, force row level security;
create policy parameter_proposal_read on nrm.parameter_proposal for select to nrm_api using ((select nrm.role()) in ('admin', 'national'));
create policy parameter_proposal_heard on nrm.parameter_proposal for select to nrm_worker, nrm_auditor using (true);
create policy parameter_proposal_doors on nrm.parameter_proposal to nrm_definer using (true) with check (true);
grant select on nrm.parameter_proposal to nrm_api, nrm_worker, nrm_auditor;
grant select, insert, update on nrm.parameter_proposal to nrm_definer;

-- From here on a version comes through the door below and no other way.
revoke insert, update on nrm.legal_parameter from nrm_api, nrm_worker;
create policy legal_parameter_made on nrm.legal_parameter for insert to nrm_definer with check (true);
create policy legal_parameter_locked on nrm.legal_parameter for update to nrm_definer using (true);
grant insert, update on nrm.legal_parameter to nrm_definer;

set local role nrm_definer;
create function nrm.tashkent_today() returns date language sql stable set search_path = pg_catalog
  return (nrm.clock_now() at time zone 'Asia/Tashkent')::date;

-- Writes down what an administrator proposes; null where a proposal for the parameter waits already.
create function nrm.propose_parameter(p_code text, p_value text, p_basis text, p_provenance text, p_valid_from date, p_note text) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid; of_unit text;
begin
  perform nrm.demand_fresh();
  if nrm.role() is distinct from 'admin' or nrm.account_id() is null then raise exception 'forbidden' using errcode = 'NR403'; end if;
  select p.unit into of_unit from nrm.legal_parameter p where p.code = p_code limit 1;
  if not found then raise exception 'parameter-unknown' using errcode = 'NR404'; end if;
  if p_valid_from < nrm.tashkent_today() then raise exception 'parameter-past' using errcode = 'NR409'; end if;
  if of_unit <> 'choice' and p_value !~ '^(0|[1-9][0-9]{0,3})$' then raise exception 'form-invalid' using errcode = 'NR409'; end if;
  insert into nrm.parameter_proposal (code, value, basis, provenance, valid_from, note, proposed_by, proposed_for, proposed_at)
  values (p_code, p_value, p_basis, p_provenance, p_valid_from, p_note, nrm.account_id(), nrm.acting_for(), nrm.clock_now())
  on conflict (code) where state = 'open' do nothing returning id into made;
  if made is not null then perform nrm.append_audit(jsonb_build_object('kind', 'parameter.proposed', 'target', made, 'parameter', p_code)); end if;
  return made;
end $$;

-- Whether the actor is one of the two hands that wrote the proposal: the own one, or that of somebody one stands in for.
create function nrm.has_proposed(p_by uuid, p_for uuid) returns boolean language sql stable set search_path = pg_catalog as $$
  select coalesce(array[p_by, p_for] && array_remove(array[nrm.account_id(), nrm.acting_for()], null), false)
$$;

-- Makes a version of a proposal that still waits, dated from a day that is not over; null where it waits no longer.
create function nrm.approve_parameter(p_id uuid) returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare asked record; last record;
begin
  perform nrm.demand_fresh();
  if nrm.role() is null or nrm.role() not in ('admin', 'national') or nrm.account_id() is null then raise exception 'forbidden' using errcode = 'NR403'; end if;
  select * into asked from nrm.parameter_proposal r where r.id = p_id and r.state = 'open' for update;
  if not found then return null; end if;
  if nrm.has_proposed(asked.proposed_by, asked.proposed_for) then raise exception 'same-person' using errcode = 'NR403'; end if;
  if asked.valid_from < nrm.tashkent_today() then raise exception 'parameter-past' using errcode = 'NR409'; end if;
  select p.version, p.unit into last from nrm.legal_parameter p where p.code = asked.code order by p.version desc limit 1 for update;
  insert into nrm.legal_parameter (code, version, value, unit, basis, provenance, valid_from, set_by, set_at, approved_by)
  values (asked.code, last.version + 1, asked.value, last.unit, asked.basis, asked.provenance, asked.valid_from, asked.proposed_by, nrm.clock_now(), nrm.account_id());
  update nrm.parameter_proposal set state = 'approved', decided_by = nrm.account_id(), decided_for = nrm.acting_for(), decided_at = nrm.clock_now(), version = last.version + 1
   where id = p_id;
  perform nrm.append_audit(jsonb_build_object('kind', 'parameter.approved', 'target', p_id, 'parameter', asked.code, 'parameterVersion', last.version + 1));
  return last.version + 1;
end $$;

-- Ends a proposal without a version: the second person says no and why, or the proposer takes it back. False where it waits no longer.
create function nrm.close_parameter(p_id uuid, p_state text, p_why text) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare asked record;
begin
  perform nrm.demand_fresh();
  if nrm.role() is null or nrm.role() not in ('admin', 'national') or nrm.account_id() is null or p_state not in ('rejected', 'withdrawn') then raise exception 'forbidden' using errcode = 'NR403'; end if;
  select * into asked from nrm.parameter_proposal r where r.id = p_id and r.state = 'open' for update;
  if not found then return false; end if;
  if (p_state = 'rejected') = nrm.has_proposed(asked.proposed_by, asked.proposed_for) then raise exception 'same-person' using errcode = 'NR403'; end if;
  update nrm.parameter_proposal set state = p_state, why = p_why, decided_by = nrm.account_id(), decided_for = nrm.acting_for(), decided_at = nrm.clock_now() where id = p_id;
  perform nrm.append_audit(jsonb_build_object('kind', 'parameter.' || p_state, 'target', p_id, 'parameter', asked.code));
  return true;
end $$;

revoke all on function nrm.tashkent_today(), nrm.has_proposed(uuid, uuid), nrm.propose_parameter(text, text, text, text, date, text), nrm.approve_parameter(uuid),
  nrm.close_parameter(uuid, text, text) from public;
grant execute on function nrm.propose_parameter(text, text, text, text, date, text), nrm.approve_parameter(uuid), nrm.close_parameter(uuid, text, text) to nrm_api;
reset role;
