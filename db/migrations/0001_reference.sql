-- Reference data: territories, offices, accounts, legal parameters, holidays, and the copy of the SOP that lets the
-- database judge a step by itself. Nothing here is about a person in a case.
create schema nrm;
grant usage on schema nrm to nrm_api, nrm_worker, nrm_auditor, nrm_definer;
grant create on schema nrm to nrm_definer, nrm_worker;

create table nrm.territory (
  code text constraint territory_pk primary key,
  parent text constraint territory_parent_fk references nrm.territory,
  level text not null constraint territory_level_known check (level in ('country', 'region', 'district', 'city', 'city_district')),
  region_code text not null,
  name jsonb not null
);

create table nrm.office (
  id uuid constraint office_pk primary key default uuidv7(),
  kind text not null,
  territory_code text not null constraint office_territory_fk references nrm.territory,
  region_code text not null,
  name jsonb not null,
  services text[] not null default '{}',
  free_places integer constraint office_free_places_range check (free_places between 0 and 10000),
  may_identify boolean not null default false,
  phone text,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
create index office_region on nrm.office (region_code, kind);

create table nrm.account (
  id uuid constraint account_pk primary key default uuidv7(),
  login text not null constraint account_login_unique unique constraint account_login_format check (login ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
  name text not null constraint account_name_length check (length(name) between 1 and 200),
  role text not null,
  office_id uuid not null constraint account_office_fk references nrm.office,
  language text not null default 'uz-Latn',
  password_hash text not null,
  otp_secret text,
  disabled_at timestamptz,
  last_sign_in_at timestamptz,
  created_at timestamptz not null default now()
);
create index account_office on nrm.account (office_id, role);

-- A version is never changed: a new one is added and dated. A clock keeps the version it started under.
create table nrm.legal_parameter (
  code text not null,
  version integer not null,
  value text not null,
  unit text not null constraint legal_parameter_unit_known check (unit in ('hour', 'calendar_day', 'working_day', 'month', 'person', 'count', 'choice')),
  basis text not null,
  provenance text not null constraint legal_parameter_provenance_known check (provenance in ('sourced', 'assumed', 'confirmed')),
  valid_from date not null,
  set_by uuid constraint legal_parameter_set_by_fk references nrm.account,
  set_at timestamptz not null default now(),
  constraint legal_parameter_pk primary key (code, version)
);

create table nrm.holiday (
  date date not null,
  kind text not null constraint holiday_kind_known check (kind in ('holiday', 'moved_off', 'moved_in')),
  week smallint[] not null,
  name jsonb not null,
  status text not null constraint holiday_status_known check (status in ('SOURCED', 'INFERRED', 'ASSUMED')),
  constraint holiday_pk primary key (date, kind, week)
);

-- Changes whenever an office, account, parameter or holiday changes, so that every process knows its copy is old.
create table nrm.reference_stamp (one boolean constraint reference_stamp_pk primary key default true constraint reference_stamp_one check (one), value bigint not null);
insert into nrm.reference_stamp values (true, 1);

-- Copy of packages/sop, written by the migration; the database checks steps and readings against it (second evaluator).
create table nrm.role_reach (role text constraint role_reach_pk primary key, reach text not null);
create table nrm.step_rule (
  procedure text not null, machine_version integer not null, state text not null, step text not null, role text not null, relation text not null,
  constraint step_rule_pk primary key (procedure, machine_version, state, step, role, relation)
);
create table nrm.visibility_rule (
  role text not null, compartment text not null, relation text not null, procedure text not null, state text not null,
  constraint visibility_rule_pk primary key (role, compartment, relation, procedure, state)
);

grant select on nrm.territory, nrm.office, nrm.legal_parameter, nrm.holiday, nrm.reference_stamp, nrm.role_reach, nrm.step_rule, nrm.visibility_rule
  to nrm_api, nrm_worker, nrm_auditor, nrm_definer;
-- The password and the secret of the second factor are no columns the application may list.
grant select (id, login, name, role, office_id, language, disabled_at, last_sign_in_at, created_at) on nrm.account to nrm_api, nrm_worker, nrm_auditor;
grant select, insert, update on nrm.account to nrm_definer;
