-- A child answers, and whoever speaks for it answers too: both voices stand beside what follows from them. `own` and `representative` are empty in rows of before.
alter table nrm.consent add column own text constraint consent_own_known check (own in ('yes', 'no', 'later')),
  add column representative text constraint consent_representative_known check (representative in ('yes', 'no', 'later')),
  add column represented_by text,
  add constraint consent_represented check ((representative is null) = (represented_by is null)),
  add constraint consent_both_voices check (representative is null or answer <> 'yes' or (own = 'yes' and representative = 'yes'));

-- Whether somebody must speak beside the person: a child procedure that neither found an adult nor saw the child come of age. Twin of sharedFacts() in packages/sop/shared-facts.ts.
create function nrm.is_represented(p_case uuid) returns boolean language sql stable
  return exists (select 1 from nrm.procedure p where p.case_id = p_case and p.procedure = 'child'
                  and p.context ->> 'found' is distinct from 'no' and p.context ->> 'guardian' is distinct from 'of-age');

set local role nrm_definer;
-- As in 0019; a yes of a child alone is none. What the law makes be asked again is written by the clock, for the office that conducts identification.
create or replace function nrm.write_consents(p_case uuid, p_consents jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare moment timestamptz := nrm.clock_now();
begin
  if not exists (select 1 from nrm.case_file c where c.id = p_case) and nrm.role() <> 'system' then raise exception 'not-found' using errcode = 'NR404'; end if;
  -- The clock answers for nobody: it only says that something is to be asked again.
  if nrm.role() = 'system' and exists (select 1 from jsonb_to_recordset(p_consents) as r(answer text) where r.answer <> 'later') then
    raise exception 'step-not-yours' using errcode = 'NR403';
  end if;
  if nrm.is_represented(p_case) and exists (
    select 1 from jsonb_to_recordset(p_consents) as r(answer text, own text, representative text)
     where r.answer = 'yes' and (r.own is distinct from 'yes' or r.representative is distinct from 'yes'))
  then raise exception 'representative-missing' using errcode = 'NR409'; end if;
  insert into nrm.consent (case_id, item, answer, own, representative, represented_by, language, mode, at, office_id, account_id, text_version, text_language, recipient_office_id, taken_back,
         expires_at)
  select p_case, r.item, r.answer, r.own, r.representative, r."representedBy", r.language, r.mode, moment,
         coalesce(nrm.office_id(), r.holder), nrm.account_id(), r."textVersion",
         r."textLanguage", r."to", r."takenBack", r.until
    from jsonb_to_recordset(p_consents) as r(item text, answer text, own text, representative text, "representedBy" text, language text, mode text, "textVersion" text, "textLanguage" text,
         "to" uuid, "takenBack" boolean, until timestamptz, holder uuid);
  update nrm.case_access a set until = null, ground = 'consent' from jsonb_to_recordset(p_consents) as r(item text, answer text, "to" uuid)
   where a.case_id = p_case and a.ground in ('danger-to-life', 'child-at-risk', 'unconscious', 'court-order', 'legal-ground') and a.purpose = r.item and a.until > now()
     and r.answer = 'yes' and (r."to" is null or r."to" = a.office_id);
end $$;
reset role;
