import type { Entered, Tx } from '@nrm/db/as-actor'
import type { ConsentWrite } from '@nrm/db/queries/consents'
import type { CaseRow, ClockRow, ProcedureRow, StepTaken } from '@nrm/db/queries/door'
import type { NotificationWrite, RecordWrite } from '@nrm/db/queries/effects'
import type { Stored } from '@nrm/sop/decide'
import { type ConsentAnswer, expiredItems } from '@nrm/sop/disclosure'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Actor, Matter } from '@nrm/sop/roles'
import { type ContextOf, withShared } from '@nrm/sop/shared-facts'
import type { Share } from '@nrm/sop/withdrawal'
import type { CaseKeys } from './case-keys.ts'
import type { Reference } from './reference.ts'
import { uuidAt } from './uuid-v7.ts'

/** A procedure while a transaction works on it. `loadedVersion` is null for one that this transaction opens. */
export type ProcedureWork = { row: ProcedureRow; loadedVersion: number | null; lastStep: string }

/** What a step wrote, before it is sealed; `open` are the answers that may stand in clear. */
export type PlainRecord = Pick<RecordWrite, 'procedureId' | 'version' | 'step' | 'sees' | 'open'> &
  Readonly<{ data: Readonly<Record<string, unknown>> }>

/**
 * Everything one transaction of the door knows and has decided so far. Nothing is written until `flush`; instants are ISO 8601.
 * `after` is called after each effect and each write, so that a test can break the transaction at every point.
 */
export type Work = {
  readonly tx: Tx
  readonly entered: Entered
  readonly actor: Actor
  readonly reference: Reference
  readonly actAt: string
  readonly after: (point: string) => void
  /** Data keys of the case; null for the clock, which writes no answers. */
  readonly keys: CaseKeys | null
  file: CaseRow
  readonly isNewCase: boolean
  fileChanged: boolean
  readonly procedures: Map<ProcedureName, ProcedureWork>
  readonly clocks: ClockRow[]
  /** Ids of the clocks this transaction starts. */
  readonly started: Set<string>
  readonly notifications: NotificationWrite[]
  readonly consents: ConsentWrite[]
  /** What the person answered before this transaction, oldest first; read only for steps that tell or take back. */
  held: readonly ConsentAnswer[]
  /** Offices that see the case, as a withdrawal found them. */
  shares: readonly Share[]
  readonly stepsTaken: StepTaken[]
  readonly records: PlainRecord[]
  identity: Record<string, unknown>
  /** Writes of effects, started in order once the rows they hang on are under way. */
  readonly later: { point: string; write: () => Promise<unknown> }[]
  /** Writes that tell another office something; they come after the consent they rest on. */
  readonly disclosures: { point: string; write: () => Promise<unknown> }[]
  /** Writes that take sight of the case away; they come after everything the actor still writes. */
  readonly last: { point: string; write: () => Promise<unknown> }[]
  readonly audit: Record<string, unknown>[]
  excluded: boolean
}

/** A new id, ordered by the time of entry. */
export const uuid = (work: Pick<Work, 'entered'>): string => uuidAt(work.entered.moment)

/** The facts the relation of an actor is judged against. */
export const matterOf = (work: Pick<Work, 'file'>, row: ProcedureRow): Matter => ({
  territory: work.file.territory_code,
  region: work.file.region_code,
  holder: row.office_id,
  recipient: row.recipient_office_id,
  shared: work.file.shared,
})

/** The same for a procedure the case does not have yet: whoever conducts any procedure of the case stands as its holder. */
export function beginningMatter(work: Pick<Work, 'file' | 'procedures' | 'actor'>, row: ProcedureRow): Matter {
  const holds = [...work.procedures.values()].some((one) => one.row.office_id === work.actor.office)
  return { ...matterOf(work, row), recipient: null, holder: holds ? work.actor.office : row.office_id }
}

/**
 * The stored form the SOP decides on, with what it reads of the other procedures (`sharedFacts`). Consent is a fact of the person: every
 * procedure reads it from identification, and a yes that time has ended is none.
 */
export function storedOf(work: Pick<Work, 'procedures' | 'entered'> & Partial<Pick<Work, 'held'>>, row: ProcedureRow): Stored {
  const expired = Object.fromEntries(expiredItems(work.held ?? [], work.entered.moment).map((item) => [item, false]))
  const shared = withShared(asStored(row), contextsOf(work))
  return Object.keys(expired).length === 0
    ? shared
    : { ...shared, context: { ...shared.context, consent: { ...(shared.context.consent as object), ...expired } } }
}

/** What each procedure of the case knows, as it is stored. */
export const contextsOf =
  ({ procedures }: Pick<Work, 'procedures'>): ContextOf =>
  (name) =>
    procedures.get(name)?.row.context

const asStored = (row: ProcedureRow): Stored => ({
  procedure: row.procedure as ProcedureName,
  machine: row.machine,
  machineVersion: row.machine_version,
  state: row.state,
  context: row.context,
})

/** What a transaction has decided before its first step: nothing. */
export const nothingYet = () => ({
  started: new Set<string>(),
  notifications: [],
  consents: [],
  held: [],
  shares: [],
  disclosures: [],
  stepsTaken: [],
  records: [],
  identity: {},
  later: [],
  last: [],
  audit: [],
  excluded: false,
})
