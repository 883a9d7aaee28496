import type postgres from 'postgres'
import type { Officer } from './country.ts'
import type { Dice } from './fuzz/dice.ts'
import { type Lying, type Procedure, statesOf } from './law-by-hand.ts'

/** One use of emergency access, as it lies in the tables; `until` in minutes from now. */
export type Use = Readonly<{ id: string; account: string; role: string; office: string; scope: readonly string[]; minutesLeft: number }>
/** A case nobody walked to: any mixture of states, offices, shares, conflicts, restriction and emergency access. */
export type RandomCase = Readonly<{ id: string; procedures: readonly Lying[]; touched: readonly string[]; uses: readonly Use[] }>

const places = ['1718', '1718203', '1730', '1726']
const scopes = [['C'], ['S'], ['C', 'S'], ['C', 'S', 'I'], ['K'], ['D', 'C']]

/** Throws one case; `offices` and `officers` are those of the country. */
export function randomCase(dice: Dice, offices: readonly string[], officers: readonly Officer[]): RandomCase {
  const chance = (of: number): boolean => dice.below(100) < of * 100
  const some = <T>(all: readonly T[], of: number): T[] => all.filter(() => chance(of))
  const restricted = chance(0.15)
  const territory = dice.pick(places)
  const origin = dice.pick(offices)
  const shared = some(offices, 0.06)
  const past = some(offices, 0.06).filter((office) => !shared.includes(office))
  const common = {
    territory,
    origin,
    shared,
    excluded: some(officers, 0.03).map(({ id }) => id),
    restricted,
    named: restricted ? [...some(offices, 0.06), ...some(officers, 0.05).map(({ id }) => id)] : [],
    facts: {},
    version: 1,
  }
  const procedures = (['identification', 'status', 'assistance'] as const)
    .filter((name) => name === 'identification' || chance(0.6))
    .map(
      (procedure: Procedure): Lying => ({
        ...common,
        id: dice.uuid(),
        procedure,
        state: dice.pick(statesOf(procedure)),
        holder: dice.pick(offices),
        addressee: chance(0.2) ? dice.pick(offices) : null,
      }),
    )
  const steppers = some(offices, 0.04)
  const uses = some(officers, 0.08).map(
    (officer): Use => ({
      id: dice.uuid(),
      account: officer.id,
      // Sometimes of a role the officer had before.
      role: chance(0.9) ? officer.role : 'police',
      office: officer.office,
      scope: dice.pick(scopes),
      minutesLeft: chance(0.6) ? 20 : -20,
    }),
  )
  return {
    id: dice.uuid(),
    procedures,
    touched: [...new Set([origin, ...shared, ...past, ...steppers, ...procedures.map(({ holder }) => holder)])],
    uses,
  }
}

/** Lays the cases into the tables as a superuser does it, past every door and trigger. */
export async function layDown(admin: postgres.Sql, cases: readonly RandomCase[], account: string): Promise<void> {
  const rows = cases.map(({ id, procedures, touched, uses }, place) => {
    const [first] = procedures as [Lying]
    const held = [first.origin, ...first.shared, ...procedures.map(({ holder }) => holder)]
    return {
      ...first,
      id,
      number: `2000-${String(place).padStart(6, '0')}`,
      region: first.territory.slice(0, 4),
      procedures,
      uses,
      past: touched.filter((office) => !held.includes(office)),
    }
  })
  const all = JSON.stringify(rows)
  await admin.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`create temporary table laid on commit drop as select r.* from jsonb_to_recordset(${all}::text::jsonb)
      as r(id uuid, number text, territory text, region text, origin uuid, restricted boolean, shared jsonb, past jsonb, excluded jsonb, named jsonb, procedures jsonb, uses jsonb)`
    await sql`insert into nrm.case_file (id, number, territory_code, region_code, origin_office_id, origin_account_id, opened_at, act_at, child, danger, restricted)
      select id, number, territory, region, origin, ${account}::uuid, now(), now(), 'no', 'no', restricted from laid`
    await sql`insert into nrm.procedure (id, case_id, procedure, machine, machine_version, state, context, version, office_id, recipient_office_id, origin_office_id, region_code, territory_code, waiting_since, last_step, updated_at)
      select p.id, l.id, p.procedure, p.procedure, 1, p.state, '{}', 1, p.holder, p.addressee, l.origin, l.region, l.territory, now(), 'x', now()
        from laid l, jsonb_to_recordset(l.procedures) as p(id uuid, procedure text, state text, holder uuid, addressee uuid)`
    await sql`insert into nrm.case_access (case_id, office_id, granted_at, until)
      select l.id, s.office::uuid, now() - interval '2 days', case when random() < 0.5 then now() + interval '1 day' end from laid l, jsonb_array_elements_text(l.shared) s(office)
      union all select l.id, s.office::uuid, now() - interval '2 days', now() - interval '1 day' from laid l, jsonb_array_elements_text(l.past) s(office)`
    await sql`insert into nrm.case_exclusion (case_id, account_id, at) select l.id, x.account::uuid, now() from laid l, jsonb_array_elements_text(l.excluded) x(account)`
    await sql`insert into nrm.case_restriction (case_id, reason, at, account_id) select id, 'leak-feared', now(), ${account}::uuid from laid where restricted`
    await sql`insert into nrm.case_named (case_id, office_id, account_id, kept)
      select l.id, o.id, case when o.id is null then n.one::uuid end, true from laid l, jsonb_array_elements_text(l.named) n(one) left join nrm.office o on o.id = n.one::uuid`
    await sql`insert into nrm.break_glass (id, case_id, account_id, role, office_id, reason, scope, opened_at, until, region_code, review_by, review_due_at)
      select u.id, l.id, u.account, u.role, u.office, 'danger-to-life', array(select jsonb_array_elements_text(u.scope)), now() + make_interval(mins => u."minutesLeft" - 30),
             now() + make_interval(mins => u."minutesLeft"), l.region, 'commission', now() + interval '3 days'
        from laid l, jsonb_to_recordset(l.uses) as u(id uuid, account uuid, role text, office uuid, scope jsonb, "minutesLeft" integer)`
  })
}
