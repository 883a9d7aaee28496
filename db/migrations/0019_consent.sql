-- Consent as an object every disclosure asks: what was read out and in which language, to whom it speaks, until when it holds. Answers are only added; the last one holds.
alter table nrm.consent
  add column text_version text, add column text_language text,
  add column recipient_office_id uuid constraint consent_recipient_fk references nrm.office,
  add column taken_back boolean not null default false,
  add column expires_at timestamptz;
-- Answers given before had no end; they get the one assumed now. Nobody's policy is in the way of the owner for this statement only.
alter table nrm.consent no force row level security;
update nrm.consent set expires_at = at + interval '12 months';
alter table nrm.consent force row level security;
alter table nrm.consent alter column expires_at set not null,
  add constraint consent_text_language_known check (text_language in ('uz', 'ru', 'en', 'interpreted')),
  add constraint consent_taken_back_is_no check (not taken_back or answer = 'no');
drop index nrm.consent_case;
create index consent_case on nrm.consent (case_id, item, at desc, id desc);
create index consent_ending on nrm.consent (office_id, expires_at) where answer = 'yes';

-- Why an office sees a case. `named`: by a restriction of the case (0018), which asks nobody's consent and takes sight from everybody else.
alter table nrm.case_access add column purpose text not null default 'refer', add column ground text not null default 'named',
  add constraint case_access_ground_known check (ground in ('consent', 'danger-to-life', 'child-at-risk', 'unconscious', 'court-order', 'legal-ground', 'care', 'registered', 'oversight', 'named'));
alter table nrm.case_access no force row level security;
alter table nrm.case_file no force row level security;
alter table nrm.procedure no force row level security;
update nrm.case_access a set purpose = case when o.kind in ('commission', 'national_commission') then 'status' else 'refer' end,
       ground = case when o.kind = 'national_commission' then 'oversight' when c.origin_office_id = a.office_id then 'registered'
                     when exists (select 1 from nrm.procedure p where p.case_id = a.case_id and p.procedure = 'assistance' and p.office_id = a.office_id) then 'care' else 'consent' end
  from nrm.office o, nrm.case_file c where o.id = a.office_id and c.id = a.case_id;
alter table nrm.case_access force row level security;
alter table nrm.case_file force row level security;
alter table nrm.procedure force row level security;

-- A legal ground in the place of a yes: coded, for a time, and looked at by the commission. No text: the reason stands sealed in the record of the step.
create table nrm.consent_override (
  id uuid constraint consent_override_pk primary key default uuidv7(),
  case_id uuid not null constraint consent_override_case_fk references nrm.case_file,
  case_number text not null,
  region_code text not null,
  purpose text not null,
  ground text not null constraint consent_override_ground_known check (ground in ('danger-to-life', 'child-at-risk', 'unconscious', 'court-order', 'legal-ground')),
  recipient_office_id uuid constraint consent_override_recipient_fk references nrm.office,
  office_id uuid not null constraint consent_override_office_fk references nrm.office,
  account_id uuid not null constraint consent_override_account_fk references nrm.account,
  at timestamptz not null,
  until timestamptz not null,
  review_due_at timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by uuid constraint consent_override_reviewer_fk references nrm.account,
  outcome text constraint consent_override_outcome_known check (outcome in ('justified', 'justified-late', 'not-justified')),
  constraint consent_override_boxed check (until > at and until <= at + interval '31 days'),
  constraint consent_override_reviewed check (num_nonnulls(reviewed_at, reviewed_by, outcome) in (0, 3)),
  constraint consent_override_other_eyes check (reviewed_by <> account_id)
);
create index consent_override_case on nrm.consent_override (case_id, purpose);
create index consent_override_to_review on nrm.consent_override (region_code, review_due_at) where reviewed_at is null;

-- That an adult refused, told without a name: quarter, region and kind, and nothing that leads back. No case, no office, no account, no time; the id is random.
create table nrm.anonymous_notice (
  id uuid constraint anonymous_notice_pk primary key default gen_random_uuid(),
  quarter date not null constraint anonymous_notice_quarter_first check (quarter = date_trunc('quarter', quarter)::date),
  region_code text not null,
  kind text not null
);
create index anonymous_notice_cell on nrm.anonymous_notice (quarter, region_code, kind);

