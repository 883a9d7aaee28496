import type postgres from 'postgres'
import type { Lying } from './law-by-hand.ts'

/** Procedures of a case as they lie in the tables, seen by a superuser. */
export async function lyingOf(admin: postgres.Sql, caseId: string): Promise<Lying[]> {
  const rows = await admin<Lying[]>`
    select p.id, p.procedure, p.state, p.version, p.territory_code as territory, p.office_id as holder, p.recipient_office_id as addressee, p.context as facts,
           c.origin_office_id as origin,
           coalesce((select array_agg(a.office_id::text) from nrm.case_access a where a.case_id = c.id and (a.until is null or a.until > now())), '{}') as shared,
           coalesce((select array_agg(x.account_id::text) from nrm.case_exclusion x where x.case_id = c.id), '{}') as excluded,
           c.restricted, coalesce((select array_agg(coalesce(n.office_id, n.account_id)::text) from nrm.case_named n where n.case_id = c.id), '{}') as named
      from nrm.procedure p join nrm.case_file c on c.id = p.case_id where c.id = ${caseId}::uuid`
  return [...rows]
}

/** Offices that ever had part in a case, seen past every policy. */
export const touchedBy = async (admin: postgres.Sql, caseId: string): Promise<string[]> =>
  (
    await admin<{ office: string }[]>`
    select p.office_id as office from nrm.procedure p where p.case_id = ${caseId}::uuid union select c.origin_office_id from nrm.case_file c where c.id = ${caseId}::uuid
    union select a.office_id from nrm.case_access a where a.case_id = ${caseId}::uuid union select s.office_id from nrm.step_taken s where s.case_id = ${caseId}::uuid and s.office_id is not null
    union select o.one from nrm.referral r, unnest(array[r.sender_office_id, r.recipient_office_id]) o(one) where r.case_id = ${caseId}::uuid`
  ).map(({ office }) => office)
