-- Case data. Row-level security is enabled and forced on every table of this file (policies: 0004).
create sequence nrm.case_number;

create table nrm.case_file (
  id uuid constraint case_file_pk primary key,
  number text not null constraint case_file_number_unique unique,
  territory_code text not null constraint case_file_territory_fk references nrm.territory,
  region_code text not null,
  origin_office_id uuid not null constraint case_file_origin_office_fk references nrm.office,
  origin_account_id uuid not null constraint case_file_origin_account_fk references nrm.account,
  opened_at timestamptz not null,
  act_at timestamptz not null,
  child text not null,
  danger text not null,
  trafficking text,
  progress text not null default 'Active',
  summary jsonb not null default '{}',
  merged_into uuid constraint case_file_merged_into_fk references nrm.case_file
);
create index case_file_region on nrm.case_file (region_code, id desc);
create index case_file_origin on nrm.case_file (origin_office_id, id desc);

create table nrm.procedure (
  id uuid constraint procedure_pk primary key,
  case_id uuid not null constraint procedure_case_fk references nrm.case_file,
  procedure text not null,
  machine text not null,
  machine_version integer not null,
  state text not null,
  context jsonb not null,
  version integer not null,
  office_id uuid not null constraint procedure_office_fk references nrm.office,
  recipient_office_id uuid constraint procedure_recipient_fk references nrm.office,
  origin_office_id uuid not null constraint procedure_origin_fk references nrm.office,
  region_code text not null,
  territory_code text not null,
  waiting_office_id uuid,
  waiting_since timestamptz not null,
  next_due_at timestamptz,
  ended boolean not null default false,
  last_step text not null,
  last_account_id uuid,
  updated_at timestamptz not null
);
create unique index procedure_one_of_a_kind on nrm.procedure (case_id, procedure);
create index procedure_waiting on nrm.procedure (waiting_office_id, next_due_at, id) where waiting_office_id is not null;
create index procedure_waiting_on_others on nrm.procedure (origin_office_id, next_due_at, id)
  where waiting_office_id is not null and waiting_office_id <> origin_office_id;
create index procedure_agenda on nrm.procedure (region_code, next_due_at, id) where procedure = 'status' and state in ('ready', 'scheduled');

create table nrm.step_taken (
  procedure_id uuid not null constraint step_taken_procedure_fk references nrm.procedure,
  version integer not null,
  case_id uuid not null constraint step_taken_case_fk references nrm.case_file,
  step text not null,
  from_state text not null,
  to_state text not null,
  at timestamptz not null,
  act_at timestamptz not null,
  account_id uuid,
  office_id uuid,
  role text not null,
  constraint step_taken_pk primary key (procedure_id, version)
);
create index step_taken_case on nrm.step_taken (case_id, at);

-- What a step wrote, split by who may read it; the identity compartment is not here.
create table nrm.record (
  id uuid constraint record_pk primary key default uuidv7(),
  case_id uuid not null constraint record_case_fk references nrm.case_file,
  procedure_id uuid not null constraint record_procedure_fk references nrm.procedure,
  version integer not null,
  step text not null,
  sees text[] not null,
  data jsonb not null,
  at timestamptz not null,
  office_id uuid,
  account_id uuid
);
create index record_case on nrm.record (case_id, at);

create table nrm.person_identity (
  case_id uuid constraint person_identity_pk primary key constraint person_identity_case_fk references nrm.case_file,
  data jsonb not null,
  updated_at timestamptz not null
);

create table nrm.clock (
  id uuid constraint clock_pk primary key default uuidv7(),
  case_id uuid not null constraint clock_case_fk references nrm.case_file,
  procedure_id uuid not null constraint clock_procedure_fk references nrm.procedure,
  name text not null,
  parameter text not null,
  parameter_version integer not null,
  assumed boolean not null,
  kind text not null constraint clock_kind_known check (kind in ('deadline', 'minimum')),
  started_at timestamptz not null,
  due_at timestamptz not null,
  state text not null constraint clock_state_known check (state in ('running', 'met', 'missed', 'cancelled')),
  ended_at timestamptz,
  constraint clock_parameter_fk foreign key (parameter, parameter_version) references nrm.legal_parameter (code, version)
);
create unique index clock_running_once on nrm.clock (procedure_id, name) where state = 'running';
create index clock_due on nrm.clock (due_at, id) where state = 'running';
create index clock_case on nrm.clock (case_id);