alter table nrm.consent_override enable row level security, force row level security;
create policy consent_override_with_case on nrm.consent_override for select to nrm_api, nrm_worker using ((select true from nrm.case_file c where c.id = case_id));
create policy consent_override_clock on nrm.consent_override for select to nrm_worker using ((select nrm.reach()) = 'nation');
create policy consent_override_definer on nrm.consent_override to nrm_definer using (true) with check (true);
grant select on nrm.consent_override to nrm_api, nrm_worker;
grant select, insert, update on nrm.consent_override to nrm_definer;
alter table nrm.anonymous_notice enable row level security, force row level security;
create policy anonymous_notice_definer on nrm.anonymous_notice to nrm_definer using (true) with check (true);
grant select, insert on nrm.anonymous_notice to nrm_definer;
create policy consent_judged on nrm.consent for select to nrm_definer using (true);
grant select on nrm.consent, nrm.referral to nrm_definer;

drop function nrm.share_case(uuid, uuid);
set local role nrm_definer;

-- Until when the person's word lets this office be told; null where it does not. Twin of mayDisclose() in packages/sop/disclosure.ts.
create function nrm.consent_until(p_case uuid, p_purpose text, p_office uuid) returns timestamptz language sql stable security definer set search_path = pg_catalog as $$
  select case when l.answer = 'yes' and l.at <= nrm.clock_now() and l.expires_at > nrm.clock_now() and (l.recipient_office_id is null or l.recipient_office_id = p_office) then l.expires_at end
    from (select c.answer, c.at, c.expires_at, c.recipient_office_id from nrm.consent c where c.case_id = p_case and c.item = p_purpose order by c.at desc, c.id desc limit 1) l
$$;
-- Until when something may be told on a ground: the yes, or an override of that ground that still runs.
create function nrm.disclosure_until(p_case uuid, p_purpose text, p_office uuid, p_ground text) returns timestamptz language sql stable security definer set search_path = pg_catalog as $$
  select case when p_ground = 'consent' then nrm.consent_until(p_case, p_purpose, p_office)
    else (select max(o.until) from nrm.consent_override o
           where o.case_id = p_case and o.purpose = p_purpose and o.ground = p_ground and o.until > nrm.clock_now() and (o.recipient_office_id is null or o.recipient_office_id = p_office)
             and o.outcome is distinct from 'not-justified') end
$$;

