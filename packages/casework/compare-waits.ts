import { asActor } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { waitAlerts } from '@nrm/db/queries/board'
import { appendAudit } from '@nrm/db/queries/effects'
import { announce, insertWaitAlert, type WaitRow, waitsOf } from '@nrm/db/queries/waits'
import { type KnownWait, type WaitGap, waitGaps } from '@nrm/sop/wait-gaps'
import { parameterAt, referenceOf } from './reference.ts'

/** How far back waits are compared. */
const YEAR = 365 * 86_400_000
/** Who hears that a group waits longer. */
const told = ['national', 'chair'] as const

/**
 * Compares how long groups of people wait and writes down which wait significantly longer; the National Commission and the chairs are told
 * once of what was not found in the month before. Answers how many groups were found. Worker connection only.
 */
export const compareWaits = (db: Db, { requestId, now }: Readonly<{ requestId: string; now?: string }>): Promise<number> =>
  asActor(db, { system: true, requestId, ...(now ? { now } : {}) }, async (tx) => {
    const entered = await tx.entered
    const [reference, known] = await Promise.all([referenceOf(db, tx, entered.stamp), waitAlerts(tx)])
    const rows = await waitsOf(tx, new Date(Date.parse(entered.moment) - YEAR).toISOString())
    const value = (code: string) => Number(parameterAt(reference, code, entered.moment).value)
    const gaps = waitGaps(rows.map(knownWait), { least: value('alert.group-size'), level: value('alert.level') / 100 })
    const isNew = (gap: WaitGap) =>
      !known.some((one) => one.measure === gap.measure && one.dimension === gap.dimension && one.key === gap.key)
    const isNews = gaps.some(isNew)
    await Promise.all([
      ...gaps.map((gap) => insertWaitAlert(tx, { ...gap, at: entered.moment })),
      ...(isNews ? told.map((role) => announce(tx, role, 'wait-alert')) : []),
      appendAudit(tx, { kind: 'waits.compared', count: gaps.length }),
    ])
    return gaps.length
  })

const knownWait = ({ measure, days, came, sex, child, region, citizenship }: WaitRow): KnownWait => ({
  measure,
  time: Math.max(0, days),
  came,
  sex: sex ?? 'not-known',
  child: child === 'unsure' ? 'yes' : child,
  territory: region,
  citizenship: citizenshipOf(citizenship ?? []),
})

function citizenshipOf(codes: readonly string[]): string {
  if (codes.includes('UZ')) return 'home'
  return codes.some((code) => code !== 'not-known') ? 'foreign' : 'not-known'
}