create table nrm.referral (
  id uuid constraint referral_pk primary key,
  case_id uuid not null constraint referral_case_fk references nrm.case_file,
  procedure_id uuid not null constraint referral_procedure_fk references nrm.procedure,
  kind text not null,
  sender_office_id uuid not null constraint referral_sender_fk references nrm.office,
  sender_account_id uuid not null constraint referral_sender_account_fk references nrm.account,
  recipient_office_id uuid not null constraint referral_recipient_fk references nrm.office,
  services text[] not null,
  urgency text not null,
  basis text not null,
  -- What was handed over, frozen as sent.
  shared jsonb not null,
  state text not null,
  sent_at timestamptz not null,
  due_at timestamptz,
  escalations integer not null default 0,
  acknowledged_at timestamptz,
  answered_at timestamptz,
  answered_by uuid,
  decline_reason text,
  next_proposal uuid constraint referral_next_proposal_fk references nrm.office
);
create unique index referral_one_pending on nrm.referral (procedure_id) where state in ('sent', 'acknowledged');
create index referral_in on nrm.referral (recipient_office_id, id desc);
create index referral_out on nrm.referral (sender_office_id, id desc);
create index referral_case on nrm.referral (case_id);

create table nrm.consent (
  id uuid constraint consent_pk primary key default uuidv7(),
  case_id uuid not null constraint consent_case_fk references nrm.case_file,
  item text not null,
  answer text not null constraint consent_answer_known check (answer in ('yes', 'no', 'later')),
  language text not null,
  mode text not null,
  at timestamptz not null,
  office_id uuid,
  account_id uuid
);
create index consent_case on nrm.consent (case_id, at);

create table nrm.case_access (
  case_id uuid not null constraint case_access_case_fk references nrm.case_file,
  office_id uuid not null constraint case_access_office_fk references nrm.office,
  granted_at timestamptz not null,
  until timestamptz,
  constraint case_access_pk primary key (case_id, office_id)
);
create index case_access_office on nrm.case_access (office_id, case_id);

-- A commission member in conflict does not see the case at all.
create table nrm.case_exclusion (
  case_id uuid not null constraint case_exclusion_case_fk references nrm.case_file,
  account_id uuid not null constraint case_exclusion_account_fk references nrm.account,
  at timestamptz not null,
  constraint case_exclusion_pk primary key (case_id, account_id)
);

create table nrm.submission (
  id uuid constraint submission_pk primary key,
  account_id uuid,
  digest bytea not null,
  case_id uuid not null constraint submission_case_fk references nrm.case_file,
  procedure_id uuid not null constraint submission_procedure_fk references nrm.procedure,
  version integer not null,
  step text not null,
  at timestamptz not null
);

create table nrm.draft (
  id uuid constraint draft_pk primary key,
  account_id uuid not null constraint draft_account_fk references nrm.account,
  step text not null,
  procedure_id uuid constraint draft_procedure_fk references nrm.procedure,
  data jsonb not null,
  page text,
  updated_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index draft_account on nrm.draft (account_id, updated_at desc);

-- Addressed to an office, or to a role of a region (or of the country where region is null). Never to a person, never with content.
create table nrm.notification (
  id uuid constraint notification_pk primary key default uuidv7(),
  office_id uuid constraint notification_office_fk references nrm.office,
  role text,
  region_code text,
  case_id uuid constraint notification_case_fk references nrm.case_file,
  message text not null,
  at timestamptz not null,
  delivered_at timestamptz
);
create index notification_office on nrm.notification (office_id, id desc);
create index notification_role on nrm.notification (role, region_code, id desc);
create table nrm.notification_read (
  notification_id uuid not null constraint notification_read_notification_fk references nrm.notification,
  account_id uuid not null constraint notification_read_account_fk references nrm.account,
  at timestamptz not null,
  constraint notification_read_pk primary key (notification_id, account_id)
);
