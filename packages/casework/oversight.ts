import type { Tx, Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { appendAudit } from '@nrm/db/queries/effects'
import {
  accountsOfGivenPassword,
  accountsOfIdleRights,
  accountsOfOneFactor,
  accountsOfOneName,
  disabledInSession,
  dormantAccounts,
  misplacedAccounts,
  type OverseenRow,
  type OverseenScope,
} from '@nrm/db/queries/oversight'
import { type AccountConcern, officeKindsOf, overseenBy } from '@nrm/sop/overseen'
import type { Role } from '@nrm/sop/roles'
import { attemptedBy } from './attempted.ts'
import { isoOrNull } from './instants.ts'
import { rolesOf } from './menu.ts'
import { parameterAt, type Reference, referenceOf } from './reference.ts'
import { type AbsenceConcern, absenceConcerns } from './standing-in.ts'
import { officeRef } from './view.ts'
import type { Entered } from './who.ts'

const LONGEST = 100
const dayMs = 86_400_000
const pairs = Object.entries(officeKindsOf).flatMap(([role, kinds]) => kinds.map((kind) => `${role} ${kind}`))

/**
 * Accounts that give cause for a look, by cause: of the whole country for administrators and the National Commission, of one's own people for a head.
 * Looking here is on record.
 * @throws Refusal `forbidden` for everybody else
 */
export const oversight = (db: Db, who: Who) =>
  attemptedBy(db, who, rolesOf('oversight'), { kind: 'oversight.viewed' }, async (tx, entered) => {
    const reference = await referenceOf(db, tx, entered.stamp)
    const [dormant, unused] = [
      parameterAt(reference, 'account.dormant', entered.moment),
      parameterAt(reference, 'account.unused', entered.moment),
    ]
    const scope = scopeOf(entered)
    const [lists] = await Promise.all([
      listsOf(tx, scope, daysBefore(entered.moment, dormant.value), daysBefore(entered.moment, unused.value)),
      appendAudit(tx, { kind: 'oversight.viewed' }),
    ])
    const away = absenceConcerns(reference, entered.moment).filter(({ person }) => isOverseen(reference, scope, person))
    return {
      dormantDays: Number(dormant.value),
      unusedDays: Number(unused.value),
      assumed: dormant.provenance === 'assumed' || unused.provenance === 'assumed',
      mayChange: entered.role === 'admin',
      lists: lists.map(([concern, rows]) => ({
        concern,
        lines: rows
          ? rows.slice(0, LONGEST).map((row) => concernOf(reference, row))
          : away.filter((one) => one.concern === concern).map((one) => awayOf(reference, one)),
        more: (rows?.length ?? 0) > LONGEST,
      })),
    }
  })

/** One statement a list, sent together; the two lists of absences are read from what the process keeps. */
async function listsOf(tx: Tx, scope: OverseenScope, dormantSince: string, unusedSince: string) {
  const asked: readonly (readonly [AccountConcern, Promise<OverseenRow[]> | null])[] = [
    ['disabled-in-session', disabledInSession(tx, scope)],
    ['no-second-factor', accountsOfOneFactor(tx, scope)],
    ['misplaced', misplacedAccounts(tx, scope, pairs)],
    ['same-name', accountsOfOneName(tx, scope)],
    ['deputy-away', null],
    ['uncovered', null],
    ['dormant', dormantAccounts(tx, scope, dormantSince)],
    ['rights-unused', accountsOfIdleRights(tx, scope, unusedSince)],
    ['password-given', accountsOfGivenPassword(tx, scope)],
  ]
  return Promise.all(asked.map(async ([concern, rows]) => [concern, await rows] as const))
}

function scopeOf({ role, office, territory }: Entered): OverseenScope {
  const { within, roles } = overseenBy(role)
  return {
    office: within === 'office' ? office : null,
    region: within === 'region' ? territory.slice(0, 4) : null,
    roles,
    limit: LONGEST + 1,
  }
}

const isOverseen = (
  reference: Reference,
  { office, region, roles }: OverseenScope,
  { office_id, role }: AbsenceConcern['person'],
): boolean =>
  (office === null || office_id === office) &&
  (region === null || reference.offices.get(office_id)?.region_code === region) &&
  (roles === null || roles.includes(role))

const daysBefore = (moment: string, days: string): string => new Date(Date.parse(moment) - Number(days) * dayMs).toISOString()

const concernOf = (reference: Reference, row: OverseenRow) => ({
  id: row.id,
  login: row.login,
  name: row.name,
  role: row.role as Role,
  office: officeRef({ reference }, row.office_id),
  lastSignInAt: isoOrNull(row.last_sign_in_at),
  until: null as string | null,
  withAdmin: row.with_admin,
})

const awayOf = (reference: Reference, { person, until }: AbsenceConcern) => ({
  id: person.id,
  login: person.login,
  name: person.name,
  role: person.role as Role,
  office: officeRef({ reference }, person.office_id),
  lastSignInAt: null,
  until,
  withAdmin: false,
})
