import { randomUUID } from 'node:crypto'
import { asActor, type Tx, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { absenceById, absencesOf, endAbsenceRow, type NamedAbsenceRow, recordAbsenceRow } from '@nrm/db/queries/absences'
import type { ColleagueRow } from '@nrm/db/queries/reference'
import { isHeadOf, mayStandInFor, type Officer } from '@nrm/sop/deputies'
import { Refusal } from '@nrm/sop/refusal'
import type { Role } from '@nrm/sop/roles'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { attempted } from './attempted.ts'
import { parameterAt, type Reference, referenceOf } from './reference.ts'
import { asOfficer, daysOf, isRunning, officerOf } from './standing-in.ts'
import { officeRef } from './view.ts'
import { actorOf, type Entered } from './who.ts'

const dayMs = 86_400_000
const longestAbsenceDays = 366

/** Days in Tashkent, both included. */
export type AbsenceWrite = Readonly<{ officer: string; from: string; to: string; deputy: string | null }>

/**
 * Absences the actor may know of, and what it takes to record one for `officer`, the actor unless another is named.
 * @throws Refusal `forbidden` for an officer the actor does not head
 */
export const listAbsences = (db: Db, who: Who, { officer }: Readonly<{ officer?: string | undefined }> = {}) =>
  asActor(db, who, async (tx) => {
    const entered = await tx.entered
    const reference = await referenceOf(db, tx, entered.stamp)
    const officers = [...reference.people.values()].filter((person) => mayRecord(entered, asOfficer(reference, person)))
    const asked = officerOf(reference, officer ?? entered.account)
    if (!asked || (officer && !mayRecord(entered, asked))) throw new Refusal('forbidden')
    const rows = await absencesOf(tx, [...new Set([entered.account, ...officers.map(({ id }) => id)])])
    const longest = parameterAt(reference, 'deputy.longest', entered.moment)
    return {
      lines: rows.map((row) => absenceView(reference, entered, row)),
      officers: officers.toSorted((a, b) => Number(b.id === entered.account) - Number(a.id === entered.account)).map(personView),
      officer: asked.id,
      deputies: [...reference.people.values()].filter((person) => mayStandInFor(asOfficer(reference, person), asked)).map(personView),
      longestDays: Number(longest.value),
      assumed: longest.provenance === 'assumed',
      today: tashkentDay(entered.moment),
    }
  })

/**
 * Records that an officer will be away, and who stands in meanwhile. It begins and ends by itself.
 * @throws Refusal `acting-for-another`, `forbidden` (neither oneself nor one's own people), `form-invalid`, `absence-overlaps`, `deputy-away`,
 * `deputising-too-long` (days)
 */
export const recordAbsence = (db: Db, who: Who, write: AbsenceWrite) =>
  attempted(db, who, { kind: 'absence.recorded', target: write.officer }, async (tx) => {
    const entered = await tx.entered
    if (entered.acting_for) throw new Refusal('acting-for-another')
    const reference = await referenceOf(db, tx, entered.stamp)
    const officer = officerOf(reference, write.officer)
    if (!officer || !mayRecord(entered, officer)) throw new Refusal('forbidden')
    const span = spanOf(write, tashkentDay(entered.moment))
    if (write.deputy) checkDeputy(reference, entered, officer, write.deputy, span)
    await refuseOverlaps(tx, write, span)
    const id = randomUUID()
    await recordAbsenceRow(tx, { id, account: officer.id, deputy: write.deputy, ...span })
    return absenceView(reference, entered, (await absenceById(tx, id))[0] as NamedAbsenceRow)
  })

/**
 * Ends an absence before its time, or calls it off; whoever stands in is signed out by the next request.
 * @throws Refusal `acting-for-another`, `not-found`, `forbidden`, `absence-over`
 */
export const endAbsence = (db: Db, who: Who, id: string) =>
  attempted(db, who, { kind: 'absence.ended' }, async (tx) => {
    const [entered, [row]] = await Promise.all([tx.entered, absenceById(tx, id)])
    if (entered.acting_for) throw new Refusal('acting-for-another')
    if (!row) throw new Refusal('not-found')
    const reference = await referenceOf(db, tx, entered.stamp)
    if (!mayEnd(reference, entered, row)) throw new Refusal('forbidden')
    if (stateOf(row, entered.moment) === 'over') throw new Refusal('absence-over')
    await endAbsenceRow(tx, id)
    return absenceView(reference, entered, (await absenceById(tx, id))[0] as NamedAbsenceRow)
  })

const mayRecord = (entered: Entered, officer: Officer): boolean =>
  !entered.acting_for && (officer.id === entered.account || isHeadOf(actorOf(entered), officer))

const mayEnd = (reference: Reference, entered: Entered, { account_id, role, office_id }: NamedAbsenceRow): boolean =>
  mayRecord(entered, asOfficer(reference, { id: account_id, role, office_id }))

function spanOf({ from, to }: AbsenceWrite, today: string): { startsAt: string; endsAt: string } {
  const wrong = (path: string, code: string) => new Refusal('form-invalid', {}, [{ path, code }])
  if (from < today) throw wrong('from', 'in-the-past')
  if (to < from) throw wrong('to', 'before-start')
  if (Date.parse(to) - Date.parse(from) >= longestAbsenceDays * dayMs) throw wrong('to', 'too-far')
  return { startsAt: midnight(from), endsAt: new Date(Date.parse(midnight(to)) + dayMs).toISOString() }
}

/** First moment of a day in Tashkent, which keeps no summer time. */
const midnight = (day: string): string => new Date(`${day}T00:00:00+05:00`).toISOString()

type Span = ReturnType<typeof spanOf>

/** Asked of the rows and not of what the process keeps: two recordings may follow each other at once. */
async function refuseOverlaps(tx: Tx, { officer, deputy }: AbsenceWrite, span: Span): Promise<void> {
  const rows = await absencesOf(tx, deputy ? [officer, deputy] : [officer])
  const isAway = (id: string) => rows.some((row) => row.account_id === id && row.ended_at === null && overlaps(row, span))
  if (isAway(officer)) throw new Refusal('absence-overlaps')
  if (deputy && isAway(deputy)) throw new Refusal('deputy-away')
}

const overlaps = (row: NamedAbsenceRow, { startsAt, endsAt }: Span): boolean =>
  Date.parse(row.starts_at) < Date.parse(endsAt) && Date.parse(row.ends_at) > Date.parse(startsAt)

function checkDeputy(reference: Reference, { moment }: Entered, officer: Officer, id: string, { startsAt, endsAt }: Span): void {
  const deputy = officerOf(reference, id)
  if (!deputy || !mayStandInFor(deputy, officer)) throw new Refusal('form-invalid', {}, [{ path: 'deputy', code: 'not-in-list' }])
  const days = Number(parameterAt(reference, 'deputy.longest', moment).value)
  if (Date.parse(endsAt) - Date.parse(startsAt) > days * dayMs) throw new Refusal('deputising-too-long', { days })
}

const personView = ({ id, name, role }: ColleagueRow) => ({ id, name, role: role as Role })

const stateOf = (row: NamedAbsenceRow, moment: string) =>
  isRunning(row, moment) ? 'running' : row.ended_at === null && Date.parse(row.starts_at) > Date.parse(moment) ? 'planned' : 'over'

const absenceView = (reference: Reference, entered: Entered, row: NamedAbsenceRow) => {
  const state = stateOf(row, entered.moment)
  return {
    id: row.id,
    officer: { id: row.account_id, name: row.name, role: row.role as Role },
    office: officeRef({ reference }, row.office_id),
    deputy: row.deputy_name,
    ...daysOf({
      starts_at: row.starts_at,
      ends_at: row.ended_at && Date.parse(row.ended_at) > Date.parse(row.starts_at) ? row.ended_at : row.ends_at,
    }),
    state: state as 'planned' | 'running' | 'over',
    recordedBy: row.recorded_by_name,
    mayEnd: state !== 'over' && mayEnd(reference, entered, row),
  }
}
