import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import {
  approveSopChange as approve,
  type MoveCountRow,
  moveCounts,
  proposeSopChange as propose,
  type SopChangeRow,
  sopChanges,
  stopSopChange as stop,
  undoSopChange as undo,
} from '@nrm/db/queries/sop-versions'
import { everyState, proposedVersions, versionsOf } from '@nrm/sop/law-of'
import { migrationOf, migrations } from '@nrm/sop/machines/migrations'
import { type ProcedureName, procedureNames } from '@nrm/sop/procedures'
import { Refusal } from '@nrm/sop/refusal'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { attemptedBy } from './attempted.ts'
import { rolesOf } from './menu.ts'
import { type Reference, referenceOf } from './reference.ts'
import { requireFresh } from './require-fresh.ts'
import { changeView } from './sop-change-view.ts'
import { versionAt } from './version-at.ts'

const amenders = () => rolesOf('sop-versions')

/** Which version of each procedure new cases begin with, what was proposed and agreed, and the numbers of every move there is a map for. @throws Refusal `forbidden` */
export const listSopVersions = (db: Db, who: Who) =>
  attemptedBy(db, who, amenders(), { kind: 'sop.listed' }, async (tx, { stamp, moment }) => {
    const reference = await referenceOf(db, tx, stamp)
    const [changes, ...counts] = await Promise.all([
      sopChanges(tx),
      ...migrations.map(({ procedure, from, to }) => moveCounts(tx, procedure, from, to)),
    ])
    const isOpen = (kind: SopChangeRow['kind'], procedure: ProcedureName) =>
      changes.some((one) => one.kind === kind && one.procedure === procedure && isUnderWay(one))
    const inForce = (procedure: ProcedureName) => versionAt(reference, procedure, moment)
    return {
      procedures: procedureNames.map((procedure) => ({
        procedure,
        inForce: inForce(procedure),
        versions: versionsOf(procedure).map((version) => ({
          version,
          isProposal: proposedVersions[procedure]?.includes(version) ?? false,
          from: firstDayOf(reference, procedure, version),
          mayPropose: version !== inForce(procedure) && !isOpen('in-force', procedure),
        })),
      })),
      moves: migrations.map(({ procedure, from, to }, place) => ({
        procedure,
        from,
        to,
        mayPropose: inForce(procedure) === to && !isOpen('migration', procedure),
        lines: inOrder(procedure, counts[place] ?? []).map(({ state, to_state, stays, cases, restricted }) => ({
          state,
          toState: to_state,
          stays,
          cases,
          restricted,
        })),
      })),
      changes: changes.map(changeView),
    }
  })

/**
 * The dry run: how many procedures of each state would move, and how many stay and why. Numbers only.
 * @throws Refusal `forbidden`, `sop-version-unknown`
 */
export const dryRun = (db: Db, who: Who, procedure: string, from: number, to: number) =>
  attemptedBy(db, who, [...amenders(), 'system'], { kind: 'sop.counted' }, async (tx) => {
    if (!migrationOf(procedure, from, to)) throw new Refusal('sop-version-unknown')
    return inOrder(procedure, await moveCounts(tx, procedure, from, to))
  })

/**
 * The first of two people proposes that a version come into force from a day on (new cases), or that running cases move to it.
 * @throws Refusal `forbidden`, `confirm-needed`, `sop-version-unknown`, `sop-version-not-in-force`, `sop-past`, `sop-change-open`
 */
export const proposeSopChange = (
  db: Db,
  who: Who,
  { procedure, from, to, validFrom }: Readonly<{ procedure: string; from: number; to: number; validFrom: string | null }>,
) =>
  attemptedBy(db, who, amenders(), { kind: 'sop.proposed' }, async (tx, { stamp, moment }) => {
    await requireFresh(tx)
    const name = procedureNames.find((one) => one === procedure)
    const isKnown = name && versionsOf(name).includes(to) && (validFrom !== null || migrationOf(procedure, from, to))
    if (!name || !isKnown) throw new Refusal('sop-version-unknown')
    if (validFrom !== null && validFrom < tashkentDay(moment)) throw new Refusal('sop-past')
    const inForce = versionAt(await referenceOf(db, tx, stamp), name, moment)
    if (validFrom === null && inForce !== to) throw new Refusal('sop-version-not-in-force')
    const kind = validFrom === null ? 'migration' : 'in-force'
    if ((await sopChanges(tx)).some((one) => one.kind === kind && one.procedure === name && isUnderWay(one)))
      throw new Refusal('sop-change-open')
    const [{ id }] = await propose(tx, { kind, procedure, from: validFrom === null ? from : inForce, to, validFrom })
    return { id }
  })

/**
 * The second person. A version comes into force; cases of a migration are moved one by one, by the worker or by `runSopChange`.
 * @throws Refusal `forbidden`, `confirm-needed`, `sop-change-not-open`, `same-person`, `sop-version-not-in-force`
 */
export const approveSopChange = (db: Db, who: Who, id: string): Promise<void> =>
  attemptedBy(db, who, amenders(), { kind: 'sop.approved' }, async (tx, { stamp, moment }) => {
    await requireFresh(tx)
    const change = (await sopChanges(tx)).find((one) => one.id === id)
    if (change?.state !== 'proposed') throw new Refusal('sop-change-not-open')
    if (change.own) throw new Refusal('same-person')
    const inForce = versionAt(await referenceOf(db, tx, stamp), change.procedure, moment)
    if (change.kind === 'migration' && inForce !== change.to_version) throw new Refusal('sop-version-not-in-force')
    await approve(tx, id)
  })

/** Takes back what nobody has approved yet. @throws Refusal `forbidden`, `sop-change-not-open` */
export const stopSopChange = (db: Db, who: Who, id: string): Promise<void> =>
  attemptedBy(db, who, amenders(), { kind: 'sop.stopped' }, async (tx) => {
    if (!(await sopChanges(tx)).some((one) => one.id === id && one.state === 'proposed')) throw new Refusal('sop-change-not-open')
    await stop(tx, id)
  })

/**
 * Asks that every case a migration moved and that took no step since go back to what it was; one person is enough, for it returns to what stood.
 * @throws Refusal `forbidden`, `confirm-needed`, `sop-change-not-open`
 */
export const undoSopChange = (db: Db, who: Who, id: string): Promise<void> =>
  attemptedBy(db, who, amenders(), { kind: 'sop.undo-asked' }, async (tx) => {
    await requireFresh(tx)
    const isDone = (one: SopChangeRow) => one.id === id && one.kind === 'migration' && (one.state === 'approved' || one.state === 'done')
    if (!(await sopChanges(tx)).some(isDone)) throw new Refusal('sop-change-not-open')
    await undo(tx, id)
  })

const isUnderWay = ({ state }: SopChangeRow): boolean => ['proposed', 'approved', 'undoing'].includes(state)

/** First day a version was in force for new cases; null where it never was. */
const firstDayOf = ({ sopVersions }: Reference, procedure: string, version: number): string | null =>
  sopVersions.find((row) => row.procedure === procedure && row.version === version)?.valid_from ?? null

/** Lines in the order of the states of the SOP, the part that keeps its state first. */
function inOrder(procedure: string, lines: readonly MoveCountRow[]): MoveCountRow[] {
  const order = everyState(procedure as ProcedureName).map(({ name }) => name)
  const placeOf = ({ state, to_state }: MoveCountRow) => order.indexOf(state) * order.length + order.indexOf(to_state ?? '')
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b))
}