-- Lets an office see a case the caller sees, for one purpose and on one ground, which is judged here again. An override takes the sight away with its own end. A yes that
-- ends opens nothing new and is warned of; what was opened on it is closed by the person, not by the calendar: help does not stop on a date.
create function nrm.share_case(p_case uuid, p_office uuid, p_purpose text, p_ground text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare ends timestamptz := case p_ground
    when 'registered' then (select timestamptz 'infinity' from nrm.case_file c where c.id = p_case and c.origin_office_id = p_office)
    when 'care' then (select timestamptz 'infinity' from nrm.procedure p where p.case_id = p_case and p.procedure = 'assistance' and p.office_id = p_office)
    when 'oversight' then (select timestamptz 'infinity' from nrm.office o where o.id = p_office and o.kind = 'national_commission')
    else nrm.disclosure_until(p_case, p_purpose, p_office, p_ground) end;
begin
  if not exists (select 1 from nrm.case_file c where c.id = p_case) and nrm.role() <> 'system' then raise exception 'not-found' using errcode = 'NR404'; end if;
  if ends is null
     or (p_purpose = 'status' and not exists (select 1 from nrm.office o where o.id = p_office and o.kind in ('commission', 'national_commission')))
     -- An office that helps is shown a case with the referral that asks it, and never without one.
     or (p_purpose = 'refer' and p_ground not in ('care', 'registered') and not exists (
       select 1 from nrm.referral r where r.case_id = p_case and r.recipient_office_id = p_office and r.basis = p_ground and r.state in ('sent', 'acknowledged', 'accepted')))
     or p_purpose not in ('refer', 'status')
  then raise exception 'consent-missing' using errcode = 'NR409'; end if;
  insert into nrm.case_access as a (case_id, office_id, granted_at, until, purpose, ground)
  values (p_case, p_office, nrm.clock_now(), case when p_ground <> 'consent' then nullif(ends, 'infinity') end, p_purpose, p_ground)
  on conflict (case_id, office_id) do update set until = excluded.until, granted_at = excluded.granted_at, purpose = excluded.purpose, ground = excluded.ground
   -- What stands without end is not made to end by a weaker ground.
   where not (a.until is null and a.ground in ('care', 'registered'));
end $$;

create or replace function nrm.unshare_case(p_case uuid, p_office uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from nrm.case_file c where c.id = p_case) and nrm.role() <> 'system' then raise exception 'not-found' using errcode = 'NR404'; end if;
  update nrm.case_access set until = now() where case_id = p_case and office_id = p_office and (until is null or until > now());
end $$;

-- Adds what the person answered. A yes takes the place of the legal ground an office was shown the case on.
create function nrm.write_consents(p_case uuid, p_consents jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare moment timestamptz := nrm.clock_now();
begin
  if not exists (select 1 from nrm.case_file c where c.id = p_case) then raise exception 'not-found' using errcode = 'NR404'; end if;
  insert into nrm.consent (case_id, item, answer, language, mode, at, office_id, account_id, text_version, text_language, recipient_office_id, taken_back, expires_at)
  select p_case, r.item, r.answer, r.language, r.mode, moment, nrm.office_id(), nrm.account_id(), r."textVersion", r."textLanguage", r."to", r."takenBack", r.until
    from jsonb_to_recordset(p_consents) as r(item text, answer text, language text, mode text, "textVersion" text, "textLanguage" text, "to" uuid, "takenBack" boolean, until timestamptz);
  update nrm.case_access a set until = null, ground = 'consent' from jsonb_to_recordset(p_consents) as r(item text, answer text, "to" uuid)
   where a.case_id = p_case and a.ground in ('danger-to-life', 'child-at-risk', 'unconscious', 'court-order', 'legal-ground') and a.purpose = r.item and a.until > now()
     and r.answer = 'yes' and (r."to" is null or r."to" = a.office_id);
end $$;

-- Puts a legal ground in the place of a yes and opens its review, in the same row.
create function nrm.override_consent(p_case uuid, p_purpose text, p_ground text, p_office uuid, p_until timestamptz, p_review_due timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare told uuid := uuidv7(); found_case record;
begin
  select c.number, c.region_code into found_case from nrm.case_file c where c.id = p_case;
  if not found then raise exception 'not-found' using errcode = 'NR404'; end if;
  insert into nrm.consent_override (case_id, case_number, region_code, purpose, ground, recipient_office_id, office_id, account_id, at, until, review_due_at)
  values (p_case, found_case.number, found_case.region_code, p_purpose, p_ground, p_office, nrm.office_id(), nrm.account_id(), nrm.clock_now(), p_until, p_review_due);
  insert into nrm.notification (id, role, region_code, case_id, message, at) values (told, 'chair', found_case.region_code, p_case, 'consent-overridden', nrm.clock_now());
  perform nrm.enqueue('notify', json_build_object('notifications', json_build_array(told)), now(), 'notify:' || told);
end $$;

-- The head or the secretary of the commission of the place looks at an override made by somebody else. One found unjustified ends at once, and what rests on it.
create function nrm.review_override(p_override uuid, p_outcome text) returns table (case_id uuid, region_code text)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare o nrm.consent_override; told uuid := uuidv7();
begin
  select * into o from nrm.consent_override v where v.id = p_override and nrm.territory() in ('17', v.region_code) for update;
  if not found or not exists (select 1 from nrm.case_file c where c.id = o.case_id) then raise exception 'not-found' using errcode = 'NR404'; end if;
  if nrm.role() not in ('chair', 'secretary', 'national') then raise exception 'forbidden' using errcode = 'NR403'; end if;
  if o.account_id = nrm.account_id() then raise exception 'same-person' using errcode = 'NR403'; end if;
  if o.reviewed_at is not null then raise exception 'step-not-now' using errcode = 'NR409'; end if;
  update nrm.consent_override v set reviewed_at = nrm.clock_now(), reviewed_by = nrm.account_id(), outcome = p_outcome where v.id = o.id;
  if p_outcome = 'not-justified' then
    update nrm.case_access a set until = now()
     where a.case_id = o.case_id and a.purpose = o.purpose and a.ground = o.ground and (o.recipient_office_id is null or a.office_id = o.recipient_office_id) and (a.until is null or a.until > now());
  end if;
  insert into nrm.notification (id, office_id, case_id, message, at) values (told, o.office_id, o.case_id, 'override-reviewed', nrm.clock_now());
  perform nrm.enqueue('notify', json_build_object('notifications', json_build_array(told)), now(), 'notify:' || told);
  return query select o.case_id, o.region_code;
end $$;

-- Counts a refusal; only the transaction that took the step for it may, so that nobody fills the numbers.
create function nrm.notify_anonymously(p_case uuid, p_kind text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into nrm.anonymous_notice (quarter, region_code, kind)
  select date_trunc('quarter', nrm.clock_now() at time zone 'Asia/Tashkent')::date, p.region_code, p_kind from nrm.procedure p
   where p.case_id = p_case and p.procedure = 'identification' and p.last_step = 'refusal.notified' and p.xmin = pg_current_xact_id()::xid;
  if not found then raise exception 'step-not-yours' using errcode = 'NR403'; end if;
end $$;
-- Cells of quarters that are over; a number below the parameter is withheld, and the quarter that runs says nothing, so that no arrival can be dated.
create function nrm.anonymous_counts() returns table (quarter date, region_code text, kind text, count integer)
language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare least_shown integer := (select p.value::integer from nrm.legal_parameter p where p.code = 'statistics.small-cell' and p.valid_from <= (now() at time zone 'Asia/Tashkent')::date
                                 order by p.version desc limit 1);
begin
  if nrm.role() <> 'national' then raise exception 'forbidden' using errcode = 'NR403'; end if;
  return query select n.quarter, n.region_code, n.kind, case when count(*) >= least_shown then count(*)::integer end from nrm.anonymous_notice n
    where n.quarter < date_trunc('quarter', now() at time zone 'Asia/Tashkent')::date group by 1, 2, 3 order by 1 desc, 2, 3 limit 500;
end $$;

-- A referral rests on a yes to this office or on an override, whoever writes it.
create function nrm.guard_referral() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if nrm.disclosure_until(new.case_id, 'refer', new.recipient_office_id, new.basis) is null then raise exception 'consent-missing' using errcode = 'NR409'; end if;
  return new;
end $$;

revoke all on function nrm.consent_until(uuid, text, uuid), nrm.disclosure_until(uuid, text, uuid, text), nrm.share_case(uuid, uuid, text, text), nrm.write_consents(uuid, jsonb),
  nrm.override_consent(uuid, text, text, uuid, timestamptz, timestamptz), nrm.review_override(uuid, text), nrm.notify_anonymously(uuid, text), nrm.anonymous_counts(), nrm.guard_referral() from public;
grant execute on function nrm.share_case(uuid, uuid, text, text), nrm.write_consents(uuid, jsonb), nrm.override_consent(uuid, text, text, uuid, timestamptz, timestamptz),
  nrm.review_override(uuid, text), nrm.notify_anonymously(uuid, text), nrm.anonymous_counts() to nrm_api, nrm_worker;
grant execute on function nrm.guard_referral() to nrm_owner;
reset role;
create trigger referral_rests before insert on nrm.referral for each row execute function nrm.guard_referral();

-- The second evaluator as in 0009; besides the status procedure a withdrawal also stops the referral that rested on the consent taken back.
create or replace function nrm.guard_step() returns trigger language plpgsql as $$
begin
  if new.version <> old.version + 1 then raise exception 'step-not-now' using errcode = 'NR409'; end if;
  if not exists (
    select 1 from nrm.step_rule r
     where r.procedure = old.procedure and r.machine_version = old.machine_version and r.state = old.state and r.step = new.last_step and r.to_state = new.state
       and ((r.role = nrm.role() and (r.role <> 'system' or session_user = 'nrm_worker') and nrm.stands_in(r.relation, old))
         -- Whoever takes consent back takes along what rested on it; the machine tells it, in the same transaction.
         or (r.role = 'system' and r.step in ('status.withdrawn', 'referral.stopped') and exists (
           select 1 from nrm.procedure i where i.case_id = old.case_id and i.procedure = 'identification' and i.last_step in ('withdrew', 'consent.withdrawn') and i.xmin = pg_current_xact_id()::xid))))
  -- Ownership moves on acceptance, to the office that was asked; only sending asks an office.
  or (new.office_id <> old.office_id and (new.last_step <> 'referral.accepted' or new.office_id is distinct from old.recipient_office_id))
  or (new.recipient_office_id is distinct from old.recipient_office_id and new.recipient_office_id is not null and new.last_step not in ('referral.sent', 'transfer'))
  then raise exception 'step-not-yours' using errcode = 'NR403'; end if;
  return new;
end $$;

-- A share that ends by itself is open until then: a restricted case (0018) names its office like one without end.
set local role nrm_gate;
create or replace function nrm.follow_access() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not nrm.is_restricted(new.case_id) then return null; end if;
  if new.until <= now() then
    delete from nrm.case_named n where n.case_id = new.case_id and n.office_id = new.office_id and not n.kept;
  elsif exists (select 1 from nrm.procedure p where p.case_id = new.case_id and p.recipient_office_id = new.office_id)
     or exists (select 1 from nrm.office o where o.id = new.office_id and o.kind = 'national_commission') then
    insert into nrm.case_named (case_id, office_id, kept) values (new.case_id, new.office_id, false) on conflict do nothing;
  end if;
  return null;
end $$;
reset role;
