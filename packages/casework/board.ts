import type { Entered, Tx, Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import {
  type BoardRow,
  boardOf,
  LATE_PAGE,
  type LateRow,
  lateAmongShared,
  lateInRegion,
  type WaitAlertRow,
  waitAlerts,
} from '@nrm/db/queries/board'
import { ownView } from '@nrm/sop/field-needs'
import type { ProcedureName } from '@nrm/sop/procedures'
import { stateOf } from '@nrm/sop/states'
import { anyAssumed } from './assumed.ts'
import { attemptedBy } from './attempted.ts'
import { cursorOf, isId, isInstantOrNull, readCursor } from './cursor.ts'
import { iso, isoOrNull } from './instants.ts'
import { rolesOf } from './menu.ts'
import { parameterAt, type Reference, referenceOf } from './reference.ts'
import { rounded, type Shown } from './small-cells.ts'
import { officeRef } from './view.ts'

export type BoardAsked = Readonly<{ procedure?: ProcedureName | undefined; days: number; cursor?: string | undefined }>

const dayMs = 86_400_000
const beginning = { due: '-infinity', id: '00000000-0000-0000-0000-000000000000' }
const dimensions = ['territory', 'office', 'sex', 'child', 'age', 'citizenship', 'stage', 'clock'] as const

/**
 * The board: what waits and how long, what is overdue, what was missed, by place, office and group; the cases behind it that the reader may
 * see; and groups found to wait longer than others. For the National Commission, which could not open those cases, counts are rounded.
 * @throws Refusal `forbidden` for roles without the screen, `form-invalid` for a foreign cursor
 */
export const board = (db: Db, who: Who, asked: BoardAsked) =>
  attemptedBy(db, who, rolesOf('board'), { kind: 'board.viewed' }, async (tx, entered) => {
    const since = new Date(Date.parse(entered.moment) - asked.days * dayMs).toISOString()
    const [rows, late, alerts] = await Promise.all([
      boardOf(tx, asked.procedure ?? null, since),
      lateLines(tx, entered, asked),
      waitAlerts(tx),
    ])
    const reference = await referenceOf(db, tx, entered.stamp)
    const least = entered.role === 'national' ? Number(parameterAt(reference, 'statistics.small-cell', entered.moment).value) : null
    return {
      territory: entered.territory,
      procedure: asked.procedure ?? null,
      days: asked.days,
      least,
      assumed: anyAssumed(reference, entered.moment, 'statistics.small-cell', 'alert.group-size', 'alert.level'),
      total: rowView(rows.find(({ dimension }) => dimension === 'all') ?? nothing, reference, least),
      tables: dimensions.map((dimension) => ({
        dimension,
        rows: rows.filter((row) => row.dimension === dimension).map((row) => rowView(row, reference, least)),
      })),
      late: lateView(reference, late),
      alerts: alerts.map(alertView),
    }
  })

const nothing: BoardRow = {
  dimension: 'all',
  key: 'all',
  waiting: 0,
  days1: 0,
  days7: 0,
  days30: 0,
  longer: 0,
  overdue: 0,
  oldest: null,
  breaches: 0,
}

/** `number` is null where the count is withheld; `code` names the state of a stage. */
function rowView(row: BoardRow, reference: Reference, least: number | null) {
  const shown = (count: number): Shown => (least === null ? count : rounded(count, least))
  const [procedure, name] = row.dimension === 'stage' || row.dimension === 'clock' ? row.key.split('/') : []
  return {
    key: row.key,
    office: row.dimension === 'office' && reference.offices.has(row.key) ? officeRef({ reference }, row.key) : null,
    procedure: procedure ?? null,
    name: name ?? null,
    code: row.dimension === 'stage' ? stateOf(procedure as ProcedureName, name as string).code : null,
    waiting: shown(row.waiting),
    days1: shown(row.days1),
    days7: shown(row.days7),
    days30: shown(row.days30),
    longer: shown(row.longer),
    overdue: shown(row.overdue),
    breaches: shown(row.breaches),
    oldest: least === null || row.waiting >= least ? isoOrNull(row.oldest) : null,
  }
}

function lateLines(tx: Tx, { role }: Entered, { procedure, cursor }: BoardAsked): Promise<LateRow[]> {
  const place = readCursor(cursor, isInstantOrNull, isId)
  const after = place ? { due: place[0] ?? beginning.due, id: place[1] as string } : beginning
  return (role === 'national' ? lateAmongShared : lateInRegion)(tx, procedure ?? null, after)
}

function lateView(reference: Reference, rows: readonly LateRow[]) {
  const shown = rows.slice(0, LATE_PAGE)
  const last = shown.at(-1)
  return {
    lines: shown.map((row) =>
      ownView('late', {
        caseId: row.case_id,
        number: row.number,
        procedureId: row.procedure_id,
        procedure: row.procedure as ProcedureName,
        state: row.state,
        stateCode: stateOf(row.procedure as ProcedureName, row.state).code,
        territory: row.territory_code,
        waitingOn: officeRef({ reference }, row.waiting_office_id),
        waitingSince: iso(row.waiting_since),
        dueAt: iso(row.next_due_at),
        rung: row.rung,
      }),
    ),
    next: rows.length > LATE_PAGE && last ? cursorOf(iso(last.next_due_at), last.procedure_id) : null,
  }
}

const days = (value: string | null): number | null => (value === null ? null : Math.round(Number(value) * 10) / 10)

const alertView = (row: WaitAlertRow) => ({
  at: iso(row.at),
  measure: row.measure,
  dimension: row.dimension,
  key: row.key,
  people: row.people,
  others: row.others,
  median: days(row.median_days),
  othersMedian: days(row.others_median_days),
  ratio: Math.round(Number(row.ratio) * 100) / 100,
  p: Number(row.p),
})
